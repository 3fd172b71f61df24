"""Step 5: who asks."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import NamedTuple

from transcripts_cli.model import Speaker
from transcripts_cli.recognise.front import announces_panel
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.role_words import (
    HEARD,
    OPENING,
    chairs_nearby,
    chairs_opening,
    guest_greeting,
    joint,
    role_words,
)
from transcripts_cli.recognise.turns import Cut
from transcripts_cli.recognise.voices import (
    Said,
    Split,
    Voice,
    best_split,
    is_rare,
    listen,
    main_voices,
)
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern

_WORD, _CREDIT = 0.5, 0.5
"""Points for a role word as label and for the credit, in the scale of a split's score."""
_ANNOUNCED = 1.0
"""Score from which a text that says it is an interview has its sides."""
_INTERVIEW, _RECORDED, _GUEST = 1.65, 1.4, 1.1
"""Score from which a text that does not say so is an interview; with times and two main voices; with a guest or host."""
_TOLD = 1.2
"""Score from which what a voice does tells its side."""
_PANEL = 3
"""Speakers beside the one who leads, from which a conversation is a panel and no interview."""
_ASKS_TOO = 0.25
"""Share of turns with a question from which a chair does more than give the floor."""
_FEW = _PAIR = 2
_FRONT, _BACK = 120, 60
"""Lines before and after the dialogue in which a chair and a guest are looked for."""
_TIME = LazyPattern(r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?[\])]?")
_STAGE = 120
"""Characters of a line between turns that may announce somebody."""
_UNLABELLED = {"(asks)": "asks", "(answers)": "answers"}
_ROLES = {"chairs": "moderator", "court": "other", "asks": "interviewer", "answers": "interviewee"}


class Scene(NamedTuple):
    """What is known of a dialogue from outside it."""

    asker: str = ""
    """Key of the speaker credited with the questions, or who asks without a label; "" if unknown."""
    interview: bool = False
    """Whether the text says of itself that it is an interview."""
    panel: bool = False
    """Whether it says so of a talk that somebody leads."""
    lines: Sequence[str] = ()
    """The lines before and after the dialogue."""
    recorded: bool = False
    """Whether times stand with the labels."""
    answering: frozenset[str] = frozenset()
    """Names of those who answer below a heading each."""

    def with_asker(self, asker: str) -> "Scene":
        """Return the scene of an interview whose questions somebody is credited with; itself where nobody is."""
        return self._replace(asker=self.asker or asker, interview=True) if asker else self


@record
class Cast:
    """The voices, and what their labels say of them."""

    voices: dict[str, Voice]
    words: dict[str, str]
    """asks, answers, chairs, hosts (chairs or asks), near (called a chair nearby), court or care."""
    joint: dict[str, list[str]] = field(default_factory=dict)
    """Voices that speak together under one label."""


def scene_of(layout: Layout, cuts: Sequence[Cut], *, interview: bool) -> Scene:
    """Return what stands around the turns; who is credited with the questions is not known yet."""
    texts = layout.texts
    lines = list(texts[: cuts[0].start.line][:_FRONT])
    for cut, following in itertools.pairwise(cuts):
        lines += [text for text in texts[cut.end : following.start.line] if len(text) < _STAGE]
    lines += texts[cuts[-1].end :][:_BACK]
    unlabelled = any(cut.start.side == "asks" and not cut.start.label for cut in cuts)
    around = [text for text in lines if text.strip()]
    recorded = all(_is_timed(layout, cut.start) for cut in cuts)
    answering = frozenset(c.start.voice for c in cuts if c.start.side == "answers")
    panel = announces_panel(texts[: cuts[0].start.line][:_FRONT])
    asker = "(asks)" if unlabelled else ""
    return Scene(asker, interview, panel, around, recorded, answering - {""})


def _is_timed(layout: Layout, start: Start) -> bool:
    """Whether a time stands with the label, or alone above it."""
    if start.stamp:
        return True
    line = layout.texts[start.line]
    head = line[: start.offset] if start.line == start.text_line else line
    return bool(_TIME.search(head) or _TIME.fullmatch(layout.texts[max(0, start.line - 1)].strip()))


