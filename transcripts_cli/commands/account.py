"""What became of every input of a run: the lines of a manifest."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from transcripts_cli.commands.inputs import Reading

READ, NONE, FAILED = "read", "not a transcript", "failed"
"""What became of an input."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one input: a line of the manifest."""

    input: str
    """As it was found."""
    size: int
    """Bytes."""
    digest: str
    """SHA-256 of its bytes."""
    result: str
    """READ, NONE or FAILED."""
    reason: str
    """What was told of it; "" if nothing was."""
    parts: tuple[str, ...]
    """Names of the files that were written, in the folder."""
    settings: str
    """Digest of what was asked for; with another the input is read again."""
    labels: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What a people file may call the speakers of its texts, by the source of each; {} where there is none."""


@dataclass(slots=True)
class _Fate:
    """What was counted and told of an input so far."""

    failed: int = 0
    refused: int = 0
    messages: list[str] = field(default_factory=list)


class Account:
    """Tells what became of one input after another, by what is remembered and told of them."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.before = 0, 0
        self.fates: dict[str, _Fate] = {}
        self.messages: list[str] = []
        self.say, reading.tell = reading.tell, self._hear

    def _hear(self, message: str) -> None:
        """Pass on what is told, and keep it as the reason of what becomes of the input."""
        self.messages.append(message)
        self.say(message)

    def note(self, source: str) -> None:
        """Remember what was counted and told since the last time as of this input."""
        tally = self.reading.tally
        fate = self.fates.setdefault(source, _Fate())
        fate.failed += tally.failed - self.before[0]
        fate.refused += tally.refused - self.before[1]
        fate.messages += self.messages
        self.before, self.messages = (tally.failed, tally.refused), []

    def close(
        self, source: str, state: tuple[int, str], parts: tuple[str, ...], settings: str
    ) -> Entry:
        """Return what became of an input that is done, with its size and digest and the files made of it."""
        self.note(source)
        fate = self.fates.pop(source)
        result = FAILED if fate.failed else NONE if fate.refused and not parts else READ
        return Entry(source, *state, result, " ".join(fate.messages), parts, settings)

    def skip(self, entry: Entry) -> None:
        """Remember of an input that was done before what would be if it were now."""
        tally = self.reading.tally
        tally.transcripts += entry.result == READ
        tally.refused += entry.result == NONE
        self.before = self.before[0], self.before[1] + (entry.result == NONE)


def settings_of(reading: Reading) -> str:
    """Return a digest of all that decides what is written, but for the inputs themselves."""
    from transcripts_cli import __version__  # noqa: PLC0415 - looked up only when asked for

    inputs = replace(reading.inputs, paths=None, jobs=1)
    key = reading.masking.state if reading.masking else ""
    asked = repr((__version__, inputs, reading.voices, reading.shape, reading.people, key))
    return hashlib.sha256(asked.encode("utf-8", "backslashreplace")).hexdigest()[:16]


def summarise(counts: Mapping[str, int], manifest: str, skipped: int) -> str:
    """Return what became of all inputs, in one line.

    >>> summarise({READ: 1, NONE: 0, FAILED: 1}, "out/csv.manifest", 1)
    '2 inputs: 1 read, 0 not transcripts, 1 failed (listed in out/csv.manifest); 1 of them done before.'
    """
    read, none, failed = (counts[result] for result in (READ, NONE, FAILED))
    total = read + none + failed
    what = f"{total} input{'s' * (total != 1)}: {read} read, {none} not transcripts"
    before = f"; {skipped} of them done before" if skipped else ""
    return f"{what}, {failed} failed (listed in {manifest}){before}."


def line_of(entry: Entry) -> bytes:
    """Return an entry as a line of a manifest."""
    fields = asdict(entry)
    if not entry.labels:
        del fields["labels"]
    return f"{json.dumps(fields)}\n".encode()


def entry_of(line: bytes) -> Entry | None:
    """Return the entry of a line; None where it is not whole."""
    try:
        fields = json.loads(line)
        return Entry(**{**fields, "parts": tuple(fields["parts"])})
    except (ValueError, TypeError, KeyError):
        return None
