"""Printed pages: `pages/two_columns.pdf` was made by LibreOffice from the file beside it."""

import re
import sys
from pathlib import Path

import pytest

from transcripts_cli.errors import MissingReaderError
from transcripts_cli.readers import read_all

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
