"""Commands timed in turn: in each round every one runs once, so that drift hits all alike."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Command = Sequence[str]
_STARTER = """
import os, sys
pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
print(os.wait4(pid, 0)[2].ru_maxrss, file=sys.stderr)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of a command took, with all processes that it waited for."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of processor time, of the user and of the system."""


class CommandError(Exception):
    """A command that is timed failed: its time means nothing."""


def once(command: Command) -> Run:
    """Run a command; what it prints is kept nowhere. Exit 1 is an answer of ours, and no failure."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as told:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,  # not /dev/null: some programs stop early there
            stderr=told,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in {0, 1}:
            told.seek(0)
            raise CommandError(f"{' '.join(command)[:200]}: {told.read(2000).decode()}")
    return Run(wall, usage.ru_utime + usage.ru_stime)


def interleave(commands: Mapping[str, Command], rounds: int) -> dict[str, list[Run]]:
    """Run commands in turn, so many rounds after one that warms the caches."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            run = once(command)
            if number or not rounds:
                runs[name].append(run)
    return runs


def ratio(runs: Mapping[str, list[Run]], ours: str, theirs: str, of: str = "cpu") -> float:
    """Return how many times as much one takes as another: the median over the rounds."""
    pairs = zip(runs[ours], runs[theirs], strict=True)
    return statistics.median(float(getattr(a, of) / getattr(b, of)) for a, b in pairs)


def memory(command: Command) -> int:
    """Return how many bytes a command takes at most.

    It is started by a small program: what starts it counts, too, until the command takes its place.
    """
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _STARTER, *command],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return int(done.stderr.split()[-1]) * 1024
