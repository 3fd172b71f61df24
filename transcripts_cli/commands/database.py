"""A database of transcripts, made or brought up to date."""

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from transcripts_cli.commands.cells import Cells
from transcripts_cli.commands.files import is_there, replacing_path
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Output
from transcripts_cli.commands.outputs import STREAM, check_target, is_folder, unless_empty
from transcripts_cli.commands.renderings import chosen
from transcripts_cli.commands.values import size_of
from transcripts_cli.errors import InputError, OutputError, UsageError
from transcripts_cli.model import Transcript
from transcripts_cli.readers import Skipped, digest_of
from transcripts_cli.readers.limits import within
from transcripts_cli.readers.sqlite import HEAD, Database
from transcripts_cli.writers import sqlite

if TYPE_CHECKING:
    from transcripts_cli.writers.sqlite import Changes


def write_database(reading: Reading, output: Output, cells: Cells) -> bool:
    """Write all transcripts into a database; return whether there is one in it.

    What there is in it already stays; a text of the same bytes, read with the same options, is not read again.
    """
    del cells  # a database holds everything
    if output.output in STREAM or is_folder(output.output):
        raise UsageError("sqlite: a database is one file. Name it with --output FILE.sqlite.")
    check_target(output.output, reading.paths)
    update = _Update(reading, output.output)
    texts = unless_empty(chosen(reading))
    if texts is None and not update.known:
        return False
    if texts is not None or update.again:
        with replacing_path(output.output) as part:
            update.write(part, texts or iter(()))
    reading.tally.skip(Skipped(texts=update.same))
    update.tell()
    return True


class _Update:
    """What is in a database before a run, and what the run does to it."""

    def __init__(self, reading: Reading, path: str) -> None:
        self.reading = reading
        self.path = path
        self.masked = "yes" if reading.masking else "no"
        self.settings = "" if reading.masking else _settings(reading)
        self.changes: Changes = sqlite.Changes()
        self.again: list[str] = []
        self.same = 0
        known = _existing(path, self.masked)
        self.old = known is not None
        self.known = known or {}
        # A digest would tell whose text it is, and new names change old texts.
        if not reading.masking:
            reading.origin = True
            reading.watches.append(self)

    def todo(self, sources: Iterable[str | InputError]) -> Iterator[str | InputError]:
        """Yield the inputs whose texts are not in the database as they would be read now."""
        for source in sources:
            if isinstance(source, str) and source in self.known:
                if self._is_same(source):
                    self.same += 1
                    continue
                self.again.append(source)
            yield source

    def _is_same(self, source: str) -> bool:
        with suppress(InputError):  # which is told when it is read
            inputs = self.reading.inputs
            with within(inputs.settings.limits):
                digest = digest_of(source, size_of(inputs.max_size))
            return bool(digest) and self.known[source] == (digest, self.settings)
        return False

    def read(self, source: str, labels: Mapping[str, Sequence[str]]) -> None:
        """Nothing is to be done when an input has been read, and its texts not yet used."""

    def done(self, source: str) -> None:
        """Nothing is to be done when an input has been read."""

    def write(self, part: Path, texts: Iterable[Transcript]) -> None:
        """Write what is new into a copy of the database, all of it or nothing."""
        if self.old:
            shutil.copyfile(self.path, part)
        try:
            with closing(sqlite3.connect(part, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = MEMORY")
                if self.old:
                    connection.execute("BEGIN")
                else:
                    names = json.dumps(self.reading.attributes, ensure_ascii=False)
                    keys = {"attributes": names, "pseudonymised": self.masked}
                    sqlite.create(connection, keys)
                some = map(_anonymous, texts) if self.reading.masking else texts
                sqlite.add(connection, some, self.settings, self.changes)
                sqlite.remove_stale(connection, self.again, self.changes)
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            problem = f"cannot be written ({error})"
            raise OutputError(
                f"{self.path}: {problem}. Check the disk, or name a new file."
            ) from error

    def tell(self) -> None:
        """Say what was done to a database that there was."""
        if not self.old:
            return
        done = self.changes
        told = {"added": done.added, "read again": done.refreshed, "removed": done.removed}
        words = [f"{number} {what}" for what, number in told.items() if number]
        self.reading.note(f"{self.path}: {', '.join([*words, f'{self.same} as they were'])}.")


def _existing(path: str, masked: str) -> dict[str, tuple[str, str]] | None:
    """Return the files that a database is of, each with its digest and settings; None where a new one is made.

    Raises:
        OutputError: there is a file, and it is not to be changed.
    """
    if not is_there(path) or not Path(path).is_file() or not Path(path).stat().st_size:
        return None
    with Path(path).open("rb") as file:
        if file.read(len(HEAD)) != HEAD:
            raise OutputError(f"{path}: there is a file, and it is no database. Name another file.")
    try:
        with closing(Database(path)) as found:
            if found.key("pseudonymised") == masked:
                return None if masked == "yes" else found.digests()
    except sqlite3.Error as error:
        raise OutputError(f"{path}: is damaged ({error}). Name another file.") from error
    problem = "is with codes" if masked == "no" else "is without codes"
    why = "names and codes in one would tell whose they are"
    raise OutputError(f"{path}: {problem}, and {why}. Name another file.")


def _anonymous(text: Transcript) -> Transcript:
    """Return a transcript without what could tell where it is from, beside what has codes."""
    metadata = text.document.metadata
    kept = {name: metadata[name] for name in ("format", "people", "units") if name in metadata}
    return replace(
        text, document=replace(text.document, metadata=kept), reasons=(), labels=(), aliases=()
    )


def _settings(reading: Reading) -> str:
    """Return what decides how a text is read beside its bytes, as a digest."""
    import hashlib  # noqa: PLC0415 - for this alone

    from transcripts_cli import __version__  # noqa: PLC0415 - as above

    told = replace(reading.inputs, paths=None, strict=False, jobs=1)
    people = Path(told.speakers).read_bytes() if told.speakers else b""
    said = repr((__version__, told, reading.choice)).encode("utf-8", "backslashreplace")
    return hashlib.sha256(said + people).hexdigest()
