"""The paragraphs and tables of Rich Text, as its control words make them one by one."""

import itertools
from dataclasses import dataclass, field, replace

from transcripts_cli.readers.numbering import put
from transcripts_cli.readers.paragraphs import Block, Grid, Paragraph, Piece


def _united(pieces: list[Piece]) -> list[Piece]:
    """Join pieces of one style: characters beyond U+FFFF are written as two escapes."""
    found: list[Piece] = []
    for look, run in itertools.groupby(pieces, lambda piece: piece[1:]):
        text = "".join(piece.text for piece in run)
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        found.append(Piece(whole, *look))
    return found


@dataclass(frozen=True, slots=True)
class State:
    """What a group has set, and what ends with it."""

    bold: bool = False
    italic: bool = False
    unread: bool = False
    hidden: bool = False
    deleted: bool = False
    listed: bool = False
    """Whether it is the number of an item of a list."""
    skip: int = 1
    font: int = 0


@dataclass(slots=True)
class Builder:
    """Reads tokens one by one."""

    page: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    states: list[State] = field(default_factory=lambda: [State()])
    blocks: list[Block] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    cells: list[list[Paragraph]] = field(default_factory=list)
    cell: list[Paragraph] = field(default_factory=list)
    held: bytearray = field(default_factory=bytearray)
    """Bytes of an old encoding: a character may be two escapes."""
    skip: int = 0
    """Characters still to be left out behind a Unicode escape that they stand in for."""
    heading: bool = False
    tabular: bool = False
    in_fonts: bool = False
    number: str = ""
    """Of the item of a list that the paragraph is."""
    count: int = 0
    starred: bool = False

    @property
    def state(self) -> State:
        """What the innermost group has set."""
        return self.states[-1]

    def change(self, **what: object) -> None:
        """Set something until the group ends."""
        self.states[-1] = replace(self.state, **what)  # type: ignore[arg-type]

    def say(self, text: str) -> None:
        r"""Take text of the body; \0 ends a paragraph."""
        state = self.state
        if state.unread or state.hidden or state.deleted:
            return
        if state.listed:
            self.number += text
            return
        for number, part in enumerate(text.split("\0")):
            if number:
                self.end_paragraph()
            if part:
                self.pieces.append(Piece(part, state.bold, state.italic))

    def flush(self) -> None:
        """Decode the bytes that are held."""
        if self.held:
            encoding = self.fonts.get(self.state.font, self.page)
            text = bytes(self.held).decode(encoding, "replace")
            self.held.clear()
            self.say(text)

    def end_paragraph(self) -> None:
        """End a paragraph, of the body or of a cell."""
        self.count += 1
        pieces = put(self.number.strip(), _united(self.pieces))
        paragraph = Paragraph(pieces, self.heading, f"paragraph {self.count}")
        self.pieces, self.number = [], ""
        if self.tabular:
            self.cell.append(paragraph)
        else:
            self.end_table()
            self.blocks.append(paragraph)

    def end_cell(self) -> None:
        """End a cell of a table."""
        self.tabular = True
        self.end_paragraph()
        self.cells.append(self.cell)
        self.cell = []

    def end_row(self) -> None:
        """End a row of a table, which goes on where the block before is one."""
        if not self.cells:
            return
        last = self.blocks[-1] if self.blocks else None
        if not isinstance(last, Grid):
            last = Grid(number=1 + sum(isinstance(block, Grid) for block in self.blocks))
            self.blocks.append(last)
        last.rows.append(self.cells)
        self.cells = []

    def end_table(self) -> None:
        """End a row that lacks its end."""
        if self.cells or self.cell:
            if self.cell:
                self.cells.append(self.cell)
            self.cell = []
            self.end_row()
