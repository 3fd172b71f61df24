"""A folder of results that survives: what is done is written down, and is not done again."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.outputs import open_output
from transcripts_cli.errors import InputError, OutputError
from transcripts_cli.readers import fetch
from transcripts_cli.writers.names import FileNames

READ, NONE, FAILED = "read", "not a transcript", "failed"
"""What became of an input."""

_PART = re.compile(r"\..+\.\d+\.part", re.DOTALL)
"""How a file is called until it is whole."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one input: a line of the manifest."""

    input: str
    """As it was found."""
    size: int
    """Bytes."""
    digest: str
    """SHA-256 of its bytes."""
    result: str
    """READ, NONE or FAILED."""
    reason: str
    """What was told of it; "" if nothing was."""
    parts: tuple[str, ...]
    """Names of the files that were written, in the folder."""
    settings: str
    """Digest of what was asked for; with another the input is read again."""


class Batch:
    """What is done of one run into a folder, and was of those before it."""

    def __init__(self, folder: Path, suffix: str, reading: Reading) -> None:
        self.path = folder / f"{suffix.lstrip('.')}.manifest"
        self.folder, self.reading = folder, reading
        self.settings = _settings(reading)
        self.entries = _entries(self.path)
        self.names = FileNames(suffix, self._taken())
        self.counts = dict.fromkeys((READ, NONE, FAILED), 0)
        self.skipped = 0
        self.open: dict[str, tuple[int, str]] = {}
        self.parts: list[str] = []
        self.messages: list[str] = []
        self.before = 0, 0
        self.say, reading.tell = reading.tell, self._hear
        reading.watches.append(self)
        self._tidy()

    def _hear(self, message: str) -> None:
        """Pass on what is told, and keep it as the reason of what becomes of the input."""
        self.messages.append(message)
        self.say(message)

    def _taken(self) -> dict[str, str]:
        """Return the names of the files that stay, each with its input."""
        kept = filter(self._is_kept, self.entries.values())
        return {part.casefold(): entry.input for entry in kept for part in entry.parts}

    @property
    def found(self) -> bool:
        """Whether there was a transcript, now or before."""
        return bool(self.reading.tally.transcripts)

    def _is_kept(self, entry: Entry) -> bool:
        return not self.reading.redo and entry.settings == self.settings

    def todo(self, sources: Iterable[str | InputError]) -> Iterator[str | InputError]:
        """Yield the inputs that are not done, or have changed since."""
        for source in sources:
            if isinstance(source, InputError):
                self.counts[FAILED] += 1
            elif self._is_done(source):
                self._count(self.entries[source])
                continue
            elif source in self.entries:
                for part in self.entries[source].parts:
                    self.names.taken.pop(part.casefold(), None)
            yield source

    def _count(self, entry: Entry) -> None:
        """Count an input that was done before as if it were now."""
        tally = self.reading.tally
        self.skipped += 1
        self.counts[entry.result] += 1
        tally.transcripts += entry.result == READ
        tally.refused += entry.result == NONE
        self.before = self.before[0], self.before[1] + (entry.result == NONE)

    def _is_done(self, source: str) -> bool:
        try:
            content = fetch(source)
        except InputError:
            self.open[source] = 0, ""
            return False
        state = len(content), hashlib.sha256(content).hexdigest()
        self.open[source] = state
        entry = self.entries.get(source)
        return (
            entry is not None
            and self._is_kept(entry)
            and entry.result != FAILED
            and (entry.size, entry.digest) == state
            and all((self.folder / part).is_file() for part in entry.parts)
        )

    def wrote(self, part: str) -> None:
        """Remember a file that is there, whole; "" is none."""
        if part:
            self.parts.append(part)

    def done(self, source: str) -> None:
        """Write down what became of an input, once its parts are there."""
        size, digest = self.open.pop(source, (0, ""))
        tally = self.reading.tally
        failed, refused = tally.failed - self.before[0], tally.refused - self.before[1]
        self.before = tally.failed, tally.refused
        result = FAILED if failed else NONE if refused and not self.parts else READ
        reason = " ".join(self.messages)
        entry = Entry(source, size, digest, result, reason, tuple(self.parts), self.settings)
        old = self.entries.get(source)
        self.entries[source] = entry
        self.counts[result] += 1
        self.parts, self.messages = [], []
        self._append(entry)
        for part in set(old.parts) - set(entry.parts) if old and not failed else ():
            if self.names.taken.get(part.casefold(), source) == source:
                (self.folder / part).unlink(missing_ok=True)

    def _append(self, entry: Entry) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as out:
                out.write(_line(entry))
        except OSError as error:
            problem = error.strerror or error
            raise OutputError(
                f"{self.path}: cannot be written ({problem}). Check the path."
            ) from error

    def _tidy(self) -> None:
        """Leave a line an input and no file that is not whole: a run that was killed may have left such."""
        for path in self.folder.glob(".*.part"):
            if _PART.fullmatch(path.name):
                path.unlink(missing_ok=True)
        if self.path.exists():
            with open_output(str(self.path)) as out:
                out.writelines(map(_line, self.entries.values()))

    def summary(self) -> str:
        """Return what became of all inputs, in one line."""
        written, none, failed = (self.counts[result] for result in (READ, NONE, FAILED))
        total = written + none + failed
        what = f"{total} input{'s' * (total != 1)}: {written} read, {none} not transcripts"
        before = f"; {self.skipped} of them done before" if self.skipped else ""
        return f"{what}, {failed} failed (listed in {self.path}){before}."


def _settings(reading: Reading) -> str:
    """Return a digest of all that decides what is written, but for the inputs themselves."""
    from transcripts_cli import __version__  # noqa: PLC0415 - looked up only when asked for

    inputs = replace(reading.inputs, paths=None, jobs=1)
    asked = repr((__version__, inputs, reading.voices, reading.shape))
    return hashlib.sha256(asked.encode("utf-8", "backslashreplace")).hexdigest()[:16]


def _line(entry: Entry) -> bytes:
    return f"{json.dumps(asdict(entry), ensure_ascii=True)}\n".encode()


def _entries(path: Path) -> dict[str, Entry]:
    """Return the last entry of each input; a line that is not whole is none."""
    found: dict[str, Entry] = {}
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return found
    except OSError as error:
        raise OutputError(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    for line in lines:
        try:
            fields = json.loads(line)
            entry = Entry(**{**fields, "parts": tuple(fields["parts"])})
        except (ValueError, TypeError, KeyError):
            continue
        found[entry.input] = entry
    return found
