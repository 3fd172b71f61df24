"""The times that stand with labels: where in the recording a turn begins, and where it ends if the text says so."""

import functools
import itertools
import re
from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.lead import DAY, TIMED
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.signs import HEAD
from transcripts_cli.recognise.turns import Cut
from transcripts_cli.text import LazyPattern

Span = tuple[float | None, float | None]
"""Start and end, in seconds; None where the text does not tell."""

_TIME = (
    rf"(?P<date>{DAY}[,T\s]\s*)?(?P<days>\d{{1,3}}[ ])?(?P<minus>[-−])?"
    r"(?:(?P<clock>\d{1,3}(?::\d{2}){1,3}(?!\d))(?:;\d\d(?!\d)|[.,:](?P<fraction>\d{1,3})|-(?P<tenths>\d)(?![\d:]))?"
    r"|(?P<hours>\d{1,2}h\d{2})|(?P<minutes>\d{1,3}[’']\d{2})[”\"]?)"
    r"(?P<noon>\s?[AaPp]\.?[Mm]\b\.?|Z\b)?(?![\w:])"
)
_SOMEWHERE = LazyPattern(rf"(?<![\w:.,/−-]){_TIME}")
_HERE = LazyPattern(_TIME)
_UNTIL = LazyPattern(r"\s*(?:-->|[-–—→]|to)\s*")
_OPENING = LazyPattern(r"\s*[*_]{0,2}\\?[\[({#<]\s*")
_CLOSING = LazyPattern(r"[\])}#>]")
_LAST_MARK = LazyPattern(rf"#{_TIME}#\s*$")
_AROUND = " \t*_\\[](){}#<>"
_TAIL = 40
"""Characters in which a time at the end of a turn stands."""
_DAY = 86_400
_UNITS = (1, 60, 3600, _DAY)
_NEAR_ZERO = 600
"""Seconds within which the first turn of a recording begins, where its minutes might be hours."""
_MORNING = 6 * 3600
"""Seconds at which no recording begins, but a day does."""
_FASTEST = 40
"""Characters that nobody says in a second: fast speech has 20."""
_SAME = 0.2
"""Share of neighbours with the same time from which times count minutes: seconds are hardly ever the same."""
_COUNTED = 3
"""Numbers of a time that count seconds: those of films have a fourth."""
_MOST_FRAMES = 30
"""Frames of a second that films have at most."""


class Time(NamedTuple):
    """A time as written."""

    numbers: tuple[int, ...]
    """From days or hours down to seconds; two may also be hours and minutes."""
    fraction: float
    """Of a second."""
    day: int = 0
    """The number before it at the head of its line: of a day, or of the turn."""
    daytime: bool = False
    """Whether a date, AM or PM stands with it."""
    below_zero: bool = False
    """Whether it counts down."""

    @property
    def seconds(self) -> float:
        r"""From zero, without the day.

        >>> written = ("0:22", "00:01:02,5", "00:00:12-3", "1h02", "5'30\"", "00:00:04;12")
        >>> [read_time(time).seconds for time in written]
        [22.0, 62.5, 12.3, 3720.0, 330.0, 4.0]
        """
        whole: int = sum(map(mul, reversed(self.numbers), _UNITS))
        return round(whole + self.fraction, 3)


Times = tuple[Time, Time | None]
"""From when, and until when if that is written."""


class _Written(NamedTuple):
    """What is written of a turn's times."""

    start: Time | None
    end: Time | None
    nick: bool
    """Whether its label is a nick in angle brackets, as in chats."""
    length: int
    """Characters of its speech."""


_UNTIMED = _Written(None, None, nick=False, length=0)


def times_of(layout: Layout, cuts: Sequence[Cut], texts: Sequence[str]) -> list[Span]:
    """Return when each turn starts and ends in the recording; the time of day is not told.

    Args:
        layout: the lines.
        cuts: the turns.
        texts: what is said in each.
    """
    written = [
        _UNTIMED if _is_untimed(layout, cut.start, text) else _written(layout, cut.start, text)
        for cut, text in zip(cuts, texts, strict=True)
    ]
    if all(turn is _UNTIMED for turn in written):
        return [(None, None)] * len(cuts)
    known = [time for turn in written for time in (turn.start, turn.end) if time]
    days = [turn.start.day for turn in written if turn.start]
    dated = len(set(days)) <= len(days) / 2
    if not known or _tell_daytime(written, dated=dated):
        return [(None, None)] * len(cuts)
    framed = max((time.numbers[3] for time in known if len(time.numbers) > 3), default=0)
    place = functools.partial(_place, dated=dated, framed=framed < _MOST_FRAMES)
    spans = []
    for turn in written:
        start, end = place(turn.start), place(turn.end)
        backwards = start is not None and end is not None and end < start
        spans.append((start, None if backwards else end))
    return spans


def _place(time: Time | None, *, dated: bool, framed: bool) -> float | None:
    """Return a time in seconds; None where it is a time of day, or before the beginning.

    Args:
        time: as written.
        dated: whether the numbers before the times are days.
        framed: whether the last of four numbers counts frames, which are left out: their rate is not known.
    """
    if not time or time.daytime or time.below_zero:
        return None
    if framed and len(time.numbers) > _COUNTED:
        time = time._replace(numbers=time.numbers[:_COUNTED])
    seconds = time.seconds
    return seconds + _DAY * time.day if dated else seconds


