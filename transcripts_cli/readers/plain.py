"""Plain text and Markdown."""

from transcripts_cli.model import Document
from transcripts_cli.readers.encodings import decode_lines
from transcripts_cli.readers.hints import NONE, Hints


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    r"""Return the lines of a text in any encoding, with any line ending.

    >>> read(b"\xef\xbb\xbfQ: Why?\r\n", "-").lines[0].text
    'Q: Why?'
    """
    texts, (_, name, damaged, certainty) = decode_lines(content, source, hints.encoding)
    metadata = {"encoding": name, "certainty": certainty, "format": "plain"}
    if damaged:
        metadata["damaged"] = str(damaged)
    return Document.plain(source, texts, metadata)
