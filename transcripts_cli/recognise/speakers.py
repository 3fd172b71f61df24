"""Step 4: labels to people."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from transcripts_cli.model import Alias
from transcripts_cli.recognise.front import credit_phrase
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.marks import shape
from transcripts_cli.recognise.names import (
    find_names,
    shortens,
    strip_titles,
    title_case,
    unique,
)
from transcripts_cli.text import fold

_NOBODY = frozenset(
    fold(word)
    for language in LANGUAGES.values()
    for word in (*language.nobody.split(), language.nobody)
)
_INTRODUCTIONS = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        sorted(
            (re.escape(p) for lang in LANGUAGES.values() for p in lang.introductions),
            key=lambda p: (-len(p), p),
        )
    )
    + r")\s+",
    re.IGNORECASE,
)
_FIRST_WORDS = frozenset(
    fold(word) for language in LANGUAGES.values() for word in language.askers.split()
)
_ANSWER_WORDS = frozenset(
    fold(word) for language in LANGUAGES.values() for word in language.answerers.split()
)


@dataclass(slots=True)
class People:
    """Who is who."""

    names: dict[str, str] = field(default_factory=dict)
    """Person of each label; "" where it names nobody."""
    aliases: list[Alias] = field(default_factory=list)
    """How each was resolved, where it was."""
    asker: str = ""
    """The person credited with the questions; "" if none."""
    guest: str = ""
    """The person announced as answering; "" if none."""


@dataclass(slots=True)
class Setting:
    """The lines around the dialogue, with the names they hold."""

    lines: list[tuple[int, str]]
    """Number and text, front matter first, then back matter."""
    names: dict[str, int]
    """Every name, with the first line that has it."""


def setting_of(lines: Iterable[tuple[int, str]]) -> Setting:
    """Return the setting that lines around the dialogue make."""
    kept = [(number, text) for number, text in lines if text.strip()]
    names: dict[str, int] = {}
    for number, text in kept:
        for name in find_names(text):
            names.setdefault(title_case(name), number)
    return Setting(kept, names)


def resolve(
    labels: Sequence[str], setting: Setting, openings: Mapping[str, Sequence[tuple[int, str]]]
) -> People:
    """Return the people behind labels.

    Args:
        labels: each once, in order of first appearance.
        setting: what stands around the dialogue.
        openings: for each label the first turns said under it, as line number and text; under "" those of all.
    """
    people = People()
    people.asker, people.guest = _credited(setting, credit_phrase()), ""
    whole = {label: strip_titles(label) for label in labels}
    full = {
        label: name
        for label, name in whole.items()
        if len(name.split()) > 1 and shape(label) in ("name", "phrase", "word")
    }
    for label in labels:
        name, line, evidence = _person_of(label, whole, full, setting, openings)
        people.names[label] = name
        if evidence:
            people.aliases.append(Alias(label, name, line, evidence))
    return people


def _person_of(
    label: str,
    whole: Mapping[str, str],
    full: Mapping[str, str],
    setting: Setting,
    openings: Mapping[str, Sequence[tuple[int, str]]],
) -> tuple[str, int, str]:
    """Return name, proving line and evidence of one label; evidence is "" where the label is kept."""
    bare = whole[label]
    if fold(bare) in _NOBODY or label.strip().startswith("?"):
        return "", 0, ""
    if shape(label) == "handle":
        return label, 0, ""
    for step in (_tied, _shortened, _spoken):
        found = step(label, bare, full, setting, openings)
        if found:
            return found
    return bare, 0, ""


def _tied(
    label: str, bare: str, full: Mapping[str, str], setting: Setting, openings: object
) -> tuple[str, int, str] | None:
    """A line that gives label and name together: `Name (AB)`, `AB = Name`, `Interviewer: Name`, a table row."""
    if len(bare.split()) > 2 or len(find_names(bare)) == 1:
        return None
    escaped = re.escape(bare)
    word = rf"(?<![\w]){escaped}(?![\w])"
    for number, text in setting.lines:
        match = re.search(word, text) or (
            re.search(word, text, re.IGNORECASE) if len(bare) > 3 else None
        )
        if not match:
            continue
        name = _name_beside(text, match, bare)
        if name:
            return name, number, f"line {number} gives “{bare}” as {name}"
    return None


def _name_beside(text: str, match: re.Match[str], bare: str) -> str:
    """Return the name that a line ties to a label in it, "" if none does."""
    before, after = text[: match.start()], text[match.end() :]
    if re.search(r"[(\[]\s*$", before) and re.match(r"\s*[)\],;/]", after):
        names = find_names(re.split(r"[;)\]]|\)\s*,", before.rstrip("([ "))[-1])
        return (
            title_case(names[-1])
            if names and before.rstrip("([ ").endswith(names[-1].split()[-1])
            else ""
        )
    if re.match(r"\s*(?:[=:：|→—–-]|\(|\.{2,}|is\b|\t)", after):
        names = find_names(after.split("(")[0] if not after.lstrip().startswith("(") else after)
        return title_case(names[0]) if names and after.find(names[0].split()[0]) < 30 else ""
    if "|" in before and "|" in after:
        names = find_names(before) or find_names(after)
        return title_case(names[-1]) if names else ""
    if re.search(r"[=:：→—–-]\s*$", before):
        names = find_names(before)
        return title_case(names[-1]) if len(names) == 1 and shape(bare) == "code" else ""
    return ""


def _shortened(
    label: str, bare: str, full: Mapping[str, str], setting: Setting, openings: object
) -> tuple[str, int, str] | None:
    """The label shortens one name only: of another label first, then of the lines around the dialogue."""
    for names in (dict.fromkeys(full.values(), 0), setting.names):
        found = [
            (name, how)
            for name in names
            if (how := shortens(bare, name)) and fold(name) != fold(bare)
        ]
        best = [
            how
            for how in ("initials", "surname", "first name", "part")
            if any(h == how for _, h in found)
        ][:1]
        people = unique(_longest([name for name, how in found if [how] == best]))
        if len(people) == 1:
            name = people[0]
            line = setting.names.get(name, names[name])
            return name, line, f"{best[0]} of {name}" + (f", line {line}" if line else "")
        if len(people) > 1:
            return None
    return None


def _longest(names: Sequence[str]) -> list[str]:
    """Leave out names that are part of a longer one."""
    return [
        name
        for name in names
        if not any(name != other and fold(name) in fold(other) for other in names)
    ]


def _spoken(
    label: str,
    bare: str,
    full: object,
    setting: object,
    openings: Mapping[str, Sequence[tuple[int, str]]],
) -> tuple[str, int, str] | None:
    """Somebody says it: in the first turns of the label ("my name is …"), or addressing it."""
    for number, text in openings.get(label, ()):
        match = _INTRODUCTIONS.search(text)
        names = find_names(text[match.end() : match.end() + 60]) if match else []
        if (
            names
            and match
            and text[match.end() :].startswith(names[0].split()[0])
            and _agrees(bare, names[0])
        ):
            return names[0], number, f"line {number} says: {match[0].strip()} {names[0]}"
    for number, text in openings.get("", ()):
        matching = [
            name
            for name in find_names(text)
            if shortens(bare, name) in ("initials", "surname", "first name")
        ]
        if matching:
            return (
                matching[0],
                number,
                f"{shortens(bare, matching[0])} of {matching[0]}, named in line {number}",
            )
    return None


def _agrees(bare: str, name: str) -> bool:
    """Whether a label may be this person's: it shortens the name, or is no name of its own."""
    kind = shape(bare)
    return (
        bool(shortens(bare, name))
        or kind in ("role", "lower")
        or (kind == "code" and (len(bare) < 2 or any(c.isdigit() for c in bare)))
    )


def _credited(setting: Setting, phrases: re.Pattern[str]) -> str:
    """Return the one person named directly behind a phrase, "" if none or several are."""
    found: list[str] = []
    for _, text in setting.lines:
        for match in phrases.finditer(text):
            behind = text[match.end() : match.end() + 80].lstrip(" :：*_]).-–—")
            names = find_names(re.split(r"[.;|()\n]", behind)[0])
            if names and behind.startswith(names[0].split()[0]):
                found.append(title_case(names[0]))
    people = unique(found)
    return (
        people[0]
        if people and Counter(map(fold, found)).most_common(1)[0][1] >= 1 and len(people) == 1
        else ""
    )
