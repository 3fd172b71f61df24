"""The names round a dialogue that a label may bear."""

from collections.abc import Sequence

from transcripts_cli.recognise.names import names_by_line
from transcripts_cli.text import fold

# Lines at the top and at the bottom, and characters of each, where names are sought that a label may bear.
_TOP = 40
_BOTTOM = 12
_SCANNED = 400


def known_names(texts: Sequence[str]) -> dict[str, list[int]]:
    """Return the names in the first and last lines of a text and their last words, folded, with their line numbers."""
    known: dict[str, list[int]] = {}
    count = len(texts)
    lines = [*range(min(_TOP, count)), *range(max(_TOP, count - _BOTTOM), count)]
    for place, name in names_by_line([texts[index][:_SCANNED] for index in lines]):
        for part in {fold(name), fold(name.split()[-1]), fold(name.split()[0])}:
            known.setdefault(part, []).append(lines[place] + 1)
    return known
