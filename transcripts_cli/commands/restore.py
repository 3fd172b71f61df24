"""`transcripts restore`: names in the place of codes, for whoever has the key."""

from typing import Annotated

from typer import Argument, Option

from transcripts_cli.commands.options import Manner, Output
from transcripts_cli.commands.outputs import STREAM, check_target, open_output
from transcripts_cli.commands.terminal import is_terminal
from transcripts_cli.errors import UsageError
from transcripts_cli.readers import STDIN, read_text
from transcripts_cli.writers import SUFFIXES
from transcripts_cli.writers.screen import harmless_text

EXAMPLES = {
    "transcripts restore codes.csv --key ../key.json -o named.csv": "The names in the place of the codes",
    "transcripts restore - --key ../key.json < codes.csv": "The same, from standard input",
}

Path = Annotated[
    str, Argument(metavar="OUT", help="What was written with --pseudonymise; - is standard input.")
]
KeyFile = Annotated[str, Option("--key", metavar="KEYFILE", help="The key of the codes.")]


def restore(output: Output, manner: Manner, *, path: Path = STDIN, key: KeyFile = "") -> int:
    """Put the names back into what was exported with codes."""
    from transcripts_cli.codes import load_key, restore_names  # noqa: PLC0415 - recognising: 100 ms

    del manner
    if not key:
        raise UsageError("no key. Name the one of the codes with --key KEYFILE.")
    codes = load_key(key)
    check_target(output.output, [path])
    suffix = f".{path.rpartition('.')[2].lower()}"
    fmt = output.fmt or SUFFIXES.get(suffix, suffix[1:] if path != STDIN else "jsonl")
    restored = restore_names(read_text(path), fmt, codes)
    if output.output in STREAM and is_terminal():
        restored = harmless_text(restored.decode()).encode("utf-8", "backslashreplace")
    with open_output(output.output) as out:
        out.write(restored)
    return 0
