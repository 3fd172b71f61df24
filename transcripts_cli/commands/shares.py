"""The inputs of one run, shared out among processes: each reads its share, the results come in order."""

import functools
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from transcripts_cli.analyses.choice import Choice
from transcripts_cli.api import Finished, Options, load_each
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner
from transcripts_cli.commands.pool import Crash, cores, spread
from transcripts_cli.commands.tally import Tally
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import InputError, TranscriptsError
from transcripts_cli.model import Transcript
from transcripts_cli.readers import Skipped, find_sources
from transcripts_cli.readers.containers import container_of
from transcripts_cli.readers.paths import is_url

Source = str | InputError
Work = Callable[[Iterable[Transcript], Choice], Iterable[Any]]

WORTHWHILE = 50_000_000
"""Bytes of input below which the processes would not yet be at work when one alone is done: measured."""
_BYTES = 1_000_000
"""Of a share: a third of a second of work."""
_MEMBERS, _LETTERS = 500, 20_000
"""Of a share, at most: sources, and letters of their names."""
_MEMBER_BYTES = 20_000
"""What a member of an archive is taken for, whose size is not known."""


@dataclass(frozen=True, slots=True)
class Done:
    """What one process made of its share."""

    results: list[Any]
    tally: Tally
    messages: list[str]
    error: Exception | None
    """What ended the work before its time, as it would have ended it in one process."""


def pays(paths: Sequence[str], jobs: int) -> bool:
    """Whether several processes are done sooner than one with what paths name.

    What can be read once only (standard input, pipes) is read by the process that was given it.
    """
    if cores_for(jobs) == 1 or not all(map(_is_stored, paths)):
        return False
    size = 0
    for number, source in enumerate(find_sources(paths)):
        size += _size(source)
        if size >= WORTHWHILE and number:  # one text is read by one process
            return True
    return False


def share_out(sources: Iterable[Source], most: int = 0) -> Iterator[list[Source]]:
    """Yield sources in shares of so many bytes; 0 is a third of a second of work."""
    most = most or _BYTES
    share: list[Source] = []
    size = letters = 0
    for source in sources:
        share.append(source)
        size += _size(source)
        letters += len(str(source))
        if size >= most or len(share) >= _MEMBERS or letters >= _LETTERS:
            yield share
            share, size, letters = [], 0, 0
    if share:
        yield share


def cores_for(jobs: int) -> int:
    """Return how many processes are meant: 0 is one for each core."""
    return jobs or cores()


def load_shares(
    shares: Iterable[list[Source]], jobs: int, options: Options
) -> Iterator[Transcript | InputError | Skipped | Finished]:
    """Yield what `load_each` does of all sources of all shares, in order."""
    for done in spread(functools.partial(_load, options=options), shares, cores_for(jobs)):
        if isinstance(done, Crash):
            yield _crashed(done)
            if isinstance(done.member, str):
                yield Finished(done.member)
        else:
            yield from done.results
            if done.error:
                raise done.error


def gather_shares(
    reading: Reading, shares: Iterable[list[Source]], voices: Voices, work: Work
) -> Iterator[Any]:
    """Yield what some work makes of the transcripts in shares of sources, in order; the reading is told all."""
    inputs = replace(reading.inputs, paths=None)
    run = functools.partial(_work, inputs=inputs, manner=reading.manner, voices=voices, work=work)
    for done in spread(run, shares, cores_for(reading.inputs.jobs)):
        if isinstance(done, Crash):
            reading.fail(_crashed(done))
            continue
        for message in done.messages:
            reading.tell(message)
        reading.tally.add(done.tally)
        yield from done.results
        if done.error:
            raise done.error


def _load(sources: list[Source], options: Options) -> Done:
    found: list[Any] = []
    error = _drain(load_each(sources, **options), found)
    return Done(found, Tally(), [], error)


def _work(
    sources: list[Source], inputs: Inputs, manner: Manner, voices: Voices, work: Work
) -> Done:
    messages: list[str] = []
    reading = Reading(replace(inputs, paths=[*map(str, sources)]), manner, voices)
    reading.sources, reading.tell = sources, messages.append
    found: list[Any] = []
    error = _drain(work(reading.heard(), reading.choice), found)
    return Done(found, reading.tally, messages, error)


def _drain(results: Iterable[Any], found: list[Any]) -> Exception | None:
    """Add results to those found; return what ended them, in a form that another process can read."""
    try:
        found.extend(results)
    except TranscriptsError as error:
        return error
    except Exception as error:  # noqa: BLE001 - told by the first process, as its own would be
        return RuntimeError(f"{type(error).__name__}: {error}")
    return None


def _crashed(crash: Crash[Source]) -> InputError:
    problem = f"the process that read it ended ({crash.how})"
    return InputError(str(crash.member), problem, "Read it alone, with --jobs 1")


def _size(source: Source) -> int:
    if isinstance(source, InputError):
        return 0
    if container_of(source)[1]:
        return _MEMBER_BYTES
    if is_url(source):
        from transcripts_cli.readers.urls import size_of_url  # noqa: PLC0415 - fsspec: 60 ms

        return size_of_url(source)
    try:
        return Path(source).stat().st_size
    except (OSError, ValueError):
        return 0


def _is_stored(path: str) -> bool:
    """Whether a path is there for every process, however often: no pipe, no standard input."""
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError):
        return path != "-" and not path.startswith("memory:")
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)
