"""`transcripts demo`: sample interviews to try the commands on."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated

from typer import Argument

from transcripts_cli.commands.files import is_there
from transcripts_cli.commands.options import Manner
from transcripts_cli.commands.outputs import open_output
from transcripts_cli.commands.terminal import say
from transcripts_cli.errors import OutputError
from transcripts_cli.text import visible

EXAMPLES = {
    "transcripts demo": "Write the samples into ./transcripts-demo",
    "transcripts demo samples": "Write them into ./samples",
}
COMMANDS = (
    "transcripts stats interviews",
    "transcripts quotes interviews --speaker aldane --best 3",
    "transcripts search -i lamp interviews",
    "transcripts check article.md interviews",
    "transcripts export interviews -o turns.csv",
)
"""What to try, in the folder of the samples."""

Folder = Annotated[str, Argument(metavar="FOLDER", help="A new folder, for the samples.")]


def demo(manner: Manner, *, folder: Folder = "transcripts-demo") -> int:
    """Write sample interviews into a folder, and name five commands to try on them."""
    target = Path(folder)
    if is_there(str(target)):
        raise OutputError(f"{folder}: is there already. Name a new folder.")
    try:
        _copy(files("transcripts_cli") / "demo", target)
    except OSError as error:
        problem = error.strerror or error
        message = f"{folder}: cannot be written ({problem}). Name another folder."
        raise OutputError(message) from error
    if not manner.quiet:
        say(f"{folder}: four interviews, a text that is none, and an article that quotes them.")
    with open_output("") as out:
        lines = (f"cd {folder}", *COMMANDS)
        out.writelines(f"{visible(line)}\n".encode("utf-8", "backslashreplace") for line in lines)
    return 0


def _copy(source: Traversable, target: Path) -> None:
    target.mkdir(parents=True)
    for entry in source.iterdir():
        if entry.is_dir():
            _copy(entry, target / entry.name)
        else:
            with open_output(str(target / entry.name)) as out:
                out.write(entry.read_bytes())
