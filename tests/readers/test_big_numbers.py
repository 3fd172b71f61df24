"""Numbers of more digits than Python converts, and words where numbers should be: no reader minds them."""

import io
import zipfile

import pytest

from transcripts_cli.errors import UsageError
from transcripts_cli.readers import Hints, read_content

DIGITS = "9" * 5000
WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)


def docx(depth: str, of_level: str, start: str) -> bytes:
    """A document of two items of a list."""
    item = f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    said = "".join(
        f"{item}<w:r><w:t>{text}</w:t></w:r></w:p>" for text in ("Ana: Why?", "Ben: No.")
    )
    level = (
        f'<w:lvl w:ilvl="{of_level}"><w:start w:val="{start}"/><w:lvlText w:val="Q%1."/></w:lvl>'
    )
    lists = f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
    lists += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return packed(
        {
            "word/document.xml": f"<w:document {WORDS}><w:body>{said}</w:body></w:document>",
            "word/numbering.xml": f"<w:numbering {WORDS}>{lists}</w:numbering>",
        }
    )


def odt(depth: str, start: str) -> bytes:
    """A document of two items of a list."""
    level = f'<text:list-level-style-number text:level="{depth}" style:num-format="1" style:num-suffix="."'
    level += f' text:start-value="{start}"/>'
    style = f'<text:list-style style:name="L">{level}</text:list-style>'
    items = "".join(
        f"<text:list-item><text:p>{text}</text:p></text:list-item>"
        for text in ("Ana: Why?", "Ben: No.")
    )
    body = f'<text:list text:style-name="L">{items}</text:list>'
    content = (
        f"<office:document-content {OFFICE}><office:automatic-styles>{style}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def packed(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


SUBTITLES = (
    f"1\n00:00:01,000 --> 00:00:02,000\nAna: Why?\n\n{DIGITS}\n"
    "00:00:02,000 --> 00:00:03,000\nBen: No.\n\n00:00:0"
)
TABLE = f"speaker,start,end,text\nAna,{DIGITS},{DIGITS},Why?\nBen,{DIGITS},{DIGITS},No.\n"
FILES = {
    "digits.srt": SUBTITLES.encode(),
    "digits.csv": TABLE.encode(),
    "depth.docx": docx(DIGITS, "0", "1"),
    "level.docx": docx("0", DIGITS, "1"),
    "start.docx": docx("0", "0", DIGITS),
    "word.docx": docx("0", "0", "x"),
    "level.odt": odt(DIGITS, "1"),
    "start.odt": odt("1", DIGITS),
    "word.odt": odt("1", "x"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_number_that_nobody_counts_to_is_none(name: str) -> None:
    (document,) = read_content(FILES[name], name)
    said = "\n".join(line.text for line in document.lines)
    assert "Why?" in said
    assert "No." in said


def test_a_column_of_such_a_number_is_none() -> None:
    hints = Hints(columns={"text": DIGITS})
    with pytest.raises(UsageError, match="no column"):
        list(read_content(b"speaker,text\nAna,Why?\nBen,No.\n", "t.csv", hints))
