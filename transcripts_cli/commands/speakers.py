"""`transcripts speakers`: people, their labels and roles, and why."""

from dataclasses import replace
from typing import Annotated

from typer import Option

from transcripts_cli.analyses.speakers import list_speakers
from transcripts_cli.commands.files import is_there
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import STREAM, check_target, open_output, settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import UsageError

EXAMPLES = {
    "transcripts speakers interviews": "Who is who, and why",
    "transcripts speakers interviews --write people.toml": "A file to correct it in, for --speakers",
}

Write = Annotated[
    str,
    Option(metavar="FILE", help="Write a people file to edit, or add who is new to one there is."),
]


def speakers(
    inputs: Inputs,
    output: Output,
    manner: Manner,
    voices: Voices,
    *,
    write: Write = "",
) -> int:
    """Show the people, their labels and roles, and why."""
    output = settle(output, "table")
    if write:
        return _write(inputs, manner, write)
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    heard = reading.heard()
    table = list_speakers(heard, choice=reading.choice, attributes=reading.attributes)
    found = show(table, output, reading.paths)
    known = not reading.say_unknown()
    return reading.exit_code(found=found and known)


def _write(inputs: Inputs, manner: Manner, path: str) -> int:
    """Write a people file, or add who is new to the one that is there; all that it holds is kept."""
    from transcripts_cli.api import draft_people  # noqa: PLC0415 - recognising: 100 ms

    if inputs.speakers not in {"", path}:
        raise UsageError("--write and --speakers name two people files. Give one of them.")
    reading = Reading(replace(inputs, speakers=""), manner)
    check_target(path, reading.paths)
    old = path if path not in STREAM and is_there(path) else ""
    heard = list(reading.heard())
    if heard:
        text, new = draft_people(old, heard)
        with open_output(path) as out:
            out.write(text.encode("utf-8", "backslashreplace"))
        reading.note(
            f"{path}: {new} {'person' if new == 1 else 'people'} added. Edit it, and give it with --speakers."
        )
    return reading.exit_code()
