"""Files made to exhaust or to mislead a reader end in one line, with bounded memory, and nothing is fetched."""

import bz2
import gzip
import io
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.readers.make_data import DATA
from transcripts_cli.errors import BinaryInputError, InputError, UnsafeInputError
from transcripts_cli.readers import Hints, Limits, find_sources, read_all, read_content

LOCKED = Path(__file__).parent / "hostile" / "locked.pdf"
MOST_MEMORY = 3 * Limits().member_size
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><TEI><text><u who="#a">&c;</u></text></TEI>'
)
FETCHING = (
    '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    "<TEI><text><u>&x;</u></text></TEI>"
)
REPEATED = (
    f'<?xml version="1.0"?><!DOCTYPE TEI [<!ATTLIST u who CDATA "{"x" * 100_000}">]>'
    f"<TEI><text>{'<u>Why?</u>' * 20_000}</text></TEI>"
)
"""A default attribute, which every element would be given: 2 GB."""
DEEP = f"<TEI>{'<div>' * 6000}<u>a</u>{'</div>' * 6000}</TEI>"


def zipped(name: str, content: bytes, *more: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
        for other in more:
            archive.writestr(other, b"x")
    return held.getvalue()


def locked(content: bytes) -> bytes:
    """Mark the members of a zip file as encrypted."""
    changed = bytearray(content)
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = changed.find(signature)
        while start >= 0:
            changed[start + place] |= 1
            start = changed.find(signature, start + 4)
    return bytes(changed)


WORD = (DATA / "speaker_table.docx").read_bytes()
HOSTILE = {
    "ratio.docx": zipped("word/document.xml", b" " * (8 * 2**20)),
    "size.docx": zipped("word/document.xml", b" " * (101 * 2**20)),
    "size.odt": zipped("content.xml", b" " * (101 * 2**20), "mimetype"),
    "entities.docx": zipped("word/document.xml", LAUGHS.encode()),
    "laughs.tei": LAUGHS.encode(),
    "repeated.tei": REPEATED.encode(),
    "fetching.xml": FETCHING.encode(),
    "deep.xml": DEEP.encode(),
    "rather_deep.xml": DEEP.replace("<div>" * 5000, "").replace("</div>" * 5000, "").encode(),
    "rather_deep.json": b'{"segments":' + b"[" * 250 + b"]" * 250 + b"}",
    "deep.json": b'{"segments":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep_lists.json": b"[" * 100_000 + b"]" * 100_000,
    "deep.jsonl": b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}\n{}",
    "deep.html": b"<html><body>" + b"<div>" * 5000 + b"Why?",
    "very_deep.html": b"<html><body>" + b"<div>" * 200_000 + b"Why?",
    "bomb.pdf": b"%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n" + zlib.compress(b" " * 2**28),
    "deep.rtf": b"{\\rtf1 " + b"{" * 5000 + b"Why?",
    "half.docx": WORD[: len(WORD) // 2],
    "half.odt": (DATA / "speaker_table.odt").read_bytes()[:300],
    "half.epub": (DATA / "chapters_in_order_of_the_spine.epub").read_bytes()[:200],
    "half.xlsx": (DATA / "second_sheet_is_speech.xlsx").read_bytes()[:2000],
    "half.parquet": (DATA / "columns.parquet").read_bytes()[:200],
    "half.json": (DATA / "whisper.json").read_bytes()[:100],
    "half.eaf": (DATA / "participants.eaf").read_bytes()[:300],
    "half.pdf": LOCKED.read_bytes()[:3000],
    "locked.pdf": LOCKED.read_bytes(),
    "locked.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "locked_members.docx": locked(WORD),
    "macros.docx": zipped("word/document.xml", b"<a/>", "word/vbaProject.bin"),
    "no_parts.docx": zipped("word/document.xml", b"<a/>"),
    "not_what_it_says.json": b'{"results":{"items":[1,2]}}',
}


@pytest.fixture(autouse=True)
def memory() -> Iterator[None]:
    tracemalloc.start()
    yield
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < MOST_MEMORY


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_one_error(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name])
    with pytest.raises(InputError) as caught:
        read_all(str(path))
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    assert not isinstance(caught.value, BinaryInputError)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress], ids=["gzip", "bzip2"])
def test_a_packed_bomb_is_refused(pack: object, tmp_path: Path) -> None:
    assert callable(pack)
    path = tmp_path / "bomb.txt.gz"
    path.write_bytes(pack(b" " * (Limits().member_size + 10)))
    (error,) = find_sources([str(path)])
    assert isinstance(error, UnsafeInputError)


