"""Whether what is said is people talking to each other, told by words of a language and by endings of its verbs."""

from collections.abc import Sequence
from itertools import filterfalse

from transcripts_cli.alphabets import Runs
from transcripts_cli.recognise.languages import words_of
from transcripts_cli.text import COMBINING, LazyPattern, may_be_unspaced

_SIGN = LazyPattern("我|你|您|私|僕|吗|嗎|呢|か|です|ます|でした|ました|คุณ|ผม|ฉัน|ครับ|ค่ะ|คะ|ไหม")
"""What people who talk say, where words are not parted by blanks."""
_WORD = LazyPattern(rf"[\w{COMBINING}]+(?:'\w+)?")
_RUNS = Runs(rf"[\w{COMBINING}']")
"""Words as a rule, which are found so three times as fast."""


def count_talking(texts: Sequence[str], worded: Sequence[Sequence[str]], language: str) -> int:
    """Return how many texts hold a word of people talking to each other.

    Args:
        texts: of a line each.
        worded: what `words_in` finds in each.
        language: code of the language they are in; "" if it is not known: then the words of all tell.

    >>> texts = ["I saw it.", "Onu görmüyorum.", "The rain in Spain."]
    >>> count_talking(texts, words_in(texts), "en"), count_talking(texts, words_in(texts), "tr")
    (1, 1)
    """
    own = (language,) if language else ()
    words = words_of("speech", "persons", codes=own) or words_of("speech")
    ends = tuple(words_of("person_ends", codes=own))
    return sum(
        not words.isdisjoint(own)
        or (bool(ends) and any(word.endswith(ends) for word in own))
        or (may_be_unspaced(text) and bool(_SIGN.search(text)))
        for text, own in zip(texts, worded, strict=True)
    )


def words_in(texts: Sequence[str]) -> list[list[str]]:
    """Return the words of each text, which is one line, in small letters, in any order.

    >>> words_in(["Yes, it’s 'so'."])
    [['yes', "it's", 'so']]
    """
    texts = [text.replace("’", "'") for text in texts]
    return [
        _parted(runs) if "'" in text else runs
        for text, runs in zip(texts, _RUNS.findall_each(texts, small=True), strict=False)
    ]


def _parted(runs: Sequence[str]) -> list[str]:
    """Return the words of runs in which apostrophes stand."""
    others = _WORD.findall(" ".join(filterfalse(str.isalnum, runs)))
    return [*filter(str.isalnum, runs), *others]
