"""A table that fits the terminal it is shown on."""

import io
import shutil
from typing import BinaryIO, Literal

from transcripts_cli.model import Table
from transcripts_cli.text import visible
from transcripts_cli.writers.cells import BOLD, RIGHT, cell

_SHORT = 24
"""Letters up to which a cell keeps to its line while longer ones are broken to fit: names, figures."""
_SHOWN = 3
"""Values shown of a cell that has many: the paths of a thousand texts say less than their number."""


def write(table: Table, out: BinaryIO, *, color: bool = False) -> None:
    """Draw a table; the text of its cells is shown as it is, never taken for markup."""
    from rich import box  # noqa: PLC0415 - rich takes 40 ms, and only a terminal needs it
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table as Grid  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    rows = list(table.rows)
    lines = [[harmless_text(_shorten(value)) for value in row] for row in rows]
    grid = Grid(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for index, name in enumerate(table.columns):
        numeric = name in RIGHT or all(isinstance(row[index], int | float) for row in rows)
        short = all(len(line[index]) <= _SHORT for line in lines)
        side: Literal["left", "right"] = "right" if numeric else "left"
        style = "bold" if name in BOLD else ""
        grid.add_column(Text(name), style=style, justify=side, overflow="fold", no_wrap=short)
    for line in lines:
        grid.add_row(*map(Text, line))
    text = io.TextIOWrapper(out, "utf-8", "backslashreplace", newline="")
    width = shutil.get_terminal_size().columns
    console = Console(
        file=text, force_terminal=color, color_system="auto" if color else None, width=width
    )
    console.print(grid)
    text.detach()


def harmless(table: Table) -> Table:
    """Return a table whose cells have no control characters but line ends."""
    rows = (tuple(_harmless(value) for value in row) for row in table.rows)
    return Table(table.title, table.columns, rows)


def _harmless(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_harmless, value))
    return harmless_text(value) if isinstance(value, str) else value


def _shorten(value: object) -> str:
    if isinstance(value, tuple) and len(value) > _SHOWN:
        return f"{cell(value[:_SHOWN])} … {len(value)} in all"
    return cell(value)


def harmless_text(text: str) -> str:
    """Return a text without control characters but line ends."""
    return "\n".join(map(visible, text.split("\n")))
