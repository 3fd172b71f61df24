"""Quotes on a terminal: each below its place, which terminals open, what matched in bold."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, BinaryIO

from transcripts_cli.model import Table
from transcripts_cli.text import visible
from transcripts_cli.writers import screen
from transcripts_cli.writers.cells import cell
from transcripts_cli.writers.palette import QUIET, Palette

if TYPE_CHECKING:
    import regex
    from rich.console import Console
    from rich.text import Text

_INDENT = (0, 0, 0, 2)
"""Blanks above, to the right, below and to the left of what is said."""
_SECONDS = 2.0
"""How long the pattern may look at a quote once more, to make bold what it matched."""


def write(
    table: Table,
    out: BinaryIO,
    *,
    color: bool = False,
    pattern: "regex.Pattern[str] | None" = None,
) -> None:
    """Draw quotes: place and speaker on a line, what is said below, the turns around it dim.

    Args:
        table: of quotes, as `find_quotes` makes it.
        out: the terminal.
        color: whether it may be coloured.
        pattern: what was looked for; it is shown in bold.
    """
    palette = Palette()
    extra = table.columns[table.columns.index("score") :] if "score" in table.columns else ()
    with screen.open_console(out, color=color) as console:
        for number, row in enumerate(table.rows):
            quote = dict(zip(table.columns, row, strict=True))
            if number:
                console.print()
            figures = "  ".join(f"{name} {cell(quote[name])}" for name in extra)
            _print_place(quote, figures, palette, console)
            _print_speech(quote, pattern, console)


def _print_place(
    quote: Mapping[str, object], figures: str, palette: Palette, console: "Console"
) -> None:
    from rich.text import Text  # noqa: PLC0415 - rich takes 40 ms, and only a terminal needs it

    speaker, role = visible(cell(quote["speaker"])), cell(quote["role"])
    style = palette.style_of(speaker, role)
    place = Text.assemble(
        visible(cell(quote["citation"])),
        "  ",
        (speaker, f"bold {style}".replace("bold dim", QUIET)),
        (f"  {role}" if role else "", QUIET),
        (f"  {figures}" if figures else "", QUIET),
    )
    console.print(place, soft_wrap=True)


def _print_speech(
    quote: Mapping[str, object], pattern: "regex.Pattern[str] | None", console: "Console"
) -> None:
    from rich.padding import Padding  # noqa: PLC0415 - as above
    from rich.text import Text  # noqa: PLC0415

    before, after = (
        [
            Text(screen.harmless_text(turn), style=QUIET, overflow="fold")
            for turn in texts_of(quote[name])
        ]
        for name in ("before", "after")
    )
    for text in (*before, _marked(cell(quote["text"]), pattern), *after):
        console.print(Padding(text, _INDENT, expand=False))


def texts_of(turns: object) -> tuple[str, ...]:
    """Return the turns around a quote, which a cell has as several values."""
    return tuple(map(cell, turns)) if isinstance(turns, tuple) else ()


def _marked(text: str, pattern: "regex.Pattern[str] | None") -> "Text":
    """Return a text in which what a pattern matches is bold."""
    from rich.text import Text  # noqa: PLC0415 - as above

    marked, position = Text(overflow="fold"), 0
    try:
        spans = (
            [match.span() for match in pattern.finditer(text, timeout=_SECONDS)] if pattern else []
        )
    except TimeoutError:
        spans = []
    for start, end in spans:
        marked.append(screen.harmless_text(text[position:start]))
        marked.append(screen.harmless_text(text[start:end]), style="bold")
        position = end
    return marked.append(screen.harmless_text(text[position:]))
