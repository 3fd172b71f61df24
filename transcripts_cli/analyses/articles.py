"""The quotations of an article, plain, Markdown or HTML, with their places and to whom it gives them."""

import bisect
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from transcripts_cli.analyses.attributions import Attribution, find_attribution, find_signature
from transcripts_cli.analyses.quotations import Quotation, find_quotations

_PAD = "\u200b"
"""Takes the place of markup, so that offsets stay; it is invisible and no part of any word."""
_HTML = re.compile(
    r"\s*<(?:!doctype|html|\?xml|!--|article|body|div|p|h1|blockquote|section|q|span|b|i|em|strong)\b",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"<(script|style|head|!--)(?![a-z])", re.IGNORECASE)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "wbr",
    ]
)
_EMPHASIS = re.compile(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)")
_QUOTED_LINES = re.compile(r"(?:^[ \t]{0,3}>[^\n]*(?:\n|\Z))+", re.MULTILINE)
_QUOTE_MARK = re.compile(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE)

_AROUND = 1000
"""Characters, markup and all, on either side of a quotation that may say whose it is."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """What an article quotes."""

    line: int
    """Of the article, where it begins."""
    start: int
    """Offset in the article of its first character."""
    end: int
    """Offset behind its last character and the mark that closes it."""
    text: str
    """Without markup and the quotation marks around it."""
    attributed: str
    """Whose words the article says they are; "" where it does not say."""


def find_quoted(article: str) -> list[Quoted]:
    """Return the quotations of an article, in order.

    Args:
        article: plain text, Markdown or HTML, as it is written; lines end in a line feed.
    """
    plain, blocks = _read_html(article) if _HTML.match(article) else _read_markdown(article)
    line_starts = [0, *(match.end() for match in re.finditer("\n", article))]
    whole_blocks = set(blocks)
    found: list[Quoted] = []
    for quotation, attribution in _attributed(plain, blocks):
        name = attribution.name
        if attribution.goes_on and found:
            name = name or found[-1].attributed
        line = bisect.bisect_right(line_starts, quotation.start)
        text = quotation.text.replace(_PAD, "").strip()
        entity = _ENTITY.match(article, quotation.end)
        closed = entity.end() if entity else quotation.end + 1
        if (quotation.start, quotation.end) in whole_blocks:
            closed = quotation.start + len(article[quotation.start : quotation.end].rstrip())
        if any(map(str.isalnum, text)):
            found.append(Quoted(line, quotation.start, closed, text, name))
    return found


_Block = tuple[int, int]
"""From where to where a block quote goes."""


def _attributed(plain: str, blocks: list[_Block]) -> Iterator[tuple[Quotation, Attribution]]:
    """Yield the quotations outside block quotes and the block quotes, in order."""
    whole_blocks = set(blocks)
    last_end = -1
    found = sorted([*_inline(plain, blocks), *_block_quotations(plain, blocks)], key=_start)
    for quotation in found:
        if (quotation.start, quotation.end) in whole_blocks:
            body, signature = find_signature(quotation.text)
            whole = Quotation(quotation.start, quotation.end, body)
            yield whole, signature or _attribution(plain, quotation, last_end)
        else:
            yield quotation, _attribution(plain, quotation, last_end)
        last_end = quotation.end


def _start(quotation: Quotation) -> int:
    return quotation.start


def _block_quotations(plain: str, blocks: list[_Block]) -> Iterator[Quotation]:
    for start, end in blocks:
        text = _QUOTE_MARK.sub("", plain[start:end]).replace(_PAD, "").strip()
        yield Quotation(start, end, text)


def _inline(plain: str, blocks: list[_Block]) -> Iterator[Quotation]:
    position = 0
    for start, end in [*blocks, (len(plain), len(plain))]:
        yield from find_quotations(plain[position:start], position)
        position = end


def _attribution(plain: str, quotation: Quotation, last_end: int) -> Attribution:
    start, end = quotation.start, quotation.end
    before = plain[max(last_end + 1, start - _AROUND, 0) : max(0, start - 1)]
    after = plain[end + 1 : end + _AROUND]
    same = last_end >= 0 and "\n\n" not in plain[last_end:start]
    before, after = before.rpartition("\n\n")[2], after.partition("\n\n")[0]
    return find_attribution(_clean(before), _clean(after), same_paragraph=same)


def _clean(text: str) -> str:
    return " ".join(text.replace(_PAD, "").split())


def _read_html(article: str) -> tuple[str, list[_Block]]:
    """Return HTML as text of the same length, and where its block quotes are."""
    seen = _without_unseen(article)
    blocks = list(_html_blocks(seen))
    plain = _TAG.sub(_without_tag, seen)
    return _ENTITY.sub(_character, plain), blocks


def _without_unseen(article: str) -> str:
    """Return HTML in which scripts, styles, the head and comments are padding; one that never ends is kept."""
    lower = article.lower()
    pieces: list[str] = []
    endless: set[str] = set()
    position = 0
    for match in _UNSEEN.finditer(article):
        name = match[1].lower()
        if match.start() < position or name in endless:
            continue
        closing = "-->" if name == "!--" else f"</{name}"
        end = lower.find(closing, match.end())
        if end < 0:
            endless.add(name)
            continue
        end += len(closing)
        pieces += [article[position : match.start()], _pad(article[match.start() : end])]
        position = end
    return "".join((*pieces, article[position:]))


def _html_blocks(article: str) -> Iterator[_Block]:
    """Yield where the outermost block quotes go."""
    depth = start = 0
    for match in _TAG.finditer(article):
        if match[1].lower() != "blockquote":
            continue
        if not match[0].startswith("</"):
            start = start if depth else match.end()
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                yield start, match.start()


def _character(entity: re.Match[str]) -> str:
    return html.unescape(entity[0])[:1].ljust(len(entity[0]), _PAD)


def _without_tag(match: re.Match[str]) -> str:
    name, length = match[1].lower(), len(match[0])
    if name == "q":
        return ("”" if match[0].startswith("</") else "“").rjust(length, _PAD)
    if name in _INLINE:
        return _PAD * length
    return ("\n" if name == "br" else "\n\n").ljust(length, _PAD)


def _pad(text: str) -> str:
    return "".join("\n" if character == "\n" else _PAD for character in text)


def _read_markdown(article: str) -> tuple[str, list[_Block]]:
    """Return Markdown without emphasis as text of the same length, and where its block quotes are."""
    blocks = [match.span() for match in _QUOTED_LINES.finditer(article)]
    return _EMPHASIS.sub(lambda match: _PAD * len(match[0]), article), blocks
