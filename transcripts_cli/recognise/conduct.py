"""Claims of voices whose label names nobody: who asks is credited, who answers is presented."""

import functools
from collections.abc import Iterator

from transcripts_cli.recognise.bylines import beside_guests, bylines
from transcripts_cli.recognise.claims import Claim
from transcripts_cli.recognise.credits import credits_of, talking
from transcripts_cli.recognise.examinations import side_of
from transcripts_cli.recognise.fields import functions
from transcripts_cli.recognise.fits import fits, plain_words
from transcripts_cli.recognise.front import title_lines
from transcripts_cli.recognise.guests import behind_phrases, first_name, presentations
from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.recognise.mentions import Setting
from transcripts_cli.recognise.own_names import strip_titles
from transcripts_cli.recognise.people import UNLABELLED, Evidence, People, open_labels, open_voices
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.spoken import (
    addressed,
    introduced,
    introduces_itself,
    named_before,
    welcomed,
)
from transcripts_cli.recognise.trust import names_institution
from transcripts_cli.text import fold

_SPOKEN_TO = 3.0
"""Points of a presentation that being spoken to is worth."""

_TOLD = ("credit", "talks", "reporter", "byline", "initialled")
"""Kinds of credit that a phrase or a field gives; beside them, names that stand alone on a line say nothing."""

_I = folded_words_of("first")
_ONLY_NAMED = 0.5
"""How much it counts that the turn before names somebody, without a word of introduction."""
_SURE = 2.0
"""How much more it counts that a side begins with a label than that a label is like a name."""
_CODE = 5
"""Letters of a code before its number: more, with no blank between, are somebody's nick."""
_MOST = 10.0
"""Points of a presentation that count."""


@functools.lru_cache(maxsize=4096)
def says_nothing(label: str) -> bool:
    """Whether a label is no name of its own: a side without labels, a function, a letter, a code with a number.

    >>> [says_nothing(label) for label in ("(asks)", "Q", "Question", "P1", "Ana", "IEUP", "Goalie2018")]
    [True, True, True, True, False, False, False]
    """
    if label in UNLABELLED or side_of(label):
        return True
    bare = strip_titles(label)
    if shape(bare) == "role" or not plain_words(bare) or fold(bare) in _I:
        return True
    nick = " " not in bare and sum(map(str.isalpha, bare)) > _CODE
    if shape(bare) != "code" or nick:
        return False
    return len(bare) == 1 or any(map(str.isdigit, bare))


def from_first_labels(evidence: Evidence, people: People) -> Iterator[Claim]:
    """The sides without labels, where the first turn of a side has one."""
    for side, label in evidence.first.items():
        if side in evidence.turns and not says_nothing(label):
            name = people.names.get(label) or strip_titles(label)
            line = evidence.turns[label][0][0]
            sentence = f"line {line} begins the turns of {name}"
            yield Claim(side, name, "label", line, sentence, _SURE)


