"""How lines begin that are marked: what begins as another line did needs not be tried by every convention."""

import re

from transcripts_cli.recognise.lead import Lead

_SIMPLE = re.compile(r"(?:@\w*[^\W_]|[^\W\d_]+(?:[ ’'-][^\W\d_]+)*(?: ?\d{1,3})?)[ \xa0]?")
"""A handle, or words of letters and a number: what stands before the colon of most labels. There no other convention
has its signs."""
_NEAR = 60
"""Characters in which the colon of a simple label stands."""
_SAFE = 100
"""Characters in which the speech behind it starts: the patterns see few more."""
INITIALS = re.compile(
    r"(?:^|[\s.])[^\W\d_]\.\s?[^\W\d_]$|^[^\W\d_]{2,}(?:\s[^\W\d_]\.)*\s[^\W\d_]$"
)
"""What a label ends in that may go on behind a full stop."""


class Beginnings:
    """How lines begin in which one convention alone saw a label, before a colon."""

    def __init__(self) -> None:
        """Keep for each label, as it stands behind a lead, what it is called and what parts it from the speech."""
        self._known: dict[tuple[str, str], tuple[str, str]] = {}

    def label_of(self, text: str, lead: Lead) -> tuple[str, int]:
        """Return the label of a line that begins as one did before, and where its speech starts; "" and 0 where none did."""
        start, style, _ = lead
        colon = text.find(":", start + 1, start + _NEAR)
        if colon < 0:
            return "", 0
        label, sign = self._known.get((style, text[start:colon]), ("", ""))
        offset = colon + len(sign)
        if label and text.startswith(sign, colon) and _is_said(text, offset):
            return label, offset
        return "", 0

    def note(self, text: str, lead: Lead, label: str, offset: int) -> None:
        """Note how a line begins, if no other convention may see a label there, nor the label go on behind an initial."""
        start, style, _ = lead
        colon = text.find(":", start + 1, start + _NEAR)
        if (
            colon > 0
            and _is_said(text, offset)
            and _SIMPLE.fullmatch(text, start, colon)
            and not INITIALS.search(label)
        ):
            self._known[style, text[start:colon]] = label, text[colon:offset]


def _is_said(text: str, offset: int) -> bool:
    """Whether a letter stands at an offset near the head of a line, and no full stop after it, as after an initial."""
    return (
        offset < _SAFE
        and text[offset : offset + 1].isalpha()
        and text[offset + 1 : offset + 2] != "."
    )
