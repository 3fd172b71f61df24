"""Who speaks most in a folder, counted with dask.bag: python dask_bag.py FOLDER."""

import sys
from collections.abc import Iterable
from pathlib import Path

import dask.bag

from transcripts_cli import TranscriptsError, read_bytes


def words_of(paths: Iterable[str]) -> list[tuple[str, int]]:
    """Return the speakers of a partition's files, with the words of each turn."""
    found = []
    for path in paths:
        try:
            rows = read_bytes(path, Path(path).read_bytes())
        except TranscriptsError:
            continue
        found += [(str(row["speaker"]), len(str(row["text"]).split())) for row in rows]
    return found


if __name__ == "__main__":
    names = sorted(map(str, Path(sys.argv[1]).rglob("*.txt")))
    bag = dask.bag.from_sequence(names, partition_size=100)  # never a task a file
    words = bag.map_partitions(words_of).foldby(
        lambda pair: pair[0], lambda sum_, pair: sum_ + pair[1], 0, int.__add__, 0
    )
    for speaker, count in sorted(
        words.compute(scheduler="sync"), key=lambda pair: (-pair[1], pair[0])
    ):
        print(count, speaker)
