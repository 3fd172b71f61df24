"""Formats whose bytes are packed: what of them is fuzzed, and how the rest is put around it.

Bytes that begin as a file of the format does are read as they are.
"""

import functools
import io
import zipfile
from pathlib import Path

DATA = Path(__file__).parents[1] / "readers" / "data"
PARTS = {
    "docx": "word/document.xml",
    "odt": "content.xml",
    "epub": "O/p.opf",
    "xlsx": "xl/worksheets/sheet2.xml",
}
"""The part that holds the text, or names those that do."""
_WHOLE = {
    "epub": "chapters_in_order_of_the_spine.epub",
    "xlsx": "second_sheet_is_speech.xlsx",
}
"""Formats that read more than one part: the file that the others are of."""
_LEFT_OUT = ("docProps/", "xl/theme/", "xl/styles.xml")
"""Parts that no text is in."""
_PAGE = b"""BT /F1 12 Tf 72 700 Td (Q: Why do you stay?) Tj 0 -14 Td (A: Because it is near.) Tj ET
BT /F1 9 Tf 1 0 0 1 72 400 Tm [(Q: And) -250 (then?)] TJ 0 -30 Td (A: Then I left.) Tj ET
BT 72 36 Td (3) Tj ET"""

_FONT = (
    b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>"
)


def wrapped(name: str, content: bytes) -> bytes:
    """Return a file of a format in which some bytes are what is fuzzed."""
    if name == "pdf":
        return content if content.startswith(b"%PDF") else _pdf(content)
    if name not in PARTS or content.startswith(b"PK"):
        return content
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for part, own in (*_others(name), (PARTS[name], content)):
            archive.writestr(part, own)
    return held.getvalue()


def unwrapped(name: str, content: bytes) -> bytes:
    """Return what of a file is fuzzed; all of it where it has no such part."""
    if name not in PARTS:
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(PARTS[name]) if PARTS[name] in archive.namelist() else content


def page() -> bytes:
    """Return what a page of a PDF is drawn by."""
    return _PAGE


@functools.cache
def _others(name: str) -> list[tuple[str, bytes]]:
    """Return the other parts of a file, with their names."""
    if name not in _WHOLE:
        return []
    with zipfile.ZipFile(DATA / _WHOLE[name]) as archive:
        kept = [part for part in archive.namelist() if not part.startswith(_LEFT_OUT)]
        return [(part, archive.read(part)) for part in kept if part != PARTS[name]]


def _pdf(drawn: bytes) -> bytes:
    """Return a PDF of one page."""
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources" + _FONT,
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
    )
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += b"%d 0 obj%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 5\n0000000000 65535 f \n"
    end = b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(made)
    return made + head + table + end
