"""Text that ATLAS.ti, MAXQDA and NVivo import as an interview or focus group: a paragraph a turn, a name and a colon before it.

These programs take whatever stands before a colon early in a paragraph for a speaker, so that nothing else may.
"""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from transcripts_cli.model import Passage, Transcript, Turn
from transcripts_cli.writers.names import name_of
from transcripts_cli.writers.reading import passage_text, pieces_of
from transcripts_cli.writers.rendering import USUAL, Rendering

_LONGEST = 63
"""Characters of a speaker's name in MAXQDA, and those of a paragraph in which a colon makes one."""
_BREAK = re.compile(r"\s*\n\s*")
_EARLY = re.compile(rf"(?m)^([^:\n]{{0,{_LONGEST}}}):")


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write the turns, with passages before, between and behind them if they are wanted."""
    separator = ""
    for text in texts:
        paragraphs = "\n\n".join(_paragraphs(text, passages=rendering.passages))
        out.write(f"{separator}{paragraphs}\n".encode("utf-8", "backslashreplace"))
        separator = "\n"


def _paragraphs(text: Transcript, *, passages: bool) -> Iterator[str]:
    for piece in pieces_of(text, passages=passages):
        if isinstance(piece, Passage):
            yield without_early_colons(_BREAK.sub("\n", passage_text(text, piece).strip()))
        else:
            yield _turn(piece)


def _turn(turn: Turn) -> str:
    """Return a turn as one paragraph: its further lines might begin like a turn."""
    words = _BREAK.sub(" ", turn.text.strip())
    name = short(name_of(turn))
    return f"{name}: {words}" if name else without_early_colons(words)


def short(name: str) -> str:
    """Return a name without a colon, and no longer than programs allow.

    >>> short("Ana: 2"), len(short("x" * 99))
    ('Ana 2', 63)
    """
    return " ".join(name.replace(":", " ").split())[:_LONGEST].rstrip()


def without_early_colons(text: str) -> str:
    """Return a text no line of which begins like a turn.

    >>> without_early_colons("Interview: Mara: Why")
    'Interview – Mara – Why'
    """
    before = ""
    while before != text:
        before, text = text, _EARLY.sub(lambda match: f"{match[1].rstrip()} –", text)
    return text
