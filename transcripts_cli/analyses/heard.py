"""What is heard of a speaker or a group, from which its figures are computed."""

import itertools
from array import array
from collections import Counter
from collections.abc import MutableSequence
from dataclasses import field
from typing import NamedTuple

from transcripts_cli.model import Turn
from transcripts_cli.records import record
from transcripts_cli.text import count_questions, count_words, fold, words


class Heard(NamedTuple):
    """A turn, and what its neighbours say of it."""

    turn: Turn
    """What is said."""
    source: str
    """The text it stands in."""
    language: str
    """ISO 639-1 code; "" if not known."""
    wait: float | None
    """Seconds from the end of the turn before to its start, less than 0 where they overlap; None where a time is
    unknown, or the turn before is the same speaker's."""

    @property
    def asks(self) -> bool:
        """Whether it holds a question."""
        return count_questions(self.turn.text) > 0


@record
class Voice:
    """What is counted of one speaker, or of one group."""

    name: str
    """Of the speaker or group."""
    lengths: MutableSequence[int] = field(default_factory=lambda: array("I"))
    """Words of each turn: the one thing that is kept of them all, in four bytes each."""
    questions: int = 0
    """Sentences that end in a question mark."""
    labels: dict[str, None] = field(default_factory=dict)
    """As written, in order of first appearance."""
    roles: dict[str, None] = field(default_factory=dict)
    """In order of first appearance; one, unless texts differ."""
    sources: dict[str, None] = field(default_factory=dict)
    """The texts it speaks in."""
    words_by_speaker: Counter[tuple[str, ...]] = field(default_factory=Counter)
    """How many words each of its speakers says."""
    heard: list[Heard] = field(default_factory=list)
    """Its turns; () where no figure asks for more than their lengths."""
    attributes: tuple[str, ...] = ()
    """Of the speaker, as first met: their values, in the order in which they are asked for."""
    wanted: bool = True
    """Whether it is shown: what nobody asked for is counted all the same, for the shares."""
    sentences: list[int] | None = None
    """Words of each sentence, once they are asked for."""
    types: list[str] | None = None
    """Its words without case and accents, once they are asked for."""
    all_words: int = 0
    """Words of all voices that are counted with it."""
    all_time: float = 0.0
    """Seconds that all voices that are counted with it speak."""

    def add(self, other: "Voice") -> None:
        """Add what is heard of the same voice in the texts that follow."""
        self.lengths.extend(other.lengths)
        self.questions += other.questions
        self.labels.update(other.labels)
        self.roles.update(other.roles)
        self.sources.update(other.sources)
        self.words_by_speaker.update(other.words_by_speaker)
        self.heard += other.heard
        self.attributes = self.attributes or other.attributes
        self.wanted |= other.wanted


def sentence_lengths(voice: Voice) -> list[int]:
    """Return the words of each of its sentences; what has no word is none."""
    if voice.sentences is None:
        from transcripts_cli.sentences import split_sentences  # noqa: PLC0415 - for figures of sentences

        pieces = (split_sentences(heard.turn.text, heard.language) for heard in voice.heard)
        lengths = map(count_words, itertools.chain.from_iterable(pieces))
        voice.sentences = [length for length in lengths if length]
    return voice.sentences


def types_of(voice: Voice) -> list[str]:
    """Return its words, each as it is compared: without case and accents."""
    if voice.types is None:
        said = (words(heard.turn.text) for heard in voice.heard)
        voice.types = [fold(word) for word in itertools.chain.from_iterable(said)]
    return voice.types
