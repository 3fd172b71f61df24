"""Quotations within a text: what stands between quotation marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Opening mark → the marks that may close it. German „…“ and English “…” share a mark: a mark that closes
# what is open closes it; ’ closes ‘ only where no letter follows, for it is an apostrophe, too.
_PAIRS = {
    "«": "»",
    "“": "”“",
    "„": "“”",
    "「": "」",
    "『": "』",
    '"': '"',
    "‘": "’",
    "‹": "›",
    "»": "«",
}
_MARK = re.compile(r"[«»“”„「」『』\"‹›]|(?<!\w)‘(?=\w)|(?<=[^\s])’(?!\w)")
_LONGEST = 3000
"""Characters within which a quotation is closed, or else its opening mark counts for nothing."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of text between quotation marks."""

    start: int
    """Offset of its first character, behind the opening mark."""
    end: int
    """Offset of the closing mark."""
    text: str
    """Without the marks and the blanks beside them."""


def find_quotations(text: str, offset: int = 0) -> Iterator[Quotation]:
    """Yield the outermost quotations of a text, in order; those within them stay inside.

    Args:
        text: of any length; a quotation never reaches over an empty line.
        offset: added to the places.

    >>> [quotation.text for quotation in find_quotations('Il dit « non, "jamais" ». “Go,” she said.')]
    ['non, "jamais"', 'Go,']
    """
    stack: list[tuple[str, int]] = []
    for match in _MARK.finditer(text):
        mark, at = match[0], match.start()
        if stack and _is_stale(text, stack[0][1], at):
            stack.clear()
        depth = _depth_closed(stack, mark)
        if depth is not None:
            start = stack[depth][1]
            del stack[depth:]
            if not stack and (said := text[start:at].strip()):
                yield Quotation(offset + start, offset + at, said)
        elif _opens(text, mark, at):
            stack.append((mark, match.end()))


def _is_stale(text: str, start: int, at: int) -> bool:
    return at - start > _LONGEST or "\n\n" in text[start:at]


def _depth_closed(stack: list[tuple[str, int]], mark: str) -> int | None:
    """Return which of the open quotations a mark closes, the innermost that it can."""
    for depth in range(len(stack) - 1, -1, -1):
        if mark in _PAIRS[stack[depth][0]]:
            return depth
    return None


def _opens(text: str, mark: str, at: int) -> bool:
    """Whether a mark opens a quotation: » and straight marks do so before a letter and behind none."""
    if mark not in _PAIRS:
        return False
    if mark in {'"', "»"}:
        before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
        return not before.isalnum() and not after.isspace() and bool(after)
    return True
