"""Every line of a text on a terminal, with a gutter that shows by its colour whose it is."""

from typing import BinaryIO

from transcripts_cli.model import Transcript
from transcripts_cli.text import visible
from transcripts_cli.writers import screen
from transcripts_cli.writers.explanation import number_lines
from transcripts_cli.writers.palette import QUIET, Palette


def write(text: Transcript, out: BinaryIO, *, color: bool = False) -> None:
    """Draw the lines of a text, those that nobody speaks dim; nothing is cut, the terminal breaks them."""
    from rich.text import Text  # noqa: PLC0415 - rich takes 40 ms, and only a terminal needs it

    palette = Palette()
    styles: dict[int, str] = {}
    for turn in text.turns:
        speaker = turn.speaker
        style = palette.style_of(speaker.name or turn.label, speaker.role)
        styles.update(dict.fromkeys(range(turn.line, turn.end_line + 1), style or "default"))
    with screen.open_console(out, color=color) as console:
        console.print(Text(visible(text.document.source), style="bold"), soft_wrap=True)
        for number, gutter, line in number_lines(text):
            style = styles.get(number, QUIET)
            bar = "▌" if number in styles and style != QUIET else "│"
            speech = "" if number in styles else QUIET
            parts = (f"{visible(gutter)} {bar} ", style), (visible(line), speech)
            console.print(Text.assemble(*parts), soft_wrap=True)
