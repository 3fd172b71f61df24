"""What a label may lean on when it is weighed: the lines, and what is already believed of its style."""

import functools
import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field

from transcripts_cli.recognise.evidence import (
    Candidate,
    Piece,
    Style,
    coverage,
    is_alone,
    share_ended,
    voices_of,
)
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.shortenings import initials
from transcripts_cli.recognise.weights import LABEL_WEIGHTS
from transcripts_cli.records import record
from transcripts_cli.text import fold, is_one_word

ALONE = ("full stop", "label alone on its line")
"""Conventions whose labels may stand alone on their line."""
_NONE: frozenset[str] = frozenset()
_MISSPELT = range(5, 31)
"""Lengths of labels that are compared letter by letter."""


@record
class Surroundings:
    """What a label may lean on: the lines, and what is already believed of its style."""

    layout: Layout
    style: Style
    known: Mapping[str, Sequence[int]]
    """Folded names and parts of names, with the numbers of the lines that have them."""
    timed: bool = False
    """Whether most marks of the style have a time."""
    alone: frozenset[int] = frozenset()
    """Lines of the marks that are all there is on their line."""
    once: frozenset[int] = frozenset()
    """Lines of the labels that stand once."""
    accepted: frozenset[str] = frozenset()
    whole: Mapping[str, str] = field(default_factory=dict)
    """Accepted labels by their folded form."""
    short: Mapping[str, str] = field(default_factory=dict)
    """Accepted labels by the folded forms they may be shortened to."""
    spelt: frozenset[str] = frozenset()
    """Accepted labels with a letter left out, where others are not accepted."""
    capitals: float = 0.0
    """Share of the accepted labels in capitals."""
    voices: Mapping[str, str] = field(default_factory=dict)
    covered: float = 0.0
    ended: float = 0.0
    dense: float = 0.0
    """Share of the accepted marks that stand right below another line."""
    most: int = 0
    """How often the most frequent label stands."""
    switches: Mapping[str, int] = field(default_factory=dict)
    """How often each label follows another."""


def surroundings_of(
    layout: Layout,
    style: Style,
    known: Mapping[str, Sequence[int]],
    alone: frozenset[int],
) -> Surroundings:
    """Return what the accepted marks of a style tell about its labels."""
    accepted = sorted({mark.label for mark in style.marks})
    doubted = len(accepted) < len(style.candidates)
    switches: Counter[str] = Counter()
    labels = itertools.pairwise(mark.label for mark in style.proposed)
    for (before, label), times in Counter(labels).items():
        switches[label] += times * (before != label)
    return Surroundings(
        layout,
        style,
        known,
        alone=alone,
        once=frozenset(c.marks[0].line for c in style.candidates.values() if len(c.marks) == 1),
        accepted=frozenset(accepted),
        whole={fold(label): label for label in accepted},
        short={form: label for label in accepted for form in short_forms(label)},
        spelt=frozenset(form for label in accepted if doubted for form in misspellings(label)),
        capitals=sum(label.isupper() for label in accepted) / len(accepted),
        voices=voices_of(style.proposed),
        covered=coverage(layout, style),
        ended=share_ended(layout, style.marks),
        dense=sum(not layout.opens[mark.line] for mark in style.marks) / len(style.marks),
        most=max(len(candidate.marks) for candidate in style.candidates.values()),
        switches=switches,
    )


def alone_in(layout: Layout, style: Style) -> frozenset[int]:
    """Return the lines of the marks that are all there is on their line."""
    return frozenset(mark.line for mark in style.proposed if is_alone(layout, mark))


Step = Callable[[Candidate, Surroundings], Piece | None]
"""One piece of evidence: found or not."""


def gather(candidate: Candidate, around: Surroundings, steps: Iterable[Step]) -> list[Piece]:
    """Return the pieces that steps find."""
    return [piece for step in steps if (piece := step(candidate, around))]


def piece(name: str, strength: float, sentence: str) -> Piece:
    """Return a piece of evidence for a label, weighed."""
    return Piece(name, LABEL_WEIGHTS[name] * strength, sentence)


def short_forms(label: str) -> frozenset[str]:
    """The forms, folded, that a label may be shortened to: initials, first and last word."""
    return _NONE if is_one_word(label) else _short_forms(label)


@functools.lru_cache(maxsize=4096)
def _short_forms(label: str) -> frozenset[str]:
    words = fold(label).split()
    if len(words) < 2:
        return _NONE
    capitals = "".join(part[0] for part in label.split() if part[0].isupper())
    every = "".join(word[0] for word in words)
    letters = {initials(label), capitals, every, words[0][0] + words[-1][0]} - {""}
    return frozenset({*map(fold, letters), words[0], words[-1]})


@functools.lru_cache(maxsize=512)
def misspellings(label: str) -> frozenset[str]:
    """A label and its forms with one letter left out: two labels that share one are a letter apart."""
    folded = fold(label)
    if len(folded) not in _MISSPELT:
        return frozenset()
    return frozenset({folded, *(folded[:i] + folded[i + 1 :] for i in range(len(folded)))})
