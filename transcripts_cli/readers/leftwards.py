"""Lines that run leftwards: their letters mirrored, so that columns and paragraphs are found as in all others.

pdfium gives such letters in the order of reading, but for what these functions put right.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

_LOOKED_AT = 2000
"""Letters of a page that tell which way its lines run."""
_BLANK = 0.1
"""Heights of a letter that a blank is wide at least: pdfium puts some where none is."""
_CLOSING = ",.;:!?،؛؟"
"""Signs that stand behind a foreign word, at its left."""


class Letter(NamedTuple):
    """A letter on a page; measures in points from the lower left."""

    sign: str
    left: float
    bottom: float
    """Of the base line."""
    right: float
    top: float
    bold: bool
    italic: bool


def run_leftwards(letters: Sequence[Letter]) -> bool:
    """Whether most letters are of a script that is written leftwards."""
    lettered = [letter.sign for letter in letters[:_LOOKED_AT] if letter.sign.isalpha()]
    return sum(map(_is_leftward, lettered)) > len(lettered) / 2


def _is_leftward(sign: str) -> bool:
    return "\u0590" <= sign <= "\u08ff" or "\ufb1d" <= sign <= "\ufefc"


def mirrored(letters: Iterable[Letter]) -> Iterator[Letter]:
    """Yield letters as if their lines ran rightwards, in the order of reading, without blanks that are none."""
    before: Letter | None = None
    waiting: list[Letter] = []
    for found in _in_order(letters):
        letter = found._replace(left=-found.right, right=-found.left)
        if letter.sign.isspace() and letter.sign not in "\r\n":
            waiting.append(letter)
            continue
        if before is None or abs(letter.left - before.right) > _BLANK * (
            letter.top - letter.bottom
        ):
            yield from waiting
        waiting = []
        before = letter
        yield letter


def _in_order(letters: Iterable[Letter]) -> Iterator[Letter]:
    """Yield the letters of a ligature, which are one picture, and the words of a foreign phrase as they are read."""
    for kind, group in groupby(letters, lambda letter: _is_leftward(letter.sign)):
        if kind:
            for _, picture in groupby(group, lambda letter: letter[1:5]):
                yield from reversed([*picture])
        else:
            for _, line in groupby(group, lambda letter: letter.sign in "\r\n"):
                yield from _phrase([*line])


def _phrase(letters: Sequence[Letter]) -> list[Letter]:
    """Return words that run rightwards, the leftmost first; a sign at their left is read behind them."""
    filled = [index for index, letter in enumerate(letters) if not letter.sign.isspace()]
    if not any(letter.sign.isalnum() for letter in letters):
        return [*letters]
    first, end = filled[0], filled[-1] + 1
    words = [[*word] for blank, word in groupby(letters[first:end], _is_blank) if not blank]
    blanks = [[*word] for blank, word in groupby(letters[first:end], _is_blank) if blank]
    words.sort(key=lambda word: word[0].left)
    inner = words[0] + [
        x for pair in zip(blanks, words[1:], strict=True) for part in pair for x in part
    ]
    closing = next((n for n, letter in enumerate(inner) if letter.sign not in _CLOSING), 0)
    return [*letters[:first], *inner[closing:], *inner[:closing], *letters[end:]]


def _is_blank(letter: Letter) -> bool:
    return letter.sign.isspace()
