"""How a transcript is written, where its format leaves a choice."""

from typing import NamedTuple


class Rendering(NamedTuple):
    """What is wanted of a format."""

    template: str = ""
    """Of a turn, with names of `FIELDS` in braces; "" is the usual form."""
    labels: bool = True
    """Whether it is said who speaks."""
    times: bool = True
    """Whether it is said when."""
    passages: bool = False
    """Whether formats for reading have what nobody speaks, too; those for archives always have."""


USUAL = Rendering()
FIELDS = ("speaker", "label", "role", "text", "start", "end", "turn", "line", "source")
"""What a template may name."""
