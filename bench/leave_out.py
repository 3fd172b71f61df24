"""How much the thresholds owe to the texts they were set on: each language is left out once.

    python -m bench.leave_out

A threshold is chosen on the cases of all languages but one, and the cases of that one are read with it. The share of
what is read rightly then stands beside the share with the threshold of `recognise/weights.py`: where the two differ
by little, the threshold serves texts that it was not set on. Of a transcript that share is the share of its words
that are given to the right speaker, or rightly to nobody; of another text it is 1 if the text is refused.
"""

import importlib
import statistics
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from tests.recognise.gold import COLLECTIONS, FAILING, Reading, load_reading

THRESHOLDS = {
    "ACCEPT": (("dialogue",), (-1.0, -0.5, 0.0, 0.5, 1.0)),
    "SIDED": (("unlabelled", "dashes"), (-0.8, -0.4, 0.0, 0.4, 0.8)),
    "NAMED": (("assign",), (-0.4, -0.2, 0.0, 0.3, 0.6)),
    "APART": (("assign",), (-0.4, -0.2, 0.0, 0.3, 0.6)),
}
"""For each threshold the modules that use it, and what is added to it."""


def main() -> None:
    """Print a line for each threshold."""
    paths = [
        path
        for name, folder in COLLECTIONS.items()
        for path in sorted(folder.glob("*.txt"))
        if name != "aside" and path != FAILING
    ]
    print(f"{'threshold':10}{'set to':>8}{'as set':>9}{'left out':>10}   chosen without a language")
    for name, (modules, steps) in THRESHOLDS.items():
        set_to = value_of(name, modules)
        rights = {step: read_with(name, modules, set_to + step, paths) for step in steps}
        kept, left, chosen = compare(rights)
        values = ", ".join(f"{set_to + step:.2f} ({count}×)" for step, count in chosen.items())
        print(f"{name:10}{set_to:8.2f}{kept:9.4f}{left:10.4f}   {values}")


def value_of(name: str, modules: tuple[str, ...]) -> float:
    """Return what a threshold is set to."""
    module = importlib.import_module(f"transcripts_cli.recognise.{modules[0]}")
    return float(getattr(module, name))


def read_with(
    name: str, modules: tuple[str, ...], value: float, paths: list[Path]
) -> dict[Path, float]:
    """Read all texts with a threshold set to a value; return the share of each that is right."""
    found = [importlib.import_module(f"transcripts_cli.recognise.{module}") for module in modules]
    before = [getattr(module, name) for module in found]
    try:
        for module in found:
            setattr(module, name, value)
        return {path: share_right(load_reading(path)) for path in paths}
    finally:
        for module, old in zip(found, before, strict=True):
            setattr(module, name, old)


def share_right(reading: Reading) -> float:
    """Return the share of a text's words that are right; of what is no transcript, whether it is refused."""
    if not reading.gold.turns:
        return float(not reading.found)
    right, total = reading.words()
    return right / max(1, total)


def compare(
    rights: Mapping[float, Mapping[Path, float]],
) -> tuple[float, float, dict[float, int]]:
    """Return the mean share as set, the mean with each language left out, and how often each step was chosen."""
    sources: dict[str, list[Path]] = defaultdict(list)
    for path in rights[0.0]:
        sources[path.stem.removeprefix("no_")[:2]].append(path)
    left: list[float] = []
    chosen: dict[float, int] = defaultdict(int)
    for own in sources.values():
        best = max(
            rights,
            key=lambda step: (
                statistics.fmean(v for path, v in rights[step].items() if path not in own),
                -abs(step),
            ),
        )
        chosen[best] += 1
        left += [rights[best][path] for path in own]
    return statistics.fmean(rights[0.0].values()), statistics.fmean(left), dict(chosen)


if __name__ == "__main__":
    main()
