"""Questions without a label between labelled answers."""

import functools
import itertools
from collections import Counter
from collections.abc import Callable, Sequence

from transcripts_cli.recognise.blocks import Block, asks, blocks_between
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.shortenings import shortens
from transcripts_cli.records import record

ASKING = 0.4
"""Share of paragraphs of a kind that must end in a question mark for the kind to be the questions."""
_ALWAYS = 0.9
_FEWEST = 2
_SOME = 0.3
"""Share of the gaps between labels in which a question must be missing."""
_HEARD = 500
"""Turns from which it shows whether nearly all ask."""
_ALL_ASK = 0.8
_HARDLY = 0.15
_ASKED = 0.6
"""Share of the last paragraphs of a kind, before a label, that must ask."""
_ASKING_KINDS = ("bold", "italic", "plain", "dash")
SET_APART = ("heading", "bold", "italic", "sign", "dash", "numbered")
"""Kinds of paragraph that questions may be."""


def questions_between(
    layout: Layout, starts: Sequence[Start], regions: Sequence[list[Block]]
) -> list[Start]:
    """Return the unlabelled questions before labelled answers, () where no label is missing.

    They are asked where one label follows itself again and again, and the paragraph before it is set apart
    from the speech by its looks, asks, or is the second of exactly two; or where those with labels, several
    people who answer, hardly ask anything themselves; or where they stand in square brackets.

    Args:
        layout: the lines.
        starts: of the labelled turns, one or more.
        regions: the blocks from each start to the next.
    """
    between = regions[:-1]
    if noted := _in_brackets(between):
        return [start_of(layout, block, "asks") for block in noted]
    pairs = list(itertools.pairwise([start.label for start in starts]))
    known = {pair: _same(*pair) for pair in set(pairs)}  # few, however many turns there are
    same = [known[pair] for pair in pairs]
    if _follows_itself(between, same):
        gaps = _gaps(layout, starts, between, same)
        kind = _question_kind(gaps)
        lone = _share(gaps, lambda gap: len(gap.blocks) == 2)
        found: Sequence[Block | None] = [_question_of(gap, kind, lone) for gap in gaps]
    elif (asking := _count_asking(between)) <= _HARDLY * len(between):
        found = _asked_of_several(_gaps(layout, starts, between, same), asking)
    else:
        return []
    return [start_of(layout, block, "asks") for block in found if block]


@record
class _Gap:
    """The paragraphs from one labelled turn (its own first) to the next."""

    blocks: list[Block]
    same: bool
    """Whether the same label stands on both sides."""
    first: bool
    """Whether it is what stands before the first label."""


def _gaps(
    layout: Layout, starts: Sequence[Start], between: Sequence[list[Block]], same: Sequence[bool]
) -> list[_Gap]:
    """Return what stands before the first label, and the gaps between one label and the next."""
    opening = blocks_between(layout, layout.skip, starts[0].line)
    gaps = [_Gap(opening[-4:], same=True, first=True)] if opening else []
    gaps += [_Gap(blocks, alike, first=False) for blocks, alike in zip(between, same, strict=True)]
    return gaps


def _follows_itself(between: Sequence[list[Block]], same: Sequence[bool]) -> bool:
    """Whether one label follows itself again and again, with a paragraph between that may be a question."""
    alike = sum(same)
    if alike < _FEWEST or alike < _SOME * len(between):
        return False
    asked = sum(len(blocks) > 1 for blocks in itertools.compress(between, same))
    return asked >= _FEWEST and asked >= _SOME * len(between)


def _count_asking(between: Sequence[list[Block]]) -> int:
    """Return in how many gaps a paragraph asks that is not the last; once they are many, no more are counted."""
    asking = 0
    for blocks in between:
        asking += any(block.asks for block in blocks[:-1] or blocks)
        if asking > _HARDLY * len(between):
            break
    return asking


def _asked_of_several(gaps: Sequence[_Gap], asking: int) -> Sequence[Block | None]:
    """Return the questions between the answers of several people, of one kind, who hardly ask themselves.

    Args:
        gaps: all of them.
        asking: in how many something else than the last paragraph asks.
    """
    last = [gap.blocks[-1] for gap in gaps if gap.first or len(gap.blocks) > 1]
    asked = [block for block in last if block.asks and block.kind in _ASKING_KINDS]
    if len(asked) < _FEWEST:
        return []
    kind = Counter(block.kind for block in asked).most_common(1)[0][0]
    alike = [block for block in last if block.kind == kind]
    found = [block for block in alike if block.asks or (kind != "plain" and block.words > _FEWEST)]
    asked_share = _ASKED if kind != "plain" or asking else 0.3
    return found if sum(block.asks for block in alike) >= asked_share * len(alike) else []


