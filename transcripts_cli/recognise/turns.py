"""Step 3: cut the lines into turns, narration, front and back matter."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from transcripts_cli.model import Passage
from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.front import is_back_matter, is_credit
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.lead import LEAD
from transcripts_cli.recognise.quotations import is_within
from transcripts_cli.recognise.regions import (
    TITLE,
    Start,
    ends_sentence,
    is_own_line,
    own_first,
)
from transcripts_cli.recognise.signs import HEAD
from transcripts_cli.recognise.stage import end_of_speech, ends_speech, is_heard, is_stage
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern

# A speaker whose every turn is one paragraph, over this many turns, is not followed by a second one.
_SETTLED = 3
_SECOND = ("plain", "bold", "numbered")
"""Kinds of a second paragraph that goes on with a turn."""
_LISTED = ("aside", "note", "dash", "item", "numbered")
_LONGEST_ITEM = 40
_MANY = 10
"""Turns of one voice from which a single exception to its habit is no habit."""
_RARELY = 0.3
_ALWAYS = 0.85
_SHORT_TITLE = 9
_TAIL = 12
"""Characters in which the end of a sentence shows."""
_LABELLED = 2
"""Lines of a label and the speech below it."""
_DATE = LazyPattern(r"\d[-/.]\d")
_PROGRAM = ("-!-", "* ", "***", "---")


@record
class Cut:
    """A turn's extent."""

    start: Start
    end: int
    """Index behind its last line that is not blank."""


_BROKEN = 60
"""Characters from which a line may be broken at its end."""


def cut_turns(
    layout: Layout, starts: Sequence[Start], regions: Sequence[list[Block]]
) -> tuple[list[Cut], list[Passage]]:
    """Return the turns' extents and the passages between, before and after, in order.

    Args:
        layout: the lines.
        starts: where turns start, one or more.
        regions: the blocks from each start to the next.
    """
    limits = [*(start.line for start in starts[1:]), len(layout.texts)]
    habits = _habits_of(layout, starts, regions)
    cuts: list[Cut] = []
    passages = _passages(layout, "front", 0, starts[0].line)
    for start, limit, blocks in zip(starts, limits, regions, strict=True):
        last = limit == len(layout.texts)
        if len(blocks) == 1 and blocks[0].end == start.text_line + 1:  # one line, as most turns
            end = blocks[0].end
        else:
            own = _before_message(layout, start, blocks, habits)
            end = _end_of_turn(layout, start, own, habits, last=last)
        if limit - end != 1 or layout.written[end]:  # not the usual blank line
            end = _behind_empty_quotation(layout, end, limit)
            passages += _passages(layout, "back" if last else "narration", end, limit)
        cuts.append(Cut(start, end))
    return cuts, passages


def _behind_empty_quotation(layout: Layout, end: int, limit: int) -> int:
    """Return the index behind the lines of a quotation below a turn that hold nothing: they part it from the next."""
    for index in range(end, limit):
        if layout.texts[index].strip() or not layout.written[index].strip():
            return end
        if not is_within(layout.written[index]):
            return end
        end = index + 1
    return end


@dataclass
class _Habits:
    """How turns are laid out, by which lines that belong to none are told."""

    layout: Layout
    regions: Sequence[list[Block]]
    """Those of all turns but the last."""
    more: Counter[tuple[str, bool]]
    """How many turns of each voice have a second paragraph and have none; under "" of all."""
    one_line: float
    """Share of the turns that are one line, or one line below their label, without a blank line behind it."""
    cues: bool
    """Whether labels are cues: in capitals on a line of their own, the speech right below."""
    dated: bool
    """Whether most labels have a time before them, as messages have."""
    lone: dict[tuple[str, bool], bool] = field(default_factory=dict)
    """What `is_lone` found."""

    @cached_property
    def finished(self) -> float:
        """Share of the turns whose first paragraph ends as a sentence does."""
        texts = self.layout.texts
        last = (texts[blocks[0].end - 1].rstrip() for blocks in self.regions)
        return sum(ends_sentence(text[-_TAIL:]) for text in last) / max(1, len(self.regions))

    def is_lone(self, key: str, *, strict: bool) -> bool:
        """Whether a voice's turns are single paragraphs; where it says too little, all voices decide."""
        if (key, strict) not in self.lone:
            self.lone[key, strict] = self._is_lone(key, strict=strict)
        return self.lone[key, strict]

    def _is_lone(self, key: str, *, strict: bool) -> bool:
        if self.cues:
            return True
        single, more = self.more[key, False], self.more[key, True]
        if single + more < _SETTLED:
            single, more = self.more["", False], self.more["", True]
        few = (1 if single > _MANY else 0) if strict else _RARELY * (single + more)
        return single >= _SETTLED and more <= few


def _habits_of(layout: Layout, starts: Sequence[Start], regions: Sequence[list[Block]]) -> _Habits:
    inner = regions[:-1]
    seconds = [
        len(blocks) > 1 and any(block.kind in _SECOND for block in blocks[1:]) for blocks in inner
    ]
    more = Counter(zip((start.key for start in starts), seconds, strict=False))
    more["", True], more["", False] = seconds.count(True), seconds.count(False)
    one_line = sum(
        blocks[0].end - blocks[0].line <= 1 or _is_below_label(layout, start, blocks[0])
        for start, blocks in zip(starts, inner, strict=False)
    )
    stamped = sum(bool(start.stamp) for start in starts)
    cues = sum(_is_cue(layout, start) for start in starts)
    return _Habits(
        layout,
        inner,
        more,
        one_line / max(1, len(inner)),
        cues > _ALWAYS * len(starts),
        stamped > len(starts) / 2,
    )


