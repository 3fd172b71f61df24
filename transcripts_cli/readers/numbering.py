"""The numbers that a word processor counts by itself, where they are words: Q1, Question 2, Interviewer."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from transcripts_cli.readers.paragraphs import Piece

NUMBERED = "numbered list"
"""What a paragraph is called that only a number stands before."""
_WORD = re.compile(
    r"(?!\W*[ivxlcdm]+\W*$)(?:.*[^\W\d_]{2}|\W*[^\W\d_](?:\W*\d|\s*[:>]))", re.IGNORECASE
)
"""Letters that are no number themselves, as those of a) and iv. are."""


@dataclass(frozen=True, slots=True)
class Level:
    """How the paragraphs of one level of a list are numbered."""

    before: str = ""
    """What stands before the number; all there is where none is counted."""
    after: str = ""
    counts: bool = True
    """Whether there is a number between; else it is a sign or a word."""
    start: int = 1


@dataclass(slots=True)
class Counter:
    """Counts the paragraphs of the lists of a document."""

    counts: dict[tuple[str, int], int] = field(default_factory=dict)

    def number(self, name: str, depth: int, level: Level) -> str:
        """Return what stands before the next paragraph of a list.

        >>> counter = Counter()
        >>> [counter.number("1", 0, Level("Q", ":")) for _ in range(2)]
        ['Q1:', 'Q2:']
        """
        before = self.counts.get((name, depth), level.start - 1)
        self.counts[name, depth] = before + 1
        self.counts = {
            key: n for key, n in self.counts.items() if key[0] != name or key[1] <= depth
        }
        shown = str(before + 1) if level.counts else ""
        return f"{level.before}{shown}{level.after}".strip()


def put(number: str, pieces: list[Piece]) -> list[Piece]:
    """Return a paragraph behind its number where that says a word: a label, which belongs to the text.

    One that only a number stands before is called so; before a sign nothing is changed.

    >>> put("Q1:", [Piece("Why?")])
    [Piece(text='Q1: ', bold=False, italic=False, name=''), Piece(text='Why?', bold=False, italic=False, name='')]
    >>> [put(number, [Piece("Why?")])[0].name for number in ("1.", "iv)", "a.", "•")]
    ['numbered list', 'numbered list', 'numbered list', '']
    """
    if not number or not any(piece.text.strip() for piece in pieces):
        return pieces
    if _WORD.match(number):
        return [pieces[0]._replace(text=f"{number} "), *pieces]
    numbered = any(map(str.isalnum, number))
    return [piece._replace(name=NUMBERED) for piece in pieces] if numbered else pieces


def level_of(pattern: str, depth: int, start: int = 1) -> Level:
    """Return the level that a pattern of Word writes, where %1 is the number of the outermost level.

    >>> level_of("Question %1:", 0), level_of("\uf0b7", 0).counts
    (Level(before='Question ', after=':', counts=True, start=1), False)
    """
    sign = f"%{depth + 1}"
    before, found, after = pattern.partition(sign)
    return Level(_bare(before), _bare(after), counts=bool(found), start=start)


def _bare(text: str) -> str:
    """Return a text without the numbers of outer levels, and signs of a font of its own."""
    kept = [b for a, b in pairwise(f" {text}") if not (a == "%" and b.isdigit()) and b != "%"]
    return "".join(sign for sign in kept if not "\ue000" <= sign <= "\uf8ff")
