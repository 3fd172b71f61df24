"""Claims of labels that look like somebody's name, or that a line gives with one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from transcripts_cli.recognise.caseless import is_caseless, lengthened
from transcripts_cli.recognise.claims import Claim
from transcripts_cli.recognise.conduct import says_nothing
from transcripts_cli.recognise.family import family_spans
from transcripts_cli.recognise.fits import fits, plain_words
from transcripts_cli.recognise.fitting import fitting, index_names
from transcripts_cli.recognise.han import called_by
from transcripts_cli.recognise.mentions import Mention
from transcripts_cli.recognise.names import find_names, title_case, unique
from transcripts_cli.recognise.offices import COURTESIES, holder
from transcripts_cli.recognise.own_names import JOINED, strip_titles
from transcripts_cli.recognise.people import Evidence, People, open_labels
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.ties import character, is_cast, stands_for, tied
from transcripts_cli.recognise.trimmed import head_of
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.recognise.weights import PEOPLE_WEIGHTS
from transcripts_cli.text import LazyPattern, fold

_TWO = 2
_CODE = 5
"""Letters of a code that a legend may give for a function, and of a label that may be initials."""
_UNSPACED = LazyPattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3々]+")
_SHORT = 3
"""Characters of a surname or given name in a script without capitals."""
_UNLIKE = 0.5
"""How much a line counts that gives a label as somebody whose name is not like it."""
_LISTED = 1.25
"""How much a name that fills its line counts, as those in a list of who is there do."""
_TURNS = 24
"""Turns in which names are read."""
_READ = 600
_SHORT_FORM = 2.0
"""How much it counts to name oneself in full at the head of one's first turn."""
_FIRST = 60
"""Characters in which people say who they are."""


