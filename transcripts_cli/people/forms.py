"""The forms of a name that a text may use for its bearer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from transcripts_cli.text import COMBINING, fold

WORD = re.compile(rf"[^\W_](?:[^\W_]|[{COMBINING}])*")
"""Unlike a word that is counted, one of a name ends at an apostrophe, a hyphen and an underscore."""
_JOINED = "\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_IS_JOINED = re.compile(rf"[{_JOINED}][{_JOINED}・· ]+")
_INITIALS = 4
"""Letters that initials have at most."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What other words there are, in small letters without accents."""

    functions: frozenset[str] = frozenset()
    """Titles, trades and what else stands for a person without being a name; particles of names."""
    common: frozenset[str] = frozenset()
    """Words of a language, whoever bears them as a name."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a name."""

    words: tuple[str, ...]
    """As `fold` has them; () for a name that is found as a string."""
    exact: str = ""
    """The spelling, where it must be this one: initials, names in scripts that join words."""
    word: str = ""
    """The one word that carries it, where that may also mean something else; else ""."""


def forms_of(name: str, lexicon: Lexicon) -> Iterator[Form]:
    """Yield the forms of a name or label; none of a code, a number or a function.

    >>> [" ".join(form.words) for form in forms_of("Ana de la Silva", Lexicon(frozenset({"de", "la"})))]
    ['ana', 'ana de la silva', 'de la silva', 'la silva', 'silva', 'silva ana', 'a silva']
    >>> [form.exact for form in forms_of("SB", Lexicon())], list(forms_of("Speaker 1", Lexicon()))
    (['SB'], [])
    """
    letters = [character for character in name if character.isalpha()]
    words = fold(name).split()
    if len(letters) < 2 or any(c.isdigit() for c in name if not name.startswith("@")):  # noqa: PLR2004
        return
    if lexicon.functions.issuperset(words):
        return
    if _IS_JOINED.fullmatch(name):
        yield from dict.fromkeys((Form((), name), Form((), name.replace(" ", ""))))
    elif len(words) == 1 and (name.islower() or (name.isupper() and len(letters) <= _INITIALS)):
        yield Form((words[0],), name, words[0])
    elif name.startswith("@"):
        yield Form(tuple(_words(name)))
    else:
        yield from dict.fromkeys(_parts(name, lexicon))


def _words(token: str) -> list[str]:
    return [fold(word) for word in WORD.findall(token)]


def _parts(name: str, lexicon: Lexicon) -> Iterator[Form]:
    """Yield what a name of words is shortened to: parts of it, surname first, initial and surname."""
    tokens = [words for token in name.split() if (words := _words(token))]
    small = {fold(word) for word in WORD.findall(name) if word.islower()}
    for start, stop in combinations(range(len(tokens) + 1), 2):
        part = tokens[start:stop]
        is_title = len(part) == 1 < len(tokens) - start and lexicon.functions.issuperset(part[0])
        if not is_title and not small.issuperset(part[-1]):
            yield from _form(tuple(word for token in part for word in token), lexicon)
    if len(tokens) > 1 and not small.issuperset(tokens[-1]):
        first, last = tokens[0], tokens[-1]
        yield from _form((*last, *first), lexicon)
        yield from _form((first[0][0], *last), lexicon)


def _form(words: tuple[str, ...], lexicon: Lexicon) -> Iterator[Form]:
    """Yield a form; what carries it alone may be a word of the language."""
    weighty = [word for word in words if len(word) > 1 and word not in lexicon.functions]
    longest = max(words, key=len)
    if len(longest) > 1:
        carriers = weighty or [longest]
        yield Form(words, word=carriers[0] if len(carriers) == 1 else "")


def may_be_name(surface: str, form: Form) -> bool:
    """Whether what was found is written as a name is.

    >>> may_be_name("S. Brantham", Form(("s", "brantham"))), may_be_name("a Li", Form(("a", "li")))
    (True, False)
    >>> may_be_name("li", Form(("li",), word="li")), may_be_name("silas", Form(("silas",), word="silas"))
    (False, False)
    """
    if form.exact:
        return surface == form.exact
    if len(form.words) > 1 and len(form.words[0]) == 1 and surface[1:2] not in {"'", "’"}:
        return surface[:1].isupper() and surface[1:2] == "."
    return not form.word or any(word[0].isupper() for word in _capitals(surface, form.word))


def _capitals(surface: str, carrier: str) -> Iterator[str]:
    for word in WORD.findall(surface):
        if fold(word) == carrier:
            yield word if word.upper() != word.lower() else "A"
