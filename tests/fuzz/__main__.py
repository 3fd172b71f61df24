"""Fuzz a target with atheris (pip install atheris; Python 3.11).

python -m tests.fuzz TARGET FOLDER [options of libFuzzer: -runs=1000000 -max_total_time=300 …]

What crashes is written to FOLDER/TARGET-…; put it into tests/fuzz/crashes/TARGET with the change that mends it.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["transcripts_cli"]):
    from tests.fuzz import targets

    # What a reader imports when it first reads is to be watched, too, or the fuzzer sees no way through it.
    if sys.argv[1] in targets.TARGETS:
        with targets.in_this_process():
            for seed in targets.seeds_of(sys.argv[1]):
                targets.attempt(sys.argv[1], seed)


def main(target: str, folder: str, *options: str) -> None:
    """Fuzz until it crashes, or as long as the options say."""
    if target not in targets.TARGETS:
        raise SystemExit(f"{target}: no target. There are: {', '.join(targets.TARGETS)}.")
    with tempfile.TemporaryDirectory() as corpus:
        for number, content in enumerate(targets.seeds_of(target)):
            Path(corpus, str(number)).write_bytes(content)
        usual = [f"-max_len={targets.longest(target)}", "-timeout=20", "-rss_limit_mb=2048"]
        arguments = [*usual, f"-artifact_prefix={folder}/{target}-", *options, corpus]
        atheris.Setup([sys.argv[0], *arguments], lambda content: targets.attempt(target, content))
        with targets.in_this_process():
            atheris.Fuzz()


main(*sys.argv[1:])
