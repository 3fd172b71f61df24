"""PDF: text in the order of reading, paragraphs rejoined. Needs the extra `pdf`."""

import ctypes
import itertools
import re
import zlib
from collections.abc import Iterator
from dataclasses import astuple
from typing import Any

from transcripts_cli.errors import DamagedInputError, UnsafeInputError
from transcripts_cli.model import Document
from transcripts_cli.readers.apart import read_apart
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.pages import Fragment, paragraphs_of
from transcripts_cli.readers.paragraphs import document_of

_MOST_PAGES = 5000
_LARGEST_STREAM = 128 * 2**20
"""Bytes to which a stream may unpack: a page scanned in colour at 600 dpi takes 100 MB."""
_PIECE, _UNPACKED = 2**16, 2**22
"""Bytes that are unpacked at once, and those that they may give at once."""
_STREAM = re.compile(rb"stream\r?\n(?=\x78)")
"""Where a stream begins that zlib packed."""
_NAME = 128
"""Bytes of a font's name."""
_BOLD_WEIGHT = 600
_GAP = 1.2
"""Widths of the letters' height between words from which they stand in different columns."""
_SAME_LINE = 0.5
"""Heights of a letter by which the letters of a line are off each other at most."""
_SLANTED = ("italic", "oblique")
_HEAVY = ("bold", "black", "heavy", "semibold")


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the paragraphs of a PDF: without recurring headers, footers and page numbers, hyphenation undone.

    Raises:
        DamagedInputError: it is cut off, broken or locked, or has no text but pictures of it.
        UnsafeInputError: something in it unpacks to more than 128 MiB.
    """
    del hints
    _check_streams(content, source)
    pages = [
        [Fragment(tuple(map(tuple, parts)), *rest) for parts, *rest in page]
        for page in read_apart("pdf.fragments", "pypdfium2", content, source)
    ]
    if not any(pages):
        problem = "this PDF has no text, but perhaps pictures of it"
        raise DamagedInputError(source, problem, "Run a text recognition (OCR) over it")
    blocks = paragraphs_of(pages)
    return document_of(source, blocks, {"encoding": "utf-8", "format": "pdf"})


def fragments(content: bytes) -> list[list[tuple[object, ...]]]:
    """Return the fields of the fragments of each page; done apart, for it is a program in C++ that reads them.

    Raises:
        DamagedInputError: the PDF is cut off, broken or locked.
    """
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra

    try:
        book = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "assword" in str(error)
        problem = "it is locked by a password" if locked else "this PDF is damaged or cut off"
        raise DamagedInputError("", problem, "Save it again, without a password") from error
    count = min(len(book), _MOST_PAGES)
    return [[astuple(found) for found in _fragments(book[number])] for number in range(count)]


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


def _fragments(page: Any) -> list[Fragment]:
    """Return the pieces of lines of a page, in the order in which the file has them."""
    text = page.get_textpage()
    try:
        return [fragment for run in _runs(_letters(text)) if (fragment := _fragment(run))]
    finally:
        text.close()
        page.close()


_Letter = tuple[str, float, float, float, float, bool, bool]
"""Character, left, base line, right, top, whether it is bold, italic."""


def _letters(page: Any) -> Iterator[_Letter]:
    from pypdfium2 import raw  # noqa: PLC0415 - an extra

    name = ctypes.create_string_buffer(_NAME)
    flags = ctypes.c_int()
    loose = raw.FS_RECTF()
    across, base = ctypes.c_double(), ctypes.c_double()
    for index in range(page.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(page, index) or 0x20)
        raw.FPDFText_GetLooseCharBox(page, index, loose)
        raw.FPDFText_GetFontInfo(page, index, name, _NAME, ctypes.byref(flags))
        font = name.value.decode("utf-8", "replace").lower()
        heavy = raw.FPDFText_GetFontWeight(page, index) >= _BOLD_WEIGHT
        bold = heavy or any(word in font for word in _HEAVY)
        italic = any(word in font for word in _SLANTED)
        raw.FPDFText_GetCharOrigin(page, index, ctypes.byref(across), ctypes.byref(base))
        top = base.value + loose.top - loose.bottom
        yield sign, loose.left, base.value, loose.right, top, bold, italic


def _runs(letters: Iterator[_Letter]) -> Iterator[list[_Letter]]:
    """Yield the letters that stand together on a line."""
    run: list[_Letter] = []
    for letter in letters:
        sign, left, bottom, right, top, *_ = letter
        if sign in "\r\n":
            continue
        if sign.isspace() or right <= left:
            run.append((" " if sign.isspace() else sign, *letter[1:]))
            continue
        last = next((found for found in reversed(run) if not found[0].isspace()), None)
        if last is not None and _is_apart(last, left, bottom, top):
            yield run
            run = []
        run.append(letter)
    if run:
        yield run


def _is_apart(last: _Letter, left: float, bottom: float, top: float) -> bool:
    height = max(1.0, last[4] - last[2])
    off = abs((bottom + top) / 2 - (last[2] + last[4]) / 2) > _SAME_LINE * height
    return off or left - last[3] > _GAP * height or left < last[1] - height


def _fragment(run: list[_Letter]) -> Fragment | None:
    while run and run[-1][0].isspace():
        run.pop()
    while run and run[0][0].isspace():
        run.pop(0)
    if not run:
        return None
    seen = [letter for letter in run if letter[3] > letter[1] and not letter[0].isspace()] or run
    lettered = [letter for letter in seen if letter[0].isalnum()]
    parts = tuple(
        ("".join(letter[0] for letter in part), bold, italic)
        for (bold, italic), part in itertools.groupby(run, lambda letter: letter[5:])
    )
    return Fragment(
        parts,
        min(letter[1] for letter in seen),
        min(letter[2] for letter in seen),
        max(letter[3] for letter in seen),
        max(letter[4] for letter in seen),
        bool(lettered) and all(letter[5] for letter in lettered),
    )
