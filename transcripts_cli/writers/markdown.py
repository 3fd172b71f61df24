"""Markdown: pipe tables, and quotes as block quotes with their citation."""

from typing import BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.writers.cells import cell

_ESCAPES = str.maketrans(
    {"|": r"\|", "\\": r"\\", "`": r"\`", "*": r"\*", "_": r"\_", "[": r"\[", "]": r"\]"}
    | {"<": "&lt;", ">": "&gt;", "&": "&amp;", "\n": "<br>", "\r": "<br>"}
)


def write(table: Table, out: BinaryIO) -> None:
    """Write a pipe table; line ends in a cell become `<br>`."""
    _write_line(table.columns, out)
    _write_line(("---",) * len(table.columns), out)
    for row in table.rows:
        _write_line(tuple(cell(value).translate(_ESCAPES) for value in row), out)


def _write_line(cells: tuple[str, ...], out: BinaryIO) -> None:
    out.write(f"| {' | '.join(cells)} |\n".encode("utf-8", "backslashreplace"))
