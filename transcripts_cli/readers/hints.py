"""What the user says of an input."""

from collections.abc import Mapping
from dataclasses import dataclass, field

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


NONE = Hints()
