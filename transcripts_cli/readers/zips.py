"""Zip files, opened with limits: the documents of word processors and archives are such files."""

import io
import lzma
import struct
import zipfile
import zlib
from typing import BinaryIO

from transcripts_cli.errors import DamagedInputError, InputError, UnsafeInputError
from transcripts_cli.readers.limits import limits

_HARMLESS = {2**20: 2.5, 10 * 2**20: 1.0}
"""Bytes from which on it counts how tightly they are packed, and how many times the usual ratio is allowed there."""
_LOCKED = 0x1
_TROUBLES = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, OverflowError, struct.error),
)
"""What Python raises where a zip file is damaged."""


def open_zip(content: bytes | BinaryIO, source: str) -> zipfile.ZipFile:
    """Return a zip file that is whole and has no more members than allowed.

    Raises:
        DamagedInputError: it is cut off or broken.
        UnsafeInputError: it has too many members.
    """
    stream = io.BytesIO(content) if isinstance(content, bytes) else content
    try:
        found = zipfile.ZipFile(stream)
    except _TROUBLES as error:
        raise _broken(source, error) from error
    check_count(len(found.infolist()), source)
    return found


def check_count(members: int, source: str) -> None:
    """Raise UnsafeInputError where an archive has too many members."""
    if members > limits().members:
        raise UnsafeInputError(source, f"it has more than {limits().members} members", "Unpack it")


def read_part(archive: zipfile.ZipFile, name: str, source: str) -> bytes:
    """Return what a part of a document unpacks to, as `read_member` does a file of its own."""
    return read_member(archive, name, source, limits().part_size)


def read_member(archive: zipfile.ZipFile, name: str, source: str, most: int = 0) -> bytes:
    """Return what a member unpacks to; b"" where there is none of that name.

    Raises:
        DamagedInputError: it is cut off, broken or locked by a password.
        UnsafeInputError: it unpacks to more than `most` bytes (0: to more than allowed), or to too many times its size.
    """
    most = most or limits().member_size
    try:
        entry = archive.getinfo(name)
    except KeyError:
        return b""
    if entry.flag_bits & _LOCKED:
        raise DamagedInputError(source, "it is locked by a password", "Save it without one")
    try:
        with archive.open(entry) as stream:
            content = stream.read(most + 1)
    except _TROUBLES as error:
        raise _broken(source, error) from error
    check_size(len(content), entry.compress_size, source, most)
    return content


def check_size(size: int, packed: int, source: str, most: int) -> None:
    """Raise UnsafeInputError where something unpacks to too much."""
    if size > most:
        problem = f"it unpacks to more than {most >> 20} MiB"
        raise UnsafeInputError(source, problem, "Unpack it and look what it is")
    for harmless, times in _HARMLESS.items():
        ratio = int(times * limits().ratio)
        if size > harmless and size > ratio * max(1, packed):
            problem = f"it unpacks to more than {ratio} times its size"
            raise UnsafeInputError(source, problem, "Unpack it and look what it is")


def _broken(source: str, error: Exception) -> InputError:
    problem = f"the file is damaged or cut off ({error})"
    return DamagedInputError(source, problem, "Get it again, or save it again from its program")
