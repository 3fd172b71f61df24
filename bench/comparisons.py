"""Our commands beside programs that do less with the same bytes, or beside our own."""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import make_article, write, write_one
from bench.timing import interleave, memory, ratio
from tests.recognise.gold import load_collection, measure

HERE = Path(__file__).resolve().parent
_FEW = 100
"""Files whose memory is compared with that of all."""
HOSTILE: dict[str, Callable[[int], str]] = {
    "no blank": lambda size: "a" * size,
    "blanks": lambda size: "A" + " " * size + "B",
    "colons": lambda size: "Ab: " * (size // 4),
    "brackets": lambda size: "(" * size,
    "stars": lambda size: "**a " * (size // 4),
    "times": lambda size: "[00:01] " * (size // 8),
    "quotation marks": lambda size: "« a “ " * (size // 9),
    "capitals": lambda size: "Ana B. " * (size // 7),
    "questions": lambda size: "? ! … " * (size // 8),
    "handles": lambda size: "@a_b " * (size // 5),
}
"""Lines that somebody may make to slow a reader down: so many bytes each."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How large, how often, and with which programs."""

    ours: list[str]
    """What runs `transcripts`."""
    python: str
    folder: Path
    """Where the texts are made."""
    rounds: int
    one: float
    """Million bytes of the one file."""
    files: int
    """How many of 20 kB each."""
    large: float
    """Million bytes of the file whose memory is measured; 0 for none."""
    processes: bool
    """Whether several processes are compared."""
    hostile: int
    """Bytes of a hostile line."""
    checked: float
    """Million bytes in which quotations are looked for."""


Values = Iterator[tuple[str, float | None, str]]
"""The name of a figure, its value, and a note."""


def compare(setting: Setting) -> Values:
    """Yield all figures that are comparisons of commands."""
    for part in (one_file, many_files, small_file, large_file, hostile_lines, quotations, accuracy):
        yield from part(setting)


def one_file(setting: Setting) -> Values:
    """Compare what is done with one file."""
    text = str(write_one(setting.folder / "one.txt", setting.one))
    commands = {
        "stats": [*setting.ours, "stats", "-q", text],
        "export": [*setting.ours, "export", "-q", "-f", "jsonl", text],
    }
    if shutil.which("gawk"):
        commands["gawk"] = ["gawk", "-f", str(HERE / "speakers.awk"), text]
    runs = interleave(commands, setting.rounds)
    known = "gawk" in runs
    note = f"{setting.one:g} MB" if known else "there is no gawk: apt-get install gawk"
    yield "stats of one file ÷ gawk, CPU", ratio(runs, "stats", "gawk") if known else None, note
    yield "export jsonl ÷ stats, CPU", ratio(runs, "export", "stats"), ""


def many_files(setting: Setting) -> Values:
    """Compare what is done with many files, by one process and by two."""
    folder = setting.folder / "many"
    write(folder, setting.files * 0.02, setting.files, gold=False)
    stats = [*setting.ours, "stats", "-q", str(folder)]
    words = f"find {folder} -type f | sort | xargs wc -w"
    commands = {"stats": [*stats, "-j", "1"], "wc": ["sh", "-c", words]}
    if setting.processes:
        commands["two"] = [*stats, "-j", "2"]
    runs = interleave(commands, min(setting.rounds, 3))
    note = f"{setting.files} files"
    yield "stats of many files ÷ wc -w, CPU", ratio(runs, "stats", "wc"), note
    if setting.processes:
        load = f"load {os.getloadavg()[0]:.1f}"
        yield "-j 1 ÷ -j 2, wall (idle machine)", ratio(runs, "stats", "two", "wall"), load
        yield "-j 2 ÷ -j 1, CPU", ratio(runs, "two", "stats"), ""
    if setting.files <= _FEW:
        return
    few = setting.folder / "few"
    few.mkdir()
    for path in sorted(folder.iterdir())[:: setting.files // _FEW]:
        (few / path.name).symlink_to(path)
    ratio_of_both = memory(stats) / memory([*setting.ours, "stats", "-q", str(few)])
    name = "peak memory, many files ÷ a hundredth of them"
    yield name, ratio_of_both, f"100 and {setting.files} files"


def small_file(setting: Setting) -> Values:
    """Compare how quickly a command is there."""
    text = str(min((HERE.parent / "seeds").glob("003*.txt")))
    minimal = [setting.python, str(HERE / "minimal.py")]
    commands = {
        "minimal": [*minimal, "stats", text],
        "stats": [*setting.ours, "stats", "-q", text],
        "minimal --help": [*minimal, "--help"],
        "--help": [*setting.ours, "--help"],
    }
    runs = interleave(commands, 3 * setting.rounds)
    yield "stats of a small file ÷ minimal program, CPU", ratio(runs, "stats", "minimal"), ""
    yield "--help ÷ minimal program's --help, CPU", ratio(runs, "--help", "minimal --help"), ""


def large_file(setting: Setting) -> Values:
    """Measure what a large file takes."""
    if setting.large:
        text = write_one(setting.folder / "large.txt", setting.large)
        used = memory([*setting.ours, "stats", "-q", str(text)])
        note = f"{setting.large:g} MB"
        yield "peak memory of stats ÷ size of one large file", used / text.stat().st_size, note


def hostile_lines(setting: Setting) -> Values:
    """Compare lines that are made to slow a reader down with prose of the same size."""
    prose = setting.folder / "prose.txt"
    prose.write_text("\n".join(make_article(setting.hostile)), encoding="utf-8")
    commands = {"prose": [*setting.ours, "stats", "-q", str(prose)]}
    for name, line in HOSTILE.items():
        path = setting.folder / f"hostile {name}.txt"
        path.write_text(f"Q: Why?\n\nA: {line(setting.hostile)}\n", encoding="utf-8")
        commands[name] = [*setting.ours, "stats", "-q", str(path)]
    runs = interleave(commands, 1)
    worst = max(HOSTILE, key=lambda name: ratio(runs, name, "prose"))
    yield "one hostile line ÷ prose, worst, CPU", ratio(runs, worst, "prose"), f"a line of {worst}"


def quotations(setting: Setting) -> Values:
    """Compare looking for quotations with counting words."""
    text = write_one(setting.folder / "checked.txt", setting.checked)
    lines = [line for line in text.read_text(encoding="utf-8").split("\n") if line.count(" ") > 12]
    draw = random.Random(1)  # noqa: S311 - nothing is secret here
    commands = {"stats": [*setting.ours, "stats", "-q", str(text)]}
    for count in (30, 120):
        quoted = [" ".join(line.split()[3:13]) for line in draw.sample(lines, count)]
        quoted[::3] = [" ".join(reversed(words.split())) for words in quoted[::3]]
        article = setting.folder / f"article {count}.txt"
        article.write_text("\n\n".join(f"« {words} »" for words in quoted), encoding="utf-8")
        commands[f"{count}"] = [*setting.ours, "check", "-q", str(article), str(text)]
    runs = interleave(commands, setting.rounds)
    yield (
        "check of 30 quotations ÷ stats, CPU",
        ratio(runs, "30", "stats"),
        f"{setting.checked:g} MB",
    )
    yield "check of 120 quotations ÷ of 30, CPU", ratio(runs, "120", "30"), ""


def accuracy(setting: Setting) -> Values:
    """Count what is read rightly of texts whose turns are known."""
    folder = setting.folder / "known"
    write(folder, mb=1.5, files=150)
    figures = measure(load_collection(folder))
    yield "turn_f1 of the generated texts", figures["turn_f1"], ""
    yield "false files among the generated texts", figures["false_files"], ""
