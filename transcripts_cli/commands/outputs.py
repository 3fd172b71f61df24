"""Where a result goes: standard output, or a file that is there whole or not at all."""

import contextlib
import dataclasses
import itertools
import os
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from transcripts_cli.commands.options import Output
from transcripts_cli.commands.terminal import is_terminal, wants_color
from transcripts_cli.errors import InputError, OutputError, UsageError
from transcripts_cli.model import Table
from transcripts_cli.readers import find_sources
from transcripts_cli.writers import SUFFIXES, TABLE_WRITERS, table_writer

STREAM = ("", "-")
"""Names of standard output."""


def settle(output: Output, default: str, formats: Iterable[str] = TABLE_WRITERS) -> Output:
    """Return an output with its format: as asked for, as the file's suffix tells, or the default."""
    name = output.fmt
    if not name and output.output not in STREAM:
        suffix = os.path.splitext(output.output)[1].lower()
        name = SUFFIXES.get(suffix, suffix)
    name = name or default
    if name not in formats:
        raise UsageError(f"format {name}: unknown. Choose one of {', '.join(formats)}.")
    return dataclasses.replace(output, fmt=name)


def show(table: Table, output: Output, inputs: Iterable[str] = ()) -> bool:
    """Write a table; return whether it had a row. Without one nothing is written.

    Args:
        table: read once, while it is written.
        output: its format is settled.
        inputs: the paths that must not be written to.
    """
    to_file = output.output not in STREAM
    if to_file:
        _check_target(output.output, inputs)
    rows = iter(table.rows)
    first = next(rows, None)
    if first is None:
        return False
    whole = Table(table.title, table.columns, itertools.chain((first,), rows))
    with open_output(output.output) as out:
        if output.fmt == "table" and not to_file and is_terminal():
            from transcripts_cli.writers import screen  # noqa: PLC0415 - only on a terminal

            screen.write(whole, out, color=wants_color(output.color))
        else:
            table_writer(output.fmt)(whole, out)
    return True


@contextlib.contextmanager
def open_output(path: str) -> Iterator[BinaryIO]:
    """Open a file to be written, or standard output."""
    if path not in STREAM:
        with _replacing(path) as out:
            yield out
        return
    if sys.stdout is None:
        raise OutputError("standard output: closed. Open it, or name a file with --output.")
    try:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        problem = f"cannot be written ({error.strerror})"
        raise OutputError(f"standard output: {problem}. Check where it leads.") from error


def _check_target(path: str, inputs: Iterable[str]) -> None:
    """Raise OutputError where an output is a folder or one of the inputs."""
    if os.path.isdir(path):
        raise OutputError(f"{path}: a folder. Name a file.")
    try:
        target = os.stat(path)
    except OSError:
        return
    for source in find_sources(inputs):
        with contextlib.suppress(OSError, ValueError):
            if not isinstance(source, InputError) and os.path.samestat(target, os.stat(source)):
                raise OutputError(f"{path}: is an input, too. Name another file.")


@contextlib.contextmanager
def _replacing(path: str) -> Iterator[BinaryIO]:
    """Open a file beside the target that takes its place once it is whole, and is removed if not."""
    path = os.path.realpath(path)
    folder, name = os.path.split(path)
    part = os.path.join(folder, f".{name[:80]}.{os.getpid()}.part")
    special = os.path.exists(path) and not os.path.isfile(path)
    try:
        with open(path if special else part, "wb" if special else "xb") as out:
            yield out
        if not special:
            os.replace(part, path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror}). Check the path.") from error
    finally:
        if not special:
            with contextlib.suppress(OSError):
                os.unlink(part)
