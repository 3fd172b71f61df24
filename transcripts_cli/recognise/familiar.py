"""Familiar forms of first names: Nate is Nathan, Pepe is José."""

import functools
from collections import defaultdict
from collections.abc import Iterator, Mapping

from transcripts_cli.recognise.claims import Claim
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.names import unique
from transcripts_cli.recognise.own_names import strip_titles
from transcripts_cli.recognise.people import Evidence, People, open_labels
from transcripts_cli.text import fold

_STRENGTH = 0.7
"""How much it counts beside a nickname that the text itself gives."""


def from_familiar_forms(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels of who asks or answers that are a familiar form of the first name of one person who is named, or the other way round."""
    speaking = {name: evidence.turns[voice][0][0] for voice, name in people.names.items() if name}
    lines = speaking | evidence.setting.names
    firsts = {name: fold(name).split()[0] for name in lines if " " in name}
    for label in filter(evidence.sides.get, open_labels(evidence, people)):
        word = fold(strip_titles(label))
        bearers = [name for name, first in firsts.items() if is_familiar(word, first)]
        surnames = unique(name.rpartition(" ")[2] for name in bearers)
        if len(surnames) == 1 and word not in firsts.values():
            name = max(bearers, key=len)
            sentence = f"a familiar form of {name}, line {lines[name]}"
            yield Claim(label, name, "nickname", lines[name], sentence, _STRENGTH)


def is_familiar(word: str, other: str) -> bool:
    """Whether one of two folded first names is a familiar form of the other, in some language.

    >>> is_familiar("nate", "nathan"), is_familiar("jose", "pepe"), is_familiar("bob", "bill"), is_familiar("bob", "bob")
    (True, True, False, False)
    """
    forms = _forms()
    return word in forms.get(other, ()) or other in forms.get(word, ())


@functools.cache
def _forms() -> Mapping[str, frozenset[str]]:
    """Return the familiar forms of each first name, folded, of all languages."""
    forms: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES.values():
        for group in language.familiar:
            first, *others = fold(group).split()
            forms[first].update(others)
    return {first: frozenset(others) for first, others in forms.items()}
