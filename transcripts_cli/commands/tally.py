"""What is remembered of the texts of one run."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import NamedTuple, Protocol

from transcripts_cli.errors import InputError
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.readers import Skipped
from transcripts_cli.records import record
from transcripts_cli.writers.explanation import PARTS


class Read(NamedTuple):
    """How a transcript was read, in words."""

    source: str
    language: str
    encoding: str
    convention: str
    confidence: float


@record
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
    languages: dict[str, int] = field(default_factory=dict)
    """Of the transcripts, and how many are in each."""
    least: Read | None = None
    """The transcript whose reading is least sure, the first of several."""

    @property
    def done(self) -> int:
        """How many texts have been read, or could not be."""
        return self.transcripts + self.refused + self.failed

    def add(self, other: "Tally") -> None:
        """Add what another process remembers of the texts that follow."""
        self.transcripts += other.transcripts
        self.refused += other.refused
        self.failed += other.failed
        self.turns += other.turns
        for part, lines in other.lines.items():
            self.lines[part] += lines
        self.known.update(other.known)
        for language, texts in other.languages.items():
            self.languages[language] = self.languages.get(language, 0) + texts
        self._compare(other.least)

    def skip(self, skipped: Skipped) -> None:
        """Add transcripts that were known and need not be read."""
        self.transcripts += skipped.texts
        self.turns += skipped.turns
        for part, lines in skipped.lines.items():
            self.lines[part] += lines

    def note(self, text: Transcript) -> None:
        """Add a text."""
        self.transcripts += bool(text.turns)
        self.refused += not text.turns
        self.turns += len(text.turns)
        for passage in text.passages:
            self.lines[passage.part] += passage.end_line - passage.line + 1
        if text.turns:
            self.languages[text.language] = self.languages.get(text.language, 0) + 1
            encoding = text.document.metadata.get("encoding", "")
            source = text.document.source
            self._compare(Read(source, text.language, encoding, text.convention, text.confidence))

    def _compare(self, read: Read | None) -> None:
        if read and (self.least is None or read.confidence < self.least.confidence):
            self.least = read

    def title(self) -> str:
        """Return in one line what was read: of one text how, of several how many and how sure; "" of none."""
        if self.least is None:
            return ""
        source, *facts, confidence = self.least
        how = f"confidence {confidence:.2f}"
        if self.transcripts == 1:
            return " · ".join(filter(None, (source, *facts, how)))
        languages = ", ".join(f"{name or '?'} {texts}" for name, texts in self.languages.items())
        return f"{self.transcripts} transcripts · {languages} · least sure: {source}, {how}"


class Watch(Protocol):
    """Who is asked which inputs are to be read, and told of each that is done."""

    def todo(self, sources: Iterable[str | InputError]) -> Iterable[str | InputError]:
        """Return those that are to be read."""

    def read(self, source: str, labels: Mapping[str, Sequence[str]]) -> None:
        """All that stands in it has been read, where that is not yet used because the others are to be read before.

        Args:
            source: the input.
            labels: what a people file may call the speakers of its texts, by the source of each.
        """

    def done(self, source: str) -> None:
        """All that stands in it has been read, and what was to be done with that has been done."""
