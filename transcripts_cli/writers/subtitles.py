"""Subtitles: WebVTT and SubRip, a cue a turn."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import BinaryIO, NamedTuple

from transcripts_cli.errors import InputError
from transcripts_cli.model import Passage, Transcript, Turn
from transcripts_cli.text import count_words
from transcripts_cli.writers.names import name_of
from transcripts_cli.writers.reading import passage_text, pieces_of
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.times import clock

_PACE = 150
"""Words a minute by which the last turn ends, where nothing says when: the pace of conversation."""
_SHORTEST = 0.001
"""Seconds that a cue takes at least: one that takes none is never shown, and WebVTT has none."""
_LINE_ENDS = re.compile(r"\s*\n\s*")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class Cue(NamedTuple):
    """When a turn is shown."""

    start: float
    end: float
    turn: Turn


def write_vtt(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write WebVTT: who speaks is the voice of every cue, with the role for its class.

    Raises:
        InputError: a turn has no time.
    """
    for text in texts:
        blocks = ["WEBVTT", *_vtt_blocks(text, rendering)]
        out.write(("\n\n".join(blocks) + "\n").encode("utf-8", "backslashreplace"))


def write_srt(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write SubRip: who speaks stands before what is said, for the format has no place for it.

    Raises:
        InputError: a turn has no time.
    """
    del rendering
    for text in texts:
        blocks = [
            f"{number}\n{_times(cue, ',')}\n{_head(cue.turn)}{_payload(cue.turn)}"
            for number, cue in enumerate(cues_of(text, "srt"), 1)
        ]
        out.write(("\n\n".join(blocks) + "\n").encode("utf-8", "backslashreplace"))


def cues_of(text: Transcript, name: str) -> list[Cue]:
    """Return when each turn begins and ends, in order of their beginnings; turns without words are left out.

    An end that is not known is the beginning of the next turn, or as far off as the words take.

    Args:
        text: all of whose turns need a beginning.
        name: of the format that needs it.

    Raises:
        InputError: a turn has none.
    """
    if any(turn.start is None for turn in text.turns):
        problem = f"no times, and {name} needs them for every turn"
        remedy = "Estimate those that are missing: --estimate-times 150 (words a minute)"
        raise InputError(text.document.source, problem, remedy)
    starts = [turn.start or 0.0 for turn in text.turns]
    cues = [
        Cue(start, max(start + _SHORTEST, _end(turn, start, following)), turn)
        for (start, following), turn in zip(pairwise([*starts, None]), text.turns, strict=True)
        if start is not None and turn.text.strip()
    ]
    return sorted(cues, key=lambda cue: cue.start)


def _end(turn: Turn, start: float, following: float | None) -> float:
    if turn.end is not None:
        return turn.end
    if following is not None and following > start:
        return following
    return start + count_words(turn.text) * 60 / _PACE


def _vtt_blocks(text: Transcript, rendering: Rendering) -> Iterator[str]:
    cues = {id(cue.turn): cue for cue in cues_of(text, "vtt")}
    order = sorted(cues.values(), key=lambda cue: cue.start)
    if [cue.turn for cue in order] != [turn for turn in text.turns if id(turn) in cues]:
        yield from map(_vtt_cue, order)
        return
    for piece in pieces_of(text, passages=rendering.passages):
        if isinstance(piece, Passage):
            yield f"NOTE {_flat(passage_text(text, piece)).replace('-->', '→')}"
        elif id(piece) in cues:
            yield _vtt_cue(cues[id(piece)])


def _vtt_cue(cue: Cue) -> str:
    name = name_of(cue.turn).translate(_ENTITIES)
    role = f".{cue.turn.speaker.role}" if cue.turn.speaker.role.isalpha() else ""
    voice = f"<v{role} {name}>" if name else ""
    return f"{_times(cue, '.')}\n{voice}{_payload(cue.turn).translate(_ENTITIES)}"


def _times(cue: Cue, point: str) -> str:
    start, end = (clock(time, point=point, always=True) for time in (cue.start, cue.end))
    return f"{start} --> {end}"


def _head(turn: Turn) -> str:
    name = name_of(turn)
    return f"{name}: " if name else ""


def _payload(turn: Turn) -> str:
    """Return what is said without empty lines, for those end a cue."""
    return _flat(turn.text)


def _flat(text: str) -> str:
    return _LINE_ENDS.sub("\n", text.strip())
