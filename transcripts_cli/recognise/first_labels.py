"""Labels that only the first turn of each side has: `Ana Silva: …` and `Bo Lind: …` once, then none."""

from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.evidence import said_after
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import marks_of_line
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.shapes import shape

_PAIR = 2
_FIELD = 3
"""Words that a field of a head may give: `Pages: 212`."""


def with_first_labels(layout: Layout, units: Sequence[Block], starts: list[Start]) -> list[Start]:
    """Return the turns, the first of each side with the label it has, and those before them that have one."""
    sides = [start.side for start in starts[:_PAIR]]
    if sides != ["asks", "answers"]:
        return starts
    first = next((i for i, unit in enumerate(units) if unit.line == starts[0].line), 0)
    above = units[max(0, first - _PAIR) : first]
    before = [_labelled(layout, unit.line, side) for unit, side in zip(above, sides, strict=False)]
    if len(before) == _PAIR and all(before):
        return [*(start for start in before if start), *starts]
    labelled = [_labelled(layout, start.line, start.side) for start in starts[:_PAIR]]
    if all(labelled):
        starts[:_PAIR] = [start for start in labelled if start]
    return starts


def _labelled(layout: Layout, line: int, side: str) -> Start | None:
    """Return the start of a turn whose line begins with a name and a colon, None if it does not."""
    marks = (mark for mark in marks_of_line(layout.texts[line], line) if mark.style[0] == "colon")
    mark = next(
        (
            mark
            for mark in marks
            if shape(mark.label) in ("name", "word", "code", "role")
            and len(said_after(layout, mark).split()) > _FIELD
        ),
        None,
    )
    return Start(line, mark.label, mark.text_line, mark.offset, side) if mark else None
