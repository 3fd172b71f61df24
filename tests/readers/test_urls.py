"""Addresses, read where fsspec reads them."""

from collections.abc import Iterator

import fsspec
import pytest

from transcripts_cli import load, load_many
from transcripts_cli.errors import InputError, MissingInputError, UnsafeInputError
from transcripts_cli.readers import find_sources
from transcripts_cli.readers.urls import fetch_url

TALK = b"Ana Silva: Why is that?\n\nBen Lee: Because it is.\n\n" * 3


@pytest.fixture(autouse=True)
def memory() -> Iterator[None]:
    system = fsspec.filesystem("memory")
    for name in ("b.txt", "a.txt", "more/c.md", "picture.png", ".hidden.txt"):
        system.pipe(f"/talks/{name}", TALK)
    yield
    system.rm("/talks", recursive=True)


@pytest.mark.parametrize(
    ("url", "names"),
    [
        ("memory://talks/a.txt", ["a.txt"]),
        ("memory://talks", ["a.txt", "b.txt", "more/c.md"]),
        ("memory://talks/*.txt", ["a.txt", "b.txt"]),
        ("memory://talks/**/*.md", ["more/c.md"]),
    ],
)
def test_a_file_a_folder_and_a_pattern_name_texts(url: str, names: list[str]) -> None:
    found = [str(source) for source in find_sources([url])]
    assert [source.partition("talks/")[2] for source in found] == names
    failures: list[InputError] = []
    texts = list(load_many([url], failures.append))
    assert [text.document.source for text in texts] == found
    assert all(len(text.turns) == 6 for text in texts)
    assert failures == []


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(MissingInputError, match=r"memory://talks/gone\.txt: "):
        load("memory://talks/gone.txt")
    (error,) = find_sources(["memory://nowhere/*.txt"])
    assert isinstance(error, MissingInputError)


def test_what_no_package_reads_is_told_with_what_to_install() -> None:
    (error,) = find_sources(["nonsense://talks/*.txt"])
    assert isinstance(error, InputError)
    assert str(error).startswith("nonsense://talks/*.txt: ")


def test_no_more_is_read_than_is_allowed() -> None:
    with pytest.raises(UnsafeInputError, match="larger than"):
        fetch_url("memory://talks/a.txt", len(TALK) - 1)
