"""Time the commands side by side with programs that do less with the same bytes, and weigh the confidence.

    python -m bench.run [--bin PREFIX] [--mb 8] [--rounds 5] [--shared FOLDER]

Every figure is a ratio within one run on one machine: in each round every command runs once, in turn, so that drift
hits all alike. Start-up is measured beside a minimal Typer program, speed beside `wc -w` and gawk.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import confidence
from bench.corpus import write

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Run both comparisons, then tell how exact the readings are."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bin", default="", help="prefix of the programs, with its final slash")
    parser.add_argument("--mb", type=float, default=8.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    arguments = parser.parse_args()
    python = f"{arguments.bin}python" if arguments.bin else sys.executable
    ours = [f"{arguments.bin}transcripts"] if arguments.bin else [python, "-m", "transcripts_cli"]
    small = str(min((HERE.parent / "seeds").glob("003*.txt")))
    commands = {
        "a minimal Typer program": [python, str(HERE / "minimal.py"), "stats", small],
        "transcripts stats": [*ours, "stats", "--quiet", small],
        "transcripts quotes": [*ours, "quotes", "--quiet", small],
        "transcripts export": [*ours, "export", "--quiet", small],
    }
    compare("start-up: one small text", commands, 2 * arguments.rounds)
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), arguments.mb, files=200)
        texts = sorted(map(str, Path(folder).glob("*.txt")))
        commands = {
            "wc -w": ["wc", "-w", *texts],
            "gawk, words by label": ["gawk", "-f", str(HERE / "speakers.awk"), *texts],
            "transcripts stats": [*ours, "stats", "--quiet", *texts],
            "transcripts export": [*ours, "export", "--quiet", *texts],
        }
        compare(f"speed: {arguments.mb:g} MB in {len(texts)} texts", commands, arguments.rounds)
    confidence.show(arguments.shared)


def compare(title: str, commands: dict[str, list[str]], rounds: int) -> None:
    """Time commands in turn; print how many times as long each takes as the first."""
    commands = {name: command for name, command in commands.items() if shutil.which(command[0])}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            seconds = once(command)
            if number:  # the first round warms the caches
                times[name].append(seconds)
    print(title)
    first = next(iter(times.values()))
    for name, taken in times.items():
        ratio = statistics.median(a / b for a, b in zip(taken, first, strict=True))
        print(f"  {name:30}{ratio:8.2f}")


def once(command: list[str]) -> float:
    """Return how many seconds a command takes."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, check=True, env=os.environ)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
