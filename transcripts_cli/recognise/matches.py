"""Labels matched with the people whom the lines around the dialogue name."""

import re
from collections.abc import Mapping, Sequence

from transcripts_cli.recognise.caseless import is_caseless, lengthened
from transcripts_cli.recognise.fits import fits, plain_words
from transcripts_cli.recognise.mentions import Setting
from transcripts_cli.recognise.names import (
    unique,
)
from transcripts_cli.recognise.offices import COURTESIES, holder
from transcripts_cli.recognise.own_names import strip_titles
from transcripts_cli.recognise.people import Evidence, People, give, open_labels
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.ties import character, is_cast, stands_for, tied
from transcripts_cli.text import fold

_ORDER = (
    "initials",
    "surname",
    "first name",
    "title and surname",
    "initials and surname",
    "title and name",
    "part",
    "clipped",
)
_TWO = 2


def from_setting(evidence: Evidence, people: People) -> None:
    """Labels that the lines around the dialogue tie to a person."""
    cast = is_cast(evidence.setting)
    full = [name for name in people.names.values() if name and (" " in name or is_caseless(name))]
    full += [
        label for label in open_labels(evidence, people) if is_caseless(label) and " " in label
    ]
    _outlets(evidence, people)
    _courtesies(evidence, people)
    _letters(evidence, people)
    for free in (False, True):
        for label in open_labels(evidence, people):
            name, line, how = _around(
                label,
                full,
                _names(evidence, people, free=free),
                cast=cast,
                setting=evidence.setting,
            )
            if name and not _is_another(label, name, people):
                give(people, label, name, line, how)


def _outlets(evidence: Evidence, people: People) -> None:
    """Codes that are the initials of another label, of several words: `GH` for `Gazette de l’Horlogerie`."""
    left = open_labels(evidence, people)
    for label in left if any(len(other.split()) > _TWO for other in left) else ():
        whole = [
            o
            for o in left
            if len(o.split()) > _TWO and shape(label) == "code" and fits(label, o) == "initials"
        ]
        if len(whole) == 1:
            give(people, label, whole[0], 0, f"initials of the label “{whole[0]}”")


def _letters(evidence: Evidence, people: People) -> None:
    """Labels of one letter beside labels in full: each the initial of one person, when all of them are."""
    letters = [label for label in open_labels(evidence, people) if len(label) == 1]
    bearers = {
        letter: [n for n in unique(n for n in people.names.values() if n) if n.startswith(letter)]
        for letter in letters
    }
    if len(letters) < _TWO or any(len(found) != 1 for found in bearers.values()):
        return
    for letter, (name,) in bearers.items():
        give(people, letter, name, 0, f"initial of {name}")


def _courtesies(evidence: Evidence, people: People) -> None:
    """Labels of a courtesy and a surname, where one person has that very courtesy: `Mrs Joan Strand`."""
    for label in open_labels(evidence, people):
        words = fold(label).split()
        if len(words) != _TWO or words[0] not in COURTESIES:
            continue
        found = {
            m.name: m.line
            for m in evidence.setting.mentions
            if fold(m.before).split()[-1:] == words[:1] and fold(m.name).split()[-1] == words[1]
        }
        if len(found) == 1:
            (name, line), *_ = found.items()
            give(people, label, name, line, f"line {line} has {label.split()[0]} {name}")


def _is_another(label: str, name: str, people: People) -> bool:
    """Whether a label with a courtesy is somebody else than the label of another courtesy that has the name."""
    mine = {word for word in fold(label).split() if word in COURTESIES}
    return any(
        mine and theirs and mine != theirs
        for other, known in people.names.items()
        if known == name
        for theirs in [{word for word in fold(other).split() if word in COURTESIES}]
    )


def _names(evidence: Evidence, people: People, *, free: bool) -> dict[str, int]:
    """The names of the setting with their lines; of the free ones only those that nobody bears yet."""
    taken = set(people.names.values()) if free else set()
    return {name: line for name, line in evidence.setting.names.items() if name not in taken}


