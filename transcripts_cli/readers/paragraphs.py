"""Paragraphs and tables of a word processor or web page → the lines of a Document."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from transcripts_cli.model import Document, Line, Origin
from transcripts_cli.readers.columns import find_columns, row_lines
from transcripts_cli.text import split_lines

_SEPARATING = 0.15
"""Share of empty paragraphs from which they, not the paragraphs' ends, set paragraphs apart."""
_MOSTLY = 0.5
"""Share of a text that a table of speakers holds."""
_INVISIBLE = re.compile("[\u00ad\u200b\ufeff]")
_FEWEST_ROWS = 4
_LONGEST_HEAD = 40
"""Characters of a label in bold letters."""


class Piece(NamedTuple):
    r"""Some text in one style; "\n" breaks the line."""

    text: str
    bold: bool = False
    italic: bool = False
    name: str = ""
    """What the document calls such text: a class or a style; "" if nothing."""


@dataclass(slots=True)
class Paragraph:
    """A paragraph, with its line breaks."""

    pieces: list[Piece] = field(default_factory=list)
    heading: bool = False
    place: str = ""

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(piece.text for piece in self.pieces).strip()


@dataclass(slots=True)
class Grid:
    """A table: rows of cells of paragraphs."""

    rows: list[list[list[Paragraph]]] = field(default_factory=list)
    number: int = 0
    """From 1 in its document."""


Block = Paragraph | Grid


def flatten(blocks: Iterable[Block]) -> list[Paragraph]:
    """Return the paragraphs of a cell, those of tables inside it too."""
    found: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(block)
        else:
            found += (p for row in block.rows for inner in row for p in inner)
    return found


def document_of(source: str, blocks: Sequence[Block], metadata: dict[str, str]) -> Document:
    """Return the document that paragraphs and tables make, a blank line where a new one begins.

    Where some paragraphs are empty, as by people who press Enter twice, these are the blank lines.
    Tables with a column of speakers give labels; of others every cell is a paragraph.
    """
    lines = list(_all_lines(blocks))
    while lines and not lines[-1].text:
        lines.pop()
    return Document(source, tuple(lines), metadata)


def _all_lines(blocks: Sequence[Block]) -> Iterator[Line]:
    speaking = _speaking_tables(blocks)
    filled = [block for block in blocks if isinstance(block, Paragraph)]
    empty = sum(not block.text for block in filled)
    spaced = empty >= _SEPARATING * len(filled) and empty > 1
    number, unit, blank = 0, 0, True
    for block in blocks:
        table = isinstance(block, Grid)
        for line in _block_lines(block, speaking, unit):
            unit = max(unit, line.origin.unit if line.origin else 0)
            if not line.text and blank and not line.label:
                continue
            number += 1
            blank = not line.text
            yield _numbered(line, number)
        if not blank and (table or not spaced):
            number += 1
            blank = True
            yield Line(number, "")


def _numbered(line: Line, number: int) -> Line:
    return Line(number, line.text, line.label, line.start, line.end, line.style, line.origin)


def _block_lines(block: Block, speaking: Sequence[Grid], unit: int) -> Iterator[Line]:
    if isinstance(block, Paragraph):
        yield from paragraph_lines(block)
    elif any(block is grid for grid in speaking):
        rows = [[_cell_text(cell) for cell in row] for row in block.rows]
        yield from row_lines(rows, find_columns(rows), f"table {block.number}, row ", unit)
    else:
        for row in block.rows:
            for cell in row:
                for paragraph in cell:
                    yield from paragraph_lines(paragraph)
                yield Line(0, "")


def _speaking_tables(blocks: Sequence[Block]) -> list[Grid]:
    """Return the tables that have a column of speakers, where they hold most of the text."""
    found = []
    for block in blocks:
        if isinstance(block, Grid) and len(block.rows) >= _FEWEST_ROWS:
            columns = find_columns([[_cell_text(cell) for cell in row] for row in block.rows])
            if "speaker" in columns.places and "text" in columns.places:
                found.append(block)
    held = sum(_length(block) for block in found)
    return found if held >= _MOSTLY * sum(map(_length, blocks)) else []


def _length(block: Block) -> int:
    if isinstance(block, Paragraph):
        return len(block.text)
    return sum(len(_cell_text(cell)) for row in block.rows for cell in row)


def _cell_text(cell: Iterable[Paragraph]) -> str:
    return "\n".join(paragraph.text for paragraph in cell).strip()


def paragraph_lines(paragraph: Paragraph) -> Iterator[Line]:
    """Yield the lines of a paragraph, not numbered yet, each with the style of all its letters."""
    origin = Origin(paragraph.place) if paragraph.place else None
    line: list[Piece] = []
    for piece in [*paragraph.pieces, Piece("\n")]:
        head, *tail = _INVISIBLE.sub("", piece.text).split("\n")
        line.append(piece._replace(text=head))
        for text in tail:
            style = "heading" if paragraph.heading else style_of(line) or _head_of(line)
            said = "".join(part.text for part in line).strip()
            yield Line(0, said, style=style or _name_of(line), origin=origin)
            line = [piece._replace(text=text)]


def style_of(pieces: Iterable[Piece]) -> str:
    """Return the style that all letters and digits share.

    >>> style_of([Piece("Why", bold=True), Piece(" ?")]), style_of([Piece("SB", bold=True), Piece(": No")])
    ('bold', '')
    """
    lettered = [piece for piece in pieces if any(map(str.isalnum, piece.text))]
    if lettered and all(piece.bold for piece in lettered):
        return "bold"
    return "italic" if lettered and all(piece.italic for piece in lettered) else ""


def _name_of(pieces: Iterable[Piece]) -> str:
    """Return what all letters and digits are called by their document, as a style."""
    names = {piece.name for piece in pieces if any(map(str.isalnum, piece.text))}
    name = names.pop() if len(names) == 1 else ""
    return f"class {name}" if name else ""


def _head_of(pieces: Sequence[Piece]) -> str:
    """Return the style of a line that begins with a few bold words which no sign sets off: a label, perhaps.

    >>> _head_of([Piece("Ana", bold=True), Piece(" Why?")]), _head_of([Piece("Ana:", bold=True), Piece(" Why?")])
    ('head 3', '')
    """
    filled = [piece for piece in pieces if piece.text.strip()]
    if not filled or not filled[0].bold:
        return ""
    count = next((n for n, piece in enumerate(filled) if not piece.bold), 0)
    head = "".join(piece.text for piece in filled[:count])
    rest = "".join(piece.text for piece in filled[count:])
    parted = head[-1:].isspace() or rest[:1].isspace()
    head = head.strip()
    told = parted and head[-1:].isalnum() and rest.lstrip()[:1].isalnum()
    return f"head {len(head)}" if told and len(head) <= _LONGEST_HEAD else ""


def text_paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of a plain text, blank lines between them."""
    return [Paragraph([Piece(line)]) for line in split_lines(text)]
