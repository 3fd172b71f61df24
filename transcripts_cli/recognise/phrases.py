"""Phrases of all languages, found in running text: first by their words, then by a pattern.

A pattern of some hundred phrases takes 4 to 8 ms to compile. To look the words of a line up takes half as long as to
search it with that, a ninth once its words are remembered; the pattern is made of the few phrases whose words it holds.
"""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from transcripts_cli.alphabets import Runs
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.text import LazyPattern, may_be_unspaced

_WORD = Runs(r"\w")
_ANY_WORD = LazyPattern(r"\w+")
"""The same, of phrases of any script: the pages of all alphabets take 2 ms to load."""
_FIRST_WORD = LazyPattern(r"(?m)^[^\w\n]*(\w+)")

_Phrase = tuple[str, list[str]]
"""As written, with its words."""


def without_case(text: str) -> str:
    """Return a text in which letters are equal that `re.IGNORECASE` takes for equal.

    >>> without_case("BENİM ADIM") == without_case("benim adım")
    True
    """
    return text.lower() if text.isascii() else text.replace("İ", "i").casefold().replace("ı", "i")


@functools.lru_cache(maxsize=256)
def words_in(text: str) -> frozenset[str] | None:
    """Return the words of a text as phrases are sought in it, None where it may not part words by spaces."""
    return None if may_be_unspaced(text) else frozenset(_WORD.findall(without_case(text)))


class Phrases:
    """Phrases that are sought whole, without case; searched as a compiled pattern is."""

    def __init__(self, phrases: Iterable[str], write: Callable[[Sequence[str]], str]) -> None:
        """Keep phrases.

        Args:
            phrases: in any order.
            write: makes a pattern of them, sorted; it holds all words of one of them, whole but in scripts
                without spaces.
        """
        self._phrases = frozenset(phrases)
        self._write = write
        self._beginning_with = functools.cache(self._by_longest)

    @functools.cached_property
    def _by_first(self) -> dict[str, list[str]]:
        """Each by its first word."""
        found: dict[str, list[str]] = {}
        phrases = list(self._phrases)
        for word, phrase in zip(_first_words(phrases), phrases, strict=True):
            found.setdefault(word, []).append(phrase)
        return found

    @functools.cached_property
    def _first(self) -> frozenset[str]:
        return frozenset(self._by_first)

    def _by_longest(self, first: str) -> tuple[frozenset[str], dict[str, list[_Phrase]]]:
        """Return those that begin with a word by their longest word, and those words.

        To read the words of all takes 20 ms, and a text holds few words that begin one.
        """
        found: dict[str, list[_Phrase]] = {}
        for phrase in self._by_first[first]:
            words = _ANY_WORD.findall(without_case(phrase))
            found.setdefault(max(words, key=len), []).append((phrase, words))
        return frozenset(found), found

    def pattern_for(self, text: str) -> re.Pattern[str] | None:
        """Return a pattern of those that a text may hold, None where it holds none."""
        words = words_in(text)
        if words is None:
            return _compiled(self._write, tuple(sorted(self._phrases)))
        if self._first.isdisjoint(words):
            return None
        begun = map(self._beginning_with, self._first & words)
        own = [phrase for longest, by in begun for word in longest & words for phrase in by[word]]
        found = tuple(sorted([phrase for phrase, parts in own if words.issuperset(parts)]))
        return _compiled(self._write, found) if found else None

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first of them in a text."""
        pattern = self.pattern_for(text)
        return pattern.search(text) if pattern else None

    def match(self, text: str) -> re.Match[str] | None:
        """Return the one that begins a text."""
        pattern = self.pattern_for(text)
        return pattern.match(text) if pattern else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the one that is a text."""
        pattern = self.pattern_for(text)
        return pattern.fullmatch(text) if pattern else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all of them in a text."""
        pattern = self.pattern_for(text)
        return pattern.finditer(text) if pattern else iter(())


def _first_words(phrases: Iterable[str]) -> list[str]:
    """Return the first word of each phrase; all are read as one text, 10 times as fast."""
    return _FIRST_WORD.findall(without_case("\n".join(phrases)))


@functools.lru_cache(maxsize=1024)
def _compiled(write: Callable[[Sequence[str]], str], phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(write(phrases), re.IGNORECASE)


@functools.cache
def phrases_of(kind: str) -> Phrases:
    """Return all phrases of a kind in all languages, of which the longest is found first."""
    return Phrases(known_phrases(kind), pattern_of)


def known_phrases(kind: str) -> set[str]:
    """Return the phrases of a kind in all languages, those with an apostrophe with either form of it.

    >>> {"guide d'entretien", "guide d’entretien"} <= known_phrases("others")
    True
    """
    known: set[str] = set().union(*(getattr(language, kind) for language in LANGUAGES.values()))
    return known | {phrase.replace("'", "’") for phrase in known if "'" in phrase}


def pattern_of(phrases: Sequence[str]) -> str:
    """Return a pattern of phrases with any blanks between words, whole words but in scripts without spaces."""
    spaced = [phrase for phrase in phrases if not is_unspaced(phrase)]
    unspaced = [phrase for phrase in phrases if is_unspaced(phrase)]
    words = rf"(?<!\w)(?:{_alternatives(spaced)})(?!\w)" if spaced else ""
    signs = f"(?:{_alternatives(unspaced)})" if unspaced else ""
    return "|".join(part for part in (words, signs) if part)


def is_unspaced(phrase: str) -> bool:
    """Whether a phrase is Chinese, Japanese or Thai, and stands inside a run of characters.

    >>> is_unspaced("采访"), is_unspaced("인터뷰")
    (True, False)
    """
    return any(
        "\u3040" <= character <= "\u9fff" or "\u0e01" <= character <= "\u0e4e"
        for character in phrase
    )


def _alternatives(phrases: Sequence[str]) -> str:
    """Return a pattern of phrases that shares their common beginnings: several times as fast as a plain list.

    The longest of two that begin alike wins.
    """
    tails: dict[str, list[str]] = {}
    for phrase in phrases:
        tails.setdefault(phrase[:1], []).append(phrase[1:])
    ends = "" in tails
    tails.pop("", None)
    parts = []
    for letter, rest in tails.items():
        first = r"\s+" if letter == " " else re.escape(letter)
        parts.append(first + (_alternatives(rest) if rest != [""] else ""))
    joined = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return joined + ("?" if ends else "") if parts else ""
