"""What a command may import: start-up is a measured figure, and imports are most of it."""

import subprocess
import sys

import pytest

from tests.sessions import ROOT, environment

HEAVY = {
    "asyncio",
    "chardet",
    "csv",
    "pydantic",
    "pygments",
    "rapidfuzz",
    "regex",
    "rich",
    "sentencex",
    "statistics",
    "stop_words",
    "tabulate",
}
"""None of these is needed to read one text in UTF-8 and to print its table."""
STATION = str(ROOT / "tests/commands/texts/station.txt")
ROOMS = {
    "transcripts_cli.api",
    "transcripts_cli.readers.plain",
    "transcripts_cli.recognise",
}
"""What only a command that reads a text needs."""
TELL = """
import sys
from transcripts_cli.commands import run
run(sys.argv[1:])
print(*sys.modules, sep="\\n", file=sys.stderr)
"""


def modules_of(*arguments: str) -> set[str]:
    command = [sys.executable, "-c", TELL, *arguments]
    done = subprocess.run(
        command, env=environment(), capture_output=True, encoding="utf-8", check=True
    )
    return set(done.stderr.splitlines())


@pytest.mark.parametrize(
    ("arguments", "spared"),
    [
        (("--help",), HEAVY | ROOMS),
        (("stats", "--help"), HEAVY | ROOMS),
        (("stats", "--quiet", STATION), HEAVY | {"transcripts_cli.analyses.quotes"}),
    ],
    ids=["--help", "stats --help", "stats"],
)
def test_a_command_imports_what_it_needs(arguments: tuple[str, ...], spared: set[str]) -> None:
    assert modules_of(*arguments) & spared == set()
