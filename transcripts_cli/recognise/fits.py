"""How a label may stand for a name: initials, surname, function and surname, clipped or nickname."""

import functools
import re

from transcripts_cli.recognise.folding import fold_all
from transcripts_cli.recognise.languages import folded_words_of, words_of
from transcripts_cli.recognise.shortenings import shortens
from transcripts_cli.text import LazyPattern, fold, may_be_caseless

TITLES = folded_words_of("honorifics") | (
    folded_words_of("chairs", "askers", "answerers", "offices", "bench")
    - fold_all(w for w in words_of("chairs", "askers", "answerers", "offices") if len(w) == 1)
)
_SMALL = fold_all(word for word in words_of("common", "courtesies") if len(word) < 4)
_JOINED = LazyPattern(r"^([^\W\d_][a-zß-öø-ÿ]+)([^\W\d_a-zß-öø-ÿ])$")
"""A first name with the initial of the surname: `JohnW`."""
ELISION = LazyPattern(r"\b[lLdDcC][’'](?=\w)")
_APART = LazyPattern(r"[^\W\d_](?:[.·׳״'\" ]{1,2}[^\W\d_]){1,3}[.׳']?")
"""Letters with a stop behind each."""
_ARTICLE = "ال"
_NUMBER = LazyPattern(r"\d+")
"""What tells labels apart that are else the same: `Voice 3`, `Voice 4`."""
# Letters of a label that is clipped from a name ("PANT" for Pantaleo).
_CLIPPED = (3, 5)


@functools.lru_cache(maxsize=4096)
def fits(label: str, name: str) -> str:
    """Say how a label stands for a name: "initials", "surname", "first name", "title and surname", "part", "clipped"; "" if it does not.

    >>> fits("PRESIDENTE CECCHI", "Ornella Cecchi"), fits("NRa", "Nandini Rao"), fits("PANT", "Pantaleo Bisognin")
    ('title and surname', 'initials', 'clipped')
    >>> fits("Т.КРАСИЛЬНИКОВА", "Тамара Красильникова"), fits("Глебова З. П.", "Зинаида Петровна Глебова")
    ('initials and surname', 'initials and surname')
    """
    if sum(map(str.isalpha, label)) < 2 or _NUMBER.findall(label) != _NUMBER.findall(name):
        return ""
    if label != parted(label):
        first, initial = fold(parted(label)).split()
        words = fold(name).split()
        if words[0] == first and words[-1][0] == initial:
            return "initials and surname"
    return (
        shortens(label, name)
        or _titled(label, name)
        or _spread_initials(label, name)
        or _clipped(label, name)
        or _lettered(label, name)
    )


def parted(label: str) -> str:
    """Return a label with a blank before the initial of a surname that is joined to a first name.

    >>> parted("JohnW"), parted("McKay")
    ('John W', 'McKay')
    """
    return _JOINED.sub(r"\1 \2", label)


@functools.lru_cache(maxsize=4096)
def plain_words(label: str) -> tuple[str, ...]:
    """The folded words of a label without titles and functions."""
    words = fold(ELISION.sub("", label)).split()
    return tuple(word for word in words if word not in TITLES and word not in _SMALL)


def _titled(label: str, name: str) -> str:
    """A title, or initials, with the surname: `Mme Dufay`, `CRA. QUIROGA`, `A. FERRI`, `Priya R`."""
    mine, theirs = plain_words(label), fold(name).split()
    if not mine or max(map(len, mine)) < 2 or not _each_in(mine, theirs):
        return ""
    if len(mine) == 1:
        return "title and surname" if mine[0] == theirs[-1] else "title and name"
    return "initials and surname"


def _each_in(mine: tuple[str, ...], theirs: list[str]) -> bool:
    """Whether each word is a word, or the initial, of another word of the name, one word at least in full."""
    left = list(theirs)
    for word in sorted(mine, key=len, reverse=True):
        match = next((o for o in left if o == word or (len(word) == 1 and o[0] == word)), "")
        if not match:
            return False
        left.remove(match)
    return True


def _spread_initials(label: str, name: str) -> str:
    """Initials some of which have a second letter, or skip a particle: `NRa`, `SeI`, `J-B`."""
    letters = re.sub(r"[\W\d_]", "", label)
    if not 2 <= len(letters) <= 4 or not letters[0].isupper():
        return ""
    parts = re.findall(r"[^\W\d_]+", name)
    if "-" in label and "-" in name:
        given = re.findall(r"[^\W\d_]+", name.split(maxsplit=1)[0])
        if letters.lower() == "".join(part[0] for part in given).lower():
            return "initials"
    if letters.isupper() or not all(c in name.lower() for c in letters.lower()):
        return ""
    return (
        "initials"
        if _split_over(letters, [p for p in parts if p[0].isupper()]) or _split_over(letters, parts)
        else ""
    )


def _split_over(letters: str, parts: list[str]) -> bool:
    """Whether letters are the first one or two of each word in turn, the second anywhere in the word."""
    chunks = re.findall(r"[A-ZÀ-ÞА-Я][a-zß-ÿа-я]*", letters)
    if len(chunks) != len(parts):
        return letters.lower() == "".join(part[0] for part in parts).lower()
    return all(
        part[0].lower() == chunk[0].lower() and _in_order(chunk[1:], part[1:])
        for chunk, part in zip(chunks, parts, strict=True)
    )


def _in_order(letters: str, word: str) -> bool:
    rest = iter(word.lower())
    return all(letter in rest for letter in letters.lower())


def _clipped(label: str, name: str) -> str:
    """The beginning of the first name or of the surname: `FLO`, `PANT.`."""
    letters = fold(label)
    if not _CLIPPED[0] <= len(letters) <= _CLIPPED[1] or " " in letters or letters in TITLES:
        return ""
    if not label[0].isupper():
        return ""
    words = fold(name).split()
    return "clipped" if words[0].startswith(letters) or words[-1].startswith(letters) else ""


def _lettered(label: str, name: str) -> str:
    """Initials in a script without capitals, with a stop behind each: `מ.ק.`; an Arabic article is none of a name."""
    if not may_be_caseless(label) or not _APART.fullmatch(label):
        return ""
    letters = fold(label).split()
    words = [word.removeprefix(_ARTICLE) for word in fold(name).split()]
    first = [word[0] for word in words if word]
    return "initials" if letters in (first, [first[0], first[-1]]) else ""
