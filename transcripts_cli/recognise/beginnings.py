"""How lines begin that are marked: what begins as another line did needs not be tried by every convention."""

import re

from transcripts_cli.recognise.lead import Lead
from transcripts_cli.text import is_one_word

_SIMPLE = re.compile(r"(?:@\w*[^\W_]|[^\W\d_]+(?:[ ’'-][^\W\d_]+)*(?: \d{1,3}|\d{1,6})?)[ \xa0]?")
"""A handle, or words of letters and a number: what stands before the colon of most labels. There no other convention
has its signs."""
_ANY_DIGIT = str.maketrans("123456789", "0" * 9)
"""Codes that differ in their numbers alone are seen by the same conventions."""
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
        """Keep for each label, as it stands behind a lead, what it is called and what parts it from the speech.

        Of codes, letters and a number, it is kept for all numbers of as many digits how long they are.
        """
        self._known: dict[tuple[str, str], tuple[str, str]] = {}
        self._numbered: dict[tuple[str, str], tuple[int, str]] = {}

    def label_of(self, text: str, lead: Lead) -> tuple[str, int]:
        """Return the label of a line that begins as one did before, and where its speech starts; "" and 0 where none did."""
        start, style, _ = lead
        colon = text.find(":", start + 1, start + _NEAR)
        if colon < 0:
            return "", 0
        head = text[start:colon]
        label, sign = self._known.get((style, head), ("", ""))
        if self._numbered and not label and head.isascii():
            length, sign = self._numbered.get((style, head.translate(_ANY_DIGIT)), (0, ""))
            label = head[:length]
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
            head, sign = text[start:colon], text[colon:offset]
            self._known[style, head] = label, sign
            if is_one_word(label) and label[-1].isdigit() and head.startswith(label):
                self._numbered[style, head.translate(_ANY_DIGIT)] = len(label), sign


def _is_said(text: str, offset: int) -> bool:
    """Whether a letter stands at an offset near the head of a line, and no full stop after it, as after an initial."""
    return (
        offset < _SAFE
        and text[offset : offset + 1].isalpha()
        and text[offset + 1 : offset + 2] != "."
    )
