"""Names with the endings that grammar gives them, and without."""

import functools
from collections.abc import Mapping, Sequence

from transcripts_cli.recognise.folding import fold_all
from transcripts_cli.recognise.languages import LANGUAGES, words_of
from transcripts_cli.text import fold

_INFLECTIONS = tuple(one.inflections for one in LANGUAGES.values() if one.inflections)
"""For each language that has some, endings and those of the nominative."""
_ENDINGS = tuple(ending for pairs in _INFLECTIONS for ending, _ in pairs)
# Letters of a grammatical ending.
_LONGEST_ENDING = 3
_WITH = frozenset(("z", "ze", "с", "со", "s", "se"))
"""Prepositions before the name of who is spoken with, in Slavic languages."""


_ORDER = {"hu": -1}
"""Languages that write the surname first: only the last word of a name has an ending."""


def is_inflected(name: str) -> bool:
    """Whether a first name has an ending that a preposition before it asks for."""
    return name.split(maxsplit=1)[0].endswith(_ENDINGS)


def same_but_inflected(name: str, spellings: Mapping[str, str]) -> str:
    """Return another spelling whose words begin as those of a name do, "" if there is none."""
    mine = name.split()
    for other, spelling in spellings.items():
        theirs = other.split()
        if len(mine) == len(theirs) and all(map(_begins_alike, mine, theirs)):
            return spelling
    return ""


def _begins_alike(word: str, other: str) -> bool:
    stem = min(len(word), len(other)) - _LONGEST_ENDING + 1
    alike = word[: max(stem, 2)] == other[: max(stem, 2)]
    return stem > 0 and alike and abs(len(word) - len(other)) <= _LONGEST_ENDING


def nominative(name: str, before: str) -> str:
    """Return a name in the nominative, where the words before it show that it is not."""
    if not is_inflected(name) or _WITH.isdisjoint(before.lower().split()):
        return name
    words = name.split()
    own = next(p for p in _INFLECTIONS if words[0].endswith(tuple(ending for ending, _ in p)))
    return " ".join(_without_ending(word, own) for word in words)


def _without_ending(word: str, pairs: Sequence[tuple[str, str]]) -> str:
    """A word in the nominative, by the endings of a language."""
    ending, form = next((pair for pair in pairs if word.endswith(pair[0])), ("", ""))
    return word.removesuffix(ending) + form


@functools.cache
def _cases(language: str) -> tuple[Sequence[tuple[str, str]], ...]:
    """The endings of the names of men and of women in a language, each with that of the nominative."""
    known = LANGUAGES.get(language)
    written = known.cases if known else ()
    return tuple(
        [(ending, form) for ending, _, form in (pair.partition(":") for pair in own.split())]
        for own in written
    )


@functools.cache
def _given(language: str) -> frozenset[str]:
    """The frequent first names of a language, folded."""
    return fold_all(words_of("given", codes=(language,)))


def undeclined(name: str, language: str) -> str:
    """Return a name in the nominative, where its first word is a frequent first name in another case; else itself.

    >>> undeclined("Weronice Słomce", "pl"), undeclined("Романом Чижовым", "ru"), undeclined("Ada Nowak", "pl")
    ('Weronika Słomka', 'Роман Чижов', 'Ada Nowak')
    """
    first, *others = name.split()[:: _ORDER.get(language, 1)]
    given = _given(language) if any(map(bool, _cases(language))) else frozenset[str]()
    if not others or not given or fold(first) in given:
        return name
    for pairs in _cases(language):
        for ending, form in pairs:
            own = first.removesuffix(ending) + form
            if first.endswith(ending) and fold(own) in given:
                if language in _ORDER:
                    return " ".join([*others[::-1], own])
                return " ".join([own, *(_without_ending(word, pairs) for word in others)])
    return name
