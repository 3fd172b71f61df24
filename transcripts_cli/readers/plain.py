"""Plain text and Markdown."""

import itertools

from transcripts_cli.model import Document, Line, nouns
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.text import split_lines


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    r"""Return the lines of a text in any encoding, with any line ending.

    >>> read(b"\xef\xbb\xbfQ: Why?\r\n", "-").lines[0].text
    'Q: Why?'
    """
    text, name, damaged, certainty = decode(content, source, hints.encoding)
    lines = tuple(nouns(Line, itertools.count(1), split_lines(text)))
    metadata = {"encoding": name, "certainty": certainty, "format": "plain"}
    if damaged:
        metadata["damaged"] = str(damaged)
    return Document(source, lines, metadata)
