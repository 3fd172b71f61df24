"""Paragraphs in brackets or italics: what is heard within a turn, and what nobody says."""

import re

from transcripts_cli.recognise.blocks import Block, kind_of
from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.layout import Layout

_STAGE = {"italic": 3, "note": 1, "aside": 7}
"""Words from which a paragraph of a kind is a stage direction."""
_SENTENCE = re.compile(r"\w(?:[.。][)）]|[)）]\.)[*_]{0,3}$")
"""How parentheses end that hold a sentence, or a full stop behind them."""
_TAIL = 10
"""Characters in which that shows."""
_HEAD = 60
"""Characters in which the first words stand."""
_HEARD = tuple(sorted(words_of("heard")))
_WORD = re.compile(r"\w+")
_LETTER = re.compile(r"[^\W\d_]")
_FIRST = 2
"""Words within which a reaction is named: she laughs, loud applause; farther on it is how somebody enters."""


def is_stage(layout: Layout, block: Block) -> bool:
    """Whether a paragraph is a stage direction: in italics, or wholly in brackets, long or a sentence."""
    text = layout.texts[block.line]
    if not _LETTER.search(text):  # a time, a number
        return False
    if block.end - block.line > 1 and kind_of(text) == "note":
        return True
    if is_heard(layout, block):
        return False
    last = layout.texts[block.end - 1].rstrip()
    if block.kind == "aside" and block.words > 2 and _SENTENCE.search(last[-_TAIL:]):
        return True
    return block.words >= _STAGE.get(block.kind, block.words + 1)


def is_heard(layout: Layout, block: Block) -> bool:
    """Whether a paragraph in brackets names what is heard while somebody speaks: laughter, applause."""
    if block.kind not in ("aside", "note"):
        return False
    words = _WORD.findall(layout.texts[block.line][:_HEAD].lower())[:_FIRST]
    return any(word.startswith(_HEARD) for word in words)
