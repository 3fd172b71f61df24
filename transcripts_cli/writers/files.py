"""Tables in files that are no text: `export` alone writes them."""

FILES = {
    "xlsx": "a workbook for Excel: the turns, and the figures of `stats`; no text is a formula",
    "parquet": "for polars, DuckDB and Spark; a folder of such files is one table",
    "sqlite": "an archive, added to by later runs, for Datasette and sqlite-utils; an input of every command",
}
"""Format → what it is for; each has a module of its name."""
FILE_SUFFIXES = {
    ".xlsx": "xlsx",
    ".parquet": "parquet",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
}
"""Suffix of an output, lower case → format; the first of a format is that of the files of a folder."""
FILE_EXTRAS = {"xlsx": "xlsx", "parquet": "parquet"}
"""Format → the extra whose packages it needs."""
