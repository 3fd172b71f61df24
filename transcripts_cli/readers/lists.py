"""A list of inputs, a file or what another program prints → their names."""

import os

from transcripts_cli.errors import EmptyInputError, UsageError
from transcripts_cli.readers.opening import open_input

_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How a list begins that PowerShell wrote in UTF-16."""


def read_names(path: str, *, null: bool) -> list[str]:
    """Return the names that a list holds, in order; without `null` blank lines are none.

    Args:
        path: of the list; "-" is standard input.
        null: whether a NUL ends each name, as `find -print0` writes them, rather than a line end.

    Raises:
        InputError: it cannot be opened.
        EmptyInputError: there is no name in it.
        UsageError: the names do not end as `null` says.
    """
    content = open_input(path)
    if content.startswith(_WIDE):
        content = content.decode("utf-16", "replace").encode()
    content = content.removeprefix(b"\xef\xbb\xbf")
    if null and b"\0" not in content and b"\n" in content:
        raise UsageError(f"--null: the names in {path} end in line ends. Leave it out.")
    if not null and b"\0" in content:
        raise UsageError(f"--files-from {path}: the names end in NUL. Add -0.")
    parts = content.split(b"\0") if null else (part.rstrip(b"\r") for part in content.split(b"\n"))
    names = [os.fsdecode(part) for part in parts if part and (null or not part.isspace())]
    if not names:
        raise EmptyInputError(path, "no names in this list", "Check what wrote it")
    return names
