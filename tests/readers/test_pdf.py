"""Printed pages: `pages/two_columns.pdf` was made by LibreOffice from the file beside it."""

import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from transcripts_cli.errors import MissingReaderError
from transcripts_cli.readers import read, read_all

PAGES = Path(__file__).parent / "pages"
PARAGRAPH = re.compile(r'<text:p text:style-name="([BJ])">(.*?)</text:p>')


def test_columns_headers_and_broken_words_are_undone() -> None:
    written = PARAGRAPH.findall((PAGES / "two_columns.fodt").read_text(encoding="utf-8"))
    (document,) = read_all(str(PAGES / "two_columns.pdf"))
    found = [line for line in document.lines if line.text]
    assert [line.text for line in found] == [text.replace("\u00ad", "") for _, text in written]
    assert [line.style for line in found] == [{"B": "bold", "J": ""}[style] for style, _ in written]
    assert {line.origin.place for line in found if line.origin} >= {"page 1", "page 2"}


def test_without_the_extra_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(
        MissingReaderError, match=r"two_columns\.pdf: .*pip install 'transcripts-cli\[pdf\]'"
    ):
        read_all(str(PAGES / "two_columns.pdf"))


@pytest.mark.parametrize("name", ["arabic", "hebrew"])
def test_lines_that_run_leftwards(name: str) -> None:
    """Words of another script in them, ligatures and the blanks that pdfium adds are put right."""
    printed, written = (read(str(PAGES / f"{name}.{suffix}")) for suffix in ("pdf", "html"))
    assert [line.text for line in printed.lines] == [line.text for line in written.lines]


@pytest.mark.parametrize("turns", [1, 2, 3])
@pytest.mark.parametrize("told", [True, False])
def test_a_page_that_lies_on_its_side(turns: int, tmp_path: Path, *, told: bool) -> None:
    upright = PAGES.parent / "matrix" / "questions_in_bold.libreoffice.pdf"
    path = tmp_path / "turned.pdf"
    write_turned(upright, path, turns, told=told)
    found, expected = read(str(path)), read(str(upright))
    assert [(line.text, line.style) for line in found.lines] == [
        (line.text, line.style) for line in expected.lines
    ]


def write_turned(source: Path, target: Path, turns: int, *, told: bool) -> None:
    """Turn the text of all pages by quarters, and if that is told the pages back."""
    book, turned = pypdfium2.PdfDocument(str(source)), pypdfium2.PdfDocument.new()
    for number in range(len(book)):
        wide, high = book[number].get_size()
        form = book.page_as_xobject(number, turned).as_pageobject()
        shift = {1: (high, 0), 2: (wide, high), 3: (0, wide)}[turns]
        form.set_matrix(pypdfium2.PdfMatrix().rotate(90 * turns, ccw=True).translate(*shift))
        page = turned.new_page(*((wide, high) if turns == 2 else (high, wide)))
        page.insert_obj(form)
        page.gen_content()
        page.set_rotation(90 * turns if told else 0)
    turned.save(str(target))
    turned.close()
    book.close()


def test_pages_that_are_pictures_are_named(tmp_path: Path) -> None:
    path = tmp_path / "scanned.pdf"
    book = pypdfium2.PdfDocument(str(PAGES.parent / "matrix" / "timed_english.libreoffice.pdf"))
    page = book.new_page(595, 842)  # and a blank one, which is nothing to tell
    picture = pypdfium2.PdfImage.new(book)
    picture.set_bitmap(pypdfium2.PdfBitmap.new_native(8, 8, 4))
    page.insert_obj(picture)
    page.gen_content()
    book.new_page(595, 842)
    count = len(book)
    book.save(str(path))
    book.close()
    done = subprocess.run(
        [sys.executable, "-m", "transcripts_cli", "stats", str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    named = f"scanned.pdf: page {count - 1} of {count} is a picture without text. Run a text"
    assert named in done.stderr
