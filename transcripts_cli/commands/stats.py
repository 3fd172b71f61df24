"""`transcripts stats`: who speaks, how often and how much."""

from typing import Annotated

from typer import Option

from transcripts_cli.analyses.counts import count_speech, define_columns
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import settle, show
from transcripts_cli.commands.voices import Voices

PerFile = Annotated[bool, Option("--per-file", help="Count each text apart.")]
Define = Annotated[bool, Option("--define", help="Say what each column means, and stop.")]


def stats(
    inputs: Inputs,
    output: Output,
    manner: Manner,
    voices: Voices,
    *,
    per_file: PerFile = False,
    define: Define = False,
) -> int:
    """Count who speaks, how often and how much."""
    output = settle(output, "table")
    if define:
        show(define_columns(), output)
        return 0
    reading = Reading(inputs, manner, voices)
    table = count_speech(
        reading.heard(),
        per_file=per_file,
        choice=reading.choice,
        attributes=reading.attributes,
    )
    found = show(table, output, reading.paths)
    known = not reading.say_unknown()
    reading.summarise()
    return reading.exit_code(found=found and known)
