"""The names round a dialogue that a label may bear."""

from collections.abc import Sequence

from transcripts_cli.recognise.names import find_names
from transcripts_cli.text import fold

# Lines at the top and at the bottom, and characters of each, where names are sought that a label may bear.
_TOP = 40
_BOTTOM = 12
_SCANNED = 400


def known_names(texts: Sequence[str]) -> dict[str, list[int]]:
    """Return the names in the first and last lines of a text and their last words, folded, with their line numbers."""
    known: dict[str, list[int]] = {}
    for index in (
        *range(min(_TOP, len(texts))),
        *range(max(_TOP, len(texts) - _BOTTOM), len(texts)),
    ):
        for name in find_names(texts[index][:_SCANNED]) if texts[index] else ():
            for part in {fold(name), fold(name.split()[-1]), fold(name.split()[0])}:
                known.setdefault(part, []).append(index + 1)
    return known
