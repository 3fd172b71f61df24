"""How many different words are said."""

from collections import Counter
from collections.abc import Sequence

from transcripts_cli.analyses.heard import Voice, types_of


def count_distinct(voice: Voice) -> int:
    """Return how many different words it says."""
    return len(set(types_of(voice)))


def count_hapaxes(voice: Voice) -> int:
    """Return how many words it says once only."""
    return sum(count == 1 for count in Counter(types_of(voice)).values())


def mattr50(voice: Voice) -> float | None:
    """Return the moving-average type/token ratio over 50 words."""
    return moving_average_ratio(types_of(voice), 50)


def mattr100(voice: Voice) -> float | None:
    """Return the moving-average type/token ratio over 100 words."""
    return moving_average_ratio(types_of(voice), 100)


def moving_average_ratio(tokens: Sequence[str], window: int) -> float | None:
    """Return the mean share of different tokens in every run of `window`; None where there are fewer.

    Covington & McFall, "Cutting the Gordian Knot: The Moving-Average Type–Token Ratio (MATTR)", Journal of
    Quantitative Linguistics 17 (2010).

    >>> moving_average_ratio("a b a b c".split(), 3)
    0.7778
    """
    if len(tokens) < window:
        return None
    counts = Counter(tokens[:window])
    total = len(counts)
    for leaving, coming in zip(tokens, tokens[window:], strict=False):
        counts[leaving] -= 1
        if not counts[leaving]:
            del counts[leaving]
        counts[coming] += 1
        total += len(counts)
    return round(total / (len(tokens) - window + 1) / window, 4)
