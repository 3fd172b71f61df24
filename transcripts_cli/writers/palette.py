"""Colours of people on a terminal: the same person has the same colour in every command."""

import zlib

from transcripts_cli.text import fold

# Those of the terminal's own sixteen that can be told apart on light and dark, and by the colour-blind, who
# have the names beside them as well.
_COLOURS = (
    "cyan",
    "magenta",
    "green",
    "yellow",
    "blue",
    "bright_red",
    "bright_cyan",
    "bright_magenta",
)
_ASKERS = frozenset({"interviewer", "moderator"})
QUIET = "dim"
"""How those who ask are shown, and all that is beside the point."""


class Palette:
    """Gives each person a colour by the name, or the next that is free where two would share one."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    def style_of(self, name: str, role: str = "") -> str:
        """Return the style of a person: dim for those who ask, none for nobody.

        >>> palette = Palette()
        >>> palette.style_of("Ida", "interviewer"), palette.style_of("Ben") == palette.style_of("BEN")
        ('dim', True)
        """
        if role in _ASKERS:
            return QUIET
        key = fold(name) or name
        if key and key not in self._given:
            first = zlib.crc32(key.encode("utf-8", "replace"))
            turned = [_COLOURS[(first + step) % len(_COLOURS)] for step in range(len(_COLOURS))]
            free = (colour for colour in turned if colour not in self._given.values())
            self._given[key] = next(free, turned[0])
        return self._given.get(key, "")
