"""The figures of an interview as the page shows them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from transcripts_cli.model import Table
from transcripts_cli.writers.report.interviews import Interview
from transcripts_cli.writers.report.voices import TONES, Voice

SHADES = 4
"""Of a cell of the matrix, from 1; 0 is none."""
_WIDEST = 12
"""Speakers that a matrix shows: more do not fit a page, and say little."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How often one follows another."""

    count: int
    """Times."""
    shade: int
    """0 to SHADES."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who follows whom."""

    names: tuple[tuple[str, int], ...]
    """Of rows and columns, with their colours."""
    rows: tuple[tuple[Cell, ...], ...]
    """A row is who speaks before."""
    left_out: int
    """Speakers that are not shown."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word that marks a speaker."""

    text: str
    """In lower case."""
    count: int
    """How often they say it."""
    other_count: int
    """How often all others do."""
    g2: float
    """How sure that is."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence worth quoting."""

    text: str
    """As it is said."""
    voice: Voice | None
    """Who says it."""
    name: str
    """Of who says it."""
    line: int
    """Where it begins."""
    citation: str
    """`file:line`."""
    copied: str
    """What the button copies."""


def make_matrix(table: Table, voices: Mapping[str, Voice]) -> Matrix:
    """Return who follows whom, who says most first."""
    names = list(table.columns[1:])
    counts = {
        (str(row[0]), name): int(str(count))
        for row in table.rows
        for name, count in zip(names, row[1:], strict=True)
    }
    order = list(voices)
    names.sort(key=lambda name: order.index(name) if name in voices else len(order))
    shown = names[:_WIDEST]
    most = max((counts[row, column] for row in shown for column in shown), default=0)
    return Matrix(
        tuple((name or "Unnamed", _tone(name, voices)) for name in shown),
        tuple(tuple(_cell(counts[row, column], most) for column in shown) for row in shown),
        len(names) - len(shown),
    )


def _cell(count: int, most: int) -> Cell:
    return Cell(count, -(-count * SHADES // most) if most else 0)


def _tone(name: str, voices: Mapping[str, Voice]) -> int:
    return voices[name].tone if name in voices else TONES


def list_words(table: Table, voices: Mapping[str, Voice]) -> list[tuple[str, int, list[Word]]]:
    """Return the words that mark each speaker, with the name and colour; those whom none marks are left out."""
    found: dict[str, list[Word]] = {}
    for row in _dictionaries(table):
        word = Word(
            str(row["word"]),
            int(str(row["count"])),
            int(str(row["other_count"])),
            float(str(row["g2"])),
        )
        found.setdefault(str(row["group"]), []).append(word)
    order: Sequence[str] = list(voices)
    names = sorted(found, key=lambda name: order.index(name) if name in voices else len(order))
    return [(name or "Unnamed", _tone(name, voices), found[name]) for name in names]


def list_quotes(interview: Interview, voices: Mapping[str, Voice]) -> list[Quote]:
    """Return the sentences worth quoting, the best first."""
    quotes = []
    for row in _dictionaries(interview.quotes):
        name = str(row["speaker"] or row["label"] or "Unnamed")
        quotes.append(
            Quote(
                " ".join(str(row["text"]).split()),
                voices.get(name),
                name,
                int(str(row["line"])),
                str(row["citation"]),
                str(row["quotation"]),
            )
        )
    return quotes


def _dictionaries(table: Table) -> Iterator[dict[str, object]]:
    return (dict(zip(table.columns, row, strict=True)) for row in table.rows)
