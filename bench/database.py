"""Time a question to a database of many interviews beside the same question to one small text.

    python -m bench.database [--bin PREFIX] [--files 10000] [--mb 100] [--rounds 7] [--keep FILE]

The interviews are those of `bench.corpus`, among them one in which somebody says what is asked for. What is bounded: search
and quotes over all of them take at most twice as long as over one small text, which is little more than to start.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from bench.corpus import write
from bench.run import compare, once

SAID = "Quenouille"
"""A word of one text."""


def main() -> None:
    """Make the interviews and their database, unless there is one; ask both."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bin", default="", help="prefix of the programs, with its final slash")
    for name, default in (("files", 10_000), ("mb", 100.0), ("rounds", 7)):
        parser.add_argument(f"--{name}", type=type(default), default=default)
    parser.add_argument("--keep", type=Path, help="the database, made where there is none")
    arguments = parser.parse_args()
    program = [f"{arguments.bin}transcripts"]
    if not arguments.bin:
        program = [sys.executable, "-m", "transcripts_cli"]
    with tempfile.TemporaryDirectory() as name:
        small = Path(name) / "small.txt"
        small.write_text(f"Q: What do you see?\n\nAda Dumas: A {SAID}.\n\n" * 4, encoding="utf-8")
        base = arguments.keep or Path(name) / "all.sqlite"
        if not base.exists():
            make(program, base, Path(name) / "texts", arguments)
        ask(program, small, base, arguments.rounds)


def make(program: list[str], base: Path, folder: Path, arguments: argparse.Namespace) -> None:
    """Write the interviews and their database; say how long each took."""
    write(folder, arguments.mb, arguments.files)
    first = min(folder.glob("*.txt"))
    first.write_text(
        first.read_text("utf-8").replace(" de ", f" {SAID} ", 1).replace(" the ", f" {SAID} ", 1),
        encoding="utf-8",
    )
    for title in ("made", "brought up to date, nothing being new"):
        start = time.perf_counter()
        once([*program, "export", "--quiet", str(folder), "--output", str(base)])
        size = base.stat().st_size / 1e6
        print(
            f"database of {arguments.files} texts, {size:.0f} MB, {title}: {time.perf_counter() - start:.1f} s"
        )


def ask(program: list[str], small: Path, base: Path, rounds: int) -> None:
    """Ask one small text and the database, in turn; print the ratios."""
    questions = {
        f"search {SAID}": ["search", "--quiet", SAID],
        f"search -i {SAID[1:-1].upper()}": ["search", "--quiet", "-i", SAID[1:-1].upper()],
        f"quotes --match {SAID}": ["quotes", "--quiet", "--match", SAID],
    }
    for title, question in questions.items():
        compare(
            title,
            {
                "one small text": [*program, *question, str(small)],
                "the database": [*program, *question, str(base)],
            },
            rounds,
        )


if __name__ == "__main__":
    main()
