"""Archives whose bytes depend on nothing but what is in them."""

import zipfile
from collections.abc import Iterable
from typing import BinaryIO

_FILE = 0o100644 << 16
"""A plain file that all may read."""


def write_zip(members: Iterable[tuple[str, bytes]], out: BinaryIO) -> None:
    """Write files into an archive, all of the same day."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _FILE
            entry.create_system = 3
            archive.writestr(entry, content)
