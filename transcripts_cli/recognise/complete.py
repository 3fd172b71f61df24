"""The chosen style, completed by the marks of other styles that carry its labels or interleave with it."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from transcripts_cli.recognise.asides import settle_asides
from transcripts_cli.recognise.blocks import blocks_between
from transcripts_cli.recognise.evidence import Style, said_after, share_ended, without_tags
from transcripts_cli.recognise.front import credit_phrase, is_chrome
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import Mark
from transcripts_cli.recognise.names import find_names
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.shortenings import shortens
from transcripts_cli.text import LazyPattern, fold, may_be_unspaced

# Points that a style needs to join the chosen one when it carries none of its labels.
_JOINS = 1.0
_MIXED = 0.34
_LISTED = 0.75
"""The same for items of lists where the chosen labels are none."""
_STRONG = 4.0
"""Points from which a second style stands by its own evidence."""
_OWN_MARKS = 3
_OWN = 0.3
"""Share of a second style's marks that the chosen one must not hold already."""
_NEAR = 12
"""Lines before the first and after the last mark that still belong to the dialogue."""
_LABEL_LIKE = 2
_MOSTLY = 0.7
_HAN_NAME = LazyPattern(r"[\u3400-\u9fff々]{2,5}(?:（[^）]*）|\([^)]*\))?")
_LONGEST_DESCRIPTION = 120
_LONG_LINE = 60
_TAG = LazyPattern(r"<[^<>]*>")
_SENTENCE = LazyPattern(r"[?!…؟！。？]|\.{3}$|[^A-ZÄÖÜ.\s]{2}[.][”»\"’]?\s*$")


def complete(layout: Layout, styles: Sequence[Style]) -> list[Mark]:
    """Return the accepted marks of a document in order, one a line; `styles[0]` is the chosen one."""
    best = styles[0]
    taken = {mark.line: mark for mark in best.marks}
    labels = set(map(fold, {mark.label for mark in best.marks}))
    for style in styles[1:]:
        for mark in _joining(layout, style, labels, taken):
            taken.setdefault(mark.line, mark)
    marks = [taken[line] for line in sorted(taken)]
    if layout.wrapped:
        marks = _without_wrapped_words(layout, marks)
    marks = _without_legend(layout, _with_speech(layout, marks))
    settle_asides(marks)
    return marks


def _joining(layout: Layout, style: Style, labels: set[str], taken: dict[int, Mark]) -> list[Mark]:
    """Return the marks of a second style that belong to the dialogue."""
    best_lead = taken[min(taken)].style[1]
    headed = "heading" in best_lead
    alone = style.key[0] == "label alone on its line" and "emphasis" not in style.key[1]
    all_marks = [
        mark
        for candidate in style.candidates.values()
        for mark in candidate.marks
        if mark.line not in taken
    ]
    first = min(taken)
    all_marks = [mark for mark in all_marks if not _under_label(mark, taken)]
    shared = [mark for mark in all_marks if fold(mark.label) in labels and mark.line > first]
    lines = sorted(taken)
    listed = "item" in style.key[1] and "item" not in best_lead
    if (alone and len(shared) < 2) or (listed and not _interleaves(shared, lines, _LISTED)):
        shared = []
    others = [
        mark
        for mark in style.marks
        if mark.line not in taken
        and style.key[0] != "square brackets"
        and (headed or "heading" not in style.key[1] or said_after(layout, mark))
        and fold(mark.label) not in labels
        and not _under_label(mark, taken)
        and shape(mark.label) not in ("phrase", "lower")
    ]
    near = [mark for mark in others if lines[0] - _NEAR <= mark.line <= lines[-1] + _NEAR]
    mixes = style.score >= _JOINS and (
        _interleaves(near, lines)
        or (style.score >= _STRONG and len(near) >= min(_OWN_MARKS, _OWN * len(style.marks)))
    )
    if not alone and near and len(near) >= 0.7 * len(others) and mixes:
        heard = {mark.label for mark in near}
        return shared + [mark for mark in others if mark.label in heard]
    written = sorted({mark.label for mark in taken.values()})
    related = [
        mark
        for mark in others
        if said_after(layout, mark) and any(shortens(label, mark.label) for label in written)
    ]
    return shared + ([] if alone else related)


def _under_label(mark: Mark, taken: dict[int, Mark]) -> bool:
    """Whether a mark stands right below a label that stands alone on its line: it is the beginning of speech."""
    above = taken.get(mark.line - 1)
    return (
        above is not None
        and above.style[0] in ("label alone on its line", "time after the label")
        and mark.style[0] != above.style[0]
    )


