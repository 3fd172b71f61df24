"""`transcripts export --engine dask`: shares of the inputs are read on a cluster, each worker writes its own parts.

A part is named for its inputs and for what is asked of them: a share that is read twice, because a worker was lost,
writes the same file again, and a share whose manifest is there is not read again.
"""

import contextlib
import hashlib
import io
import itertools
import logging
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from transcripts_cli.commands.account import (
    FAILED,
    NONE,
    READ,
    Account,
    Entry,
    entry_of,
    line_of,
    settings_of,
    summarise,
)
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import STREAM
from transcripts_cli.commands.renderings import Shape, chosen
from transcripts_cli.commands.shares import Source, cores_for, share_out
from transcripts_cli.commands.store import Store, state_of
from transcripts_cli.commands.tabular import table_writer
from transcripts_cli.commands.tally import Tally
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import InputError, MissingPackageError, TranscriptsError, UsageError
from transcripts_cli.model import Transcript

FORMATS = ("jsonl", "csv", "tsv", "parquet")
"""Those whose files, one beside another, are one table."""
_BYTES = 8_000_000
"""Of a share: some seconds of work, beside which the millisecond that a task costs is nothing."""
_WINDOW = 4
"""Shares for each thread of the cluster that are given to it before the first is done."""
MANIFEST = "_manifest"
"""Folder of the manifests, a file a part: what reads the parts as one table leaves out such names."""

State = tuple[str, int, str]
"""An input, its size, and what changes when it does."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker needs to know."""

    inputs: Inputs
    manner: Manner
    voices: Voices
    shape: Shape
    output: Output
    settings: str


@dataclass(frozen=True, slots=True)
class Part:
    """What a worker made of a share."""

    entries: list[Entry]
    tally: Tally
    messages: list[str]
    error: TranscriptsError | None


def export_on_cluster(reading: Reading, output: Output, shape: Shape) -> bool:
    """Write the turns into parts of a folder, on a cluster; return whether there was one."""
    if output.output in STREAM:
        raise UsageError("--engine dask: parts are written into a folder. Name one with --output.")
    if output.fmt not in FORMATS:
        known = ", ".join(FORMATS)
        raise UsageError(f"--engine dask: no parts in the format {output.fmt}. Choose {known}.")
    if reading.people or reading.masking:
        problem = "--speakers and --pseudonymise need all texts at once"
        raise UsageError(f"--engine dask: {problem}. Leave them out.")
    inputs = replace(reading.inputs, paths=None, jobs=1)
    job = Job(inputs, reading.manner, reading.voices, shape, output, settings_of(reading))
    with _client(shape.scheduler, cores_for(reading.inputs.jobs)) as client:
        return _Run(client, job, reading).go()


class _Run:
    """One export on a cluster."""

    def __init__(self, client: Any, job: Job, reading: Reading) -> None:
        self.client, self.job, self.reading = client, job, reading
        self.store = Store(job.output.output)
        self.counts = dict.fromkeys((READ, NONE, FAILED), 0)
        self.skipped = 0
        self.names: set[str] = set()

    def go(self) -> bool:
        done = set(self.store.names(MANIFEST))
        window = _WINDOW * max(1, sum(self.client.ncores().values()))
        waiting: deque[tuple[str, list[State], Any]] = deque()
        for name, share in self._named():
            old = self._entries(name) if f"{name}.jsonl" in done and not self.reading.redo else []
            if old and all(entry.result != FAILED for entry in old):
                self._skip(old)
                continue
            waiting.append((name, share, self._submit(name, share)))
            if len(waiting) >= window:
                self._receive(*waiting.popleft())
        while waiting:
            self._receive(*waiting.popleft())
        self._remove(done)
        manifest = f"{self.job.output.output.rstrip('/')}/{MANIFEST}"
        self.reading.ending = summarise(self.counts, manifest, self.skipped)
        return bool(self.reading.tally.transcripts)

    def _named(self) -> Iterator[tuple[str, list[State]]]:
        """Yield the shares, each with the name of its part; what names no input is told."""
        sources = self.reading.find()
        for number, share in enumerate(share_out(sources, _BYTES)):
            for source in share:
                if isinstance(source, InputError):
                    self._fail(source)
            stored = [source for source in share if isinstance(source, str)]
            if stored:
                states = [(source, *state_of(source)) for source in stored]
                key = hashlib.sha256(repr((self.job.settings, states)).encode()).hexdigest()[:16]
                name = f"part-{number:06}-{key}"
                self.names.add(name)
                yield name, states

    def _submit(self, name: str, share: list[State]) -> Any:
        return self.client.submit(write_part, share, self.job, name, pure=False)

    def _receive(self, name: str, share: list[State], future: Any) -> None:
        from distributed import KilledWorker  # noqa: PLC0415 - an extra

        try:
            part: Part = future.result()
        except KilledWorker as error:
            if len(share) == 1:
                problem = "the workers that read it were lost"
                self._fail(InputError(share[0][0], problem, f"Read it alone ({error})"))
                return
            self.names.discard(name)
            for number, source in enumerate(share):
                piece = f"{name}-{number}"
                self.names.add(piece)
                self._receive(piece, [source], self._submit(piece, [source]))
            return
        if part.error:
            raise part.error
        for message in part.messages:
            self.reading.tell(message)
        self.reading.tally.add(part.tally)
        for entry in part.entries:
            self.counts[entry.result] += 1

    def _fail(self, error: InputError) -> None:
        self.reading.fail(error)
        self.counts[FAILED] += 1

    def _entries(self, name: str) -> list[Entry]:
        lines = self.store.read(f"{MANIFEST}/{name}.jsonl").split(b"\n")
        return [entry for entry in map(entry_of, lines) if entry]

    def _skip(self, entries: list[Entry]) -> None:
        for entry in entries:
            self.skipped += 1
            self.counts[entry.result] += 1
            self.reading.tally.transcripts += entry.result == READ
            self.reading.tally.refused += entry.result == NONE

    def _remove(self, manifests: set[str]) -> None:
        """Remove what lost workers left, and the parts of earlier runs, of inputs that have changed or are gone."""
        self.store.tidy("")
        self.store.tidy(MANIFEST)
        for manifest in manifests:
            name = manifest.removesuffix(".jsonl")
            if name not in self.names:
                parts = {part for entry in self._entries(name) for part in entry.parts}
                for path in (*parts, f"{MANIFEST}/{manifest}"):
                    self.store.remove(path)


