"""Subtitles: WebVTT, SubRip (.srt), SubViewer (.sbv) and SubStation (.ass, .ssa), with their voices."""

import re
from collections.abc import Iterator, Sequence

from transcripts_cli.model import Document
from transcripts_cli.readers.captions import Cue, lines_of
from transcripts_cli.readers.digits import number_of
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.substation import events, is_substation
from transcripts_cli.readers.times import seconds
from transcripts_cli.text import split_lines

_CLOCK = r"(?:\d+:)?\d{1,2}:\d\d[.,]\d{1,3}"
TIMING = re.compile(rf"\s*({_CLOCK})(?:\s*-+>\s*|,)({_CLOCK})(?:\s.*)?$")
_BROKEN = re.compile(r"\s*\d[\d:.,]*\s*-+>")
"""The beginning of a timing that is cut off or damaged: nobody says it, and its times are not known."""
_BEGUN = re.compile(r"\s*\d[\d:.,]*\s*-*$")
"""How a line may begin that was to be a timing."""
_BLOCK = re.compile(r"(?:NOTE|STYLE|REGION|WEBVTT)(?:\s|$)")
_NAMED = 3
"""Lines that are named of many."""


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
    cues = list(events(texts) if is_substation(text) else _cues(texts[:end]))
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
    return Document(source, lines_of(cues), metadata)


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
