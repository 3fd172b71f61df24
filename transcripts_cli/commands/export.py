"""`transcripts export`: the turns, for another tool."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from transcripts_cli.analyses.choice import Choice
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import is_folder, settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.renderings import Shape, chosen, rendering_of, timed
from transcripts_cli.commands.voices import Voices
from transcripts_cli.model import Transcript
from transcripts_cli.writers import (
    EXPORT_SUFFIXES,
    SUFFIXES,
    TABLE_WRITERS,
    TRANSCRIPT_WRITERS,
    find_writer,
)

TABLES = ("csv", "tsv", "json", "jsonl", "md")
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
    rows_of = partial(_rows, passages=shape.passages, attributes=reading.attributes)
    heading = list_turns((), attributes=reading.attributes)
    if output.fmt not in TRANSCRIPT_WRITERS and not is_folder(output.output):
        found = show(replace(heading, rows=reading.gather(rows_of)), output, reading.paths)
    else:
        from transcripts_cli.commands.delivery import deliver, place  # noqa: PLC0415 - not for tables

        heard = reading.heard()
        wanted = chosen(heard, reading.choice)
        if output.fmt in TRANSCRIPT_WRITERS:
            texts = timed(wanted, shape.estimate_times)
            found = deliver(texts, rendering, output, reading)
        else:
            write = find_writer(TABLE_WRITERS[output.fmt])

            def write_rows(texts: Iterable[Transcript], out: BinaryIO) -> None:
                write(replace(heading, rows=rows_of(texts, reading.choice)), out)

            found = place(wanted, write_rows, output, reading)
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
