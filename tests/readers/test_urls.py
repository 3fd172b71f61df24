"""Addresses, read where fsspec reads them."""

import functools
import http.server
import importlib.util
import io
import json
import subprocess
import sys
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pyarrow as pa
import pytest
from pyarrow import parquet

from tests.sessions import environment
from transcripts_cli import load, load_many
from transcripts_cli.errors import (
    InputError,
    MissingInputError,
    MissingReaderError,
    UnsafeInputError,
)
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


def test_an_archive_at_an_address_is_read_member_by_member() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("one.txt", "more/two.txt", "picture.png"):
            archive.writestr(name, TALK)
    fsspec.filesystem("memory").pipe("/talks/packed.zip", packed.getvalue())
    texts = list(load_many(["memory://talks/*.zip"]))
    sources = [text.document.source.partition("talks/")[2] for text in texts]
    assert sources == ["packed.zip!one.txt", "packed.zip!more/two.txt"]
    assert all(len(text.turns) == 6 for text in texts)
    assert len(load("memory://talks/packed.zip!more/two.txt").turns) == 6
    (text,) = load_many(["memory://talks/packed.zip!one.txt"])
    assert len(text.turns) == 6
    with pytest.raises(MissingInputError, match="no such member"):
        load("memory://talks/packed.zip!gone.txt")


def test_a_tar_archive_at_an_address() -> None:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        entry = tarfile.TarInfo("one.txt")
        entry.size = len(TALK)
        archive.addfile(entry, io.BytesIO(TALK))
    fsspec.filesystem("memory").pipe("/talks/packed.tar.gz", packed.getvalue())
    (text,) = load_many(["memory://talks/packed.tar.gz"])
    assert text.document.source.endswith("packed.tar.gz!one.txt")


def test_an_archive_that_is_not_there_is_told() -> None:
    (error,) = find_sources(["memory://talks/gone.zip!one.txt"])
    failures: list[InputError] = []
    assert not list(load_many([str(error)], failures.append))
    assert isinstance(failures[0], MissingInputError)


@pytest.mark.parametrize(("scheme", "package"), [("gs", "gcsfs"), ("gcs", "gcsfs")])
def test_a_package_that_is_missing_is_named(scheme: str, package: str) -> None:
    if importlib.util.find_spec(package):
        pytest.skip("it is there")
    (error,) = find_sources([f"{scheme}://talks/*.txt"])
    assert isinstance(error, MissingReaderError)
    assert f"Install it: pip install 'transcripts-cli[urls]' {package}" in str(error)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """Serve a folder on this machine, by http."""
    (tmp_path / "talk.txt").write_bytes(TALK)
    with zipfile.ZipFile(tmp_path / "packed.zip", "w") as archive:
        archive.writestr("one.txt", TALK)
    table = pa.table({"name": ["one.txt"], "content": [TALK]})
    parquet.write_table(table, tmp_path / "shard.parquet")
    handler = functools.partial(Quiet, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("talk.txt", "talk.txt"),
        ("packed.zip", "packed.zip!one.txt"),
        ("packed.zip!one.txt", "packed.zip!one.txt"),
        ("shard.parquet", "shard.parquet/one.txt"),
        ("shard.parquet/one.txt", "shard.parquet/one.txt"),
    ],
)
def test_texts_and_archives_are_read_from_a_web_server(site: str, name: str, found: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "transcripts_cli", "export", f"{site}/{name}"],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["source"] for row in rows] == [f"{site}/{found}"] * 6


def test_what_a_web_server_has_not_is_told(site: str) -> None:
    with pytest.raises(InputError, match=r"gone\.txt: "):
        load(f"{site}/gone.txt")
