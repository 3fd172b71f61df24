"""What is heard of a speaker or a group, from which its figures are computed."""

from collections import Counter
from dataclasses import dataclass, field

from transcripts_cli.model import Turn
from transcripts_cli.sentences import split_sentences
from transcripts_cli.text import count_questions, count_words


@dataclass(frozen=True, slots=True)
class Heard:
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


@dataclass(slots=True)
class Voice:
    """What is counted of one speaker, or of one group."""

    name: str
    """Of the speaker or group."""
    lengths: list[int] = field(default_factory=list)
    """Words of each turn."""
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
    """Values that the people file adds, of those asked for."""
    wanted: bool = False
    """Whether it is shown."""
    all_words: int = 0
    """Words of all voices that are counted with it."""
    all_time: float = 0.0
    """Seconds that all voices that are counted with it speak."""


def sentence_lengths(voice: Voice) -> list[int]:
    """Return the words of each of its sentences; what has no word is none."""
    pieces = (
        piece for heard in voice.heard for piece in split_sentences(heard.turn.text, heard.language)
    )
    return [length for length in map(count_words, pieces) if length]