def _tell_daytime(written: Sequence[_Written], *, dated: bool) -> bool:
    """Whether the times are those of a day on which messages were sent, over the whole document."""
    timed = [(turn.start, turn.nick, turn.length) for turn in written if turn.start]
    if not timed:
        return False
    times = [time for time, _, _ in timed]
    if sum(time.daytime or nick for time, nick, _ in timed) > len(timed) / 2:
        return True
    first = times[0].seconds + (_DAY * times[0].day if dated else 0)
    if any(len(time.numbers) > 2 for time in times):
        return _MORNING <= first < _DAY
    if any(time.numbers[0] >= 24 for time in times):
        return False
    return first >= _NEAR_ZERO or _count_minutes(times, sum(length for *_, length in timed[:-1]))


def _count_minutes(times: Sequence[Time], length: int) -> bool:
    """Whether times of two numbers are too coarse to be minutes and seconds.

    Args:
        times: of the turns, in order.
        length: characters that are said from the first to the last of them.
    """
    same = sum(one.numbers == other.numbers for one, other in itertools.pairwise(times))
    seconds = times[-1].seconds - times[0].seconds
    return same > max(1, _SAME * len(times)) or length > _FASTEST * max(1, seconds)


def _is_untimed(layout: Layout, start: Start, text: str) -> bool:
    """Whether no time can stand with a turn, told by its label and by single characters: true of most turns."""
    line = layout.texts[start.line]
    return (
        line[start.offset : start.offset + 1].isalnum()
        and start.text_line == start.line
        and not (start.line and layout.texts[start.line - 1])
        and not _may_hold_time(line[: start.offset])
        and not text.rstrip().endswith("#")
    )


@functools.lru_cache(maxsize=1024)
def _may_hold_time(head: str) -> bool:
    return bool(TIMED.search(head))


def _written(layout: Layout, start: Start, text: str) -> _Written:
    line = layout.texts[start.line]
    head = line[: start.offset if start.text_line == start.line else HEAD]
    above = layout.texts[start.line - 1][: 2 * _TAIL] if start.line else ""
    tail = text[-_TAIL:]
    if not (TIMED.search(head) or TIMED.search(f"{above}\n{text[: 2 * _TAIL]}\n{tail}")):
        return _UNTIMED  # as most turns are
    speech = layout.texts[start.text_line][start.offset :]
    nick = "<" in head and head.rstrip(": ").endswith(f"{start.label}>")
    start_time, end_time = (
        _times_in(head, _SOMEWHERE.search(head))
        or _boxed(speech)
        or _alone(layout.texts[start.line - 1] if start.line else "")
        or (_alone(text.partition("\n")[0]) if start.label and not speech.strip("*_ \t") else None)
        or (None, None)
    )
    last = _LAST_MARK.search(tail)
    end_time = end_time or (_time(last) if last and last.start() else None)
    return _Written(start_time, end_time, nick, len(text))


def _times_in(text: str, match: re.Match[str] | None) -> Times | None:
    """Return a time in a text, and the one up to which it runs."""
    if not match:
        return None
    until = _until(text, match)
    return _time(match), _time(until) if until else None


def _until(text: str, match: re.Match[str]) -> re.Match[str] | None:
    sign = _UNTIL.match(text, match.end())
    return _HERE.match(text, sign.end()) if sign else None


def _boxed(text: str) -> Times | None:
    """Return the times in brackets with which a speech begins."""
    opening = _OPENING.match(text)
    inner = text[opening.end() : opening.end() + _TAIL] if opening else ""
    closing = _CLOSING.search(inner)
    return _alone(inner[: closing.start()]) if closing else None


def _alone(text: str) -> Times | None:
    """Return the times of a line that holds nothing else."""
    bare = text.strip(_AROUND) if len(text) <= 2 * _TAIL else ""
    match = _HERE.match(bare)
    if not match:
        return None
    return _times_in(bare, match) if (_until(bare, match) or match).end() == len(bare) else None


def read_time(text: str) -> Time | None:
    """Return the time that a text begins with.

    >>> read_time("14.04.24 08:02").daytime, read_time("10:04 AM").daytime, read_time("noon")
    (True, True, None)
    """
    match = _HERE.match(text)
    return _time(match) if match else None


def _time(match: re.Match[str]) -> Time:
    clock, hours, minutes, days = match.group("clock", "hours", "minutes", "days")
    if clock:
        numbers = tuple(map(int, clock.split(":")))
    elif hours:
        numbers = (*map(int, hours.split("h")), 0)
    else:
        numbers = (0, *map(int, re.split("[’']", minutes)))
    fraction = match["fraction"] or match["tenths"]
    return Time(
        numbers,
        float(f"0.{fraction}") if fraction else 0.0,
        int(days) if days and not match.string[: match.start()].strip(_AROUND) else 0,
        daytime=bool(match["date"] or match["noon"]),
        below_zero=bool(match["minus"]),
    )
