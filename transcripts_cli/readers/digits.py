"""Digits of a file → the number that they are."""

_MOST = 18
"""Digits of the largest number that anything counts: times in nanoseconds. Python refuses thousands of them."""


def number_of(digits: str, otherwise: int) -> int:
    """Return the number that digits are, and what else where they are none, or too many.

    >>> number_of("12", 0), number_of("-1", 0), number_of("9" * 5000, 1)
    (12, 0, 1)
    """
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST else otherwise
