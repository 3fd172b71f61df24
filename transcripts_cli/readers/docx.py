"""Word: .docx, with the formatting that its styles give."""

from collections.abc import Callable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from transcripts_cli.errors import DamagedInputError, UnsafeInputError
from transcripts_cli.model import Document
from transcripts_cli.readers.digits import number_of
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.markup import attribute, children, local, parse_xml
from transcripts_cli.readers.numbering import Counter, Level, level_of, put
from transcripts_cli.readers.paragraphs import Block, Grid, Paragraph, Piece, document_of, flatten
from transcripts_cli.readers.zips import open_zip, read_part

_OFF = ("0", "false", "off", "none")
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
# Runs of these are what is read; what was deleted or moved away, notes, comments and fields' codes are not.
_INSIDE = (
    *("ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple"),
    *("bdo", "dir", "ruby", "rubyBase"),
)
_HEADING = ("heading", "title", "titre", "überschrift", "título", "titolo", "kop", "заголовок")
_LONGEST_CHAIN = 20


class _Look(NamedTuple):
    """What a style or run says of its letters; None where it leaves it to what it is based on."""

    bold: bool | None = None
    italic: bool | None = None

    def over(self, other: "_Look") -> "_Look":
        """Return this look where it says something, else the other."""
        bold = other.bold if self.bold is None else self.bold
        return _Look(bold, other.italic if self.italic is None else self.italic)


