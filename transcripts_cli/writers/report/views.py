"""Interviews as the templates take them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from transcripts_cli.identity import identify
from transcripts_cli.model import Transcript
from transcripts_cli.writers.report.charts import Chart, draw_lengths, draw_timeline
from transcripts_cli.writers.report.index import Entry, make_entry
from transcripts_cli.writers.report.interviews import Interview
from transcripts_cli.writers.report.panels import (
    Matrix,
    Quote,
    Word,
    list_quotes,
    list_words,
    make_matrix,
)
from transcripts_cli.writers.report.talk import Spoken, bundle_up
from transcripts_cli.writers.report.voices import Cast, cast


@dataclass(frozen=True)
class View:
    """One interview as the template takes it; its turns are made while they are written."""

    interview: Interview
    """What it is made of."""
    prefix: str
    """Of its anchors: "" where it is the only one, else i1-, i2- …"""
    people: Cast
    """Who speaks."""
    numbers: Mapping[str, int]
    """Of the voices on this page, by what they are called here."""
    entry: Entry
    """What the index says of it."""

    @property
    def transcript(self) -> Transcript:
        """Of the interview."""
        return self.interview.transcript

    @cached_property
    def timeline(self) -> Chart:
        """Who speaks when."""
        return draw_timeline(self.interview, self.people)

    @cached_property
    def lengths(self) -> Chart:
        """How many words each turn has."""
        return draw_lengths(self.interview, self.people)

    @cached_property
    def matrix(self) -> Matrix:
        """Who follows whom."""
        return make_matrix(self.interview.following, self.people)

    @cached_property
    def words(self) -> list[tuple[str, int, list[Word]]]:
        """Those that mark each speaker."""
        return list_words(self.interview.words, self.people)

    @cached_property
    def quotes(self) -> list[Quote]:
        """Sentences worth quoting."""
        return list_quotes(self.interview, self.people)

    def bundles(self) -> Iterator[list[Spoken]]:
        """Yield all that is in the text."""
        return bundle_up(self.interview, self.people)


@dataclass(frozen=True, slots=True)
class Choice:
    """A role or a person whose turns may be shown alone."""

    name: str
    """Of the role or the person."""
    numbers: tuple[int, ...]
    """Of the voices."""


def make_views(interviews: Sequence[Interview]) -> list[View]:
    """Return interviews as the templates take them, in their order."""
    numbers: dict[tuple[str, str], int] = {}
    views = []
    for number, interview in enumerate(interviews, 1):
        people = cast(interview)
        own = {
            name: numbers.setdefault((name, voice.role), len(numbers) + 1)
            for name, voice in people.voices.items()
        }
        prefix = f"i{number}-" if len(interviews) > 1 else ""
        entry = make_entry(number, interview, list(people.voices.values()))
        views.append(View(interview, prefix, people, own, entry))
    return views


def list_choices(views: Sequence[View]) -> tuple[list[Choice], list[Choice]]:
    """Return the roles and the people of all interviews, each in the order of first appearance."""
    roles: dict[str, dict[int, None]] = {}
    people: dict[str, dict[int, None]] = {}
    for view in views:
        for name, voice in view.people.voices.items():
            number = view.numbers[name]
            people.setdefault(name, {})[number] = None
            if voice.role:
                roles.setdefault(voice.role, {})[number] = None
    return _choices(roles), _choices(people)


def _choices(found: Mapping[str, Mapping[int, None]]) -> list[Choice]:
    return [Choice(name, tuple(numbers)) for name, numbers in found.items()]


def count_people(interviews: Sequence[Interview]) -> int:
    """Return how many speak in all, each once."""
    people = {
        identify(speaker, interview.transcript.document.source)
        for interview in interviews
        for speaker in interview.transcript.speakers
    }
    return len(people)
