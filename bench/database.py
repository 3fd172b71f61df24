"""A question to a database of many interviews beside the same question to one small text.

python -m bench.database BASE.sqlite [--bin PREFIX] [--rounds N]      asks a database that there is
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.comparisons import Setting, Values
from bench.corpus import write
from bench.timing import interleave, once, ratio

SAID = "Quenouille"
"""A word of one text."""
QUESTIONS = {
    "search": ["search", "-q", "-i", SAID[1:-1].upper()],
    "quotes": ["quotes", "-q", "--match", SAID],
}


def ask_database(setting: Setting) -> Values:
    """Make a database of many texts and a small one; ask it for what is said in the small one."""
    small, texts = small_text(setting.folder), setting.folder / "many"
    if not texts.exists():
        write(texts, setting.files * 0.02, setting.files, gold=False)
    base = setting.folder / "many.sqlite"
    once([*setting.ours, "export", "-q", str(texts), str(small), "-o", str(base)])
    note = f"{setting.files} texts, {base.stat().st_size / 1e6:.0f} MB"
    for name, value in ask(setting.ours, small, base, setting.rounds):
        yield f"{name} in a database ÷ in a small text, CPU", value, note


def small_text(folder: Path) -> Path:
    """Write a text in which somebody says what is asked for."""
    text = folder / "small.txt"
    text.write_text(f"Q: What do you see?\n\nAda Dumas: A {SAID}.\n\n" * 4, encoding="utf-8")
    return text


def ask(program: list[str], small: Path, base: Path, rounds: int) -> Iterator[tuple[str, float]]:
    """Yield the name of each question, and how many times as long the database takes as the text."""
    for name, question in QUESTIONS.items():
        commands = {at.suffix: [*program, *question, str(at)] for at in (small, base)}
        yield name, ratio(interleave(commands, 2 * rounds), base.suffix, small.suffix)


def main() -> None:
    """Ask a database that there is."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("base", type=Path)
    parser.add_argument("--bin", default="", help="prefix of the programs, with its final slash")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    ours = [f"{arguments.bin}transcripts"] if arguments.bin else []
    small = small_text(arguments.base.parent)
    program = ours or [sys.executable, "-m", "transcripts_cli"]
    for name, value in ask(program, small, arguments.base, arguments.rounds):
        print(f"{name}: {value:.2f}")
    small.unlink()


if __name__ == "__main__":
    main()
