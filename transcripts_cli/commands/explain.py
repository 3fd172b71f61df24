"""`transcripts explain`: how the text was read: convention, evidence, what was refused."""

from functools import partial
from typing import Annotated

from typer import Option

from transcripts_cli.analyses.readings import list_readings
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import is_shown, settle, show, show_each
from transcripts_cli.commands.terminal import wants_color
from transcripts_cli.writers import explanation

EXAMPLES = {
    "transcripts explain interviews/timetable.txt": "Why a text was refused",
    "transcripts explain interviews/keeper.docx --lines": "Whose every line is",
}

FORMATS = ("text", "json", "jsonl")

Lines = Annotated[bool, Option("--lines", help="Show every line, and whose it is.")]


def explain(inputs: Inputs, output: Output, manner: Manner, *, lines: Lines = False) -> int:
    """Show how the text was read: convention, evidence, what was refused."""
    output = settle(output, "text", FORMATS)
    reading = Reading(inputs, manner)
    if output.fmt == "text":
        write = explanation.write_lines if lines else explanation.write
        if lines and is_shown(output):
            from transcripts_cli.writers import gutter  # noqa: PLC0415 - only on a terminal

            write = partial(gutter.write, color=wants_color(output.color))
        show_each(reading.texts(), write, output, reading.paths)
    else:
        show(list_readings(reading.texts()), output, reading.paths)
    return reading.exit_code()
