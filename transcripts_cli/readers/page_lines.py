"""The lines of a file that holds a web page in a plain text: which of them each line of the page stands in."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from transcripts_cli.model import Document, Line
from transcripts_cli.text import split_lines

_UNSEEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^<>]*>", re.DOTALL | re.IGNORECASE)


def numbered_by_file(document: Document, text: str) -> Document:
    """Return the lines of a page with the numbers of those that they begin in, where no two begin in one.

    Args:
        document: what was read of the page.
        text: the file.
    """
    lines = tuple(_numbered(document, text))
    filled = [line.number for line in lines if _letters(line.text)]
    if len(lines) < len(document.lines) or len(set(filled)) < len(filled):
        return document
    return replace(document, lines=lines)


def _numbered(document: Document, text: str) -> Iterator[Line]:
    """Yield the lines up to the first that is not found behind the one before."""
    bare = _UNSEEN.sub(lambda match: "\n" * match[0].count("\n"), text)
    written = [_letters(unescape(line)) for line in split_lines(bare)]
    everything, starts, place, number = "".join(written), list[int](), 0, 1
    for letters in written:
        starts.append(place)
        place += len(letters)
    place = 0
    for line in document.lines:
        said = _letters(line.text)
        found = everything.find(said, place) if said else -1
        if said and found < 0:
            return
        if said:
            place, number = found + len(said), bisect_right(starts, found)
        yield replace(line, number=number)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
