"""Subtitles: WebVTT, SubRip (.srt) and SubViewer (.sbv), with their voices."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from transcripts_cli.model import Document, Line, Origin, Speaker
from transcripts_cli.readers.digits import number_of
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.times import seconds
from transcripts_cli.text import split_lines

_CLOCK = r"(?:\d+:)?\d{1,2}:\d\d[.,]\d{1,3}"
TIMING = re.compile(rf"\s*({_CLOCK})(?:\s*-+>\s*|,)({_CLOCK})(?:\s.*)?$")
_BROKEN = re.compile(r"\s*\d[\d:.,]*\s*-+>")
"""The beginning of a timing that is cut off or damaged: nobody says it, and its times are not known."""
_BEGUN = re.compile(r"\s*\d[\d:.,]*\s*-*$")
"""How a line may begin that was to be a timing."""
_BLOCK = re.compile(r"(?:NOTE|STYLE|REGION|WEBVTT)(?:\s|$)")
_VOICE = re.compile(r"<v(\.[^\s<>]*)?[ \t]+([^<>]*)>|</v>")
_ROLES = ("interviewer", "interviewee", "moderator", "other")
"""Classes of a voice that say what it does."""
_TAG = re.compile(r"</?(?:[A-Za-z][^<>]*|\d[\d:.]*)?>|\{\\[^{}]*\}")
_DASH = re.compile(r"\s*(?:<[^<>]*>)?\s*[-–—]\s*\S")
_BRACKETED = re.compile(r"\s*\[([^\[\]<>]{1,40})\]:\s+")
_BRACKETS = 0.9
"""Share of cues that begin with a voice in brackets, where a file tells them so."""
_NAMED = 3
"""Lines that are named of many."""
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


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    r"""Return the spoken lines of subtitles, numbered as in the file, with times and voices.

    Identifiers, notes, styles and tags are left out; what rolling captions repeat is there once.

    >>> content = b"WEBVTT" + b"\n\n00:01.000 --> 00:02.000\n<v Ana>Why?"
    >>> line = read(content, "-").lines[0]
    >>> line.number, line.label, line.text, line.start, line.end
    (4, 'Ana', 'Why?', 1.0, 2.0)
    """
    text, encoding, damaged, certainty = decode(content, source, hints.encoding)
    texts = split_lines(text)
    end = _whole_until(texts)
    cues = _voiced(_unrolled(list(_cues(texts[:end]))))
    metadata = {
        "encoding": encoding,
        "certainty": certainty,
        "format": "subtitles",
        "units": "segments",
    }
    if damaged:
        metadata["damaged"] = str(damaged)
    if unread := _unread(texts, end):
        metadata["unread"] = unread
    return Document(source, tuple(_lines(cues)), metadata)


def _whole_until(texts: Sequence[str]) -> int:
    """Return how many lines there are before the timing, or its identifier, in which a file is cut off."""
    last = next((i for i in reversed(range(len(texts))) if texts[i].strip()), 0)
    timings = (
        i for i in range(last - 1, 0, -1) if TIMING.match(texts[i]) or _BROKEN.match(texts[i])
    )
    timing = next(timings, 0)
    if not timing or not _is_begun(texts[last]):
        return len(texts)
    before = texts[timing - 1].strip()
    number = number_of(before, -1)
    following = str(number + 1) if number >= 0 else ""
    for index in (last, last - 1) if following else ():
        if texts[index].strip() == following and not texts[index - 1].strip():
            return index
    alone = not following and not texts[last - 1].strip() and ":" in texts[last]
    return last if alone or _BROKEN.match(texts[last]) else len(texts)


def _is_begun(text: str) -> bool:
    """Whether a line is a part of a timing; the second time of a whole one is no shorter than the first."""
    match = TIMING.match(text)
    if match:
        return len(match[2]) < len(match[1])
    return bool(_BEGUN.match(text) or _BROKEN.match(text))


def _unread(texts: Sequence[str], end: int) -> str:
    """Say what is wrong with the timings; "" if nothing is."""
    told = []
    broken = [i for i in range(end) if _BROKEN.match(texts[i]) and not TIMING.match(texts[i])]
    if broken:
        numbers = ", ".join(str(index + 1) for index in broken[:_NAMED])
        more = ", …" * (len(broken) > _NAMED)
        what = "the times in these lines are damaged, and what is said there has none"
        told.append(f"{what}: {numbers}{more}")
    if end < len(texts):
        told.append(f"cut off in line {end + 1}, where a time begins. Get the file again")
    return "; ".join(told)


def _cues(texts: Sequence[str]) -> Iterator[Cue]:
    """Yield the cues; a line that a timing follows is an identifier."""
    cue: Cue | None = None
    skipping = False
    timings = [TIMING.match(text) or _BROKEN.match(text) for text in texts] + [None]
    for index, text in enumerate(texts):
        if match := timings[index]:
            if cue:
                yield cue
            span = match.groups() or ("", "")
            cue, skipping = Cue(seconds(span[0]), seconds(span[1])), False
        elif not text.strip():
            skipping = False
        elif skipping or _is_aside(texts, index):
            skipping = True
        elif cue and not (timings[index + 1] and _is_identifier(texts, index)):
            cue.lines.append((index + 1, text))
    if cue:
        yield cue


def _is_aside(texts: Sequence[str], index: int) -> bool:
    """Whether a note, a style or the like begins on a line."""
    return bool(_BLOCK.match(texts[index])) and (not index or not texts[index - 1].strip())


def _is_identifier(texts: Sequence[str], index: int) -> bool:
    """Whether a line that a timing follows is no speech."""
    return not texts[index - 1].strip() or texts[index].strip().isdigit()


def _unrolled(cues: list[Cue]) -> list[Cue]:
    """Leave out the lines that rolling captions show again, where the file rolls; those have no voices."""
    shown = [[_bare(text) for _, text in cue.lines if _bare(text)] for cue in cues]
    repeated = [_overlap(before, after) for before, after in pairwise(shown)]
    voiced = any(_VOICE.search(text) for cue in cues for _, text in cue.lines)
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
    voice = role = ""
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
