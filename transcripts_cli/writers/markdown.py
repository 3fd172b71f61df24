"""Markdown: pipe tables, and quotes as block quotes with their citation."""

from collections.abc import Iterator
from typing import BinaryIO

from transcripts_cli.markdown import escape_markdown, escape_paragraphs
from transcripts_cli.model import Table
from transcripts_cli.writers.cells import cell

# The last is what tabulate would draw a line for.
_LINE_ENDS = str.maketrans({"\n": "<br>", "\r": "<br>", "\x01": "&#1;"})


def write(table: Table, out: BinaryIO) -> None:
    """Write a pipe table; numbers stand to the right, line ends in a cell become `<br>`."""
    from tabulate import DataRow, TableFormat, tabulate  # noqa: PLC0415 - 20 ms, for this alone

    rows = list(table.rows)
    columns = list(zip(*rows, strict=True)) or [()] * len(table.columns)
    sides = ["right" if column and all(map(_is_number, column)) else None for column in columns]
    rule = f"|{'|'.join('---:' if side else '---' for side in sides)}|"
    line = DataRow("|", "|", "|")
    text = tabulate(
        [[escape_markdown(cell(value)).translate(_LINE_ENDS) for value in row] for row in rows],
        headers=table.columns,
        tablefmt=TableFormat(None, lambda *_: rule, None, None, line, line, 1, None),
        disable_numparse=True,  # a label `001` is no number
        colalign=sides,
    )
    out.write(f"{text}\n".encode("utf-8", "backslashreplace"))


def write_quotes(table: Table, out: BinaryIO) -> None:
    """Write every row as a block quote with its citation, between the turns around it."""
    for row in table.rows:
        quote = dict(zip(table.columns, row, strict=True))
        out.writelines(
            f"{block}\n\n".encode("utf-8", "backslashreplace") for block in _blocks(quote)
        )


def _blocks(quote: dict[str, object]) -> Iterator[str]:
    """Yield the paragraphs of a quote: the turns before, itself, who says it where, the turns after."""
    for turn in _texts(quote["before"]):
        yield escape_paragraphs(turn)
    spoken = "\n".join(
        f"> {line}".rstrip() for line in escape_paragraphs(cell(quote["text"])).split("\n")
    )
    speaker = ", ".join(filter(None, (cell(quote["speaker"]), cell(quote["role"]))))
    yield f"{spoken}\n>\n> — {escape_markdown(speaker)} {_bracketed(cell(quote['citation']))}"
    for turn in _texts(quote["after"]):
        yield escape_paragraphs(turn)


def _bracketed(citation: str) -> str:
    """Return a citation in parentheses: a place as code, what has parentheses of its own as it is."""
    if citation.startswith("("):
        return escape_markdown(citation)
    return "(`{}`)".format(citation.replace("`", "'"))


def _texts(turns: object) -> tuple[str, ...]:
    return tuple(map(cell, turns)) if isinstance(turns, tuple) else ()


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
