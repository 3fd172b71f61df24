"""A path → its bytes, up to a limit: devices and streams may never end."""

import os
import stat
import sys
from io import BufferedReader, FileIO
from typing import BinaryIO

from transcripts_cli.errors import (
    BinaryInputError,
    InputError,
    MissingInputError,
    UnsafeInputError,
)
from transcripts_cli.readers.hints import LARGEST_INPUT
from transcripts_cli.readers.paths import STDIN

_HEAD = 65_536
"""Bytes read before it is decided whether the rest is worth reading."""


def open_input(source: str, most: int = LARGEST_INPUT) -> bytes:
    """Return what a file or standard input holds.

    Args:
        source: the path, "-" for standard input.
        most: bytes; no more are read.

    Raises:
        InputError: it cannot be opened, or holds nothing but NUL bytes.
        UnsafeInputError: it holds more.
    """
    try:
        if source != STDIN:
            with open(source, "rb", buffering=0) as file:  # noqa: PTH123 - a source keeps the name it was given
                content = _whole(file, most)
                if content:
                    return content
                with BufferedReader(file) as stream:
                    return _drain(stream, source, most)
        if sys.stdin is None:
            raise MissingInputError(source, "standard input is closed", "Name a file")
        return _drain(sys.stdin.buffer, source, most)
    except (OSError, ValueError) as error:
        raise _unreadable(source, error) from error


def _whole(file: FileIO, most: int) -> bytes:
    """Return what a small file holds, as most are: read at once, with no more room than it takes; else b""."""
    size = _size(file)
    if not 0 < size < min(_HEAD, most + 1):
        return b""
    content = file.read(size + 1)
    if len(content) == size:
        return content
    file.seek(0)
    return b""


def _drain(stream: BinaryIO, source: str, most: int) -> bytes:
    """Read a stream to its end, or its head where that shows that it is no text, or too large."""
    if _size(stream) > most:
        raise _too_large(source, most)
    head = stream.read(min(_HEAD, most + 1))
    if len(head) == _HEAD and not head.strip(b"\0"):
        raise BinaryInputError(source, "these bytes are no text", "Give the text of the interview")
    rest = stream.read(max(0, most - len(head)) + 1) if len(head) <= most else b"\0"
    if len(head) + len(rest) > most:
        raise _too_large(source, most)
    return head + rest if rest else head


def _size(stream: BinaryIO | FileIO) -> int:
    """Return how many bytes a file has; 0 where only reading it tells."""
    try:
        status = os.fstat(stream.fileno())
    except (OSError, ValueError):  # a stream of a program's own
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _too_large(source: str, most: int) -> InputError:
    size = f"{most / 2**20:,.4g} MB" if most >= 2**20 else f"{most:,} bytes"
    problem = f"larger than {size}"
    return UnsafeInputError(source, problem, "Split it, or allow more with --max-size")


def _unreadable(source: str, error: Exception) -> InputError:
    if isinstance(error, FileNotFoundError):
        return MissingInputError(source, "no such file", "Check the path")
    if isinstance(error, IsADirectoryError):
        return InputError(source, "this is a folder", "Name it as a PATH")
    problem = getattr(error, "strerror", None) or str(error)
    return InputError(source, f"cannot be read ({problem})", "Check the path and its permissions")
