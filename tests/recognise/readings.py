"""What `transcripts explain` would say of every case, and where people are not those of the gold turns.

A change of recognising that is seen in no figure is seen here: `python -m tests.recognise.readings` rewrites
readings/COLLECTION.txt; read the difference. `transcripts explain FILE` tells the rest: why each label was believed, or was
not, of which only a digest is kept. The texts kept aside are left out, for nobody is to read them.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.recognise.gold import COLLECTIONS, GoldTurn, Reading, load_collection, named

HERE = Path(__file__).parent / "readings"
READ = tuple(name for name in COLLECTIONS if name != "aside")


def describe(reading: Reading) -> str:
    """Return all that is told of a text, a line each."""
    return "\n".join(_lines(reading))


def _lines(reading: Reading) -> Iterator[str]:
    found = reading.transcript
    words = sum(len(turn.text.split()) for turn in found.turns)
    yield f"## {reading.name}"
    if found.turns:
        yield f"{found.convention}, {found.confidence}: {len(found.turns)} turns, {words} words"
    if found.turns and found.passages:
        yield ", ".join(f"{part.part} {_span(part.line, part.end_line)}" for part in found.passages)
    yield from (f"- {reason}" for reason in found.reasons)
    yield from (
        f"= {one.label or '(no label)'} is {one.name or '?'}: {one.proof}" for one in found.aliases
    )
    others = defaultdict(list)
    for wanted, read in reading.pairs:
        if named(wanted.speaker) != named(read.speaker) or wanted.role not in {"", read.role}:
            others[f"{_person(read)}, not {_person(wanted)}"].append(str(wanted.line))
    yield from (f"! {', '.join(lines)}: {what}" for what, lines in others.items())


def _span(line: int, end: int) -> str:
    return f"{line}" if line == end else f"{line}–{end}"


def _person(turn: GoldTurn) -> str:
    return f"{turn.speaker or '?'} ({turn.role or 'no role'})"


def describe_collection(name: str) -> str:
    """Return what is told of the texts of a collection, in the order of their names, and a digest of all evidence."""
    readings = load_collection(COLLECTIONS[name])
    labels = [label for reading in readings for label in reading.transcript.labels]
    believed = sum(label.accepted for label in labels)
    digest = hashlib.sha256(repr(labels).encode()).hexdigest()[:16]
    told = "".join(f"{describe(reading)}\n\n" for reading in readings)
    return f"{told}{believed} of {len(labels)} labels are believed, for reasons whose digest is {digest}\n"


def load_described(name: str) -> str:
    """Return what was told of them when it was written down."""
    return (HERE / f"{name}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    for collection in READ:
        (HERE / f"{collection}.txt").write_text(describe_collection(collection), encoding="utf-8")
