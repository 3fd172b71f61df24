"""Step 2: weigh the conventions over the whole document."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from transcripts_cli.recognise import styles
from transcripts_cli.recognise.company import COMPANY
from transcripts_cli.recognise.conventions import CONVENTIONS
from transcripts_cli.recognise.evidence import Candidate, Style
from transcripts_cli.recognise.labels import OWN
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import ABOVE_QUOTATION, Mark
from transcripts_cli.recognise.surroundings import Surroundings, alone_in, gather, surroundings_of
from transcripts_cli.recognise.weights import ENOUGH

_ORDER = {convention.name: number for number, convention in enumerate(CONVENTIONS, 1)} | {
    "own": 0,
    ABOVE_QUOTATION[0]: len(CONVENTIONS) + 1,
}
_FEW = 3
_MOSTLY = 0.6
_NEVER_RECURS = 12
"""Marks from which a style without a single recurring label is no style."""


def weigh_styles(
    layout: Layout, marks: Iterable[Mark], known: Mapping[str, Sequence[int]], language: str
) -> list[Style]:
    """Return the styles of a document, the best first.

    Args:
        layout: the lines.
        marks: what may be labels.
        known: folded names, and parts of names, with the numbers of the lines that have them.
        language: code of the text's language, "" if it is none of those known.
    """
    groups: dict[tuple[str, str], list[Mark]] = defaultdict(list)
    for mark in marks:
        groups[mark.style].append(mark)
    weighed = []
    for key, group in groups.items():
        if _may_win(group):
            style = _weigh_labels(layout, key, group, known)
            style.pieces = styles.weigh(layout, style, language)
            weighed.append(style)
    return sorted(weighed, key=lambda style: (-style.score, _ORDER[style.key[0]], style.key[1]))


def _may_win(marks: Sequence[Mark]) -> bool:
    """Whether a style is worth weighing: some label of it recurs or is numbered, or it is small.

    Letters without a sign are one where there are both Q and A: A alone is an article in many languages.
    """
    labels = {mark.label for mark in marks}
    if marks[0].style[0] == "letter" and len({label[0] for label in labels}) == 1:
        return False
    if len(labels) < len(marks) or len(marks) < _NEVER_RECURS:
        return len(marks) > 1
    return any(label[-1].isdigit() for label in labels)


def _weigh_labels(
    layout: Layout, key: tuple[str, str], marks: Sequence[Mark], known: Mapping[str, Sequence[int]]
) -> Style:
    """Weigh the labels of one style, each by itself, then each among those already believed."""
    labelled: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        labelled[mark.label].append(mark)
    candidates = {label: Candidate(label, own) for label, own in labelled.items()}
    style = Style(key, marks, candidates)
    stamped = sum(bool(mark.stamp) for mark in marks)
    timed = stamped >= max(_FEW, _MOSTLY * len(marks))
    alone = alone_in(layout, style)
    around = Surroundings(layout, style, known, timed=timed, alone=alone)
    for candidate in candidates.values():
        candidate.pieces = gather(candidate, around, OWN)
    _accept(style)
    if style.marks:
        around = surroundings_of(layout, style, known, alone)
        for candidate in candidates.values():
            candidate.pieces += gather(candidate, around, COMPANY)
        _accept(style)
    return style


def _accept(style: Style) -> None:
    believed = {
        label for label, candidate in style.candidates.items() if candidate.weight >= ENOUGH
    }
    style.marks = [mark for mark in style.proposed if mark.label in believed]
