"""A folder of results: a file for every text, each there whole or not at all."""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from transcripts_cli.commands.batch import Batch
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.outputs import open_output
from transcripts_cli.errors import OutputError, TranscriptsError, UsageError
from transcripts_cli.model import Transcript
from transcripts_cli.readers.paths import expand
from transcripts_cli.writers.names import FileNames

Write = Callable[[Iterable[Transcript], BinaryIO], None]


def write_each(
    texts: Iterable[Transcript], write: Write, folder: "Folder", suffix: str, reading: Reading
) -> bool:
    """Write every text into a file named for its source; return whether there was one.

    A text that cannot be written is told, and the others are done; what an earlier run has done is not done again.
    """
    batch = Batch(folder.path, suffix, reading)
    for part in _write_parts(texts, write, folder, batch.names, reading):
        batch.wrote(part)
    folder.parts = [part for entry in batch.entries.values() for part in entry.parts]
    reading.ending = batch.summary()
    return batch.found


def _write_parts(
    texts: Iterable[Transcript], write: Write, folder: "Folder", names: FileNames, reading: Reading
) -> Iterator[str]:
    """Yield the name of each file once it is there; "" where it cannot be written."""
    for text in texts:
        source = text.document.source
        name, taken = names.give(source)
        if taken:
            reading.note(f"{source}: written as {name}, for another of that name is {taken}.")
        try:
            with folder.open(name) as out:
                write((text,), out)
        except UsageError:
            raise
        except TranscriptsError as error:
            reading.fail(error)
            name = ""
        yield name


def write_members(members: Iterator[tuple[str, bytes]], folder: "Folder", reading: Reading) -> bool:
    """Write the files of a format that is several; return whether there was one."""
    found = False
    for name, content in members:
        found = True
        try:
            with folder.open(name) as out:
                out.write(content)
        except OutputError as error:
            reading.fail(error)
    return found


class Folder:
    """Where files are written, and nothing outside of it; `parts` are those of one text each, now and before."""

    def __init__(self, name: str, inputs: Iterable[str]) -> None:
        self.path = Path(name)
        self.inputs = inputs
        self.parts: list[str] = []
        self._read: set[tuple[int, int]] | None = None

    def open(self, name: str) -> "contextlib.AbstractContextManager[BinaryIO]":
        """Open a file that is to be written; the folder is made if there is none yet.

        Raises:
            OutputError: it is an input, too, or a link that leads out of the folder, or cannot be made.
        """
        target = self.path / name
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            if target.is_symlink() and not target.resolve().is_relative_to(self.path.resolve()):
                raise OutputError(f"{target}: is a link out of the folder. Remove it.")
            if target.exists() and _identity(target) in self._inputs():
                raise OutputError(f"{target}: is an input, too. Name another folder.")
        except (OSError, ValueError) as error:
            problem = getattr(error, "strerror", None) or error
            raise OutputError(
                f"{target}: cannot be written ({problem}). Check the path."
            ) from error
        return open_output(str(target))

    def _inputs(self) -> set[tuple[int, int]]:
        if self._read is None:
            self._read = set()
            for source in expand(self.inputs):
                if isinstance(source, str):
                    with contextlib.suppress(OSError, ValueError):
                        self._read.add(_identity(Path(source)))
        return self._read


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