def _is_below_label(layout: Layout, start: Start, block: Block) -> bool:
    """Whether a block is one line below the label's own."""
    return block.end - block.line == _LABELLED and is_own_line(layout, start)


def _is_cue(layout: Layout, start: Start) -> bool:
    below = layout.texts[start.text_line + 1 : start.text_line + 2]
    return (
        any(below)  # it mostly is no line, or a blank one
        and start.label.isupper()
        and is_own_line(layout, start)
        and not below[0].isspace()
    )


def _end_of_turn(
    layout: Layout, start: Start, blocks: list[Block], habits: _Habits, *, last: bool
) -> int:
    """Return the index behind the last line of a turn whose region holds `blocks`."""
    lone = habits.is_lone(start.key, strict=not last)
    kept = _speech_blocks(layout, blocks, single=lone, last=last)
    at_end = len(kept) == len(blocks)
    while len(kept) > 1 and (
        is_stage(layout, kept[-1]) or (at_end and _is_heading_line(layout, kept[-1], habits))
    ):
        kept.pop()
    end = kept[-1].end if kept else start.text_line + 1
    if len(kept) == 1 and habits.one_line > _ALWAYS and not layout.wrapped and not habits.dated:
        end = _own_line_end(layout, start, end, habits)
    end = end_of_speech(layout, start.text_line + is_own_line(layout, start), end)
    return _before_credit(layout, start, end) if last else end


def _before_message(
    layout: Layout, start: Start, blocks: list[Block], habits: _Habits
) -> list[Block]:
    """Return the blocks of a turn's region before a message of the program: a line with a time, and no label."""
    if not habits.dated or not blocks:
        return blocks
    for index in range(start.text_line + 1, blocks[-1].end):
        text = layout.texts[index]
        lead = LEAD.match(text[:HEAD])
        if not lead or not lead["stamp"]:
            continue
        if _DATE.search(lead["stamp"]) or text[lead.end() :].startswith(_PROGRAM):
            return own_first(layout, start, index)
    return blocks


def _own_line_end(layout: Layout, start: Start, end: int, habits: _Habits) -> int:
    """Where every turn is one line, leave out lines joined to one, but for lists, asides and what ends its sentence."""
    if end - start.text_line <= 1:
        return end
    first = start.text_line + is_own_line(layout, start)
    while first < end and not layout.texts[first].strip():
        first += 1
    text = layout.texts[first].rstrip() if first + 1 < end else ":"
    broken = len(text) > _BROKEN and not ends_sentence(text[-_TAIL:])
    if (broken and habits.finished > _ALWAYS) or text.endswith((":", "：")):
        return end
    following = layout.texts[first + 1].strip()
    return (
        end
        if following.startswith(("(", "（", "-", "–", "•", "·", "*", "#", ">"))
        or following[:1].islower()
        or following[:1].isdigit()
        else first + 1
    )


def _is_heading_line(layout: Layout, block: Block, habits: _Habits) -> bool:
    """Whether the last paragraph before the next turn is a title: one short line that does not end as turns do."""
    text = layout.texts[block.line].strip()
    if (
        block.end - block.line > 1
        or block.kind not in ("plain", "sign", "numbered", "bold")
        or len(text) > TITLE
    ):
        return False
    if text.isupper() and block.words <= _SHORT_TITLE:
        return True
    return (
        habits.finished > _ALWAYS
        and not ends_sentence(text)
        and block.words <= _SHORT_TITLE
        and not text[:1].islower()
    )


def _speech_blocks(layout: Layout, blocks: list[Block], *, single: bool, last: bool) -> list[Block]:
    """Return the blocks of a region that its turn holds: those behind are narration or back matter."""
    kept = blocks[:1]
    for number, block in enumerate(blocks[1:], 1):
        rest = blocks[number:]
        if ends_speech(block, rest) or (
            single and not _continues(block, rest) and not _is_interrupted(layout, kept[-1], block)
        ):
            break
        if last and is_back_matter(layout, block, rest):
            break
        kept.append(block)
    return kept


def _continues(block: Block, rest: Sequence[Block]) -> bool:
    """Whether a paragraph behind a one-paragraph voice is an aside, or begins a list, all the same."""
    return block.words <= _LONGEST_ITEM and all(other.kind in _LISTED for other in rest)


def _is_interrupted(layout: Layout, before: Block, block: Block) -> bool:
    """Whether laughter or the like stands in a paragraph or the one before: speech goes on behind it."""
    return is_heard(layout, block) or is_heard(layout, before)


def _before_credit(layout: Layout, start: Start, end: int) -> int:
    """Return where the last turn ends when a credit line is joined to it without a blank line."""
    for index in range(start.text_line + 1, end):
        if is_credit(layout.texts[index]):
            return index
    return end


def _passages(layout: Layout, part: str, start: int, end: int) -> list[Passage]:
    """Return the passage of the lines that are not blank, () if there are none."""
    filled = [index for index in range(start, end) if layout.written[index].strip()]
    return [Passage(part, filled[0] + 1, filled[-1] + 1)] if filled else []
