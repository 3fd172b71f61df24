"""Columns of plain text for a pipe: no colour, no box, nothing wrapped or cut."""

import unicodedata
from typing import BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.text import visible
from transcripts_cli.writers.cells import RIGHT, cell


def write(table: Table, out: BinaryIO) -> None:
    """Write a heading and a line a row; numbers stand to the right, line ends become blanks."""
    rows = list(table.rows)
    lines = [table.columns, *(tuple(map(one_line, row)) for row in rows)]
    widths = [max(map(display_width, column)) for column in zip(*lines, strict=True)]
    right = [
        name in RIGHT or (bool(rows) and all(isinstance(row[place], int | float) for row in rows))
        for place, name in enumerate(table.columns)
    ]
    for line in lines:
        padded = map(_pad, line, widths, right)
        out.write(f"{'  '.join(padded).rstrip()}\n".encode("utf-8", "backslashreplace"))


def write_lines(table: Table, out: BinaryIO) -> None:
    """Write the first cell of every row on a line, without a heading: names for another program."""
    out.writelines(
        f"{one_line(row[0])}\n".encode("utf-8", "backslashreplace") for row in table.rows
    )


def one_line(value: object) -> str:
    r"""Return a cell as one line without control characters.

    >>> one_line("a\nb\x1b[2J")
    'a b\\x1b[2J'
    """
    text = cell(value)
    return text if text.isprintable() else visible(" ".join(text.splitlines()))


def display_width(text: str) -> int:
    """Return how many columns a text fills: two for wide letters, none for combining marks.

    >>> display_width("Zoé"), display_width("山田"), display_width("Zoe\u0301")
    (3, 4, 3)
    """
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.category(c) in {"Mn", "Me", "Cf"} for c in text)


def _pad(text: str, width: int, right: bool) -> str:  # noqa: FBT001 - called by map
    blanks = " " * (width - display_width(text))
    return blanks + text if right else text + blanks
