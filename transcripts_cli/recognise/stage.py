"""What stands at the end of a turn and is not said: stage directions, notes of whoever wrote it down, headings."""

import functools
from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block, count_words, kind_of
from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.layout import Layout, is_rule
from transcripts_cli.recognise.phrases import Phrases, phrases_of
from transcripts_cli.text import LazyPattern

_FEWEST = {"italic": 3, "note": 1, "aside": 7}
"""Words from which a paragraph of a kind is a stage direction."""
_JOINED = 2
"""Words from which a note right below speech is none of it."""
_TITLE = 9
"""Words that a heading in capitals has at most."""
_SENTENCE = LazyPattern(r"\w(?:[.。][)）]|[)）]\.)[*_]{0,3}$")
"""How parentheses end that hold a sentence, or a full stop behind them."""
_TAIL = 10
"""Characters in which that shows."""
_REMARK = LazyPattern(r"\s*[*_]{0,2}\[[^\]]{2,60}\][*_]{0,2}\s*[:：]")
"""A note with its own heading: `**[OBSERVATION]:** She nods.`"""
_NOTE = LazyPattern(r"\s*(?:\[[^\[\]]*\]|［[^［］]*］|〔[^〔〕]*〕)[.]?\s*$|\s*[△▲♪♫]")
_INDENTED = LazyPattern(r"\s{4,}\(.*\)\s*$")
_LONGEST = 110
_HEAD = 60
"""Characters in which the first words stand."""
_HEARD = tuple(sorted(words_of("heard")))
_WORD = LazyPattern(r"\w+")
_LETTER = LazyPattern(r"[^\W\d_]")
_FIRST = 2
"""Words within which a reaction is named: she laughs, loud applause; farther on it is how somebody enters."""


def is_stage(layout: Layout, block: Block) -> bool:
    """Whether a paragraph is not said: in italics, or wholly in brackets, long or a sentence."""
    first = layout.texts[block.line]
    if block.kind == "plain" and first[:1].isalpha():  # the usual case
        return _is_in_capitals(layout, block)
    if not _LETTER.search(first):  # a time, a number
        return False
    if _REMARK.match(first) or (block.end - block.line > 1 and kind_of(first) == "note"):
        return True
    if is_heard(layout, block):
        return False
    last = layout.texts[block.end - 1].rstrip()
    if block.kind == "aside" and block.words > _JOINED and _SENTENCE.search(last[-_TAIL:]):
        return True
    long = block.words >= _FEWEST.get(block.kind, block.words + 1)
    return long or _is_in_capitals(layout, block)


def _is_in_capitals(layout: Layout, block: Block) -> bool:
    return all(map(is_heading_in_capitals, layout.texts[block.line : block.end]))


def is_heard(layout: Layout, block: Block) -> bool:
    """Whether a paragraph in brackets names what is heard while somebody speaks: laughter, applause."""
    if block.kind not in ("aside", "note"):
        return False
    words = _WORD.findall(layout.texts[block.line][:_HEAD].lower())[:_FIRST]
    return any(word.startswith(_HEARD) for word in words)


def ends_speech(block: Block, rest: Sequence[Block]) -> bool:
    """Whether a heading, or a box with nothing but boxes behind it, ends the turn."""
    if block.kind == "heading":
        return True
    if block.kind in ("box", "rule"):
        return all(other.kind in ("box", "rule", "heading") for other in rest)
    return False


def end_of_speech(layout: Layout, first: int, end: int) -> int:
    """Return where a turn ends when the lines joined to its end without a blank one are not said.

    Args:
        layout: the lines.
        first: index of the line where the speech begins.
        end: index behind its last line.
    """
    if end - 1 <= first:
        return end
    loud = layout.texts[first].isupper()
    while end - 1 > first and _is_added(layout.texts[end - 1], loud=loud):
        end -= 1
    return end


def _is_added(text: str, *, loud: bool) -> bool:
    if not text[:1].isalpha():  # as the usual line does
        if not text.strip() or is_rule(text) or _INDENTED.match(text):
            return True
        if _NOTE.match(text):
            return count_words(text) >= _JOINED
    return not loud and (is_heading_in_capitals(text) or names_examiner(text))


def is_heading_in_capitals(text: str) -> bool:
    """Whether a line is two words or more in capitals, as headings are.

    >>> [is_heading_in_capitals(text) for text in ("CROSS EXAMINATION", "NO!", "Scene 2")]
    [True, False, False]
    """
    if not text.isupper():
        return False
    return 1 < len(text.split()) <= _TITLE and text.rstrip()[-1] not in ".!?…"


def names_examiner(text: str) -> bool:
    """Whether a line between turns says who asks next.

    >>> names_examiner("BY MR. HOLT:"), names_examiner("By the way, no.")
    (True, False)
    """
    line = text.strip().strip("*_()[] ")
    if len(line) >= _LONGEST or not (line.endswith(":") or line.isupper()):
        return False
    return bool(_by().match(line))


@functools.cache
def _by() -> Phrases:
    return phrases_of("examiners")
