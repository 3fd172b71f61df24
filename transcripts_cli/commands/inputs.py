"""The texts a command reads, and what is said and remembered of them."""

import os
import stat
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from transcripts_cli.commands.options import Inputs, Manner
from transcripts_cli.commands.terminal import say
from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.model import Transcript
from transcripts_cli.readers import STDIN, check_encoding, check_format
from transcripts_cli.writers.explanation import PARTS

if TYPE_CHECKING:
    from transcripts_cli.api import Options

_COLUMNS = ("speaker", "text", "start", "end", "label", "role")


class NoInputError(UsageError):
    """Neither a path nor anything on standard input."""


class Reading:
    """The inputs of one run: read lazily, failures and refusals told as they come."""

    def __init__(self, inputs: Inputs, manner: Manner) -> None:
        self.inputs = inputs
        self.manner = manner
        self.paths = inputs.paths or [STDIN]
        self.transcripts = self.refused = self.failed = self.turns = 0
        self.lines = dict.fromkeys(PARTS, 0)
        _check(inputs)

    def texts(self) -> Iterator[Transcript]:
        """Yield every text that can be read, whether it is a transcript or not."""
        from transcripts_cli.api import load_many  # noqa: PLC0415 - recognising: 100 ms

        inputs = self.inputs
        options: Options = {
            "encoding": inputs.encoding,
            "source_format": inputs.source_format,
            "columns": columns_of(inputs.columns),
            "label": inputs.label,
            "force": inputs.force,
            "merge": not inputs.no_merge,
        }
        for text in load_many(self.paths, self._fail, **options):
            if text.turns and text.confidence < inputs.min_confidence:
                self._fail(_doubtful(text, inputs.min_confidence))
                continue
            self.transcripts += bool(text.turns)
            self.refused += not text.turns
            self.turns += len(text.turns)
            for passage in text.passages:
                self.lines[passage.part] += passage.end_line - passage.line + 1
            self._describe(text)
            yield text

    def heard(self) -> Iterator[Transcript]:
        """Yield the transcripts; of every other text the reason is told."""
        for text in self.texts():
            if text.turns:
                yield text
            else:
                self.note(f"{text.document.source}: {_refusal(text)}")

    def summarise(self) -> None:
        """Say what was recognised, and what is in no turn."""
        if not self.transcripts:
            return
        texts = self.transcripts + self.refused
        parts = ", ".join(
            f"{name} {self.lines[part]}" for part, name in PARTS.items() if self.lines[part]
        )
        rest = f"lines in no turn: {parts}" if parts else "every line is in a turn"
        what = f"{_count(self.transcripts, 'transcript')} in {_count(texts, 'text')}"
        self.note(f"{what}, {_count(self.turns, 'turn')}; {rest}.")

    def note(self, message: str) -> None:
        """Say something that is no failure."""
        if not self.manner.quiet:
            say(message)

    def exit_code(self, *, found: bool = True) -> int:
        """Return 0 where something was found and nothing failed, else 1."""
        failed = self.failed or (self.refused and self.inputs.strict)
        return int(not (found and self.transcripts) or bool(failed))

    def _fail(self, error: InputError) -> None:
        self.failed += 1
        say(str(error))
        if self.manner.debug:
            import traceback  # noqa: PLC0415 - only where something failed

            traceback.print_exception(error)

    def _describe(self, text: Transcript) -> None:
        document = text.document
        damaged = int(document.metadata.get("damaged", "0"))
        encoding = document.metadata.get("encoding", "")
        if damaged and text.turns:
            what = f"{_count(damaged, 'damaged byte')} in {encoding}"
            self.note(f"{document.source}: {what}. Check --encoding.")
        if self.manner.verbose:
            reasons = " ".join(text.reasons)
            say(f"{document.source}: {encoding}, confidence {text.confidence:.2f}. {reasons}")


def _check(inputs: Inputs) -> None:
    """Raise UsageError before anything is read where an option means nothing."""
    if inputs.encoding:
        check_encoding(inputs.encoding)
    if inputs.source_format:
        check_format(inputs.source_format)
    columns_of(inputs.columns)
    if inputs.label:
        from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415 - regex: 14 ms

        compile_pattern("--label", inputs.label)
    if (inputs.paths or []).count(STDIN) > 1:
        raise UsageError("-: standard input can be read once only. Name it once.")
    if not inputs.paths and not _has_stdin():
        raise NoInputError("no PATH, and nothing on standard input.")


def columns_of(written: str) -> dict[str, str]:
    """Return what --columns says.

    >>> columns_of("speaker=Who, text=3")
    {'speaker': 'Who', 'text': '3'}
    """
    found: dict[str, str] = {}
    for part in filter(None, written.split(",")):
        what, _, column = part.partition("=")
        if what.strip() not in _COLUMNS or not column.strip():
            names = ", ".join(_COLUMNS)
            raise UsageError(f"--columns {part}: what is that? Write {names} = a column's name.")
        found[what.strip()] = column.strip()
    return found


def _has_stdin() -> bool:
    """Whether standard input is a file or a pipe, rather than a terminal, /dev/null or closed."""
    try:
        return sys.stdin is not None and not stat.S_ISCHR(os.fstat(sys.stdin.fileno()).st_mode)
    except (OSError, ValueError):
        return False


def _doubtful(text: Transcript, wanted: float) -> InputError:
    problem = f"read with confidence {text.confidence:.2f}, below {wanted:g}"
    source = text.document.source
    return InputError(source, problem, "`transcripts explain` tells how it was read")


def _refusal(text: Transcript) -> str:
    reason = text.reasons[0].rstrip(".") if text.reasons else "nothing in it looks like turns"
    return f"not a transcript: {reason}. To read it all the same: --force."


def _count(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> _count(1, "turn"), _count(2, "turn")
    ('1 turn', '2 turns')
    """
    return f"{number} {noun}{'s' * (number != 1)}"
