"""Step 4: labels to people."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from transcripts_cli.model import Alias
from transcripts_cli.recognise.caseless import is_caseless, lengthened
from transcripts_cli.recognise.credits import bylined, credited, left_over, presented, several_credited
from transcripts_cli.recognise.examinations import examined, side_of
from transcripts_cli.recognise.fits import TITLES, fits, plain_words
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import shape
from transcripts_cli.recognise.mentions import Setting, setting_of
from transcripts_cli.recognise.names import HONORIFICS, find_names, shortens, strip_titles, title_case, unique
from transcripts_cli.recognise.offices import COURTESIES, holder
from transcripts_cli.recognise.spoken import introduced, introduces_itself, named_in_full
from transcripts_cli.recognise.ties import character, is_cast, stands_for, tied
from transcripts_cli.recognise.turns import Cut
from transcripts_cli.text import fold

_NOBODY = frozenset(
    fold(word)
    for language in LANGUAGES.values()
    for word in (*language.nobody.split(), language.nobody)
) - {"speaker"}
_JOINED = re.compile(r"\s*[,/&、＆]\s*|\s+(?:and|et|und|y|e|i|en|og|och|ja|и|ve)\s+")
# Lines of front and back matter, and characters of a line between turns, that are read.
_FRONT = 120
_BACK = 60
_BETWEEN = 120
_OPENING = 600
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
# What a meeting program adds to a name.
_STATUS = re.compile(r"[(（](?:external|guest|host|you|unverified|extern\w*|gast|invit\w+)[)）]", re.IGNORECASE)
_TWO = 2


@dataclass(slots=True)
class People:
    """Who is who."""

    names: dict[str, str] = field(default_factory=dict)
    """Person of each label, "(asks)" and "(answers)" for the unlabelled sides; "" where it names nobody."""
    aliases: list[Alias] = field(default_factory=list)
    """How each was resolved, where it was."""
    asker: str = ""
    """The person credited with the questions; "" if none."""
    keys: list[str] = field(default_factory=list)
    """For each turn the speaker: a name, "?" and the label of a nameless voice, "(asks)" or "(answers)"."""


@dataclass(slots=True)
class Evidence:
    """What people are resolved from."""

    setting: Setting
    labels: list[str]
    """Each once, in order of first appearance."""
    said: list[tuple[str, int, str]]
    """Label, line and beginning of the first turns, and of each label's first ones with those before them."""
    turns: dict[str, list[tuple[int, str]]]
    """Line and beginning of each label's first turns; unlabelled ones under their side."""
    stamped: bool
    """Whether times stand with the labels."""
    sides: set[str]
    """The unlabelled sides there are: (asks), (answers)."""


def resolve_people(layout: Layout, cuts: Sequence[Cut], texts: Sequence[str]) -> People:
    """Return who speaks each turn, and how we know.

    Args:
        layout: the lines.
        cuts: the turns' extents, one or more.
        texts: what they say.
    """
    evidence = _evidence(layout, cuts, texts)
    people = People()
    people.asker, _ = credited(evidence.setting)
    for step in (
        _own_names,
        _self_named,
        _from_setting,
        _from_dialogue,
        _from_credits,
        _by_elimination,
    ):
        step(evidence, people)
    for label in evidence.labels:
        people.names.setdefault(label, _kept(label, evidence))
    _join_compounds(evidence, people)
    _name_sides(evidence, people)
    people.keys = _keys(layout, cuts, evidence, people)
    people.aliases.sort(
        key=lambda a: evidence.labels.index(a.label) if a.label in evidence.labels else -1
    )
    return people


def _evidence(layout: Layout, cuts: Sequence[Cut], texts: Sequence[str]) -> Evidence:
    turns: dict[str, list[tuple[int, str]]] = {}
    said: list[tuple[str, int, str]] = []
    sides: set[str] = set()
    for number, (cut, text) in enumerate(zip(cuts, texts, strict=True)):
        key = cut.start.label or f"({cut.start.side})"
        if not cut.start.label:
            sides.add(key)
        new = key not in turns
        turns.setdefault(key, [])
        if len(turns[key]) < 3:  # noqa: PLR2004 - who somebody is, is said at the beginning
            turns[key].append((cut.start.line + 1, text[:_OPENING]))
        if new or number < 12:  # noqa: PLR2004
            for back in range(max(0, number - 3), number + 1):
                entry = (
                    cuts[back].start.label,
                    cuts[back].start.line + 1,
                    texts[back][-_OPENING:] if back < number else text[:_OPENING],
                )
                if entry not in said[-6:]:
                    said.append(entry)
    labels = [label for label in turns if not label.startswith("(") or label not in sides]
    stamped = sum(
        bool(cut.start.stamp or _CLOCK.search(layout.texts[cut.start.line][:60])) for cut in cuts
    ) > len(cuts) / 2
    setting = _setting(layout, cuts)
    for _, _, text in said:
        setting.note_small_words(text)
    return Evidence(setting, labels, said, turns, stamped, sides)


