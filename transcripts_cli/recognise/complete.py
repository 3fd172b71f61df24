"""The chosen style, completed by the marks of other styles that carry its labels or interleave with it."""

from bisect import bisect_right
from collections.abc import Sequence

from transcripts_cli.recognise.choose import Style
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import Mark, shape
from transcripts_cli.text import fold

# Points that a style needs to join the chosen one when it carries none of its labels.
_JOINS = 1.0
_MIXED = 0.34


def complete(layout: Layout, styles: Sequence[Style]) -> list[Mark]:
    """Return the accepted marks of a document in order, one a line; `styles[0]` is the chosen one."""
    best = styles[0]
    taken = {mark.line: mark for mark in best.marks}
    labels = {fold(mark.label) for mark in best.marks}
    for style in styles[1:]:
        for mark in _joining(best, style, labels, taken):
            taken.setdefault(mark.line, mark)
    marks = [taken[line] for line in sorted(taken)]
    marks = [
        mark
        for mark in marks
        if layout.opens[mark.line] or not _is_wrapped_word(layout, mark, marks)
    ]
    return _with_speech(layout, marks)


def _joining(best: Style, style: Style, labels: set[str], taken: dict[int, Mark]) -> list[Mark]:
    """Return the marks of a second style that belong to the dialogue."""
    alone = style.key[0] == "label alone on its line" and "emphasis" not in style.key[1]
    all_marks = [
        mark
        for candidate in style.candidates.values()
        for mark in candidate.marks
        if mark.line not in taken
    ]
    shared = [
        mark for mark in all_marks if fold(mark.label) in labels and not _addressed(mark, taken)
    ]
    if alone and len(shared) < 2:
        shared = []
    others = [
        mark
        for mark in style.marks
        if mark.line not in taken
        and fold(mark.label) not in labels
        and shape(mark.label) not in ("phrase", "lower")
    ]
    lines = sorted(taken)
    inside = [mark for mark in others if lines[0] - 3 <= mark.line <= lines[-1] + 8]
    mixes = style.score >= _JOINS and _interleaves(inside, lines)
    if not alone and others and len(inside) >= 0.7 * len(others) and mixes:
        return shared + inside
    return shared


def _addressed(mark: Mark, taken: dict[int, Mark]) -> bool:
    """Whether the line before is a mark's and this one goes on with it: a wrapped line that begins with a name."""
    return False


def _interleaves(marks: Sequence[Mark], lines: Sequence[int]) -> bool:
    """Whether marks fall into many different gaps between the lines of the chosen style."""
    if not marks:
        return False
    gaps = {bisect_right(lines, mark.line) for mark in marks}
    return len(gaps) >= max(1, _MIXED * len(marks))


def _is_wrapped_word(layout: Layout, mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether a label inside a wrapped paragraph is only a word that happens to begin a line."""
    if not layout.wrapped:
        return False
    same = [other for other in marks if other.label == mark.label]
    return sum(layout.opens[other.line] for other in same) > 0.5 * len(same)


def _with_speech(layout: Layout, marks: Sequence[Mark]) -> list[Mark]:
    """Leave out marks that no speech follows before the next mark, unless most are so."""
    kept = []
    for number, mark in enumerate(marks):
        end = marks[number + 1].line if number + 1 < len(marks) else len(layout.texts)
        if layout.texts[mark.text_line][mark.offset :].strip("*_ \t") or any(
            layout.texts[i].strip() for i in range(mark.text_line + 1, end)
        ):
            kept.append(mark)
    return kept
