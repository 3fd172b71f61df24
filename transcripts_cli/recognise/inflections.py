"""Names in the nominative, from the endings that grammar gives them."""

import functools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.lexicon import first_names
from transcripts_cli.text import LazyPattern, fold

_KNOWN, _PLAIN, _NEVER = 2.0, 1.0, 2.5
"""Points of a known first name, of a name as it stands, and against one that ends as no nominative does."""
_SEEN_FIRST, _SEEN_LAST = 1.5, 2.0
"""Points of a first name and of a surname that stand on the page as they are read."""
_BESIDE, _NEAR, _REACH = 2.0, 1.0, 4
"""Points of a word that asks for a case: right before a name, or within so many words."""
_LETTER = 0.05
"""Points of each letter of an ending: the longer, the less it is another's."""
_SHORTEST = 3
"""Letters of a name at least."""
_SURNAME_FIRST = ("hu",)
"""Languages that write the surname first: only the last word of a name has an ending."""
_SMALL_WORD = LazyPattern(r"\s[^\W\d_]*[a-zß-öø-ÿ]")

_Pairs = Sequence[tuple[str, str]]


class _Case(NamedTuple):
    """A case of the names of men or of women."""

    asked: frozenset[str]
    """Words before a name that ask for it."""
    first: _Pairs
    """Endings of first names, each with that of the nominative."""
    last: _Pairs
    """The same of surnames."""


class _Grammar(NamedTuple):
    """How a language declines names."""

    language: str
    cases: Sequence[_Case]
    first: re.Pattern[str] | None
    """How first names end that are no nominatives; None where that is not known."""
    last: re.Pattern[str] | None
    """The same of surnames."""
    owned: re.Pattern[str] | None
    """How surnames end, in a genitive, before what somebody has."""


@functools.cache
def _grammar(language: str) -> _Grammar | None:
    """Return how a language declines names, None where it does not."""
    known = LANGUAGES.get(language)
    if not known or not known.cases:
        return None
    cases = []
    for written in known.cases:
        asked, first, last = written.split("|")
        cases.append(_Case(frozenset(asked.split()), _pairs(first), _pairs(last)))
    endings = [
        re.compile(f"(?:{ending})$") if ending else None for ending in (*known.oblique, known.owned)
    ]
    return _Grammar(language, cases, *endings)


def _pairs(written: str) -> _Pairs:
    """The endings of a list, each with that of the nominative."""
    return [(ending, form) for ending, _, form in (one.partition(":") for one in written.split())]


def undeclined(
    name: str, places: Sequence[tuple[str, str]], seen: Collection[str], language: str
) -> str:
    """Return a name in the nominative.

    Args:
        name: two words or more.
        places: what stands before and behind it, wherever it stands as it is written.
        seen: folded words of the page.
        language: its code.

    >>> undeclined("Weronice Słomce", [], (), "pl"), undeclined("Ada Nowak", [], (), "pl")
    ('Weronika Słomka', 'Ada Nowak')
    >>> undeclined("Petra Skály", [("s ", "")], (), "cs"), undeclined("Petra Skály", [], ["skala", "petr"], "cs")
    ('Petra Skály', 'Petr Skála')
    """
    own = _grammar(language)
    if own:
        return _nominative(name, places, seen, own)
    last = {word for before, _ in places for word in before.lower().split()[-1:]}
    for word in sorted(last.intersection(_asking())):
        for other in map(_grammar, _asking()[word]):
            form = _nominative(name, places, seen, other) if other else name
            if other and form != name and _is_known(form, other):
                return form
    return name


@functools.lru_cache(maxsize=4096)
def is_first_name(word: str, language: str) -> bool:
    """Whether a word is a first name of a language, frequent or not, in some case.

    >>> is_first_name("Tonka", "hr"), is_first_name("Tonka", "en")
    (True, False)
    """
    names, grammar = first_names(language), _grammar(language)
    return fold(word) in names or any(
        fold(own) in names
        for case in (grammar.cases if grammar and names else ())
        for own, _ in _without(word, case.first)
    )


@functools.cache
def _asking() -> dict[str, list[str]]:
    """The words that ask for a case, each with the languages in which it does."""
    found: dict[str, list[str]] = defaultdict(list)
    for language in LANGUAGES.values():
        asked = " ".join(case.partition("|")[0] for case in language.cases)
        for word in dict.fromkeys(asked.split()):
            found[word].append(language.code)
    return dict(found)


def _nominative(
    name: str, places: Sequence[tuple[str, str]], seen: Collection[str], grammar: _Grammar
) -> str:
    """Return the likeliest reading of a name in a language."""
    if grammar.owned and grammar.owned.search(name) and any(_owns(after) for _, after in places):
        return name[:-1]
    turn = -1 if grammar.language in _SURNAME_FIRST else 1
    words = name.split()[::turn]
    best, form = _PLAIN + _points(words, words, seen, grammar), words
    for case, reading, letters in _readings(words, grammar):
        points = _points(words, reading, seen, grammar) + _asked(case, places) + _LETTER * letters
        if points > best and reading != words:
            best, form = points, reading
    return " ".join(form[::turn])


def _owns(after: str) -> bool:
    """Whether what somebody has may follow a name."""
    return bool(_SMALL_WORD.match(after))


def _points(
    words: Sequence[str], reading: Sequence[str], seen: Collection[str], grammar: _Grammar
) -> float:
    """The points of a reading of a name, but for what stands before it."""
    first, last = reading[0], reading[-1]
    points = _KNOWN * _is_known(first, grammar)
    if fold(first) != fold(words[0]) and fold(first) in seen:
        points += _SEEN_FIRST
    # The word itself, where accents tell a case: Rasą is no Rasa.
    own = fold(last) == fold(words[-1])
    if not own and fold(last) in seen and not _is_known(last, grammar):
        points += _SEEN_LAST
    never = (grammar.first and grammar.first.search(first)) or (
        grammar.last and grammar.last.search(last)
    )
    return points - _NEVER * bool(never)


def _is_known(name: str, grammar: _Grammar) -> bool:
    """Whether a name begins with a first name of the language."""
    return fold(name.split(maxsplit=1)[0]) in first_names(grammar.language)


def _asked(case: _Case, places: Sequence[tuple[str, str]]) -> float:
    """The points of words before a name that ask for a case."""
    own = [before.lower().split()[-_REACH:] for before, _ in places]
    if any(words and words[-1] in case.asked for words in own):
        return _BESIDE
    return _NEAR * any(not case.asked.isdisjoint(words) for words in own)


def _readings(words: Sequence[str], grammar: _Grammar) -> Iterator[tuple[_Case, list[str], int]]:
    """Yield what a name may be in the nominative, with its case and the letters of its endings, the likelier first."""
    for case in grammar.cases:
        for first, own in _without(words[0], case.first):
            for last, others in _without(words[-1], case.last):
                inner = [next(_inner(word, case), (word, 0))[0] for word in words[1:-1]]
                yield case, [first, *inner, last], own + others


def _inner(word: str, case: _Case) -> Iterator[tuple[str, int]]:
    """Yield what a patronymic or a second first name may be."""
    pairs = [*case.last, *case.first]
    return _without(word, [pair for pair in pairs if len(pair[0]) > 1] or pairs)


def _without(word: str, pairs: _Pairs) -> Iterator[tuple[str, int]]:
    """Yield a word with the endings of the nominative, and the letters of the ending it has."""
    for ending, form in pairs:
        own = word.removesuffix(ending) + form
        if word.endswith(ending) and len(own) >= _SHORTEST and own[0] == word[0]:
            yield own, len(ending)
