"""Labels that are written in two ways: misspelt once, one letter away."""

from collections import Counter
from collections.abc import Sequence

# Letters from which a label may be misspelt, and how often the right spelling stands at least.
_LONG = 6
_OFTEN = 3


def misspelt(labels: Sequence[str]) -> dict[str, str]:
    """For each label that stands once, and one letter away from one that stands often, that one.

    Args:
        labels: the label of each turn.

    >>> misspelt(["Strand", "Weir", "Strand", "Weir", "Strand", "Strnad"])
    {'Strnad': 'Strand'}
    """
    count = Counter(label for label in labels if label)
    often = [label for label in count if count[label] >= _OFTEN and len(label) >= _LONG]
    found: dict[str, str] = {}
    for label in [one for one in count if count[one] == 1 and len(one) >= _LONG - 1]:
        near = [other for other in often[: _LONG * 5] if _one_apart(label.lower(), other.lower())]
        if len(near) == 1:
            found[label] = near[0]
    return found


def _one_apart(one: str, other: str) -> bool:
    """Whether a letter inside is left out, doubled, changed or swapped with the next, and no digit is."""
    if one[0] != other[0] or one[-1] != other[-1] or abs(len(one) - len(other)) > 1:
        return False
    head = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    mine, theirs = one[head:], other[head:]
    differing = mine[:1] + theirs[:1]
    if not head or not differing.isalpha():
        return False
    swapped = mine[:2] == theirs[1::-1] and mine[2:] == theirs[2:]
    changed = mine[1:] == theirs[1:] and len(one) > _LONG
    return swapped or changed or mine[1:] == theirs or mine == theirs[1:]
