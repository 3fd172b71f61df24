"""Lines or paragraphs as the units of a dialogue without labels, with what sets some of them apart."""

import re
from collections.abc import Iterator, Sequence

from transcripts_cli.recognise.blocks import Block, blocks_between, kind_of
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.text import LazyPattern

_DASH = "—–―─ー"
_HYPHEN = LazyPattern(r"\s*-(?![-\s]*$)")
_QUOTED = LazyPattern(r"\s*[\"“„«»「『‘].*[\"”“»」』’][\s.]*$", re.DOTALL)
_HEARD = 800
"""Characters of a turn that are looked at."""
_OPENED = LazyPattern(r"\s*(\*\*?|__?)(?=[^\s*_])")
_LONGEST_BOLD = 6
"""Lines over which a bold question may run."""


def units_of(layout: Layout) -> list[Block]:
    """Return the units of a text below its metadata: lines, or paragraphs where lines are broken to a width.

    Rules, and lines without a letter or digit, are none.
    """
    from html import unescape  # noqa: PLC0415 - 1 ms, and few texts have no labels

    blocks = blocks_between(layout, layout.skip, len(layout.texts))
    units: list[Block] = []
    for block in blocks:
        if block.kind == "box":
            units.append(block)
        elif layout.wrapped:
            units += _without_head(layout, block)
        elif block.kind == "item" and _goes_on(layout, block):
            units.append(_unit(layout, block.line, block.end))
        else:
            units += _lines_of(layout, block)
    return [
        unit for unit in units if unit.kind != "rule" and any(map(str.isalnum, unescape(unit.text)))
    ]


def _lines_of(layout: Layout, block: Block) -> Iterator[Block]:
    """Yield the lines of a block; those over which bold or italics run are one."""
    start = block.line
    while start < block.end:
        opened = _OPENED.match(layout.texts[start])
        stop = (opened and _closed(layout, block, start, opened[1])) or start + 1
        yield _unit(layout, start, stop)
        start = stop


def _closed(layout: Layout, block: Block, start: int, sign: str) -> int:
    """Return the index behind the line that ends with the sign that a line opened with; 0 if it does not run over lines."""
    texts = layout.texts
    odd = [
        line
        for line in range(start, min(block.end, start + _LONGEST_BOLD))
        if texts[line].count(sign) % 2
    ][:2]
    if len(odd) < 2 or odd[0] > start:
        return 0
    end = odd[1] + 1
    return end if kind_of("\n".join(texts[start:end])) in ("bold", "italic") else 0


def _goes_on(layout: Layout, block: Block) -> bool:
    """Whether all lines of an item of a list but its first are indented, and no items."""
    return all(
        text.startswith("  ") and kind_of(text) == "plain"
        for text in layout.texts[block.line + 1 : block.end]
    )


def _unit(layout: Layout, start: int, end: int) -> Block:
    text = "\n".join(layout.texts[start:end])
    kind = layout.kinds.get(start) or kind_of(text)
    return Block(start, end, kind, text)


def _without_head(layout: Layout, block: Block) -> list[Block]:
    """Part a paragraph whose first lines are bold, and the others not, behind them."""
    if block.kind == "bold":
        return [block]
    for stop in range(block.line + 1, min(block.end, block.line + _LONGEST_BOLD)):
        if kind_of("\n".join(layout.texts[block.line : stop])) == "bold":
            return [_unit(layout, block.line, stop), _unit(layout, stop, block.end)]
    return [_unit(layout, block.line, block.end)]


def look_of(layout: Layout, unit: Block) -> str:
    """Name what a unit looks like: units of one look may be one side.

    A heading has its level, a sign is named, a hyphen is an item of a list where a blank follows it.
    """
    text = layout.texts[unit.line].lstrip()
    if unit.kind == "heading":
        bare = text.lstrip("#")
        return "dash" if bare.lstrip()[:1] in _DASH else f"heading {len(text) - len(bare)}"
    if unit.kind == "sign":
        return f"sign {text[0]}"
    if unit.kind in ("dash", "item", "plain") and text[0] in _DASH:
        return "dash"
    if unit.kind == "dash" and _HYPHEN.match(text):
        return "hyphen"
    if unit.kind == "plain" and _QUOTED.match(unit.text):
        return "quoted"
    return unit.kind


def opens_group(layout: Layout, units: Sequence[Block], number: int) -> bool:
    """Whether a unit begins a group of lines, with another line right below it."""
    unit = units[number]
    return (
        layout.opens[unit.line]
        and number + 1 < len(units)
        and not layout.opens[units[number + 1].line]
    )


def share(values: Sequence[bool]) -> float:
    """Return the share of values that are true, 0 of none."""
    return sum(values) / max(1, len(values))


def text_of(layout: Layout, units: Sequence[Block]) -> str:
    """Return the beginning of what units say, on one line."""
    lines = layout.texts[units[0].line : units[-1].end]
    return " ".join(lines[:12])[:_HEARD]
