"""A concordance on a terminal: a line a match, the matches below each other and bold."""

from typing import TYPE_CHECKING, BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.text import visible
from transcripts_cli.writers import screen
from transcripts_cli.writers.cells import cell
from transcripts_cli.writers.palette import QUIET, Palette
from transcripts_cli.writers.plain import display_width
from transcripts_cli.writers.screen_quotes import texts_of

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_NAME = 20
"""Columns for a speaker; longer names are cut, the place tells who it is."""
_LEAST = 36
"""Columns for what is said below which it has a line of its own."""
_GAP = 2


def write(table: Table, out: BinaryIO, *, color: bool = False) -> None:
    """Draw matches with their place, speaker and what stands around them, cut to fit."""
    rows: list[dict[str, object]] = [
        {
            name: value if isinstance(value, tuple) else visible(" ".join(cell(value).split("\n")))
            for name, value in zip(table.columns, row, strict=True)
        }
        for row in table.rows
    ]
    place = max(display_width(cell(row["citation"])) for row in rows)
    name = min(_NAME, max(display_width(cell(row["speaker"])) for row in rows))
    palette = Palette()
    with screen.open_console(out, color=color) as console:
        room = console.width - place - name - 2 * _GAP
        for row in rows:
            _print_around(row.get("before"), console)
            head = _head(row, (place, name) if room >= _LEAST else (0, 0), palette)
            if room >= _LEAST:
                head.append(" " * _GAP)
                console.print(head.append_text(_line(row, room)), soft_wrap=True)
            else:
                console.print(head, soft_wrap=True)
                console.print(_line(row, max(8, console.width - 2)), soft_wrap=True)
            _print_around(row.get("after"), console)


def _head(row: dict[str, object], widths: tuple[int, int], palette: Palette) -> "Text":
    from rich.text import Text  # noqa: PLC0415 - rich takes 40 ms, and only a terminal needs it

    citation, speaker = cell(row["citation"]), cell(row["speaker"])
    place, name = widths
    shown = _cut(speaker, name) if name else speaker
    return Text.assemble(
        citation + " " * max(_GAP, place + _GAP - display_width(citation)),
        (shown, palette.style_of(speaker, cell(row["role"]))),
        " " * max(0, name - display_width(shown)),
    )


def _line(row: dict[str, object], room: int) -> "Text":
    """Return what is said, the match in the middle, as wide as the room there is."""
    from rich.text import Text  # noqa: PLC0415 - as above

    match = _cut(cell(row["match"]), room)
    free = room - display_width(match)
    left = _cut(cell(row["left"]).rstrip("\n"), free // 2, head=True)
    right = _cut(cell(row["right"]), free - free // 2)
    blanks = " " * (free // 2 - display_width(left))
    return Text.assemble(blanks, left, (match, "bold"), right)


def _cut(text: str, width: int, *, head: bool = False) -> str:
    """Return a text cut to a width, at its end or at its head.

    >>> _cut("yesterday", 5), _cut("yesterday", 5, head=True), _cut("now", 5)
    ('yest…', '…rday', 'now')
    """
    if display_width(text) <= width:
        return text
    kept, used = [], 1
    for character in reversed(text) if head else text:
        used += display_width(character)
        if used > width:
            break
        kept.append(character)
    return (
        "…" * (width > 0) + "".join(reversed(kept)) if head else "".join(kept) + "…" * (width > 0)
    )


def _print_around(turns: object, console: "Console") -> None:
    from rich.padding import Padding  # noqa: PLC0415 - as above
    from rich.text import Text  # noqa: PLC0415

    for turn in texts_of(turns):
        text = Text(screen.harmless_text(turn), style=QUIET, overflow="fold")
        console.print(Padding(text, (0, 0, 0, 2), expand=False))
