"""Where a result goes: standard output, or a file that is there whole or not at all."""

import contextlib
import dataclasses
import itertools
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from transcripts_cli.commands import progress
from transcripts_cli.commands.options import Output
from transcripts_cli.commands.terminal import is_terminal, wants_color
from transcripts_cli.errors import OutputError, UsageError
from transcripts_cli.model import Table, Transcript
from transcripts_cli.readers import find_sources
from transcripts_cli.writers import SUFFIXES, TABLE_WRITERS, find_writer

_T = TypeVar("_T")


class Drawer(Protocol):
    """What draws a table on a terminal."""

    def __call__(self, table: Table, out: BinaryIO, /, *, color: bool) -> None:
        """Draw it, in colour or without."""


STREAM = ("", "-")
"""Names of standard output."""
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_SECRET = 0o600


class ClosedPipeError(Exception):
    """Nobody reads standard output any more: there is nothing left to do, and nothing went wrong."""


def settle(
    output: Output,
    default: str,
    formats: Iterable[str] = TABLE_WRITERS,
    suffixes: Mapping[str, str] = SUFFIXES,
) -> Output:
    """Return an output with its format: as asked for, as the file's suffix tells, or the default."""
    if output.fmt or output.output in STREAM or is_folder(output.output):
        name = output.fmt or default
        asked = f"format {name}: unknown"
    else:
        suffix = Path(output.output).suffix.lower()
        name = suffixes.get(suffix, default if not suffix else "")
        asked = f"{output.output}: no format of that suffix"
    if name not in formats:
        raise UsageError(f"{asked}. Choose --format {', '.join(formats)}.")
    return dataclasses.replace(output, fmt=name)


def is_folder(name: str) -> bool:
    """Whether an output is a folder: one that there is, or a name that ends as those of folders do."""
    return name not in STREAM and (name.endswith(("/", os.sep)) or Path(name).is_dir())


def pick(table: Table, columns: tuple[str, ...]) -> Table:
    """Return a table with some of its columns."""
    places = [table.columns.index(name) for name in columns]
    rows = (tuple(row[place] for place in places) for row in table.rows)
    return Table(table.title, columns, rows)


def show(
    table: Table,
    output: Output,
    inputs: Iterable[str] = (),
    writers: Mapping[str, str] = TABLE_WRITERS,
    draw: Drawer | None = None,
) -> bool:
    """Write a table; return whether it had a row. Without one nothing is written.

    Args:
        table: read once, while it is written.
        output: its format is settled.
        inputs: the paths that must not be written to.
        writers: of the formats.
        draw: draws it on a terminal, as a grid where this is not given.
    """
    check_target(output.output, inputs)
    rows = _unless_empty(table.rows)
    if rows is None:
        return False
    table = Table(table.title, table.columns, rows)
    write = find_writer(writers[output.fmt])
    with open_output(output.output) as out:
        if not is_shown(output):
            write(table, out)
            return True
        # A terminal must not obey what stands in a cell.
        from transcripts_cli.writers import screen  # noqa: PLC0415 - only on a terminal

        if draws(output):
            (draw or screen.write)(table, out, color=wants_color(output.color))
        else:
            write(screen.harmless(table), out)
    return True


def is_shown(output: Output) -> bool:
    """Whether what is written is seen by a person at a terminal."""
    return output.output in STREAM and is_terminal()


def draws(output: Output) -> bool:
    """Whether a table is drawn for a person at a terminal."""
    return output.fmt == "table" and is_shown(output)


def show_each(
    texts: Iterable[Transcript],
    write: Callable[[Transcript, BinaryIO], None],
    output: Output,
    inputs: Iterable[str],
) -> bool:
    """Write texts one by one; return whether there was one. Without one nothing is written."""
    check_target(output.output, inputs)
    some = _unless_empty(texts)
    if some is None:
        return False
    with open_output(output.output) as out:
        for text in some:
            write(text, out)
    return True


def _unless_empty(things: Iterable[_T]) -> Iterator[_T] | None:
    """Return all of some things, or None where there is none."""
    rest = iter(things)
    return next((itertools.chain((first,), rest) for first in rest), None)


@contextlib.contextmanager
def open_output(path: str, *, secret: bool = False) -> Iterator[BinaryIO]:
    """Open a file to be written, which only its owner can read where it is secret, or standard output."""
    if path not in STREAM:
        with _replacing(path, secret=secret) as out:
            yield out
        return
    if sys.stdout is None:
        raise OutputError("standard output: closed. Open it, or name a file with --output.")
    if is_terminal():
        progress.stop()
    try:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:
        raise ClosedPipeError from error
    except OSError as error:
        raise _unwritable("standard output", error) from error


def check_target(name: str, inputs: Iterable[str]) -> None:
    """Raise OutputError where an output is a folder or one of the inputs."""
    if name in STREAM:
        return
    path = Path(name)
    try:
        target = path.stat()
    except (OSError, ValueError):
        return  # there is no such file yet, or the error is told when it is opened
    if is_folder(name):
        raise OutputError(f"{name}: is a folder. Name a file.")
    for source in find_sources(inputs):
        with contextlib.suppress(OSError, ValueError):
            if isinstance(source, str) and os.path.samestat(target, Path(source).stat()):
                raise OutputError(f"{name}: is an input, too. Name another file.")


@contextlib.contextmanager
def _replacing(name: str, *, secret: bool) -> Iterator[BinaryIO]:
    """Open a file beside the target that takes its place once it is whole, and is removed if not.

    Until then nobody but its owner can read it.
    """
    path = _resolve(name)
    part = path.with_name(f".{path.name[:40]}.{os.getpid()}.part")
    try:
        if path.exists() and not path.is_file():  # a device or a pipe has no place to take
            with path.open("wb") as out:
                yield out
            return
        try:
            part.unlink(missing_ok=True)
            with os.fdopen(os.open(part, _NEW, _SECRET), "wb") as out:
                yield out
            part.chmod(_SECRET if secret else _usual_mode())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(name, error) from error


def _usual_mode() -> int:
    """Return who may read and write a new file of the user's."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _resolve(name: str) -> Path:
    try:
        return Path(name).resolve()
    except (OSError, ValueError, RuntimeError) as error:  # links in a circle, a NUL in the name
        raise _unwritable(name, error) from error


def _unwritable(name: str, error: Exception) -> OutputError:
    problem = getattr(error, "strerror", None) or error
    return OutputError(f"{name}: cannot be written ({problem}). Check the path.")
