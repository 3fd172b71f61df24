"""Table → bytes: one module a format, always UTF-8 and line feeds."""

import importlib
from collections.abc import Callable
from typing import BinaryIO, cast

from transcripts_cli.model import Table

__all__ = ["SUFFIXES", "TABLE_WRITERS", "table_writer"]

# Format → module and function `write(table, out)`, imported when first needed.
TABLE_WRITERS = {
    "table": "plain.write",
    "csv": "delimited.write_csv",
    "tsv": "delimited.write_tsv",
    "json": "jsonlines.write_json",
    "jsonl": "jsonlines.write_jsonl",
    "md": "markdown.write",
}
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


def table_writer(name: str) -> Callable[[Table, BinaryIO], None]:
    """Return the writer of a format."""
    module, function = TABLE_WRITERS[name].split(".")
    writers = importlib.import_module(f"{__name__}.{module}")
    return cast("Callable[[Table, BinaryIO], None]", getattr(writers, function))