def _setting(layout: Layout, cuts: Sequence[Cut]) -> Setting:
    """The lines before, behind and between the turns."""
    first, last, texts = cuts[0].start.line, cuts[-1].end, layout.texts
    lines = [(i + 1, texts[i], "front") for i in range(min(first, _FRONT))]
    lines += [(i + 1, texts[i], "back") for i in range(last, min(len(texts), last + _BACK))]
    for cut, following in zip(cuts, cuts[1:], strict=False):
        lines += [
            (i + 1, texts[i], "narration")
            for i in range(cut.end, following.start.line)
            if len(texts[i]) < _BETWEEN
        ]
    return setting_of(lines)


def _give(people: People, label: str, name: str, line: int, how: str) -> None:
    """Note who a label is, with the evidence."""
    people.names[label] = name
    if name != label:
        people.aliases.append(Alias(label, name, line, how))


def _open(evidence: Evidence, people: People) -> list[str]:
    return [label for label in evidence.labels if label not in people.names]


def _kept(label: str, evidence: Evidence) -> str:
    """Return what an unresolved label is called: itself without titles; with them where a surname would be left."""
    if evidence.stamped and _is_display_name(label):
        return label
    return strip_titles(label)


def _own_names(evidence: Evidence, people: People) -> None:
    """Labels that name nobody, handles, and labels that hold a full name."""
    for label in evidence.labels:
        bare = strip_titles(label)
        if _names_nobody(label):
            people.names[label] = ""
        elif shape(label) == "handle":
            people.names[label] = label
        elif evidence.stamped and _is_display_name(label):
            continue
        elif name := _name_within(label, bare):
            people.names[label] = _lengthened(name, evidence.setting)
    bearers = {fold(label.split("(")[0]): name for label, name in people.names.items() if "(" in label}
    for label in _open(evidence, people):
        if bearers.get(fold(label)):
            _give(people, label, bearers[fold(label)], 0, "another label gives the name")


def _lengthened(name: str, setting: Setting) -> str:
    """Return the one name at the head of a line that begins as a label does, or the label's."""
    longer = [
        m.name
        for m in setting.mentions
        if not m.before.strip() and m.part == "front" and shortens(name, m.name) == "first name"
    ]
    return longer[0] if len(set(longer)) == 1 else name


def _names_nobody(label: str) -> bool:
    words = fold(label).split()
    return "?" in label or any(word in _NOBODY for word in words) or fold(label) in _NOBODY


def _is_display_name(label: str) -> bool:
    """Whether a label is what somebody is called in a chat: with a picture, a bracket or a number."""
    if _STATUS.search(label):
        return False
    return (
        bool(re.search(r"[(（]|[^\w\s.,'’()-]|\d", label))
        and " " in label.strip()
        and shape(label) != "code"
    )


def _name_within(label: str, bare: str) -> str:
    """Return the full name that a label holds: `M. Paul Sérac, directeur`, `町長（渡会昭一君）`, "" if it holds none."""
    if _JOINED.search(bare) and len(find_names(bare)) != 1:
        return ""
    inner = re.fullmatch(r"[^(（]+[(（]([^)）]+)[)）]", label)
    function = fold(label).split()[:1]
    if inner and find_names(inner[1]) == [inner[1]] and function and (function[0] in TITLES or len(function[0]) < 4):  # noqa: PLR2004
        return title_case(inner[1])
    if inner and is_caseless(inner[1]) and len(inner[1]) > 2:  # noqa: PLR2004
        return re.sub(r"(?:君|さん|氏|先生|女士)$", "", inner[1])
    outside = find_names(label.split("(")[0])
    if inner and not outside and len(find_names(inner[1])) == 1:
        return title_case(find_names(inner[1])[0])
    if shape(label) not in ("name", "phrase", "word", "title") or len(bare.split()) < _TWO:
        return ""
    if len(outside) == 1 and not re.search(
        r"(?<!\w)[^\W\d_]{1,3}\.|(?<!\w)[^\W\d_](?!\w)", outside[0]
    ):
        return _behind_function(label, title_case(outside[0]))
    return ""


