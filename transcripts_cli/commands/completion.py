"""`transcripts completion`: what a shell needs to complete commands, options, formats and speakers."""

from typing import Annotated, Literal

from typer import Argument

from transcripts_cli.commands.completions import VARIABLE
from transcripts_cli.commands.outputs import open_output

EXAMPLES = {
    "transcripts completion bash > transcripts.bash": "For bash: load the file from ~/.bashrc",
    "transcripts completion zsh > _transcripts": "For zsh: keep it in a folder of $fpath",
    "transcripts completion fish > transcripts.fish": "For fish: keep it in ~/.config/fish/completions",
}

Shell = Annotated[
    Literal["bash", "zsh", "fish"], Argument(metavar="SHELL", help="bash, zsh or fish.")
]


def completion(shell: Shell) -> int:
    """Print what makes a shell complete commands, options, formats and speakers."""
    from typer.completion import (  # type: ignore[attr-defined]  # noqa: PLC0415 - for this alone
        get_completion_script,
    )

    script = get_completion_script(prog_name="transcripts", complete_var=VARIABLE, shell=shell)
    with open_output("") as out:
        out.write(f"{script.strip()}\n".encode())
    return 0
