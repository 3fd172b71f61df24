"""What goes to the terminal beside the data: messages, and whether they may have colour."""

import contextlib
import os
import sys

from transcripts_cli.text import visible


def say(message: str) -> None:
    """Write one line to standard error, if there is one; nothing in it can steer the terminal."""
    if sys.stderr is None:
        return
    clear_line()
    with contextlib.suppress(OSError, ValueError):
        line = f"transcripts: {visible(' '.join(message.split()))}\n"
        sys.stderr.buffer.write(line.encode("utf-8", "backslashreplace"))
        sys.stderr.flush()


_drawn: list[str] = []
"""The line that is to be cleared before anything else is written; [] where there is none."""


def draw_line(text: str) -> None:
    """Show a line on standard error in the place of the last one that was drawn there."""
    _drawn[:] = [text]
    _write_raw(f"\r{text}\x1b[K")


def clear_line() -> None:
    """Take away the line that was drawn, if there is one."""
    if _drawn:
        _drawn.clear()
        _write_raw("\r\x1b[K")


def _write_raw(text: str) -> None:
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stderr.flush()


def is_terminal() -> bool:
    """Whether standard output is one."""
    try:
        return sys.stdout is not None and os.isatty(sys.stdout.fileno())
    except (OSError, ValueError):
        return False


def wants_color(choice: str) -> bool:
    """Whether what is written may be coloured: `--color`, then the environment, then the terminal.

    >>> wants_color("always"), wants_color("never")
    (True, False)
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or is_terminal()