def _behind_function(label: str, name: str) -> str:
    """Leave off what a function before a name takes with it: `Minister Rolnictwa Barbara Sowińska`."""
    words, first = name.split(), fold(label).split()[:1]
    function = bool(first) and first[0] in HONORIFICS and len(first[0]) > 3  # noqa: PLR2004
    return " ".join(words[-2:]) if function and len(words) > _TWO and "." not in name else name


def _from_setting(evidence: Evidence, people: People) -> None:
    """Labels that the lines around the dialogue tie to a person."""
    cast = is_cast(evidence.setting)
    full = [name for name in people.names.values() if name and (" " in name or is_caseless(name))]
    full += [label for label in _open(evidence, people) if is_caseless(label) and " " in label]
    _outlets(evidence, people)
    _courtesies(evidence, people)
    for free in (False, True):
        for label in _open(evidence, people):
            name, line, how = _around(
                label,
                full,
                _names(evidence, people, free=free),
                cast=cast,
                setting=evidence.setting,
            )
            if name and not _is_another(label, name, people):
                _give(people, label, name, line, how)


def _outlets(evidence: Evidence, people: People) -> None:
    """Codes that are the initials of another label, of several words: `JA` for `Journal de l’Automobile`."""
    left = _open(evidence, people)
    for label in left if any(len(other.split()) > _TWO for other in left) else ():
        whole = [
            o
            for o in left
            if len(o.split()) > _TWO and shape(label) == "code" and fits(label, o) == "initials"
        ]
        if len(whole) == 1:
            _give(people, label, whole[0], 0, f"initials of the label “{whole[0]}”")


def _courtesies(evidence: Evidence, people: People) -> None:
    """Labels of a courtesy and a surname, where one person has that very courtesy: `Mrs Joan Strand`."""
    for label in _open(evidence, people):
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
            _give(people, label, name, line, f"line {line} has {label.split()[0]} {name}")


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
        name, how = _fitting(bare, names)
        if name:
            line = known.get(name, 0)
            return name, line, f"{how} of {name}" + (f", line {line}" if line else "")
        if how:
            break
    nickname = " ".join(plain_words(re.sub(r"[(（].*", "", bare)))
    if nickname in setting.nicknames:
        name = setting.nicknames[nickname]
        return name, setting.names.get(name, 0), f"nickname of {name}"
    name, line = lengthened(bare, setting)
    if name:
        return name, line, f"line {line} names {name}"
    name, line = character(bare, setting)
    if name:
        return name, line, f"“{bare}” begins {name}, line {line}"
    return _by_function(label, bare, setting)


def _by_function(label: str, bare: str, setting: Setting) -> tuple[str, int, str]:
    name, line = holder(label, setting)
    if name and (shape(bare) != "code" or _begins_line(bare, line, setting)):
        return name, line, f"line {line} calls {name} so"
    word = stands_for(bare, setting) if len(bare) <= 5 else ""  # noqa: PLR2004
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


def _fitting(bare: str, names: Mapping[str, int]) -> tuple[str, str]:
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
            name != other
            and (fold(name) in fold(other) or _is_initialled(name, other))
            for other in names
        )
    ]


def _self_named(evidence: Evidence, people: People) -> None:
    """Labels whose speakers say who they are."""
    for label in _open(evidence, people):
        name, line, phrase = introduces_itself(label, strip_titles(label), evidence.turns[label])
        if name:
            _give(people, label, name, line, f"line {line} says: {phrase} {name}")


def _is_initialled(name: str, other: str) -> bool:
    """Whether a name is another one with an initial for its first name."""
    mine, theirs = fold(name).split(), fold(other).split()
    return len(mine[0]) == 1 and mine[0] == theirs[0][0] and mine[-1] == theirs[-1]


def _from_dialogue(evidence: Evidence, people: People) -> None:
    """Labels whose speakers are introduced or named in the first turns."""
    for label in _open(evidence, people):
        bare = strip_titles(label)
        other = [o for o in people.names if fold(o).startswith(fold(bare) + " ") and people.names[o]]
        if len({people.names[o] for o in other}) == 1:
            _give(people, label, people.names[other[0]], 0, f"short for the label “{other[0]}”")
            continue
        name, line = named_in_full(bare, evidence.said, evidence.setting.lowered)
        if name:
            _give(people, label, name, line, f"{fits(bare, name)} of {name}, named in line {line}")
    for label in _open(evidence, people):
        name, line = introduced(label, strip_titles(label), evidence.said, people.names)
        if name:
            _give(people, label, name, line, f"line {line} introduces {name}")


