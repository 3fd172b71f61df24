"""`transcripts quotes`: what someone said, ready to cite."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

from typer import Option

from transcripts_cli.analyses.quotes import Wish, choose_speakers, find_quotes, suggest_speakers
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import pick, settle, show
from transcripts_cli.commands.terminal import say
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.writers import QUOTE_WRITERS

Role = Literal["interviewer", "interviewee", "moderator", "other"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which turns are quoted."""

    speaker: Annotated[
        list[str] | None,
        Option(
            metavar="NAME", help="By whom: a name or label; may be repeated.", show_default=False
        ),
    ] = None
    role: Annotated[Role | None, Option(help="By whom: a role.", show_default=False)] = None
    match: Annotated[
        str, Option(metavar="REGEX", help="What they must hold; (?i) ignores case.")
    ] = ""
    min_words: Annotated[int, Option(min=0, metavar="N", help="How long at least.")] = 0
    max_words: Annotated[int | None, Option(min=0, metavar="N", help="How long at most.")] = None
    context: Annotated[
        int, Option(min=0, metavar="N", help="How many turns before and after are shown with them.")
    ] = 0


def quotes(inputs: Inputs, output: Output, manner: Manner, choice: Choice) -> int:
    """Show what someone said, ready to cite."""
    output = settle(output, "table")
    wish = _wish(choice)
    reading = Reading(inputs, manner)
    known: dict[Speaker, None] = {}
    table = find_quotes(_noting(reading.heard(), known), wish)
    if output.fmt == "table":
        around = ("before", "after") if choice.context else ()
        table = pick(table, ("citation", "speaker", "text", *around))
    found = show(table, output, reading.paths, QUOTE_WRITERS)
    unknown = [name for name in wish.speakers if not choose_speakers(name, known)]
    for name in unknown if known else ():
        _say_unknown(name, known)
    if reading.transcripts and not found and not unknown:
        reading.note("no turn is as asked for. Ask for less.")
    return reading.exit_code(found=found and not unknown)


def _wish(choice: Choice) -> Wish:
    from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415 - regex: 14 ms

    if choice.max_words is not None and choice.max_words < choice.min_words:
        raise UsageError("--max-words is below --min-words. No turn can be both; correct one.")
    return Wish(
        speakers=tuple(choice.speaker or ()),
        role=choice.role or "",
        pattern=compile_pattern("--match", choice.match) if choice.match else None,
        min_words=choice.min_words,
        max_words=choice.max_words,
        context=choice.context,
    )


def _noting(transcripts: Iterable[Transcript], known: dict[Speaker, None]) -> Iterator[Transcript]:
    for transcript in transcripts:
        known.update(dict.fromkeys(transcript.speakers))
        yield transcript


def _say_unknown(name: str, known: Iterable[Speaker]) -> None:
    """Say that nobody bears a name, who may be meant, and who there is."""
    voices = dict.fromkeys(speaker.name or "; ".join(speaker.labels) for speaker in known)
    voices.pop("", None)
    close = suggest_speakers(name, voices)
    hint = f" Did you mean {' or '.join(close)}?" if close else ""
    say(f"{name}: no such speaker.{hint} There are: {', '.join(voices)}.")
