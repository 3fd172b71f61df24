"""Step 4: labels to people."""

import re
from collections.abc import Sequence

from transcripts_cli.model import Alias
from transcripts_cli.recognise.credits import (
    bylined,
    credited,
    left_over,
    several_credited,
)
from transcripts_cli.recognise.examinations import examined, side_of
from transcripts_cli.recognise.fits import fits, plain_words
from transcripts_cli.recognise.full_names import complete, in_full, longer_forms
from transcripts_cli.recognise.guests import first_name, presented
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.matches import fitting, from_setting
from transcripts_cli.recognise.own_names import JOINED, kept, own_names, strip_titles
from transcripts_cli.recognise.people import Evidence, People, evidence_of, give, open_labels
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.spoken import introduced, introduces_itself, named_in_full, welcomed
from transcripts_cli.recognise.turns import Cut
from transcripts_cli.recognise.variants import misspelt
from transcripts_cli.text import fold, is_loud

_TWO = 2


def resolve_people(layout: Layout, cuts: Sequence[Cut], texts: Sequence[str]) -> People:
    """Return who speaks each turn, and how we know.

    Args:
        layout: the lines.
        cuts: the turns' extents, one or more.
        texts: what they say.
    """
    evidence = evidence_of(layout, cuts, texts)
    people = People()
    people.asker, _ = credited(evidence.setting)
    for step in (
        own_names,
        _self_named,
        from_setting,
        _from_dialogue,
        _from_credits,
        _by_elimination,
    ):
        step(evidence, people)
    for label in evidence.labels:
        people.names.setdefault(label, kept(label, evidence))
    for label, other in misspelt([cut.start.label for cut in cuts]).items():
        give(people, label, people.names[other], 0, f"written once for “{other}”")
    forms = longer_forms(evidence)
    complete(people, forms)
    _join_compounds(evidence, people)
    _name_sides(evidence, people)
    keys = _keys(layout, cuts, evidence, people)
    full = {key: in_full(key, forms) for key in set(keys)}
    people.keys = [full[key] for key in keys]
    people.aliases.sort(
        key=lambda a: evidence.labels.index(a.label) if a.label in evidence.labels else -1
    )
    return people


def _self_named(evidence: Evidence, people: People) -> None:
    """Labels whose speakers say who they are."""
    for label in open_labels(evidence, people):
        name, line, phrase = introduces_itself(strip_titles(label), evidence.turns[label])
        if name:
            give(people, label, name, line, f"line {line} says: {phrase} {name}")


def _from_dialogue(evidence: Evidence, people: People) -> None:
    """Labels whose speakers are introduced or named in the first turns."""
    for label in open_labels(evidence, people):
        bare = strip_titles(label)
        other = [
            o for o in people.names if fold(o).startswith(fold(bare) + " ") and people.names[o]
        ]
        if len({people.names[o] for o in other}) == 1:
            give(people, label, people.names[other[0]], 0, f"short for the label “{other[0]}”")
            continue
        name, line = named_in_full(bare, evidence.said, evidence.setting.lowered)
        if name:
            give(people, label, name, line, f"{fits(bare, name)} of {name}, named in line {line}")
    for label in open_labels(evidence, people):
        name, line = introduced(label, strip_titles(label), evidence.said, people.names)
        if name:
            give(people, label, name, line, f"line {line} introduces {name}")


def _from_credits(evidence: Evidence, people: People) -> None:
    """Role words and letters: the one who is credited with the questions, the one who is presented."""
    asking = [label for label in open_labels(evidence, people) if side_of(label) == "asks"]
    answering = [label for label in open_labels(evidence, people) if side_of(label) == "answers"]
    answered = {
        people.names[o] for o in people.names if side_of(o) == "answers" and people.names[o]
    }
    for label in answering if len(answered) == 1 else ():
        name = next(iter(answered))
        give(people, label, name, evidence.setting.names.get(name, 0), f"{name} is who answers")
    answering = [label for label in answering if label not in people.names]
    name, line = _asker(evidence, people)
    if name and fold(name) not in {fold(other) for other in people.names.values()}:
        for label in asking:
            give(people, label, name, line, f"line {line} credits the questions to {name}")
        people.asker = name if asking else people.asker
    answering = [label for label in answering if not re.fullmatch(r"\w\d+", label)]
    voices = {fold(re.sub(r"\d", "", label))[:1] for label in answering}
    if answering and len(voices) == 1:
        name, line = presented(evidence.setting, _others(people), _questions(evidence, asking))
        for label in answering if name else ():
            give(people, label, name, line, f"line {line} presents {name}")


def _asker(evidence: Evidence, people: People) -> tuple[str, int]:
    """Return who asks, by the credit or the signature, or as the one person beside who answers; and the line."""
    name, line = credited(evidence.setting)
    if name or several_credited(evidence.setting):
        return name, line
    named = [name for name in _others(people) if " " in name]
    guests = _others(people)
    if "(answers)" in evidence.sides or not named:
        guests.append(presented(evidence.setting, [], _questions(evidence, []))[0])
    name, line = bylined(evidence.setting, guests)
    if name or "(asks)" not in evidence.sides:
        return name, line
    return left_over(evidence.setting, guests, labelled="(answers)" not in evidence.sides)


