"""Words that stand near the names on a page with an interview.

Those of talks (asked, interview, met), of what who answers does (tells, remembers), of what others made for the page
(photo, translation), of who writes for the paper (reporter, our, text), of what announces something else (read also,
tickets), of who stands beside somebody (wife, late, predecessor), and of trades and lives that an interview presents
(baker, professor, born).
"""

import functools
import importlib
import keyword
from collections.abc import Sequence
from types import ModuleType

from transcripts_cli.recognise.folding import fold_all
from transcripts_cli.recognise.languages import LANGUAGES, words_of
from transcripts_cli.text import fold

KINDS = ("talking", "telling", "making", "staff", "elsewhere", "kin", "trades")
"""What they may say."""


class Words:
    """Words of one kind in one language; an entry that ends in a star is how others begin."""

    def __init__(self, entries: str, *, spaced: bool) -> None:
        """Keep entries, parted by blanks.

        Args:
            entries: in small letters.
            spaced: whether the language parts its words.
        """
        parts = entries.split()
        self._whole = fold_all(entry for entry in parts if not entry.endswith("*"))
        self._stems = tuple(sorted(fold_all(e[:-1] for e in parts if e.endswith("*")) - {""}))
        self.holds = functools.lru_cache(maxsize=4096)(self._holds)
        """Whether a folded word is one of these."""
        self.signs = () if spaced else tuple(entry.rstrip("*") for entry in parts)

    def distance(self, words: Sequence[str], signs: str) -> int:
        """Return how many words stand before the first of these, or are as far as its signs; -1 where there is none."""
        if any(sign in signs for sign in self.signs):
            return 0
        return next((i for i, word in enumerate(words) if self.holds(word)), -1)

    def _holds(self, word: str) -> bool:
        return word in self._whole or word.startswith(self._stems)


def _words_in(code: str) -> ModuleType:
    """The module with the words of a language; a code that is a keyword of Python has one with an underscore."""
    name = f"{code}_" if keyword.iskeyword(code) else code
    return importlib.import_module(f"transcripts_cli.recognise.lexicons.{name}")


@functools.cache
def first_names(language: str) -> frozenset[str]:
    """Return first names of a language, folded: more than its data has, to read names by and not to trust them.

    >>> "rhiannon" in first_names("en"), first_names("")
    (True, frozenset())
    """
    if language not in LANGUAGES:
        return frozenset()
    module = _words_in(language)
    more = getattr(module, "GIVEN", "")
    return fold_all([*LANGUAGES[language].given.split(), *more.split()])


@functools.cache
def word_ends(language: str) -> tuple[str, ...]:
    """Return the endings of words that are no first names: who does something, what we do.

    >>> "Pianist".endswith(word_ends("en")), word_ends("")
    (True, ())
    """
    return tuple(LANGUAGES[language].word_ends.split()) if language in LANGUAGES else ()


@functools.cache
def small_words(language: str) -> frozenset[str]:
    """Return the function words of a language and those of talk, folded.

    >>> "with" in small_words("en"), small_words("")
    (True, frozenset())
    """
    if language not in LANGUAGES:
        return frozenset()
    return fold_all(words_of("common", "frequent", "speech", "first", codes=(language,)))


@functools.cache
def lexicon(language: str) -> dict[str, Words]:
    """Return the words of each kind in a language, those of English where it is unknown."""
    code = language if language in LANGUAGES else "en"
    module = _words_in(code)
    spaced = code not in ("zh", "ja", "ko", "th")
    return {kind: Words(entries, spaced=spaced) for kind, entries in module.LEXICON.items()}


@functools.cache
def signs_in(language: str) -> frozenset[str]:
    """Return all words near names of a language that parts no words, or joins them with their endings; none of others.

    >>> "记者" in signs_in("zh"), signs_in("en")
    (True, frozenset())
    """
    return frozenset(sign for words in lexicon(language).values() for sign in words.signs)


@functools.cache
def names_in(code: str) -> dict[str, frozenset[str]]:
    """Return what is known of the names of a language whose script has no capitals, by kind; {} for others.

    given: first names beside those of the language; heads and tails: words that belong to the name behind or before
    them; surnames: endings of surnames; small: words that are no part of a name.
    """
    if code not in LANGUAGES:
        return {}
    module = _words_in(code)
    known: dict[str, str] = getattr(module, "NAMES", {})
    return {kind: frozenset(words.split()) for kind, words in known.items()}


@functools.cache
def given_in(script: str) -> frozenset[str]:
    """Return frequent first names of the languages of a script: Arabic and Persian share most."""
    codes = ("ar", "fa") if script == "ar" else (script,)
    return words_of("given", codes=codes).union(*(names_in(code)["given"] for code in codes))


@functools.lru_cache(maxsize=4096)  # each word of a line is asked about several times
def tells(word: str, code: str, kinds: tuple[str, ...]) -> bool:
    """Whether a word is one of those that stand near names."""
    known = lexicon(code)
    folded = fold(word)
    return any(known[kind].holds(folded) for kind in kinds)
