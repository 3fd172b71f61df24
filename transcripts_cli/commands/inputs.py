"""The texts a command reads, and what is said and remembered of them."""

import os
import stat
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from transcripts_cli.commands.options import Inputs, Manner
from transcripts_cli.commands.terminal import say
from transcripts_cli.commands.voices import Voices, choice_of, say_unknown
from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.readers import STDIN, check_encoding, check_format
from transcripts_cli.writers.explanation import PARTS

if TYPE_CHECKING:
    from transcripts_cli.api import Options
    from transcripts_cli.commands.privacy import Masking
    from transcripts_cli.people.file import People

_COLUMNS = ("speaker", "text", "start", "end", "label", "role")


class NoInputError(UsageError):
    """Neither a path nor anything on standard input."""


class Reading:
    """The inputs of one run: read lazily, failures and refusals told as they come."""

    def __init__(
        self,
        inputs: Inputs,
        manner: Manner,
        voices: Voices | None = None,
        masking: "Masking | None" = None,
    ) -> None:
        self.choice = choice_of(voices or Voices())
        self.wanted = self.choice.speakers
        self.masking = masking
        self.known: dict[Speaker, None] = {}
        self.inputs = inputs
        self.manner = manner
        self.paths = inputs.paths or [STDIN]
        self.transcripts = self.refused = self.failed = self.turns = 0
        self.lines = dict.fromkeys(PARTS, 0)
        _check(inputs)
        self.people = _people(inputs.speakers)

    @property
    def attributes(self) -> tuple[str, ...]:
        """The columns that the people file adds to every table."""
        return self.people.attributes if self.people else ()

    def texts(self) -> Iterator[Transcript]:
        """Yield every text that can be read, whether it is a transcript or not."""
        for text in self._corrected():
            if text.turns and text.confidence < self.inputs.min_confidence:
                self._fail(_doubtful(text, self.inputs.min_confidence))
                continue
            self.transcripts += bool(text.turns)
            self.refused += not text.turns
            self.turns += len(text.turns)
            for passage in text.passages:
                self.lines[passage.part] += passage.end_line - passage.line + 1
            self._describe(text)
            yield text

    def _corrected(self) -> Iterator[Transcript]:
        """Yield every text that can be read, as the people file has it."""
        from transcripts_cli.api import correct, load_many  # noqa: PLC0415 - recognising: 100 ms

        inputs = self.inputs
        options: Options = {
            "encoding": inputs.encoding,
            "source_format": inputs.source_format,
            "columns": columns_of(inputs.from_columns),
            "label": inputs.label,
            "force": inputs.force,
            "merge": not inputs.no_merge,
        }
        texts = load_many(self.paths, self._fail, **options)
        return correct(texts, self.people) if self.people else texts

    def heard(self) -> Iterator[Transcript]:
        """Return the transcripts; of every other text the reason is told.

        Where codes take the place of names, all are read at once, and `choice` means codes from here on.
        """
        if self.masking is None:
            return self._heard()
        done = self.masking.mask(list(self._heard()), self.people)
        self.choice = self.masking.translate(self.choice)
        self.masking.tell(done, quiet=self.manner.quiet)
        return iter(done.texts)

    def _heard(self) -> Iterator[Transcript]:
        for text in self.texts():
            if text.turns:
                if self.choice.speakers:
                    self.known.update(dict.fromkeys(text.speakers))
                yield text
            else:
                self.note(f"{text.document.source}: {_refusal(text)}")

    def say_unknown(self) -> bool:
        """Say who was asked for and is nobody; return whether there was one."""
        return say_unknown(self.wanted, self.known)

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
        metadata = document.metadata
        if unread := metadata.get("unread", ""):
            self.note(f"{document.source}: {unread}.")
        damaged = int(metadata.get("damaged", "0"))
        encoding = metadata.get("encoding", "")
        if damaged and text.turns:
            what = f"{_count(damaged, 'damaged byte')} in {encoding}"
            self.note(f"{document.source}: {what}. Check --encoding.")
        elif metadata.get("certainty") == "weak" and text.turns:
            what = f"the encoding {encoding} is a weak guess"
            self.note(f"{document.source}: {what}. If letters are wrong, name it with --encoding.")
        if self.manner.verbose:
            reasons = " ".join(text.reasons)
            say(f"{document.source}: {encoding}, confidence {text.confidence:.2f}. {reasons}")


def _check(inputs: Inputs) -> None:
    """Raise UsageError before anything is read where an option means nothing."""
    if inputs.encoding:
        check_encoding(inputs.encoding)
    if inputs.source_format:
        check_format(inputs.source_format)
    columns_of(inputs.from_columns)
    if inputs.label:
        from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415 - regex: 14 ms

        compile_pattern("--label", inputs.label)
    if (inputs.paths or []).count(STDIN) > 1:
        raise UsageError("-: standard input can be read once only. Name it once.")
    if not inputs.paths and not _has_stdin():
        raise NoInputError("no PATH, and nothing on standard input.")


def _people(path: str) -> "People | None":
    if not path:
        return None
    from transcripts_cli.api import load_people  # noqa: PLC0415 - recognising: 100 ms

    return load_people(path)


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
