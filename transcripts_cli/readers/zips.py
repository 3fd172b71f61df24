"""Zip files, opened with limits: the documents of word processors and archives are such files."""

import io
import lzma
import struct
import zipfile
import zlib
from typing import BinaryIO

from transcripts_cli.errors import DamagedInputError, InputError, UnsafeInputError

LARGEST_MEMBER = 256 * 2**20
"""Bytes that one file inside another may unpack to."""
MOST_MEMBERS = 10_000
"""Files in one archive."""
_HIGHEST_RATIOS = {2**20: 500, 10 * 2**20: 200}
"""Bytes from which on, and how many bytes out of one byte at most: repeated text packs to a hundredth."""
_LOCKED = 0x1
_TROUBLES = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, OverflowError, struct.error),
)
"""What Python raises where a zip file is damaged."""


def open_zip(content: bytes | BinaryIO, source: str) -> zipfile.ZipFile:
    """Return a zip file that is whole and has at most 10 000 members.

    Raises:
        DamagedInputError: it is cut off or broken.
        UnsafeInputError: it has too many members.
    """
    stream = io.BytesIO(content) if isinstance(content, bytes) else content
    try:
        found = zipfile.ZipFile(stream)
    except _TROUBLES as error:
        raise _broken(source, error) from error
    if len(found.infolist()) > MOST_MEMBERS:
        raise UnsafeInputError(source, f"it has more than {MOST_MEMBERS} members", "Unpack it")
    return found


def read_member(
    archive: zipfile.ZipFile, name: str, source: str, limit: int = LARGEST_MEMBER
) -> bytes:
    """Return what a member unpacks to; b"" where there is none of that name.

    Raises:
        DamagedInputError: it is cut off, broken or locked by a password.
        UnsafeInputError: it unpacks to more than the limit, or over 1 MiB to 500 times its size, over 10 MiB to 200 times.
    """
    try:
        entry = archive.getinfo(name)
    except KeyError:
        return b""
    if entry.flag_bits & _LOCKED:
        raise DamagedInputError(source, "it is locked by a password", "Save it without one")
    try:
        with archive.open(entry) as stream:
            content = stream.read(limit + 1)
    except _TROUBLES as error:
        raise _broken(source, error) from error
    check_size(len(content), entry.compress_size, source, limit)
    return content


def check_size(size: int, packed: int, source: str, limit: int = LARGEST_MEMBER) -> None:
    """Raise UnsafeInputError where something unpacks to too much."""
    if size > limit:
        problem = f"it unpacks to more than {limit >> 20} MiB"
        raise UnsafeInputError(source, problem, "Unpack it and look what it is")
    for harmless, ratio in _HIGHEST_RATIOS.items():
        if size > harmless and size > ratio * max(1, packed):
            problem = f"it unpacks to more than {ratio} times its size"
            raise UnsafeInputError(source, problem, "Unpack it and look what it is")


def _broken(source: str, error: Exception) -> InputError:
    problem = f"the file is damaged or cut off ({error})"
    return DamagedInputError(source, problem, "Get it again, or save it again from its program")
