"""`transcripts schema`: what the JSON of an export looks like, for programs that read it."""

from dataclasses import replace

from transcripts_cli.analyses.turns import FIELDS
from transcripts_cli.commands.options import Manner, Output
from transcripts_cli.commands.outputs import check_target, open_output, settle
from transcripts_cli.writers.schema import write_schema

EXAMPLES = {
    "transcripts schema": "Of a line of JSON Lines",
    "transcripts schema --format json -o export.schema.json": "Of a whole export as JSON, into a file",
}


def schema(output: Output, manner: Manner) -> int:
    """Print the JSON Schema of an export: of a line of jsonl, or with --format json of the whole."""
    del manner
    of = settle(replace(output, output=""), "jsonl", ("json", "jsonl")).fmt
    check_target(output.output, ())
    with open_output(output.output) as out:
        write_schema(FIELDS, out, array=of == "json")
    return 0