def _others(people: People) -> list[str]:
    return [name for name in (*people.names.values(), people.asker) if name]


def _questions(evidence: Evidence, asking: Sequence[str]) -> list[str]:
    keys = [*asking, "(asks)"]
    return [text for key in keys for _, text in evidence.turns.get(key, ())]


def _by_elimination(evidence: Evidence, people: People) -> None:
    """Two voices, one resolved: the one person left is the other."""
    left = open_labels(evidence, people)
    voices = {label for label in evidence.labels if people.names.get(label) != ""}
    if len(left) != 1 or not (
        shape(left[0]) in ("code", "role", "lower") or not plain_words(left[0])
    ):
        return
    label = left[0]
    if any(map(str.isdigit, label)):
        return
    if len(voices) > _TWO and plain_words(label):
        return
    if (
        len(voices) <= _TWO
        and people.asker
        and fold(people.asker) not in {fold(n) for n in people.names.values()}
    ):
        give(
            people,
            label,
            people.asker,
            evidence.setting.names.get(people.asker, 0),
            f"the one voice left, {people.asker} asks",
        )
        return
    if side_of(label) != "asks":
        name, line = presented(evidence.setting, _others(people), _questions(evidence, []))
        if name:
            give(people, label, name, line, f"the one voice left, line {line} presents {name}")


def _join_compounds(evidence: Evidence, people: People) -> None:
    """Labels of several people: `N. C. y B. O.`, `张、陆`."""
    for label in evidence.labels:
        parts = JOINED.split(label)
        if len(parts) < _TWO or any(alias.label == label for alias in people.aliases):
            continue
        names = [_part_of(part, people) for part in parts]
        if all(names):
            give(people, label, ", ".join(names), 0, "several speakers: " + ", ".join(names))


def _part_of(part: str, people: People) -> str:
    known = {fold(label): name for label, name in people.names.items()}
    if known.get(fold(part)):
        return known[fold(part)]
    return fitting(
        part, dict.fromkeys((n for n in people.names.values() if n and "," not in n), 0)
    )[0]


def _name_sides(evidence: Evidence, people: People) -> None:
    """The turns without a label: the one credited asks, the one presented answers."""
    if "(asks)" in evidence.sides:
        name, line = _asker(evidence, people)
        if name and fold(name) not in {fold(other) for other in people.names.values()}:
            people.names["(asks)"] = people.asker = name
            people.aliases.append(
                Alias("", name, line, f"line {line} credits the questions to {name}")
            )
    if "(answers)" in evidence.sides:
        name, line = _answerer(evidence, people)
        if name:
            people.names["(answers)"] = name
            people.aliases.append(Alias("", name, line, f"line {line} presents {name}"))


def _answerer(evidence: Evidence, people: People) -> tuple[str, int]:
    """Return who gives the unlabelled answers: who says so, is presented, or is named in the first question."""
    name, line, _ = introduces_itself("A", evidence.turns["(answers)"])
    if name and fold(name) not in {fold(other) for other in people.names.values()}:
        return name, line
    name, line = presented(evidence.setting, _others(people), _questions(evidence, []))
    if not name:
        name, line = welcomed(evidence.turns.get("(asks)", ())[:1], _others(people))
    return (name, line) if name else first_name(evidence.setting, _others(people))


def _keys(layout: Layout, cuts: Sequence[Cut], evidence: Evidence, people: People) -> list[str]:
    """Who speaks each turn; in examinations the letters stand for others from stretch to stretch."""
    keys = [_key(cut, people) for cut in cuts]
    if not any(side_of(label) for label in evidence.labels):
        return keys
    between = [
        [
            (i + 1, layout.texts[i])
            for i in range(max(start, cut.start.line - 12), cut.start.line)
            if i >= end or _sets_apart(layout.texts[i])
        ]
        for start, end, cut in zip(
            [0, *(cut.start.line for cut in cuts)],
            [0, *(cut.end for cut in cuts)],
            cuts,
            strict=False,
        )
    ]
    known = dict.fromkeys(
        [*(n for n in people.names.values() if " " in n), *evidence.setting.names]
    )
    for number, (asks, answers, line) in enumerate(
        examined(between, list(known), evidence.setting)
    ):
        side = side_of(cuts[number].start.label)
        name = {"asks": asks, "answers": answers}.get(side, "")
        if name:
            keys[number] = name
            alias = Alias(cuts[number].start.label, name, line, f"line {line} says who {side}")
            if alias not in people.aliases:
                people.aliases.append(alias)
    return keys


def _sets_apart(text: str) -> bool:
    """Whether a line at the end of a turn may announce an examination: in capitals, or ended by a colon."""
    capitals = text[:12].isupper() and " " in text[:12].strip()
    return (
        capitals
        or text.rstrip().endswith((":", "："))
        or bool(re.search(r"[（(].{1,4}[)）]$", text.rstrip()[-6:]))
        or is_loud(text)
    )


def _key(cut: Cut, people: People) -> str:
    label, side = cut.start.label, cut.start.side
    if label:
        return people.names[label] or f"?{label}"
    return f"({side})" if side in ("asks", "answers") else "?"
