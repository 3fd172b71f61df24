"""Names with the endings that grammar gives them, and without."""

from collections.abc import Mapping, Sequence

from transcripts_cli.recognise.languages import LANGUAGES

_INFLECTIONS = tuple(one.inflections for one in LANGUAGES.values() if one.inflections)
"""For each language that has some, endings and those of the nominative."""
_ENDINGS = tuple(ending for pairs in _INFLECTIONS for ending, _ in pairs)
# Letters of a grammatical ending.
_LONGEST_ENDING = 3
_WITH = frozenset(("z", "ze", "с", "со", "s", "se"))
"""Prepositions before the name of who is spoken with, in Slavic languages."""


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
