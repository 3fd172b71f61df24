"""Table → bytes: one module a format, always UTF-8 and line feeds."""

import importlib
from collections.abc import Callable
from typing import BinaryIO, cast

from transcripts_cli.model import Table

__all__ = ["QUOTE_WRITERS", "SUFFIXES", "TABLE_WRITERS", "find_writer"]

# Format → module and function `write(table, out)`, imported when first needed.
TABLE_WRITERS = {
    "table": "plain.write",
    "csv": "delimited.write_csv",
    "tsv": "delimited.write_tsv",
    "json": "jsonlines.write_json",
    "jsonl": "jsonlines.write_jsonl",
    "md": "markdown.write",
}
# What quotes are written by instead, where their rows are to be read as prose.
QUOTE_WRITERS = TABLE_WRITERS | {"md": "markdown.write_quotes", "text": "quotations.write"}
# File name suffix, lower case → format, for an output whose format is not given.
SUFFIXES = {
    ".txt": "table",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "md",
    ".markdown": "md",
}


def find_writer(name: str) -> Callable[[Table, BinaryIO], None]:
    """Return a writer by its module and function."""
    module, function = name.split(".")
    writers = importlib.import_module(f"{__name__}.{module}")
    return cast("Callable[[Table, BinaryIO], None]", getattr(writers, function))
