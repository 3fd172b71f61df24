"""The texts a command reads, and what is said and remembered of them."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from transcripts_cli.commands import progress
from transcripts_cli.commands.asked import (
    check,
    check_paths,
    people_of,
    strange,
    typed,
    with_listed,
)
from transcripts_cli.commands.options import Inputs, Manner
from transcripts_cli.commands.refusals import doubtful, reason_of, refusal
from transcripts_cli.commands.tally import Tally, Watch
from transcripts_cli.commands.terminal import say
from transcripts_cli.commands.values import columns_of, size_of
from transcripts_cli.commands.voices import Voices, choice_of, say_unknown
from transcripts_cli.errors import InputError, IrregularInputError, TranscriptsError
from transcripts_cli.model import Transcript
from transcripts_cli.readers import STDIN, Skipped, find_sources
from transcripts_cli.writers.explanation import PARTS

if TYPE_CHECKING:
    from transcripts_cli.analyses.choice import Choice
    from transcripts_cli.api import Finished, Options
    from transcripts_cli.commands.events import Event
    from transcripts_cli.commands.privacy import Masking
    from transcripts_cli.readers import Sought

_T = TypeVar("_T")


class Reading:
    """The inputs of one run: read lazily, failures and refusals told as they come.

    In a process that reads a share of them, `sources` is that share, and `tell` keeps what is to be told.
    What is written of them has a `shape`, and is written again where it is there already to `redo`; `ending` is said last.
    `refusals`, where it is a list, gets the path and the reason of each text that is none; `unmasked` are the
    texts without codes.
    `paths` are those named and listed, `typed` what stands for them on the command line.
    `labels` are those of texts, by source, that an earlier run has read.
    Of databases those texts are enough that may hold what is `sought`. With `origin` each tells its file and digest.
    """

    def __init__(
        self,
        inputs: Inputs,
        manner: Manner,
        voices: Voices | None = None,
        masking: "Masking | None" = None,
    ) -> None:
        self.voices = voices or Voices()
        self.sources: list[str | InputError] | None = None
        self.tell: Callable[[str], None] = say
        self.tally = Tally()
        self.watches: list[Watch] = []
        self.labels: dict[str, list[str]] = {}
        self.loaded = 0
        self.shape: object = None
        self.sought: Sought | None = None
        self.origin = False
        self.redo = False
        self.ending = ""
        self.choice = choice_of(self.voices)
        self.wanted = self.choice.speakers
        self.masking = masking
        self.refusals: list[tuple[str, str]] | None = None
        self.unmasked: list[Transcript] = []
        self.manner = manner
        check(inputs)
        self.people = people_of(inputs)
        self.typed = typed(inputs)
        self.inputs, problem = with_listed(inputs)
        check_paths(self.inputs)
        self.paths = self.inputs.paths or [STDIN]
        if problem:
            self.fail(problem)

    @property
    def attributes(self) -> tuple[str, ...]:
        """The columns that the people file adds to every table."""
        return self.people.attributes if self.people else ()

    def texts(self) -> Iterator[Transcript]:
        """Yield every text that can be read, whether it is a transcript or not."""
        from transcripts_cli.commands.events import finish  # noqa: PLC0415 - recognising: 100 ms

        return finish(self._read(), self.watches)

    def _read(self) -> "Iterator[Event]":
        """Yield every text that can be read, as the people file has it, each told and remembered."""
        for event in self._corrected():
            if not isinstance(event, Transcript):
                yield event
            elif event.turns and event.confidence < self.inputs.min_confidence:
                self.fail(doubtful(event, self.inputs.min_confidence))
            else:
                self.tally.note(event)
                self._describe(event)
                yield event

    def _corrected(self) -> "Iterator[Event]":
        if not self.people:
            return self._loaded()
        from transcripts_cli.api import correct  # noqa: PLC0415 - recognising: 100 ms
        from transcripts_cli.commands.events import hold, swap, texts_of  # noqa: PLC0415 - as above

        events = hold(self._loaded(), self.watches)
        return swap(events, correct(texts_of(events), self.people, self.labels))

    def _loaded(self) -> "Iterator[Event]":
        """Yield every text that can be read, in order; of the others it is told why."""
        self._begin()
        for found in self._found():
            if isinstance(found, InputError):
                self.fail(found)
            elif isinstance(found, Skipped):
                self.tally.skip(found)
            else:
                self.loaded += isinstance(found, Transcript)
                yield found

    def _found(self) -> "Iterator[Transcript | InputError | Skipped | Finished]":
        from transcripts_cli.api import load_each  # noqa: PLC0415 - as above

        inputs = self.inputs
        options: Options = {
            "encoding": inputs.encoding,
            "source_format": inputs.source_format,
            "columns": columns_of(inputs.from_columns),
            "label": inputs.label,
            "language": inputs.lang,
            "force": inputs.force,
            "merge": not inputs.no_merge,
            "max_size": size_of(inputs.max_size),
            "limits": inputs.settings.limits,
            "origin": self.origin,
        }
        if not (self.people or self.masking or self.manner.verbose or inputs.min_confidence):
            options["sought"] = self.sought
        if shares := self._shares():
            from transcripts_cli.commands.shares import load_shares  # noqa: PLC0415 - as above

            return load_shares(shares, inputs.jobs, options)
        return load_each(self._sources(), **options)

    def _begin(self) -> None:
        """Say what is to be known, and show on a terminal how far this run is; a process that reads a share says nothing."""
        if self.sources is None and not self.manner.quiet:
            if strange(self.inputs.lang):
                what = f"--lang {self.inputs.lang}: no words of this language are known"
                self.note(f"{what}. Its texts are read by their structure alone.")
            progress.start(
                lambda: max(self.tally.done, self.loaded),
                lambda: sum(1 for _ in self.find(told=True)),
            )

    def find(self, *, told: bool = False) -> Iterator[str | InputError]:
        """Yield the inputs that the paths name; what is none beside them is said, unless it is told already."""
        allowed = self.inputs.settings.limits
        for source in find_sources(self.paths, size_of(self.inputs.max_size), allowed):
            if not isinstance(source, IrregularInputError):
                yield source
            elif not told:
                self.note(str(source))

    def _sources(self) -> "Iterable[str | InputError]":
        """Return what the paths name, but for what is done already."""
        sources: Iterable[str | InputError] = self.sources or ()
        if self.sources is None:
            sources = self.find()
        for watch in self.watches:
            sources = watch.todo(sources)
        return sources

    def _shares(self) -> "Iterator[list[str | InputError]] | None":
        """Return the inputs in shares for several processes; None where one does as well."""
        if self.inputs.jobs == 1 or self.sources is not None:
            return None
        from transcripts_cli.commands.shares import pays, share_out  # noqa: PLC0415 - multiprocessing: 20 ms

        if pays(self.paths, self.inputs.jobs):
            return share_out(self._sources())
        return None

    def gather(
        self, work: "Callable[[Iterable[Transcript], Choice], Iterable[_T]]"
    ) -> Iterable[_T]:
        """Return what some work makes of the transcripts, in their order.

        Args:
            work: of transcripts, and of whose turns are wanted. With several processes each has it done on
                its share of the transcripts, so that it and its results must be picklable.
        """
        if not self.people and not self.masking and (shares := self._shares()):
            self._begin()
            from transcripts_cli.commands.shares import gather_shares  # noqa: PLC0415 - as above

            return gather_shares(self, shares, self.voices, work)
        heard = self.heard()
        return work(heard, self.choice)

    def heard(self) -> Iterator[Transcript]:
        """Return the transcripts; of every other text the reason is told.

        Where codes take the place of names, all are read at once, and `choice` means codes from here on.
        """
        from transcripts_cli.commands.events import finish, hold, swap, texts_of  # noqa: PLC0415 - as above

        if self.masking is None:
            return finish(self._heard(), self.watches)
        events = hold(self._heard(), self.watches)
        self.unmasked = texts_of(events)
        done = self.masking.mask(self.unmasked, self.people)
        self.choice = self.masking.translate(self.choice)
        self.masking.tell(done, quiet=self.manner.quiet)
        return finish(swap(events, done.texts), self.watches)

    def _heard(self) -> "Iterator[Event]":
        for event in self._read():
            if not isinstance(event, Transcript):
                yield event
            elif event.turns:
                if self.choice.speakers:
                    self.tally.known.update(dict.fromkeys(event.speakers))
                yield event
            else:
                if self.refusals is not None:
                    self.refusals.append((event.document.source, reason_of(event)))
                self.note(f"{event.document.source}: {refusal(event)}")

    def say_unknown(self) -> bool:
        """Say who was asked for and is nobody; return whether there was one."""
        return say_unknown(self.wanted, self.tally.known)

    def summarise(self) -> None:
        """Say what was recognised, and what is in no turn."""
        tally = self.tally
        if not tally.transcripts:
            return
        texts = tally.transcripts + tally.refused
        parts = ", ".join(
            f"{name} {tally.lines[part]}" for part, name in PARTS.items() if tally.lines[part]
        )
        rest = f"lines in no turn: {parts}" if parts else "every line is in a turn"
        what = f"{_count(tally.transcripts, 'transcript')} in {_count(texts, 'text')}"
        self.note(f"{what}, {_count(tally.turns, 'turn')}; {rest}.")

    def note(self, message: str) -> None:
        """Say something that is no failure."""
        if not self.manner.quiet:
            self.tell(message)

    def exit_code(self, *, found: bool = True) -> int:
        """Return 0 where something was found and nothing failed, else 1."""
        tally = self.tally
        failed = tally.failed or (tally.refused and self.inputs.strict)
        return int(not (found and tally.transcripts) or bool(failed))

    def fail(self, error: TranscriptsError) -> None:
        """Say and remember that one of the texts failed; the others are done."""
        self.tally.failed += 1
        self.tell(str(error))
        if self.manner.debug:
            import traceback  # noqa: PLC0415 - only where something failed

            traceback.print_exception(error)

    def _describe(self, text: Transcript) -> None:
        document = text.document
        metadata = document.metadata
        damaged = int(metadata.get("damaged", "0"))
        encoding = metadata.get("encoding", "")
        told = [f"{unread}."] if (unread := metadata.get("unread", "")) else []
        if damaged and text.turns:
            told.append(f"{_count(damaged, 'damaged byte')} in {encoding}. Check --encoding.")
        elif metadata.get("certainty") == "weak" and text.turns:
            told.append(f"{'The' if told else 'the'} encoding {encoding} is a weak guess.")
            told.append("If letters are wrong, name it with --encoding.")
        if told:
            self.note(f"{document.source}: {' '.join(told)}")
        if self.manner.verbose:
            reasons = " ".join(text.reasons)
            self.tell(f"{document.source}: {encoding}, confidence {text.confidence:.2f}. {reasons}")


def _count(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> _count(1, "turn"), _count(2, "turn")
    ('1 turn', '2 turns')
    """
    return f"{number} {noun}{'s' * (number != 1)}"
