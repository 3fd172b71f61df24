"""Several processes that work on shares of one list, their results in its order."""

import contextlib
import gc
import itertools
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

_S = TypeVar("_S")
_T = TypeVar("_T")
_AHEAD = 2
"""Shares that a process has been given: the second is there when it is done with the first."""
_WINDOW = 4
"""Shares for each process that may be done or under way before the first of them is asked for."""

_ENDING = {
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
}


@dataclass(frozen=True, slots=True)
class Crash(Generic[_S]):
    """A member of a share at which a process ended twice."""

    member: _S
    """The one that it was working on."""
    how: str
    """How it ended: "signal 9", "exit 1"."""


@dataclass(slots=True, eq=False)
class _Task:
    share: list[Any]
    result: Any = None
    done: bool = False


@dataclass(slots=True, eq=False)
class _Worker:
    process: multiprocessing.process.BaseProcess
    pipe: Connection
    tasks: deque[_Task] = field(default_factory=deque)

    def give(self, task: _Task) -> bool:
        """Send a task; return False where the process has ended."""
        self.tasks.append(task)
        try:
            self.pipe.send(task.share)
        except OSError:
            return False
        return True


def spread(
    work: Callable[[list[_S]], _T], shares: Iterable[list[_S]], jobs: int
) -> Generator[_T | Crash[_S]]:
    """Yield what some work makes of each share, in order.

    Where a process ends before it is done with a share, each member of the share is given to a process by
    itself: the one that ends it again is yielded as a Crash, and the others as shares of one.

    Args:
        work: picklable, as are its results; it raises nothing.
        shares: asked for while they are worked on; each takes less than 32 kB to send.
        jobs: how many processes.
    """
    pool = _Pool(work, jobs)
    try:
        yield from pool.results(iter(shares))
    finally:
        pool.stop()


class _Pool:
    def __init__(self, work: Callable[[Any], Any], jobs: int) -> None:
        # A forked copy of this process could hang: what writes the results may have threads.
        self.context = multiprocessing.get_context("spawn")
        self.work = work
        self.workers = [self._start() for _ in range(jobs)]
        self.order: list[_Task] = []
        self.waiting: deque[_Task] = deque()

    def results(self, shares: Iterator[list[Any]]) -> Iterator[Any]:
        while True:
            room = _WINDOW * len(self.workers) - len(self.order)
            for share in itertools.islice(shares, max(0, room)):
                task = _Task(share)
                self.order.append(task)
                self.waiting.append(task)
            self._hand_out()
            if not self.order:
                return
            if self.order[0].done:
                yield self.order.pop(0).result
            else:
                self._receive()

    def _hand_out(self) -> None:
        """Give the waiting tasks to those who have fewest."""
        while self.waiting:
            worker = min(self.workers, key=lambda one: len(one.tasks))
            if len(worker.tasks) >= _AHEAD:
                return
            if not worker.give(self.waiting.popleft()):
                self._bury(worker)

    def _receive(self) -> None:
        """Wait for results; take those that there are."""
        busy = {worker.pipe: worker for worker in self.workers if worker.tasks}
        for pipe in wait(list(busy)):
            worker = busy[pipe]  # type: ignore[index]
            try:
                result = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
            else:
                task = worker.tasks.popleft()
                task.result, task.done = result, True

    def _bury(self, worker: _Worker) -> None:
        """Replace a process that has ended; what it was working on is tried once more, piece by piece."""
        worker.process.join()
        worker.pipe.close()
        self.workers[self.workers.index(worker)] = self._start()
        task, *untouched = worker.tasks
        self.waiting.extendleft(reversed(untouched))
        if len(task.share) == 1:
            task.result, task.done = Crash(task.share[0], _end_of(worker.process.exitcode)), True
            return
        pieces = [_Task([member]) for member in task.share]
        place = self.order.index(task)
        self.order[place : place + 1] = pieces
        self.waiting.extendleft(reversed(pieces))

    def _start(self) -> _Worker:
        ours, theirs = self.context.Pipe()
        process = self.context.Process(target=_run, args=(theirs, self.work), daemon=True)
        with _undisturbed():
            process.start()
        theirs.close()
        return _Worker(process, ours)

    def stop(self) -> None:
        """End all processes at once, whatever they do."""
        for worker in self.workers:
            worker.process.kill()
        for worker in self.workers:
            worker.process.join()
            worker.pipe.close()


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep signals from a process that starts, and from this one until it has started."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # it would let the signals through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def cores() -> int:
    """Return how many processes can run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _end_of(code: int | None) -> str:
    return f"signal {-code}" if code and code < 0 else f"exit {code}"


def _run(pipe: Connection, work: Callable[[Sequence[Any]], Any]) -> None:
    """Work on what comes until nothing comes any more."""
    gc.disable()  # as the program itself does
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process says when to end
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    try:
        while True:
            pipe.send(work(pipe.recv()))
    except (EOFError, OSError):
        os._exit(0)


def _leave_with_parent() -> None:
    """End where the first process has, however it did."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
