"""What a turn says: its lines from the first letter of speech, without the markup that its label opened."""

import re

from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.turns import Cut

_MARKUP = frozenset("|*_<")
"""What opens before a label, to be closed at the end of what is said."""


def speech(layout: Layout, cut: Cut) -> str:
    """Return what a turn says: its lines from the first letter of speech, blank lines at the ends left off."""
    start, texts = cut.start, layout.texts
    text = texts[start.text_line]
    if cut.end > start.text_line + 1:
        text = "\n".join(texts[start.text_line : cut.end])
    text = text[start.offset :].strip()
    return _unwrapped(text, texts[start.line][: start.offset])


def _unwrapped(text: str, head: str) -> str:
    """Take off the emphasis that opened before the label and closes at the end of the speech, and the end of a cell."""
    if _MARKUP.isdisjoint(head):  # the usual case
        return text
    if "|" in head:
        text = text.removesuffix("|").rstrip()
    for sign in ("**", "__", "*", "_"):
        if sign in head and head.count(sign) % 2 and text.endswith(sign) and text.count(sign) % 2:
            return text[: -len(sign)].rstrip()
    return re.sub(r"(?:</(?:strong|b|em|i|p|h\d)>\s*)+$", "", text) if "<" in head else text
