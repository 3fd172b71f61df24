"""By what turns are counted or compared together: a grouping is one function, registered by name."""

from collections.abc import Callable

from transcripts_cli.errors import UsageError
from transcripts_cli.model import Transcript, Turn

Grouping = Callable[[Transcript, Turn], str]
"""A transcript and one of its turns → the name of the group it belongs to."""


def by_speaker(_: Transcript, turn: Turn) -> str:
    """Return the person, or the label of a voice that is not named."""
    return turn.speaker.name or turn.label


def by_role(_: Transcript, turn: Turn) -> str:
    """Return the role, "" where there is none."""
    return turn.speaker.role


def by_source(transcript: Transcript, _: Turn) -> str:
    """Return the text."""
    return transcript.document.source


def by_nothing(_: Transcript, __: Turn) -> str:
    """Return the same for all."""
    return "all"


GROUPINGS: dict[str, Grouping] = {
    "speaker": by_speaker,
    "role": by_role,
    "source": by_source,
    "whole": by_nothing,
}


def find_grouping(key: str) -> Grouping:
    """Return the grouping of a name; raise UsageError where there is none.

    >>> find_grouping("size")
    Traceback (most recent call last):
    transcripts_cli.errors.UsageError: --by size: nothing is grouped by that. Choose speaker, role, source, whole.
    """
    if key in GROUPINGS:
        return GROUPINGS[key]
    raise UsageError(f"--by {key}: nothing is grouped by that. Choose {', '.join(GROUPINGS)}.")
