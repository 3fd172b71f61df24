"""PDF: text in the order of reading, paragraphs rejoined. Needs the extra `pdf`."""

import re
import zlib
from collections.abc import Sequence
from dataclasses import astuple

from transcripts_cli.errors import DamagedInputError, UnsafeInputError
from transcripts_cli.model import Document
from transcripts_cli.readers.apart import read_apart
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.letters import has_picture, read_page
from transcripts_cli.readers.pages import Fragment, paragraphs_of
from transcripts_cli.readers.paragraphs import document_of

_MOST_PAGES = 5000
_MOST_NAMED = 10
_LARGEST_STREAM = 128 * 2**20
"""Bytes to which a stream may unpack: a page scanned in colour at 600 dpi takes 100 MB."""
_PIECE, _UNPACKED = 2**16, 2**22
"""Bytes that are unpacked at once, and those that they may give at once."""
_STREAM = re.compile(rb"stream\r?\n(?=\x78)")
"""Where a stream begins that zlib packed."""


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the paragraphs of a PDF: without recurring headers, footers and page numbers, hyphenation undone.

    Raises:
        DamagedInputError: it is cut off, broken or locked, or has no text but pictures of it.
        UnsafeInputError: something in it unpacks to more than 128 MiB.
    """
    del hints
    _check_streams(content, source)
    read = [
        (pictured, [Fragment(tuple(map(tuple, parts)), *rest) for parts, *rest in page])
        for pictured, page in read_apart("pdf.fragments", "pypdfium2", content, source)
    ]
    if not any(page for _, page in read):
        problem = "this PDF has no text, but perhaps pictures of it"
        raise DamagedInputError(source, problem, "Run a text recognition (OCR) over it")
    metadata = {"encoding": "utf-8", "format": "pdf"}
    if unread := [n for n, (pictured, page) in enumerate(read, 1) if pictured and not page]:
        metadata["unread"] = _without_text(unread, len(read))
    return document_of(source, paragraphs_of([page for _, page in read]), metadata)


def _without_text(numbers: Sequence[int], count: int) -> str:
    """Say which pages are pictures.

    >>> _without_text([2], 9)
    'page 2 of 9 is a picture without text. Run a text recognition (OCR) over it'
    """
    several = len(numbers) > 1
    named = ", ".join(map(str, numbers[:_MOST_NAMED])) + ", …" * (len(numbers) > _MOST_NAMED)
    are = "are pictures" if several else "is a picture"
    remedy = f"Run a text recognition (OCR) over {'them' if several else 'it'}"
    return f"page{'s' * several} {named} of {count} {are} without text. {remedy}"


def fragments(content: bytes) -> list[tuple[bool, list[tuple[object, ...]]]]:
    """Return whether each page has a picture, and the fields of its fragments.

    Done apart, for it is a program in C++ that reads them.

    Raises:
        DamagedInputError: the PDF is cut off, broken or locked.
    """
    import pypdfium2  # noqa: PLC0415 - an extra

    try:
        book = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "assword" in str(error)
        problem = "it is locked by a password" if locked else "this PDF is damaged or cut off"
        raise DamagedInputError("", problem, "Save it again, without a password") from error
    numbers = range(min(len(book), _MOST_PAGES))
    return [
        (has_picture(book, number), [astuple(found) for found in read_page(book, number)])
        for number in numbers
    ]


def _check_streams(content: bytes, source: str) -> None:
    for match in _STREAM.finditer(content):
        try:
            large = _unpacks_to_more(content, match.end(), _LARGEST_STREAM)
        except zlib.error:  # of another filter, or damaged: that is pdfium's to tell
            continue
        if large:
            problem = "something in it unpacks to more than 128 MiB"
            raise UnsafeInputError(source, problem, "Save it again with smaller pictures")


def _unpacks_to_more(content: bytes, start: int, limit: int) -> bool:
    """Whether what zlib packed from a place on holds more bytes than that; it is unpacked piece by piece."""
    size, unpacker = 0, zlib.decompressobj()
    for place in range(start, len(content), _PIECE):
        packed = content[place : place + _PIECE]
        while packed and not unpacker.eof:
            size += len(unpacker.decompress(packed, _UNPACKED))
            packed = unpacker.unconsumed_tail
            if size > limit:
                return True
        if unpacker.eof:
            break
    return False
