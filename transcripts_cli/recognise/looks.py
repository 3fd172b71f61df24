"""What units of a text look like, taken together: looks that are one, items of a list that are questions."""

import itertools
from collections import Counter
from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.questions import ASKING

_TWICE = 2
_SOME = 0.2
"""Share of the headings of a level that ask, if those above them are questions."""
_NEARLY_ALL = 0.8
"""Share of the items of a list that ask, if all are questions."""


def with_one_hyphen(units: Sequence[Block], looks: list[str]) -> list[str]:
    """Return the looks with a hyphen before a blank taken for one without, where those with either stand at every second place."""
    if "hyphen" not in looks or "item" not in looks:
        return looks
    either = [
        look == "hyphen" or (look == "item" and unit.text.lstrip()[0] == "-")
        for look, unit in zip(looks, units, strict=True)
    ]
    if not alternate(either):
        return looks
    return ["hyphen" if own else look for own, look in zip(either, looks, strict=True)]


def with_one_heading(units: Sequence[Block], looks: list[str]) -> list[str]:
    """Return the looks with headings of several levels, and what is bold, taken for one where each often asks."""
    counts = Counter(look for look in looks if look.startswith(("heading", "bold")))
    asked = Counter(look for unit, look in zip(units, looks, strict=True) if unit.asks)
    asking = [look for look in counts if asked[look] >= ASKING * counts[look]]
    if not any(look.startswith("heading") for look in asking):
        return looks
    usual = max(asking, key=lambda look: counts[look])
    asking += [
        look for look in counts if look > usual and asked[look] >= max(_TWICE, _SOME * counts[look])
    ]
    return [usual if look in asking else look for look in looks]


def alternate(members: Sequence[bool]) -> bool:
    """Whether from the first member to the last every second unit is one."""
    places = [number for number, own in enumerate(members) if own]
    return all(after - before == _TWICE for before, after in itertools.pairwise(places))


def with_paragraphs(layout: Layout, units: Sequence[Block], members: Sequence[bool]) -> list[bool]:
    """The items of a list that are questions: nearly all ask, or those that do have an indented paragraph of their own below."""
    apart = [layout.opens[unit.line] for unit in units]
    below = [
        apart[number] and not members[number] and (layout.texts[unit.line][:2] == "  ")
        for number, unit in enumerate(units)
    ]
    found = [
        own and unit.asks and under
        for own, unit, under in zip(members, units, [*below[1:], False], strict=True)
    ]
    if any(found):
        return found
    asked = sum(own and unit.asks for own, unit in zip(members, units, strict=True))
    paired = any(own and other for own, other in itertools.pairwise(members))
    return list(members) if asked >= _NEARLY_ALL * sum(members) and not paired else found
