"""A table that fits the terminal it is shown on."""

import io
from typing import BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.text import visible
from transcripts_cli.writers.cells import cell


def write(table: Table, out: BinaryIO, *, color: bool = False) -> None:
    """Draw a table; the text of its cells is shown as it is, never taken for markup."""
    from rich import box  # noqa: PLC0415 - rich takes 40 ms, and only a terminal needs it
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table as Grid  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    rows = list(table.rows)
    grid = Grid(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for index, name in enumerate(table.columns):
        numeric = bool(rows) and all(isinstance(row[index], int | float) for row in rows)
        grid.add_column(Text(name), justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        grid.add_row(*(Text("\n".join(map(visible, cell(value).split("\n")))) for value in row))
    text = io.TextIOWrapper(out, "utf-8", "backslashreplace", newline="")
    console = Console(file=text, force_terminal=True, no_color=not color, highlight=False)
    console.print(grid)
    text.detach()
