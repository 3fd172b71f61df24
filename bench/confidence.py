"""How far the confidence of a reading can be believed: how many are exact, by confidence.

    python -m bench.confidence [--shared FOLDER]

A reading is exact where every turn starts on its line with its label, and where a text that is none has no turn.
"""

import argparse
import itertools
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bench.corpus import write
from tests.recognise.gold import COLLECTIONS, Reading, load_gold, load_reading
from transcripts_cli.readers import read
from transcripts_cli.recognise import recognise

BOUNDS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.01)


def main() -> None:
    """Print the table of every collection that is there."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    show(parser.parse_args().shared)


def show(shared: Path) -> None:
    """Print a line for each collection: how many readings are exact of those in each span."""
    spans = [f"{low:.1f}–{min(high, 1):.1f}" for low, high in itertools.pairwise(BOUNDS)]
    print(f"{'exact readings by confidence':32}" + "".join(f"{span:>12}" for span in spans))
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), mb=1.5, files=100)
        tell("generated", map(load_reading, sorted(Path(folder).glob("*.txt"))))
    for name, folder in COLLECTIONS.items():
        paths = (path for path in sorted(folder.glob("*.txt")) if has_gold(path))
        tell(name, map(load_reading, paths))
    texts = sorted((shared / "corpus/dev").glob("*.txt"))
    if texts:
        golds = (load_gold(shared / "gold/dev" / path.name) for path in texts)
        readings = (recognise(read(str(path))) for path in texts)
        tell("dev", map(Reading, (path.stem for path in texts), golds, readings))


def has_gold(path: Path) -> bool:
    """Whether the turns of a text are known."""
    return path.with_name(f"{path.stem}.gold.tsv").exists()


def tell(name: str, readings: Iterable[Reading]) -> None:
    """Print how many readings with turns are exact, in each span of confidence."""
    exact, every = [0] * len(BOUNDS), [0] * len(BOUNDS)
    for reading in readings:
        if reading.found:
            span = sum(reading.transcript.confidence >= bound for bound in BOUNDS) - 1
            every[span] += 1
            exact[span] += not reading.differences()
    cells = (f"{good} of {n}" for good, n in zip(exact[:-1], every[:-1], strict=True))
    print(f"{name:32}" + "".join(f"{cell:>12}" for cell in cells))


if __name__ == "__main__":
    main()
