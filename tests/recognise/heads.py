"""Who is said to ask and to answer in short interviews, of which the head and the foot matter.

A file of a language holds examples, each below a line `=== NUMBER | asker=NAME | answerer=NAME`; "" where the page does
not tell. The questions and answers alternate. Those in the folder `aside` are only counted: nobody tunes on them.

    python -m tests.recognise.heads            print the figures of both folders
    python -m tests.recognise.heads --each     and the examples that are told wrongly (never those kept aside)
"""

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from transcripts_cli import loads

HEADS = Path(__file__).parent / "heads"
COLLECTIONS = {"heads": HEADS, "heads_aside": HEADS / "aside"}
FIGURES = ("asker", "answerer", "both", "read")


class Example(NamedTuple):
    """A page, and who asks and answers on it."""

    name: str
    asker: str
    answerer: str
    text: str


def examples_in(folder: Path) -> Iterator[Example]:
    """Yield the examples of the files of a folder, in order."""
    for path in sorted(folder.glob("*.txt")):
        parts = re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for part in parts[1:]:
            head, _, text = part.partition("\n")
            told = re.match(r"(\S+)\s*\|\s*asker=(.*?)\s*\|\s*answerer=(.*?)\s*(?:\|.*)?$", head)
            assert told, f"{path.name}: {head}"
            name = f"{path.stem} {told[1]}"
            yield Example(name, told[2], told[3], text.strip("\n") + "\n")


def told_in(text: str) -> tuple[str | None, str | None]:
    """Return who asks and who answers as they are recognised: "" for nobody named, None where the text is refused."""
    turns = loads(text, source="page.txt").turns
    sides = (Counter(turn.speaker.name for turn in turns[first::2]) for first in (0, 1))
    asks, answers = (side.most_common(1)[0][0] if side else None for side in sides)
    return asks, answers


def alike(name: str | None, other: str) -> bool:
    """Whether two names are one, whatever the case and the apostrophes."""
    return name is not None and _plain(name) == _plain(other)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).replace("’", "'").split()).casefold()


def figures_of(folder: Path) -> dict[str, float]:
    """Return the shares of the examples of which who asks, who answers and both are right, and of those that are read."""
    right: Counter[str] = Counter()
    count = 0
    for example in examples_in(folder):
        asks, answers = told_in(example.text)
        count += 1
        right["asker"] += alike(asks, example.asker)
        right["answerer"] += alike(answers, example.answerer)
        right["both"] += alike(asks, example.asker) and alike(answers, example.answerer)
        right["read"] += asks is not None
    return {figure: round(right[figure] / count, 4) for figure in FIGURES}


def main() -> None:
    """Print the figures."""
    for name, folder in COLLECTIONS.items():
        sys.stdout.write(f"{name} {figures_of(folder)}\n")
    for example in examples_in(HEADS) if "--each" in sys.argv else ():
        asks, answers = told_in(example.text)
        if not (alike(asks, example.asker) and alike(answers, example.answerer)):
            told = f"{example.asker!r} {asks!r}, {example.answerer!r} {answers!r}"
            sys.stdout.write(f"{example.name}: {told}\n")


if __name__ == "__main__":
    main()
