"""Names from a list do what they do on the command line, for every command that reads texts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sessions import ROOT, environment
from transcripts_cli.commands import COMMANDS, find_command
from transcripts_cli.commands.options import Inputs

COMMAND = [sys.executable, "-m", "transcripts_cli"]
TEXTS = ROOT / "tests/commands/texts"
NAMES = ["station.txt", "tape.txt", "gone.txt"]
FIRST = {"search": ["snow"], "check": ["article.md"]}
"""What stands before the texts."""
READING = [name for name in COMMANDS if Inputs in find_command(name)[0].__annotations__.values()]


def run(*arguments: str, names: bytes = b"", folder: Path = TEXTS) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=folder,
        env=environment(),
        input=names,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_commands_that_read_are_known() -> None:
    assert {"stats", "export", "report", "check"} < {*READING}


@pytest.mark.parametrize("command", READING)
def test_a_list_is_as_good_as_names_on_the_command_line(command: str) -> None:
    words = [command, *FIRST.get(command, []), *(["-o", "-"] if command == "report" else [])]
    expected = run(*words, *NAMES)
    assert b"gone.txt: no such file" in expected[2]
    lines = "\n".join(NAMES).encode()
    assert run(*words, "--files-from", "-", names=lines) == expected
    assert run(*words, NAMES[0], "--files-from", "-", names=lines[12:]) == expected
    nul = lines.replace(b"\n", b"\0")
    assert run(*words, "-0", "--files-from", "-", names=nul) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_may_be_one_of_windows(encoding: str) -> None:
    names = "station.txt\r\ntape.txt\r\n".encode(encoding)
    code, told, _ = run("stats", "-q", "-f", "csv", "--files-from", "-", names=names)
    assert code == 0
    assert told.count(b"\n") == 5


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX alone")
def test_a_name_need_not_be_text(tmp_path: Path) -> None:
    name = b"caf\xe9.txt"
    (tmp_path / os.fsdecode(name)).write_bytes((TEXTS / "station.txt").read_bytes())
    code, told, _ = run("search", "-l", "snow", "--files-from", "-", names=name, folder=tmp_path)
    assert code == 0
    assert told == b"caf\\udce9.txt\n"