def speakers_of(said: Said, names: Mapping[str, str], scene: Scene) -> dict[str, Speaker]:
    """Return the speaker of each key, with name, role and labels.

    Args:
        said: the turns, in order. A key is the name of a person, or
            `?` and the label of one without a name, or (asks) or (answers) for the sides without labels.
        names: of the sides without labels, where known.
        scene: what is known from outside.
    """
    own = {name: side for side, name in names.items() if name and side in _UNLABELLED}
    voiced = said.under([own.get(key, key) for key in said.keys]) if own else said
    labels: dict[str, dict[str, None]] = {}
    for key, label in dict.fromkeys(zip(voiced.keys, voiced.labels, strict=True)):
        labels.setdefault(key, {}).update({label: None} if label else {})
    roles = assign_roles(voiced, scene)
    named = {key: "" if key.startswith("?") else key for key in labels}
    named |= {side: names.get(side, "") for side in _UNLABELLED}
    speakers = {key: Speaker(named[key], roles[key], tuple(each)) for key, each in labels.items()}
    return speakers | {name: speakers[side] for name, side in own.items() if side in speakers}


def sides_of(said: Said, scene: Scene) -> dict[str, str]:
    """Return asks or answers for each voice of which its label, or what it does, tells.

    Args:
        said: the turns, in order; a key is a label, or the side without labels.
        scene: what is known from outside.
    """
    cast = _cast(said, scene)
    split = _split(cast, scene)
    sides: dict[str, str] = {}
    if split.score >= _TOLD:
        sides |= dict.fromkeys(sorted(split.asking), "asks")
        sides |= dict.fromkeys(sorted(split.answering), "answers")
    words = {key: "asks" if word in ("hosts", "near") else word for key, word in cast.words.items()}
    return (
        sides
        | {key: word for key, word in words.items() if word in ("asks", "answers")}
        | {key: side for key, side in _UNLABELLED.items() if key in cast.voices}
    )


def assign_roles(said: Said, scene: Scene) -> dict[str, str]:
    """Return the role of each speaker, by key; "" for all where the text has no such roles.

    Args:
        said: the turns, in order.
        scene: what is known from outside.
    """
    cast = _cast(said, scene)
    roles = dict.fromkeys(cast.voices, "")
    if sum(word == "care" for word in cast.words.values()) > 1:
        return roles
    split = _split(cast, scene)
    leads = _panel(cast, split, scene)
    if leads or not _is_interview(cast, split, said, scene):
        return roles | dict.fromkeys(leads, "moderator")
    for key in roles:
        roles[key] = _role_of(key, cast, split)
    return roles | {key: roles[parts[0]] for key, parts in cast.joint.items()}


def _cast(said: Said, scene: Scene) -> Cast:
    labels: dict[str, dict[str, None]] = {}
    for key, label in dict.fromkeys(zip(said.keys, said.labels, strict=True)):
        labels.setdefault(key, {})[label] = None
    words, voices = role_words(labels), listen(said)
    words |= dict.fromkeys(sorted(scene.answering.intersection(voices)), "answers")
    near = chairs_nearby(labels, scene.lines) | chairs_opening(said, labels)
    words |= dict.fromkeys(sorted(near - set(words)), "near")
    hosts = [key for key, word in words.items() if word in ("hosts", "near")]
    if len(hosts) == 1 and len(main_voices(voices)) > _PANEL and _only_introduces(voices[hosts[0]]):
        words[hosts[0]] = "chairs"
    return Cast(voices, words, joint(labels))


def _split(cast: Cast, scene: Scene) -> Split:
    """Return the sides, among the voices that are no chair, court or chorus."""
    apart = {key for key, word in cast.words.items() if word in ("chairs", "court")}
    voices = {k: v for k, v in cast.voices.items() if k not in apart and k not in cast.joint}
    points = {"asks": _WORD, "hosts": _WORD, "near": _WORD / 2, "answers": -_WORD}

    def weigh(key: str) -> float:
        known = points.get(cast.words.get(key, _UNLABELLED.get(key, "")), 0.0)
        return known + _CREDIT * (key == scene.asker)

    return best_split(voices, main_voices(voices), weigh)


