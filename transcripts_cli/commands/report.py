"""`transcripts report`: one page that shows who speaks, what is worth quoting and all that is said."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from typer import Option

from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import STREAM, check_target, open_output
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.terminal import is_terminal
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Transcript

EXAMPLES = {
    "transcripts report interviews/keeper.docx -o keeper.html": "A page of one interview, to be opened in a browser",
    "transcripts report interviews -o interviews.html --best 3": "A page of a folder, with three quotes of each",
}


@dataclass(slots=True, eq=False)
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
    from transcripts_cli.commands.findings import find  # noqa: PLC0415 - for this alone
    from transcripts_cli.writers.report import Refusal, write  # noqa: PLC0415

    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    # Names and reasons as they were read: where codes take the place of names, they are not shown.
    reading.refusals = None if reading.masking else []
    heard = list(reading.heard())
    known = not reading.say_unknown()
    said = map(_with_words, heard, reading.unmasked) if reading.masking else heard
    found = (find(*texts, reading.choice, picking.best) for texts in zip(heard, said, strict=True))
    interviews = [interview for interview in found if interview]
    if interviews:
        check_target(output.output, reading.paths)
        with open_output(output.output) as out:
            write(interviews, [Refusal(*one) for one in reading.refusals or ()], out)
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