class _Style(NamedTuple):
    look: _Look
    heading: bool
    name: str = ""
    """As the user sees it."""
    listed: tuple[str, int] = ("", 0)
    """The list whose item it is, and how deep."""


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the paragraphs and tables of a Word document's body.

    Headers, footers, notes, comments and what was deleted are left out; what was inserted is kept.

    Raises:
        DamagedInputError: it is cut off, broken or locked.
        UnsafeInputError: it holds macros, or unpacks to too much.
    """
    del hints
    with open_zip(content, source) as archive:
        if any(name.endswith("vbaProject.bin") for name in archive.namelist()):
            raise UnsafeInputError(source, "it holds macros", "Save it as .docx, without them")
        body = read_part(archive, "word/document.xml", source)
        styles = read_part(archive, "word/styles.xml", source)
        lists = read_part(archive, "word/numbering.xml", source)
    root = parse_xml(body, source) if body else None
    if root is None or not (found := children(root, "body")):
        raise DamagedInputError(source, "this Word file has no text", "Save it again from Word")
    looks = _styles(parse_xml(styles, source)) if styles else {}
    levels = _levels(parse_xml(lists, source)) if lists else {}
    blocks = list(_Body(looks, levels).blocks(found[0]))
    return document_of(source, blocks, {"encoding": "utf-8", "format": "docx"})


def _styles(root: Element) -> dict[str, _Style]:
    """Return what each style looks like, with what it is based on."""
    raw = {attribute(style, "styleId"): style for style in children(root, "style")}
    resolved: dict[str, _Style] = {}
    for name in raw:
        look, heading, chain, own, listed = _Look(), False, 0, "", ("", 0)
        current = raw.get(name)
        while current is not None and chain < _LONGEST_CHAIN:
            look = look.over(_look(current))
            title = "".join(attribute(child, "val") for child in children(current, "name"))
            own = own or title
            listed = listed if listed[0] else _list_of(current)
            heading |= title.lower().startswith(_HEADING) or bool(_level(current))
            based = "".join(attribute(child, "val") for child in children(current, "basedOn"))
            current, chain = raw.get(based), chain + 1
        resolved[name] = _Style(look, heading, own, listed)
    return resolved


def _list_of(element: Element) -> tuple[str, int]:
    """Return the list that a paragraph or style is an item of, and how deep; ("", 0) where it is none."""
    for properties in children(element, "pPr"):
        for numbered in children(properties, "numPr"):
            values = {local(child): attribute(child, "val") for child in numbered}
            return values.get("numId", ""), number_of(values.get("ilvl", ""), 0)
    return "", 0


def _levels(root: Element) -> dict[tuple[str, int], Level]:
    """Return list and depth → how its items are numbered."""
    kinds = {attribute(kind, "abstractNumId"): kind for kind in children(root, "abstractNum")}
    found = {}
    for number in children(root, "num"):
        named = "".join(attribute(child, "val") for child in children(number, "abstractNumId"))
        for level in children(kinds.get(named, number), "lvl"):
            said = {local(child): attribute(child, "val") for child in level}
            depth, start = (
                number_of(attribute(level, "ilvl"), -1),
                number_of(said.get("start", ""), 1),
            )
            if depth >= 0:
                how = level_of(said.get("lvlText", ""), depth, start)
                found[attribute(number, "numId"), depth] = how
    return found


def _is_joined(paragraph: Element) -> bool:
    """Whether the end of a paragraph was deleted, so that the next one goes on with it."""
    return any(
        local(mark) in ("del", "moveFrom")
        for properties in children(paragraph, "pPr")
        for run in children(properties, "rPr")
        for mark in run
    )


def _level(element: Element) -> str:
    """Return the outline level of a style or paragraph, "" for body text (9)."""
    for properties in children(element, "pPr"):
        for level in children(properties, "outlineLvl"):
            value = attribute(level, "val")
            return "" if value == "9" else value
    return ""


def _look(element: Element) -> _Look:
    """Return what the run properties of a style or run say."""
    said: dict[str, bool] = {}
    for properties in children(element, "rPr"):
        for child in properties:
            if local(child) in ("b", "i", "bCs"):
                said.setdefault(local(child)[0], attribute(child, "val") not in _OFF)
    return _Look(said.get("b"), said.get("i"))


def _is_hidden(run: Element) -> bool:
    return any(
        attribute(child, "val") not in _OFF
        for properties in children(run, "rPr")
        for child in children(properties, "vanish")
    )


class _Body:
    """Walks a document's body: paragraphs and tables in order."""

    def __init__(
        self, styles: dict[str, _Style], levels: dict[tuple[str, int], Level] | None = None
    ) -> None:
        self.styles, self.levels = styles, levels or {}
        self.paragraphs = self.tables = 0
        self.fields: list[bool] = []
        """Of the fields that are being read, one inside another, whether it is its code, not its result."""
        self.counter = Counter()
        self.begun: list[Piece] = []
        """Of a paragraph whose end was deleted."""

    def blocks(self, element: Element) -> Iterator[Block]:
        """Yield what stands in a body, a cell or a content control."""
        reading: dict[str, Callable[[Element], Iterator[Block]]] = {
            "p": self._paragraph,
            "tbl": self._table,
            "sdt": self.blocks,
            "sdtContent": self.blocks,
            "ins": self.blocks,
            "moveTo": self.blocks,
            "customXml": self.blocks,
        }
        for child in element:
            if read_it := reading.get(local(child)):
                yield from read_it(child)
        if self.begun:
            yield Paragraph(self.begun, place=f"paragraph {self.paragraphs}")
            self.begun = []

    def _table(self, element: Element) -> Iterator[Block]:
        self.tables += 1
        grid = Grid(number=self.tables)
        for row in children(element, "tr"):
            if any(children(properties, "del") for properties in children(row, "trPr")):
                continue
            cells = [flatten(self.blocks(cell)) for cell in self._cells(row)]
            grid.rows.append(cells)
        yield grid

    def _cells(self, row: Element) -> Iterator[Element]:
        for child in row:
            if local(child) == "tc":
                yield child
            elif local(child) in ("sdt", "sdtContent"):
                yield from self._cells(child)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        self.paragraphs += 1
        name = "".join(
            attribute(style, "val")
            for properties in children(element, "pPr")
            for style in children(properties, "pStyle")
        )
        style = self.styles.get(name, _Style(_Look(), heading=False))
        pieces = [p._replace(name=style.name) for p in self._pieces(element, style.look)]
        pieces, self.begun = [*self.begun, *pieces], []
        if _is_joined(element):
            self.begun = pieces
            return
        own = _list_of(element)
        item = own if own[0] else style.listed
        if level := self.levels.get(item):
            pieces = put(self.counter.number(*item, level), pieces)
        heading = style.heading or bool(_level(element))
        yield Paragraph(pieces, heading, f"paragraph {self.paragraphs}")
        for box in _text_boxes(element):
            yield from self.blocks(box)

    def _pieces(self, element: Element, look: _Look) -> Iterator[Piece]:
        for child in element:
            kind = local(child)
            if kind == "r":
                yield from self._run(child, look)
            elif kind in _INSIDE:
                yield from self._pieces(child, look)

    def _run(self, run: Element, look: _Look) -> Iterator[Piece]:
        named = "".join(
            attribute(style, "val")
            for properties in children(run, "rPr")
            for style in children(properties, "rStyle")
        )
        if named in self.styles:
            look = self.styles[named].look.over(look)
        look = _look(run).over(look)
        if _is_hidden(run):
            return
        for child in run:
            text = self._sign(child)
            if text and not any(self.fields):
                yield Piece(text, bool(look.bold), bool(look.italic))
            if local(child) == "ruby":
                yield from self._pieces(child, look)

    def _sign(self, element: Element) -> str:
        kind = local(element)
        if kind == "fldChar":
            self._turn_field(attribute(element, "fldCharType"))
        if kind == "br" and attribute(element, "type") in ("page", "column"):
            return "\n"
        return (element.text or "") if kind == "t" else _SIGNS.get(kind, "")

    def _turn_field(self, how: str) -> None:
        if how == "begin":
            self.fields.append(True)
        elif self.fields:
            self.fields.pop()
            self.fields += [False] * (how == "separate")


def _text_boxes(paragraph: Element) -> Iterator[Element]:
    """Yield the contents of the text boxes anchored in a paragraph, each once."""
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        kind = local(element)
        if kind == "txbxContent":
            yield element
        elif kind not in ("Fallback", "del", "moveFrom"):
            waiting.extend(reversed(element))