def _panel(cast: Cast, split: Split, scene: Scene) -> list[str]:
    """Return who leads a debate, a session or a group, [] where nobody does."""
    chairs = [key for key, word in cast.words.items() if word in ("chairs", "hosts", "near")]
    sure = [key for key in chairs if cast.words[key] == "chairs"]
    if scene.interview and any(_only_introduces(cast.voices[key]) for key in chairs):
        return []
    if sure:
        return sure
    if scene.interview and _is_carried(cast, split):
        return []
    leads = chairs or sorted(split.asking)
    others = [
        key
        for key, voice in cast.voices.items()
        if voice.turns > 1 and key not in (*leads, *cast.joint) and cast.words.get(key) != "answers"
    ]
    known = bool(chairs) or (scene.panel and next(iter(cast.voices)) in leads)
    few = len(leads) <= (_PANEL if chairs else 1)
    return leads if known and few and len(others) >= _PANEL else []


def _is_carried(cast: Cast, split: Split) -> bool:
    """Whether one voice answers, and says more than all others together."""
    words = sum(voice.words for voice in cast.voices.values())
    return len(split.answering) == 1 and all(
        cast.voices[key].words > words / 2 for key in split.answering
    )


def _only_introduces(voice: Voice) -> bool:
    """Whether a chair leaves the questions to others, as at a press conference."""
    return voice.asking < _ASKS_TOO * voice.turns


def _is_interview(cast: Cast, split: Split, said: Said, scene: Scene) -> bool:
    """Whether the sides differ as those of an interview do, or somewhat where one is announced."""
    if not split.asking or not split.answering:
        return False
    unlabelled = not cast.voices.keys().isdisjoint(_UNLABELLED)
    sides = {cast.words.get(key, "") for key in (*split.asking, *split.answering)}
    named = unlabelled or scene.asker in cast.voices or not sides.isdisjoint(("asks", "answers"))
    if scene.interview or named:
        return split.score >= _ANNOUNCED
    hosted = _announces_guest(said, scene) or "near" in cast.words.values()
    recorded = scene.recorded and len(split.asking | split.answering) == _PAIR
    return split.score >= (_GUEST if hosted else _RECORDED if recorded else _INTERVIEW)


def _announces_guest(said: Said, scene: Scene) -> bool:
    opening = (*scene.lines, *(text[:HEARD] for text in said.texts[:OPENING]))
    return any(guest_greeting().search(text) for text in opening)


def _role_of(key: str, cast: Cast, split: Split) -> str:
    """Return the role of one voice in an interview."""
    word = cast.words.get(key, "")
    if word in _ROLES or _gives_the_floor(key, cast, split):
        return _ROLES.get(word, "moderator")
    for side, role in ((split.asking, "interviewer"), (split.answering, "interviewee")):
        most = max((cast.voices[other].turns for other in side), default=0)
        if key in side and not is_rare(cast.voices[key], most):
            return role
    return _role_of_rare(cast.voices[key], cast, split)


def _role_of_rare(voice: Voice, cast: Cast, split: Split) -> str:
    """Return the role of a voice heard once or twice: another label of a side, or somebody else."""
    if all(before in split.asking and after in split.asking for before, after in voice.between):
        return "interviewee"
    few = max(cast.voices[key].turns for key in split.asking) <= _FEW
    opens = not voice.between[0][0] and voice.between[0][1] in split.answering
    return "interviewer" if opens or (few and voice.asking == voice.turns) else "other"


def _gives_the_floor(key: str, cast: Cast, split: Split) -> bool:
    """Whether a voice opens and asks nothing where several ask once or twice each."""
    return (
        key == next(iter(cast.voices))
        and not cast.voices[key].asking
        and len(split.asking - {key}) > 1
        and all(cast.voices[other].turns <= _FEW for other in split.asking - {key})
    )
