"""Comma- and tab-separated values (RFC 4180, but for its line ends: ours are line feeds)."""

import csv
import io
from typing import BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.writers.cells import cell

_TSV_ESCAPES = str.maketrans({"\t": " ", "\n": "\\n", "\r": "\\r"})


def write_csv(table: Table, out: BinaryIO) -> None:
    """Write a heading and a row each; cells that hold separators or line ends are quoted."""
    text = io.TextIOWrapper(out, "utf-8", "backslashreplace", newline="")
    try:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(table.columns)
        writer.writerows(map(cell, row) for row in table.rows)
    finally:
        text.detach()


def write_tsv(table: Table, out: BinaryIO) -> None:
    r"""Write a heading and a line a row, nothing quoted, for tools that split at tabs.

    A line end in a cell becomes `\n` or `\r` in letters, a tab a blank.
    """
    out.write(_tsv_line(table.columns))
    out.writelines(_tsv_line(row) for row in table.rows)


def _tsv_line(row: tuple[object, ...]) -> bytes:
    line = "\t".join([cell(value).translate(_TSV_ESCAPES) for value in row])
    return f"{line}\n".encode("utf-8", "backslashreplace")
