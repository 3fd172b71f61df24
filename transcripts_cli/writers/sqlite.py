"""A database of transcripts (SQLite): an archive for other programs, and an input of every command."""

import json
import sqlite3
import zlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from transcripts_cli.model import Line, Passage, Speaker, Transcript
from transcripts_cli.text import fold, words_by_spelling

if TYPE_CHECKING:
    from collections.abc import Mapping

APPLICATION, VERSION = 0x5452_4E53, 1
"""How a file says that it is such a database, and which version of the tables it has."""
_TABLES = """
CREATE TABLE keys (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sources (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL UNIQUE, file TEXT NOT NULL, digest TEXT NOT NULL,
    settings TEXT NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL, language TEXT NOT NULL,
    convention TEXT NOT NULL, confidence REAL NOT NULL, turns INTEGER NOT NULL, reading BLOB NOT NULL
);
CREATE INDEX sources_by_file ON sources (file);
CREATE TABLE speakers (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES sources (id), name TEXT NOT NULL,
    role TEXT NOT NULL, person TEXT NOT NULL, attributes TEXT NOT NULL, folded TEXT NOT NULL
);
CREATE INDEX speakers_by_source ON speakers (source_id);
CREATE TABLE labels (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES sources (id),
    speaker_id INTEGER NOT NULL REFERENCES speakers (id), label TEXT NOT NULL, folded TEXT NOT NULL
);
CREATE INDEX labels_by_source ON labels (source_id);
CREATE TABLE turns (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES sources (id), turn INTEGER NOT NULL,
    line INTEGER NOT NULL, end_line INTEGER NOT NULL, label TEXT NOT NULL,
    speaker_id INTEGER NOT NULL REFERENCES speakers (id), text TEXT NOT NULL, start REAL, "end" REAL
);
CREATE INDEX turns_by_source ON turns (source_id);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES sources (id), part TEXT NOT NULL,
    line INTEGER NOT NULL, end_line INTEGER NOT NULL, text TEXT NOT NULL
);
CREATE INDEX passages_by_source ON passages (source_id);
CREATE TABLE words (spelling TEXT PRIMARY KEY, folded TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE turns_fts USING fts5
    (text, content="turns", content_rowid="id", tokenize="unicode61 remove_diacritics 2");
CREATE VIEW spoken AS
    SELECT source, turn, line, end_line, label, name AS speaker, role, text, start, "end"
    FROM turns JOIN sources ON sources.id = turns.source_id JOIN speakers ON speakers.id = speaker_id;
"""
_SHORTEST = 2
"""Of what is kept of a line: its number and its text."""
_PARTS = ("turns", "passages", "labels", "speakers")
"""Tables of what belongs to a source."""


@dataclass(slots=True)
class Changes:
    """What a run did to a database."""

    added: int = 0
    """Texts that were not in it."""
    refreshed: int = 0
    """Texts that were, and are written anew."""
    removed: int = 0
    """Texts that were, and are no transcripts any more."""
    sources: set[str] = field(default_factory=set)
    """Which were written."""


def create(connection: sqlite3.Connection, keys: "Mapping[str, str]") -> None:
    """Make the tables of a new database."""
    connection.executescript(f"BEGIN;{_TABLES}")
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    rows = {"schema": str(VERSION), **keys}
    connection.executemany("INSERT INTO keys VALUES (?, ?)", rows.items())


def add(
    connection: sqlite3.Connection, texts: Iterable[Transcript], settings: str, changes: Changes
) -> None:
    """Add texts, or write those anew that are there.

    Args:
        connection: to a database with its tables, in a transaction.
        texts: their metadata may hold the "file" they are from and its "digest".
        settings: what else decides how they are read.
        changes: is added to.
    """
    for text in texts:
        name = plain(text.document.source)
        known = connection.execute("SELECT id FROM sources WHERE source = ?", (name,)).fetchone()
        if known:
            _remove(connection, known[0])
        changes.refreshed += bool(known)
        changes.added += not known
        changes.sources.add(name)
        _Source(connection, text).write(known[0] if known else None, settings)


def remove_stale(connection: sqlite3.Connection, files: Iterable[str], changes: Changes) -> None:
    """Remove the texts of files that were read again and gave other texts, or none."""
    for file in files:
        rows = connection.execute("SELECT id, source FROM sources WHERE file = ?", (plain(file),))
        for source, name in rows.fetchall():
            if name not in changes.sources:
                _remove(connection, source)
                changes.removed += 1


