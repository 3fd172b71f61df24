"""The words by which groups differ: log-likelihood G² and log ratio."""

import functools
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.analyses.grouping import find_grouping
from transcripts_cli.model import Table, Transcript
from transcripts_cli.tags import base_of
from transcripts_cli.text import words

DEFINITIONS = {
    "group": "the speaker, role or text",
    "word": "as it is counted by `stats`, in lower case",
    "count": "how often the group says it",
    "other_count": "how often all others together say it",
    "g2": "log-likelihood ratio of the two counts, given the sizes (Dunning 1993; Rayson & Garside 2000): above 3.84 "
    "chance alone gives it once in 20, above 10.83 once in 1000",
    "log_ratio": "binary logarithm of how much more often the group says it, per word (Hardie 2014): 1 is twice, 2 "
    "four times as often; a count of 0 is taken as 0.5",
    "per_thousand": "how often the group says it in 1000 of its words",
    "other_per_thousand": "how often the others do in 1000 of theirs",
}

_HIDDEN = "\0"
"""What all stop words are counted as, so that the sizes stay; it is no word and is not shown."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is compared, and what is shown of it."""

    by: str
    """speaker, role, source or an attribute."""
    min_count: int = 2
    """How often a word is said at least, by all together."""
    top: int = 20
    """Words shown of each group, at most."""
    without_stop_words: bool = False
    """Leave out the function words of the text's language."""
    choice: Choice = EVERYBODY
    """Whose turns are compared."""
    attributes: tuple[str, ...] = ()
    """That the people file gives to speakers."""


def compare_words(transcripts: Iterable[Transcript], comparison: Comparison) -> Table:
    """Return a row per word that a group says more than all others together, the surest first.

    DEFINITIONS say what its columns mean.

    Args:
        transcripts: all are read before the first row; with one group there is nothing to compare, and no row.
        comparison: by what, and how much is shown.

    Raises:
        UsageError: nothing is grouped by that; nothing was read.
    """
    find_grouping(comparison.by, comparison.attributes)
    return Table("", tuple(DEFINITIONS), _rows(transcripts, comparison))


def define_columns() -> Table:
    """Return what each column of `compare_words` means."""
    return Table("", ("column", "definition"), iter(DEFINITIONS.items()))


def log_likelihood(count: int, size: int, other_count: int, other_size: int) -> float:
    """Return G² of a word that is said `count` times in `size` words and `other_count` times in `other_size`.

    The statistic of the whole table of two by two, with the words that are not this one (Dunning 1993).

    >>> round(log_likelihood(10, 100, 5, 200), 2)
    7.33
    >>> log_likelihood(1, 10, 2, 20)
    0.0
    """
    everything = size + other_size
    said = count + other_count
    cells = (
        (count, size * said),
        (other_count, other_size * said),
        (size - count, size * (everything - said)),
        (other_size - other_count, other_size * (everything - said)),
    )
    total = sum(seen * math.log(seen * everything / expected) for seen, expected in cells if seen)
    return max(0.0, 2 * total)


def log_ratio(count: int, size: int, other_count: int, other_size: int) -> float:
    """Return the binary logarithm of how much more often a word is said, 0.5 taken for a count of 0.

    >>> log_ratio(8, 64, 2, 64), log_ratio(8, 64, 0, 64)
    (2.0, 4.0)
    """
    return math.log2((count or 0.5) / size) - math.log2((other_count or 0.5) / other_size)


def _rows(
    transcripts: Iterable[Transcript], comparison: Comparison
) -> Iterator[tuple[object, ...]]:
    counts = _count(transcripts, comparison)
    everything: Counter[str] = Counter()
    for counter in counts.values():
        everything.update(counter)
    size = everything.total()
    for group, counter in counts.items():
        own = counter.total()
        if own and own < size:
            keys = [
                (word, count, everything[word] - count)
                for word, count in counter.items()
                if everything[word] >= comparison.min_count and word != _HIDDEN
            ]
            measured = (_measured(*key, own, size - own) for key in keys)
            ranked = sorted((row for row in measured if row[4] > 0), key=_surest)
            yield from ((group, *row) for row in ranked[: comparison.top])


_Row = tuple[str, int, int, float, float, float, float]


def _measured(word: str, count: int, other: int, size: int, other_size: int) -> _Row:
    g2 = log_likelihood(count, size, other, other_size)
    ratio = log_ratio(count, size, other, other_size)
    shares = round(1000 * count / size, 3), round(1000 * other / other_size, 3)
    return word, count, other, round(g2, 2), round(ratio, 2), *shares


def _surest(row: _Row) -> tuple[float, str]:
    return -row[3], row[0]


def _count(transcripts: Iterable[Transcript], comparison: Comparison) -> dict[str, Counter[str]]:
    """Return how often each group says each word; stop words are counted under one that is never shown."""
    grouping = find_grouping(comparison.by, comparison.attributes)
    counts: dict[str, Counter[str]] = {}
    for transcript in transcripts:
        hidden = _hide(base_of(transcript.language)) if comparison.without_stop_words else str.lower
        wanted = choose(transcript.speakers, comparison.choice)
        for turn in (turn for turn in transcript.turns if turn.speaker in wanted):
            counter = counts.setdefault(grouping(transcript, turn), Counter())
            counter.update(map(hidden, words(turn.text)))
    return counts


@functools.cache
def _hide(language: str) -> Callable[[str], str]:
    """Return what puts a word into lower case, and all function words of a language into one sign."""
    from stop_words import safe_get_stop_words  # noqa: PLC0415 - only where asked for

    stop = frozenset(safe_get_stop_words(language)) if language else frozenset()

    def hide(word: str) -> str:
        lower = word.lower().replace("’", "'")
        parts = lower.split("'")
        elided = len(parts) > 1 and all(part in stop or len(part) == 1 for part in parts)
        return _HIDDEN if lower in stop or elided else word.lower()

    return hide
