"""Labels that hold signs which labels hardly ever hold: believed only where they recur, letter by letter."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from transcripts_cli.text import LazyPattern

_SIGNS = '"<>{}\\[\\]=\\\\^~$%§¬'
"""In no label of any text seen, but in names that people give themselves, and in what programs make of them."""
_HEAD = LazyPattern(
    rf"(?=[^:：]{{0,70}}[{_SIGNS}])(?P<label>[^\s:：](?:[^:：\t?!;…]{{0,68}}[^\s:：?!;…])?)\s?[:：]\s+(?=\S)"
)
"""A label and its separator; no sentence ends in it."""
_BRACKETS = LazyPattern(r"\[[^\[\]]*\]|<[^<>]*>")
_LETTER = LazyPattern(r"[^\W\d_]")
_REACH = 72
"""Characters in which the separator stands."""
_RECURS = 3
"""How often such a label stands at least: a key in brackets stands once or twice."""
_MOST_WORDS = 6


def unusual_labels(texts: Sequence[str], lines: Iterable[int]) -> Iterator[tuple[int, str, int]]:
    """Yield the index of each line that such a label opens, the label, and where the speech starts.

    Args:
        texts: the lines.
        lines: indices of those that may open with one.
    """
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index in lines:
        text = texts[index]
        if ":" not in text[:_REACH] and "：" not in text[:_REACH]:
            continue
        match = _HEAD.match(text)
        if match and _may_label(match["label"]):
            found[match["label"]].append((index, match.end()))
    for label, places in found.items():
        if len(places) >= _RECURS:
            yield from ((index, label, end) for index, end in places)


def _may_label(label: str) -> bool:
    """Whether there are letters in it, few words, and brackets round a part of it only."""
    whole = bool(_BRACKETS.fullmatch(label))
    return not whole and bool(_LETTER.search(label)) and len(label.split()) <= _MOST_WORDS