def _in_brackets(between: Sequence[list[Block]]) -> list[Block]:
    """Return the last paragraphs of turns that stand in square brackets, if most of them ask: others' questions."""
    notes = [
        blocks[-1]
        for blocks in between
        if len(blocks) > 1 and blocks[-1].kind == "note" and blocks[-1].words > _FEWEST
    ]
    asked = sum(block.asks for block in notes)
    return notes if asked > _FEWEST and asked >= _ASKED * len(notes) else []


def _same(label: str, other: str) -> bool:
    """Whether two labels are one voice: equal, or one the short form of the other."""
    return label == other or (not (_is_code(label) and _is_code(other)) and _shorten(label, other))


def _is_code(label: str) -> bool:
    """Whether a label is letters, then digits: neither the short form of such a label nor a longer one."""
    return label.isascii() and label.rstrip("0123456789").isalpha()


@functools.lru_cache(maxsize=1024)
def _shorten(label: str, other: str) -> bool:
    return bool(shortens(label, other) or shortens(other, label))


def _question_kind(gaps: Sequence[_Gap]) -> str:
    """Return the kind of paragraph that questions are: one set apart, "plain", or "" where there are none."""
    last = [gap.blocks[-1] for gap in gaps if not gap.first and len(gap.blocks) > 1 and gap.same]
    kinds = Counter(block.kind for block in last)
    for kind in SET_APART:
        asking = sum(block.asks for block in last if block.kind == kind)
        always = (
            kinds[kind] >= _ALWAYS * len(last)
            and kinds[kind] > _FEWEST
            and (asking or kind == "heading")
        )
        if always or (kinds[kind] >= 0.6 * len(last) and asking >= ASKING * kinds[kind]):
            return kind
    plain = [block for block in last if block.kind == "plain"]
    asking = sum(block.asks for block in plain)
    if len(plain) >= 2 and asking >= ASKING * len(plain):
        return "plain"
    return ""


def _share(gaps: Sequence[_Gap], test: Callable[[_Gap], bool]) -> float:
    inner = [gap for gap in gaps if gap.same and not gap.first]
    return sum(test(gap) for gap in inner) / max(1, len(inner))


def _question_of(gap: _Gap, kind: str, lone: float) -> Block | None:
    """Return the paragraph of a gap that is a question, None if there is none."""
    blocks = gap.blocks if gap.first else gap.blocks[1:]
    if not kind or not blocks:
        return None
    last = blocks[-1]
    if kind != "plain":
        if last.kind != kind:
            return None
        earlier = len(blocks) - 1
        while kind in ("bold", "italic") and earlier > 0 and blocks[earlier - 1].kind == kind:
            earlier -= 1
        return Block(blocks[earlier].line, last.end, kind, last.text)
    if last.kind != "plain" or not gap.same:
        return None
    if last.asks or (lone >= 0.7 and len(blocks) == 1 and not gap.first):
        return last
    return None


def start_of(layout: Layout, block: Block, side: str) -> Start:
    """Return the start of an unlabelled turn at a block; its markup is no part of the speech."""
    text = layout.texts[block.line]
    offset = len(text) - len(text.lstrip(" \t\u3000"))
    rest = text[offset:]
    if block.kind == "heading":
        offset += len(rest) - len(rest.lstrip("#")) if rest.startswith("#") else 0
        offset += len(text[offset:]) - len(text[offset:].lstrip())
    return Start(block.line, "", block.line, offset, side)


def asks_only(layout: Layout, starts: Sequence[Start]) -> bool:
    """Whether nearly all turns ask: a list of questions, no dialogue."""
    starts = starts[:_HEARD]
    others = 0
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        end = min(following.line if following else len(layout.texts), start.text_line + 6)
        lines = [
            layout.texts[start.text_line][start.offset :],
            *layout.texts[start.text_line + 1 : end],
        ]
        others += not any(asks(line) for line in lines if line.strip())
        if len(starts) - others <= _ALL_ASK * len(starts):
            return False
    return True