def _interleaves(marks: Sequence[Mark], lines: Sequence[int], share: float = _MIXED) -> bool:
    """Whether marks fall into many different gaps between the lines of the chosen style."""
    if not marks:
        return False
    gaps = {bisect_right(lines, mark.line) for mark in marks}
    return len(gaps) >= max(1, share * len(marks))


def _without_wrapped_words(layout: Layout, marks: Sequence[Mark]) -> list[Mark]:
    """Leave out the labels inside wrapped paragraphs that are only words that happen to begin a line."""
    opening = Counter(mark.label for mark in marks if layout.opens[mark.line])
    count = Counter(mark.label for mark in marks)
    return [
        mark
        for mark in marks
        if layout.opens[mark.line] or opening[mark.label] <= 0.5 * count[mark.label]
    ]


def _with_speech(layout: Layout, marks: Sequence[Mark]) -> list[Mark]:
    """Leave out marks that no speech follows before the next mark, unless most are so."""
    kept = []
    ends = [*(mark.line for mark in marks[1:]), len(layout.texts)]
    for mark, end in zip(marks, ends, strict=False):
        text = layout.texts[mark.text_line]
        if (
            text[mark.offset : mark.offset + 1].isalnum()  # the usual case
            or text[mark.offset :].strip("*_ \t")
            or any(layout.texts[i].strip() for i in range(mark.text_line + 1, end))
        ):
            kept.append(mark)
    return kept


def _without_legend(layout: Layout, marks: list[Mark]) -> list[Mark]:
    """Leave out the marks at both ends that only say who is who: a list of speakers, a cast, a credit, a signature."""
    start, stop = 0, len(marks)
    finished = share_ended(layout, marks) > _MOSTLY
    lines = {mark.line for mark in marks}
    while start < stop - 2 and _says_who(layout, marks[start], lines, finished=finished):
        start += 1
    if stop > start + 2 and _heads_buttons(layout, marks[start:]):
        stop -= 1
    while stop > start + 2 and _says_who(layout, marks[stop - 1], set(), finished=finished):
        stop -= 1
    return marks[start:stop]


def _heads_buttons(layout: Layout, marks: Sequence[Mark]) -> bool:
    """Whether the last label, which stands only there, has nothing behind it, as others have, but buttons below."""
    *others, last = marks
    if said_after(layout, last) or any(mark.label == last.label for mark in others):
        return False
    if sum(bool(said_after(layout, mark)) for mark in others) <= _MOSTLY * len(others):
        return False
    below = blocks_between(layout, last.line + 1, len(layout.texts))
    return bool(below) and is_chrome(layout, below)


def _says_who(layout: Layout, mark: Mark, lines: set[int], *, finished: bool) -> bool:
    """Whether what follows a label describes a person and is no speech: no sentence, but names, ages, functions.

    Args:
        layout: the lines.
        mark: the label.
        lines: those of all marks; one that stands right beside another is part of a list.
        finished: whether nearly all turns end as sentences do.
    """
    said = _TAG.sub("", layout.texts[mark.text_line][mark.offset :]).strip(" *_|\t\u3000")
    if (
        not said
        or mark.stamp
        or len(said) > _LONGEST_DESCRIPTION
        or _SENTENCE.search(without_tags(said))
    ):
        return False
    credit = credit_phrase().search(said)
    if credit and " " in credit[0] and find_names(said[credit.end() :]):
        return True
    plain = re.sub(r"\([^)]*\)", "", said)
    named = sum(len(name.split()) for name in find_names(plain))
    if named and named >= len(plain.split()) - 2:
        return True
    if finished and may_be_unspaced(said) and _HAN_NAME.fullmatch(said):
        return True
    below = mark.text_line + 1
    in_list = below in lines or (mark.line - 1 in lines and not _runs_on(layout, below))
    return in_list and (
        finished
        or len(said.split()) <= _LABEL_LIKE
        or bool(named)
        or bool(re.search(r"\d|[,(|（，、=]", said))
    )


def _runs_on(layout: Layout, below: int) -> bool:
    """Whether a line is so long, and another right below it, that the text goes on there."""
    return (
        below < len(layout.texts)
        and bool(layout.texts[below].strip())
        and len(layout.texts[below - 1]) > _LONG_LINE
    )
