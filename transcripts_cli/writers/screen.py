"""A table that fits the terminal it is shown on."""

import contextlib
import io
import shutil
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, BinaryIO, Literal

from transcripts_cli.model import Table
from transcripts_cli.text import visible
from transcripts_cli.writers.cells import BOLD, RIGHT, cell
from transcripts_cli.writers.palette import QUIET, Palette
from transcripts_cli.writers.plain import display_width

if TYPE_CHECKING:
    from rich.console import Console

_SHORT = 24
"""Letters up to which a cell keeps to its line while longer ones are broken to fit: names, figures."""
_LEAST = 12
"""Columns that a longer cell needs to be read in."""
_PLACE = "citation"
"""The column that is never broken: terminals open a place that stands on one line."""
_GAP = 2
"""Columns between two cells."""
_SHOWN = 3
"""Values shown of a cell that has many: the paths of a thousand texts say less than their number."""

Row = tuple[object, ...]
StyleOf = Callable[[str, str], str]
"""What gives a speaker a style: by the name as it is shown, and the role."""


def write(
    table: Table, out: BinaryIO, *, color: bool = False, styles: Mapping[str, str] | None = None
) -> None:
    """Draw a table, or its rows one below the other where it is too wide for the terminal.

    The text of the cells is shown as it is, never taken for markup.

    Args:
        table: all of it is read before a row is drawn.
        out: the terminal.
        color: whether it may be coloured.
        styles: of the speakers, by what stands in their column; by their names and roles where it is not given.
    """
    palette = Palette()

    def style_of(name: str, role: str) -> str:
        return palette.style_of(name, role) if styles is None else styles.get(name, "")

    rows = [tuple(map(_shown, row)) for row in table.rows]
    widths = [_least(column) for column in zip(table.columns, *rows, strict=True)]
    with open_console(out, color=color) as console:
        if table.title:
            console.print(visible(table.title), style=QUIET, soft_wrap=True)
        if sum(widths) + _GAP * (len(widths) - 1) <= console.width:
            _draw(table, rows, console, style_of)
        else:
            _list(table, rows, console, style_of)


@contextlib.contextmanager
def open_console(out: BinaryIO, *, color: bool) -> Iterator["Console"]:
    """Open what draws on a terminal as wide as that of standard output."""
    from rich.console import Console  # noqa: PLC0415 - rich takes 40 ms, and only a terminal needs it

    text = io.TextIOWrapper(out, "utf-8", "backslashreplace", newline="")
    width = shutil.get_terminal_size().columns
    system: Literal["auto"] | None = "auto" if color else None
    yield Console(
        file=text,
        force_terminal=color,
        color_system=system,
        width=width,
        markup=False,
        highlight=False,
        emoji=False,
    )
    text.detach()


def harmless(table: Table) -> Table:
    """Return a table whose cells have no control characters but line ends."""
    rows = (tuple(_harmless(value) for value in row) for row in table.rows)
    return Table(table.title, table.columns, rows)


def harmless_text(text: str) -> str:
    """Return a text without control characters but line ends."""
    return "\n".join(map(visible, text.split("\n")))


def _draw(table: Table, rows: list[Row], console: "Console", style_of: StyleOf) -> None:
    from rich import box  # noqa: PLC0415 - as above
    from rich.table import Table as Grid  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Grid(box=box.SIMPLE_HEAD, header_style="bold", show_edge=False, padding=(0, 1, 0, 0))
    for index, name in enumerate(table.columns):
        column = [row[index] for row in rows]
        numeric = name in RIGHT or all(isinstance(value, int | float) for value in column)
        side: Literal["left", "right"] = "right" if numeric else "left"
        short = name == _PLACE or _width((name, *column)) <= _SHORT
        grid.add_column(Text(name), justify=side, overflow="fold", no_wrap=short)
    for row in rows:
        styles = _styles(table.columns, row, style_of)
        grid.add_row(
            *(Text(cell(value), style=style) for value, style in zip(row, styles, strict=True))
        )
    console.print(grid)


def _list(table: Table, rows: list[Row], console: "Console", style_of: StyleOf) -> None:
    """Write every row as lines `column: value`, with a blank line between rows."""
    from rich.text import Text  # noqa: PLC0415 - as above

    for number, row in enumerate(rows):
        if number:
            console.print()
        for name, value, style in zip(
            table.columns, row, _styles(table.columns, row, style_of), strict=True
        ):
            if cell(value):
                parts = (name, "bold"), ": ", (cell(value), style)
                whole = name == _PLACE
                console.print(Text.assemble(*parts, overflow="fold"), soft_wrap=whole)


def _styles(columns: tuple[str, ...], row: Row, style_of: StyleOf) -> list[str]:
    """Return the style of each cell: speakers have their colours, matches are bold."""
    named = dict(zip(columns, row, strict=True))
    speaker = style_of(cell(named.get("speaker")), cell(named.get("role")))
    styles = {"speaker": speaker, **dict.fromkeys(BOLD, "bold")}
    return [styles.get(name, "") for name in columns]


def _least(column: tuple[object, ...]) -> int:
    """Return how many terminal columns a column needs at least, its heading first."""
    width = _width(column)
    return (
        width
        if width <= _SHORT or column[0] == _PLACE
        else max(_LEAST, display_width(cell(column[0])))
    )


def _width(column: tuple[object, ...]) -> int:
    return max(display_width(line) for value in column for line in cell(value).split("\n"))


def _harmless(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_harmless, value))
    return harmless_text(value) if isinstance(value, str) else value


def _shown(value: object) -> object:
    """Return a value as it is shown: a number as it is, all else as text, shortened where it is many."""
    if isinstance(value, tuple) and len(value) > _SHOWN:
        return harmless_text(f"{cell(value[:_SHOWN])} … {len(value)} in all")
    return value if isinstance(value, int | float) else harmless_text(cell(value))
