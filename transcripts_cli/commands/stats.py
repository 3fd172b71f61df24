"""`transcripts stats`: who speaks, how often and how much."""

from dataclasses import dataclass
from typing import Annotated

from typer import Option

from transcripts_cli.analyses.counts import count_speech, define_columns
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.voices import Voices


@dataclass(frozen=True, slots=True)
class Counting:
    """What is counted together."""

    per_file: Annotated[bool, Option("--per-file", help="Count each text apart.")] = False
    define: Annotated[bool, Option("--define", help="Say what each column means, and stop.")] = (
        False
    )


def stats(
    inputs: Inputs, output: Output, manner: Manner, voices: Voices, counting: Counting
) -> int:
    """Count who speaks, how often and how much."""
    output = settle(output, "table")
    if counting.define:
        show(define_columns(), output)
        return 0
    reading = Reading(inputs, manner, voices, masking_of(voices, output, figures=True))
    heard = reading.heard()
    table = count_speech(
        heard,
        per_file=counting.per_file,
        choice=reading.choice,
        attributes=reading.attributes,
    )
    found = show(table, output, reading.paths)
    known = not reading.say_unknown()
    reading.summarise()
    return reading.exit_code(found=found and known)
