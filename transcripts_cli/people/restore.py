"""Names in the place of codes: what was exported with codes, as it would have been without."""

import csv
import html
import json
import re
from collections.abc import Callable

from transcripts_cli.people.key import BEFORE, BEHIND, Key

Restore = Callable[[str], str]
_ESCAPES = re.compile(r"\\[nrtbf]|\\u[0-9a-fA-F]{4}")


def restorer(key: Key, escape: Restore = str) -> Restore:
    """Return what puts the names of a key back into a text.

    Args:
        key: of the codes.
        escape: how the format of the text writes a string.
    """
    surfaces = {escape(token): escape(surface) for token, surface in key.tokens().items()}
    longest = sorted(surfaces, key=len, reverse=True)
    pattern = re.compile(f"{BEFORE}(?:{'|'.join(map(re.escape, longest)) or '(?!)'}){BEHIND}")
    return lambda text: pattern.sub(lambda match: surfaces[match[0]], text)


def in_json(text: str) -> str:
    """Return a text as it stands within a string of JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def in_markup(text: str) -> str:
    """Return a text as it stands in HTML and XML."""
    return html.escape(text, quote=False)


def restore_rows(text: str, restore: Restore) -> list[tuple[str, ...]]:
    """Return the rows of comma-separated values, the heading first, with names put back."""
    *lines, last = text.split("\n")
    rows = csv.reader([*(f"{line}\n" for line in lines), *filter(None, [last])])
    return [tuple(map(restore, row)) for row in rows]


def readable(line: str, *, markup: bool = False) -> str:
    r"""Return a line of any format as its words stand in it, for looking for names.

    >>> readable('"text":"Yes.\\nSilas \\u00e9t"'), readable("Bell &amp; Co\\_x", markup=True)
    ('"text":"Yes.  Silas ét"', 'Bell & Co_x')
    """
    plain = _ESCAPES.sub(lambda match: _spelt(match[0]), line)
    return html.unescape(re.sub(r"\\(?=[^\w\s]|_)", "", plain)) if markup else plain


def _spelt(escape: str) -> str:
    return chr(int(escape.removeprefix("\\u"), 16)) if escape[1] == "u" else "  "
