"""What a file is: by its content first, by its suffix second."""

import json
import re
from collections.abc import Callable, Mapping

from transcripts_cli.errors import DamagedInputError, InputError
from transcripts_cli.readers.columns import is_our_own, named_columns
from transcripts_cli.readers.elements import BLOCKS, HEADINGS
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.substation import is_substation
from transcripts_cli.readers.subtitles import TIMING
from transcripts_cli.readers.tables import separator_of
from transcripts_cli.readers.zips import open_zip, read_member
from transcripts_cli.text import split_lines

_HEAD = 65_536
_SIGNATURES = {
    b"{\\rtf": "rtf",
    b"PAR1": "parquet",
    b"\x1f\x8b": "gz",
    b"BZh": "gz",
    b"\xfd7zXZ": "gz",
}
_PDF, _LATEST = b"%PDF-", 1024
"""How a PDF begins, and within how many bytes."""
_BY_SUFFIX = ("html", "asciidoc", "subtitles", "json", "jsonl", "csv", "chat", "eml")
"""Formats whose texts may begin in any way."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIPPED = (b"PK\x03\x04", b"PK\x05\x06")
_TAR = (257, b"ustar")
_PARTS = {
    "word/document.xml": "docx",
    "xl/workbook.xml": "xlsx",
    "xl/workbook.bin": "xlsx",
    "project.qde": "qdpx",
}
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
    b"application/epub+zip": "epub",
}
_ROOTS = {
    "TEI": "tei",
    "TEI.2": "tei",
    "teiCorpus": "tei",
    "ANNOTATION_DOCUMENT": "eaf",
    "Trans": "trs",
    "basic-transcription": "exb",
    "tt": "ttml",
    "html": "html",
}
_ROOT = re.compile(
    r"\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^\[>]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:\w+:)?([\w.-]+)",
    re.DOTALL,
)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_PART = re.compile(r"\s*(?:<!--.*?-->\s*)*<(\w+)", re.DOTALL)
"""How a part of a page begins, taken out of one or written into a template."""
_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
_CHAT = re.compile(r"\s*@(?:UTF8|Begin|Font|PID)\b")
_TIME = re.compile(r"(?:\d+:)?\d{1,2}:\d\d(?:[.,:;]\d+)?|\d+(?:\.\d+)?")
_LINES, _FEWEST = 20, 3
"""Lines that are looked at for a table with times, and how many make one, or a part of a page."""
_MAIL = re.compile(
    r"(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|X-[\w-]+): ",
    re.IGNORECASE,
)


def format_of(content: bytes, source: str, by_suffix: str) -> str:
    """Return the format of a file; where its content does not tell, the one that its suffix says.

    Args:
        content: all of it.
        source: its name, for errors.
        by_suffix: the format that its suffix stands for, "plain" where it stands for none.

    Raises:
        DamagedInputError: it is a Word file that is too old, or is locked, or a zip file is broken.
    """
    for signature, name in _SIGNATURES.items():
        if content.startswith(signature):
            return name
    if content.startswith(_ZIPPED):
        return _zipped(content, source)
    if content.startswith(_OLE):
        problem = "an old Word or Excel file, or one locked by a password"
        raise DamagedInputError(source, problem, "Save it as .docx or .xlsx, without a password")
    if content[_TAR[0] :].startswith(_TAR[1]):
        return "tar"
    if _PDF in content[:_LATEST]:
        return "pdf"
    # A suffix of a format that would have been known by its first bytes says nothing.
    is_xml = by_suffix in _ROOTS.values() and b"<" in content[:64]
    by_suffix = by_suffix if is_xml or by_suffix in _BY_SUFFIX else "plain"
    return _text_format(_glimpse(content[:_HEAD], source), content, by_suffix)


def _zipped(content: bytes, source: str) -> str:
    with open_zip(content, source) as archive:
        names = set(archive.namelist())
        for part, name in _PARTS.items():
            if part in names:
                return name
        if "EncryptedPackage" in names:
            raise DamagedInputError(source, "it is locked by a password", "Save it without one")
        kind = read_member(archive, "mimetype", source).strip() if "mimetype" in names else b""
        return _MIMETYPES.get(kind, "zip")


def _glimpse(head: bytes, source: str) -> str:
    """Return the beginning of a text, roughly; "" where it is none."""
    if b"\0" in head or head.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return decode(head, source).text
        except InputError:
            return ""
    return head.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


def _text_format(head: str, content: bytes, by_suffix: str) -> str:
    if _is_page(head):
        return "html"
    if head.lstrip().startswith("<") and (root := _ROOT.match(head)):
        return _ROOTS.get(root[1], by_suffix)
    for name, test in _TESTS.items():
        if test(head):
            return name
    if _JSON.match(head):
        return _json_format(head, content, by_suffix)
    lines = split_lines(head)
    columns = lines[0].split(separator_of(head)) if lines else []
    if is_our_own(columns) or {"speaker", "text"} <= named_columns(columns).keys():
        return "csv"
    return by_suffix


def _is_subtitles(head: str) -> bool:
    if re.match(r"\s*WEBVTT(?:\s|$)", head) or is_substation(head):
        return True
    lines = [line for line in split_lines(head[:2000]) if line.strip()][:2]
    return any(map(TIMING.match, lines[:1])) or (
        len(lines) > 1 and lines[0].strip().isdigit() and bool(TIMING.match(lines[1]))
    )


def _is_timed_table(head: str) -> bool:
    """Whether all lines have as many tabs, and two cells that are times, as what ELAN and Audacity export."""
    lines = [line for line in split_lines(head)[:_LINES] if line.strip()]
    if len(lines) < _FEWEST or not lines[0].count("\t") > 1:
        return False
    rows = [line.split("\t") for line in lines]
    timed = [sum(_is_time(cell) for cell in row) > 1 for row in rows[1:]]
    return len({len(row) for row in rows[:-1]}) == 1 and all(timed[:-1])


def _is_time(cell: str) -> bool:
    return bool(_TIME.fullmatch(cell.strip()))


def _is_page(head: str) -> bool:
    """Whether a text is a page, or a part of one: most of its lines begin or end with a tag."""
    if _HTML.match(head):
        return True
    first = _PART.match(head)
    if not first or first[1].lower() not in BLOCKS | HEADINGS | {"table"}:
        return False
    lines = [line.strip() for line in split_lines(head) if line.strip()]
    tagged = sum(line[0] == "<" or line[-1] == ">" for line in lines)
    return tagged >= _FEWEST and tagged * 2 > len(lines)


_TESTS: Mapping[str, Callable[[str], object]] = {
    "subtitles": _is_subtitles,
    "chat": _CHAT.match,
    "eml": _MAIL.match,
    "csv": _is_timed_table,
}


def _json_format(head: str, content: bytes, by_suffix: str) -> str:
    """Tell one JSON text from a line of it after the other, and from notes in brackets."""
    first, _, rest = head.lstrip().partition("\n")
    try:
        row = json.loads(first)
    except (ValueError, RecursionError):
        row = None
    if isinstance(row, dict) and (rest.strip() or is_our_own([*row])):
        return "jsonl"
    closed = content.rstrip()[-1:] in (b"}", b"]")
    return "json" if closed or by_suffix in ("json", "jsonl") else by_suffix
