"""Members of archives are inputs named ARCHIVE!MEMBER, and nothing is unpacked to a disk."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.readers.make_data import DATA
from transcripts_cli import load
from transcripts_cli.errors import DamagedInputError, InputError, MissingInputError
from transcripts_cli.readers import find_sources, read_all

MEMBERS = {
    "b/voices.vtt": (DATA / "voices.vtt").read_bytes(),
    "a.txt": b"Q: Why?\nA: No.\n",
    "__MACOSX/a.txt": b"no",
    ".hidden.txt": b"no",
    "image.png": b"no",
    "inner.zip": b"no",
    "word.docx": (DATA / "bold_label.docx").read_bytes(),
}


def pack(path: Path) -> None:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in MEMBERS.items():
                archive.writestr(name, content)
        return
    with tarfile.open(path, "w:gz" if path.name.endswith("gz") else "w") as packed:
        for name, content in MEMBERS.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))


@pytest.mark.parametrize("name", ["talks.zip", "talks.tar", "talks.tgz", "talks.tar.gz"])
def test_members_are_inputs(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    pack(path)
    before = sorted(tmp_path.iterdir())
    found = [str(source) for source in find_sources([str(path)])]
    assert found == [f"{path}!{member}" for member in ("b/voices.vtt", "a.txt", "word.docx")]
    texts = [read_all(source)[0].lines[0].text for source in found]
    assert texts == ["Why the sea?", "Q: Why?", "Ana: Why?"]
    assert sorted(tmp_path.iterdir()) == before


def test_a_packed_file_is_one_input(tmp_path: Path) -> None:
    path = tmp_path / "voices.vtt.gz"
    path.write_bytes(gzip.compress(MEMBERS["b/voices.vtt"]))
    (source,) = find_sources([str(path)])
    assert source == f"{path}!voices.vtt"
    assert load(source).turns[0].speaker.name == "Ana Silva"


def test_a_file_may_have_such_a_name(tmp_path: Path) -> None:
    path = tmp_path / "what!.txt"
    path.write_bytes(MEMBERS["a.txt"])
    assert read_all(str(path))[0].lines[0].text == "Q: Why?"


def test_a_member_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "talks.zip"
    pack(path)
    with pytest.raises(MissingInputError, match="no such member"):
        read_all(f"{path}!gone.txt")


def test_an_archive_without_texts(tmp_path: Path) -> None:
    path = tmp_path / "images.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.png", b"no")
        archive.writestr("b.png", b"no")
    (error,) = find_sources([str(path)])
    assert isinstance(error, MissingInputError)


def test_a_broken_archive_is_an_error_among_others(tmp_path: Path) -> None:
    path, other = tmp_path / "half.zip", tmp_path / "a.txt"
    pack(path)
    path.write_bytes(path.read_bytes()[:200])
    other.write_bytes(MEMBERS["a.txt"])
    error, source = find_sources([str(path), str(other)])
    assert isinstance(error, DamagedInputError)
    assert source == str(other)


def test_an_archive_on_standard_input_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talks.zip"
    pack(path)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    with pytest.raises(InputError, match="an archive where a text is expected"):
        read_all("-")
