"""Questions that nothing but their place among the others tells."""

import itertools
from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.units import opens_group

ENDS = ".!…。！।॥۔»”)"
"""What a statement ends in."""
_MOSTLY, _FEWER = 0.9, 0.25
"""Share of the questions that begin a group of lines, if it is that which tells them, and of other lines that do, beside them."""


def with_missing(units: Sequence[Block], asked: Sequence[bool]) -> list[bool]:
    """Where nearly every question has one answer, an unfinished line in the middle of three is one without its mark."""
    places = [number for number, own in enumerate(asked) if own]
    gaps = [after - before for before, after in itertools.pairwise(places)]
    found = list(asked)
    if sum(gap == 2 for gap in gaps) > 0.7 * len(gaps):
        for before, gap in zip(places, gaps, strict=False):
            middle = units[before + 2]
            if gap == 4 and middle.kind == "plain" and middle.tail.rstrip()[-1] not in ENDS:
                found[before + 2] = True
    return found


def with_heads(layout: Layout, units: Sequence[Block], asked: Sequence[bool]) -> list[bool]:
    """Where nearly every question begins a group of lines, and hardly any other line does, those that do ask as well."""
    places = [number for number, own in enumerate(asked) if own]
    between = range(places[0], places[-1] + 1)
    heads = {number for number in between if opens_group(layout, units, number)}
    if len(heads.intersection(places)) < _MOSTLY * len(places):
        return list(asked)
    others = heads.difference(places)
    if len(others) > _FEWER * len(places):
        return list(asked)
    for number in others:
        units[number].asked = True
    return [own or number in others for number, own in enumerate(asked)]
