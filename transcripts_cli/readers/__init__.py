"""Bytes → Document. The only place that opens input."""

import glob
import importlib
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, cast

from transcripts_cli.errors import (
    BinaryInputError,
    EmptyInputError,
    InputError,
    MissingInputError,
    UndecodableError,
)
from transcripts_cli.model import Document
from transcripts_cli.readers.encodings import check_encoding, decode
from transcripts_cli.text import split_lines

__all__ = [
    "READERS",
    "STDIN",
    "SUFFIXES",
    "check_encoding",
    "find_sources",
    "read",
    "read_markup",
    "read_text",
]

STDIN = "-"
# Format → its module's `read(content, source, encoding) -> Document`, imported when first needed.
READERS = {
    "plain": "plain",
}
# File name suffix, lower case → format. A folder gives up the files that have one of these; a file
# that is named itself is read as plain text where its suffix is not here.
SUFFIXES = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "plain",
    ".markdown": "plain",
    ".log": "plain",
}
_LOCK = "~$"
"""How the lock file of an open document begins."""
_HEAD = 65_536
"""Bytes read before it is decided whether the rest is worth reading: devices may never end."""


def read(source: str, encoding: str = "") -> Document:
    """Open an input and read it.

    Raises:
        InputError: it cannot be opened, is no text, is empty or is not in that encoding.
    """
    suffix = os.path.splitext(source)[1].lower()
    reader = _reader(SUFFIXES.get(suffix, "plain"))
    document = reader(_content(source), source, encoding)
    if all(not line.text or line.text.isspace() for line in document.lines):
        raise EmptyInputError(source, "nothing but white space", "Check that it is the right file")
    return document


def read_text(path: str) -> str:
    """Return a text in UTF-8 that is no transcript: a people file, a key, something exported.

    Raises:
        InputError: it cannot be opened, or is not in UTF-8.
    """
    try:
        return _content(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = f"not in UTF-8 (byte {error.start})"
        raise UndecodableError(path, problem, "Check that it is the right file") from error


def read_markup(source: str, encoding: str = "") -> str:
    """Open an input and return it as it is written, markup and all; its lines end in a line feed.

    Raises:
        InputError: it cannot be opened, is no text, or is not in that encoding.
    """
    text, *_ = decode(_content(source), source, encoding)
    return "\n".join(split_lines(text))


def find_sources(paths: Iterable[str]) -> Iterator[str | InputError]:
    """Yield the inputs that paths, folders and patterns name, in order, each once.

    A path that names none is yielded as the error that says so: the others are still to be read.
    """
    seen: set[str] = set()
    for path in paths:
        for source in _expand(path):
            if isinstance(source, InputError):
                yield source
            elif source not in seen:
                seen.add(source)
                yield source


def _expand(path: str) -> Iterator[str | InputError]:
    if path == STDIN:
        yield path
    elif os.path.isdir(path):
        yield from _walk(path)
    elif os.path.lexists(path) or not glob.has_magic(path):
        yield path
    else:
        names = glob.glob(path, recursive=True)
        found = sorted(name for name in names if not os.path.basename(name).startswith(_LOCK))
        if not found:
            yield MissingInputError(path, "nothing matches this pattern", "Check the pattern")
        for name in found:
            yield from _walk(name) if os.path.isdir(name) else (name,)


def _walk(folder: str) -> Iterator[str | InputError]:
    """Yield the readable files of a folder and its subfolders, sorted by path."""
    problems: list[OSError] = []
    found: list[str] = []
    for parent, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += (os.path.join(parent, name) for name in names if _is_candidate(parent, name))
    yield from sorted(found)
    for problem in problems:
        yield _unreadable(str(problem.filename), problem)
    if not found and not problems:
        suffixes = " ".join(SUFFIXES)
        yield MissingInputError(folder, "no text in this folder", f"Texts end in {suffixes}")


def _is_candidate(parent: str, name: str) -> bool:
    """Whether a file of a folder is to be read: not hidden, no lock, a known suffix, no device."""
    if name.startswith((".", _LOCK)) or os.path.splitext(name)[1].lower() not in SUFFIXES:
        return False
    try:
        mode = os.stat(os.path.join(parent, name)).st_mode
    except OSError:
        return True  # the error is told when it is read
    return stat.S_ISREG(mode)


def _reader(name: str) -> Callable[[bytes, str, str], Document]:
    module = importlib.import_module(f"{__name__}.{READERS[name]}")
    return cast("Callable[[bytes, str, str], Document]", module.read)


def _content(source: str) -> bytes:
    try:
        if source != STDIN:
            with open(source, "rb") as stream:
                return _drain(stream, source)
        if sys.stdin is None:
            raise MissingInputError(source, "standard input is closed", "Name a file")
        return _drain(sys.stdin.buffer, source)
    except (OSError, ValueError) as error:
        raise _unreadable(source, error) from error


def _drain(stream: BinaryIO, source: str) -> bytes:
    """Read a stream to its end, or its head where that shows that it is no text."""
    head = stream.read(_HEAD)
    if len(head) == _HEAD and not head.strip(b"\0"):
        raise BinaryInputError(source, "these bytes are no text", "Give the text of the interview")
    rest = stream.read()
    return head + rest if rest else head


def _unreadable(source: str, error: Exception) -> InputError:
    if isinstance(error, FileNotFoundError):
        return MissingInputError(source, "no such file", "Check the path")
    if isinstance(error, IsADirectoryError):
        return InputError(source, "this is a folder", "Name it as a PATH")
    problem = getattr(error, "strerror", None) or str(error)
    return InputError(source, f"cannot be read ({problem})", "Check the path and its permissions")
