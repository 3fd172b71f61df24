"""The index of several interviews, and what they come to."""

from collections.abc import Sequence
from dataclasses import dataclass

from transcripts_cli.writers.report.interviews import Interview
from transcripts_cli.writers.report.talk import clock
from transcripts_cli.writers.report.voices import Voice

DOUBTFUL = 0.5
"""Confidence below which it is likelier than not that some turn does not start where it should."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An interview in the index, or all of them together."""

    number: int
    """Of the interview, from 1, in the order in which they were given; 0 for the sum."""
    title: str
    """Of the interview."""
    source: str
    """Its path."""
    language: str
    """ISO 639-1 code; "" if not known."""
    confidence: float
    """That its reading is right, 0 to 1."""
    people: int
    """How many speak."""
    turns: int
    """How many."""
    words: int
    """How many."""
    questions: int
    """How many."""
    seconds: float
    """Of speaking time; 0 where there are no times."""

    @property
    def doubtful(self) -> bool:
        """Whether somebody should look at how it was read."""
        return self.confidence < DOUBTFUL

    @property
    def time(self) -> str:
        """The speaking time; "" where it is not known."""
        return clock(self.seconds) if self.seconds else ""


def make_entry(number: int, interview: Interview, voices: Sequence[Voice]) -> Entry:
    """Return what the index says of an interview."""
    transcript = interview.transcript
    return Entry(
        number,
        interview.title,
        transcript.document.source,
        transcript.language,
        transcript.confidence,
        len(voices),
        int(_sum(voices, "turns")),
        int(_sum(voices, "words")),
        int(_sum(voices, "questions")),
        _sum(voices, "speaking_time"),
    )


def sum_up(entries: Sequence[Entry], people: int) -> Entry:
    """Return the sum of some entries; how many people speak in all of them is given."""
    return Entry(
        0,
        "",
        "",
        "",
        min(entry.confidence for entry in entries),
        people,
        sum(entry.turns for entry in entries),
        sum(entry.words for entry in entries),
        sum(entry.questions for entry in entries),
        sum(entry.seconds for entry in entries),
    )


def doubtful_first(entries: Sequence[Entry]) -> list[Entry]:
    """Return entries in the order of the index."""
    return sorted(entries, key=lambda entry: entry.confidence)


def _sum(voices: Sequence[Voice], figure: str) -> float:
    return sum(float(str(voice.figures[figure] or 0)) for voice in voices)
