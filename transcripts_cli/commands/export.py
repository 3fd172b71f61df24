"""`transcripts export`: the turns, for another tool."""

from collections.abc import Iterable

from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import is_folder, settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.renderings import Shape, chosen, rendering_of, timed
from transcripts_cli.commands.voices import Voices
from transcripts_cli.model import Table, Transcript
from transcripts_cli.writers import (
    EXPORT_SUFFIXES,
    SUFFIXES,
    TABLE_WRITERS,
    TRANSCRIPT_WRITERS,
    find_writer,
)

EXAMPLES = {
    "transcripts export interviews -o turns.csv": "A row per turn, for a spreadsheet or R",
    "transcripts export interviews -o interviews.qdpx": "A project for MAXQDA, ATLAS.ti or NVivo",
    "transcripts export interviews --role interviewee -f iramuteq": "The answers for IRaMuTeQ",
    "transcripts export interviews --all | head -n 3": "All lines as JSON, what nobody speaks as well",
    "transcripts export interviews --pseudonymise ../key.json -o codes.csv": "With codes in the place of names",
}
TABLES = ("csv", "tsv", "json", "jsonl")
FORMATS = tuple(dict.fromkeys((*TABLES, *TRANSCRIPT_WRITERS)))


def export(
    inputs: Inputs,
    output: Output,
    manner: Manner,
    voices: Voices,
    shape: Shape,
) -> int:
    """Write the turns, for another tool."""
    output = settle(output, "jsonl", FORMATS, SUFFIXES | EXPORT_SUFFIXES)
    rendering = rendering_of(shape, output.fmt)
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    heard = reading.heard()

    def table_of(texts: Iterable[Transcript]) -> Table:
        return list_turns(
            texts, passages=shape.passages, choice=reading.choice, attributes=reading.attributes
        )

    if output.fmt not in TRANSCRIPT_WRITERS and not is_folder(output.output):
        found = show(table_of(heard), output, reading.paths)
    else:
        from transcripts_cli.commands.delivery import deliver, place  # noqa: PLC0415 - not for tables

        wanted = chosen(heard, reading.choice)
        if output.fmt in TRANSCRIPT_WRITERS:
            texts = timed(wanted, shape.estimate_times, output.fmt, reading)
            found = deliver(texts, rendering, output, reading)
        else:
            write = find_writer(TABLE_WRITERS[output.fmt])
            found = place(wanted, lambda some, out: write(table_of(some), out), output, reading)
    known = not reading.say_unknown()
    return reading.exit_code(found=found and known)
