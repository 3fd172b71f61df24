"""Time the program beside others in interleaved rounds, and hold it to its bars.

    python -m bench [--short] [--bin PREFIX] [--rounds N] [--scale X] [--json FILE]

Every figure is a ratio within one run on one machine. Prints a table with the first bar and the goal of each, writes
it as JSON, and exits 1 where a first bar is missed. The short form takes less than a minute, leaves out what needs large
texts or an idle machine, and fails by those figures only that hold with room on a machine that does other things, too.
"""

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.comparisons import Setting, compare
from bench.database import ask_database
from bench.figures import lines, missed

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Measure, print, write; return 1 where a bar is missed."""
    parser = argparse.ArgumentParser(prog="bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--short", action="store_true", help="less than a minute")
    parser.add_argument("--bin", default="", help="prefix of the programs, with its final slash")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0, help="of the sizes of the texts")
    parser.add_argument("--json", type=Path, default=Path("bench.json"))
    arguments = parser.parse_args()
    values: dict[str, float | None] = {}
    notes: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder) / "compiled")
        setting = setting_of(arguments, Path(folder))
        for name, value, note in itertools.chain(compare(setting), ask_database(setting)):
            values[name], notes[name] = value, note
            print(f"  {name}: {value}", file=sys.stderr, flush=True)
        exponents = grow(arguments)
    worst = max(exponents, key=exponents.__getitem__)
    values["growth exponent, worst"] = exponents[worst]
    notes["growth exponent, worst"] = worst
    print(*lines(values, notes), sep="\n")
    told = ", ".join(f"{name} {value:.2f}" for name, value in exponents.items())
    print(f"growth exponents: {told}")
    result = {"figures": values, "notes": notes, "growth": exponents}
    arguments.json.write_text(f"{json.dumps(result, ensure_ascii=False, indent=1)}\n", "utf-8")
    failed = missed(values, gates_only=arguments.short)
    for name in failed:
        print(f"bench: {name}: the first bar is missed.", file=sys.stderr)
    return int(bool(failed))


def prepare(compiled: Path) -> None:
    """Set the environment of what is timed: UTF-8, and Python compiles once, as where programs are installed."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ |= {"LC_ALL": "C.UTF-8", "PYTHONPYCACHEPREFIX": str(compiled)}


def setting_of(arguments: argparse.Namespace, folder: Path) -> Setting:
    """Return how large and how often what is measured."""
    python = f"{arguments.bin}python" if arguments.bin else sys.executable
    ours = [f"{arguments.bin}transcripts"] if arguments.bin else [python, "-m", "transcripts_cli"]
    if arguments.short:
        return Setting(
            ours, python, folder, 2, 1.5, 100, 0, processes=False, hostile=200_000, checked=1.0
        )
    scale = arguments.scale
    return Setting(
        ours,
        python,
        folder,
        arguments.rounds,
        one=20 * scale,
        files=round(10_000 * scale),
        large=50 * scale,
        processes=True,
        hostile=1_000_000,
        checked=10 * scale,
    )


def grow(arguments: argparse.Namespace) -> dict[str, float]:
    """Return the exponents of growth, measured in a process of their own."""
    python = f"{arguments.bin}python" if arguments.bin else sys.executable
    size, rounds = ("100000", "3") if arguments.short else ("1000000", "3")
    done = subprocess.run(
        [python, "-m", "bench.growth", size, rounds],
        cwd=ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    sys.exit(main())
