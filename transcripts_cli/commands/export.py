"""`transcripts export`: the turns, for another tool."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Annotated

from typer import Option

from transcripts_cli.analyses.choice import Choice
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.voices import Voices
from transcripts_cli.model import Transcript

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
    attributes = reading.attributes
    rows = reading.gather(partial(_rows, passages=passages, attributes=attributes))
    table = replace(list_turns((), attributes=attributes), rows=rows)
    found = show(table, output, reading.paths)
    known = not reading.say_unknown()
    return reading.exit_code(found=found and known)


def _rows(
    transcripts: Iterable[Transcript],
    choice: Choice,
    *,
    passages: bool,
    attributes: tuple[str, ...],
) -> Iterable[tuple[object, ...]]:
    return list_turns(transcripts, passages=passages, choice=choice, attributes=attributes).rows
