"""How a label may stand for a personal name: initials, a first name, a surname."""

import functools

from transcripts_cli.text import LazyPattern, fold

_LETTERS = LazyPattern(r"[^\W\d_]+")
_NO_LETTERS = LazyPattern(r"[\W\d_]+")


@functools.lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """Return the capitals a name is shortened to, hyphens counted as spaces.

    >>> initials("Gazette de l’Horlogerie"), initials("Jean-Marc Dupin")
    ('GH', 'JMD')
    """
    return "".join(part[0] for part in _LETTERS.findall(name) if part[0].isupper())


def shortens(label: str, name: str) -> str:
    """Say how a label shortens a name: "initials", "surname", "first name", "part" or "" if it does not.

    >>> shortens("SB", "Silas Brantham"), shortens("brantham", "Silas Brantham"), shortens("Silas", "Silas Brantham")
    ('initials', 'surname', 'first name')
    """
    letters = _NO_LETTERS.sub("", label)
    if (
        2 <= len(letters) <= 5
        and letters.isupper()
        and (letters == initials(name) or letters == _loose_initials(name, len(letters)))
    ):
        return "initials"
    mine, theirs = _name_words(label), _name_words(name)
    if not mine or len(mine) >= len(theirs):
        return ""
    if mine == theirs[-len(mine) :]:
        return "surname"
    if mine == theirs[: len(mine)]:
        return "first name"
    positions = iter(theirs)
    return "part" if all(word in positions for word in mine) else ""


def _loose_initials(name: str, count: int) -> str:
    """Initials of a name with as many letters: every part, first and last, or with the particles."""
    parts = _LETTERS.findall(name)
    if count == len(parts):
        return "".join(part[0] for part in parts).upper()
    words = [part for part in name.split() if part[0].isupper()]
    if count == 2 < len(words):
        return words[0][0] + words[-1][0]
    if count == len(words):
        return "".join(word[0] for word in words)
    return ""


@functools.lru_cache(maxsize=4096)
def _name_words(name: str) -> tuple[str, ...]:
    return tuple(fold(name).split())
