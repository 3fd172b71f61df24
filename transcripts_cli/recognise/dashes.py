"""Two sides that begin with a dash: every second turn asks, or some turns do."""

from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.person import asks_for_self, speaks_of_self
from transcripts_cli.recognise.questions import start_of
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.units import look_of, share, text_of
from transcripts_cli.recognise.weights import SIDED

_SHORTEST = 6
"""Turns of a dialogue, at least."""
_SIDED, _OTHER = 0.5, 0.3
"""Share of the turns that ask, on the side that asks at least and on the other at most."""
_NEARLY, _NEARLY_ITEMS = 0.7, 0.9
"""Share of the paragraphs that begin with a dash where no side asks; more where items of a list begin so."""


def dialogue_of_dashes(
    layout: Layout, units: Sequence[Block], *, interview: float
) -> tuple[float, list[Start], str]:
    """Return the points, the turns and the sentence of a dialogue where both sides begin with a dash; 0, [] and "" if none.

    Args:
        layout: the lines.
        units: their paragraphs.
        interview: points for what the text says of itself.
    """
    best: tuple[float, list[Start], str] = (0.0, [], "")
    looks = [look_of(layout, unit) for unit in units]
    for look in ("dash", "hyphen", "item"):
        numbers = [number for number, own in enumerate(looks) if own == look]
        if len(numbers) >= _SHORTEST:
            best = max(
                best, _weigh_dashes(layout, units, numbers, interview), key=lambda one: one[0]
            )
    return best


def _weigh_dashes(
    layout: Layout, units: Sequence[Block], numbers: Sequence[int], interview: float
) -> tuple[float, list[Start], str]:
    span = units[numbers[0] : numbers[-1] + 1]
    spoken = [unit for unit in span if unit.kind not in ("note", "aside")]
    asked = [units[number].asks for number in numbers]
    first, second = (share(asked[parity::2]) for parity in (0, 1))
    sided = first >= _SIDED and second <= _OTHER
    nearly = _NEARLY_ITEMS if units[numbers[0]].kind == "item" else _NEARLY
    unsided = len(numbers) >= nearly * len(spoken) and 0.1 <= share(asked) <= 0.7
    if len(numbers) < 0.55 * len(span) or not (sided or unsided):
        return 0.0, [], ""
    names = ("asks", "answers") if sided else ("speaks", "speaks")
    starts = [start_of(layout, units[n], names[turn % 2]) for turn, n in enumerate(numbers)]
    score = 3.0 * (first - second) + interview + (len(numbers) >= _NEARLY * len(span))
    if sided:
        said = [text_of(layout, [units[number]]) for number in numbers]
        score += 2.0 * share(list(map(speaks_of_self, said[1::2])))
        score -= 3.0 * share(list(map(asks_for_self, said[::2])))
    sentence = f"{len(numbers)} paragraphs begin with a dash"
    sentence += f", {first:.0%} of every second one ask" if sided else ""
    enough = score >= (SIDED if sided else 1.0)
    return (score, starts, sentence) if enough else (0.0, [], "")
