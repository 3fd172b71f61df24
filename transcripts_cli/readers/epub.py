"""Electronic books: their chapters, in the order of reading."""

import posixpath
from urllib.parse import unquote

from transcripts_cli.errors import DamagedInputError
from transcripts_cli.model import Document, Line
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.html import read as read_html
from transcripts_cli.readers.markup import attribute, descendants, parse_xml
from transcripts_cli.readers.zips import open_zip, read_member, read_part


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the chapters of a book, a blank line between.

    Raises:
        DamagedInputError: it is cut off or broken, or does not say in which order it is read.
        UnsafeInputError: it unpacks to too much.
    """
    with open_zip(content, source) as archive:
        container = read_member(archive, "META-INF/container.xml", source)
        roots = descendants(parse_xml(container, source), "rootfile") if container else []
        if not roots:
            raise DamagedInputError(source, "this book names no chapters", "Get it again")
        path = attribute(roots[0], "full-path")
        package = parse_xml(read_member(archive, path, source), source)
        chapters = {
            attribute(entry, "id"): posixpath.normpath(
                posixpath.join(posixpath.dirname(path), unquote(attribute(entry, "href")))
            )
            for entry in descendants(package, "item")
            if "nav" not in attribute(entry, "properties").split()
        }
        order = [
            chapters.get(attribute(ref, "idref"), "") for ref in descendants(package, "itemref")
        ]
        pages = [read_part(archive, name, source) for name in order if name]
    lines: list[Line] = []
    for page in filter(None, pages):
        for line in (*read_html(page, source, hints).lines, Line(0, "")):
            lines.append(Line(len(lines) + 1, line.text, style=line.style, origin=line.origin))
    return Document(source, tuple(lines), {"encoding": "utf-8", "format": "epub"})
