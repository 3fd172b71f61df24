"""A Parquet file of names and contents is many inputs, named SHARD.parquet/NAME."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pyarrow as pa
import pytest
from pyarrow import parquet

from tests.sessions import environment
from transcripts_cli import load_many
from transcripts_cli.errors import DamagedInputError, InputError, MissingInputError
from transcripts_cli.readers import find_sources, read_all, shards
from transcripts_cli.readers.apart import read_apart
from transcripts_cli.readers.limits import Limits

TALK = "Ana Silva: Pourquoi là ?\n\nBen Lee: Because it is.\n\n" * 3
NAMES = [f"talks/{number}.txt" for number in range(10)]


def table(name: str = "name", content: str = "content", *, text: bool = False) -> pa.Table:
    said = [f"Talk {number}\n\n{TALK}" for number in range(len(NAMES))]
    return pa.table({name: NAMES, content: said if text else [one.encode() for one in said]})


def pack(path: Path, some: pa.Table) -> str:
    parquet.write_table(some, path, row_group_size=4)
    return str(path)


@pytest.mark.parametrize("text", [False, True])
@pytest.mark.parametrize("columns", [("name", "content"), ("path", "bytes"), ("filename", "text")])
def test_every_row_is_an_input(tmp_path: Path, columns: tuple[str, str], *, text: bool) -> None:
    shard = pack(tmp_path / "shard.parquet", table(*columns, text=text))
    sources = [str(source) for source in find_sources([str(tmp_path)])]
    assert sources == [f"{shard}/{name}" for name in NAMES]
    texts = list(load_many(sources))
    assert [one.document.source for one in texts] == sources
    assert [one.document.lines[0].text for one in texts] == [f"Talk {n}" for n in range(10)]
    assert all(len(one.turns) == 6 for one in texts)


def test_a_group_of_rows_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, tuple[int, ...]]] = []

    def ask(
        reader: str, needs: str, content: object, source: str, arguments: tuple[int, ...]
    ) -> object:
        asked.append((reader, arguments))
        return read_apart(reader, needs, content, source, arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(shards, "read_apart", ask)
    shard = pack(tmp_path / "once.parquet", table())
    for source in find_sources([shard]):
        read_all(str(source))
    assert asked == [
        ("shards.names", ()),
        *(("shards.contents", (group, 256 * 2**20)) for group in range(3)),
    ]


def test_a_row_is_cited_as_a_file(tmp_path: Path) -> None:
    pack(tmp_path / "shard.parquet", table())
    command = ["search", "-F", "Because it is", "shard.parquet/talks/7.txt", "-f", "csv", "-q"]
    done = subprocess.run(
        [sys.executable, "-m", "transcripts_cli", *command],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "shard.parquet/talks/7.txt:5," in done.stdout


@pytest.mark.parametrize(
    "columns",
    [
        {"name": ["Ana", "Ben", "Ana"], "content": ["Why?", "So.", "How?"]},
        {"name": ["a.txt", "b.txt"], "content": ["x", "y"], "speaker": ["Ana", "Ben"]},
        {"name": [1, 2], "content": [b"x", b"y"]},
        {"who": ["Ana"], "said": ["Why?"]},
    ],
)
def test_a_table_of_speech_is_none(tmp_path: Path, columns: dict[str, list[object]]) -> None:
    path = pack(tmp_path / "turns.parquet", pa.table(columns))
    assert list(find_sources([path])) == [path]


def test_the_parts_of_a_table_are_files_themselves(tmp_path: Path) -> None:
    folder = tmp_path / "turns.parquet"
    folder.mkdir()
    part = pack(folder / "part.parquet", pa.table({"speaker": ["Ana"], "text": ["Why?"]}))
    assert list(find_sources([str(folder)])) == [part]
    assert read_all(part)[0].lines[0].text == "Why?"


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    shard = pack(tmp_path / "shard.parquet", table())
    with pytest.raises(MissingInputError, match=r"shard\.parquet/gone\.txt: no such member"):
        read_all(f"{shard}/gone.txt")
    twice = pa.concat_tables([table(), table()])
    (error,) = find_sources([pack(tmp_path / "twice.parquet", twice)])
    assert isinstance(error, DamagedInputError)
    assert "one name" in str(error)
    content = Path(shard).read_bytes()
    (tmp_path / "broken.parquet").write_bytes(content[:200] + b"\xff" * 400 + content[600:])
    found = list(find_sources([str(tmp_path / "broken.parquet")]))
    failures: list[InputError] = []
    list(load_many(map(str, found), failures.append))
    assert failures
    assert all(isinstance(one, DamagedInputError) for one in failures)


def test_a_group_that_is_too_large_is_told(tmp_path: Path) -> None:
    shard = pack(tmp_path / "shard.parquet", table())
    (*_, error) = failures_of([f"{shard}/{NAMES[0]}"], Limits(member_size=100))
    assert "smaller groups" in str(error)


def failures_of(paths: list[str], allowed: Limits) -> list[InputError]:
    failures: list[InputError] = []
    assert not list(load_many(paths, failures.append, limits=allowed))
    return failures


@pytest.fixture
def bucket() -> Iterator[str]:
    system = fsspec.filesystem("memory")
    system.mkdir("/bucket")
    yield "memory://bucket"
    system.rm("/bucket", recursive=True)


def test_a_shard_at_an_address(tmp_path: Path, bucket: str) -> None:
    content = Path(pack(tmp_path / "shard.parquet", table())).read_bytes()
    fsspec.filesystem("memory").pipe("/bucket/shard.parquet", content)
    texts = list(load_many([f"{bucket}/*.parquet"]))
    assert [one.document.source.rpartition("bucket/")[2] for one in texts] == [
        f"shard.parquet/{name}" for name in NAMES
    ]
    assert len(list(load_many([f"{bucket}/shard.parquet/talks/3.txt"]))) == 1
