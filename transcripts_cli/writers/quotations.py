"""Quotes as they are pasted: words and citation in the style asked for, an empty line between."""

from typing import BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.text import visible
from transcripts_cli.writers.cells import cell


def write(table: Table, out: BinaryIO) -> None:
    """Write the column `quotation` of every row."""
    place = table.columns.index("quotation")
    separator = ""
    for row in table.rows:
        lines = "\n".join(map(visible, cell(row[place]).split("\n")))
        out.write(f"{separator}{lines}\n".encode("utf-8", "backslashreplace"))
        separator = "\n"
