"""Files in files: what is in an archive or a mail, read where it is, never unpacked to a disk."""

import bz2
import functools
import gzip
import io
import lzma
import os
import tarfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import IO, Any

from transcripts_cli.errors import DamagedInputError
from transcripts_cli.readers.limits import limits
from transcripts_cli.readers.zips import check_count, check_size, open_zip, read_member

_PACKERS: Mapping[bytes, Callable[..., Any]] = {
    b"\x1f\x8b": gzip.open,
    b"BZh": bz2.open,
    b"\xfd7": lzma.open,
}
_PACKED = (".gz", ".bz2", ".xz", ".tgz")
_PIECE = 2**20
_TAR = (257, b"ustar")
"""Where in a tar archive its name stands."""


def members_of(content: bytes, kind: str, source: str) -> dict[str, Callable[[], bytes]]:
    """Return the files in an archive by name, in its order, each with what reads it; {} where it is none.

    Args:
        content: of the archive.
        kind: its format: zip, tar, gz, qdpx or eml.
        source: its name, for errors.

    Raises:
        DamagedInputError: it is cut off, broken or locked.
        UnsafeInputError: it unpacks to more, or has more members, than allowed.
    """
    if kind in ("zip", "qdpx"):
        return _zip_members(content, kind, source)
    if kind == "eml":
        from transcripts_cli.readers.eml import attachments  # noqa: PLC0415 - 30 ms

        parts = attachments(content, source)
        return {name: functools.partial(bytes, part) for name, part in parts}
    inner = _unpacked(content, source) if kind == "gz" else content
    if inner[_TAR[0] :].startswith(_TAR[1]):
        return _tar_members(inner, source)
    name = source.replace(os.sep, "/").rpartition("/")[2]
    name = name.removesuffix(next((s for s in _PACKED if name.lower().endswith(s)), ""))
    return {name or "text": lambda: inner}


def _zip_members(content: bytes, kind: str, source: str) -> dict[str, Callable[[], bytes]]:
    archive = open_zip(content, source)
    entries = (entry for entry in archive.infolist() if entry.filename)
    names = [entry.filename for entry in entries if not entry.is_dir()]
    if kind == "qdpx":
        from transcripts_cli.readers.qdpx import text_sources  # noqa: PLC0415 - XML

        names = text_sources(read_member(archive, "project.qde", source), names, source)
    return {
        name: functools.partial(read_member, archive, name, f"{source}!{name}") for name in names
    }


def _tar_members(content: bytes, source: str) -> dict[str, Callable[[], bytes]]:
    found: dict[str, Callable[[], bytes]] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            for entry in archive:
                stream = archive.extractfile(entry) if entry.isfile() else None
                if stream:
                    found[entry.name] = functools.partial(bytes, stream.read())
                check_count(len(found), source)
    except (tarfile.TarError, OSError, EOFError) as error:
        raise _damaged(source, error) from error
    return found


def _unpacked(content: bytes, source: str) -> bytes:
    packer = next(packer for sign, packer in _PACKERS.items() if content.startswith(sign))
    try:
        with packer(io.BytesIO(content)) as stream:
            inner = b"".join(_pieces(stream))
    except (OSError, EOFError, zlib.error, lzma.LZMAError) as error:
        raise _damaged(source, error) from error
    check_size(len(inner), len(content), source, limits().member_size)
    return inner


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield a stream in pieces, to a little over the limit."""
    size = 0
    while size <= limits().member_size and (piece := stream.read(_PIECE)):
        size += len(piece)
        yield piece


def _damaged(source: str, error: Exception) -> DamagedInputError:
    problem = f"the archive is damaged or cut off ({error})"
    return DamagedInputError(source, problem, "Get it again")
