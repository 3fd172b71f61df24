"""Comma- and tab-separated values (RFC 4180, but for its line ends: ours are line feeds)."""

import csv
import io
from typing import BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.writers.cells import cell


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
    r"""Write a heading and a line a row, nothing quoted, for tools that split at tabs.

    A line end in a cell becomes `\n` or `\r` in letters, a tab a blank.
    """
    out.write(_tsv_line(table.columns))
    out.writelines(_tsv_line(row) for row in table.rows)


def _tsv_line(row: tuple[object, ...]) -> bytes:
    line = "\t".join([cell(value).replace("\t", " ") for value in row])
    line = line.replace("\n", "\\n").replace("\r", "\\r")
    return f"{line}\n".encode("utf-8", "backslashreplace")
