"""Charts as strokes of SVG: every speaker has a lane of their own, so that colour is never the only cue.

All is drawn in a box of WIDTH by HEIGHT that the page stretches; text stands beside it, in HTML.
"""

import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from transcripts_cli.model import Turn
from transcripts_cli.writers.report.interviews import Interview
from transcripts_cli.writers.report.talk import clock
from transcripts_cli.writers.report.voices import TONES, Cast

WIDTH, HEIGHT = 1000, 20
_STEPS = 500
"""Steps that the width is drawn in at most, two pixels each on a wide screen: more is not seen, and is heavy."""
_LINKS = 400
"""Links of a timeline at most; beyond, neighbours share one."""
_NARROWEST = 1.6
"""Of what is drawn: less fades on a usual screen."""
_OTHERS = "Others"
"""Whoever is left when the colours are used up."""

Span = tuple[float, float]
"""From where to where, 0 to WIDTH."""


@dataclass(frozen=True, slots=True)
class Lane:
    """What one speaker, or all who are left, have in a chart."""

    name: str
    """Of the speaker."""
    tone: int
    """Their colour."""
    path: str
    """In the language of SVG paths."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a chart leads to a turn."""

    turn: int
    """Its number."""
    x: float
    """Where it begins."""
    width: float
    """How wide it is."""
    title: str
    """What it leads to."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Lanes above each other, over one axis."""

    lanes: tuple[Lane, ...]
    """Who says most first."""
    stroke: float
    """How thick the strokes of their paths are."""
    links: tuple[Link, ...]
    """From the left; () where there are none."""
    ticks: tuple[str, ...]
    """What stands below the start, the middle and the end."""
    unit: str
    """What the axis counts."""
    most: int = 0
    """What the height of a lane stands for; 0 where it means nothing."""


def draw_timeline(interview: Interview, people: Cast) -> Chart:
    """Return who speaks when: by time where every turn has one, else by the words said so far."""
    turns, lengths = interview.transcript.turns, interview.lengths
    timed = all(turn.start is not None for turn in turns)
    spans = list(_by_time(turns) if timed else _by_words(lengths))
    unit, ticks = ("time", _times(turns)) if timed else ("words", _counts(lengths))
    lanes: dict[int, dict[int, Span]] = {}
    for turn, (start, end) in zip(turns, spans, strict=True):
        lane = lanes.setdefault(people.find(turn.speaker).tone, {})
        first, last = lane.get(_step(start), (start, start + _NARROWEST))
        lane[_step(start)] = min(first, start), max(last, end)
    paths = {tone: _draw_spans(lane.values()) for tone, lane in lanes.items()}
    return Chart(
        _lanes(paths, people), HEIGHT, tuple(_links(interview, spans, people)), ticks, unit
    )


def draw_lengths(interview: Interview, people: Cast) -> Chart:
    """Return how many words each turn has, in the order of the turns; of neighbours that share a step the longest."""
    turns, lengths = interview.transcript.turns, interview.lengths
    most, width = max(1, *lengths), WIDTH / len(turns)
    lanes: dict[int, dict[int, tuple[int, float]]] = {}
    for index, (turn, length) in enumerate(zip(turns, lengths, strict=True)):
        lane = lanes.setdefault(people.find(turn.speaker).tone, {})
        place = (index + 0.5) * width
        lane[_step(place)] = max((length, place), lane.get(_step(place), (0, 0.0)))
    paths = {tone: _draw_heights(lane.values(), most) for tone, lane in lanes.items()}
    middle = turns[len(turns) // 2].number
    ticks = tuple(f"turn {number}" for number in (turns[0].number, middle, turns[-1].number))
    stroke = round(max(_NARROWEST, 0.85 * width), 1)
    return Chart(_lanes(paths, people), stroke, (), ticks, "turns", most)


def _step(place: float) -> int:
    return int(place * _STEPS / WIDTH)


def _draw_spans(spans: Iterable[Span]) -> str:
    """Return strokes from left to right, as thick as a lane is high."""
    return "".join(
        f"M{_number(start)} {HEIGHT // 2}h{_number(end - start)}" for start, end in spans
    )


def _draw_heights(bars: Iterable[tuple[int, float]], most: int) -> str:
    """Return strokes from the foot of a lane upwards."""
    return "".join(
        f"M{_number(place)} {HEIGHT}v-{_number(HEIGHT * length / most)}" for length, place in bars
    )


def _lanes(paths: Mapping[int, str], people: Cast) -> tuple[Lane, ...]:
    names = {voice.tone: voice.name for voice in people.voices.values()}
    if len(people.voices) > TONES:
        names[TONES] = _OTHERS
    return tuple(Lane(names[tone], tone, paths[tone]) for tone in sorted(paths))


def _number(value: float) -> str:
    """Return a number in as few characters as the eye needs.

    >>> _number(12.04), _number(0.5)
    ('12', '0.5')
    """
    return f"{value:.1f}".removesuffix(".0")


def _by_words(lengths: Sequence[int]) -> Iterator[Span]:
    scale = WIDTH / max(1, sum(lengths))
    position = 0
    for length in lengths:
        yield position * scale, (position + length) * scale
        position += length


def _by_time(turns: Sequence[Turn]) -> Iterator[Span]:
    first, last = _limits(turns)
    scale = WIDTH / ((last - first) or 1)
    for index, turn in enumerate(turns):
        start = turn.start or 0.0
        following = turns[index + 1].start if index + 1 < len(turns) else None
        end = turn.end if turn.end is not None else following
        yield (
            (start - first) * scale,
            (max(start, end if end is not None else last) - first) * scale,
        )


def _limits(turns: Sequence[Turn]) -> tuple[float, float]:
    times = [time for turn in turns for time in (turn.start, turn.end) if time is not None]
    return min(times), max(times)


def _times(turns: Sequence[Turn]) -> tuple[str, ...]:
    first, last = _limits(turns)
    return tuple(clock(time) for time in (first, (first + last) / 2, last))


def _counts(lengths: Sequence[int]) -> tuple[str, ...]:
    words = sum(lengths)
    return "0", f"{words // 2:,} words", f"{words:,} words"


def _links(interview: Interview, spans: Sequence[Span], people: Cast) -> Iterator[Link]:
    """Yield what leads to the turns, from the left; of very many, evenly spaced ones."""
    turns = interview.transcript.turns
    order = sorted(range(len(turns)), key=lambda index: spans[index][0])
    starts = [spans[index][0] for index in order]
    if len(order) > _LINKS:
        wanted = (bisect.bisect_left(starts, step * WIDTH / _LINKS) for step in range(_LINKS))
        places = list(dict.fromkeys(min(place, len(order) - 1) for place in wanted))
        order, starts = [order[place] for place in places], [starts[place] for place in places]
    for index, start, following in zip(order, starts, [*starts[1:], WIDTH], strict=True):
        title = _title(turns[index], interview.lengths[index], people)
        width = max(1.0, following - start)
        yield Link(turns[index].number, round(start, 1), round(width, 1), title)


def _title(turn: Turn, words: int, people: Cast) -> str:
    time = "" if turn.start is None else f", {clock(turn.start)}"
    return f"{turn.number} · {people.names[turn.speaker]}{time}, {words} word{'s' * (words != 1)}"