def test_an_archive_of_too_many_members_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    path.write_bytes(zipped("a.txt", b"Q: Why?", *(f"{n}.txt" for n in range(10_001))))
    (error,) = find_sources([str(path)])
    assert isinstance(error, UnsafeInputError)


def test_a_bomb_among_members_is_refused_alone(tmp_path: Path) -> None:
    path = tmp_path / "two.zip"
    path.write_bytes(zipped("bomb.txt", b" " * (8 * 2**20), "b.txt"))
    bomb, other = map(str, find_sources([str(path)]))
    assert read_all(other)[0].lines[0].text == "x"
    with pytest.raises(UnsafeInputError, match=r"two\.zip!bomb\.txt: "):
        read_all(bomb)


@pytest.mark.parametrize(
    "doctype", ['Trans SYSTEM "trans-14.dtd"', 'Trans PUBLIC "-//x" "file:///dev/zero"']
)
def test_a_document_type_that_declares_nothing_is_no_danger_and_is_not_fetched(
    doctype: str,
) -> None:
    content = f"<!DOCTYPE {doctype}><Trans><Episode><Section><Turn><Sync time='0'/>Why?</Turn></Section></Episode></Trans>"
    (document,) = read_content(content.encode(), "a.trs")
    assert [line.text for line in document.lines] == ["Why?"]


LISTS = b'[{"speaker": "Ana", "text": "Why?", "more": ' + b"[" * 5 + b"]" * 5 + b"}]"
PARTS = zipped("a.txt", b"Q: Why?\n" * 100, "b.txt", "c.txt")
TEI = b"<TEI><text><body><div><u who='a'>Why?</u></div></body></text></TEI>"
LIMITED = {
    "a.json": (LISTS, Limits(json_depth=7), Limits(json_depth=6), "6 levels deep"),
    "a.jsonl": ((LISTS[1:-1] + b"\n") * 2, Limits(json_depth=6), Limits(json_depth=5), "no JSON"),
    "a.tei": (TEI, Limits(xml_depth=5), Limits(xml_depth=4), "4 levels deep"),
    "b.tei": (TEI + b" " * 2**20, Limits(), Limits(part_size=2**20), "larger than 1 MiB"),
    "a.docx": (WORD, Limits(), Limits(part_size=100), "unpacks to more than"),
}


@pytest.mark.parametrize("name", LIMITED)
def test_a_limit_is_where_it_is_said_to_be(name: str) -> None:
    content, enough, less, message = LIMITED[name]
    assert read_content(content, name, Hints(limits=enough))
    with pytest.raises(InputError, match=message):
        read_content(content, name, Hints(limits=less))


@pytest.mark.parametrize("less", [Limits(members=2), Limits(member_size=700), Limits(ratio=1)])
def test_an_archive_has_its_limits(less: Limits, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    big = b"Q: Why?\n" * 2**18
    path.write_bytes(PARTS if less.ratio > 1 else zipped("a.txt", big))
    member = f"{path}!a.txt"
    if less.members > 2:
        assert next(iter(find_sources([str(path)], allowed=less))) == member
    with pytest.raises(UnsafeInputError):
        read_all(member, Hints(limits=less))
    more = Limits(ratio=1000)
    assert read_all(member, Hints(limits=more))
