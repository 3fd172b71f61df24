"""Names that open line after line with no sign behind them but a blank: told by how often they do."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from transcripts_cli.recognise.lead import BOXED_STAMP, STAMP
from transcripts_cli.recognise.shapes import VOICE_WORDS
from transcripts_cli.text import LazyPattern

_WORD = r"[^\W\d_a-zß-öø-ÿа-яα-ω][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_HEAD = LazyPattern(
    rf"(?P<time>(?:{BOXED_STAMP}|{STAMP})\s+)?(?P<first>{_WORD})(?: (?P<second>{_WORD}|\d{{1,2}}|[A-Z]))? (?=\S)"
)
_REACH = 80
_HEARD = 400
"""Lines in which they must recur."""
_OFTEN, _TWICE = 3, 2
"""Lines that the names of two people open at least, and those of the others."""
_MOST = 0.6
"""Share of the lines from the first to the last of theirs that they open."""


def recurring_people(texts: Sequence[str], marked: Iterable[int] = ()) -> frozenset[str]:
    """Return the names of people, two or more, that open most lines of a text; none where they open few.

    A name is of two words that stand together wherever the first does, or a word for a voice, `Speaker 1`; behind a time
    any word.

    Args:
        texts: the lines.
        marked: indices of those that some convention sees a label in: they open with no such name.

    >>> lines = ["Nora Kim We met.", "Paul Ruiz Yes.", "Nora Kim When was it?", "Paul Ruiz Ask him."]
    >>> sorted(recurring_people([*lines, "Nora Kim No.", "Paul Ruiz Why?"]))
    ['Nora Kim', 'Paul Ruiz']
    >>> recurring_people(lines), recurring_people(["Nora met Paul.", *lines])
    (frozenset(), frozenset())
    """
    taken = {index for index in marked if index < _HEARD}
    heads = [
        (index, head)
        for index, text in enumerate(texts[:_HEARD])
        if index not in taken and (head := _match(text))
    ]
    named = Counter(_names_of([head for _, head in heads]))
    people = {name for name, count in named.items() if name and count >= _TWICE}
    if sum(named[name] >= _OFTEN for name in people) < _TWICE:
        return frozenset()
    opened = [index for index, head in heads if _name_at(head, people)]
    filled = sum(map(bool, map(str.strip, texts[opened[0] : opened[-1] + 1])))
    return frozenset(people) if len(opened) >= _MOST * filled else frozenset()


def lines_of_recurring(
    texts: Sequence[str], people: frozenset[str]
) -> Iterator[tuple[int, str, int]]:
    """Yield the index of each line that begins with one of them, the name, and where the speech starts."""
    for index, text in enumerate(texts) if people else ():
        head = _match(text)
        if head and (name := _name_at(head, people)):
            yield index, name, head.start("first") + len(name) + 1


def _match(text: str) -> re.Match[str] | None:
    return _HEAD.match(text[:_REACH]) if text else None


def _names_of(heads: Sequence[re.Match[str]]) -> Iterator[str]:
    """Yield for each head of a line the name that it seems to begin with, "" for none."""
    pairs = Counter((head["first"], head["second"]) for head in heads)
    firsts = Counter(head["first"] for head in heads)
    for head in heads:
        first, second = head["first"], head["second"] or ""
        voice = first.lower() in VOICE_WORDS
        if (voice and (second.isdigit() or len(second) == 1)) or (
            second[1:2].isalpha() and pairs[first, second] == firsts[first]
        ):
            yield f"{first} {second}"
        else:
            yield first if head["time"] or voice else ""


def _name_at(head: re.Match[str], people: Iterable[str]) -> str:
    """Return which of some people a line begins with, "" for none."""
    both = f"{head['first']} {head['second']}"
    return next((name for name in (both, head["first"]) if name in people), "")
