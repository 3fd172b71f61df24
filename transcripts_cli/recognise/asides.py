"""Parentheses behind a label: part of it, or a stage direction."""

from collections import defaultdict
from collections.abc import Sequence

from transcripts_cli.recognise.marks import Mark
from transcripts_cli.recognise.shapes import HONORIFICS, ROLE_WORDS
from transcripts_cli.text import LazyPattern

_CLOCK = LazyPattern(r"\d[:.]\d\d")
_OFF = frozenset(("V.O.", "O.S.", "O.C.", "VO", "OS", "OC", "OFF", "CONT'D", "CONT’D", "CONT'D."))
"""What screenplays say of a voice: off the screen, or going on."""
_FEW = 3
"""Words that a function in lower case has at most."""


def settle_asides(marks: Sequence[Mark]) -> None:
    """Give each label the parentheses that belong to it: initials, functions, affiliations.

    A direction differs from place to place, or is a phrase in lower case; what belongs to a label begins with
    a capital, is a word for a role, or is the same wherever the label stands.
    """
    closed = [mark for mark in marks if mark.aside]
    if not closed:
        return
    asides: dict[str, list[str]] = defaultdict(list)
    for mark in marks:
        asides[mark.label].append(mark.aside)
    for mark in closed:
        if _belongs(mark.aside, asides[mark.label]):
            mark.label = mark.longer


def _belongs(aside: str, others: Sequence[str]) -> bool:
    inner = aside.strip("()[]（） ")
    if not inner or _CLOCK.search(inner) or inner.upper() in _OFF:
        return False
    steady = len(others) > 1 and all(other == aside for other in others)
    if inner.isupper():
        return True
    if inner[0].isupper() or inner[0].isdigit():
        return steady or len({other for other in others if other}) == 1
    if inner[0].islower():
        words = [word.strip(".,") for word in inner.split()]
        return steady or (
            len(words) <= _FEW
            and any(len(word) > 3 and word in ROLE_WORDS | HONORIFICS for word in words)
        )
    return steady or len(others) == 1 or not any(not other for other in others)
