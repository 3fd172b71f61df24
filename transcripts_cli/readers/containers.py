"""What is in archives and shards: each member is an input, named ARCHIVE!MEMBER or SHARD.parquet/NAME."""

import functools
import os
from collections.abc import Callable, Iterator, Mapping

from transcripts_cli.errors import InputError, MissingInputError, MissingReaderError
from transcripts_cli.readers.formats import ARCHIVES, EXTRAS, READERS, SUFFIXES
from transcripts_cli.readers.limits import Limits, limits, within
from transcripts_cli.readers.opening import open_input
from transcripts_cli.readers.paths import is_url, suffix_of

_MEMBER = "!"
_SHARD = ".parquet"
_ROW = "/"
Members = Mapping[str, Callable[[], bytes]]
"""What is in an archive or a shard, by name, each with what reads it."""


def open_any(source: str, most: int) -> bytes:
    """Return the bytes of a file, of standard input or at an address.

    Raises:
        InputError: they cannot be had, or are more than `most`.
    """
    if not is_url(source):
        return open_input(source, most)
    from transcripts_cli.readers.urls import fetch_url  # noqa: PLC0415 - fsspec: 60 ms

    return fetch_url(source, most)


def container_of(source: str) -> tuple[str, str]:
    """Return the archive or shard that an input is in, and its name there; the input itself and "" where it is in none.

    >>> container_of("talks/a.txt"), container_of("s3://bucket/talks.zip!b/c.txt")
    (('talks/a.txt', ''), ('s3://bucket/talks.zip', 'b/c.txt'))
    """
    for sign, is_one in ((_MEMBER, _is_archive), (_SHARD + _ROW, _is_shard)):
        place = source.find(sign)
        while place >= 0:
            end = place + len(sign)
            path = source[: end - 1]
            if is_one(path) and not (sign == _MEMBER and os.path.lexists(source)):
                return path, source[end:]
            place = source.find(sign, end)
    return source, ""


def _is_archive(path: str) -> bool:
    return SUFFIXES.get(suffix_of(path)) in ARCHIVES if is_url(path) else os.path.isfile(path)


def _is_shard(path: str) -> bool:
    if not is_url(path):
        return os.path.isfile(path)
    from transcripts_cli.readers.urls import is_file  # noqa: PLC0415 - fsspec: 60 ms

    return is_file(path)


def fetch_member(path: str, member: str, most: int) -> bytes:
    """Return the bytes of what is in an archive or a shard.

    Raises:
        InputError: there is none of that name, or it cannot be read.
    """
    sign = _ROW if suffix_of(path) == _SHARD else _MEMBER
    members = _members(path, most, limits()) or {}
    if member not in members:
        raise MissingInputError(f"{path}{sign}{member}", "no such member", "Check its name")
    return members[member]()


def inside(source: str | InputError, most: int, allowed: Limits) -> Iterator[str | InputError]:
    """Yield an input, or what is in it where it is an archive or a shard by its suffix and its content."""
    if isinstance(source, InputError):
        yield source
        return
    suffix = suffix_of(source)
    if suffix != _SHARD and SUFFIXES.get(suffix) not in ARCHIVES:
        yield source
        return
    try:
        members = _members(source, most, allowed)
    except InputError as error:
        yield error
        return
    if members is not None and suffix == _SHARD:
        yield from (f"{source}{_ROW}{name}" for name in members)
    else:
        yield from _in_archive(source, members)


def _in_archive(source: str, members: Members | None) -> Iterator[str | InputError]:
    mail = suffix_of(source) == ".eml"
    if members is None or mail:
        yield source
    packed = members is not None and len(members) == 1
    names = [name for name in members or () if packed or _is_text(name)]
    if members is not None and not names and not mail:
        yield MissingInputError(source, "no text in this archive", "Check what is in it")
    yield from (f"{source}{_MEMBER}{name}" for name in names)


def _is_text(name: str) -> bool:
    """Whether a member is to be read: not hidden, of a known suffix, no archive itself."""
    hidden = any(part.startswith((".", "~$", "__MACOSX")) for part in name.split("/"))
    return not hidden and SUFFIXES.get(suffix_of(name), "zip") in READERS


@functools.lru_cache(maxsize=1)
def _members(source: str, most: int, allowed: Limits) -> Members | None:
    """Return what is in an archive or a shard; None where it is none. The last one is kept."""
    if suffix_of(source) == _SHARD:
        return _rows(source, most)
    from transcripts_cli.readers.archives import members_of  # noqa: PLC0415 - 10 ms
    from transcripts_cli.readers.signatures import format_of  # noqa: PLC0415 - as above

    content = open_any(source, most)
    kind = format_of(content, source, SUFFIXES.get(suffix_of(source), "plain"))
    with within(allowed):
        return members_of(content, kind, source) if kind in ARCHIVES else None


def _rows(source: str, most: int) -> Members | None:
    """Return the files that are rows of a Parquet file; what cannot be opened is told when it is read."""
    from transcripts_cli.readers.shards import members_of_shard  # noqa: PLC0415 - base64: 5 ms

    try:
        return members_of_shard(source, lambda: open_any(source, most))
    except ModuleNotFoundError as error:
        remedy = f"Install it: pip install 'transcripts-cli[{EXTRAS['parquet']}]'"
        raise MissingReaderError(source, "reading parquet needs an extra", remedy) from error
    except OSError:
        return None
