"""Transcripts into a file, a folder or standard output, in a format that holds them."""

import io
import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Output
from transcripts_cli.commands.outputs import STREAM, check_target, is_folder, open_output
from transcripts_cli.commands.terminal import is_terminal
from transcripts_cli.errors import OutputError, UsageError
from transcripts_cli.model import Transcript
from transcripts_cli.text import visible
from transcripts_cli.writers import (
    EXTENSIONS,
    MEMBERS,
    ONE_TEXT,
    SUFFIXES,
    TRANSCRIPT_WRITERS,
    Rendering,
    find_members,
    find_transcript_writer,
)
from transcripts_cli.writers.holdings import having, missing_in

if TYPE_CHECKING:
    from transcripts_cli.commands.folders import Folder

Write = Callable[[Iterable[Transcript], BinaryIO], None]


def deliver(
    texts: Iterable[Transcript], rendering: Rendering, output: Output, reading: Reading
) -> bool:
    """Write texts in a format of transcripts; return whether there was one.

    What the format has no place for is said once.
    """
    write = find_transcript_writer(TRANSCRIPT_WRITERS[output.fmt])
    there: set[str] = set()
    texts = _noticed(texts, there)
    if is_folder(output.output) and output.fmt in MEMBERS:
        from transcripts_cli.commands.folders import Folder, write_members  # noqa: PLC0415 - few need it

        members = find_members(MEMBERS[output.fmt])(texts, rendering)
        found = write_members(members, Folder(output.output, reading.paths), reading)
    else:
        found = place(texts, lambda some, out: write(some, out, rendering), output, reading)
    if missing := missing_in(output.fmt, there):
        reading.note(f"{output.fmt} has no place for these, and they are left out: {missing}.")
    return found


def place(
    texts: Iterable[Transcript],
    write: Write,
    output: Output,
    reading: Reading,
    complete: "Callable[[Folder], None] | None" = None,
) -> bool:
    """Write texts into one file, or each into its own where the output is a folder; return whether there was one.

    A folder is handed on to be completed.
    """
    if is_folder(output.output):
        from transcripts_cli.commands.folders import Folder, write_each  # noqa: PLC0415 - few need it

        folder = Folder(output.output, reading.paths)
        found = write_each(texts, write, folder, suffix_of(output.fmt), reading)
        if found and complete:
            complete(folder)
        return found
    check_target(output.output, reading.paths)
    first = list(itertools.islice(texts, 2))
    if len(first) > 1 and output.fmt in ONE_TEXT:
        names = " and ".join(text.document.source for text in first)
        problem = f"a file in the format {output.fmt} holds one text, and these are several"
        raise UsageError(f"{names}: {problem}. Name a folder: -o FOLDER/.")
    if first:
        with open_output(output.output) as out:
            _write(itertools.chain(first, texts), write, output, out)
    return bool(first)


def suffix_of(name: str) -> str:
    """Return the suffix of the files of a format.

    >>> suffix_of("csv"), suffix_of("txt")
    ('.csv', '.txt')
    """
    known = next((suffix for suffix, fmt in SUFFIXES.items() if fmt == name), f".{name}")
    return EXTENSIONS.get(name, known)


def _noticed(texts: Iterable[Transcript], there: set[str]) -> Iterator[Transcript]:
    for text in texts:
        there |= having(text)
        yield text


def _write(texts: Iterable[Transcript], write: Write, output: Output, out: BinaryIO) -> None:
    """Write texts; a terminal must not obey what stands in them, and no program reads archives from it."""
    if output.output not in STREAM or not is_terminal():
        write(texts, out)
        return
    kept = io.BytesIO()
    write(texts, kept)
    try:
        lines = kept.getvalue().decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        problem = f"the format {output.fmt} is not for a terminal"
        raise OutputError(f"standard output: {problem}. Name a file with --output.") from error
    out.write("\n".join(map(visible, lines)).encode("utf-8", "backslashreplace"))
