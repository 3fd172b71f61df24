"""What is opened, in which order, and what is said of what cannot be."""

import io
import os
from pathlib import Path

import pytest

from transcripts_cli.errors import (
    BinaryInputError,
    EmptyInputError,
    InputError,
    MissingInputError,
)
from transcripts_cli.readers import find_sources, read

NAMES = [
    "b.txt",
    "a.MD",
    "sub/c.txt",
    "sub/deep/d.log",
    ".hidden.txt",
    "~$lock.txt",
    "image.png",
    ".git/e.txt",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in NAMES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Q : Où ?\n", encoding="utf-8")
    return tmp_path


def test_a_folder_gives_its_texts_sorted(folder: Path) -> None:
    found = [os.path.relpath(str(source), folder) for source in find_sources([str(folder)])]
    assert found == ["a.MD", "b.txt", "sub/c.txt", "sub/deep/d.log"]


def test_a_folder_that_holds_itself_is_read_once(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    assert len(list(find_sources([str(folder)]))) == 4


def test_a_pattern_is_spelt_out(folder: Path) -> None:
    found = list(find_sources([f"{folder}/**/*.txt"]))
    assert found == [f"{folder}/b.txt", f"{folder}/sub/c.txt"]


def test_a_file_may_be_named_like_a_pattern(folder: Path) -> None:
    path = folder / "[a]*.txt"
    path.write_text("Q : Où ?\n", encoding="utf-8")
    assert list(find_sources([str(path)])) == [str(path)]


def test_a_source_keeps_its_name_and_comes_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert list(find_sources(["./b.txt", "sub//c.txt", "./b.txt"])) == ["./b.txt", "sub//c.txt"]


def test_a_folder_without_texts_is_an_error_among_others(folder: Path) -> None:
    (folder / "empty").mkdir()
    empty, other = find_sources([f"{folder}/empty", f"{folder}/b.txt"])
    assert isinstance(empty, MissingInputError)
    assert "no text in this folder. Texts end in .txt" in str(empty)
    assert other == f"{folder}/b.txt"


def test_a_pattern_that_matches_nothing_is_an_error(tmp_path: Path) -> None:
    (error,) = find_sources([f"{tmp_path}/*.txt"])
    assert isinstance(error, MissingInputError)


def test_standard_input_is_a_source() -> None:
    assert list(find_sources(["-", "-"])) == ["-"]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", EmptyInputError),
        (b"\xef\xbb\xbf", EmptyInputError),
        (b" \n\t\r\n\xc2\xa0\n", EmptyInputError),
        (b"\x89PNG\r\n\x1a\n", BinaryInputError),
        (b"\0" * 100_000, BinaryInputError),
    ],
)
def test_what_is_no_text_is_an_error(
    tmp_path: Path, content: bytes, error: type[InputError]
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    with pytest.raises(error, match=r"a\.txt"):
        read(str(path))


@pytest.mark.parametrize("name", ["gone.txt", "x/" * 3000 + "a.txt", "a\0b.txt"])
def test_what_cannot_be_opened_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError):
        read(f"{tmp_path}/{name}")


def test_a_folder_is_not_read_as_a_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder"):
        read(str(tmp_path))


def test_an_endless_device_is_left_at_once() -> None:
    with pytest.raises(BinaryInputError):
        read("/dev/zero")


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Q : Où ?\n".encode("cp1252"))))
    document = read("-")
    assert (document.source, document.lines[0].text) == ("-", "Q : Où ?")


def test_closed_standard_input_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(MissingInputError, match="closed"):
        read("-")


def test_json_of_a_program_that_is_not_known_says_whose_is(tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text('{"utterances": [{"spk": {"id": "S1"}, "utterance": "Why?"}]}', "utf-8")
    with pytest.raises(EmptyInputError, match="whose JSON is known"):
        read(str(path))
