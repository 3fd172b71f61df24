"""The letters of a page of a PDF → pieces of its lines, upright and in the order in which the file has them."""

import ctypes
import itertools
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median_high
from typing import Any

from transcripts_cli.readers.leftwards import Letter, mirrored, run_leftwards
from transcripts_cli.readers.pages import Fragment

_NAME = 128
"""Bytes of a font's name."""
_BOLD_WEIGHT = 600
_GAP, _GAP_LEFTWARDS = 1.2, 8.0
"""Widths of the letters' height between words from which they stand in different columns; where lines run leftwards,
numbers and foreign words run the other way, which leaves such gaps in the order of reading."""
_SAME_LINE = 0.5
"""Heights of a letter by which the letters of a line are off each other at most."""
_SLANTED = ("italic", "oblique")
_HEAVY = ("bold", "black", "heavy", "semibold")
_LOOKED_AT = 2000
"""Letters of a page that tell which way it is turned."""


def read_page(book: Any, number: int) -> list[Fragment]:
    """Return the pieces of lines of a page; those that run leftwards are mirrored, so that they run rightwards."""
    page = book[number]
    text = page.get_textpage()
    try:
        if turns := _turns(text):
            return _turned(book, number, turns)
        letters = list(_letters(text))
    finally:
        text.close()
        page.close()
    return _pieces(letters)


def has_picture(book: Any, number: int) -> bool:
    """Whether there is a picture on a page."""
    from pypdfium2 import raw  # noqa: PLC0415 - an extra

    page = book[number]
    try:
        return any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
    finally:
        page.close()


def _pieces(letters: Sequence[Letter]) -> list[Fragment]:
    gap = _GAP
    if run_leftwards(letters):
        letters, gap = list(mirrored(letters)), _GAP_LEFTWARDS
    return [fragment for run in _runs(letters, gap) if (fragment := _fragment(run))]


def _turns(text: Any) -> int:
    """Return by how many quarters, clockwise, most letters of a page are turned."""
    from pypdfium2 import raw  # noqa: PLC0415 - an extra

    count = min(text.count_chars(), _LOOKED_AT)
    quarters = Counter(
        round(raw.FPDFText_GetCharAngle(text, index) / (math.pi / 2)) % 4
        for index in range(count)
        if not chr(raw.FPDFText_GetUnicode(text, index) or 0x20).isspace()
    )
    return quarters.most_common(1)[0][0] if quarters else 0


def _turned(book: Any, number: int, turns: int) -> list[Fragment]:
    """Return the pieces of lines of a page that is turned back by some quarters, in a document of its own."""
    import pypdfium2  # noqa: PLC0415 - an extra

    page = book[number]
    page.set_rotation(0)
    left, bottom, right, top = page.get_mediabox()
    wide, high = right - left, top - bottom
    upright = pypdfium2.PdfDocument.new()
    try:
        form = book.page_as_xobject(number, upright).as_pageobject()
        shift = {1: (high, 0), 2: (wide, high), 3: (0, wide)}[turns]
        form.set_matrix(pypdfium2.PdfMatrix().rotate(90 * turns, ccw=True).translate(*shift))
        page = upright.new_page(*((wide, high) if turns == 2 else (high, wide)))  # noqa: PLR2004
        page.insert_obj(form)
        page.gen_content()
        text = page.get_textpage()
        letters = list(_letters(text))
        text.close()
        page.close()
    finally:
        upright.close()
    return _pieces(letters)


def _letters(page: Any) -> Iterator[Letter]:
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
        yield Letter(sign, loose.left, base.value, loose.right, top, bold, italic)


def _runs(letters: Sequence[Letter], gap: float) -> Iterator[list[Letter]]:
    """Yield the letters that stand together on a line."""
    run: list[Letter] = []
    last: Letter | None = None
    for letter in letters:
        if letter.sign in "\r\n":
            continue
        if letter.sign.isspace() or letter.right <= letter.left:
            run.append(letter._replace(sign=" ") if letter.sign.isspace() else letter)
            continue
        if last is not None and _is_apart(last, letter, gap):
            yield run
            run = []
        run.append(letter)
        last = letter
    if run:
        yield run


def _is_apart(last: Letter, letter: Letter, gap: float) -> bool:
    height = max(1.0, last.top - last.bottom)
    middle, other = (letter.bottom + letter.top) / 2, (last.bottom + last.top) / 2
    if abs(middle - other) > _SAME_LINE * height or letter.left - last.right > gap * height:
        return True
    back = last.left - letter.left if gap == _GAP else last.left - letter.right
    return back > (height if gap == _GAP else gap * height)


def _fragment(run: list[Letter]) -> Fragment | None:
    while run and run[-1].sign.isspace():
        run.pop()
    while run and run[0].sign.isspace():
        run.pop(0)
    if not run:
        return None
    seen = [
        letter for letter in run if letter.right > letter.left and not letter.sign.isspace()
    ] or run
    lettered = [letter for letter in seen if letter.sign.isalnum()]
    parts = tuple(
        ("".join(letter.sign for letter in part), bold, italic)
        for (bold, italic), part in itertools.groupby(run, lambda letter: letter[5:])
    )
    return Fragment(
        parts,
        min(letter.left for letter in seen),
        min(letter.bottom for letter in seen),
        max(letter.right for letter in seen),
        median_high(letter.top for letter in seen),  # some letters have signs above
        bool(lettered) and all(letter.bold for letter in lettered),
    )
