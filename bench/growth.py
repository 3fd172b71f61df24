"""How the time of each step grows with the length of a text: the exponent from n to 4 n, 1 where it is in proportion.

    python -m bench.growth BYTES [ROUNDS]

Prints a JSON object: what is measured → its exponent.
"""

import gc
import io
import json
import math
import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from bench.corpus import write_one
from transcripts_cli.analyses.articles import find_quoted
from transcripts_cli.analyses.concordance import Search, find_matches
from transcripts_cli.analyses.counts import Count, count_speech
from transcripts_cli.analyses.keyness import Comparison, compare_words
from transcripts_cli.analyses.measures import MEASURES
from transcripts_cli.analyses.quotation_check import check_quotations
from transcripts_cli.analyses.quotes import Wish, find_quotes
from transcripts_cli.analyses.speakers import list_speakers
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.model import Document, Table, Transcript
from transcripts_cli.readers import read
from transcripts_cli.recognise import recognise
from transcripts_cli.writers import (
    TABLE_WRITERS,
    TRANSCRIPT_WRITERS,
    Rendering,
    find_transcript_writer,
    find_writer,
    parquet,
    xlsx,
)
from transcripts_cli.writers.estimates import estimate_times

FOLD = 4
Step = Callable[[], object]


def main() -> None:
    """Print the exponent of every step."""
    size, rounds = float(sys.argv[1]), int((*sys.argv, "3")[2])
    gc.disable()
    with tempfile.TemporaryDirectory() as folder:
        short, long = (
            read(str(write_one(Path(folder) / f"{times}.txt", times * size / 1e6)))
            for times in (1, FOLD)
        )
    print(json.dumps(exponents(steps_of(short), steps_of(long), rounds)))


def exponents(short: dict[str, Step], long: dict[str, Step], rounds: int) -> dict[str, float]:
    """Return the exponent of each step, from the shortest of its times."""
    times: dict[str, list[list[float]]] = {name: [[], []] for name in short}
    for _ in range(rounds):
        for name, both in times.items():
            for taken, step in zip(both, (short[name], long[name]), strict=True):
                taken.append(seconds(step))
    return {
        name: round(math.log(min(many) / min(few), FOLD), 3) for name, (few, many) in times.items()
    }


def seconds(step: Step) -> float:
    """Return the processor time of a step."""
    start = time.process_time()
    step()
    return time.process_time() - start


def steps_of(document: Document) -> dict[str, Step]:
    """Return what is measured with a text."""
    import regex  # noqa: PLC0415 - as the program does

    text = recognise(document)
    search = Search(regex.compile(r"\bpour\b"))
    quoted = find_quoted(article_of(text))
    every = Count(columns=tuple(MEASURES))
    steps: dict[str, Step] = {
        "recognise": partial(recognise, document),
        "speakers": lambda: rows(list_speakers([text])),
        "stats": lambda: rows(count_speech([text])),
        "stats --all-measures": lambda: rows(count_speech([text], every)),
        "quotes": lambda: rows(find_quotes([text], Wish())),
        "quotes --unit sentence": lambda: rows(find_quotes([text], Wish(unit="sentence"))),
        "search": lambda: rows(find_matches([text], search)),
        "compare": lambda: rows(compare_words([text], Comparison("speaker"))),
        "check": lambda: check_quotations(quoted, [text]),
    }
    for name, writer in TABLE_WRITERS.items():
        steps[f"writer {name}"] = partial(write_table, writer, text)
    timed = estimate_times(text, 150)
    for name, writer in TRANSCRIPT_WRITERS.items():
        steps[f"writer {name}"] = partial(write_transcript, writer, timed)
    steps["writer xlsx"] = lambda: xlsx.write((list_turns([text]),), io.BytesIO(), "")
    steps["writer parquet"] = lambda: parquet.write(list_turns([text]), io.BytesIO())
    return steps


def rows(table: Table) -> list[Any]:
    """Return the rows of a table, so that they are made."""
    return list(table.rows)


def write_table(writer: str, text: Transcript) -> None:
    """Write the turns of a text as a table."""
    find_writer(writer)(list_turns([text]), io.BytesIO())


def write_transcript(writer: str, text: Transcript) -> None:
    """Write a text in a format of transcripts."""
    find_transcript_writer(writer)([text], io.BytesIO(), Rendering())


def article_of(text: Transcript) -> str:
    """Return an article with thirty quotations of a text, every third with its words turned round."""
    draw = random.Random(1)  # noqa: S311 - nothing is secret here
    turns = [turn.text.split() for turn in text.turns]
    quoted = [words[3:13] for words in draw.sample([one for one in turns if len(one) > 13], 30)]
    quoted[::3] = [list(reversed(words)) for words in quoted[::3]]
    return "\n\n".join(f"« {' '.join(words)} »" for words in quoted)


if __name__ == "__main__":
    main()
