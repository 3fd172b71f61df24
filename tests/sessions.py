"""Console sessions in Markdown, replayed: the documentation cannot drift from the program.

A session is a fenced block whose info string is `console`. A line that begins with `$ ` is a command; what
follows is what it prints, standard output before standard error, and `[exit N]` where N is not 0. After
`$ cd FOLDER` the commands that follow run there. Each session has a new folder with the texts; those of a
page of docs/ share one, so that a tutorial can go on where it stopped.

    python -m tests.sessions FILE…      rewrite what the commands print, and the tables of conventions and formats
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from transcripts_cli.commands.formats import list_formats
from transcripts_cli.recognise.conventions import CONVENTIONS

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_TABLE = re.compile(r"(<!-- (conventions|formats) -->\n).*?(<!-- end -->)", re.DOTALL)
_MOVE = re.compile(r"cd ([\w./-]+)")
_COMMAND = re.compile(r"^\$ (.*(?:\\\n.*)*)\n", re.MULTILINE)


def sessions(text: str) -> list[str]:
    """Return the sessions of a Markdown text."""
    return _BLOCK.findall(text)


def replay(session: str) -> str:
    """Return a session with what its commands print now, in a new folder with the texts."""
    return replay_all([session])[0]


def replay_all(blocks: list[str]) -> list[str]:
    """Return sessions that share a folder, with what their commands print now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "here"
        shutil.copytree(ROOT / "tests/commands/texts", folder)
        for part in ("seeds", "examples"):
            shutil.copytree(ROOT / part, folder / part)
        program = Path(name) / "transcripts"
        program.write_text(
            f'#!/bin/sh\nexec "{sys.executable}" -m transcripts_cli "$@"\n', encoding="utf-8"
        )
        program.chmod(0o755)
        replayed = []
        for block in blocks:
            told = ""
            for command in _COMMAND.findall(block):
                told += f"$ {command}\n"
                if moved := _MOVE.fullmatch(command):
                    folder /= moved[1]
                else:
                    told += run(command, folder, Path(name))
            replayed.append(told)
        return replayed


def run(command: str, folder: Path, programs_in: Path) -> str:
    """Return what a command prints, and its exit code where that is not 0."""
    programs = (programs_in, Path(sys.executable).parent, os.environ["PATH"])
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env={**environment(), "PATH": ":".join(map(str, programs))},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    end = f"[exit {done.returncode}]\n" if done.returncode else ""
    return done.stdout + done.stderr + end


def environment() -> dict[str, str]:
    """Return the environment that the tests give to a command: no colour, no width, no settings of its own, no make around it."""
    plain = {name: value for name, value in os.environ.items() if not name.endswith("_COLOR")}
    for name in ("COLUMNS", "MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
        plain.pop(name, None)
    own = {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "XDG_CONFIG_HOME": "/nonexistent"}
    return {**plain, **own}


def tabulated(text: str) -> str:
    """Return a Markdown text whose tables of conventions and formats are those of the program."""
    tables = {"conventions": _conventions, "formats": _formats}
    return _TABLE.sub(lambda match: f"{match[1]}{tables[match[2]]()}{match[3]}", text)


def _conventions() -> str:
    rows = "".join(f"| {one.name} | {_samples(one.examples)} |\n" for one in CONVENTIONS)
    return f"| convention | for example |\n|---|---|\n{rows}"


def _formats() -> str:
    """Return the table of what `export` writes beside tables."""
    rows = "".join(
        f"| `{name}` | {suffixes and f'`{suffixes}`'.replace(' ', '` `')} | {what} |\n"
        for name, _, written, suffixes, _, what in map(texts_of, list_formats())
        if written == "export"
    )
    return f"| `--format` | suffix of `--output` | for |\n|---|---|---|\n{rows}"


def texts_of(row: tuple[object, ...]) -> tuple[str, ...]:
    """Return the cells of a row as texts."""
    return tuple(map(str, row))


def _samples(examples: tuple[str, ...]) -> str:
    lines = (example.replace("\t", "→").replace("|", r"\|") for example in examples[:3])
    return " · ".join(f"`{line}`" for line in lines)


def rewrite(path: Path) -> None:
    """Write what the commands of a file print now into it."""
    text = tabulated(path.read_text(encoding="utf-8"))
    blocks = sessions(text)
    shared = ROOT / "docs" in path.resolve().parents
    replayed = iter(replay_all(blocks) if shared else map(replay, blocks))
    path.write_text(
        _BLOCK.sub(lambda _: f"```console\n{next(replayed)}```", text), encoding="utf-8"
    )


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        rewrite(Path(argument))
