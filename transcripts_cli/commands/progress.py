"""How far a long run is: a bar on the terminal from its third second on, and never anything in a pipe."""

import os
import signal
import sys
import time
from collections.abc import Callable

from transcripts_cli.commands import terminal
from transcripts_cli.writers.cells import bar

_AFTER, _EVERY = 2.0, 0.5
"""Seconds until the bar is shown, and between two of its states: a run that is shorter needs none."""
_WIDTH = 20


def start(done: Callable[[], int], count: Callable[[], int]) -> None:
    """Show from now on how many texts are done, until a result is seen on the terminal or `stop` is called.

    The bar is drawn by the clock of the process, in its only thread.

    Args:
        done: gives how many are done.
        count: gives how many there are; asked once, and only where the bar is shown.
    """
    if not hasattr(signal, "setitimer") or not _is_wanted():
        return
    began, total = time.monotonic(), 0

    def draw(_number: int, _frame: object) -> None:
        nonlocal total
        total = total or count()
        terminal.draw_line(told(done(), total, time.monotonic() - began))

    signal.signal(signal.SIGALRM, draw)
    signal.setitimer(signal.ITIMER_REAL, _AFTER, _EVERY)


def stop() -> None:
    """Show no bar any more: what is written now is seen itself."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 0)
    terminal.clear_line()


def told(done: int, total: int, seconds: float) -> str:
    """Return how far a run is, how fast it goes and how long it will go on.

    >>> told(30, 120, 12.3)
    '30 of 120 texts █████                12 s, 2.44 texts/s, 37 s left'
    """
    shown = f"{done} of {total} texts {bar(done / max(1, total), _WIDTH):{_WIDTH}} {seconds:.0f} s"
    if not done or done > total:
        return shown
    left = seconds / done * (total - done)
    return f"{shown}, {done / seconds:.3g} texts/s, {left:.0f} s left"


def _is_wanted() -> bool:
    try:
        shown = sys.stderr is not None and os.isatty(sys.stderr.fileno())
    except (OSError, ValueError):
        return False
    return shown and os.environ.get("TERM") != "dumb"
