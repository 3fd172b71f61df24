"""Times for turns that have none, from how many words are said."""

from collections.abc import Iterator
from dataclasses import replace

from transcripts_cli.model import Transcript, Turn
from transcripts_cli.text import count_words

_SHORTEST = 1.0
"""Seconds that even a word takes, with the pause behind it."""


def estimate_times(text: Transcript, words_per_minute: float) -> Transcript:
    """Return a transcript all of whose turns have times: those it has, else as many as its words take.

    A turn without a start begins where the one before it ends; an end is never behind the next start.
    """
    return replace(text, turns=tuple(_timed(text.turns, words_per_minute)))


def _timed(turns: tuple[Turn, ...], words_per_minute: float) -> Iterator[Turn]:
    before = 0.0
    following = [turn.start for turn in turns[1:]] + [None]
    for turn, limit in zip(turns, following, strict=True):
        start = before if turn.start is None else turn.start
        end = turn.end
        if end is None:
            end = start + max(_SHORTEST, count_words(turn.text) * 60 / words_per_minute)
            end = limit if limit is not None and start < limit < end else end
        before = round(end, 3)
        yield replace(turn, start=round(start, 3), end=before)
