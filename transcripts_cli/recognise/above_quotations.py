"""Labels alone on a line, with a full stop, above speech in quotation marks: `The chair.` and below it `“Order!”`."""

from collections import Counter
from collections.abc import Iterator, Sequence

from transcripts_cli.recognise.shapes import shape
from transcripts_cli.text import LazyPattern

_LABEL = LazyPattern(r"\s*(?P<label>[^\W\d_a-zß-öø-ÿα-ωа-я][^.:：!?;…\t«»“”„\"]{1,58}?)\s?\.\s*$")
_OPENED = LazyPattern(r"\s*[«“„\"‟]\s?\S")
_FEWEST, _TWICE = 3, 2
"""Such lines that a text has, and how often one of them recurs."""
_NAMED = 0.5
"""Share of them that look like a name or a function; the others may be sentences."""
_MOST_WORDS = 6
_LONGEST = 61
"""Characters of such a label with a blank and its full stop."""


def labels_above_quotations(texts: Sequence[str]) -> Iterator[tuple[int, str, int]]:
    """Yield the index of each line that is such a label, the label, and where it ends; none where no name or function recurs.

    >>> said = ["The chair.", "“Order! Who asks?”", "The baker.", "“I do.”", "The chair.", "“Go on.”"]
    >>> [label for _, label, _ in labels_above_quotations(said)]
    ['The chair', 'The baker', 'The chair']
    """
    found = [
        (index, match["label"], len(text))
        for index, text in enumerate(texts)
        if text.endswith((".", ". ")) and len(text.strip()) <= _LONGEST
        if (match := _LABEL.match(text))
        if len(match["label"].split()) <= _MOST_WORDS and _speaks_below(texts, index + 1)
    ]
    named = Counter(label for _, label, _ in found if shape(label) not in ("phrase", "lower"))
    recurs = max(named.values(), default=0) >= _TWICE
    if len(found) >= _FEWEST and recurs and named.total() >= _NAMED * len(found):
        yield from found


def _speaks_below(texts: Sequence[str], index: int) -> bool:
    """Whether the next line with text begins with a quotation mark."""
    below = next((text for text in texts[index : index + 3] if text.strip()), "")
    return bool(_OPENED.match(below))
