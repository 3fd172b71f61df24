"""Table or Transcript → bytes: one module a format, always UTF-8 and line feeds."""

import importlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, cast

from transcripts_cli.model import Table, Transcript
from transcripts_cli.writers.formats import (
    DESCRIPTIONS,
    ESTIMATED,
    EXPORT_SUFFIXES,
    EXTENSIONS,
    HOLDS,
    MEMBERS,
    ONE_TEXT,
    TRANSCRIPT_WRITERS,
)
from transcripts_cli.writers.rendering import Rendering

__all__ = [
    "DESCRIPTIONS",
    "ESTIMATED",
    "EXPORT_SUFFIXES",
    "EXTENSIONS",
    "HOLDS",
    "MEMBERS",
    "ONE_TEXT",
    "QUOTE_WRITERS",
    "SUFFIXES",
    "TABLE_WRITERS",
    "TRANSCRIPT_WRITERS",
    "Rendering",
    "find_members",
    "find_transcript_writer",
    "find_writer",
]

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
    return cast("Callable[[Table, BinaryIO], None]", _find(name))


def find_transcript_writer(
    name: str,
) -> Callable[[Iterable[Transcript], BinaryIO, Rendering], None]:
    """Return a writer of transcripts by its module and function."""
    return cast("Callable[[Iterable[Transcript], BinaryIO, Rendering], None]", _find(name))


def find_members(
    name: str,
) -> Callable[[Iterable[Transcript], Rendering], Iterator[tuple[str, bytes]]]:
    """Return what makes the files of a format that is several, by its module and function."""
    return cast(
        "Callable[[Iterable[Transcript], Rendering], Iterator[tuple[str, bytes]]]", _find(name)
    )


def _find(name: str) -> Any:
    module, function = name.split(".")
    return getattr(importlib.import_module(f"{__name__}.{module}"), function)