def plain(text: str) -> str:
    """Return a text as it can be stored: a name that is no UTF-8 is spelt out."""
    return text.encode("utf-8", "backslashreplace").decode()


def _remove(connection: sqlite3.Connection, source: int) -> None:
    connection.execute(
        "INSERT INTO turns_fts (turns_fts, rowid, text)"
        " SELECT 'delete', id, text FROM turns WHERE source_id = ?",
        (source,),
    )
    for table in _PARTS:
        connection.execute(f"DELETE FROM {table} WHERE source_id = ?", (source,))  # noqa: S608
    connection.execute("DELETE FROM sources WHERE id = ?", (source,))


class _Source:
    """A text on its way into the tables."""

    def __init__(self, connection: sqlite3.Connection, text: Transcript) -> None:
        self.connection = connection
        self.text = text
        self.id = 0
        self.speakers: dict[Speaker, int] = {}

    def write(self, number: int | None, settings: str) -> None:
        text, metadata = self.text, self.text.document.metadata
        facts = (metadata.get(name, "") for name in ("format", "encoding"))
        row = (
            *(number, plain(text.document.source), plain(metadata.get("file", ""))),
            *(metadata.get("digest", ""), settings, *facts),
            *(text.language, text.convention, text.confidence, len(text.turns), packed(text)),
        )
        self.id = self._insert("sources", row)
        for speaker in text.speakers:
            self._speaker(speaker)
        for turn in text.turns:
            place = (self.id, turn.number, turn.line, turn.end_line, plain(turn.label))
            said = (self.speakers[turn.speaker], plain(turn.text), turn.start, turn.end)
            self._insert("turns", (None, *place, *said))
        self._index()
        for passage in text.passages:
            where = (passage.part, passage.line, passage.end_line)
            self._insert("passages", (None, self.id, *where, plain(self._lines(passage))))

    def _insert(self, table: str, row: tuple[object, ...]) -> int:
        holes = ", ".join("?" * len(row))
        done = self.connection.execute(f"INSERT INTO {table} VALUES ({holes})", row)  # noqa: S608
        return done.lastrowid or 0

    def _speaker(self, speaker: Speaker) -> None:
        attributes = json.dumps(dict(speaker.attributes), ensure_ascii=False)
        told = (plain(speaker.name), speaker.role, speaker.person, plain(attributes))
        number = self._insert("speakers", (None, self.id, *told, key_of(speaker.name)))
        self.speakers[speaker] = number
        for label in speaker.labels:
            self._insert("labels", (None, self.id, number, plain(label), key_of(label)))

    def _index(self) -> None:
        self.connection.execute(
            "INSERT INTO turns_fts (rowid, text) SELECT id, text FROM turns WHERE source_id = ?",
            (self.id,),
        )
        words: dict[str, str] = {}
        for turn in self.text.turns:
            words.update(words_by_spelling(plain(turn.text)))
        self.connection.executemany("INSERT OR IGNORE INTO words VALUES (?, ?)", words.items())

    def _lines(self, passage: Passage) -> str:
        lines = self.text.document.lines_between(passage.line, passage.end_line)
        return "\n".join(line.text for line in lines)


def key_of(name: str) -> str:
    """Return what two spellings of a name have in common; a name of signs only is its own key."""
    return plain(fold(name) or name)


def packed(text: Transcript) -> bytes:
    """Return all else that is known of a text, compressed JSON: its lines and how it was read."""
    content = {
        "source": text.document.source,
        "metadata": dict(text.document.metadata),
        "lines": [_line(line) for line in text.document.lines],
        "reasons": text.reasons,
        "labels": [asdict(label) for label in text.labels],
        "aliases": [asdict(alias) for alias in text.aliases],
    }
    return zlib.compress(json.dumps(content, separators=(",", ":")).encode())


def _line(line: Line) -> tuple[object, ...]:
    """Return a line as short as it may be: what comes last and is absent is left out."""
    origin = asdict(line.origin) if line.origin else None
    row = [line.number, line.text, line.label, line.start, line.end, line.style, origin]
    while len(row) > _SHORTEST and row[-1] in ("", None):
        row.pop()
    return tuple(row)
