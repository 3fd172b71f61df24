"""Zip files, opened with limits: the documents of word processors and archives are such files."""

import io
import zipfile
import zlib
from typing import BinaryIO

from transcripts_cli.errors import DamagedInputError, InputError, UnsafeInputError

LARGEST_MEMBER = 256 * 2**20
"""Bytes that one file inside another may unpack to."""
MOST_MEMBERS = 10_000
"""Files in one archive."""
_HIGHEST_RATIO, _HARMLESS = 500, 2**20
"""Bytes out of one byte, and the size up to which that does not matter: repeated text packs to a hundredth."""
_LOCKED = 0x1


def open_zip(content: bytes | BinaryIO, source: str) -> zipfile.ZipFile:
    """Return a zip file that is whole and has at most 10 000 members.

    Raises:
        DamagedInputError: it is cut off or broken.
        UnsafeInputError: it has too many members.
    """
    stream = io.BytesIO(content) if isinstance(content, bytes) else content
    try:
        found = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
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
        UnsafeInputError: it unpacks to more than the limit, or to 500 times its size and over 1 MiB.
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
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise _broken(source, error) from error
    check_size(len(content), entry.compress_size, source, limit)
    return content


def check_size(size: int, packed: int, source: str, limit: int = LARGEST_MEMBER) -> None:
    """Raise UnsafeInputError where something unpacks to too much."""
    if size > limit:
        problem = f"it unpacks to more than {limit >> 20} MiB"
        raise UnsafeInputError(source, problem, "Unpack it and look what it is")
    if size > _HARMLESS and size > _HIGHEST_RATIO * max(1, packed):
        problem = f"it unpacks to more than {_HIGHEST_RATIO} times its size"
        raise UnsafeInputError(source, problem, "Unpack it and look what it is")


def _broken(source: str, error: Exception) -> InputError:
    problem = f"the file is damaged or cut off ({error})"
    return DamagedInputError(source, problem, "Get it again, or save it again from its program")
