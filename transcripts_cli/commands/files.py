"""Files that are there whole or not at all."""

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from transcripts_cli.errors import OutputError

_SECRET = 0o600
_NAMED = 40
"""Characters of the target's name in that of the file beside it: both must keep to 255 bytes."""
_PART = re.compile(r"\..+\.[0-9a-f]{12}\.part", re.DOTALL)
"""How a file is called until it is whole."""


def remove_leftovers(folder: Path) -> None:
    """Remove what runs that were killed left unfinished in a folder into which nobody writes now."""
    for path in folder.glob(".*.part"):
        if _PART.fullmatch(path.name):
            path.unlink(missing_ok=True)


def is_there(name: str) -> bool:
    """Whether something has a name; nothing has one that no file may have: it is told when it is written."""
    try:
        return Path(name).exists()
    except (OSError, ValueError):  # too long, a NUL
        return False


@contextlib.contextmanager
def replacing(name: str, *, secret: bool = False) -> Iterator[BinaryIO]:
    """Open a file beside the target that takes its place once it is whole, and is removed if not.

    Until then nobody but its owner can read it, and after that nobody else where it is secret. Two writers
    of one target have a file each: the last to end wins, whole. A device or a pipe is written to as it is.

    Raises:
        OutputError: it cannot be written, or is a link into another folder.
    """
    try:
        if Path(name).exists() and not Path(name).is_file():
            with Path(name).open("wb") as out:
                yield out
            return
        with replacing_path(name, secret=secret) as part, part.open("r+b") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        raise unwritable(name, error) from error


@contextlib.contextmanager
def replacing_path(name: str, *, secret: bool = False) -> Iterator[Path]:
    """Yield the path of an empty file that takes the place of its target as that of `replacing` does."""
    try:
        path = _target(name)
        part = path.with_name(f".{path.name[:_NAMED]}.{os.urandom(6).hex()}.part")
        try:
            open(part, "xb", opener=secretly).close()
            yield part
            part.chmod(_SECRET if secret else _usual_mode())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(name, error) from error


def secretly(path: str, flags: int) -> int:
    """Open a file that only its owner can read, if it is made: an opener for `open`."""
    return os.open(path, flags, _SECRET)


def _target(name: str) -> Path:
    """Return the file that a name stands for; a link is followed within its folder only.

    Who can put a link into a folder could otherwise have any file of the user's overwritten.
    """
    path = Path(name)
    try:
        whole = path.resolve()
    except (OSError, ValueError, RuntimeError) as error:  # links in a circle, a NUL in the name
        raise unwritable(name, error) from error
    if path.is_symlink() and whole.parent != path.parent.resolve():
        raise OutputError(
            f"{name}: is a link to {whole}, in another folder. Name that file itself."
        )
    return whole


def _usual_mode() -> int:
    """Return who may read and write a new file of the user's."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def unwritable(name: str, error: Exception) -> OutputError:
    """Return what to say of an output that cannot be written."""
    problem = getattr(error, "strerror", None) or error
    return OutputError(f"{name}: cannot be written ({problem}). Check the path.")
