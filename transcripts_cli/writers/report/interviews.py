"""What a report is made of: a transcript, and the tables that the analyses made of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from transcripts_cli.model import Table, Transcript, Turn
from transcripts_cli.tags import base_of

Piece = tuple[int, str]
"""The number of a line, and what of a turn stands on it."""

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages that are written so."""


@dataclass(frozen=True, slots=True)
class Interview:
    """A transcript, and what was found of it."""

    transcript: Transcript
    """With the turns that are shown; at least one."""
    voices: Table
    """A row per speaker, who says most first: `count_speech` with COLUMNS of `voices`."""
    following: Table
    """Who follows whom: `count_following`."""
    words: Table
    """Words that mark each speaker: `compare_words`."""
    quotes: Table
    """Sentences worth quoting, the best first: `rank_quotes`."""
    lengths: tuple[int, ...]
    """Words of each turn."""
    pieces: Callable[[Turn], list[Piece]]
    """A turn → its lines that are not blank, in order."""
    marks: tuple[str, str]
    """Quotation marks of its language."""

    @property
    def title(self) -> str:
        """Its first heading where it has one before the first turn, else the name of its file."""
        first = self.transcript.turns[0].line
        for line in self.transcript.document.lines:
            if line.number >= first:
                break
            if line.style == "heading" and line.text.strip():
                return line.text.strip()
        return name_of(self.transcript.document.source)

    @property
    def direction(self) -> str:
        """How its language is written: ltr or rtl; auto where it is not known."""
        language = base_of(self.transcript.language)
        return "rtl" if language in RIGHT_TO_LEFT else "ltr" if language else "auto"


class Refusal(NamedTuple):
    """A text that is no transcript."""

    source: str
    """Its path as given."""
    reason: str
    """A sentence."""


def name_of(source: str) -> str:
    """Return the name of a file without its folders and suffix.

    >>> name_of("talks/a.b.txt"), name_of("talks.zip!c.vtt"), name_of("-")
    ('a.b', 'c', 'Standard input')
    """
    name = source.replace("\\", "/").replace("!", "/").rstrip("/").rsplit("/", 1)[-1]
    return "Standard input" if name == "-" else name.rsplit(".", 1)[0] or name
