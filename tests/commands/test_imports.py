"""What a command may import: start-up is a measured figure, and imports are most of it."""

import subprocess
import sys
from collections.abc import Iterable

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
OURS = """
analyses analyses.choice analyses.counts analyses.equality analyses.grouping analyses.heard analyses.measures
analyses.richness analyses.timing alphabets api commands commands.asked commands.completions commands.config commands.events commands.files
commands.inputs commands.manual
commands.options commands.outputs commands.privacy commands.progress commands.refusals commands.sought commands.stats
commands.tally commands.terminal commands.values commands.voices errors identity model people people.correct people.file
readers readers.containers readers.encodings readers.formats readers.hints readers.limits readers.opening readers.paths readers.plain
readers.plausible recognise records tags text
transcript writers writers.cells writers.explanation writers.formats writers.plain writers.recoding writers.rendering
"""
"""Our modules that `stats` of one text may import, besides those of `recognise`."""
BEYOND_TYPER = {
    "array",
    "bisect",
    "contextvars",
    "gc",
    "glob",
    "transcripts_cli",
    "unicodedata",
}
"""What it may import of others that a program of Typer has not imported."""
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
        (("stats", "--quiet", "--jobs", "1", "--color", "never", STATION), HEAVY),
    ],
    ids=["--help", "stats --help", "stats", "a number and a word"],
)
def test_a_command_imports_what_it_needs(arguments: tuple[str, ...], spared: set[str]) -> None:
    assert modules_of(*arguments) & spared == set()


def packages(modules: Iterable[str]) -> set[str]:
    return {name.partition(".")[0].lstrip("_") for name in modules}


def test_stats_of_one_text_imports_these_modules_and_no_others() -> None:
    loaded = modules_of("stats", "--quiet", STATION)
    ours = {
        name.removeprefix("transcripts_cli.")
        for name in loaded
        if name.startswith("transcripts_cli")
    }
    spare = {name for name in ours if not name.startswith("recognise.")} - {*OURS.split()}
    assert spare == {"transcripts_cli"}
    typer = subprocess.run(
        [sys.executable, "-c", "import sys, typer; print(*sys.modules, sep='\\n')"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    others = packages(loaded) - packages(typer.stdout.split())
    assert others <= BEYOND_TYPER
