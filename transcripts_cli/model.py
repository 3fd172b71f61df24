"""The nouns: what a reader makes, the recogniser adds and a writer takes.

Everything is frozen. Absence is "" or (), `None` only for times. Lines count from 1, times are seconds.
"""

import functools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, make_dataclass
from itertools import count
from typing import Any, TypeVar

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person, or a voice that the text never names."""

    name: str
    """The fullest known; "" if never named."""
    role: str = ""
    """interviewer, interviewee, moderator, other, or "" where the text has no such roles."""
    labels: tuple[str, ...] = ()
    """As written, in order of first appearance; () if never labelled."""
    attributes: tuple[tuple[str, str], ...] = ()
    """Names and values that the people file adds, in its order; () if it adds none."""
    person: str = ""
    """Which person of the people file this is, where the name does not tell; else ""."""

    def values(self, attributes: Iterable[str]) -> tuple[str, ...]:
        """Return its values of some attributes; "" for each that it has not."""
        known = dict(self.attributes)
        return tuple(known.get(name, "") for name in attributes)


@dataclass(frozen=True, slots=True)
class Word:
    """A word whose place in a recording the format gives."""

    text: str
    """With the punctuation marks that stand with it, without white space around."""
    start: float | None = None
    """Seconds; None where unknown."""
    end: float | None = None
    """Seconds; None where unknown."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a structured format says of where a line comes from."""

    place: str = ""
    """Where in the file, in words: "paragraph 12", "table 1, row 2", "page 3"; "" where the line tells."""
    unit: int = 0
    """Which cue, segment, utterance or row it belongs to, from 1; 0 where nobody speaks it."""
    speaker: Speaker | None = None
    """The person, where the format names one or gives a role; else None."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document."""

    number: int
    """1-based, as in the original file."""
    text: str
    """Without its line ending."""
    label: str = ""
    """Speaker label given by the file format itself (a VTT voice, a TEI `@who`); else ""."""
    start: float | None = None
    """Seconds, where the format gives times."""
    end: float | None = None
    """Seconds, where the format gives times."""
    style: str = ""
    """What the format says of the whole line: "bold", "italic", "heading", or "class" and the name that such
    paragraphs have in it (a class of a web page, a style of a word processor); "head" and a number where only so
    many characters at its head are bold; else ""."""
    origin: Origin | None = None
    """Where it comes from, in formats that are not read line by line; else None."""
    words: tuple[Word, ...] = ()
    """Those said in its unit, at the unit's first line, where the format gives their times; else ()."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text as its reader found it."""

    source: str
    """Path as given; "-" for standard input."""
    lines: tuple[Line, ...]
    """In the order of the file, their numbers rising, without gaps but in subtitles and tables."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """What the reader knows: "encoding", "certainty" of it, "format", …"""

    @classmethod
    def plain(cls, source: str, texts: Sequence[str], metadata: Mapping[str, str]) -> "Document":
        """Return a document whose lines are nothing but text, numbered from 1; they are made when first asked for."""
        return cls(source, _Plain(texts), metadata)  # type: ignore[arg-type]

    @property
    def is_plain(self) -> bool:
        """Whether it was made so, and nobody has asked for a line."""
        return isinstance(_slot.__get__(self), _Plain)

    @property
    def texts(self) -> Sequence[str]:
        """Those of its lines."""
        kept = _slot.__get__(self)
        return kept.texts if isinstance(kept, _Plain) else [line.text for line in kept]

    def lines_between(self, line: int, end_line: int) -> tuple[Line, ...]:
        """Return the lines of these numbers, both included; () where the document has none."""
        first = bisect_left(self.lines, line, key=_number)
        return self.lines[first : bisect_right(self.lines, end_line, key=_number)]


def _number(line: Line) -> int:
    return line.number


@dataclass(frozen=True, slots=True)
class _Plain:
    """Texts that lines are made of: a Line takes more memory than most of them, and longer to make than to read."""

    texts: Sequence[str]


class _Lines:
    """What `Document.lines` is: the lines that are kept there, made before if there are texts."""

    def __init__(self, slot: Any) -> None:
        self.slot = slot

    def __get__(self, document: Document, owner: object = None) -> Any:
        kept = self.slot.__get__(document, owner)
        if isinstance(kept, _Plain):
            self.slot.__set__(document, tuple(nouns(Line, count(1), kept.texts)))
        return self.slot.__get__(document, owner)

    def __set__(self, document: Document, lines: tuple[Line, ...]) -> None:
        self.slot.__set__(document, lines)


_slot: Any = vars(Document)["lines"]
Document.lines = _Lines(_slot)  # type: ignore[assignment, misc]


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until another speaks (Sacks, Schegloff & Jefferson 1974)."""

    number: int
    """From 1 within its source."""
    line: int
    """Where it starts: the line of its label."""
    end_line: int
    """Its last non-blank line."""
    label: str
    """As written, without separator or markup; "" if none."""
    speaker: Speaker
    """Who says it."""
    text: str
    """What is said: without the label, lines and paragraphs kept, nothing altered."""
    start: float | None = None
    """Seconds; None where unknown."""
    end: float | None = None
    """Seconds; None where unknown."""
    words: tuple[Word, ...] = ()
    """Of its text, in order, where the format gives their times and the text is what was recognised; else ()."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that nobody speaks."""

    part: str
    """front (before the first turn), narration (between turns) or back (after the last)."""
    line: int
    """First non-blank line."""
    end_line: int
    """Last non-blank line."""


