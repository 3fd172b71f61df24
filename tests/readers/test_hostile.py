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
from transcripts_cli.readers import find_sources, read_all
from transcripts_cli.readers.zips import LARGEST_MEMBER

LOCKED = Path(__file__).parent / "hostile" / "locked.pdf"
MOST_MEMORY = 3 * LARGEST_MEMBER
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><TEI><text><u who="#a">&c;</u></text></TEI>'
)
FETCHING = (
    '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    "<TEI><text><u>&x;</u></text></TEI>"
)
DEEP = f"<TEI>{'<div>' * 1000}<u>a</u>{'</div>' * 1000}</TEI>"


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
    "size.docx": zipped("word/document.xml", b" " * (65 * 2**20)),
    "size.odt": zipped("content.xml", b" " * (65 * 2**20), "mimetype"),
    "entities.docx": zipped("word/document.xml", LAUGHS.encode()),
    "laughs.tei": LAUGHS.encode(),
    "fetching.xml": FETCHING.encode(),
    "deep.xml": DEEP.encode(),
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
    path.write_bytes(pack(b" " * (LARGEST_MEMBER + 10)))
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
