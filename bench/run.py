"""Time the commands side by side with programs that do less with the same bytes.

    python bench/run.py [--shared FOLDER] [--mb MB] [--rounds N]

Prints the start-up on a small file beside a minimal Typer program, and the speed on a synthetic corpus beside
`wc -w`: ratios of one run on one machine. Needs the timing programs, in `bench/` of the folder given.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SMALL = min((ROOT / "seeds").glob("003*.txt"))


def main() -> None:
    """Run both comparisons."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--bin", default="", help="prefix of the programs, with its final slash")
    parser.add_argument("--mb", type=float, default=20.0)
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    tools = arguments.shared.resolve() / "bench"
    python = f"{arguments.bin}python" if arguments.bin else sys.executable
    ours = (
        f"{arguments.bin}transcripts" if arguments.bin else f"{sys.executable} -m transcripts_cli"
    )
    compare(
        tools,
        ["-n", str(2 * arguments.rounds)],
        f"minimal typer={python} {tools}/minimal_typer.py stats {SMALL}",
        f"stats={ours} stats -q {SMALL}",
        f"export={ours} export -q {SMALL}",
    )
    with tempfile.TemporaryDirectory() as folder:
        make = [sys.executable, tools / "make_corpus.py", folder, "--seeds", ROOT / "seeds"]
        subprocess.run([*map(str, make), "--mb", str(arguments.mb), "--files", "400"], check=True)
        texts = f"{folder}/texts"
        compare(
            tools,
            ["-n", str(arguments.rounds), "--mb", str(arguments.mb)],
            f"wc -w=sh {tools}/wc_dir.sh {texts}",
            f"stats={ours} stats -q {texts}",
            f"export jsonl={ours} export -q {texts}",
        )


def compare(tools: Path, options: list[str], *commands: str) -> None:
    """Time commands in turn and print their ratios."""
    subprocess.run(
        [sys.executable, str(tools / "side_by_side.py"), *options, *commands], check=True
    )


if __name__ == "__main__":
    main()
