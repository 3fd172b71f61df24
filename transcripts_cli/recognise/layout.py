"""The lines of a document as the recogniser sees them: metadata, paragraphs, headings, wrapped text."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import field

from transcripts_cli.recognise.markup import take_off_markup, without_comments
from transcripts_cli.recognise.quotations import lift_quotation, without_string_head
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern

_NUMBERED = LazyPattern(r"\s*(?:\d{1,3}:)?(\d{1,4}):?(?:\s+|$)")
_COUNTED = LazyPattern(r"\s*[\[(]?(\d{1,4})[\])]?[.:)-]?\s+(?=[^\W\d_][^:：]{0,40}[:：]\s)")
"""The number of a turn before its label: `4 C : yes`, `12) Ana: yes`."""
HEADING = LazyPattern(r"\s*(?:#{1,6}\s+\S|<h[1-6]\b|={2,5}\s.*={2,5}\s*$)")
# A line that begins with a number sign and ends as a sentence does is an item of a list.
_LIST_SENTENCE = LazyPattern(r"^\s*#\s.{60,}[.;,]\s*$")
_SETTER = LazyPattern(r"［＃[^］]*］\s*$")
"""A line that tells how the next are to be set, as in plain texts of Japanese books."""
RULE = LazyPattern(r"\s*(?:[-*_=~]\s?){3,}\s*$")
TAG_LINE = LazyPattern(
    r"\s*(?:</?(?:div|figure|iframe|img|section|aside|table|details|video|audio|script|style|figcaption|blockquote)\b|\{%|!\[|\[\{%|<!--|!!!|:::)",
    re.IGNORECASE,
)
# Widths, in characters, at which people and programs break lines.
_NARROWEST = 30
_WIDEST = 130
_TOP = 40
"""Lines in which a program may begin a text."""
_INDENT = 4
"""Characters in which the sign of a quotation stands."""


@record
class Layout:
    """Lines with what is known of their arrangement; indices count from 0."""

    texts: list[str]
    """Without line numbers, where the text has them."""
    written: Sequence[str]
    """As in the document."""
    skip: int
    """How many lines of metadata (YAML, TOML) stand at the top."""
    opens: list[bool]
    """Whether a line is the first of its paragraph."""
    wrapped: bool
    """Whether paragraphs are broken into lines of similar length."""
    language: str = ""
    """Code of the likeliest; "" where none is known, or nobody has asked yet."""
    kinds: dict[int, str] = field(default_factory=dict)
    """For lines inside HTML elements, or of a style that has a name, what these say of them: "quote", or "class" and
    its name."""
    listed: frozenset[str] = frozenset()
    """People whom the head lists, by the names with which lines begin."""


def lay_out(texts: Sequence[str]) -> Layout:
    """Return the layout of lines."""
    lines, kinds = _unwrapped(_without_numbers(list(texts))), dict[int, str]()
    first = {text[:1] for text in lines}
    if ">" in first or any(text.lstrip().startswith("<") for text in lines if "<" in text):
        lines, kinds = take_off_markup(lines)
        first = {text[:1] for text in lines}
    if "［" in first:
        lines = ["" if _SETTER.match(text) else text for text in lines]
    opens = [False] * len(lines)
    fresh = True
    inner: list[int] = []
    for index, text in enumerate(lines):
        if not text or text.isspace():
            fresh = True
            continue
        opens[index] = fresh
        if not fresh:
            inner.append(index)
        fresh = False
    return Layout(lines, texts, metadata_end(lines), opens, _is_wrapped(lines, inner), kinds=kinds)


def _unwrapped(lines: list[str]) -> list[str]:
    """Return the lines without what is round a whole talk, or a part of it: a comment, a program, a quotation."""
    if any("<!--" in text for text in lines if "<" in text):  # one sign is found faster than four
        lines = without_comments(lines)
    if any(map(_may_hold_string, lines[:_TOP])):
        lines = without_string_head(lines)
    if any(">" in text[:_INDENT] for text in lines if ">" in text):
        lines = lift_quotation(lines)
    return lines


def _may_hold_string(text: str) -> bool:
    """Whether the quotes of a program's text stand in a line; one sign is found faster than three."""
    return "`" in text or ('"' in text and '"""' in text) or ("'" in text and "'''" in text)


def _is_wrapped(lines: Sequence[str], inner: Sequence[int]) -> bool:
    """Whether lines are broken to a width: the first word of the next would not have fitted.

    Args:
        lines: all of them.
        inner: those that follow another line without a blank one between.
    """
    lengths = sorted(len(lines[index - 1]) for index in inner)
    if len(lengths) < 8:
        return False
    width = lengths[int(0.9 * len(lengths))]
    if not _NARROWEST <= width <= _WIDEST:
        return False
    broken = sum(
        len(lines[i - 1].rstrip()) + 1 + len(lines[i].split(maxsplit=1)[0]) > width - 3
        for i in inner
    )
    return broken > 0.5 * len(inner)


def metadata_end(texts: Sequence[str]) -> int:
    """Return how many lines a block of metadata at the top takes, its fences included; 0 if there is none."""
    first = next((i for i, text in enumerate(texts[:5]) if text.strip()), None)
    if first is None or (fence := texts[first].strip()) not in ("---", "+++"):
        return 0
    for index in range(first + 1, min(len(texts), first + 200)):
        if texts[index].strip() == fence or (fence == "---" and texts[index].strip() == "..."):
            return index + 1
    return 0


def _without_numbers(texts: list[str]) -> list[str]:
    """Take off the line numbers of a deposition, or those of turns, where many lines have one and they count up."""
    filled = [number for number, text in enumerate(texts[:2000]) if text.strip()]
    heads = ((number, texts[number].lstrip()[0]) for number in filled)
    numbered = [number for number, head in heads if head.isdecimal() or head in "[("]
    for pattern, least, share in ((_NUMBERED, 8, 0.6), (_COUNTED, 6, 0.3)):
        found = [match for number in numbered if (match := pattern.match(texts[number]))]
        if len(found) < max(least, share * len(filled)):
            continue
        values = [int(match[1]) for match in found]
        rising = sum(b - a in (1, 2, 5) or b == 1 for a, b in itertools.pairwise(values))
        if rising >= 0.85 * (len(values) - 1):
            return [
                text[match.end() :] if (match := pattern.match(text)) else text for text in texts
            ]
    return texts


def is_heading(text: str) -> bool:
    """Whether a line is marked up as a heading.

    >>> is_heading("## Section"), is_heading("#hashtag")
    (True, False)
    """
    return bool(HEADING.match(text)) and not _LIST_SENTENCE.search(text)


def is_rule(text: str) -> bool:
    """Whether a line draws a line."""
    return bool(RULE.match(text))