def from_names(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels that are initials, a surname, a first name … of somebody named around the dialogue or by a label."""
    labels = [name for name in people.names.values() if name and len(JOINED.split(name)) < _TWO]
    longer = [o for o in open_labels(evidence, people) if len(o.split()) > 1]
    around = evidence.setting.names
    whole = index_names(unique([*labels, *longer]))
    first = {people.names.get(o, o): evidence.turns[o][0][0] for o in reversed(evidence.labels)}
    named = index_names(around)
    listed = {m.name for m in evidence.setting.mentions if _fills_line(m)}
    for label in open_labels(evidence, people):
        bare = strip_titles(label)
        for name, how in fitting(bare, whole):
            letters = max(map(len, fold(bare).split())) == 1
            if how == "title and surname" and len(plain_words(name)) < _TWO:
                continue  # Mr and Mrs of one surname
            if name not in longer or how == "initials" or letters or is_caseless(name):
                line = first.get(name, 0)
                yield Claim(
                    label, name, "label", line, f"{how} of {name}, who speaks in line {line}"
                )
        fitted = list(fitting(bare, named))
        given = is_known_first_name(bare) and any(how == "first name" for _, how in fitted)
        for name, how in fitted:
            if how == "surname" and (given or _is_called(bare, name, evidence)):
                continue  # `Thanks Lena` beside `Lena Fiedler`
            line = around.get(name, 0)
            full = _behind_function(bare, name, how)
            strength = _LISTED if name in listed else 1.0
            yield Claim(label, full, how, line, f"{how} of {full}, line {line}", strength)


def from_unspaced_names(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels of a few characters of Chinese, Japanese or Korean with which somebody's name begins or ends."""
    around = evidence.setting.names
    for label in open_labels(evidence, people):
        bare = strip_titles(label)
        for name in (
            around
            if len(bare) <= _SHORT and not bare.isascii() and _UNSPACED.fullmatch(bare)
            else ()
        ):
            if name != bare and (name.startswith(bare) or name.endswith(bare)):
                how = "surname" if name.startswith(bare) else "first name"
                sentence = f"{how} of {name}, line {around[name]}"
                whole = name.replace("\u3000", " ")
                yield Claim(label, whole, how, around[name], sentence)


def from_forms_of_address(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels of two characters by which somebody is called, who is the only one of that name: `权叔`, `老王`, `阿信`."""
    around = evidence.setting.names
    for label in open_labels(evidence, people):
        part = called_by(label)
        bearers = [name for name in around if part and name.startswith(part)]
        bearers = bearers or [name for name in around if part and name.endswith(part)]
        if len(bearers) == 1:
            sentence = f"a form of address for {bearers[0]}, line {around[bearers[0]]}"
            yield Claim(label, bearers[0], "nickname", around[bearers[0]], sentence)


def _fills_line(mention: Mention) -> bool:
    """Whether a name is all that a line says, but for the sign of a list, with its words in full."""
    if mention.part != "front" or any(len(word.rstrip(".")) == 1 for word in mention.name.split()):
        return False
    return not mention.before.strip(" *_•·>#-–") and not mention.after.strip(" *_.,;")


def from_turns(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels that are like a name that the first turns mention."""
    labels = [label for label in open_labels(evidence, people) if len(label) > 1]
    found: dict[str, tuple[int, bool]] = {}
    around = evidence.setting.names
    for _, number, text in evidence.said[:_TURNS] if labels else ():
        for written in find_names(text[:_READ]):
            words = written.split()
            name = title_case(
                " ".join(words[head_of(words, evidence.setting) if len(words) > _TWO else 0 :])
            )
            if name not in around and name.split()[0].lower() not in evidence.setting.lowered:
                found.setdefault(name, (number, text.startswith(written)))
    named, own = index_names(found), _own_introductions(evidence)
    for label in labels:
        bare = strip_titles(label)
        for name, how in fitting(bare, named):
            line, begins = found[name]
            called = how == "surname" and _is_called(bare, name, evidence)
            if called or how in ("part", "clipped", "title and name"):
                continue
            if begins and how == "first name" and not bare.isupper() and name not in own[label]:
                continue
            strength = PEOPLE_WEIGHTS[how] / PEOPLE_WEIGHTS["surname"] * 2.75
            yield Claim(
                label, name, "in turns", line, f"{how} of {name}, named in line {line}", strength
            )


def from_own_turns(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels whose first words name somebody in full, of whom they are a short form: `Tymek: Hello, Tymoteusz Weir here`."""
    language = evidence.setting.language
    for label in open_labels(evidence, people):
        bare = strip_titles(label)
        for number, text in evidence.turns[label][:1] if " " not in bare else ():
            head = text[:_FIRST]
            written = [*find_names(head), *(head[s:e] for s, e in family_spans(head, language))]
            for name in [name for name in written if _is_short_for(bare, name)]:
                sentence = f"short for {name}, named in line {number}"
                yield Claim(label, name, "in turns", number, sentence, _SHORT_FORM)


def _is_short_for(bare: str, name: str) -> bool:
    """Whether a label begins as a first name does and is another form of it; without capitals, whether it is in the name."""
    if is_caseless(name):
        return _SHORT >= len(bare) > 1 and bare != name and bare in name
    mine, first = fold(bare), fold(name).split()[0]
    return mine != first and len(mine) > _SHORT and mine[:_SHORT] == first[:_SHORT]


def _own_introductions(evidence: Evidence) -> Mapping[str, set[str]]:
    """For each label the names with a comma behind that begin its turns, as in `Petra: Petra Lohmann, 54`."""
    own: dict[str, set[str]] = defaultdict(set)
    for label, _, text in evidence.said[:_TURNS]:
        head = text[: _FIRST + _TWO].partition(", ")[0]
        if " " in head and find_names(text[:_FIRST])[:1] == [head]:
            own[label].add(head)
    return own


def from_courtesies(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels of a courtesy and a surname, with people who have that very courtesy: `Mrs Joan Strand`."""
    for label in open_labels(evidence, people):
        words = fold(label).split()
        if len(words) != _TWO or words[0] not in COURTESIES:
            continue
        for m in evidence.setting.mentions:
            if fold(m.before).split()[-1:] == words[:1] and fold(m.name).split()[-1] == words[1]:
                sentence = f"line {m.line} has {label.split()[0]} {m.name}"
                yield Claim(label, m.name, "courtesy", m.line, sentence)


def from_lines(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels that a line around the dialogue gives together with a name: legends, tables, attendee lists."""
    cast = is_cast(evidence.setting)
    named = index_names(evidence.setting.names)
    for label in open_labels(evidence, people):
        bare = strip_titles(label)
        if cast and shape(bare) != "code":
            continue
        name, line = tied(bare, evidence.setting)
        if name:
            alike = shape(bare) == "code" and not any(fitting(bare, named))
            alike = alike or says_nothing(label) or bool(fits(bare, name))
            strength = 1.0 if alike else _UNLIKE
            sentence = f"line {line} gives “{bare}” as {name}"
            yield Claim(label, name, "legend", line, sentence, strength)


def from_other_names(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Nicknames, names without capitals that go on, characters of a play whose label is clipped."""
    setting = evidence.setting
    for label in open_labels(evidence, people):
        bare = strip_titles(label)
        nickname = " ".join(plain_words(re.sub(r"[(（].*", "", bare)))
        if nickname in setting.nicknames:
            name = setting.nicknames[nickname]
            yield Claim(label, name, "nickname", setting.names.get(name, 0), f"nickname of {name}")
        name, line = lengthened(bare, setting) if not says_nothing(label) else ("", 0)
        if name:
            yield Claim(label, name, "goes on", line, f"line {line} names {name}")
        name, line = character(bare, setting)
        if name:
            yield Claim(label, name, "character", line, f"“{bare}” begins {name}, line {line}")


def from_functions(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels that are a function, or a code for one, which somebody is given."""
    setting = evidence.setting
    for label in open_labels(evidence, people):
        bare = strip_titles(label)
        name, line = ("", 0) if is_known_first_name(bare) else holder(label, setting)
        if (
            name
            and not (is_caseless(name) and name in bare)
            and (shape(bare) != "code" or _begins_line(bare, line, evidence))
        ):
            yield Claim(label, name, "function", line, f"line {line} calls {name} so")
        word = stands_for(bare, setting) if len(bare) <= _CODE else ""
        name, line = tied(word, setting) if word else ("", 0)
        name, line = (name, line) if name or not word else holder(word, setting, told=True)
        if name:
            sentence = f"“{bare}” is the {word}, {name} in line {line}"
            yield Claim(label, name, "function", line, sentence)


def _begins_line(bare: str, line: int, evidence: Evidence) -> bool:
    """Whether a code of three letters or more is the beginning of the line's first word."""
    text = next(text for number, text, _ in evidence.setting.lines if number == line)
    return len(bare) > _TWO and fold(text).startswith(fold(bare))


def _is_called(bare: str, name: str, evidence: Evidence) -> bool:
    """Whether a label is a first name behind a noun, where nouns have capitals: `Sänger Lukas`, `Hallo Lukas`."""
    noun = evidence.setting.nouns and not is_known_first_name(name.split(maxsplit=1)[0])
    return noun and is_known_first_name(bare)


def _behind_function(bare: str, name: str, how: str) -> str:
    """Leave off the words before a first name that a label is: `Konfirmand Jonte Harms` for Jonte."""
    words = name.split()
    folded = [fold(word) for word in words]
    return (
        " ".join(words[folded.index(fold(bare)) :])
        if how == "part" and fold(bare) in folded
        else name
    )
