"""What each voice does in a dialogue, and who asks whom."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import combinations, compress, pairwise
from typing import NamedTuple

from transcripts_cli.recognise.blocks import asks
from transcripts_cli.records import record
from transcripts_cli.text import holds_question

_HEARD = 2000
"""Characters of a turn in which questions are looked for."""
_TAIL = 40
_MAIN = 7
"""Voices among whom the sides are sought: 63 ways to choose up to three of seven."""
_SIDE = 3
_RARE_TURNS = 2
_RARE = 0.4
"""A voice of two turns or fewer is rare where another has 2.5 times as many."""
_COVERED = 0.7
"""Share of the turns that must be left without the rare voices; else they are the text."""
_OPENS, _OPENS_UNASKED, _MEMBER, _LENGTH = 0.1, 0.3, 0.1, 0.5


@record
class Voice:
    """What one speaker does in the dialogue."""

    turns: int = 0
    asking: int = 0
    """Turns that hold a question."""
    words: int = 0
    beside: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    """Who speaks before and after."""
    between: list[tuple[str, str]] = field(default_factory=list)
    """Who speaks before and after each of the first turns, "" where nobody does."""


class Split(NamedTuple):
    """Who asks and who answers, among the voices that count."""

    asking: frozenset[str]
    answering: frozenset[str]
    score: float
    """1 for turns that alternate between the sides, up to 1 for questions on one side only, up to 0.5 for
    the length of the answers."""


class Said(NamedTuple):
    """The turns of a dialogue, a column for each thing that tells the sides: all are as long, in the order of the turns."""

    keys: Sequence[str]
    """Of the voices or speakers."""
    labels: Sequence[str]
    """As written; "" if none."""
    texts: Sequence[str]
    """What is said."""
    asks: Sequence[bool]
    """Whether it holds a question."""
    words: Sequence[int]
    """Roughly: runs between blanks, half the characters where there are none."""

    def under(self, keys: Sequence[str]) -> "Said":
        """Return the turns as those of others."""
        return self._replace(keys=keys)


def say(keys: Sequence[str], labels: Sequence[str], texts: Sequence[str]) -> Said:
    """Return turns with their questions and their lengths."""
    words = [text.count(" ") + 1 if " " in text else len(text) // 2 + 1 for text in texts]
    return Said(keys, labels, texts, list(map(_asks, texts)), words)


def listen(said: Said) -> dict[str, Voice]:
    """Return what each speaker does, in order of first turn."""
    voices = {key: Voice(turns) for key, turns in Counter(said.keys).items()}
    for key, asking in Counter(compress(said.keys, said.asks)).items():
        voices[key].asking = asking
    for (key, other), times in Counter(pairwise(said.keys)).items():
        if key != other:
            voices[key].beside[other] += times
            voices[other].beside[key] += times
    around = zip(["", *said.keys], [*said.keys[1:], ""], strict=False)
    for key, words, neighbours in zip(said.keys, said.words, around, strict=False):
        voice = voices[key]
        voice.words += words
        if len(voice.between) < _RARE_TURNS:
            voice.between.append(neighbours)
    return voices


def _asks(text: str) -> bool:
    """Whether a turn holds a question; in some languages one needs no question mark at its end."""
    if "?" in text[:_HEARD]:
        return True
    if text.isascii() and len(text) <= _HEARD:  # as of most turns
        return False
    return holds_question(text[:_HEARD]) or asks(text[-_TAIL:])


def main_voices(voices: Mapping[str, Voice]) -> list[str]:
    """Return the voices that carry the dialogue, those with most turns first.

    Left out is who speaks once or twice where others speak often: a caller, a passer-by.
    """
    order = sorted(voices, key=lambda key: -voices[key].turns)
    most = voices[order[0]].turns if order else 0
    often = [key for key in order if not is_rare(voices[key], most)]
    covered = sum(voices[key].turns for key in often) / max(
        1, sum(voice.turns for voice in voices.values())
    )
    if len(often) > 1 and covered >= _COVERED:
        return often[:_MAIN]
    twice = [key for key in order if voices[key].turns > 1]
    return (twice if len(twice) > _SIDE else order)[:_MAIN]


def is_rare(voice: Voice, most: int) -> bool:
    """Whether a voice is heard once or twice where another has this many turns."""
    return voice.turns <= _RARE_TURNS and voice.turns <= _RARE * most


def best_split(
    voices: Mapping[str, Voice], main: Sequence[str], weigh: Callable[[str], float]
) -> Split:
    """Return the sides that differ most.

    Args:
        voices: all of them.
        main: those that are put on a side.
        weigh: points for a voice on the asking side, known otherwise: a role word, a credit.
    """
    opener = next(iter(voices), "")
    opens = _OPENS if any(voice.asking for voice in voices.values()) else _OPENS_UNASKED
    best = Split(frozenset(), frozenset(main), 0.0)
    for asking in _sides(main):
        answering = frozenset(main) - asking
        bonus = sum(map(weigh, sorted(asking))) - sum(map(weigh, sorted(answering)))
        bonus += opens * (opener in asking) - _MEMBER * (len(asking) - 1)
        score = contrast(voices, asking, answering) + bonus
        if score > best.score:
            best = Split(asking, answering, score)
    return best


def _sides(main: Sequence[str]) -> Iterator[frozenset[str]]:
    for size in range(1, min(_SIDE, len(main) - 1) + 1):
        yield from map(frozenset, combinations(main, size))


def contrast(
    voices: Mapping[str, Voice], asking: frozenset[str], answering: frozenset[str]
) -> float:
    """Return how much two sides behave as who asks and who answers, 0 to 2.5."""
    within = sum(
        voices[key].beside[other] for side in (asking, answering) for key in side for other in side
    )
    across = 2 * sum(voices[key].beside[other] for key in asking for other in answering)
    questions, words = _means(voices, asking)
    their_questions, their_words = _means(voices, answering)
    return (
        across / max(1, within + across)
        + questions
        - their_questions
        + _LENGTH * (1 - min(2.0, words / max(1.0, their_words)))
    )


def _means(voices: Mapping[str, Voice], side: frozenset[str]) -> tuple[float, float]:
    """Return the share of turns that ask, and the words of a turn."""
    turns = sum(voices[key].turns for key in side)
    return (
        sum(voices[key].asking for key in side) / turns,
        sum(voices[key].words for key in side) / turns,
    )
