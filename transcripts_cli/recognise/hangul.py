"""Names in Korean: a surname and two syllables, in words that particles end."""

import functools
import re
from collections.abc import Iterator

from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.lexicon import lexicon, names_in, signs_in
from transcripts_cli.text import LazyPattern

_WORD = LazyPattern("[\uac00-\ud7a3]+")
_BRACKET = LazyPattern(r"\s?[(（]\s*(?:\d{2,4}|[^()（）]{0,12}\d|[^()（）]{1,10}[)）])")
_AGED = LazyPattern(r"\s?[(（]\s*\d\d(?!\d)")
_CLOSED = LazyPattern(
    r"\s?[(（]|\s{2}|\s*[\"”’'»」』\])]*\s*(?:$|[|·/,:：])|[\"”’'»」』]이?(?:라|란|라고)"
)
_HEADING = LazyPattern(r"\s*[\"“‘'「『]")
_WHOLE, _LONGEST = 3, 4
_TWO = 2
_TRADE = 6
"""Characters before a name in which a word for a trade may end."""
_ADNOMINAL = ("는", "고", "며", "던")
"""Endings that verbs have, too."""
_NO_LAST = frozenset("는를을에면려고다요")
"""Syllables that end no name."""
_KINDS = ("trades", "staff", "talking", "making")


def hangul_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where Korean names, and others spelt in Hangul, stand in a line.

    >>> line = "은행원이던 옥미경은 통영에서 사진가 한스 뮐러 씨를 만났다"
    >>> [line[start:end] for start, end in hangul_spans(line)]
    ['옥미경', '한스 뮐러']
    """
    end = 0
    words = list(_WORD.finditer(text))
    for index, word in enumerate(words):
        before = words[index - 1] if index and _is_blank(text, words[index - 1], word) else None
        behind = words[index + 1] if index + 1 < len(words) else None
        near = behind[0] if behind and _is_blank(text, word, behind) else ""
        span = _spelt(text, before, word, near) or _native(text, word, near)
        if span and span[0] >= end:
            yield span
            end = span[1]


def _is_blank(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether no more than a blank parts two words."""
    return text[first.end() : second.start()] == " "


def _spelt(
    text: str, before: re.Match[str] | None, word: re.Match[str], near: str
) -> tuple[int, int] | None:
    """Return where a name of two words stands: a foreign first name before a title, a particle, an age or a sign."""
    if before is None:
        return None
    titled, aged = _is_title(near), bool(_AGED.match(text, word.end()))
    foreign = before[0] in _names()["given"]
    if not foreign and (not aged or _is_known(before[0]) or _stem(before[0]) != before[0]):
        return None
    stem = word[0] if titled or aged else _stem(word[0], 1)
    if _is_known(stem) or _is_native(stem):
        return None
    closed = titled or aged or not near or stem != word[0]
    return (before.start(), word.start() + len(stem)) if closed else None


def _native(text: str, word: re.Match[str], near: str) -> tuple[int, int] | None:
    """Return where a surname with a given name stands, by what stands beside it and by its syllables."""
    stem = _stem(word[0]) if len(word[0]) > _WHOLE or not _is_native(word[0]) else word[0]
    if not _is_native(stem) or _is_known(stem):
        return None
    start, end = word.start(), word.start() + len(stem)
    left = text[:start].rstrip(" '\"‘“「:=/·|(")
    titled = _is_title(near) or _is_title(word[0][len(stem) :]) or near in _names()["given"]
    presented = left.endswith(_credits()) or (_ends_in_trade(left) and _sounds_like_name(stem))
    quoted = not left.strip() and bool(_HEADING.match(text, word.end()))
    sure = titled or presented or quoted or bool(_BRACKET.match(text, word.end()))
    return (start, end) if sure or _stands_free(text, word, stem, near) else None


def _stands_free(text: str, word: re.Match[str], stem: str, near: str) -> bool:
    """Whether a stem sounds like a name and no verb, and a particle, a sign or a word of talks stands behind it."""
    ending = word[0][len(stem) :]
    frequent = stem.startswith(tuple(words_of("surnames", codes=("ko",))))
    if not (frequent and _sounds_like_name(stem)) or (
        ending in _ADNOMINAL and stem[-1] in _names()["verbal"]
    ):
        return False
    return stem != word[0] or near.startswith(_talks()) or bool(_CLOSED.match(text, word.end()))


def _is_native(stem: str) -> bool:
    """Whether a stem is a surname of one syllable with two others, or one of two with one or two."""
    if not _WHOLE <= len(stem) <= _LONGEST:
        return False
    double = stem[:_TWO] in _surnames()
    return double if len(stem) == _LONGEST else double or stem[0] in _surnames()


def _sounds_like_name(stem: str) -> bool:
    """Whether given names are written with the syllables behind the surname."""
    given = stem[_TWO:] if stem[:_TWO] in _surnames() else stem[1:]
    return all(sign in _names()["signs"] for sign in given)


@functools.lru_cache(maxsize=4096)  # each word of a line is asked about several times
def _stem(word: str, shortest: int = _TWO) -> str:
    """Return a word without the longest particle that ends it, of so many syllables at least."""
    for length in range(min(len(word) - shortest, _LONGEST), 0, -1):
        if word[-length:] in _names()["endings"]:
            return word[:-length]
    return word


def _is_title(word: str) -> bool:
    """Whether a word, or its stem, is a title that stands behind a name."""
    return any(
        word[:length] in _titles() and (length == len(word) or word[length:] in _names()["endings"])
        for length in range(1, len(word) + 1)
    )


def _is_known(word: str) -> bool:
    """Whether a word is none of a name: a frequent one, or one that stands near names."""
    known = signs_in("ko")
    return (
        word in _no_names()
        or word in _names()["no"]
        or word in _titles()
        or word[-1] in _NO_LAST
        or word in known
        or (word[:_TWO] in known and word[_TWO:] in _names()["endings"])
    )


def _ends_in_trade(left: str) -> bool:
    """Whether what stands before a name ends in a word for a trade, for who writes or for talks."""
    words, near = lexicon("ko"), left[-_TRADE:]
    return any(near.endswith(sign) for kind in _KINDS for sign in words[kind].signs)


def _names() -> dict[str, frozenset[str]]:
    return names_in("ko")


@functools.cache
def _titles() -> frozenset[str]:
    return words_of("offices", "chairs", codes=("ko",)) | _names()["titles"]


@functools.cache
def _surnames() -> frozenset[str]:
    return words_of("surnames", codes=("ko",)) | _names()["surnames"]


@functools.cache
def _credits() -> tuple[str, ...]:
    return tuple(words_of("credits", "bylines", "guests", codes=("ko",)))


@functools.cache
def _talks() -> tuple[str, ...]:
    return tuple(words_of("interview", codes=("ko",)))


@functools.cache
def _no_names() -> frozenset[str]:
    return words_of("common", "fields", "interview", "askers", "answerers", codes=("ko",))
