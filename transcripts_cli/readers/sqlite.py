"""A database of transcripts, as `transcripts export` writes it: nothing is read or recognised again."""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

from transcripts_cli.errors import DamagedInputError, InputError, UnsafeInputError
from transcripts_cli.model import (
    Alias,
    Document,
    LabelReading,
    Line,
    Origin,
    Passage,
    Speaker,
    Transcript,
    Turn,
)
from transcripts_cli.readers.hints import Skipped, Sought
from transcripts_cli.text import fold

HEAD = b"SQLite format 3\0"
_APPLICATION, _VERSION = 0x5452_4E53, 1
_ABSENT: tuple[Any, ...] = (0, "", "", None, None, "", None)
"""What is left out of a line from its end."""
_TIME = float | int | None
_LARGEST = 2**28
"""Bytes of what is known of one text, unpacked."""
_BROKEN = (
    *(sqlite3.Error, zlib.error, RecursionError),
    *(ValueError, TypeError, KeyError, IndexError, AttributeError),
)
"""What a file that is cut off or broken raises."""
_MOST_WORDS = 400
"""Spellings that hold a piece of what is sought: more do not tell texts apart."""


class Database:
    """The transcripts of a file."""

    def __init__(self, path: str) -> None:
        """Open a database.

        Raises:
            InputError: it cannot be opened, or is none of this program.
        """
        self.path = path
        try:
            uri = f"{Path(path).resolve().as_uri()}?mode=ro"
            self.connection = sqlite3.connect(uri, uri=True)
            self.connection.execute("PRAGMA trusted_schema = OFF")
            self.connection.execute("PRAGMA query_only = ON")
            found = [self._number(f"PRAGMA {name}") for name in ("application_id", "user_version")]
        except (sqlite3.Error, OSError, ValueError) as error:
            raise InputError(path, f"cannot be read ({error})", "Check the file") from error
        if found[0] != _APPLICATION:
            problem = "a database, but not of transcripts"
            raise InputError(path, problem, "Give one that `transcripts export` wrote")
        if found[1] != _VERSION:
            raise InputError(path, "of another version of this program", "Export it again")

    def transcripts(self, sought: Sought | None = None) -> Iterator[Transcript | Skipped]:
        """Yield the transcripts in the order they were added.

        Args:
            sought: those that cannot have it may be left out; then how much is left out is yielded first.

        Raises:
            DamagedInputError: it is cut off or broken.
        """
        try:
            wanted = self._candidates(sought) if sought else None
            if wanted is not None:
                yield self._others(wanted)
            columns = "id, language, convention, confidence, reading"
            for row in self.connection.execute(f"SELECT {columns} FROM sources ORDER BY id"):  # noqa: S608
                if wanted is None or row[0] in wanted:
                    yield self._transcript(*row)
        except _BROKEN as error:
            problem = f"this database is damaged ({type(error).__name__}: {error})"
            raise DamagedInputError(self.path, problem, "Export it again") from error

    def _others(self, wanted: set[int]) -> Skipped:
        """Return how much there is in all sources but some."""
        parts: dict[str, int] = {}
        rows = self.connection.execute(
            "SELECT source_id, part, sum(end_line - line + 1) FROM passages GROUP BY 1, 2"
        )
        for source, part, lines in rows:
            parts[part] = parts.get(part, 0) + lines * (source not in wanted)
        turns = dict(self.connection.execute("SELECT id, turns FROM sources"))
        others = turns.keys() - wanted
        return Skipped(len(others), sum(turns[source] for source in others), parts)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def digests(self) -> dict[str, tuple[str, str]]:
        """Return of every file that texts are from the digest and the settings with which they were read."""
        rows = self.connection.execute(
            "SELECT file, digest, settings FROM sources WHERE file <> ''"
        )
        return {file: (digest, settings) for file, digest, settings in rows}

    def key(self, name: str) -> str:
        """Return what a key says; "" where there is none."""
        row = self.connection.execute("SELECT value FROM keys WHERE key = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def _number(self, query: str) -> int:
        return int(self.connection.execute(query).fetchone()[0])

    def _rows(self, query: str, source: int) -> list[Any]:
        return self.connection.execute(query, (source,)).fetchall()

    def _transcript(
        self, source: int, language: str, convention: str, confidence: float, reading: bytes
    ) -> Transcript:
        _typed((language, convention, confidence), str, str, float | int)
        known = json.loads(self._unpacked(reading))
        head = (known["source"], tuple(map(_line, known["lines"])), known["metadata"])
        _texts([*known["metadata"], *known["metadata"].values()])
        speakers = self._speakers(source)
        turns = self._rows(
            'SELECT turn, line, end_line, label, speaker_id, text, start, "end"'
            " FROM turns WHERE source_id = ? ORDER BY id",
            source,
        )
        passages = self._rows(
            "SELECT part, line, end_line FROM passages WHERE source_id = ? ORDER BY id", source
        )
        return Transcript(
            Document(*_typed(head, str, tuple, dict)),
            tuple(_turn(row, speakers) for row in turns),
            tuple(Passage(*_typed(row, str, int, int)) for row in passages),
            convention,
            confidence,
            _texts(known["reasons"]),
            language,
            tuple(map(_label, known["labels"])),
            tuple(map(_alias, known["aliases"])),
        )

    def _unpacked(self, reading: bytes) -> bytes:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(reading, _LARGEST)
        if unpacking.unconsumed_tail:
            problem = f"a text in it unpacks to more than {_LARGEST >> 20} MiB"
            raise UnsafeInputError(self.path, problem, "Check where it is from")
        return content

    def _speakers(self, source: int) -> dict[int, Speaker]:
        labels: dict[int, list[str]] = {}
        query = "SELECT speaker_id, label FROM labels WHERE source_id = ? ORDER BY id"
        for speaker, label in self._rows(query, source):
            labels.setdefault(speaker, []).append(label)
        query = "SELECT id, name, role, attributes, person FROM speakers WHERE source_id = ?"
        return {
            number: _speaker(
                {
                    "name": name,
                    "role": role,
                    "person": person,
                    "labels": labels.get(number, ()),
                    "attributes": json.loads(told).items(),
                }
            )
            for number, name, role, told, person in self._rows(query, source)
        }

    def _candidates(self, sought: Sought) -> set[int] | None:
        """Return the sources that may hold what is sought; None where that cannot be told."""
        found = self._with_speakers(sought.speakers) if sought.speakers else None
        if sought.speakers and found is None:
            return None  # somebody is unknown: everybody is to be named
        spoken = self._with_words(sought.words) if sought.words else None
        if found is None or spoken is None:
            return spoken if found is None else found
        return found & spoken

    def _with_speakers(self, names: tuple[str, ...]) -> set[int] | None:
        found: set[int] = set()
        for name in names:
            key = fold(name) or name
            rows = self.connection.execute(
                "SELECT source_id FROM speakers WHERE instr(' ' || folded || ' ', ' ' || ?1 || ' ')"
                " UNION SELECT source_id FROM labels WHERE folded = ?1",
                (key,),
            ).fetchall()
            if not rows:
                return None
            found.update(source for (source,) in rows)
        return found

    def _with_words(self, alternatives: tuple[tuple[str, ...], ...]) -> set[int] | None:
        found: set[int] = set()
        for pieces in alternatives:
            query = self._query(pieces)
            if query is None:
                return None
            if not query:
                continue
            rows = self.connection.execute(
                "SELECT DISTINCT source_id FROM turns"
                " WHERE id IN (SELECT rowid FROM turns_fts WHERE turns_fts MATCH ?)",
                (query,),
            )
            found.update(source for (source,) in rows)
        return found

    def _query(self, pieces: tuple[str, ...]) -> str | None:
        """Return a query for turns with words that hold all of some pieces; "" where no word does, None where too many."""
        known = []
        for piece in pieces:
            rows = self.connection.execute(
                "SELECT spelling FROM words WHERE instr(folded, ?) LIMIT ?", (piece, _MOST_WORDS)
            ).fetchall()
            if not rows:
                return ""
            if len(rows) < _MOST_WORDS:
                words = " OR ".join(f'"{word}"' for (word,) in rows)
                known.append(f"({words})")
        return " AND ".join(known) or None


def _typed(values: Iterable[Any], *kinds: Any) -> tuple[Any, ...]:
    """Return values of these kinds; SQLite and JSON hold any kind in any place, and whoever asks for a text adds to it.

    Raises:
        TypeError: one is of another kind, or there are more or fewer.
    """
    found = tuple(values)
    if len(found) != len(kinds) or not all(map(isinstance, found, kinds)):
        message = "a value of another kind"
        raise TypeError(message)
    return found


def _texts(told: Any) -> tuple[str, ...]:
    return _typed(told, *repeat(str, len(told)))


def _turn(row: tuple[Any, ...], speakers: dict[int, Speaker]) -> Turn:
    kinds = (int, int, int, str, int, str, _TIME, _TIME)
    number, line, end_line, label, speaker, text, start, end = _typed(row, *kinds)
    return Turn(number, line, end_line, label, speakers[speaker], text, start, end)


def _line(row: list[Any]) -> Line:
    kinds = (int, str, str, _TIME, _TIME, str, dict | None)
    number, text, label, start, end, style, origin = _typed([*row, *_ABSENT[len(row) :]], *kinds)
    return Line(number, text, label, start, end, style, origin and _origin(origin))


def _origin(told: dict[str, Any]) -> Origin:
    speaker = told["speaker"] and _speaker(told["speaker"])
    place, unit = _typed((told["place"], told["unit"]), str, int)
    return Origin(place, unit, speaker)


def _speaker(told: dict[str, Any]) -> Speaker:
    name, role, person = _typed((told["name"], told["role"], told["person"]), str, str, str)
    attributes = tuple(_typed(pair, str, str) for pair in told["attributes"])
    return Speaker(name, role, _texts(told["labels"]), attributes, person)


def _label(told: dict[str, Any]) -> LabelReading:
    known = (told["label"], told["accepted"], told["count"], told["line"])
    label, accepted, count, line = _typed(known, str, bool, int, int)
    return LabelReading(label, accepted, count, line, _texts(told["evidence"]))


def _alias(told: dict[str, Any]) -> Alias:
    known = (told["label"], told["name"], told["line"], told["evidence"])
    return Alias(*_typed(known, str, str, int, str))