@dataclass(frozen=True, slots=True)
class LabelReading:
    """Why a string that looks like a speaker label was taken for one, or was not."""

    label: str
    """As written."""
    accepted: bool
    """Whether it opens turns."""
    count: int
    """How often it looks like a label."""
    line: int
    """Where it first does."""
    evidence: tuple[str, ...]
    """Sentences, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Alias:
    """A label that was resolved to a person, or was not because it may be several."""

    label: str
    """As written; "" for the unlabelled turns."""
    name: str
    """Of the person; "" where the text allows several and none was guessed."""
    line: int
    """The line that proves it."""
    evidence: str
    """How: "initials of Silas Brantham"."""

    @property
    def proof(self) -> str:
        """The evidence with its line, where it does not name it itself."""
        told = not self.line or f"line {self.line} " in f"{self.evidence} "
        return self.evidence if told else f"{self.evidence}, line {self.line}"


@dataclass(frozen=True, slots=True)
class Transcript:
    """A document with its turns, or with the reasons why it has none.

    A text that is no transcript is an answer, not an error: `turns` is () and `reasons` says why.
    Turns and passages never overlap and together cover every non-blank line.
    """

    document: Document
    """What was read."""
    turns: tuple[Turn, ...]
    """In order; () where the text is no transcript."""
    passages: tuple[Passage, ...]
    """In order; () where the text is no transcript."""
    convention: str = ""
    """How the labels are written; "" where the text is no transcript."""
    confidence: float = 0.0
    """That this reading is right, 0 to 1."""
    reasons: tuple[str, ...] = ()
    """Sentences: how we know, the weightiest first."""
    language: str = ""
    """Tag (BCP 47) of its language, as the user gives it, or the ISO 639-1 code of the likeliest; "" if none is known."""
    labels: tuple[LabelReading, ...] = ()
    """Accepted labels first, then rejected ones."""
    aliases: tuple[Alias, ...] = ()
    """In order of their labels' first appearance."""

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """The speakers, each once, in order of first appearance."""
        objects = {id(turn.speaker): turn.speaker for turn in self.turns}  # few: quickly told apart
        return tuple(dict.fromkeys(objects.values()))


@dataclass(frozen=True, slots=True)
class Field:
    """What the cells of a column are, for formats that want to know before the first row."""

    kind: str
    """string, integer or number."""
    what: str
    """In words."""
    repeated: bool = False
    """Whether few values recur in many rows."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows for a reader or a program."""

    title: str
    """What it shows; "" if that is plain."""
    columns: tuple[str, ...]
    """Names, in order; every row has as many cells."""
    rows: Iterable[tuple[object, ...]]
    """May be an iterator that can be read once."""
    fields: Mapping[str, Field] = field(default_factory=dict)
    """What the columns are, by name; {} where nobody needs to know."""


def nouns(kind: type[_T], *columns: Iterable[object]) -> Iterator[_T]:
    """Yield what `map(kind, *columns)` does, for lines and turns, of which texts have very many.

    A frozen object sets each of its fields by a call; one that is filled first, and becomes frozen by taking
    the class, is made three times as fast.

    >>> list(nouns(Passage, ["front", "back"], [1, 9], [4, 9]))
    [Passage(part='front', line=1, end_line=4), Passage(part='back', line=9, end_line=9)]
    """
    frozen: Any = kind
    for one in map(_unfrozen(frozen), *columns):
        one.__class__ = kind
        yield one


@functools.cache
def _unfrozen(kind: type[Any]) -> type[Any]:
    """Return a class with the fields of another that is frozen."""
    own = [(one.name, object, field(default=one.default)) for one in fields(kind)]
    return make_dataclass(kind.__name__, own, eq=False, repr=False, slots=True)
