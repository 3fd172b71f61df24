"""`transcripts export`: the turns, for another tool."""

from dataclasses import replace

from transcripts_cli.commands.cells import check_cells
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import settle
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.renderings import (
    Shape,
    check_engine,
    chosen,
    fitting,
    rendering_of,
    timed,
)
from transcripts_cli.commands.tabular import write_tables
from transcripts_cli.commands.voices import Voices
from transcripts_cli.writers import EXPORT_SUFFIXES, SUFFIXES, TRANSCRIPT_WRITERS
from transcripts_cli.writers.files import FILE_SUFFIXES, FILES

EXAMPLES = {
    "transcripts export interviews -o turns.csv": "A row per turn, for a spreadsheet or R",
    "transcripts export interviews -o interviews.qdpx": "A project for MAXQDA, ATLAS.ti or NVivo",
    "transcripts export interviews --role interviewee -f iramuteq": "The answers for IRaMuTeQ",
    "transcripts export interviews --all | head -n 3": "All lines as JSON, what nobody speaks as well",
    "transcripts export interviews --pseudonymise ../key.json -o codes.csv": "With codes in the place of names",
}
TABLES = ("csv", "tsv", "json", "jsonl")
FORMATS = tuple(dict.fromkeys((*TABLES, *FILES, *TRANSCRIPT_WRITERS)))


def export(
    inputs: Inputs,
    output: Output,
    manner: Manner,
    voices: Voices,
    shape: Shape,
) -> int:
    """Write the turns, for another tool."""
    check_engine(shape)
    output = settle(output, "jsonl", FORMATS, SUFFIXES | EXPORT_SUFFIXES | FILE_SUFFIXES)
    shape = fitting(shape, output.fmt)
    rendering = rendering_of(shape, output.fmt)
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    reading.shape, reading.redo = (
        (output.fmt, replace(shape, redo=False, engine="", scheduler="")),
        shape.redo,
    )
    check_cells(shape, reading.attributes)
    if shape.engine:
        from transcripts_cli.commands.cluster import export_on_cluster  # noqa: PLC0415 - for this alone

        found = export_on_cluster(reading, output, shape)
    elif output.fmt in TRANSCRIPT_WRITERS:
        from transcripts_cli.commands.delivery import deliver  # noqa: PLC0415 - not for tables

        wanted = chosen(reading)
        texts = timed(wanted, shape.estimate_times, output.fmt, reading)
        found = deliver(texts, rendering, output, reading)
    else:
        found = write_tables(reading, output, shape)
    known = not reading.say_unknown()
    if reading.ending:
        reading.note(reading.ending)
    return reading.exit_code(found=found and known)