def _from_credits(evidence: Evidence, people: People) -> None:
    """Role words and letters: the one who is credited with the questions, the one who is presented."""
    asking = [label for label in _open(evidence, people) if side_of(label) == "asks"]
    answering = [label for label in _open(evidence, people) if side_of(label) == "answers"]
    answered = {people.names[o] for o in people.names if side_of(o) == "answers" and people.names[o]}
    for label in answering if len(answered) == 1 else ():
        name = next(iter(answered))
        _give(people, label, name, evidence.setting.names.get(name, 0), f"{name} is who answers")
    answering = [label for label in answering if label not in people.names]
    name, line = _asker(evidence, people)
    if name and fold(name) not in {fold(other) for other in people.names.values()}:
        for label in asking:
            _give(people, label, name, line, f"line {line} credits the questions to {name}")
        people.asker = name if asking else people.asker
    answering = [label for label in answering if not re.fullmatch(r"\w\d+", label)]
    voices = {fold(re.sub(r"\d", "", label))[:1] for label in answering}
    if answering and len(voices) == 1:
        name, line = presented(evidence.setting, _others(people), _questions(evidence, asking))
        for label in answering if name else ():
            _give(people, label, name, line, f"line {line} presents {name}")


def _asker(evidence: Evidence, people: People) -> tuple[str, int]:
    """Return who asks, by the credit or the signature, or as the one person beside who answers; and the line."""
    name, line = credited(evidence.setting)
    if name or several_credited(evidence.setting):
        return name, line
    guests = _others(people) + [presented(evidence.setting, [], _questions(evidence, []))[0]]
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
    left = _open(evidence, people)
    voices = {label for label in evidence.labels if people.names.get(label) != ""}
    if len(left) != 1 or not (shape(left[0]) in ("code", "role", "lower") or not plain_words(left[0])):
        return
    label = left[0]
    if any(map(str.isdigit, label)):
        return
    if len(voices) > _TWO and plain_words(label):
        return
    if len(voices) <= _TWO and people.asker and fold(people.asker) not in {fold(n) for n in people.names.values()}:
        _give(
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
            _give(people, label, name, line, f"the one voice left, line {line} presents {name}")


def _join_compounds(evidence: Evidence, people: People) -> None:
    """Labels of several people: `N. C. y B. O.`, `张、陆`."""
    for label in evidence.labels:
        parts = _JOINED.split(label)
        if len(parts) < _TWO or any(alias.label == label for alias in people.aliases):
            continue
        names = [_part_of(part, people) for part in parts]
        if all(names):
            _give(people, label, ", ".join(names), 0, "several speakers: " + ", ".join(names))


def _part_of(part: str, people: People) -> str:
    known = {fold(label): name for label, name in people.names.items()}
    if known.get(fold(part)):
        return known[fold(part)]
    return _fitting(
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
        name, line = presented(evidence.setting, _others(people), _questions(evidence, []))
        if name:
            people.names["(answers)"] = name
            people.aliases.append(Alias("", name, line, f"line {line} presents {name}"))


def _keys(layout: Layout, cuts: Sequence[Cut], evidence: Evidence, people: People) -> list[str]:
    """Who speaks each turn; in examinations the letters stand for others from stretch to stretch."""
    keys = [_key(cut, people) for cut in cuts]
    if not {"asks", "answers"} <= {side_of(label) for label in evidence.labels}:
        return keys
    between = [
        [
            (i + 1, layout.texts[i])
            for i in range(max(start, cut.start.line - 12), cut.start.line)
            if i >= end or _sets_apart(layout.texts[i])
        ]
        for start, end, cut in zip(
            [0, *(cut.start.line for cut in cuts)], [0, *(cut.end for cut in cuts)], cuts, strict=False
        )
    ]
    known = dict.fromkeys([*(n for n in people.names.values() if " " in n), *evidence.setting.names])
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
    return capitals or text.rstrip().endswith((":", "：")) or sum(map(str.isupper, text)) > sum(map(str.islower, text)) or bool(re.search(r"[（(].{1,4}[)）]\s*$", text))


def _key(cut: Cut, people: People) -> str:
    label = cut.start.label
    return people.names[label] or f"?{label}" if label else f"({cut.start.side})"
