"""LibreOffice and OpenOffice: .odt, with the formatting that its styles give."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from transcripts_cli.errors import DamagedInputError
from transcripts_cli.model import Document
from transcripts_cli.readers.digits import number_of
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.markup import (
    attribute,
    children,
    descendants,
    local,
    parse_xml,
)
from transcripts_cli.readers.numbering import Counter, Level, level_of, put
from transcripts_cli.readers.paragraphs import Block, Grid, Paragraph, Piece, document_of, flatten
from transcripts_cli.readers.zips import open_zip, read_member, read_part

_SPACE = re.compile(r"[ \t\r\n]+")
_LONGEST_CHAIN = 20
_MOST_REPEATED = 1000
_UNREAD = (
    "note",
    "annotation",
    "annotation-end",
    "tracked-changes",
    "table-of-content",
    "ruby-text",
)
_HEADINGS = ("Title", "Subtitle", "Heading")
_WEIGHTS = ("bold", "600", "700", "800", "900")


class _Look(NamedTuple):
    """What a style says of its letters; None where it leaves it to what it is based on."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool = False

    def over(self, other: "_Look") -> "_Look":
        """Return this look where it says something, else the other."""
        bold = other.bold if self.bold is None else self.bold
        italic = other.italic if self.italic is None else self.italic
        return _Look(bold, italic, self.hidden or other.hidden)


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the paragraphs and tables of a text document's body.

    Headers, footers, notes, comments and what was deleted are left out; what was inserted is kept.

    Raises:
        DamagedInputError: it is cut off, broken or locked.
        UnsafeInputError: it unpacks to too much, or its DOCTYPE declares something.
    """
    del hints
    with open_zip(content, source) as archive:
        if b"encryption-data" in read_member(archive, "META-INF/manifest.xml", source):
            raise DamagedInputError(source, "it is locked by a password", "Save it without one")
        body = read_part(archive, "content.xml", source)
        named = read_part(archive, "styles.xml", source)
    if not body:
        raise DamagedInputError(source, "this document has no text", "Save it again")
    root = parse_xml(body, source)
    styles = {} if not named else _raw_styles(parse_xml(named, source))
    automatic = {
        name for found in descendants(root, "automatic-styles") for name in _raw_styles(found)
    }
    levels = {} if not named else _levels(parse_xml(named, source))
    walk = _Body({**styles, **_raw_styles(root)}, automatic, {**levels, **_levels(root)})
    blocks = [block for text in descendants(root, "text") for block in walk.blocks(text)]
    return document_of(source, blocks, {"encoding": "utf-8", "format": "odt"})


def _raw_styles(root: Element) -> dict[str, Element]:
    return {attribute(style, "name"): style for style in descendants(root, "style")}


def _levels(root: Element) -> dict[tuple[str, int], Level]:
    """Return style of a list and depth → how its items are numbered."""
    found = {}
    for style in descendants(root, "list-style"):
        for level in children(style, "list-level-style-number"):
            depth, start = attribute(level, "level"), attribute(level, "start-value")
            pattern = attribute(level, "num-list-format").replace(f"%{depth}%", f"%{depth}")
            counts = attribute(level, "num-format") != ""
            around = (attribute(level, "num-prefix"), attribute(level, "num-suffix"))
            pattern = pattern or around[0] + f"%{depth}" * counts + around[1]
            own = number_of(depth, -1)
            if own >= 0:
                how = level_of(pattern, own - 1, number_of(start, 1))
                found[attribute(style, "name"), own] = how
    return found


def _own_look(style: Element) -> _Look:
    look = _Look()
    for properties in children(style, "text-properties"):
        weight, slant = attribute(properties, "font-weight"), attribute(properties, "font-style")
        bold = weight in _WEIGHTS if weight else None
        italic = slant in ("italic", "oblique") if slant else None
        hidden = attribute(properties, "display") == "none"
        look = _Look(bold, italic, hidden).over(look)
    return look


class _Body:
    """Walks a document's body: paragraphs and tables in order."""

    def __init__(
        self,
        styles: dict[str, Element],
        automatic: set[str],
        levels: dict[tuple[str, int], Level],
    ) -> None:
        self.styles, self.automatic, self.levels = styles, automatic, levels
        self.counter = Counter()
        self.lists: list[str] = []
        """The styles of the lists that are being read, one inside another."""
        self.opens = False
        """Whether an item of a list begins."""
        self.looks: dict[str, _Look] = {}
        self.paragraphs = self.tables = 0

    def _look(self, name: str) -> _Look:
        if name not in self.looks:
            look, current, chain = _Look(), self.styles.get(name), 0
            while current is not None and chain < _LONGEST_CHAIN:
                look = look.over(_own_look(current))
                current = self.styles.get(attribute(current, "parent-style-name"))
                chain += 1
            self.looks[name] = look
        return self.looks[name]

    def _is_heading(self, name: str) -> bool:
        for _ in range(_LONGEST_CHAIN):
            if name.startswith(_HEADINGS):
                return True
            style = self.styles.get(name)
            name = attribute(style, "parent-style-name") if style is not None else ""
        return False

    def _called(self, name: str) -> str:
        """Return the name that the user sees: of the style that an automatic one changes."""
        style = self.styles.get(name)
        if style is not None and name in self.automatic:
            name = attribute(style, "parent-style-name")
            style = self.styles.get(name)
        shown = attribute(style, "display-name") if style is not None else ""
        return shown or name.replace("_20_", " ")

    def blocks(self, element: Element) -> Iterator[Block]:
        """Yield what stands in a body, a list, a section, a cell or a text box."""
        for child in element:
            kind = local(child)
            if kind in ("p", "h"):
                yield from self._paragraph(child)
            elif kind == "table":
                yield self._table(child)
            elif kind == "list":
                above = self.lists[-1] if self.lists else ""
                self.lists.append(attribute(child, "style-name") or above)
                yield from self.blocks(child)
                self.lists.pop()
            elif kind not in _UNREAD:
                self.opens = kind == "list-item"
                yield from self.blocks(child)

    def _table(self, element: Element) -> Grid:
        self.tables += 1
        grid = Grid(number=self.tables)
        for row in _rows(element):
            cells = [child for child in row if local(child) in ("table-cell", "covered-table-cell")]
            grid.rows.append([flatten(self.blocks(cell)) for cell in cells])
        return grid

    def _paragraph(self, element: Element) -> Iterator[Block]:
        self.paragraphs += 1
        name = attribute(element, "style-name")
        heading = local(element) == "h" or self._is_heading(name)
        called = self._called(name)
        pieces = [p._replace(name=called) for p in self._pieces(element, self._look(name))]
        item = (self.lists[-1], len(self.lists)) if self.lists else ("", 0)
        if self.opens and (level := self.levels.get(item)):
            pieces = put(self.counter.number(*item, level), pieces)
        self.opens = False
        yield Paragraph(pieces, heading, f"paragraph {self.paragraphs}")
        for box in descendants(element, "text-box"):
            yield from self.blocks(box)

    def _pieces(self, element: Element, look: _Look) -> Iterator[Piece]:
        def piece(text: str | None) -> Iterator[Piece]:
            if text and not look.hidden:
                # Outside <text:s/> and <text:tab/>, a run of white space is one blank.
                yield Piece(_SPACE.sub(" ", text), bool(look.bold), bool(look.italic))

        yield from piece(element.text)
        for child in element:
            if sign := _sign(child):
                yield Piece(sign, bool(look.bold), bool(look.italic))
            elif local(child) not in (*_UNREAD, "frame", "custom-shape"):
                own = self._look(attribute(child, "style-name")).over(look)
                yield from self._pieces(child, own if local(child) == "span" else look)
            yield from piece(child.tail)


def _sign(element: Element) -> str:
    """Return what an element without text stands for: a line break, a tab, blanks."""
    kind = local(element)
    if kind == "s":
        return " " * min(number_of(attribute(element, "c"), 1), _MOST_REPEATED)
    return {"line-break": "\n", "tab": "\t"}.get(kind, "")


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if local(child) == "table-row":
            yield child
        elif local(child) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(child)
