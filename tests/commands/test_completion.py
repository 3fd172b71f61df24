"""What a shell completes; the shells themselves are asked where they are installed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sessions import ROOT, environment

SEED = str(ROOT / "seeds/003_be8db3fc6abe5ae5.txt")
MODULE = [sys.executable, "-m", "transcripts_cli"]


def completed(line: str, shell: str = "fish") -> list[str]:
    """Return what may follow a line that is typed so far."""
    variables = {
        "_TRANSCRIPTS_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split(" ")) - 1),
    }
    done = subprocess.run(
        MODULE,
        env={**environment(), **variables},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert not done.stderr
    return [line.partition("\t")[0] for line in done.stdout.splitlines() if line]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("transcripts sp", ["speakers"]),
        ("transcripts quotes --min-", ["--min-confidence", "--min-words"]),
        ("transcripts quotes --format t", ["table", "tsv", "text"]),
        ("transcripts export --format iram", ["iramuteq"]),
        ("transcripts explain --format ", ["text", "json", "jsonl"]),
        ("transcripts stats --from e", ["epub", "eaf", "exb", "eml"]),
        ("transcripts stats --role int", ["interviewer", "interviewee"]),
        ("transcripts stats --by s", ["speaker", "source"]),
        (
            "transcripts stats --columns words,mean_",
            ["words,mean_words", "words,mean_sentence", "words,mean_gap"],
        ),
        ("transcripts quotes --cite p", ["paragraph", "plain"]),
        (f"transcripts quotes {SEED} --speaker S", ["Simon Blackley", "SB"]),
        (f"transcripts quotes {SEED} --speaker @", ["@TBilesimo", "@RevezNexus"]),
        ("transcripts quotes gone.txt --speaker S", []),
        ("transcripts completion ", ["bash", "zsh", "fish"]),
    ],
)
def test_what_may_follow(line: str, expected: list[str]) -> None:
    assert sorted(completed(line)) == sorted(expected)


def test_bash_is_given_blanks_as_they_are_typed() -> None:
    assert completed(f"transcripts quotes {SEED} --speaker Si", "bash") == ["Simon\\ Blackley"]


ASK = {
    "bash": """
        source ./script; COMP_WORDS=(transcripts quotes --for); COMP_CWORD=2
        "$(complete -p transcripts | sed 's/.*-F \\([^ ]*\\).*/\\1/')" transcripts; echo "${COMPREPLY[@]}"
    """,
    "zsh": "compdef() { :; }; source ./script; print -l ${(k)functions} | grep transcripts",
    "fish": "source ./script; complete --do-complete 'transcripts quotes --for'",
}


@pytest.mark.parametrize("shell", ASK)
def test_a_shell_takes_the_script(shell: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    program = tmp_path / "transcripts"
    program.write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -m transcripts_cli "$@"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    script = subprocess.run(
        [*MODULE, "completion", shell], env=environment(), capture_output=True, check=True
    )
    (tmp_path / "script").write_bytes(script.stdout)
    options = {"bash": ["--norc", "-c"], "zsh": ["-f", "-c"], "fish": ["--no-config", "-c"]}[shell]
    done = subprocess.run(
        [shell, *options, ASK[shell]],
        env={**environment(), "PATH": f"{tmp_path}:/usr/bin:/bin", "HOME": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert ("--format" if shell != "zsh" else "_transcripts_completion") in done.stdout, done.stderr
