"""What the user says of an input."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from transcripts_cli.readers.limits import Limits

LARGEST_INPUT = 256 * 2**20
"""Bytes that an input may have where nothing else is said: forty years of interviews, or a device without end."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What the user says of an input; what is not said is found out."""

    encoding: str = ""
    """The one its text is in."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """For tables: which column (by its name, or number from 1) is speaker, text, start, end, label or role."""
    max_size: int = LARGEST_INPUT
    """Bytes that it may have."""
    limits: Limits = field(default_factory=Limits)
    """What may be in it."""


NONE = Hints()


class Sought(NamedTuple):
    """What a text must have to be of use, for inputs that can tell without being read; what is empty excludes none."""

    words: tuple[tuple[str, ...], ...] = ()
    """Of one of these all, folded, within the words of a turn."""
    speakers: tuple[str, ...] = ()
    """Of these one, by name or label."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """How much was left out because it is not what is sought."""

    texts: int = 0
    """All of them transcripts."""
    turns: int = 0
    """Theirs."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Of what nobody speaks, by part."""
