"""Cues of subtitles, of whatever format → the lines that are spoken, each with its time and its voice."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from transcripts_cli.model import Line, Origin, Speaker

_VOICE = re.compile(r"<v(\.[^\s<>]*)?[ \t]+([^<>]*)>|</v>")
_ROLES = ("interviewer", "interviewee", "moderator", "other")
"""Classes of a voice that say what it does."""
_TAG = re.compile(r"</?(?:[A-Za-z][^<>]*|\d[\d:.]*)?>|\{\\[^{}]*\}")
_DASH = re.compile(r"\s*(?:<[^<>]*>)?\s*[-–—]\s*\S")
_BRACKETED = re.compile(r"\s*\[([^\[\]<>]{1,40})\]:\s+")
_BRACKETS = 0.9
"""Share of cues that begin with a voice in brackets, where a file tells them so."""
_ROLLING = 0.25
"""Share of cues that begin with the end of the cue before, from which a file rolls: people repeat themselves less."""


class Spoken(NamedTuple):
    """Some text of a cue by one voice."""

    number: int
    voice: str
    text: str
    opens: bool
    """Whether another voice may begin here: at a voice tag, or a dash beside another."""
    role: str = ""
    """Of the voice, where its class tells."""


@dataclass(slots=True)
class Cue:
    """A subtitle: when, and its lines as they stand in the file."""

    start: float | None
    end: float | None
    lines: list[tuple[int, str]] = field(default_factory=list)
    """Number in the file from 1, and text."""
    voice: str = ""
    """Who speaks until a voice tag says otherwise; "" where the format has no place of its own for it."""


def lines_of(cues: Sequence[Cue]) -> tuple[Line, ...]:
    """Return the spoken lines, in the order of the cues; what rolling captions repeat is there once."""
    return tuple(_lines(_voiced(_unrolled(list(cues)))))


def _unrolled(cues: list[Cue]) -> list[Cue]:
    """Leave out the lines that rolling captions show again, where the file rolls; those have no voices."""
    shown = [[_bare(text) for _, text in cue.lines if _bare(text)] for cue in cues]
    repeated = [_overlap(before, after) for before, after in pairwise(shown)]
    voiced = any(cue.voice or _VOICE.search(text) for cue in cues for _, text in cue.lines)
    if voiced or sum(map(bool, repeated)) < max(2, _ROLLING * len(cues)):
        return cues
    for cue, count in zip(cues[1:], repeated, strict=True):
        filled = [line for line in cue.lines if _bare(line[1])]
        cue.lines = filled[count:]
    return [cue for cue in cues if cue.lines]


def _voiced(cues: list[Cue]) -> list[Cue]:
    """Give the voices as tags where nearly every cue begins with one in brackets and a colon, as WhisperX writes."""
    heads = [_BRACKETED.match(cue.lines[0][1]) if cue.lines else None for cue in cues]
    if sum(map(bool, heads)) < max(2, _BRACKETS * len(cues)):
        return cues
    for cue, head in zip(cues, heads, strict=True):
        if head:
            number, text = cue.lines[0]
            cue.lines[0] = number, f"<v {head[1]}>{text[head.end() :]}"
    return cues


def _overlap(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many lines at the head of a cue are the last ones of the cue before."""
    most = min(len(before), len(after))
    return next((n for n in range(most, 0, -1) if before[-n:] == after[:n]), 0)


def _lines(cues: Sequence[Cue]) -> Iterator[Line]:
    unit = 0
    for number, cue in enumerate(cues, 1):
        for count, spoken in enumerate(_spoken(cue)):
            unit += spoken.opens or not count
            speaker = Speaker("", spoken.role) if spoken.role else None
            origin = Origin(f"cue {number}", unit, speaker)
            yield Line(spoken.number, spoken.text, spoken.voice, cue.start, cue.end, origin=origin)


def _spoken(cue: Cue) -> Iterator[Spoken]:
    dashed = sum(bool(_DASH.match(text)) for _, text in cue.lines) > 1
    voice, role = cue.voice, ""
    for number, text in cue.lines:
        opens = dashed and bool(_DASH.match(text))
        place = 0
        for tag in [*_VOICE.finditer(text), None]:
            said = _bare(text[place : tag.start() if tag else len(text)])
            said = said.removeprefix(f"{voice}:").lstrip() if voice else said
            if said:
                yield Spoken(number, voice, said, opens, role)
                opens = False
            if tag:
                voice = html.unescape(tag[2] or "").strip()
                classes = (tag[1] or "").split(".")
                role = next((name for name in _ROLES if name in classes), "")
                place, opens = tag.end(), True


def _bare(text: str) -> str:
    """Return a text without tags, its entities decoded."""
    return html.unescape(_TAG.sub("", text)).replace("\u200e", "").strip()
