"""A folder of results that survives: what is done is written down, and is not done again."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from transcripts_cli.commands.account import (
    FAILED,
    NONE,
    READ,
    Account,
    Entry,
    entry_of,
    line_of,
    settings_of,
    summarise,
)
from transcripts_cli.commands.files import remove_leftovers, secretly
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.outputs import open_output
from transcripts_cli.commands.values import size_of
from transcripts_cli.errors import InputError, OutputError
from transcripts_cli.readers import fetch
from transcripts_cli.readers.limits import within
from transcripts_cli.writers.names import FileNames


class Batch:
    """What is done of one run into a folder, and was of those before it."""

    def __init__(self, folder: Path, suffix: str, reading: Reading) -> None:
        self.path = _path(folder, suffix, reading)
        self.folder, self.reading = folder, reading
        self.settings = self._asked()
        self.entries = _entries(self.path)
        self.names = FileNames(suffix, self._taken())
        self.counts = dict.fromkeys((READ, NONE, FAILED), 0)
        self.skipped = 0
        self.open: dict[str, tuple[int, str]] = {}
        self.parts: list[str] = []
        self.labels: dict[str, Mapping[str, Sequence[str]]] = {}
        self.account = Account(reading)
        reading.watches.append(self)
        self._tidy()

    def _asked(self) -> str:
        """Return a digest of what is asked for; with codes also of the key as it is, and of where they are written."""
        asked = settings_of(self.reading)
        if not self.reading.masking:
            return asked
        return hashlib.sha256(f"{asked}{self.folder.resolve()}".encode()).hexdigest()[:16]

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
        for source, done in self._judged(sources):
            if isinstance(source, InputError):
                self.counts[FAILED] += 1
            elif done:
                self._count(self.entries[source])
                continue
            elif source in self.entries:
                for part in self.entries[source].parts:
                    self.names.taken.pop(part.casefold(), None)
            yield source

    def _judged(
        self, sources: Iterable[str | InputError]
    ) -> Iterable[tuple[str | InputError, bool]]:
        """Return the inputs, each with whether it is done; with codes all are, or none: a new name may stand in an old text."""
        judged = ((source, isinstance(source, str) and self._is_done(source)) for source in sources)
        if not self.reading.masking:
            return judged
        every = list(judged)
        whole = all(done for _, done in every)
        return [(source, whole) for source, _ in every]

    def _count(self, entry: Entry) -> None:
        """Count an input that was done before as if it were now."""
        self.open.pop(entry.input, None)
        self.reading.labels |= {source: [*labels] for source, labels in entry.labels.items()}
        self.skipped += 1
        self.counts[entry.result] += 1
        self.account.skip(entry)

    def _is_done(self, source: str) -> bool:
        inputs = self.reading.inputs
        try:
            with within(inputs.settings.limits):
                content = fetch(source, size_of(inputs.max_size))
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

    def read(self, source: str, labels: Mapping[str, Sequence[str]]) -> None:
        """Remember what was told of an input, and who speaks in it, until its parts are there."""
        self.account.note(source)
        if self.reading.people and not self.reading.masking:
            self.labels[source] = labels

    def done(self, source: str) -> None:
        """Write down what became of an input, once its parts are there."""
        state = self.open.pop(source, (0, ""))
        if self.reading.masking:
            self.settings = self._asked()
        entry = self.account.close(source, state, tuple(self.parts), self.settings)
        entry = replace(entry, labels=self.labels.pop(source, {}))
        old = self.entries.get(source)
        self.entries[source] = entry
        self.counts[entry.result] += 1
        self.parts = []
        self._append(entry)
        for part in set(old.parts) - set(entry.parts) if old and entry.result != FAILED else ():
            if self.names.taken.get(part.casefold(), source) == source:
                (self.folder / part).unlink(missing_ok=True)

    def _append(self, entry: Entry) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with open(self.path, "ab", opener=secretly if self.reading.masking else None) as out:
                out.write(line_of(entry))
        except OSError as error:
            problem = error.strerror or error
            raise OutputError(
                f"{self.path}: cannot be written ({problem}). Check the path."
            ) from error

    def _tidy(self) -> None:
        """Leave a line an input and no file that is not whole: a run that was killed may have left such."""
        remove_leftovers(self.folder)
        if self.path.exists():
            with open_output(str(self.path), secret=bool(self.reading.masking)) as out:
                out.writelines(map(line_of, self.entries.values()))

    def summary(self) -> str:
        """Return what became of all inputs, in one line."""
        return summarise(self.counts, str(self.path), self.skipped)


def _path(folder: Path, suffix: str, reading: Reading) -> Path:
    """Return where the manifest is: in the folder, or with the key, for it names the texts as they are called.

    What reads a folder of Parquet files as one table leaves out names that begin so.
    """
    name = f"{'_' if suffix == '.parquet' else ''}{suffix.lstrip('.')}.manifest"
    if reading.masking:
        return Path(f"{reading.masking.path}.{folder.resolve().name}.{name}")
    return folder / name


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
        if entry := entry_of(line):
            found[entry.input] = entry
    return found
