"""`transcripts export`: the turns, for another tool."""

from typing import Annotated

from typer import Option

from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.voices import Voices

EXAMPLES = {
    "transcripts export interviews -o turns.csv": "A row per turn, for a spreadsheet or R",
    "transcripts export interviews --all | head -n 3": "All lines as JSON, what nobody speaks as well",
    "transcripts export interviews --pseudonymise ../key.json -o codes.csv": "With codes in the place of names",
}

FORMATS = ("csv", "tsv", "json", "jsonl", "md")

Passages = Annotated[
    bool, Option("--all", help="With what nobody speaks: front matter, narration, back matter.")
]


def export(
    inputs: Inputs,
    output: Output,
    manner: Manner,
    voices: Voices,
    *,
    passages: Passages = False,
) -> int:
    """Write the turns, for another tool."""
    output = settle(output, "jsonl", FORMATS)
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    heard = reading.heard()
    table = list_turns(
        heard,
        passages=passages,
        choice=reading.choice,
        attributes=reading.attributes,
    )
    found = show(table, output, reading.paths)
    known = not reading.say_unknown()
    return reading.exit_code(found=found and known)