def _around(
    label: str, full: Sequence[str], known: Mapping[str, int], *, cast: bool, setting: Setting
) -> tuple[str, int, str]:
    """Return who the setting says a label is, line and evidence; ("", 0, "") where it does not."""
    bare = strip_titles(label)
    if not cast or shape(bare) == "code":
        name, line = tied(bare, setting)
        if name:
            return name, line, f"line {line} gives “{bare}” as {name}"
    for names in (dict.fromkeys(full, 0), known):
        name, how = fitting(bare, names)
        if name:
            line = known.get(name, 0)
            return name, line, f"{how} of {name}" + (f", line {line}" if line else "")
        if how:
            break
    name, line, how = _by_other_name(bare, setting)
    return (name, line, how) if name else _by_function(label, bare, setting)


def _by_other_name(bare: str, setting: Setting) -> tuple[str, int, str]:
    """Nicknames, names without capitals that go on, characters of a play whose label is clipped."""
    nickname = " ".join(plain_words(re.sub(r"[(（].*", "", bare)))
    if nickname in setting.nicknames:
        name = setting.nicknames[nickname]
        return name, setting.names.get(name, 0), f"nickname of {name}"
    name, line = lengthened(bare, setting)
    if name:
        return name, line, f"line {line} names {name}"
    name, line = character(bare, setting)
    return name, line, f"“{bare}” begins {name}, line {line}" if name else ""


def _by_function(label: str, bare: str, setting: Setting) -> tuple[str, int, str]:
    """Functions, and codes that a legend gives for one."""
    name, line = holder(label, setting)
    if name and (shape(bare) != "code" or _begins_line(bare, line, setting)):
        return name, line, f"line {line} calls {name} so"
    word = stands_for(bare, setting) if len(bare) <= 5 else ""
    if word:
        name, line = tied(word, setting)
        name, line = (name, line) if name else holder(word, setting)
        if name:
            return name, line, f"“{bare}” is the {word}, {name} in line {line}"
    return "", 0, ""


def _begins_line(bare: str, line: int, setting: Setting) -> bool:
    """Whether a code of three letters or more is the beginning of the line's first word."""
    text = next(text for number, text, _ in setting.lines if number == line)
    return len(bare) > _TWO and fold(text).startswith(fold(bare))


def fitting(bare: str, names: Mapping[str, int]) -> tuple[str, str]:
    """Return the one name that a label stands for, and how; ("", "several") where it may be several."""
    found = [
        (name, how)
        for name in names
        if fold(name) != fold(bare)
        and (how := fits(bare, name))
        and not (name.split()[0] == bare and not plain_words(" ".join(name.split()[1:])))
    ]
    for wanted in _ORDER:
        fitting = unique(_longest([_from(bare, name, how) for name, how in found if how == wanted]))
        if len(fitting) == 1:
            return fitting[0], wanted
        if fitting:
            return "", "several"
    return "", ""


def _from(bare: str, name: str, how: str) -> str:
    """Leave off the words before a first name that a label is: `Konfirmand Jonte Harms` for Jonte."""
    words = name.split()
    at = (
        [fold(word) for word in words].index(fold(bare))
        if how == "part" and fold(bare) in map(fold, words)
        else 0
    )
    return " ".join(words[at:])


def _longest(names: Sequence[str]) -> list[str]:
    """Leave out names that are part of a longer one."""
    return [
        name
        for name in names
        if not any(
            name != other and (fold(name) in fold(other) or _is_initialled(name, other))
            for other in names
        )
    ]


def _is_initialled(name: str, other: str) -> bool:
    """Whether a name is another one with an initial for its first name."""
    mine, theirs = fold(name).split(), fold(other).split()
    return len(mine[0]) == 1 and mine[0] == theirs[0][0] and mine[-1] == theirs[-1]
