"""The figures of an interview as the page shows them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transcripts_cli.model import Table
from transcripts_cli.writers.report.interviews import Interview
from transcripts_cli.writers.report.voices import Cast

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
    name: str
    """Of who says it."""
    tone: int
    """Their colour."""
    line: int
    """Where it begins."""
    citation: str
    """`file:line`."""
    copied: str
    """What the button copies."""


def make_matrix(table: Table, people: Cast) -> Matrix:
    """Return who follows whom, who says most first."""
    groups = _ranked(table.columns[1:], people)
    counts = {
        (str(row[0]), group): int(str(count))
        for row in table.rows
        for group, count in zip(table.columns[1:], row[1:], strict=True)
    }
    shown = groups[:_WIDEST]
    most = max((counts[row, column] for row in shown for column in shown), default=0)
    names = [people.group(group) for group in shown]
    return Matrix(
        tuple((name, people.tone(name)) for name in names),
        tuple(tuple(_cell(counts[row, column], most) for column in shown) for row in shown),
        len(groups) - len(shown),
    )


def _ranked(groups: Iterable[str], people: Cast) -> list[str]:
    """Return groups of the analyses in the order of the voices, others last."""
    ranks = {name: rank for rank, name in enumerate(people.voices)}
    return sorted(groups, key=lambda group: ranks.get(people.group(group), len(ranks)))


def _cell(count: int, most: int) -> Cell:
    return Cell(count, -(-count * SHADES // most) if most else 0)


def list_words(table: Table, people: Cast) -> list[tuple[str, int, list[Word]]]:
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
    groups = _ranked(found, people)
    names = [people.group(group) for group in groups]
    return [
        (name, people.tone(name), found[group]) for name, group in zip(names, groups, strict=True)
    ]


def list_quotes(interview: Interview, people: Cast) -> list[Quote]:
    """Return the sentences worth quoting, the best first."""
    quotes = []
    for row in _dictionaries(interview.quotes):
        name = people.group(str(row["speaker"] or row["label"]))
        quotes.append(
            Quote(
                " ".join(str(row["text"]).split()),
                name,
                people.tone(name),
                int(str(row["line"])),
                str(row["citation"]),
                str(row["quotation"]),
            )
        )
    return quotes


def _dictionaries(table: Table) -> Iterator[dict[str, object]]:
    return (dict(zip(table.columns, row, strict=True)) for row in table.rows)
