"""Pieces of printed lines → paragraphs: columns, headers and footers, broken lines and words."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from transcripts_cli.readers.paragraphs import Paragraph, Piece

_EDGE = 3
"""Lines at the top and at the bottom of a page that may be headers and footers."""
_RECURRING = 0.5
"""Share of the pages on which a header stands."""
_APART = 1.25
"""Usual distances between lines from which a new paragraph begins."""
_INDENT = 0.8
"""Heights of a line by which the first line of a paragraph may be indented."""
_LONG = 25
"""Letters of a line in a column of speech; labels are shorter."""
_SPACE = 0.3
"""Width of a space, in heights of a line."""
_WIDE = 3.0
"""Heights of a line from which a gap is a tab, and not a space that justified lines stretch."""
_SPACES = re.compile(" {2,}")
_NUMBER = re.compile(r"\W*(?:\w{1,8}\W+)?\d{1,4}(?:\s*(?:/|of|de|von|sur|di)\s*\d{1,4})?\W*")
_DIGITS = re.compile(r"\d+")
_BROKEN = "\ufffe\u00ad\u0002"
"""What a hyphen at the end of a line is read as, where it is certainly that."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Text that stands together on a line of a page; measures in points from the lower left, the bottom is the base line."""

    parts: tuple[tuple[str, bool, bool], ...]
    """Text, bold, italic."""
    left: float
    bottom: float
    right: float
    top: float
    bold: bool
    """Whether all letters are."""

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(text for text, _, _ in self.parts)

    @property
    def height(self) -> float:
        """Of the line."""
        return max(1.0, self.top - self.bottom)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of one column, with the margins of that column."""

    fragments: tuple[Fragment, ...]
    page: int
    margin: float
    """Where the longest line of its column ends."""

    @property
    def first(self) -> Fragment:
        """The leftmost piece."""
        return self.fragments[0]

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join(fragment.text for fragment in self.fragments)


def paragraphs_of(pages: Sequence[Sequence[Fragment]]) -> list[Paragraph]:
    """Return the paragraphs of some pages, in the order of reading."""
    rows = [_rows(_in_columns(page), number) for number, page in enumerate(pages, 1)]
    kept = [row for page in _without_edges(rows) for row in page]
    found: list[Paragraph] = []
    usual = _usual_step(kept)
    before: Row | None = None
    for row in kept:
        pieces = list(_pieces(row))
        how = _joint(before, row, usual) if before else "apart"
        if how == "apart":
            found.append(Paragraph(pieces, place=f"page {row.page}"))
        else:
            _append(found[-1], pieces, breaks=how == "break")
        before = row
    return found


def _in_columns(page: Sequence[Fragment]) -> list[Fragment]:
    """Return the fragments column by column, where the file has the lines of two columns by turns."""
    pairs = [(a, b) for a, b in pairwise(page) if _beside(a, b)]
    wordy = [(a, b) for a, b in pairs if min(len(a.text), len(b.text)) >= _LONG]
    if len(wordy) < _EDGE or len(wordy) < len(pairs) / 2:
        return list(page)
    gutter = median((a.right + b.left) / 2 for a, b in wordy)
    found: list[Fragment] = []
    band: list[Fragment] = []
    for fragment in page:
        if fragment.left < gutter < fragment.right:
            found += [*_columns(band, gutter), fragment]
            band = []
        else:
            band.append(fragment)
    return found + _columns(band, gutter)


def _columns(band: Sequence[Fragment], gutter: float) -> list[Fragment]:
    return [
        *(fragment for fragment in band if fragment.right <= gutter),
        *(fragment for fragment in band if fragment.right > gutter),
    ]


def _beside(a: Fragment, b: Fragment) -> bool:
    return b.left > a.right and abs(a.bottom - b.bottom) < a.height / 2


def _rows(fragments: Sequence[Fragment], page: int) -> list[Row]:
    """Join the pieces of one line, and find the margin of its column."""
    lines: list[list[Fragment]] = []
    for fragment in fragments:
        if lines and _beside(lines[-1][-1], fragment):
            lines[-1].append(fragment)
        else:
            lines.append([fragment])
    columns: list[list[list[Fragment]]] = []
    for line in lines:
        above = columns[-1][-1] if columns else None
        if above is None or line[0].bottom > above[0].top or line[0].left > above[-1].right:
            columns.append([])
        columns[-1].append(line)
    return [
        Row(tuple(line), page, max(other[-1].right for other in column))
        for column in columns
        for line in column
    ]


def _without_edges(pages: Sequence[list[Row]]) -> list[list[Row]]:
    """Leave out what recurs at the top or bottom of the pages, but for the numbers in it."""
    counts: Counter[str] = Counter()
    for rows in pages:
        counts.update({_shape(rows[index]) for index in _edges(rows)})
    found = []
    for rows in pages:
        edges = {
            index
            for index in _edges(rows)
            if counts[_shape(rows[index])] >= max(2, _RECURRING * len(pages))
            or (index == len(rows) - 1 and _NUMBER.fullmatch(rows[index].text))
        }
        found.append([row for index, row in enumerate(rows) if index not in edges])
    return found


def _edges(rows: Sequence[Row]) -> list[int]:
    """Return which rows are the highest and the lowest of a page."""
    by_height = sorted(range(len(rows)), key=lambda index: -rows[index].first.bottom)
    return sorted({*by_height[:_EDGE], *by_height[-_EDGE:]})


def _shape(row: Row) -> str:
    return f"{_DIGITS.sub('#', row.text)} {round(row.first.bottom / 4)}"


def _usual_step(rows: Sequence[Row]) -> float:
    """Return the usual distance from a line to the next one below, in heights of a line."""
    steps = [
        (a.first.bottom - b.first.bottom) / a.first.height
        for a, b in pairwise(rows)
        if a.page == b.page and 0 < a.first.bottom - b.first.bottom < 4 * a.first.height
    ]
    steps.sort()
    return steps[len(steps) // 20] if steps else 1.0


def _joint(before: Row, row: Row, usual: float) -> str:
    """Return how a line follows another: apart, as a paragraph; break, as a line of its own; or on."""
    height = before.first.height
    step = (before.first.bottom - row.first.bottom) / height
    same_column = before.page == row.page and step > 0
    room = before.margin - before.fragments[-1].right
    word = row.first.text.split(maxsplit=1)[0]
    width = (row.first.right - row.first.left) * len(word) / max(1, len(row.first.text))
    ended = room > width + _SPACE * height
    if before.first.height > 1.15 * row.first.height or row.first.height > 1.15 * height:
        return "apart"
    if same_column and step > _APART * max(usual, 0.5):
        return "apart"
    if before.first.bold != row.first.bold and ended:
        return "apart" if not same_column else "break"
    if not ended:
        return "on"
    if not same_column:
        return "apart"
    return "apart" if row.first.left - before.first.left > _INDENT * height else "break"


def _pieces(row: Row) -> Iterator[Piece]:
    before: Fragment | None = None
    for fragment in row.fragments:
        if before:
            wide = fragment.left - before.right > _WIDE * before.height
            yield Piece("\t" if wide else " ")
        for text, bold, italic in fragment.parts:
            yield Piece(_SPACES.sub(" ", text), bold, italic)
        before = fragment


def _append(paragraph: Paragraph, pieces: list[Piece], *, breaks: bool) -> None:
    """Add a line to a paragraph; a word that its end breaks is made whole."""
    last = paragraph.pieces[-1]
    following = pieces[0].text
    if breaks:
        paragraph.pieces.append(Piece("\n"))
    elif last.text[-1:] in tuple(_BROKEN) or (
        last.text[-1:] in ("-", "\u2010") and last.text[-2:-1].isalpha() and following[:1].islower()
    ):
        paragraph.pieces[-1] = last._replace(text=last.text[:-1])
    elif last.text[-1:] not in ("—", "–") and not _is_unspaced(last.text[-1:]):
        paragraph.pieces.append(Piece(" "))
    paragraph.pieces += pieces


def _is_unspaced(sign: str) -> bool:
    """Whether a character is of a script that has no spaces between words.

    >>> _is_unspaced("海"), _is_unspaced("a")
    (True, False)
    """
    return "\u2e80" <= sign <= "\uff60" and not "\uac00" <= sign <= "\ud7a3"
