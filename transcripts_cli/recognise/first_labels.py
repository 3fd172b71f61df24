"""Labels that only the first turns have: `Ana Silva: …` and `Bo Lind: …` once, then dashes, or none."""

from collections.abc import Sequence
from dataclasses import replace

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.evidence import said_after
from transcripts_cli.recognise.known import known_names
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import marks_of_line
from transcripts_cli.recognise.questions import start_of
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.shapes import HONORIFICS, shape
from transcripts_cli.recognise.units import look_of
from transcripts_cli.text import LazyPattern, fold

_PAIR = 2
_FIELD = 3
"""Words that a field of a head may give: `Pages: 212`."""
_QUOTED = LazyPattern(r"\s*([«\"“„](?:[^\W\d_]|[ .&’'-]){1,40}[»\"”“])\s*[:：]\s+(?=\S)")
"""A label in quotation marks, as of a paper that asks: `"The Mill": Why?`."""
_DASHED = LazyPattern(r"\s*(?:[—–―]|--)\s?\w")
_FEWEST = 3
"""Turns with a dash that go on behind labels, at least."""
_LETTERS = LazyPattern(r"\w+")
_ABOVE = 30
"""Lines above in which the person may be named."""


def with_first_labels(layout: Layout, units: Sequence[Block], starts: list[Start]) -> list[Start]:
    """Return the turns, the first of each side with the label it has, and those before them that have one.

    One side alone has a label where a title stands before it, or the text has named that person.
    """
    sides = [start.side for start in starts[:_PAIR]]
    if sides not in (["asks", "answers"], ["answers", "asks"]):
        return starts
    first = next((i for i, unit in enumerate(units) if unit.line == starts[0].line), 0)
    above = units[max(0, first - _PAIR) : first]
    before = [_labelled(layout, unit.line, side) for unit, side in zip(above, sides, strict=False)]
    asked = any(unit.asks for unit, side in zip(above, sides, strict=False) if side == "asks")
    opening = [start for start in before if start]
    if len(opening) == _PAIR and (asked or all(shape(one.label) == "name" for one in opening)):
        return [*opening, *starts]
    labelled = [_labelled(layout, start.line, start.side) for start in starts[:_PAIR]]
    if not all(labelled):
        labelled = [one if one and _is_somebody(layout, one) else None for one in labelled]
    starts[:_PAIR] = [found or start for found, start in zip(labelled, starts[:_PAIR], strict=True)]
    return starts


def opened_by_labels(layout: Layout, units: Sequence[Block]) -> tuple[list[Start], str]:
    """Return the turns of a talk of which two have labels and all that follow a dash, with the sentence that says so; [] and "" if it is none."""
    looks = [look_of(layout, unit) == "dash" for unit in units]
    for first in range(_PAIR, len(units)):
        if not looks[first] or any(looks[first - _PAIR : first]):
            continue
        opening = [_labelled(layout, unit.line, "") for unit in units[first - _PAIR : first]]
        count = next((n for n, own in enumerate(looks[first:]) if not own), len(units) - first)
        known = [start for start in opening if start]
        if len(known) == _PAIR and count >= _FEWEST:
            return _opened(layout, known, units[first - _PAIR : first + count])
    return [], ""


def going_on(
    layout: Layout, starts: Sequence[Start], regions: Sequence[list[Block]]
) -> list[Start]:
    """Return the turns with a dash below those with labels: whoever spoke before and who spoke last take turns.

    Args:
        layout: the lines.
        starts: of the turns with labels.
        regions: the blocks from each to the next.
    """
    found = []
    for number, (start, blocks) in enumerate(zip(starts, regions, strict=True)):
        before = next((s.label for s in starts[:number][::-1] if s.label != start.label), "")
        dashed = [block for block in blocks[1:] if before and _DASHED.match(block.text)]
        for place, block in enumerate(dashed):
            voice = start.label if place % _PAIR else before
            found.append(replace(start_of(layout, block, ""), voice=voice))
    return found


def _opened(
    layout: Layout, opening: Sequence[Start], turns: Sequence[Block]
) -> tuple[list[Start], str]:
    """Return the turns of two people who alternate, if one of them is known and somebody asks."""
    labels = {start.label for start in opening}
    asking = [sum(unit.asks for unit in turns[side::_PAIR]) for side in (0, 1)]
    if len(labels) < _PAIR or not any(asking):
        return [], ""
    if not any(_is_somebody(layout, start) for start in opening):
        return [], ""
    sides = ("asks", "answers") if asking[0] > asking[1] else ("answers", "asks")
    for start, side in zip(opening, sides, strict=True):
        start.side = side
    rest = [start_of(layout, unit, sides[n % _PAIR]) for n, unit in enumerate(turns) if n >= _PAIR]
    sentence = f"two turns have labels, and {len(rest)} go on with dashes"
    return [*opening, *rest], sentence


def _is_somebody(layout: Layout, start: Start) -> bool:
    """Whether a label that stands once is a person's: a title or a name of several words in capitals, or one named above."""
    words = start.label.lower().split()
    if words[0].rstrip(".") in HONORIFICS or (len(words) > 1 and start.label.isupper()):
        return True
    above = layout.texts[: start.line]
    return fold(start.label) in known_names(above) or any(
        f" {fold(start.label)} " in f" {' '.join(_LETTERS.findall(fold(text)))} "
        for text in above[-_ABOVE:]
    )


def _labelled(layout: Layout, line: int, side: str) -> Start | None:
    """Return the start of a turn whose line begins with a name and a colon, None if it does not."""
    quoted = _QUOTED.match(layout.texts[line])
    if quoted:
        return Start(line, quoted[1], line, quoted.end(), side)
    marks = (mark for mark in marks_of_line(layout.texts[line], line) if mark.style[0] == "colon")
    mark = next(
        (
            mark
            for mark in marks
            if shape(mark.label) in ("name", "word", "code", "role", "title")
            and len(said_after(layout, mark).split()) > _FIELD
        ),
        None,
    )
    return Start(line, mark.label, mark.text_line, mark.offset, side) if mark else None
