"""What is remembered of the texts of one run."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from transcripts_cli.errors import InputError
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.writers.explanation import PARTS


@dataclass(slots=True)
class Tally:
    """What is remembered of texts that were read: how many, and what the last messages tell."""

    transcripts: int = 0
    refused: int = 0
    failed: int = 0
    turns: int = 0
    lines: dict[str, int] = field(default_factory=lambda: dict.fromkeys(PARTS, 0))
    """In no turn, by part."""
    known: dict[Speaker, None] = field(default_factory=dict)
    """The speakers, where some are asked for."""
    languages: dict[str, None] = field(default_factory=dict)
    """Of the transcripts."""

    def add(self, other: "Tally") -> None:
        """Add what another process remembers of the texts that follow."""
        self.transcripts += other.transcripts
        self.refused += other.refused
        self.failed += other.failed
        self.turns += other.turns
        for part, lines in other.lines.items():
            self.lines[part] += lines
        self.known.update(other.known)
        self.languages.update(other.languages)

    def note(self, text: Transcript) -> None:
        """Add a text."""
        self.transcripts += bool(text.turns)
        self.refused += not text.turns
        self.turns += len(text.turns)
        for passage in text.passages:
            self.lines[passage.part] += passage.end_line - passage.line + 1
        if text.turns:
            self.languages[text.language] = None


class Watch(Protocol):
    """Who is asked which inputs are to be read, and told of each that is done."""

    def todo(self, sources: Iterable[str | InputError]) -> Iterable[str | InputError]:
        """Return those that are to be read."""

    def done(self, source: str) -> None:
        """All that stands in it has been read, and what was to be done with that has been done."""
