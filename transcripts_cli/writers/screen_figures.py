"""Who speaks how much, on a terminal: bars for the shares, and no more columns than fit."""

from dataclasses import replace
from typing import BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.text import visible
from transcripts_cli.writers import screen
from transcripts_cli.writers.cells import bar, cell
from transcripts_cli.writers.palette import Palette
from transcripts_cli.writers.plain import display_width

_SPARED = ("sources", "median_words", "max_words", "mean_words", "questions", "role", "turns")
"""What is left out where the terminal is too narrow, the first first; --columns shows them all the same."""
_BAR = 12
"""Columns of a share of 1."""
_ROOM = 90
"""Columns of a terminal from which bars are drawn."""

Row = tuple[object, ...]


def write(table: Table, out: BinaryIO, *, color: bool = False) -> None:
    """Draw figures: labels stand with their speakers, shares are per cent with a bar."""
    with screen.open_console(out, color=color) as console:
        width = console.width
    styles: dict[str, str] = {}
    table = _introduced(table, styles)
    rows = [tuple(row) for row in table.rows]
    bars = width >= _ROOM
    rows = [
        tuple(_told(name, value, bars=bars) for name, value in zip(table.columns, row, strict=True))
        for row in rows
    ]
    shown = [index for index, name in enumerate(table.columns) if name != "labels"]
    for name in _SPARED:
        if _width(table, rows, shown) <= width:
            break
        shown = [index for index in shown if table.columns[index] != name]
    columns = tuple(table.columns[index] for index in shown)
    kept = [tuple(row[index] for index in shown) for row in rows]
    screen.write(replace(table, columns=columns, rows=kept), out, color=color, styles=styles)


def _introduced(table: Table, styles: dict[str, str]) -> Table:
    """Return a table whose speakers have their labels with them; add how each is shown."""
    if not {"speaker", "labels", "role"} <= set(table.columns):
        return table
    palette, rows = Palette(), []
    for row in table.rows:
        named = dict(zip(table.columns, row, strict=True))
        shown = visible(_named(named["speaker"], named["labels"]))
        styles[shown] = palette.style_of(cell(named["speaker"]), cell(named["role"]))
        rows.append(tuple({**named, "speaker": shown}.values()))
    return replace(table, rows=rows)


def _named(name: object, labels: object) -> str:
    others = [label for label in labels if label != name] if isinstance(labels, tuple) else []
    return f"{cell(name)} ({', '.join(others)})" if name and others else cell(name or labels)


def _told(column: str, value: object, *, bars: bool) -> object:
    if not column.endswith("share") or not isinstance(value, float):
        return value
    told = f"{value:4.0%}"
    return f"{told} {bar(value, _BAR)}" if bars else told


def _width(table: Table, rows: list[Row], shown: list[int]) -> int:
    widths = [
        max(
            display_width(cell(value))
            for value in (table.columns[index], *(row[index] for row in rows))
        )
        for index in shown
    ]
    return sum(widths) + 2 * len(widths)
