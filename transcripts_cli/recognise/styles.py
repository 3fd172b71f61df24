"""What speaks for and against a style, and so for or against a transcript: one small function for each piece."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, takewhile

from transcripts_cli.recognise.conventions import CONVENTIONS
from transcripts_cli.recognise.evidence import (
    Piece,
    Style,
    coverage,
    sample_of,
    share_ended,
    voices_of,
)
from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import Mark
from transcripts_cli.recognise.person import speaks_of_self
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.talk import count_talking, words_in
from transcripts_cli.recognise.weights import SHAPE_STRENGTH, STYLE_WEIGHTS
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern, fold, holds_question

_COST = {convention.name: convention.cost for convention in CONVENTIONS}
_ASKERS = folded_words_of("askers")
_QUOTED = LazyPattern(r"\s*[\"“”„«»‚‘]")
_QUOTING = ("quotation bracket", "label above a quotation")
"""Conventions that put all speech in quotation marks."""
_SPOKEN = 300
"""Characters of a turn that are looked at."""
_USUAL_SWITCH = 0.4
_USUAL_BELIEF = 0.7
_USUAL_SPEECH = 0.45
"""Share of turns with words of talk at which dialogue and other texts are told apart worst."""
_BLANK = LazyPattern(r"\s*(?:_[_ ]{3,}|\.{6,}|…{3,}|\[\s{2,}\])")
_FEW_BLANKS = 0.1
_SMALL = 0.7
"""Share of what is said that begins with a small letter where nothing is punctuated."""
_SPOKEN_SHARE = 0.5
"""Share of it that holds words of talk."""
_SHORT = 4
"""Words a turn has at least, on average."""
_PAIRS = 3
_SELF = 0.15
_FIELDS = 4
"""Labels in a fixed order from which each one more makes the fields of records likelier."""


@record
class Reading:
    """A style on its page."""

    layout: Layout
    style: Style
    language: str
    """Code; "" if unknown."""
    labels: Counter[str]
    """Voices of the accepted marks, counted."""
    voices: dict[str, str]
    """Of each label."""


def weigh(layout: Layout, style: Style, language: str) -> list[Piece]:
    """Return the evidence for a style whose labels are weighed."""
    if len(style.marks) < 2:
        return [_piece("few", 1.0, "fewer than two labelled turns")]
    voices = voices_of(style.marks)
    reading = Reading(
        layout, style, language, Counter(voices[mark.label] for mark in style.marks), voices
    )
    return [piece for step in STEPS for piece in step(reading)]


def _piece(name: str, strength: float, sentence: str) -> Piece:
    return Piece(name, STYLE_WEIGHTS[name] * strength, sentence)


def _counts(reading: Reading) -> Iterator[Piece]:
    count, labels = len(reading.style.marks), len(reading.labels)
    yield _piece("marks", math.log2(count) - 2, f"{count} lines begin with one of {labels} labels")
    strength = min(1.0, math.log2(count / labels)) - 0.5
    yield _piece("per label", strength, f"each label stands {count / labels:.1f} times on average")
    proposed = len(reading.style.proposed)
    yield _piece(
        "believed",
        count / proposed - _USUAL_BELIEF,
        f"{count} of {proposed} such lines are believed",
    )


def _order(reading: Reading) -> Iterator[Piece]:
    marks, voices = reading.style.marks, reading.voices
    switched = sum(voices[a.label] != voices[b.label] for a, b in pairwise(marks)) / (
        len(marks) - 1
    )
    yield _piece(
        "alternation", switched - _USUAL_SWITCH, f"{switched:.0%} of the turns follow another label"
    )
    if _is_cycle(marks, reading.labels):
        fields = sum(count > 1 for count in reading.labels.values())
        yield _piece(
            "cycle",
            max(1.0, fields / _FIELDS),
            "the labels come round in a fixed order, as the fields of records do",
        )


def _is_cycle(marks: Sequence[Mark], labels: Counter[str]) -> bool:
    """Whether three or more labels follow one another in a fixed order, again and again."""
    recurring = [mark.label for mark in marks if labels[mark.label] > 1]
    kinds = len(set(recurring))
    if kinds < 3 or len(recurring) < 2 * kinds:
        return False
    after: dict[str, Counter[str]] = defaultdict(Counter)
    for a, b in pairwise(recurring):
        if a == b:
            return False
        after[a][b] += 1
    usual = sum(max(counts.values()) for counts in after.values())
    return usual >= 0.9 * (len(recurring) - 1)


def _shapes(reading: Reading) -> Iterator[Piece]:
    plausible = sum(SHAPE_STRENGTH[shape(label)] * n for label, n in reading.labels.items()) / len(
        reading.style.marks
    )
    verdict = "look like names, codes or roles" if plausible > 0 else "do not look like names"
    yield _piece("shapes", plausible, f"the labels {verdict}")


def _endings(reading: Reading) -> Iterator[Piece]:
    style = reading.style
    if style.key[0] == "label alone on its line" or any(mark.stamp for mark in style.marks):
        return
    if share_ended(reading.layout, style.marks) < 0.3 and not _runs_on(reading):
        yield _piece("unfinished", 1.0, "hardly any of them ends as a sentence does")


def _runs_on(reading: Reading) -> bool:
    """Whether most of what is said begins with a small letter and holds words of talk: nothing is punctuated."""
    texts = [_said(reading.layout, mark).lstrip(" [(…") for mark in sample_of(reading.style.marks)]
    small = sum(text[:1].islower() for text in texts)
    spoken = count_talking(texts, words_in(texts), reading.language)
    return min(small / _SMALL, spoken / _SPOKEN_SHARE) > len(texts)


def _talk(reading: Reading) -> Iterator[Piece]:
    """What is said reads like people talking: questions, I and you, yes and no."""
    sample = sample_of(reading.style.marks)
    texts = [_said(reading.layout, mark) for mark in sample]
    worded = words_in(texts)
    asked = sum(map(holds_question, texts)) / len(sample)
    spoken = count_talking(texts, worded, reading.language) / len(sample)
    quoted = sum(bool(_QUOTED.match(text)) for text in texts) / len(sample)
    if quoted > 0.6 and reading.style.key[0] not in _QUOTING:
        yield _piece("quoted", quoted - 0.4, f"{quoted:.0%} of the lines are quotations")
    yield _piece("questions", min(asked, 0.5) - 0.1, f"{asked:.0%} of the turns ask something")
    name = "speech" if reading.language else "speech, language unknown"
    yield _piece(
        name,
        spoken - _USUAL_SPEECH,
        f"{spoken:.0%} of the turns hold words of people talking to each other",
    )
    words = sum(map(_count, texts, worded)) / len(sample)
    if words < _SHORT:
        yield _piece("short", _SHORT - words, f"only {words:.1f} words a turn")


def _count(text: str, words: Sequence[str]) -> int:
    """Return how many words a text has; where they are not parted, every third character counts for one."""
    return len(text) // 3 if "\u2e80" <= text[:1] <= "\u9fff" else len(words)


def _said(layout: Layout, mark: Mark) -> str:
    """Return the beginning of what follows a mark, on its line or the three below, as one line."""
    text = layout.texts[mark.text_line][mark.offset : mark.offset + _SPOKEN]
    if len(text) <= 2:
        text = " ".join(layout.texts[mark.text_line + 1 : mark.text_line + 4])[:_SPOKEN]
    return text.replace("\n", " ")


def _advice(reading: Reading) -> Iterator[Piece]:
    """In a list of frequent questions it is the questions that say I; in an interview it is the answers."""
    if any(shape(label) != "role" for label in reading.labels):
        return
    sides: dict[bool, list[Mark]] = {True: [], False: []}
    for mark in sample_of(reading.style.marks):
        sides[fold(mark.label).rstrip("0123456789 ") in _ASKERS].append(mark)
    if min(map(len, sides.values())) < _PAIRS:
        return
    asked = _share_of_self(reading, sides[True])
    if asked > _SELF and asked > (answered := _share_of_self(reading, sides[False])):
        yield _piece("advice", asked - answered + 0.2, "the questions say I, the answers do not")


def _share_of_self(reading: Reading, marks: Sequence[Mark]) -> float:
    """Return in which share of some turns people say I, in their first three lines."""
    texts, taken = reading.layout.texts, {mark.line for mark in reading.style.marks}
    saying = 0
    for mark in marks:
        below = range(mark.text_line + 1, min(mark.text_line + 3, len(texts)))
        own = [texts[line] for line in takewhile(lambda line: line not in taken, below)]
        text = " ".join((texts[mark.text_line][mark.offset :], *own))
        saying += speaks_of_self(text[:_SPOKEN])
    return saying / len(marks)


def _blanks(reading: Reading) -> Iterator[Piece]:
    """What is to be filled in was never said."""
    sample = sample_of(reading.style.proposed)
    texts = reading.layout.texts
    share = sum(_is_blank(texts[mark.text_line], mark.offset) for mark in sample) / len(sample)
    if share > _FEW_BLANKS:
        yield _piece("blanks", share, f"{share:.0%} of them are blanks to be filled in")


def _is_blank(text: str, offset: int) -> bool:
    letter = text[offset : offset + 1].isalnum()  # the usual case: speech follows
    return not letter and bool(_BLANK.match(text, offset))


def _covers(reading: Reading) -> Iterator[Piece]:
    share = coverage(reading.layout, reading.style)
    yield _piece(
        "coverage",
        share - 0.5,
        f"they open {share:.0%} of the paragraphs from the first to the last",
    )


def _common(reading: Reading) -> Iterator[Piece]:
    convention, lead = reading.style.key
    cost = (
        _COST.get(convention, 0.0) * (0.3 if "emphasis" in lead else 1.0)
        + ("heading" in lead)
        + ("item" in lead)
    )
    if cost:
        yield _piece(
            "common", cost, f"this way of writing ({reading.style.name}) is common for other things"
        )


def _listed(reading: Reading) -> Iterator[Piece]:
    """Names before one blank are as good as names before a colon where the head lists these people, or they recur."""
    listed = reading.layout.listed
    if listed and reading.style.key[0] == "one blank":
        share = sum(mark.label in listed for mark in reading.style.marks) / len(reading.style.marks)
        yield _piece(
            "listed",
            share,
            f"{share:.0%} of them begin with a name that the head lists, or that opens most lines",
        )


STEPS: Sequence[Callable[[Reading], Iterator[Piece]]] = (
    _counts,
    _order,
    _shapes,
    _endings,
    _advice,
    _talk,
    _blanks,
    _covers,
    _common,
    _listed,
)
"""In the order they are told."""
