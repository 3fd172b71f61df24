"""Comma- and tab-separated values (RFC 4180, but for its line ends: ours are line feeds)."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.writers.cells import cell

_FORMULA = re.compile("'*[=+@\\-\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet may take for a formula, or that begins with the sign that disarms one."""
_ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})


def write_csv(table: Table, out: BinaryIO) -> None:
    """Write a heading and a row each; cells that hold separators or line ends are quoted."""
    text = io.TextIOWrapper(out, "utf-8", "backslashreplace", newline="")
    try:
        writer = csv.writer(text, lineterminator="\n")
        quoter = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)
        writer.writerow(table.columns)
        for row in table.rows:
            cells = [cell(value) for value in row]
            # Python's own rule leaves a lone carriage return bare, where many programs end the line.
            (quoter if "\r" in "".join(cells) else writer).writerow(cells)
    finally:
        text.detach()


def write_tsv(table: Table, out: BinaryIO) -> None:
    r"""Write a heading and a line a row, for tools that split at tabs.

    A line end in a cell becomes `\n` or `\r` in letters, a tab `\t`, a backslash two. A cell that begins with a
    quotation mark is quoted as in CSV, for spreadsheets would take the mark for their own.
    """
    out.write(_tsv_line(table.columns))
    out.writelines(_tsv_line(row) for row in table.rows)


def _tsv_line(row: tuple[object, ...]) -> bytes:
    line = "\t".join([_tsv_cell(cell(value)) for value in row])
    return f"{line}\n".encode("utf-8", "backslashreplace")


def _tsv_cell(text: str) -> str:
    text = text.translate(_ESCAPES)
    return '"{}"'.format(text.replace('"', '""')) if text.startswith('"') else text


def disarmed(table: Table) -> Table:
    """Return a table no cell of which a spreadsheet takes for a formula.

    An apostrophe comes before a text that begins with `=`, `+`, `-`, `@` (or their wide forms), a tab or a line end,
    and before one that begins with apostrophes and then one of these: one apostrophe less gives every text back.

    >>> list(disarmed(Table("", ("a", "b"), [("=1+1", -1), ("'=", "'tis")])).rows)
    [("'=1+1", -1), ("''=", "'tis")]
    """
    return replace(table, rows=_disarmed(table))


def _disarmed(table: Table) -> Iterator[tuple[object, ...]]:
    for row in table.rows:
        yield tuple(
            f"'{text}"
            if isinstance(value, str | tuple) and _FORMULA.match(text := cell(value))
            else value
            for value in row
        )