def from_speakers(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Voices that say who they are."""
    for voice in open_voices(evidence, people):
        if voice != "(asks)":
            bare = "A 1" if voice in UNLABELLED else strip_titles(voice)  # as of a code
            name, line, phrase = introduces_itself(bare, evidence.turns[voice])
            if name := _whole(name, evidence):
                yield Claim(voice, name, "says so", line, f"line {line} says: {phrase} {name}")


def _whole(name: str, evidence: Evidence) -> str:
    """Return a first name with the surname that the lines around give it; "" where they give several."""
    known = evidence.setting.names if name and " " not in name else ()
    bearers = [full for full in known if fold(full).split()[0] == fold(name)]
    return name if not bearers else bearers[0] if len(bearers) == 1 else ""


def from_introductions(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Voices that the turn before introduces, or that the first question welcomes."""
    for label in open_labels(evidence, people):
        name, line = introduced(label, strip_titles(label), evidence.said, people.names)
        if name:
            yield Claim(label, name, "introduced", line, f"line {line} introduces {name}")
        elif says_nothing(label) and evidence.sides.get(label) != "asks":
            name, line = named_before(evidence.asked.get(label, ())[:1], people.names)
            if name:
                sentence = f"line {line} names {name} right before"
                yield Claim(label, name, "introduced", line, sentence, _ONLY_NAMED)
    if "(answers)" in evidence.turns:
        name, line = welcomed(evidence.turns.get("(asks)", ())[:1], [])
        if name:
            yield Claim("(answers)", name, "introduced", line, f"line {line} introduces {name}")


def from_credits(evidence: Evidence, people: People) -> Iterator[Claim]:
    """The voice that asks, and those who are credited with the questions or sign the page."""
    voices = voices_of("asks", evidence, people)
    if not voices:
        return
    setting = evidence.setting
    guests = [name for name in people.names.values() if name]
    if "(answers)" in evidence.turns:
        guests += _likeliest_guest(evidence)
    credited = credits_of(setting)
    people_alone = [(name, line) for name, line in credited if not names_institution(name)]
    found = [("credit", name, line) for name, line in people_alone or credited]
    found += [("talks", asker, line) for asker, _, line in talking(setting) if asker]
    found += _bylines(setting)
    if any(kind in _TOLD for kind, _, _ in found):
        found = [one for one in found if one[0] != "alone"]
    weighed = [(*one, 1.0) for one in found]
    if voices == ["(asks)"] and all(kind == "alone" for kind, _, _ in found):
        labelled = "(answers)" not in evidence.turns
        weighed += [("beside", *one) for one in beside_guests(setting, guests, labelled=labelled)]
    speaking = set(map(fold, evidence.labels))
    for voice in voices:
        for kind, name, line, strength in weighed:
            if _may_be(voice, name) and fold(name) not in speaking:
                sentence = f"line {line} credits the questions to {name}"
                yield Claim(voice, name, kind, line, sentence, strength)


def from_presentations(evidence: Evidence, people: People) -> Iterator[Claim]:
    """The voice that answers, and those who are presented around the dialogue or spoken to before it answers."""
    voices = voices_of("answers", evidence, people)
    if not voices:
        return
    signing = {fold(name) for name in _signing(evidence)}
    everybody = presentations(evidence.setting)
    credited = credits_of(evidence.setting)
    own = [one for one in everybody if one[:2] not in credited]
    found = [one for one in own if fold(one[0]) not in signing] or own
    if not found:
        found = [(*one, 2.0) for one in first_name(evidence.setting)]
    several = len({side_of(voice) or voice for voice in voices})
    for voice in voices:
        before = evidence.asked.get(voice, ())
        coded = any(map(str.isdigit, voice)) and not side_of(voice)  # so as not to be named
        for name, line, points in found:
            number = addressed(name, before)
            if not _may_be(voice, name) or (coded and not number):
                continue
            strength = min(points, _MOST) / several
            yield Claim(voice, name, "presented", line, f"line {line} presents {name}", strength)
            if number:
                sentence = f"line {number} speaks to {name}, whom line {line} presents"
                yield Claim(voice, name, "addressed", number, sentence)


def from_fields(evidence: Evidence, people: People) -> Iterator[Claim]:
    """The voice of a side, and those to whom a field of the head gives its function: `Witness: Ana Berg`."""
    voices = {side: voices_of(side, evidence, people) for side in ("asks", "answers")}
    if not any(voices.values()):
        return
    credited = {line for _, line in credits_of(evidence.setting)}
    for side, name, line in functions(evidence.setting):
        for voice in voices[side] if side == "answers" or line not in credited else ():
            if _may_be(voice, name):
                yield Claim(voice, name, "field", line, f"line {line} gives {name} the function")


def from_talks(evidence: Evidence, people: People) -> Iterator[Claim]:
    """The voice that answers, and those with whom somebody is said to speak."""
    voices = voices_of("answers", evidence, people)
    for asker, guest, line in talking(evidence.setting) if voices else ():
        for voice in [voice for voice in voices if guest and _may_be(voice, guest)]:
            sentence = f"line {line} says that {asker or 'who asks'} speaks with {guest}"
            yield Claim(voice, guest, "talks", line, sentence)


def _signing(evidence: Evidence) -> list[str]:
    """Those who are credited with the questions, speak with somebody or sign the page, where an unlabelled side asks."""
    if "(asks)" not in evidence.turns:
        return []
    setting = evidence.setting
    signed = [name for kind, name, _ in _bylines(setting) if kind != "alone"]
    return [
        *signed,
        *(name for name, _ in credits_of(setting)),
        *(a for a, _, _ in talking(setting) if a),
    ]


def _bylines(setting: Setting) -> list[tuple[str, str, int]]:
    """Those who sign the page, but for whom a title presents as the guest: they may have written it together."""
    titles = title_lines(setting.lines)
    guests = {name for name, line in behind_phrases(setting) if line in titles}
    return [signed for signed in bylines(setting) if signed[1] not in guests]


def _likeliest_guest(evidence: Evidence) -> list[str]:
    """The person whom the unlabelled answers are most likely by; [] if nobody is presented."""
    before = evidence.asked.get("(answers)", ())
    ranked = {
        name: points + _SPOKEN_TO * bool(addressed(name, before))
        for name, _, points in presentations(evidence.setting)
    }
    return [max(ranked, key=lambda name: ranked[name])] if ranked else []


def _may_be(voice: str, name: str) -> bool:
    """Whether a label names nobody, or is the initials of a name."""
    bare = strip_titles(voice)
    return says_nothing(voice) or (shape(bare) == "code" and fits(bare, name) == "initials")


def voices_of(side: str, evidence: Evidence, people: People) -> list[str]:
    """The voices of a side; of those with numbers only one that is alone on its side."""
    voices = [voice for voice in open_voices(evidence, people) if evidence.sides.get(voice) == side]
    numbered = [voice for voice in voices if any(map(str.isdigit, voice)) and not side_of(voice)]
    return [voice for voice in voices if voice not in numbered or len(voices) == 1]
