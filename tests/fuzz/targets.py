"""What is fuzzed: a function of bytes for each reader, the recogniser and what guesses; none may crash."""

import contextlib
import functools
import importlib
import sqlite3
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from unittest import mock

from tests.fuzz.wrapped import page, unwrapped, wrapped
from tests.samples import FIRST
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.errors import TranscriptsError
from transcripts_cli.model import Document, Line, Transcript
from transcripts_cli.readers import ARCHIVES, READERS, SUFFIXES
from transcripts_cli.readers.apart import MOST_MEMORY
from transcripts_cli.readers.archives import members_of
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.hints import NONE
from transcripts_cli.readers.signatures import format_of
from transcripts_cli.readers.sqlite import Database
from transcripts_cli.recognise import recognise
from transcripts_cli.text import split_lines
from transcripts_cli.writers import sqlite as database_writer

HERE = Path(__file__).parent
CRASHES = HERE / "crashes"
"""Inputs that crashed a target once, NAME.anything in a folder named for the target."""
SEEDS = HERE.parent / "readers"
MEMORY = Path("/dev/shm")  # noqa: S108 - files that are never on a disk, where there is such a folder
_MOST_LINES = 400
"""Lines of a document that are recognised: fuzzing is about what happens, and not how often."""
_BYTES = {"docx", "odt", "xlsx", "epub", "pdf", "parquet", "sqlite", "eml", "rtf"}
"""Formats that are no text in one encoding."""
_RAW = 8
"""Texts of which one is read as it is, in whatever encoding: guessing one takes most of the time, and is what `decode`
is about. The others are made UTF-8."""
_KINDS = ("plain", "json", "csv", "tei", "html")
"""What the name of a file may say that it is."""
_LENGTHS = {"sqlite": 32768, "pdf": 4096, "parquet": 4096, "format": 4096}
_USUAL = 1024
"""Bytes that show what happens; four times as many take four times as long."""


def longest(name: str) -> int:
    """Return how many bytes an input of a target has at most."""
    return _LENGTHS.get(name, _USUAL)


@contextlib.contextmanager
def in_this_process() -> Iterator[None]:
    """Have done here what has a process of its own, a thousand times as fast; what kills the process shows all the same.

    It has no more memory than that process.
    """
    import resource  # noqa: PLC0415 - Windows has none, nor atheris

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, hard))

    def read(reader: str, needs: str, content: Any, source: str, arguments: Any = ()) -> Any:
        del needs, source
        module, _, function = reader.partition(".")
        found = getattr(importlib.import_module(f"transcripts_cli.readers.{module}"), function)
        return found(content, *(arguments or ()))

    with contextlib.ExitStack() as changes:
        for module in ("pdf", "sheets"):
            changes.enter_context(mock.patch(f"transcripts_cli.readers.{module}.read_apart", read))
        yield


def _read(name: str, content: bytes) -> None:
    """Read bytes as a format."""
    module, _, function = READERS[name].partition(".")
    reader = getattr(
        importlib.import_module(f"transcripts_cli.readers.{module}"), function or "read"
    )
    if name not in _BYTES and len(content) % _RAW:
        content = content.decode("utf-8", "replace").encode()
    found = reader(wrapped(name, content), f"fuzz.{name}", NONE)
    for document in found if isinstance(found, list) else [found]:
        numbers = [line.number for line in document.lines]
        if numbers != sorted(numbers):
            message = f"lines are numbered {numbers}"
            raise AssertionError(message)


def _recognise(content: bytes) -> None:
    lines = split_lines(content.decode("utf-8", "replace"))[:_MOST_LINES]
    numbered = tuple(Line(number, line) for number, line in enumerate(lines, 1))
    found = recognise(Document("fuzz.txt", numbered), force=bool(len(content) % 2))
    _check_cover(found.turns, found.passages, lines)


def _check_cover(turns: object, passages: object, lines: list[str]) -> None:
    """Raise AssertionError where a line is in two turns or passages, or in none."""
    spans = [*turns, *passages]  # type: ignore[misc]
    covered = sorted(n for span in spans for n in range(span.line, span.end_line + 1))
    wanted = {number for number, line in enumerate(lines, 1) if line.strip()}
    if covered and (len(set(covered)) != len(covered) or not wanted <= set(covered)):
        message = f"covered {covered}, of {sorted(wanted)}"
        raise AssertionError(message)


def _decode(content: bytes) -> None:
    decode(content, "fuzz.txt")


def _find_format(content: bytes) -> None:
    kind = _KINDS[len(content) % len(_KINDS)]
    name = format_of(content, f"fuzz.{kind}", kind)
    if name in ARCHIVES:
        for member in members_of(content, name, "fuzz.zip").values():
            member()


@functools.cache
def _database() -> tuple[bytes, bytes]:
    """Return a database of ours with one text, and what is packed in it of that text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "seed.sqlite")
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            database_writer.create(connection, {})
            database_writer.add(connection, [FIRST], "", database_writer.Changes())
            connection.execute("COMMIT")
            (known,) = connection.execute("SELECT reading FROM sources").fetchone()
        return path.read_bytes(), zlib.decompress(known)


class _Held(Database):
    """A database in memory: nothing of it is opened or checked."""

    def __init__(self, content: bytes) -> None:
        self.path = "fuzz.sqlite"
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.deserialize(content)


@functools.cache
def _held() -> _Held:
    return _Held(_database()[0])


def _read_database(content: bytes) -> None:
    """Read bytes as a database, or, if they do not begin as one, as what one of ours knows of a text."""
    if not content.startswith(b"SQLite"):
        packed = zlib.compress(content, 1)
        _held().connection.execute("UPDATE sources SET reading = ?", (packed,))
        _list_turns(_held())
        return
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        path = Path(folder, "fuzz.sqlite")
        path.write_bytes(content)
        with contextlib.closing(Database(str(path))) as database:
            _list_turns(database)


def _list_turns(database: Database) -> None:
    for text in database.transcripts(None):
        assert isinstance(text, Transcript)
        list(list_turns([text], passages=True).rows)


def _reader(name: str) -> Callable[[bytes], None]:
    return _read_database if name == "sqlite" else lambda content: _read(name, content)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    **{name: _reader(name) for name in READERS},
    "recognise": _recognise,
    "decode": _decode,
    "format": _find_format,
}


def attempt(name: str, content: bytes) -> None:
    """Give bytes to a target; what the package raises on purpose is no crash."""
    with contextlib.suppress(TranscriptsError):
        TARGETS[name](content)


def seeds_of(name: str) -> Iterator[bytes]:
    """Yield what to begin with: the small files that the readers are tested with."""
    if name == "sqlite":
        yield from _database()
        return
    if name == "pdf":
        yield page()
    for path in sorted(SEEDS.glob("*/*")):
        fmt = SUFFIXES.get(path.suffix, "plain")
        if not path.is_file() or (fmt != name and name in READERS):
            continue
        if fmt == "plain" or name in READERS or name == "format":
            yield unwrapped(name, path.read_bytes())
