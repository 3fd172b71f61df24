"""Web pages: the main text, with its paragraphs, line breaks, headings and emphasis."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from transcripts_cli.errors import UnsafeInputError
from transcripts_cli.model import Document
from transcripts_cli.readers.elements import (
    BLOCKS,
    BOLD,
    DEFINED,
    HEADINGS,
    ITALIC,
    NAMING,
    UNREAD,
)
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.formats import SUFFIXES
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.numbering import NUMBERED
from transcripts_cli.readers.page_lines import numbered_by_file
from transcripts_cli.readers.paragraphs import Block, Grid, Paragraph, Piece, document_of
from transcripts_cli.readers.paths import suffix_of
from transcripts_cli.readers.side_names import tells_side
from transcripts_cli.readers.webpages import emphasis_classes, main_parts, strip_chrome

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HEAD = 4096
_REPORT = '<meta name="generator" content="transcripts report">'
"""What the reports of this program have in their head: in a folder with the texts they are made of, they are none."""
_BOLD_CSS = re.compile(r"font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)", re.IGNORECASE)
_ITALIC_CSS = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_HIDDEN_CSS = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_DEEPEST = 400
"""Elements inside one another: saved pages reach about 60."""
_MOST_OPEN = 10_000
"""Elements that may be open at once before a page is parsed, which takes the square of their number."""
_TAG = re.compile(
    r"<(/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|wbr)\b)[a-z]",
    re.IGNORECASE,
)
"""The beginning of a tag, but of elements that need no closing one."""


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the main text of a web page; its lines are numbered as in the file unless that is named as a page.

    Raises:
        UndecodableError: it is not in the encoding asked for.
        UnsafeInputError: its elements are nested more than 400 levels deep.
    """
    declared = _CHARSET.search(content[:_HEAD])
    stated = hints.encoding or _usable(declared, content)
    text, name, _, certainty = decode(content, source, stated)
    document = read_page(text, source)
    if SUFFIXES.get(suffix_of(source)) != "html":
        document = numbered_by_file(document, text)
    return Document(
        source, document.lines, {**document.metadata, "encoding": name, "certainty": certainty}
    )


