"""How far the readings of the cases are from their gold turns.

NAME.gold.tsv has the columns line, label, speaker, role. A row whose role is `narration` starts text that nobody
speaks, END names the first line behind the dialogue; no rows: the text is no transcript. `?` is a person without a name.

    python -m tests.recognise.gold                     print the figures of both collections, with their floors
    python -m tests.recognise.gold --each              and how each case differs (never those kept aside)
    python -m tests.recognise.gold --write-failing     rewrite the list of the cases that fail
    python -m tests.recognise.gold --raise-floors      lift the floors to the figures of now; none is lowered
"""

import functools
import sys
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from transcripts_cli.model import Transcript
from transcripts_cli.readers import read
from transcripts_cli.recognise import recognise

HERE = Path(__file__).parent
CASES = HERE / "cases"
COLLECTIONS = {
    "cases": CASES,
    "first_exam": CASES / "first_exam",
    "second_exam": CASES / "second_exam",
    "third_exam": CASES / "third_exam",
    "fourth_exam": CASES / "fourth_exam",
    "fifth_exam": CASES / "fifth_exam",
    "sixth_exam": CASES / "sixth_exam",
    "seventh_exam": CASES / "seventh_exam",
    "aside": CASES / "aside",
}
"""The texts kept aside are only counted, never listed singly: nobody is to tune on them. Those of the exams
were kept so, each until the next was written; since then they are read as the cases are."""
FAILING = CASES / "failing.txt"
FLOORS = HERE / "floors.toml"
FIGURES = ("boundary_f1", "turn_f1", "label", "role", "words", "file_exact", "false_files")


@dataclass(frozen=True, slots=True)
class GoldTurn:
    """One turn as it should be read."""

    line: int
    label: str
    speaker: str
    role: str


@dataclass(frozen=True, slots=True)
class Gold:
    """All that should be read in a text."""

    turns: tuple[GoldTurn, ...]
    """() where the text is no transcript."""
    breaks: tuple[int, ...]
    """Lines where text begins that nobody speaks, the end of the dialogue among them."""


@dataclass(frozen=True)
class Reading:
    """What was read of a case, beside what should be."""

    name: str
    gold: Gold
    transcript: Transcript

    @cached_property
    def pairs(self) -> list[tuple[GoldTurn, GoldTurn]]:
        """The turns that start on the right line: as they should be, as they were read."""
        found = {turn.line: turn for turn in self.found}
        return [(turn, found[turn.line]) for turn in self.gold.turns if turn.line in found]

    @cached_property
    def found(self) -> list[GoldTurn]:
        return [
            GoldTurn(turn.line, turn.label, turn.speaker.name, turn.speaker.role)
            for turn in self.transcript.turns
        ]

    def differences(self) -> list[str]:
        """Say which turns start on other lines or have other labels; [] if all is right."""
        wanted = {turn.line: turn.label for turn in self.gold.turns}
        found = {turn.line: turn.label for turn in self.found}
        return [
            *(f"line {line}: no turn starts" for line in sorted(wanted.keys() - found.keys())),
            *(f"line {line}: no turn" for line in sorted(found.keys() - wanted.keys())),
            *(
                f"line {turn.line}: the label is {turn.label!r}, not {read_turn.label!r}"
                for turn, read_turn in self.pairs
                if folded(turn.label) != folded(read_turn.label)
            ),
        ]

    def words(self) -> tuple[int, int]:
        """Return how many words are given to the right speaker, or rightly to nobody, and all."""
        texts = [line.text for line in self.transcript.document.lines]
        events = dict.fromkeys(self.gold.breaks) | {
            turn.line: named(turn.speaker) for turn in self.gold.turns
        }
        spoken = {
            line: named(turn.speaker.name)
            for turn in self.transcript.turns
            for line in range(turn.line, turn.end_line + 1)
        }
        right = total = 0
        now: str | None = None
        for number, text in enumerate(texts, 1):
            now = events.get(number, now)
            count = len(text.split())
            total += count
            right += count * (now == spoken.get(number))
        return right, total


def load_gold(path: Path) -> Gold:
    """Read the gold turns that stand beside a text."""
    turns, breaks = [], []
    gold = path.with_name(f"{path.stem}.gold.tsv").read_text(encoding="utf-8")
    for row in filter(str.strip, gold.splitlines()[1:]):
        line, label, speaker, role = [*row.split("\t"), "", "", ""][:4]
        if line == "END":
            breaks += [int(cell) for cell in row.split("\t")[1:] if cell.strip()]
        elif role == "narration":
            breaks.append(int(line))
        else:
            turns.append(GoldTurn(int(line), label, speaker, role))
    return Gold(tuple(turns), tuple(breaks))


