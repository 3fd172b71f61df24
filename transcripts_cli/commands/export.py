"""`transcripts export`: the turns, for another tool."""

from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.commands.cells import Cells, arrange, check_cells
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.voices import Voices

FORMATS = ("csv", "tsv", "json", "jsonl", "md", "xlsx")


def export(
    inputs: Inputs,
    output: Output,
    manner: Manner,
    voices: Voices,
    cells: Cells,
) -> int:
    """Write the turns, for another tool."""
    output = settle(output, "jsonl", FORMATS)
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    check_cells(cells, output.fmt, reading.attributes)
    found = _write(reading, output, cells)
    known = not reading.say_unknown()
    return reading.exit_code(found=found and known)


def _write(reading: Reading, output: Output, cells: Cells) -> bool:
    """Write what is read; return whether there was something."""
    if output.fmt == "xlsx":
        from transcripts_cli.commands.workbook import write_workbook  # noqa: PLC0415 - for this alone

        return write_workbook(reading, output, cells)
    heard = reading.heard()
    table = list_turns(
        heard,
        passages=cells.passages,
        choice=reading.choice,
        attributes=reading.attributes,
    )
    table = arrange(table, cells, output.fmt)
    return show(table, output, reading.paths, encoding=cells.output_encoding)
