"""What every command says of itself: it fits, it is grouped, and its examples work."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sessions import environment
from transcripts_cli.commands import COMMANDS, EXAMPLES, find_command

PROGRAM = [sys.executable, "-m", "transcripts_cli"]
EVERY = (EXAMPLES, *(find_command(name)[1] for name in COMMANDS))
TRIED = list(dict.fromkeys(example for examples in EVERY for example in examples))
FAILS = ("transcripts check ", "transcripts explain interviews/timetable")
"""What answers by its exit code: an article that quotes wrongly, a text that is no transcript."""


def help_of(*command: str) -> str:
    done = subprocess.run(
        [*PROGRAM, *command, "--help"],
        env={**environment(), "COLUMNS": "80"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_a_help_fits_and_ends_in_examples(name: str) -> None:
    shown = help_of(*filter(None, [name]))
    assert max(map(len, shown.splitlines())) <= 80
    examples = shown.partition("Examples:\n")[2].splitlines()
    assert sum(line.startswith("    transcripts ") for line in examples) >= 2


def test_options_stand_under_headings_a_commands_own_first() -> None:
    lines = help_of("quotes").splitlines()
    headings = [line for line in lines if line.endswith(":") and not line.startswith(" ")]
    assert headings == [
        "Arguments:",
        "What is quoted:",
        "Whose turns:",
        "Which texts, and how they are read:",
        "Where the result goes:",
        "On the way:",
        "Examples:",
    ]


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that `transcripts demo` writes, with what some examples begin from."""
    folder = tmp_path_factory.mktemp("samples") / "demo"
    subprocess.run([*PROGRAM, "demo", folder], env=environment(), check=True)
    key = ["--pseudonymise", "../key.json", "--output", "codes.csv", "--quiet"]
    subprocess.run(
        [*PROGRAM, "export", "interviews", *key], env=environment(), cwd=folder, check=True
    )
    return folder


@pytest.mark.parametrize("example", TRIED)
def test_an_example_works_on_the_samples(example: str, samples: Path, tmp_path: Path) -> None:
    program = tmp_path / "transcripts"
    program.write_text(f'#!/bin/sh\nexec {shlex.join(PROGRAM)} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    done = subprocess.run(
        ["/bin/sh", "-c", example],
        env={**environment(), "PATH": f"{tmp_path}:/usr/bin:/bin"},
        cwd=samples,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == int(example.startswith(FAILS)), done.stderr
