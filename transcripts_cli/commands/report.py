"""`transcripts report`: one page that shows who speaks, what is worth quoting and all that is said."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Option

from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import STREAM, check_target, open_output
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.terminal import is_terminal
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Transcript
from transcripts_cli.text import count_words

if TYPE_CHECKING:
    from transcripts_cli.analyses.choice import Choice
    from transcripts_cli.writers.report import Interview

_WORDS = 10
"""That mark each speaker: more are not read."""


@dataclass(frozen=True, slots=True)
class Picking:
    """What is picked out."""

    best: Annotated[
        int, Option(min=0, metavar="N", help="How many sentences worth quoting, of each text.")
    ] = 5


def report(inputs: Inputs, output: Output, manner: Manner, voices: Voices, picking: Picking) -> int:
    """Write one page that shows who speaks, what is worth quoting and all that is said.

    It needs no network and no other file. Of several texts it has an index, with the least sure first.
    """
    _check(output)
    from transcripts_cli.writers import report as page  # noqa: PLC0415 - for this alone

    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    heard = list(reading.heard())
    known = not reading.say_unknown()
    said = map(_with_words, heard, reading.unmasked) if reading.masking else heard
    choice, best = reading.choice, picking.best
    found = (_interview(*texts, choice, best) for texts in zip(heard, said, strict=True))
    interviews = [interview for interview in found if interview]
    if interviews:
        check_target(output.output, reading.paths)
        # Their names and reasons are as they were read: where codes take the place of names, they are not shown.
        refusals = [] if reading.masking else [page.Refusal(*one) for one in reading.refusals]
        with open_output(output.output) as out:
            page.write(interviews, refusals, out)
    reading.summarise()
    return reading.exit_code(found=bool(interviews) and known)


def _check(output: Output) -> None:
    """Raise UsageError where no page can be written."""
    if output.fmt not in {"", "html"}:
        raise UsageError(f"format {output.fmt}: unknown. Choose --format html.")
    if output.output in STREAM:
        if not output.output and is_terminal():
            raise UsageError("a page is not for a terminal. Name a file: -o report.html.")
    elif Path(output.output).suffix.lower() not in {"", ".html", ".htm", ".xhtml"}:
        raise UsageError(f"{output.output}: no format of that suffix. Choose .html.")


def _with_words(masked: Transcript, unmasked: Transcript) -> Transcript:
    """Return a text with the codes of its speakers and the words that were said, to be counted and never shown."""
    pairs = zip(masked.turns, unmasked.turns, strict=True)
    return replace(masked, turns=tuple(replace(code, text=turn.text) for code, turn in pairs))


def _interview(
    transcript: Transcript, said: Transcript, choice: "Choice", best: int
) -> "Interview | None":
    """Return a transcript with what was found of it; None where nobody in it was asked for.

    Args:
        transcript: what is shown.
        said: the same with the words that are counted: a code is one word where a name was two.
        choice: who was asked for.
        best: how many quotes are picked out.
    """
    from transcripts_cli.analyses.choice import choose  # noqa: PLC0415 - as all here, for this alone
    from transcripts_cli.analyses.citations import quotation_marks  # noqa: PLC0415
    from transcripts_cli.analyses.counts import Count, count_speech  # noqa: PLC0415
    from transcripts_cli.analyses.following import count_following  # noqa: PLC0415
    from transcripts_cli.analyses.keyness import Comparison, compare_words  # noqa: PLC0415
    from transcripts_cli.analyses.places import split_by_lines  # noqa: PLC0415
    from transcripts_cli.analyses.quotable import rank_quotes  # noqa: PLC0415
    from transcripts_cli.analyses.quotes import Wish  # noqa: PLC0415
    from transcripts_cli.writers.report import Interview  # noqa: PLC0415
    from transcripts_cli.writers.report.voices import COLUMNS  # noqa: PLC0415

    one, wanted = (transcript,), choose(transcript.speakers, choice)
    turns = tuple(turn for turn in transcript.turns if turn.speaker in wanted)
    if not turns:
        return None
    shown = replace(transcript, turns=turns)
    comparison = Comparison("speaker", top=_WORDS, without_stop_words=True, choice=choice)
    return Interview(
        shown,
        count_speech((said,), Count(columns=COLUMNS, choice=choice)),
        count_following((shown,)),
        compare_words(one, comparison),
        rank_quotes(one, Wish(choice=choice, style="plain"), best),
        tuple(count_words(turn.text) for turn in said.turns if turn.speaker in wanted),
        partial(split_by_lines, transcript),
        quotation_marks(transcript.language),
    )
