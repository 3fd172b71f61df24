"""Figures of transcripts with times: time and words are kept apart, and silence is nobody's."""

from collections.abc import Iterator

from transcripts_cli.analyses.heard import Heard, Voice
from transcripts_cli.text import count_words

_OVERLAP = 0.1
"""Seconds from which two turns overlap: the times of most transcripts are no more exact."""


def speaking_time(voice: Voice) -> float | None:
    """Return the seconds it speaks; None where no turn has a start and an end."""
    times = [span for heard in voice.heard if (span := duration(heard)) is not None]
    return round(sum(times), 2) if times else None


def time_share(voice: Voice) -> float | None:
    """Return its share of the speaking time of all."""
    time = speaking_time(voice)
    return None if time is None or not voice.all_time else round(time / voice.all_time, 4)


def words_per_minute(voice: Voice) -> float | None:
    """Return how many words it says in a minute of its timed turns; None where they take no time."""
    timed = [heard for heard in voice.heard if duration(heard) is not None]
    time = speaking_time(voice)
    said = sum(count_words(heard.turn.text) for heard in timed)
    return round(said * 60 / time, 1) if time else None


def mean_gap(voice: Voice) -> float | None:
    """Return the mean silence before its turns in seconds; None where none follows one."""
    gaps = [heard.wait for heard in voice.heard if heard.wait is not None and heard.wait >= 0]
    return round(sum(gaps) / len(gaps), 2) if gaps else None


def count_overlaps(voice: Voice) -> int | None:
    """Return how many of its turns begin before the one before has ended; None where no turn is timed."""
    return sum(1 for _ in _overlapping(voice)) if _is_timed(voice) else None


def overlap_time(voice: Voice) -> float | None:
    """Return the seconds for which these turns fall into the one before; None where no turn is timed."""
    if not _is_timed(voice):
        return None
    spans = (min(-(heard.wait or 0), duration(heard) or 0) for heard in _overlapping(voice))
    return round(sum(spans, 0.0), 2)


def overlap_words(voice: Voice) -> int | None:
    """Return the words of these turns; None where no turn is timed."""
    if not _is_timed(voice):
        return None
    return sum(count_words(heard.turn.text) for heard in _overlapping(voice))


def duration(heard: Heard) -> float | None:
    """Return how many seconds a turn takes; None where a time is unknown or it ends before it starts."""
    start, end = heard.turn.start, heard.turn.end
    return end - start if start is not None and end is not None and end >= start else None


def _overlapping(voice: Voice) -> Iterator[Heard]:
    # Times are decimal fractions: 1.1 − 1.0 is a little less than 0.1.
    return (
        heard for heard in voice.heard if heard.wait is not None and heard.wait <= 1e-9 - _OVERLAP
    )


def _is_timed(voice: Voice) -> bool:
    return any(heard.wait is not None for heard in voice.heard)
