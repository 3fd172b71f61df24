"""Step 5: who asks."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.text import count_questions, fold

_ASKERS = frozenset(
    fold(word) for language in LANGUAGES.values() for word in language.askers.split()
)
_ANSWERERS = frozenset(
    fold(word) for language in LANGUAGES.values() for word in language.answerers.split()
)
_CHAIRS = frozenset(
    fold(word) for language in LANGUAGES.values() for word in language.chairs.split()
)


@dataclass(slots=True)
class Voice:
    """What one speaker does in the dialogue."""

    turns: int = 0
    asking: int = 0
    """Turns that hold a question."""
    words: int = 0
    beside: Counter[str] | None = None
    """Who speaks before and after."""


def assign_roles(
    said: Sequence[tuple[str, str, str]], *, asker: str, interview: bool
) -> dict[str, str]:
    """Return the role of each speaker, by key; "" for all where the text has no such roles.

    Args:
        said: key of the speaker, label and text of each turn, in order.
        asker: key of the speaker credited with the questions, or who asks without a label; "" if unknown.
        interview: whether the text says of itself that it is an interview.
    """
    voices = _listen(said)
    words = {key: _role_word([label for k, label, _ in said if k == key]) for key in voices}
    roles = dict.fromkeys(voices, "")
    leader = asker if asker in voices else _leader(voices, words, interview=interview)
    if not leader:
        return roles
    others = [key for key in voices if key != leader]
    if len(others) > 3 and not (asker in voices or interview):
        roles[leader] = "moderator"
        return roles
    for key in voices:
        roles[key] = _role_of(key, leader, voices, words)
    return roles


def _listen(said: Sequence[tuple[str, str, str]]) -> dict[str, Voice]:
    voices: dict[str, Voice] = {}
    for number, (key, _, text) in enumerate(said):
        voice = voices.setdefault(key, Voice(beside=Counter()))
        voice.turns += 1
        voice.asking += count_questions(text[:2000]) > 0
        voice.words += text.count(" ") + 1 if " " in text else len(text) // 2 + 1
        for other in said[max(0, number - 1) : number] + said[number + 1 : number + 2]:
            if other[0] != key and voice.beside is not None:
                voice.beside[other[0]] += 1
    return voices


def _role_word(labels: Sequence[str]) -> str:
    """Return asks, answers or chairs if a label is a word for it, else ""."""
    for label in dict.fromkeys(labels):
        folded = re.sub(r"\s*\d+$", "", fold(label))
        if folded in _ASKERS:
            return "asks"
        if folded in _ANSWERERS:
            return "answers"
        if folded in _CHAIRS:
            return "chairs"
    return ""


def _leader(voices: Mapping[str, Voice], words: Mapping[str, str], *, interview: bool) -> str:
    """Return the key of who asks the questions, "" if nobody does."""
    askers = [key for key in voices if words[key] == "asks"]
    answerers = [key for key in voices if words[key] == "answers"]
    if askers and (answerers or interview or _asks_most(askers[0], voices)):
        return max(askers, key=lambda key: voices[key].turns)
    main = sorted(voices, key=lambda key: -voices[key].turns)
    if len(main) < 2 or sum(voice.turns for voice in voices.values()) < 4:
        return ""
    ranked = sorted(main[:4], key=lambda key: -_asking_score(voices[key], voices))
    first, second = ranked[0], ranked[1]
    lead = _asking_score(voices[first], voices) - _asking_score(voices[second], voices)
    if lead > (0.15 if interview else 0.45) and len(voices) <= (8 if interview else 4):
        return first
    return ""


def _asks_most(key: str, voices: Mapping[str, Voice]) -> bool:
    return voices[key].asking / voices[key].turns >= max(
        v.asking / v.turns for v in voices.values()
    )


def _asking_score(voice: Voice, voices: Mapping[str, Voice]) -> float:
    """How much a voice behaves as one who asks: questions, few words, next to all others."""
    longest = max(other.words / other.turns for other in voices.values())
    beside = len(voice.beside or ()) / max(1, len(voices) - 1)
    return (
        voice.asking / voice.turns
        + 0.5 * (1 - voice.words / voice.turns / longest)
        + 0.3 * beside * (len(voices) > 2)
    )


def _role_of(key: str, leader: str, voices: Mapping[str, Voice], words: Mapping[str, str]) -> str:
    if key == leader:
        return "interviewer"
    voice = voices[key]
    if words[key] == "asks":
        return "interviewer"
    total = sum(v.turns for v in voices.values())
    if voice.turns <= 2 and total >= 8 and voice.asking == voice.turns:
        return "other"
    mine, theirs = voice.asking / voice.turns, voices[leader].asking / voices[leader].turns
    if (
        voice.turns >= 3
        and mine >= 0.6 * theirs
        and voice.words / voice.turns < 1.5 * voices[leader].words / voices[leader].turns
        and len(voices) > 2
    ):
        return "interviewer"
    return "interviewee"
