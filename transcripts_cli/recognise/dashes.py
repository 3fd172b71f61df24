"""Two sides that begin with a dash: every second turn asks, or some turns do."""

from collections.abc import Sequence
from itertools import compress, pairwise
from operator import not_

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.person import asks_for_self, speaks_of_self
from transcripts_cli.recognise.questions import start_of
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.units import look_of, share, text_of

_SHORTEST = 6
"""Turns of a dialogue, at least."""
_SIDED, _OTHER = 0.5, 0.3
"""Share of the turns that ask, on the side that asks at least and on the other at most."""
_NEARLY, _NEARLY_ITEMS = 0.7, 0.9
"""Share of the paragraphs that begin with a dash where no side asks; more where items of a list begin so."""

_ASKS_BACK, _NO_MARK = 1.0, 0.5
"""Points against a turn that asks on the side that answers, and one that does not on the side that asks."""
_ENOUGH, _ENOUGH_UNSIDED = 2.25, 1.0
"""Points from which such paragraphs are a dialogue where one side asks, and where none does."""
_GOES_ON, _FOLLOWS_ITSELF = 1.5, 3.0
"""Points against two turns of one side, with something between and without."""


def dialogue_of_dashes(
    layout: Layout, units: Sequence[Block], *, interview: float
) -> tuple[float, list[Start], str]:
    """Return the points above those needed, the turns and the sentence of a dialogue where both sides begin with a dash; 0, [] and "" if none.

    Args:
        layout: the lines.
        units: their paragraphs.
        interview: points for what the text says of itself.
    """
    best: tuple[float, list[Start], str] = (0.0, [], "")
    looks = [look_of(layout, unit) for unit in units]
    for look in ("dash", "hyphen", "item"):
        numbers = [number for number, own in enumerate(looks) if own == look]
        numbers = _without_list(units, numbers)
        if len(numbers) >= _SHORTEST:
            best = max(
                best, _weigh_dashes(layout, units, numbers, interview), key=lambda one: one[0]
            )
    return best


def _without_list(units: Sequence[Block], numbers: Sequence[int]) -> list[int]:
    """Leave out what a line that ends in a colon announces behind the last question: `Read also:`."""
    last = max((number for number in numbers if units[number].asks), default=len(units))
    between = set(range(last, len(units))).difference(numbers)
    heads = [n for n in between if units[n].text.rstrip().endswith((":", "："))]
    return [number for number in numbers if number < min(heads, default=len(units))]


def _weigh_dashes(
    layout: Layout, units: Sequence[Block], numbers: Sequence[int], interview: float
) -> tuple[float, list[Start], str]:
    span = units[numbers[0] : numbers[-1] + 1]
    spoken = [unit for unit in span if unit.kind not in ("note", "aside")]
    asked = [units[number].asks for number in numbers]
    asking = _sides(numbers, asked)
    first, second = (share(list(compress(asked, own))) for own in (asking, map(not_, asking)))
    sided = first >= _SIDED and second <= _OTHER
    nearly = _NEARLY_ITEMS if units[numbers[0]].kind == "item" else _NEARLY
    unsided = len(numbers) >= nearly * len(spoken) and 0.1 <= share(asked) <= 0.7
    if len(numbers) < 0.55 * len(span) or not (sided or unsided):
        return 0.0, [], ""
    names = ("answers", "asks") if sided else ("speaks", "speaks")
    starts = [
        start_of(layout, units[n], names[own]) for n, own in zip(numbers, asking, strict=True)
    ]
    score = 3.0 * (first - second) + interview + (len(numbers) >= _NEARLY * len(span))
    if sided:
        said = [text_of(layout, [units[number]]) for number in numbers]
        score += 2.0 * share(list(map(speaks_of_self, compress(said, map(not_, asking)))))
        score -= 3.0 * share(list(map(asks_for_self, compress(said, asking))))
    sentence = f"{len(numbers)} paragraphs begin with a dash"
    sentence += f", {first:.0%} of every second one ask" if sided else ""
    margin = score - (_ENOUGH if sided else _ENOUGH_UNSIDED)
    return (margin, starts, sentence) if margin >= 0 else (0.0, [], "")


def _sides(numbers: Sequence[int], asked: Sequence[bool]) -> list[bool]:
    """Tell for each turn whether it is on the side that asks: the sides alternate, but for who goes on behind a remark.

    Args:
        numbers: of the paragraphs of the turns; one left out is a remark, or goes on without a dash.
        asked: whether each asks.
    """
    costs, ways = [0.0, 0.0], list[tuple[int, int]]()
    apart = [0, *(after - before for before, after in pairwise(numbers))]
    for gap, asks in zip(apart, asked, strict=True):
        same = _GOES_ON if gap > 1 else _FOLLOWS_ITSELF
        origins = [
            side if gap and costs[side] + same < costs[1 - side] else 1 - side for side in (0, 1)
        ]
        own = (_ASKS_BACK if asks else 0.0, 0.0 if asks else _NO_MARK)
        costs = [
            costs[origin] + own[side] + (same if origin == side else 0.0)
            for side, origin in enumerate(origins)
        ]
        ways.append((origins[0], origins[1]))
    side = int(costs[1] <= costs[0])
    sides = []
    for way in reversed(ways):
        sides.append(bool(side))
        side = way[side]
    return sides[::-1]
