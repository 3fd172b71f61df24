"""What is asked for of the inputs, checked before anything is read."""

import os
import stat
import sys

from transcripts_cli.commands.options import Inputs
from transcripts_cli.errors import UsageError
from transcripts_cli.readers import STDIN, check_encoding, check_format

_UNITS = {"k": 2**10, "m": 2**20, "g": 2**30}
_COLUMNS = ("speaker", "text", "start", "end", "label", "role")


class NoInputError(UsageError):
    """Neither a path nor anything on standard input."""


def check_inputs(inputs: Inputs) -> None:
    """Raise UsageError before anything is read where an option means nothing."""
    if inputs.encoding:
        check_encoding(inputs.encoding)
    if inputs.source_format:
        check_format(inputs.source_format)
    columns_of(inputs.from_columns)
    size_of(inputs.max_size)
    if inputs.label:
        from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415 - regex: 14 ms

        compile_pattern("--label", inputs.label)
    if (inputs.paths or []).count(STDIN) > 1:
        raise UsageError("-: standard input can be read once only. Name it once.")
    if not inputs.paths and not _has_stdin():
        raise NoInputError("no PATH, and nothing on standard input.")


def columns_of(written: str) -> dict[str, str]:
    """Return what --from-columns says.

    >>> columns_of("speaker=Who, text=3")
    {'speaker': 'Who', 'text': '3'}
    """
    found: dict[str, str] = {}
    for part in filter(None, written.split(",")):
        what, _, column = part.partition("=")
        if what.strip() not in _COLUMNS or not column.strip():
            names = ", ".join(_COLUMNS)
            raise UsageError(
                f"--from-columns {part}: what is that? Write {names} = a column's name."
            )
        found[what.strip()] = column.strip()
    return found


def size_of(written: str) -> int:
    """Return how many bytes a size is.

    >>> size_of("500"), size_of("2k"), size_of("1.5 MB")
    (500, 2048, 1572864)
    """
    number, unit = written.strip().lower().removesuffix("b"), 1
    if number[-1:] in _UNITS:
        number, unit = number[:-1], _UNITS[number[-1]]
    try:
        size = int(float(number) * unit)
    except (ValueError, OverflowError):
        size = 0
    if size <= 0:
        raise UsageError(f"--max-size {written}: no size. Write 500M or 2G.")
    return size


def _has_stdin() -> bool:
    """Whether standard input is a file or a pipe, rather than a terminal, /dev/null or closed."""
    try:
        return sys.stdin is not None and not stat.S_ISCHR(os.fstat(sys.stdin.fileno()).st_mode)
    except (OSError, ValueError):
        return False
