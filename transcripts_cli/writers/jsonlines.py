"""JSON: one object a row, its keys in the order of the columns."""

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from transcripts_cli.model import Table

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

# Valid in JSON, but terminals obey the first and some programs end a line at the others.
_AWKWARD = re.compile("[\x7f-\x9f\u2028\u2029]")


def write_jsonl(table: Table, out: BinaryIO) -> None:
    """Write an object a line, as the rows come."""
    out.writelines(record + b"\n" for record in _records(table))


def write_json(table: Table, out: BinaryIO) -> None:
    """Write one array of objects, one a line."""
    separator = b"[\n"
    for record in _records(table):
        out.write(separator + record)
        separator = b",\n"
    out.write(b"[]\n" if separator == b"[\n" else b"\n]\n")


def _records(table: Table) -> Iterator[bytes]:
    for row in table.rows:
        text = _encode(dict(zip(table.columns, row, strict=True)))
        if _AWKWARD.search(text):
            text = _AWKWARD.sub(_escape, text)
        # A lone surrogate (a file name that is no UTF-8) has no UTF-8 form, but a JSON escape.
        yield text.encode("utf-8", "backslashreplace")


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
