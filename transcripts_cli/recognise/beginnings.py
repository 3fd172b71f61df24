"""How labelled lines begin: what begins as one before it did need not be tried for labels again."""

import re

_SIMPLE = re.compile(r"(?:@\w*[^\W_]|[^\W\d_]+(?:[ ’'-][^\W\d_]+)*(?: ?\d{1,3})?)[ \xa0]?")
"""A handle, or words of letters and a number: what stands before the colon of most labels. There no other convention
has its signs."""
_NEAR = 60
"""Characters in which the colon of a simple label stands."""
_SAFE = 100
"""Characters in which the speech behind it starts: the patterns see few more."""


class Beginnings:
    """The beginnings of lines in which one convention alone saw a label, before a colon."""

    def __init__(self) -> None:
        """Keep for each label, as it stands behind a lead, what it is called and what parts it from the speech."""
        self._known: dict[tuple[str, str], tuple[str, str]] = {}

    def label_of(self, text: str, start: int, style: str) -> tuple[str, int] | None:
        """Return the label of a line that begins as one did before, and where its speech starts; None where none did.

        Args:
            text: the line.
            start: where the label starts, behind the lead.
            style: what the lead is, in words.
        """
        colon = text.find(":", start + 1, start + _NEAR)
        known = self._known.get((style, text[start:colon])) if colon > 0 else None
        if not known:
            return None
        label, sign = known
        offset = colon + len(sign)
        return (label, offset) if text.startswith(sign, colon) and _is_said(text, offset) else None

    def note(self, text: str, start: int, style: str, label: str, offset: int) -> None:
        """Note how a line begins, if no other convention may see a label in the next that begins so."""
        colon = text.find(":", start + 1, start + _NEAR)
        if colon > 0 and _is_said(text, offset) and _SIMPLE.fullmatch(text, start, colon):
            self._known[style, text[start:colon]] = label, text[colon:offset]


def _is_said(text: str, offset: int) -> bool:
    """Whether a letter stands at an offset near the head of a line, and no full stop after it, as after an initial."""
    return (
        offset < _SAFE
        and text[offset : offset + 1].isalpha()
        and text[offset + 1 : offset + 2] != "."
    )