@functools.cache
def load_reading(path: Path) -> Reading:
    """Read a case as the program does, from its bytes."""
    return Reading(path.stem, load_gold(path), recognise(read(str(path))))


def load_collection(folder: Path) -> list[Reading]:
    """Read every case of a folder, in the order of their names."""
    return [load_reading(path) for path in sorted(folder.glob("*.txt")) if path != FAILING]


def load_failing() -> list[str]:
    """Return the names of the cases that are known to fail."""
    return FAILING.read_text(encoding="utf-8").split() if FAILING.exists() else []


def load_floors() -> dict[str, dict[str, float]]:
    """Return what no figure may fall short of, by collection; of false_files, what it may not exceed."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def folded(text: str) -> str:
    """Return a label or name as it is compared: no case, no markup, one kind of apostrophe."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'")
    return " ".join(plain.split()).strip("*_ ").casefold()


def named(speaker: str) -> str:
    """Return a speaker as compared; one who is never named is "?"."""
    return folded(speaker).strip("?") or "?"


def measure(readings: Iterable[Reading]) -> dict[str, float]:
    """Return the FIGURES of a collection, from 0 to 1 but for false_files, which counts.

    boundary_f1 and turn_f1 are F1 over all turns of all texts, for their first lines and for these with the right
    speaker; label and role are shares of the turns that start where they should; words is the share of words given
    to the right speaker or rightly to nobody; file_exact the share of transcripts without a difference.
    """
    readings = list(readings)
    talks = [reading for reading in readings if reading.gold.turns]
    pairs = [pair for reading in talks for pair in reading.pairs]
    roles = [(gold.role, found.role) for gold, found in pairs if gold.role]
    turns = sum(len(reading.gold.turns) + len(reading.found) for reading in talks)
    counts = [reading.words() for reading in talks]
    named_right = sum(named(gold.speaker) == named(found.speaker) for gold, found in pairs)
    return {
        "boundary_f1": _share(2 * len(pairs), turns),
        "turn_f1": _share(2 * named_right, turns),
        "label": _share(sum(folded(g.label) == folded(f.label) for g, f in pairs), len(pairs)),
        "role": _share(sum(gold == found for gold, found in roles), len(roles)),
        "words": _share(sum(right for right, _ in counts), sum(total for _, total in counts)),
        "file_exact": _share(sum(not talk.differences() for talk in talks), len(talks)),
        "false_files": sum(bool(r.found) for r in readings if not r.gold.turns),
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def shortfalls(figures: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """Say which figures are worse than their floors; [] if none is."""
    return [
        f"{name} is {figures[name]:.4f}, its floor {floor}"
        for name, floor in floors.items()
        if (figures[name] > floor if name == "false_files" else figures[name] < floor)
    ]


def raise_floors() -> None:
    """Write the better of the floors and the figures of now, cut to three decimals."""
    floors = load_floors() if FLOORS.exists() else {}
    lines = [
        "# No figure may get worse than these: `python -m tests.recognise.gold --raise-floors`."
    ]
    for name, folder in COLLECTIONS.items():
        old, now = floors.get(name, {}), measure(load_collection(folder))
        lines += ["", f"[{name}]"]
        for figure, value in now.items():
            if figure == "false_files":
                lines.append(f"{figure} = {min(int(old.get(figure, value)), int(value))}")
            else:
                lines.append(f"{figure} = {max(old.get(figure, 0.0), int(value * 1000) / 1000)}")
    FLOORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_failing() -> None:
    """Rewrite the list of the cases that fail."""
    failing = [reading.name for reading in load_collection(CASES) if reading.differences()]
    FAILING.write_text("".join(f"{name}\n" for name in failing), encoding="utf-8")


def show(*, each: bool) -> None:
    """Print the figures of each collection beside their floors, and the differences of each case."""
    floors = load_floors() if FLOORS.exists() else {}
    for name, folder in COLLECTIONS.items():
        readings = load_collection(folder)
        talks = sum(bool(reading.gold.turns) for reading in readings)
        sys.stdout.write(f"{name}: {talks} transcripts, {len(readings) - talks} other texts\n")
        for figure, value in measure(readings).items():
            floor = floors.get(name, {}).get(figure, 0)
            sys.stdout.write(f"  {figure:12} {value:8.4f}   floor {floor}\n")
        for reading in readings if each and name != "aside" else ():
            problems = reading.differences()
            if problems:
                sys.stdout.write(f"  {reading.name}: {'; '.join(problems[:6])}\n")


def main(arguments: list[str]) -> None:
    """Do what the arguments ask for."""
    if "--write-failing" in arguments:
        write_failing()
    if "--raise-floors" in arguments:
        raise_floors()
    show(each="--each" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
