"""A folder that parts are written into, on a disk or at an address; each is there whole or not at all."""

import hashlib
from pathlib import Path
from typing import Any

from transcripts_cli.commands.files import remove_leftovers, replacing, unwritable
from transcripts_cli.errors import MissingPackageError, OutputError
from transcripts_cli.readers.containers import container_of
from transcripts_cli.readers.paths import is_url


class Store:
    """Files by their path in a folder."""

    def __init__(self, root: str) -> None:
        self.root = root.rstrip("/")
        self.system: Any = _system(root) if is_url(root) else None

    def names(self, folder: str) -> list[str]:
        """Return the names of the files in a folder of it; [] where there is none."""
        if self.system is None:
            return [path.name for path in Path(self.root, folder).glob("*")]
        self.system.invalidate_cache()
        try:
            found = self.system.ls(f"{self.root}/{folder}", detail=False)
        except FileNotFoundError:
            return []
        return [name.rstrip("/").rpartition("/")[2] for name in found]

    def read(self, path: str) -> bytes:
        """Return the bytes of a file."""
        if self.system is None:
            return Path(self.root, path).read_bytes()
        return bytes(self.system.cat_file(f"{self.root}/{path}"))

    def write(self, path: str, content: bytes) -> None:
        """Write a file, or leave what is there.

        Raises:
            OutputError: it cannot be written.
        """
        target = f"{self.root}/{path}"
        try:
            if self.system is None:
                Path(target).parent.mkdir(parents=True, exist_ok=True)
                with replacing(target) as out:
                    out.write(content)
            else:
                self.system.pipe_file(target, content)
        except OutputError:
            raise
        except OSError as error:
            raise unwritable(target, error) from error

    def remove(self, path: str) -> None:
        """Remove a file, if it is there."""
        if self.system is None:
            Path(self.root, path).unlink(missing_ok=True)
        elif self.system.exists(f"{self.root}/{path}"):
            self.system.rm_file(f"{self.root}/{path}")

    def tidy(self, folder: str) -> None:
        """Remove what was left unfinished in a folder of it, into which nobody writes now."""
        if self.system is None:
            remove_leftovers(Path(self.root, folder))


def state_of(source: str) -> tuple[int, str]:
    """Return the size of an input and what changes when it does, without reading it: 0 and "" where it cannot be had.

    Of what is in an archive or a shard they are those of the archive.
    """
    source, _ = container_of(source)
    try:
        if is_url(source):
            system = _system(source)
            return int(system.size(source) or 0), str(system.ukey(source))
        status = Path(source).stat()
    except Exception:  # noqa: BLE001 - what is wrong is told when it is read
        return 0, ""
    token = f"{status.st_mtime_ns} {status.st_size} {status.st_ino}"
    return status.st_size, hashlib.sha256(token.encode()).hexdigest()


def _system(url: str) -> Any:
    try:
        import fsspec  # noqa: PLC0415 - an extra

        return fsspec.core.url_to_fs(url)[0]
    except ImportError as error:
        remedy = "Install it: pip install 'transcripts-cli[urls]', and what fsspec asks for"
        raise MissingPackageError(f"{url}: needs an extra ({error}). {remedy}.") from error
