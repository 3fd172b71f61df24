"""Spellings of one label that nobody can see: accents written apart, unbreakable blanks, signs without width."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from transcripts_cli.model import Speaker, Turn
from transcripts_cli.recognise.marks import Mark
from transcripts_cli.text import LazyPattern

_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
_BLANK = LazyPattern("[\u00a0\u202f]")
_NO_WIDTH = LazyPattern(f"[{_UNSEEN}]")


def spelling(label: str) -> str:
    r"""Return a label as all its spellings look.

    >>> spelling("Zoe\u0301\u00a0B\u200b") == spelling("Zo\u00e9 B")
    True
    """
    return label if label.isascii() else _BLANK.sub(" ", _composed(label))


def _composed(label: str) -> str:
    return unicodedata.normalize("NFC", _NO_WIDTH.sub("", label)) or label


def unite_spellings(marks: Sequence[Mark]) -> None:
    """Give the marks of labels that look alike one label: composed, with the blanks that most of them have."""
    counts = Counter(mark.label for mark in marks)
    usual: dict[str, str] = {}
    for label, _ in counts.most_common():
        usual.setdefault(spelling(label), _composed(label))
    if usual.keys() != counts.keys():
        for mark in marks:
            mark.label = usual[spelling(mark.label)]


def as_spelt(turns: Sequence[Turn], texts: Sequence[str]) -> Sequence[Turn]:
    """Return turns with their labels as their lines spell them, and speakers that know of these spellings.

    Args:
        turns: of one text.
        texts: its lines.
    """
    if all(turn.label in texts[turn.line - 1] for turn in turns):
        return turns  # as nearly always
    spelt = [_written(turn.label, texts[turn.line - 1]) for turn in turns]
    if all(turn.label == label for turn, label in zip(turns, spelt, strict=True)):
        return turns
    labels: dict[Speaker, dict[str, None]] = {}
    for turn, label in zip(turns, spelt, strict=True):
        labels.setdefault(turn.speaker, dict.fromkeys(turn.speaker.labels))[label] = None
    people = {
        speaker: replace(speaker, labels=tuple(filter(None, own)))
        for speaker, own in labels.items()
    }
    return [
        replace(turn, label=label, speaker=people[turn.speaker])
        for turn, label in zip(turns, spelt, strict=True)
    ]


def _written(label: str, line: str) -> str:
    """Return a label as a line spells it."""
    if label in line:
        return label
    signs = [
        "[ \u00a0\u202f]" if sign == " " else f"(?:{re.escape(sign)}|{re.escape(apart)})"
        for sign in spelling(label)
        if (apart := unicodedata.normalize("NFD", sign))
    ]
    found = re.search(f"[{_UNSEEN}]*".join(signs) + f"[{_UNSEEN}]*", line)
    return found[0] if found else label
