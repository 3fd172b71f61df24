"""The numbers that a word processor counts by itself, where they are words: Q1, Question 2, Interviewer."""

from dataclasses import dataclass, field
from itertools import pairwise

from transcripts_cli.readers.paragraphs import Piece

NUMBERED = "numbered list"
"""What a paragraph is called that only a number stands before."""


@dataclass(frozen=True, slots=True)
class Level:
    """How the paragraphs of one level of a list are numbered."""

    before: str = ""
    """What stands before the number; all there is where none is counted."""
    after: str = ""
    counts: bool = True
    """Whether there is a number between; else it is a sign or a word."""
    start: int = 1

    @property
    def is_worded(self) -> bool:
        """Whether it says a word: a label, which belongs to the text, as a number or a sign alone does not."""
        return any(map(str.isalpha, self.before + self.after))


@dataclass(slots=True)
class Counter:
    """Counts the paragraphs of the lists of a document."""

    counts: dict[tuple[str, int], int] = field(default_factory=dict)

    def number(self, name: str, depth: int, level: Level) -> str:
        """Return what stands before the next paragraph of a list, "" where that is no word.

        >>> counter = Counter()
        >>> [counter.number("1", 0, Level("Q", ":")) for _ in range(2)], counter.number("1", 0, Level("", "."))
        (['Q1: ', 'Q2: '], '')
        """
        before = self.counts.get((name, depth), level.start - 1)
        self.counts[name, depth] = before + 1
        self.counts = {
            key: n for key, n in self.counts.items() if key[0] != name or key[1] <= depth
        }
        if not level.is_worded:
            return ""
        shown = str(before + 1) if level.counts else ""
        return f"{level.before}{shown}{level.after}".strip() + " "

    def put(self, pieces: list[Piece], item: tuple[str, int], level: Level) -> list[Piece]:
        """Return the pieces of a list's next paragraph, behind the word that its number is, or called by it."""
        if not any(piece.text.strip() for piece in pieces):
            return pieces
        number = self.number(*item, level)
        if number:
            return [pieces[0]._replace(text=number), *pieces]
        return [p._replace(name=NUMBERED) for p in pieces] if level.counts else pieces


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
