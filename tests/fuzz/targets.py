"""What is fuzzed: a function of bytes for each reader, the recogniser and what guesses; none may crash."""

import contextlib
import functools
import importlib
import io
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.samples import FIRST
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.errors import TranscriptsError
from transcripts_cli.model import Document, Line, Transcript
from transcripts_cli.readers import ARCHIVES, READERS, SUFFIXES
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
PARTS = {"docx": "word/document.xml", "odt": "content.xml"}
"""Formats whose bytes are packed: the part that holds the text is fuzzed, and packed."""
_MOST_LINES = 400
"""Lines of a document that are recognised: fuzzing is about what happens, and not how often."""


def _read(name: str, content: bytes) -> None:
    """Read bytes as a format."""
    module, _, function = READERS[name].partition(".")
    reader = getattr(
        importlib.import_module(f"transcripts_cli.readers.{module}"), function or "read"
    )
    content = packed(PARTS[name], content) if name in PARTS else content
    found = reader(content, f"fuzz.{name}", NONE)
    for document in found if isinstance(found, list) else [found]:
        numbers = [line.number for line in document.lines]
        if numbers != sorted(numbers):
            message = f"lines are numbered {numbers}"
            raise AssertionError(message)


def packed(part: str, content: bytes) -> bytes:
    """Return a zip file with one part."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(part, content)
    return held.getvalue()


def _unpacked(part: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(part)


def _recognise(content: bytes) -> None:
    lines = split_lines(content.decode("utf-8", "replace"))[:_MOST_LINES]
    numbered = tuple(Line(number, line) for number, line in enumerate(lines, 1))
    for force in (False, True):
        found = recognise(Document("fuzz.txt", numbered), force=force)
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
    for kind in ("plain", "json", "csv", "tei", "html"):
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


def _read_database(content: bytes) -> None:
    """Read bytes as a database, or, if they do not begin as one, as what one of ours knows of a text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fuzz.sqlite")
        whole = content.startswith(b"SQLite")
        path.write_bytes(content if whole else _database()[0])
        if not whole:
            with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
                connection.execute("UPDATE sources SET reading = ?", (zlib.compress(content),))
        with contextlib.closing(Database(str(path))) as database:
            found = list(database.transcripts(None))
        for text in found:
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
    for path in sorted(SEEDS.glob("*/*")):
        fmt = SUFFIXES.get(path.suffix, "plain")
        if not path.is_file() or (fmt != name and name in READERS):
            continue
        if fmt == "plain" or name in READERS or name == "format":
            content = path.read_bytes()
            yield _unpacked(PARTS[name], content) if name in PARTS else content
