"""Where turns start, and the paragraphs from one start to the next: their regions."""

from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block, blocks_between, kind_of
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern

TITLE = 70
"""Characters of a line that may be a title, or say who somebody is."""
_WITH_BLANK = 2
"""Lines of a turn that is one line, with the blank one behind it."""
_SENTENCE_END = LazyPattern(r"[.!?…。！？؟:：;,—–-][\s»”\"'’)\]*_」』]*$|[)\]）」』”»]$")
_ENDS = tuple(".!?…:;,")
"""The usual ones: they are told without a pattern."""


@record
class Start:
    """Where a turn begins."""

    line: int
    """Index of its first line."""
    label: str
    """As written; "" where there is none."""
    text_line: int
    """Index of the line where the speech begins."""
    offset: int
    """Where in that line."""
    side: str = ""
    """asks or answers, for turns without a label."""
    stamp: str = ""
    """The time that stands with the label."""
    voice: str = ""
    """The label of who goes on without one, or the name in a heading above; "" if it is not known so."""

    @property
    def key(self) -> str:
        """What tells one voice from another: the label, whose it is, or the unlabelled side."""
        return self.label or self.voice or f"({self.side})"


def regions_of(layout: Layout, starts: Sequence[Start]) -> list[list[Block]]:
    """Return for each turn the blocks from its start to the next, or to the end of the text; [] for none."""
    limits = [*(start.line for start in starts[1:]), len(layout.texts)]
    return [own_first(layout, start, limit) for start, limit in zip(starts, limits, strict=False)]


def own_first(layout: Layout, start: Start, limit: int) -> list[Block]:
    """Return the blocks from a turn's start to a line; a label alone on its line is joined with the paragraph below."""
    line, texts = start.line, layout.texts
    if limit - line == _WITH_BLANK and not texts[line + 1]:  # as most turns are
        return [Block(line, line + 1, kind_of(texts[line]), texts[line])]
    blocks = blocks_between(layout, line, limit)
    if len(blocks) < 2 or not start.label or not is_own_line(layout, start):
        return blocks
    first, second, *others = blocks
    if not _is_head(layout, start, first):
        return blocks
    return [Block(first.line, second.end, "plain", second.text), *others]


def _is_head(layout: Layout, start: Start, block: Block) -> bool:
    """Whether a block holds no speech yet: the label alone, or one more line that says who that is."""
    below = start.text_line + 1
    if block.end <= below:
        return True
    text = layout.texts[below].strip()
    return block.end == below + 1 and len(text) <= TITLE and not ends_sentence(text)


def is_own_line(layout: Layout, start: Start) -> bool:
    """Whether a label stands on a line of its own."""
    text = layout.texts[start.text_line]
    if text[start.offset : start.offset + 1].isalnum():  # the usual case: speech follows
        return False
    return not text[start.offset :].strip("*_ \t")


def ends_sentence(text: str) -> bool:
    """Whether a text without blanks at its end ends as a sentence does, or runs on."""
    return text.endswith(_ENDS) or bool(_SENTENCE_END.search(text))