def read_page(text: str, source: str) -> Document:
    """Return the main text of a page that is decoded."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - pages are rare, and 5 ms

    _check_open(text, source)
    tree = LexborHTMLParser(text)
    if tree.body is None or tree.root is None:
        return Document(source, (), {"format": "html"})
    _check_depth(tree.body, source)
    emphasis = emphasis_classes(tree)
    language = (tree.root.attributes.get("lang") or "")[:2].lower()
    strip_chrome(tree)
    walk = _Walk(emphasis)
    for part in main_parts(tree):
        walk.enter(part, Look(), 0)
        walk.end_paragraph()
    metadata = {"encoding": "utf-8", "format": "html", "language": language}
    if _REPORT in text[:_HEAD]:
        metadata["refusal"] = "it is a report, made of other texts"
    known = {name: value for name, value in metadata.items() if value}
    return document_of(source, walk.blocks, known)


def _usable(declared: re.Match[bytes] | None, content: bytes) -> str:
    """Return the encoding that a page declares, where its bytes are in it, else ""."""
    if not declared or content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return ""
    if not content.isascii() and _is_utf8(content):
        return ""  # hardly ever by accident, whatever the page declares
    name = declared[1].decode("ascii", "replace").lower()
    name = "cp1252" if name in ("iso-8859-1", "latin1", "latin-1") else name
    try:
        content.decode(name)
    except (LookupError, UnicodeError, ValueError):
        return ""
    return "" if name.startswith("utf-16") else name


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _check_open(text: str, source: str) -> None:
    still_open = 0
    for match in _TAG.finditer(text):
        still_open = max(0, still_open - 1) if match[1] else still_open + 1
        if still_open > _MOST_OPEN:
            raise _too_deep(source)


def _check_depth(root: "LexborNode", source: str) -> None:
    level, depth = [root], 0
    while level:
        level = [child for node in level for child in node.iter(include_text=False)]
        depth += 1
        if depth > _DEEPEST:
            raise _too_deep(source)


def _too_deep(source: str) -> UnsafeInputError:
    problem = f"its elements are nested more than {_DEEPEST} levels deep"
    return UnsafeInputError(source, problem, "Save the page again")


@dataclass(frozen=True, slots=True)
class Look:
    """How the text of an element looks."""

    bold: bool = False
    italic: bool = False
    heading: bool = False
    kept: bool = False
    """Whether line ends and spaces count, as in <pre>."""
    name: str = ""
    """The classes of the innermost element that stands for a paragraph or part of one; "" if it has none."""


@dataclass(slots=True)
class _Walk:
    """Walks the elements of a page and collects its paragraphs."""

    emphasis: dict[str, str]
    """CSS class → bold, italic or both, where the page's own style sheet says so."""
    blocks: list[Block] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    heading: bool = False
    count: int = 0
    tables: int = 0

    def enter(self, node: "LexborNode", look: Look, depth: int) -> None:
        """Read a node and what is in it."""
        if node.tag == "-text":
            self._text(node.text_content or "", look)
        elif node.tag == "br":
            self.pieces.append(Piece("\n"))
        elif node.tag == "table" and _is_grid(node):
            self._table(node, look)
        elif node.tag not in UNREAD and not _HIDDEN_CSS.search(_style(node)):
            self._element(node, self._look(node, look), depth)

    def _element(self, node: "LexborNode", look: Look, depth: int) -> None:
        side = tells_side(_classes(node))
        block = side or node.tag in BLOCKS or node.tag in HEADINGS
        if block:
            self.end_paragraph()
            self.heading = node.tag in HEADINGS and not side
        for child in node.iter(include_text=True):
            self.enter(child, look, depth + 1)
        if block:
            self.end_paragraph()

    def _text(self, text: str, look: Look) -> None:
        if not look.kept:
            text = _SPACE.sub(" ", text)
            before = next((p.text for p in reversed(self.pieces) if p.text), "\n")
            if before[-1] in " \n":
                text = text.lstrip(" ")
        if text:
            self.pieces.append(Piece(text, look.bold, look.italic, look.name))

    def _look(self, node: "LexborNode", look: Look) -> Look:
        names = _classes(node)
        css = _style(node) + " ".join(self.emphasis.get(name, "") for name in names)
        bold, italic = look.bold or node.tag in BOLD, look.italic or node.tag in ITALIC
        if said := _BOLD_CSS.search(css):
            bold = said[1].lower() in ("bold", "600", "700", "800", "900")
        if said := _ITALIC_CSS.search(css):
            italic = said[1].lower() != "normal"
        named = " ".join(names) if node.tag in NAMING or tells_side(names) else ""
        if not named and node.tag in DEFINED:
            named = node.tag
        if not named and node.tag == "li" and node.parent is not None and node.parent.tag == "ol":
            named = NUMBERED
        kept = look.kept or node.tag == "pre"
        return Look(bold, italic, look.heading, kept, named or look.name)

    def end_paragraph(self) -> None:
        """End the paragraph that is being read, if it says anything."""
        if any(piece.text.strip() for piece in self.pieces):
            self.count += 1
            parts = _without_empty_breaks(self.pieces)
            for number, part in enumerate(parts):
                if number:
                    self.blocks.append(Paragraph())
                self.blocks.append(Paragraph(part, self.heading, f"paragraph {self.count}"))
        self.pieces, self.heading = [], False

    def _table(self, node: "LexborNode", look: Look) -> None:
        self.end_paragraph()
        self.tables += 1
        grid = Grid(number=self.tables)
        for row in node.css("tr"):
            cells = [cell for cell in row.iter() if cell.tag in ("td", "th")]
            grid.rows.append([self._cell(cell, look) for cell in cells])
        self.blocks.append(grid)

    def _cell(self, node: "LexborNode", look: Look) -> list[Paragraph]:
        inner = _Walk(self.emphasis)
        inner.enter(node, look, 0)
        inner.end_paragraph()
        return [block for block in inner.blocks if isinstance(block, Paragraph)]


def _classes(node: "LexborNode") -> list[str]:
    return (node.attributes.get("class") or "").split()


def _style(node: "LexborNode") -> str:
    return (node.attributes.get("style") or "") + " "


def _is_grid(node: "LexborNode") -> bool:
    """Whether a table holds cells beside each other, and no tables or pages: it is no mere frame."""
    rows = node.css("tr")
    return not node.css("table table") and any(
        sum(cell.tag in ("td", "th") for cell in row.iter()) > 1 for row in rows
    )


def _without_empty_breaks(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Split a paragraph where two line breaks follow each other: that looks like a new one."""
    return [part for part in _split(pieces) if any(piece.text.strip() for piece in part)]


def _split(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    part: list[Piece] = []
    broken = False
    for piece in pieces:
        if piece.text == "\n" and broken:
            yield part
            part = []
            continue
        if piece.text.strip():
            broken = False
        elif piece.text == "\n":
            broken = True
        part.append(piece)
    yield part