class _Recorder:
    """Writes down what became of each input of a share."""

    def __init__(self, reading: Reading, share: list[State], part: str) -> None:
        self.reading, self.part = reading, part
        self.states = {source: (size, digest) for source, size, digest in share}
        self.account = Account(reading)
        self.entries: list[Entry] = []
        self.said = False
        reading.watches.append(self)

    def todo(self, sources: Iterable[Source]) -> Iterable[Source]:
        return sources

    def read(self, source: str, labels: Mapping[str, Sequence[str]]) -> None:
        """Nothing is read ahead on a cluster."""

    def done(self, source: str) -> None:
        parts = (self.part,) if self.said else ()
        self.said = False
        self.entries.append(self.account.close(source, self.states[source], parts, ""))

    def texts(self) -> Iterator[Transcript]:
        """Yield the texts of the share in which somebody speaks who is wanted."""
        for text in chosen(self.reading):
            self.said = True
            yield text


def write_part(share: list[State], job: Job, name: str) -> Part:
    """Read a share and write its part, then its manifest; run by a worker."""
    messages: list[str] = []
    sources = [source for source, *_ in share]
    reading = Reading(replace(job.inputs, paths=sources), job.manner, job.voices)
    reading.sources, reading.tell = [*sources], messages.append
    part = f"{name}.{job.output.fmt}"
    recorder = _Recorder(reading, share, part)
    store, out = Store(job.output.output), io.BytesIO()
    try:
        heard = recorder.texts()
        some = next(heard, None)
        if some is not None:
            table_writer(reading, job.output, job.shape)(itertools.chain((some,), heard), out)
            store.write(part, out.getvalue())
        store.write(f"{MANIFEST}/{name}.jsonl", b"".join(map(line_of, recorder.entries)))
    except TranscriptsError as error:
        return Part([], reading.tally, messages, error)
    return Part(recorder.entries, reading.tally, messages, None)


@contextlib.contextmanager
def _client(scheduler: str, workers: int) -> Iterator[Any]:
    """Connect to a cluster, or to one of so many processes that is started on this machine and ended again."""
    try:
        import distributed  # noqa: PLC0415 - an extra
    except ImportError as error:
        remedy = "Install it: pip install 'transcripts-cli[dask]'"
        raise MissingPackageError(f"--engine dask needs an extra. {remedy}.") from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    if scheduler:
        try:
            client = distributed.Client(scheduler)
        except (OSError, ValueError) as error:
            told = f"--scheduler {scheduler}: no scheduler answers there ({error})"
            raise UsageError(f"{told}. Check the address.") from error
        with client:
            yield client
        return
    with (
        distributed.LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            dashboard_address=None,
            silence_logs=logging.CRITICAL,
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client
