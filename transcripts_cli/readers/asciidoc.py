"""AsciiDoc: its headings and emphasis, as far as they set lines apart."""

import re

from transcripts_cli.model import Document, Line
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.plain import read as read_plain

_HEADING = re.compile(r"={1,6}\s+(\S.*)")
_BOLD = re.compile(r"\*{1,2}(?=\S)([^*]+)(?<=\S)\*{1,2}(\s*\+)?")
_ITALIC = re.compile(r"_{1,2}(?=\S)([^_]+)(?<=\S)_{1,2}(\s*\+)?")
_LABEL = re.compile(r"\*{1,2}([^*\s][^*]{0,70})\*{1,2}(?=\s|:)")
_UNREAD = re.compile(r"(?::[\w-]+:.*|//.*|\[[^\]]*\]|(?:-{4}|={4}|\.{4}|_{4}|\*{4}|\+{4})+)\s*")


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    r"""Return the lines of an AsciiDoc text, attributes, comments and fences left blank.

    >>> [(line.text, line.style) for line in read(b"== Why?\n*So* it is. +", "-").lines]
    [('Why?', 'heading'), ('So it is.', '')]
    """
    document = read_plain(content, source, hints)
    lines = tuple(map(_line, document.lines))
    return Document(source, lines, {**document.metadata, "format": "asciidoc"})


def _line(line: Line) -> Line:
    if _UNREAD.fullmatch(line.text):
        return Line(line.number, "")
    for pattern, style in ((_HEADING, "heading"), (_BOLD, "bold"), (_ITALIC, "italic")):
        if match := pattern.fullmatch(line.text.strip()):
            return Line(line.number, match[1], style=style)
    return Line(line.number, _LABEL.sub(r"\1", line.text).removesuffix(" +"))
