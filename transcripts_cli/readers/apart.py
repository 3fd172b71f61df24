"""Readers that are programs of others, not written in Python: each reads in a process of its own.

What makes it crash, hang or swallow memory ends that process, and not the run; what it says goes nowhere.
"""

import importlib
import importlib.util
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from transcripts_cli import errors
from transcripts_cli.errors import DamagedInputError, InputError, UnsafeInputError

MOST_MEMORY = 4 * 2**30
"""Bytes of addresses: what is read, unpacked and written down again of 256 MB takes half."""
MOST_SECONDS = 120
"""Of computing: five thousand pages take a minute."""
_PACKAGE = Path(__file__).parents[1]
_CHILD = "from transcripts_cli.readers.apart import main; main()"
_STREAM = "stream"
"""Word that says that a stream is wanted, and that numbers follow."""
_ENDED = 3
"""Exit code where what was raised is told instead of a result."""


def read_apart(
    reader: str,
    needs: str,
    content: bytes | IO[bytes],
    source: str,
    arguments: Sequence[int] | None = None,
) -> Any:
    """Return what a reader makes of some bytes, done in a process of its own.

    Args:
        reader: its module here and its function of bytes, or of a stream and what else it is given, whose result is
            lists, texts and numbers.
        needs: the package it is made for.
        content: read by it; of an open file only what it asks for.
        source: where the bytes are from, for errors.
        arguments: of a function of a stream.

    Raises:
        ModuleNotFoundError: that package is not installed.
        InputError: as the reader does.
        DamagedInputError: it crashes.
        UnsafeInputError: it takes too long.
    """
    if importlib.util.find_spec(needs) is None:
        raise ModuleNotFoundError(needs)
    given: dict[str, Any] = {"input" if isinstance(content, bytes) else "stdin": content}
    words = [] if arguments is None else [_STREAM, *map(str, arguments)]
    done = subprocess.run(  # noqa: S603 - Python, with words of our own
        [sys.executable, "-P", "-c", _CHILD, reader, *words],
        **given,
        capture_output=True,
        env=_environment(),
        check=False,
    )
    if done.returncode == 0:
        return json.loads(done.stdout)
    if done.returncode == _ENDED:
        raise _told(json.loads(done.stdout), source)
    if done.returncode == -getattr(signal, "SIGXCPU", 0):
        problem = f"it takes more than {MOST_SECONDS} seconds of computing"
        raise UnsafeInputError(source, problem, "Split it, or save it again from its program")
    problem = "it is damaged, or too large for the memory it may take"
    raise DamagedInputError(source, problem, "Save it again from its program, or split it")


def _environment() -> dict[str, str]:
    """Return the variables of the process: it finds this package where it lies, and takes one thread."""
    path = os.pathsep.join(filter(None, (str(_PACKAGE.parent), os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": path, "POLARS_MAX_THREADS": "1"}


def _told(what: dict[str, str], source: str) -> InputError:
    kind: type[InputError] = getattr(errors, what["kind"])
    return kind(source, what["problem"], what["remedy"])


def main() -> None:
    """Read what stands on standard input, within limits; write what becomes of it as JSON."""
    _limit()
    module, _, function = sys.argv[1].partition(".")
    try:
        read = getattr(importlib.import_module(f"{__package__}.{module}"), function)
        made = read(*_given(sys.argv[2:]))
    except InputError as error:
        kind = type(error).__name__
        made = {"kind": kind, "problem": error.problem, "remedy": error.remedy}
    sys.stdout.write(json.dumps(made))
    sys.stdout.flush()
    os._exit(_ENDED if isinstance(made, dict) else 0)


def _given(words: Sequence[str]) -> tuple[Any, ...]:
    """Return what the reader is given: the bytes on standard input, or a stream of them and numbers."""
    stream = sys.stdin.buffer
    if words[:1] != [_STREAM]:
        return (stream.read(),)
    numbers = map(int, words[1:])
    return (stream if stream.seekable() else io.BytesIO(stream.read()), *numbers)


def _limit() -> None:
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_SECONDS)):
        _, hard = resource.getrlimit(what)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (soft, hard))
