"""Addresses (s3://, gs://, https://, memory:// …) → their bytes, by fsspec; only those that the user names."""

import functools
import posixpath
from collections.abc import Iterator
from typing import Any

from transcripts_cli.errors import (
    InputError,
    MissingInputError,
    MissingReaderError,
    UnsafeInputError,
)
from transcripts_cli.readers.containers import container_of
from transcripts_cli.readers.formats import SUFFIXES

_PACKAGES = {"s3": "s3fs", "gs": "gcsfs", "gcs": "gcsfs", "http": "aiohttp", "https": "aiohttp"}
"""Scheme → the package that fsspec needs for it."""


def expand_url(url: str) -> Iterator[str | InputError]:
    """Yield the texts that an address names: itself, or what is in the folder or matches the pattern, sorted."""
    try:
        system, path = _open(url)
        scheme = url.partition("://")[0]
        if "*" in path or "[" in path:
            found = system.glob(path, detail=True).items()
            names = [name for name, info in found if _is_file(info) and not _is_hidden(name)]
        elif scheme in {"http", "https"} or system.isfile(path) or container_of(url)[1]:
            yield url
            return
        else:
            found = system.find(path, detail=True).items()
            names = [name for name, info in found if _is_file(info) and _is_text(name)]
    except InputError as error:
        yield error
        return
    except Exception as error:  # noqa: BLE001 - every file system raises errors of its own
        yield _unreadable(url, error)
        return
    if not names:
        yield MissingInputError(url, "nothing is there", "Check the address")
    yield from (system.unstrip_protocol(name) for name in sorted(names))


def fetch_url(url: str, most: int) -> bytes:
    """Return the bytes at an address.

    Raises:
        InputError: they cannot be had.
        UnsafeInputError: there are more than `most`.
    """
    try:
        system, path = _open(url)
        with system.open(path, "rb") as stream:
            content: bytes = stream.read(most + 1)
    except InputError:
        raise
    except Exception as error:
        raise _unreadable(url, error) from error
    if len(content) > most:
        raise UnsafeInputError(url, f"larger than {most:,} bytes", "Allow more with --max-size")
    return content


@functools.lru_cache(maxsize=64)
def is_file(url: str) -> bool:
    """Whether there is a file at an address; what is in it is asked for often."""
    try:
        system, path = _open(url)
        return bool(system.isfile(path))
    except Exception:  # noqa: BLE001 - what is wrong is told when it is read
        return False


def size_of_url(url: str) -> int:
    """Return how many bytes there are at an address, 0 where that is not known."""
    try:
        system, path = _open(url)
        return int(system.size(path) or 0)
    except Exception:  # noqa: BLE001 - what is wrong is told when it is read
        return 0


def _open(url: str) -> tuple[Any, str]:
    """Return the file system of an address, and the path in it."""
    try:
        import fsspec  # noqa: PLC0415 - an extra

        return fsspec.core.url_to_fs(url)  # type: ignore[no-any-return]
    except ImportError as error:
        scheme = url.partition("://")[0]
        package = _PACKAGES.get(scheme, "fsspec")
        remedy = f"Install it: pip install 'transcripts-cli[urls]' {package}"
        raise MissingReaderError(url, f"reading {scheme}:// needs an extra", remedy) from error


def _is_file(info: Any) -> bool:
    return info.get("type") not in {"directory", "other"}  # a pipe, a socket, a device


def _is_text(name: str) -> bool:
    """Whether what is in a folder is to be read: not hidden, of a known suffix."""
    ours = any(part.startswith("_") for part in name.split("/"))
    return not ours and not _is_hidden(name) and posixpath.splitext(name)[1].lower() in SUFFIXES


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "~$")) for part in name.split("/"))


def _unreadable(url: str, error: Exception) -> InputError:
    if isinstance(error, FileNotFoundError):
        return MissingInputError(url, "nothing is there", "Check the address")
    told = " ".join(str(error).split()) or type(error).__name__
    return InputError(url, f"cannot be read ({told})", "Check the address and the rights")
