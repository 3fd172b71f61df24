"""Step 3: cut the lines into turns, narration, front and back matter."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from transcripts_cli.model import Passage
from transcripts_cli.recognise.blocks import Block, blocks_between
from transcripts_cli.recognise.front import is_back_matter, is_credit
from transcripts_cli.recognise.layout import Layout

# A speaker whose every turn is one paragraph, over this many turns, is not followed by a second one.
_SETTLED = 3
_SHORT_ASIDE = 3


@dataclass(slots=True)
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

    @property
    def key(self) -> str:
        """What tells one voice from another: the label, or the unlabelled side."""
        return self.label or f"({self.side})"


@dataclass(slots=True)
class Cut:
    """A turn's extent."""

    start: Start
    end: int
    """Index behind its last line that is not blank."""


def cut_turns(layout: Layout, starts: Sequence[Start]) -> tuple[list[Cut], list[Passage]]:
    """Return the turns' extents and the passages between, before and after, in order."""
    lone = _single_paragraph_voices(layout, starts)
    cuts: list[Cut] = []
    passages = _passages(layout, "front", 0, starts[0].line)
    for number, start in enumerate(starts):
        last = number + 1 == len(starts)
        limit = len(layout.texts) if last else starts[number + 1].line
        blocks = blocks_between(layout, start.line, limit)
        blocks = _own_first(start, blocks)
        kept = _speech_blocks(layout, start, blocks, single=start.key in lone, last=last)
        end = kept[-1].end if kept else start.text_line + 1
        if last:
            end = _before_credit(layout, start, end)
        cuts.append(Cut(start, end))
        passages += _passages(layout, "back" if last else "narration", end, limit)
    return cuts, passages


def _own_first(start: Start, blocks: list[Block]) -> list[Block]:
    """Join a label that stands alone on its line with the paragraph below it."""
    if len(blocks) > 1 and blocks[0].end <= start.text_line + 1 and _label_only(start, blocks[0]):
        first, second = blocks[0], blocks[1]
        return [Block(first.line, second.end, "plain", second.asks, second.words), *blocks[2:]]
    return blocks


def _label_only(start: Start, block: Block) -> bool:
    return bool(start.label) and block.words <= len(start.label.split()) + 2


def _single_paragraph_voices(layout: Layout, starts: Sequence[Start]) -> set[str]:
    """Return the voices none of whose turns but the last of all has a second paragraph."""
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for start, following in zip(starts, starts[1:], strict=False):
        blocks = _own_first(start, blocks_between(layout, start.line, following.line))
        counts[start.key][
            len([b for b in blocks[1:] if b.kind in ("plain", "bold", "italic", "numbered")]) == 0
        ] += 1
    return {
        key
        for key, count in counts.items()
        if count[True] >= _SETTLED
        and count[True] >= 0.85 * (count[True] + count[False])
        and not layout.wrapped
    }


def _speech_blocks(
    layout: Layout, start: Start, blocks: list[Block], *, single: bool, last: bool
) -> list[Block]:
    """Return the blocks of a region that its turn holds: those behind are narration or back matter."""
    kept = blocks[:1]
    for number, block in enumerate(blocks[1:], 1):
        rest = blocks[number:]
        if _ends_speech(layout, block, rest, start) or (single and not _continues(block, rest)):
            break
        if last and is_back_matter(layout, block, rest):
            break
        kept.append(block)
    while len(kept) > 1 and _is_stage(layout, kept[-1], len(kept) == len(blocks)):
        kept.pop()
    return kept


def _continues(block: Block, rest: Sequence[Block]) -> bool:
    """Whether a paragraph behind a one-paragraph voice is an aside or a list all the same."""
    return block.kind in ("aside", "dash", "numbered") and block.words <= 40 and len(rest) == 1


def _ends_speech(layout: Layout, block: Block, rest: Sequence[Block], start: Start) -> bool:
    """Whether a heading, or a box with nothing but boxes behind it, ends the turn."""
    if block.kind == "heading":
        return True
    if block.kind in ("box", "rule"):
        return all(other.kind in ("box", "rule", "heading") for other in rest)
    return False


def _is_stage(layout: Layout, block: Block, at_end: bool) -> bool:
    """Whether the last paragraph of a turn is a stage direction: wholly bracketed or in italics."""
    return at_end and block.kind in ("aside", "italic") and block.words >= _SHORT_ASIDE


def _before_credit(layout: Layout, start: Start, end: int) -> int:
    """Return where the last turn ends when a credit line is joined to it without a blank line."""
    for index in range(start.text_line + 1, end):
        if is_credit(layout.texts[index]):
            return index
    return end


def _passages(layout: Layout, part: str, start: int, end: int) -> list[Passage]:
    """Return the passage of the lines that are not blank, () if there are none."""
    filled = [index for index in range(start, end) if layout.texts[index].strip()]
    return [Passage(part, filled[0] + 1, filled[-1] + 1)] if filled else []


def speech(layout: Layout, cut: Cut) -> str:
    """Return what a turn says: its lines from the first letter of speech, blank lines at the ends left off."""
    start = cut.start
    lines = [
        layout.texts[start.text_line][start.offset :],
        *layout.texts[start.text_line + 1 : cut.end],
    ]
    while lines and not lines[0].strip():
        lines.pop(0)
    text = "\n".join(lines).strip()
    return _unwrapped(text, layout.texts[start.line][: start.offset])


def _unwrapped(text: str, head: str) -> str:
    """Take off the emphasis that opened before the label and closes at the end of the speech."""
    for sign in ("**", "__", "*", "_"):
        if sign in head and head.count(sign) % 2 and text.endswith(sign) and text.count(sign) % 2:
            return text[: -len(sign)].rstrip()
    return re.sub(r"(?:</(?:strong|b|em|i|p|h\d)>\s*)+$", "", text) if "<" in head else text
