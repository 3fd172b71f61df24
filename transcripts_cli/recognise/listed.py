"""People whom the head of a text lists, and the lines that begin with the name of one and a blank."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from transcripts_cli.recognise.caseless import is_caseless
from transcripts_cli.recognise.names import find_spans
from transcripts_cli.text import LazyPattern, fold

_FIRST = LazyPattern(r"([^\W\d_]+(?:[-’'][^\W\d_]+)*) (?=\w|[¿¡「『“\"(（…])(?![^:：]{0,40}[:：])")
"""A name, one blank and speech; before a colon there would be more of the label."""
_LONGEST = 16
"""Letters of a name that stands so."""
_REACH = 80
_HEARD, _HEAD, _LISTING = 200, 40, 120
"""Lines in which the names must recur, those in which they are listed, and characters of such a line."""
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？")
_TWICE = 2
_FEWEST = 2
"""People who are listed, at least."""
_DESCRIBED = LazyPattern(r"\s*(?:[(（,，、/／:：–—-]|$)")
"""What stands behind a name in a list: what the person is, or the next."""
_REST = r"(?:[ \u3000]?[^\W\d_]{1,4})?(?=\s*(?:[(（,，、/／]|$))"
_BEFORE = r"(?:^|(?<=[\s:：・、，,]))"


def listed_people(texts: Sequence[str]) -> frozenset[str]:
    """Return the names, as lines begin with them, of those whom the head of a text lists; none of fewer than two people.

    A name is in capitals, or in a script without them, and recurs; the list gives it with another name, or with what
    the person is.

    >>> sorted(listed_people(["Nora KIM, mayor; Pablo RUIZ, cook", *["KIM We met.", "RUIZ Yes."] * 2]))
    ['KIM', 'RUIZ']
    >>> listed_people(["On the club", *["KIM We met.", "RUIZ Yes."] * 2])
    frozenset()
    """
    loud = [text for text in texts[:_HEARD] if text and not text[1:2].islower()]
    found = Counter(name for text in loud if (name := _first_of(text)))
    often = [name for name, count in found.items() if count >= _TWICE]
    if len(often) < _FEWEST:
        return frozenset()
    listed = frozenset(name for name in often if any(_lists(text, name) for text in texts[:_HEAD]))
    return listed if len(listed) >= _FEWEST else frozenset()


def lines_of_listed(texts: Sequence[str], people: frozenset[str]) -> Iterator[tuple[int, str, int]]:
    """Yield the index of each line that begins with one of them, the name, and where the speech starts."""
    for index, text in enumerate(texts) if people else ():
        name = _first_of(text)
        if name in people and not _lists(text, name):
            yield index, name, len(text) - len(text[len(name) :].lstrip())


def _first_of(text: str) -> str:
    """Return the word in capitals, or in a script without them, that a line begins with; "" if it is another."""
    match = _FIRST.match(text[:_REACH])
    if not match or len(match[1]) > _LONGEST:
        return ""
    name, following = match[1], text[match.end() : _REACH].split(" ", 1)[0]
    if is_caseless(name):
        return name
    return name if len(name) > 1 and name.isupper() and not _is_loud(following) else ""


def _is_loud(word: str) -> bool:
    """Whether a word is in capitals: more of the name."""
    return len(word) > 1 and word.rstrip(".").isupper()


def _lists(text: str, name: str) -> bool:
    """Whether a line gives somebody of this name with another one, and what the person is."""
    if len(text) > _LISTING or name.casefold() not in text.casefold():
        return False
    if text.startswith(name) and text.endswith(_SENTENCE_ENDS):
        return False
    if is_caseless(name):
        return bool(re.search(f"{_BEFORE}{re.escape(name)}{_REST}", text))
    return any(
        fold(name) in fold(text[start:end]).split() and _DESCRIBED.match(text, end)
        for start, end in find_spans(text)
    )
