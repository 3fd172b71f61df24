"""Names in full: the longer form that a text gives of a name."""

from collections.abc import Mapping
from dataclasses import replace

from transcripts_cli.model import Alias
from transcripts_cli.recognise.fits import TITLES
from transcripts_cli.recognise.names import find_names, title_case
from transcripts_cli.recognise.people import Evidence, People
from transcripts_cli.recognise.shortenings import shortens
from transcripts_cli.text import fold, is_one_word

Forms = Mapping[tuple[str, str], Mapping[str, int]]
"""For the first and last words of a name, folded, its forms of three words or more with their lines."""
_TWO = 2
# Turns that are read, the first three of each label.
_READ = 60


def longer_forms(evidence: Evidence) -> Forms:
    """Return the names of three words or more around the dialogue and in its first turns."""
    found = dict(evidence.setting.names)
    turns = [turn for own in evidence.turns.values() for turn in own]
    for number, text in turns[:_READ]:
        for name in find_names(text):
            found.setdefault(title_case(name), number)
    forms: dict[tuple[str, str], dict[str, int]] = {}
    for name, number in found.items():
        words = fold(name).split()
        if len(words) > _TWO and words[0] not in TITLES:
            forms.setdefault((words[0], words[-1]), {})[name] = number
    return forms


def in_full(name: str, forms: Forms) -> str:
    """Return the one longer form with the same first and last words, or the name.

    >>> in_full("Ana Berg", {("ana", "berg"): {"Ana Luisa Berg": 3}})
    'Ana Luisa Berg'
    """
    if not forms or is_one_word(name):
        return name
    words = fold(name).split()
    known = forms.get((words[0], words[-1]), {}) if len(words) > 1 else {}
    longer = [form for form in known if shortens(name, form) == "part"]
    return longer[0] if len({fold(form) for form in longer}) == 1 else name


def complete(people: People, forms: Forms) -> None:
    """Give names in full, in what is known of labels and how."""
    for label, name in list(people.names.items()):
        full = in_full(name, forms)
        if full == name:
            continue
        people.names[label] = full
        known = any(alias.label == label and alias.name for alias in people.aliases)
        people.aliases = [
            replace(alias, name=full) if alias.label == label and alias.name else alias
            for alias in people.aliases
        ]
        if not known:
            line = _line(full, forms)
            people.aliases.append(Alias(label, full, line, f"line {line} names {full}"))


def _line(name: str, forms: Forms) -> int:
    return next((found[name] for found in forms.values() if name in found), 0)
