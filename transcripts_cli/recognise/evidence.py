"""The nouns of weighing: a piece of evidence, a candidate label, a style."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import field

from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import Mark
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern

_NUMBERED = LazyPattern(r"(\D{0,20}?)(?:[ .]?(\d{1,3})| ([IVX]{1,5}|[A-H]))\.?")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_SENTENCE_END = LazyPattern(r"[.!?…。！？؟—–-][\s»”\"'’)\]*_]*$|[)\]]$")
_STOPS = tuple(".!?…。！？؟—–-)]")
"""Signs that end it by themselves: the usual case."""
_SAMPLE = 60
"""Marks looked at where a share is wanted: enough for a tenth."""
_SERIES = 3
_PAIR = 2
_WORDY = 4
"""Letters from which two in a series are headings: Extract 1, Extract 2; P1 and P2 are people."""
_TAGS = LazyPattern(r"(?:\s+#\S+)+$")
_REACH = 60
_TAIL = 12
"""Characters in which the end of a sentence shows."""


@record
class Piece:
    """One piece of evidence."""

    name: str
    """Short; its weight stands under it in weights.py."""
    weight: float
    """Points for (or, below 0, against)."""
    sentence: str
    """For people."""


@record
class Candidate:
    """A label in one style, with its evidence."""

    label: str
    """As written."""
    marks: list[Mark]
    """Where it stands, by line."""
    pieces: list[Piece] = field(default_factory=list)
    """What speaks for and against it."""

    @property
    def weight(self) -> float:
        """Sum of the evidence, in points."""
        return sum(piece.weight for piece in self.pieces)


@record
class Style:
    """Marks written alike, with their labels weighed."""

    key: tuple[str, str]
    """Convention and lead."""
    proposed: Sequence[Mark]
    """All of them, by line."""
    candidates: dict[str, Candidate]
    """Their labels."""
    marks: list[Mark] = field(default_factory=list)
    """The accepted ones, by line."""
    pieces: list[Piece] = field(default_factory=list)
    """What speaks for and against the style."""

    @property
    def score(self) -> float:
        """Sum of the evidence, in points."""
        return sum(piece.weight for piece in self.pieces)

    @property
    def name(self) -> str:
        """As people say it."""
        convention, lead = self.key
        return f"{convention}, after {lead}" if lead else convention


def sample_of(marks: Sequence[Mark]) -> Sequence[Mark]:
    """Return at most about sixty of the marks, evenly spread."""
    return marks if len(marks) <= _SAMPLE else marks[:: len(marks) // _SAMPLE]


def said_after(layout: Layout, mark: Mark) -> str:
    """Return the rest of a mark's line, without markup and blanks at its ends."""
    return layout.texts[mark.text_line][mark.offset :].strip("*_| \t")


def is_alone(layout: Layout, mark: Mark) -> bool:
    """Whether nothing but markup and blanks is left of a mark's line."""
    text = layout.texts[mark.text_line]
    if text[mark.offset : mark.offset + 1].isalnum():  # the usual case: speech follows
        return False
    return not said_after(layout, mark)


def share_ended(layout: Layout, marks: Sequence[Mark]) -> float:
    """Share of the marks whose first line of speech ends as a sentence does, or runs on."""
    sample = marks[:_SAMPLE]
    return sum(_is_ended(layout, mark) for mark in sample) / max(1, len(sample))


def any_ended(layout: Layout, marks: Sequence[Mark]) -> bool:
    """Whether that is so for one of the marks looked at."""
    return any(_is_ended(layout, mark) for mark in marks[:_SAMPLE])


def _is_ended(layout: Layout, mark: Mark) -> bool:
    if mark.ended is None:  # it is asked for three times
        mark.ended = _ends(layout, mark)
    return mark.ended


def _ends(layout: Layout, mark: Mark) -> bool:
    line, texts = mark.text_line, layout.texts
    if is_alone(layout, mark):
        below = range(line + 1, min(line + 3, len(texts)))
        line = next((index for index in below if texts[index].strip()), line)
    if layout.wrapped and line + 1 < len(texts) and not layout.opens[line + 1]:
        return True
    end = without_tags(texts[line].rstrip(" |\t")[-_REACH:])
    return end.endswith(_STOPS) or bool(_SENTENCE_END.search(end[-_TAIL:]))


def without_tags(text: str) -> str:
    """Return a text without the hashtags that close it."""
    return _TAGS.sub("", text) if "#" in text else text


def coverage(layout: Layout, style: Style) -> float:
    """Share of the paragraphs between the first and the last accepted mark that a mark opens."""
    first, last = style.marks[0].line, style.marks[-1].line
    opened = sum(layout.opens[first : last + 1])
    paragraphs = opened if opened > layout.opens[first] else last - first + 1
    return min(1.0, len({mark.line for mark in style.marks}) / max(1, paragraphs))


def voices_of(marks: Sequence[Mark]) -> dict[str, str]:
    """Return the voice of each label: Q1, Q2, Q3 in rising order, each once, are all Q; others are their own."""
    counts = Counter(mark.label for mark in marks)
    families: dict[str, list[int]] = defaultdict(list)
    parts = {label: _NUMBERED.fullmatch(label) for label in counts}
    for label, part in parts.items():
        if part and counts[label] == 1:
            families[part[1]].append(_place(part))
    series = {
        base
        for base, numbers in families.items()
        if len(numbers) >= (_SERIES if len(base) < _WORDY else _PAIR)
        and numbers == sorted(set(numbers))
    }
    return {
        label: part[1] if part and part[1] in series else label for label, part in parts.items()
    }


def _place(part: re.Match[str]) -> int:
    """Return the place in its series that a digit, Roman numeral or letter gives."""
    if part[2]:
        return int(part[2])
    return _ROMAN.index(part[3]) + 1 if part[3] in _ROMAN else ord(part[3][0]) - ord("A") + 1
