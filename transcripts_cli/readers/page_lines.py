"""The lines of a file that holds a web page in a plain text: which of them each line of the page stands in."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape
from itertools import groupby

from transcripts_cli.model import Document, Line
from transcripts_cli.text import split_lines

_UNSEEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^<>]*>", re.DOTALL | re.IGNORECASE)

_FEWEST = 0.8
"""How many of the lines, at least, begin in a line of the file that no other begins in."""


def numbered_by_file(document: Document, text: str) -> Document:
    """Return the lines of a page with the numbers of those that they begin in.

    The few that begin where another has begun, as behind a `<br>`, are joined to it by a blank; where
    they are many, as in a page without line ends, the lines keep their numbers.

    Args:
        document: what was read of the page.
        text: the file.
    """
    numbered = list(_numbered(document, text))
    lines = list(_joined(numbered))
    if len(numbered) < len(document.lines) or _filled(lines) < _filled(numbered) * _FEWEST:
        return document
    return replace(document, lines=tuple(lines))


def _joined(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines, those that begin in one of the file as one, where they are blank first of all."""
    for _, group in groupby(lines, lambda line: line.number):
        together = list(group)
        said = [line for line in together if _letters(line.text)] or together[:1]
        yield replace(said[0], text=" ".join(line.text for line in said))
        if len(together) > 1 and together[-1].text == "":
            yield together[-1]


def _filled(lines: Iterable[Line]) -> int:
    return sum(bool(_letters(line.text)) for line in lines)


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
