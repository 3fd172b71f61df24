"""How evenly words are spread over the speakers of a conversation."""

import math
from collections.abc import Iterable

from transcripts_cli.analyses.heard import Voice


def count_speakers(voice: Voice) -> int:
    """Return how many speakers a group has."""
    return len(voice.words_by_speaker)


def gini(voice: Voice) -> float | None:
    """Return the normalised Gini coefficient of the words of its speakers; None for fewer than two."""
    return normalised_gini(voice.words_by_speaker.values())


def entropy(voice: Voice) -> float | None:
    """Return the normalised entropy of the words of its speakers; None for fewer than two."""
    return normalised_entropy(voice.words_by_speaker.values())


def normalised_gini(amounts: Iterable[int]) -> float | None:
    """Return how unequal amounts are: 0 (all alike) to 1 (all but one are 0); None for fewer than two.

    The mean difference of two of them over twice their mean, multiplied by n/(n−1), because that of n
    amounts is never more than (n−1)/n (Deltas, "The Small-Sample Bias of the Gini Coefficient", 2003).

    >>> normalised_gini([5, 5]), normalised_gini([0, 9]), normalised_gini([1, 2, 3])
    (0.0, 1.0, 0.3333)
    """
    ranked = sorted(amounts)
    count, total = len(ranked), sum(ranked)
    if count < 2 or not total:  # noqa: PLR2004 - one amount is neither equal nor unequal
        return None
    weighted = sum((2 * rank - count - 1) * amount for rank, amount in enumerate(ranked, 1))
    return round(weighted / (count - 1) / total, 4)


def normalised_entropy(amounts: Iterable[int]) -> float | None:
    """Return how even amounts are: 0 (one has all) to 1 (all alike); None for fewer than two.

    >>> normalised_entropy([5, 5]), normalised_entropy([0, 9])
    (1.0, 0.0)
    """
    known = list(amounts)
    total = sum(known)
    if len(known) < 2 or not total:  # noqa: PLR2004 - see above
        return None
    shares = [amount / total for amount in known if amount]
    return round(-sum(share * math.log(share) for share in shares) / math.log(len(known)) + 0.0, 4)
