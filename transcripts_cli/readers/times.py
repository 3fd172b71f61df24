"""Times as files write them → seconds."""

import re

_CLOCK = re.compile(
    r"\s*[\[(#]?(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d*)?|[.,]\d+)\s*s?(?:ec(?:onds?)?)?[\])#]?\s*"
)
_MILLISECONDS = re.compile(r"\s*(\d+)\s*ms\s*")
_THIRDS = re.compile(r"(\d+:\d\d:\d\d)[:;](\d\d)")
"""A time code that ends in frames, which files do not say the length of: they are left off."""
_LATEST = 1e12
"""Seconds: more is no time, and an integer of hundreds of digits is none that has a float."""


def seconds(written: object) -> float | None:
    """Return a time in seconds; None where it is none.

    >>> [seconds(t) for t in ("00:01:02,500", "1:02", "62.5", "62.5s", "[0:07]", 3, "450 ms", "01:00:00:12")]
    [62.5, 62.0, 62.5, 62.5, 7.0, 3.0, 0.45, 3600.0]
    >>> seconds("soon"), seconds(None), seconds("")
    (None, None, None)
    """
    if isinstance(written, bool) or written is None:
        return None
    if isinstance(written, int | float):
        return _finite(written)
    text = _THIRDS.sub(r"\1", str(written)[:60])
    if thousandths := _MILLISECONDS.fullmatch(text):
        return int(thousandths[1]) / 1000
    match = _CLOCK.fullmatch(text)
    if not match:
        return None
    hours, minutes, rest = match.groups()
    return round(3600 * int(hours or 0) + 60 * int(minutes or 0) + float(rest.replace(",", ".")), 3)


def _finite(value: float) -> float | None:
    return round(float(value), 3) if 0 <= value <= _LATEST else None
