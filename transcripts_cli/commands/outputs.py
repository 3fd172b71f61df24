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
from transcripts_cli.commands.files import is_there, replacing, unwritable
from transcripts_cli.commands.options import Output
from transcripts_cli.commands.terminal import is_terminal, wants_color
from transcripts_cli.errors import OutputError, UsageError
from transcripts_cli.model import Table, Transcript
from transcripts_cli.readers.paths import expand
from transcripts_cli.writers import SUFFIXES, TABLE_WRITERS, find_writer
from transcripts_cli.writers.recoding import recoded

_T = TypeVar("_T")


class Drawer(Protocol):
    """What draws a table on a terminal."""

    def __call__(self, table: Table, out: BinaryIO, /, *, color: bool) -> None:
        """Draw it, in colour or without."""


STREAM = ("", "-", "/dev/stdout")
"""Names of standard output."""


class ClosedPipeError(Exception):
    """Nobody reads standard output any more: there is nothing left to do, and nothing went wrong."""


def settle(
    output: Output,
    default: str,
    formats: Iterable[str] = TABLE_WRITERS,
    suffixes: Mapping[str, str] = SUFFIXES,
) -> Output:
    """Return an output with its format: as asked for, as the file's suffix tells, or the default."""
    suffix = "" if output.output in STREAM else Path(output.output).suffix.lower()
    # What somebody types, even if only a suffix, goes before what a file says.
    fmt = "" if suffix in suffixes and "fmt" in output.settings.taken else output.fmt
    if fmt or output.output in STREAM:
        name = fmt or default
        asked = f"format {name}: unknown"
    else:
        name = suffixes.get(suffix, default if not suffix or is_folder(output.output) else "")
        asked = f"{output.output}: no format of that suffix"
    if name not in formats:
        raise UsageError(f"{asked}. Choose --format {', '.join(formats)}.")
    return dataclasses.replace(output, fmt=name)


def is_folder(name: str) -> bool:
    """Whether an output is a folder: one that there is, or a name that ends as those of folders do."""
    return name not in STREAM and (
        name.endswith(("/", os.sep)) or (is_there(name) and Path(name).is_dir())
    )


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
    *,
    encoding: str = "",
) -> bool:
    """Write a table; return whether it had a row. Without one nothing is written.

    Args:
        table: read once, while it is written.
        output: its format is settled.
        inputs: the paths that must not be written to.
        writers: of the formats.
        encoding: instead of UTF-8.
    """
    check_target(output.output, inputs)
    rows = unless_empty(table.rows)
    if rows is None:
        return False
    table = dataclasses.replace(table, rows=rows)
    write = find_writer(writers[output.fmt])
    with open_output(output.output) as out:
        if not is_shown(output):
            write(table, recoded(out, encoding, output.output))
            return True
        # A terminal must not obey what stands in a cell.
        from transcripts_cli.writers import screen  # noqa: PLC0415 - only on a terminal

        if draws(output):
            screen.write(table, out, color=wants_color(output.color))
        else:
            write(screen.harmless(table), out)
    return True


def display(table: Table, output: Output, draw: Drawer) -> bool:
    """Draw a table on a terminal; return whether it had a row."""
    rows = unless_empty(table.rows)
    if rows is None:
        return False
    with open_output("") as out:
        draw(dataclasses.replace(table, rows=rows), out, color=wants_color(output.color))
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
    some = unless_empty(texts)
    if some is None:
        return False
    with open_output(output.output) as out:
        for text in some:
            write(text, out)
    return True


def unless_empty(things: Iterable[_T]) -> Iterator[_T] | None:
    """Return all of some things, or None where there is none."""
    rest = iter(things)
    return next((itertools.chain((first,), rest) for first in rest), None)


@contextlib.contextmanager
def open_output(path: str, *, secret: bool = False) -> Iterator[BinaryIO]:
    """Open a file to be written, which only its owner can read where it is secret, or standard output."""
    if path not in STREAM:
        with replacing(path, secret=secret) as out:
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
        raise unwritable("standard output", error) from error


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
    for source in expand(inputs):
        with contextlib.suppress(OSError, ValueError):
            if isinstance(source, str) and os.path.samestat(target, Path(source).stat()):
                raise OutputError(f"{name}: is an input, too. Name another file.")
