"""How lines begin that are marked: what begins as another line did needs not be tried by every convention."""

from transcripts_cli.recognise.lead import Lead
from transcripts_cli.recognise.signs import HEAD, LONGEST_ALONE, SIGNS
from transcripts_cli.text import LazyPattern, is_one_word

_SIMPLE = LazyPattern(r"(?:@\w*[^\W_]|[^\W\d_]+(?:[ ’'-][^\W\d_]+)*(?: \d{1,3}|\d{1,6})?)[ \xa0]?")
"""A handle, or words of letters and a number: what stands before the colon or full stop of most labels. There no other
convention has its signs."""
_ANY_DIGIT = str.maketrans("123456789", "0" * 9)
"""Codes that differ in their numbers alone are seen by the same conventions."""
_NEAR = 60
"""Characters in which the colon of a simple label stands."""
_SAFE = 100
"""Characters in which the speech behind it starts: the patterns see few more."""
_STOP, _COLUMN = ". ", "  "
"""What parts other labels from the speech."""
INITIALS = LazyPattern(
    r"(?:^|[\s.])[^\W\d_]\.\s?[^\W\d_]$|^[^\W\d_]{2,}(?:\s[^\W\d_]\.)*\s[^\W\d_]$"
)
"""What a label ends in that may go on behind a full stop."""


UNKNOWN = ("", 0, "")
"""What is known of a line that begins as none did before."""


class Beginnings:
    """How lines begin in which one convention alone saw a label, before a colon or a full stop."""

    def __init__(self) -> None:
        """Keep for each label, as it stands behind a lead, what it is called and what parts it from the speech.

        Of codes, letters and a number, it is kept for all numbers of as many digits how long they are.
        """
        self._known: dict[tuple[str, str], tuple[str, str]] = {}
        self._numbered: dict[tuple[str, str], tuple[int, str]] = {}
        self._stopped: set[tuple[str, str]] = set()

    def label_of(self, text: str, lead: Lead) -> tuple[str, int, str]:
        """Return the label of a line that begins as one did before, where its speech starts, and the convention; else `UNKNOWN`."""
        start, style, _ = lead
        colon = text.find(":", start + 1, start + _NEAR)
        if colon < 0:
            return self._stopped_label_of(text, lead) if self._stopped else UNKNOWN
        head = text[start:colon]
        label, sign = self._known.get((style, head), ("", ""))
        if self._numbered and not label and head.isascii():
            length, sign = self._numbered.get((style, head.translate(_ANY_DIGIT)), (0, ""))
            label = head[:length]
        offset = colon + len(sign)
        if label and text.startswith(sign, colon) and _is_said(text, offset):
            return label, offset, "colon"
        return UNKNOWN

    def _stopped_label_of(self, text: str, lead: Lead) -> tuple[str, int, str]:
        """Return what is known of a line without a colon: of one too long to be a label alone, without any sign of the other conventions."""
        start, style, stamp = lead
        stop = text.find(_STOP, start + 1, start + _NEAR)
        label, offset = text[start:stop], stop + len(_STOP)
        if (
            (style, label) in self._stopped
            and not stamp
            and _is_said(text, offset)
            and len(text.strip()) > LONGEST_ALONE
            and _COLUMN not in text[offset:HEAD]
            and not SIGNS.stands_in(text[offset:HEAD])
        ):
            return label, offset, "full stop"
        return UNKNOWN

    def note(self, text: str, lead: Lead, mark: tuple[str, str, int]) -> None:
        """Note how a line begins, if no other convention may see a label there, nor the label go on behind an initial.

        Args:
            text: the line.
            lead: what stands before the label.
            mark: the convention, the label, and where the speech starts.
        """
        start, style, stamp = lead
        convention, label, offset = mark
        if not _is_said(text, offset) or INITIALS.search(label):
            return
        colon = text.find(":", start + 1, start + _NEAR)
        if convention == "colon" and colon > 0 and _SIMPLE.fullmatch(text, start, colon):
            head, sign = text[start:colon], text[colon:offset]
            self._known[style, head] = label, sign
            if is_one_word(label) and label[-1].isdigit() and head.startswith(label):
                self._numbered[style, head.translate(_ANY_DIGIT)] = len(label), sign
        stopped = convention == "full stop" and not stamp and text[start:offset] == label + _STOP
        if stopped and len(label) > 1 and _SIMPLE.fullmatch(label):
            self._stopped.add((style, label))


def _is_said(text: str, offset: int) -> bool:
    """Whether a letter stands at an offset near the head of a line, and no full stop after it, as after an initial."""
    return (
        offset < _SAFE
        and text[offset : offset + 1].isalpha()
        and text[offset + 1 : offset + 2] != "."
    )
