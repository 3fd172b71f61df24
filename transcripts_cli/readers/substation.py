"""SubStation Alpha (.ssa) and its advanced form (.ass): events in a table, its columns named by a line of the file."""

import re
from collections.abc import Iterator, Sequence

from transcripts_cli.readers.captions import Cue
from transcripts_cli.readers.times import seconds

_HEAD = re.compile(r"\s*\[Script Info\]", re.IGNORECASE)
_BREAK = re.compile(r"\\[Nn]")
_SPACE = "\\h"
"""A blank at which no line is broken."""
_USUAL = "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"
"""The columns of a file that does not name them."""


def is_substation(text: str) -> bool:
    """Whether a text is of that format.

    >>> is_substation("[Script Info]"), is_substation("1")
    (True, False)
    """
    return bool(_HEAD.match(text))


def events(texts: Sequence[str]) -> Iterator[Cue]:
    r"""Yield what is spoken, line by line of the file; comments are not shown to anybody.

    >>> [cue] = events([r"Dialogue: 0,0:00:01.00,0:00:02.50,Default,Ana,0,0,0,,Why?\NWell, why?"])
    >>> cue.voice, cue.start, cue.end, cue.lines
    ('Ana', 1.0, 2.5, [(1, 'Why?'), (1, 'Well, why?')])
    """
    columns: Sequence[str] = _USUAL
    speaks = False
    for number, text in enumerate(texts, 1):
        kind, _, rest = text.partition(":")
        if text.lstrip().startswith("["):
            speaks = False
        elif kind.strip() == "Format":
            columns = [name.strip().casefold() for name in rest.split(",")]
            speaks = "text" in columns
        elif kind.strip() == "Dialogue" and (speaks or columns is _USUAL):
            event = dict(zip(columns, rest.split(",", len(columns) - 1), strict=False))
            parts = _BREAK.split(event.get("text", "").replace(_SPACE, " "))
            voice = (event.get("name") or event.get("actor") or "").strip()
            span = seconds(event.get("start")), seconds(event.get("end"))
            yield Cue(*span, [(number, part) for part in parts], voice)
