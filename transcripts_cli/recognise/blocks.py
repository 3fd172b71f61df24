"""Paragraphs and what kind each is: the units between labels."""

import functools
import re
from collections.abc import Callable, Sequence

from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.layout import TAG_LINE, Layout, is_heading, is_rule
from transcripts_cli.records import record
from transcripts_cli.text import QUESTION_MARK, LazyPattern

_BOLD = LazyPattern(
    r"\s*(?:\d{1,3}[.)、]\s*)?(?:\*\*|__|<(?:p|h\d|span|font)\b[^<>]*>\s*(?:<(?:b|strong)>|\*\*|__)|<(?:b|strong)>).*(?:\*\*|__|</(?:b|strong)>|(?=<br\s*/?>\s*$))(?:\s*</(?:p|h\d|span|font)>)?[\s.:?？]*(?:(?:<br\s*/?>|<(?:b|strong)>|&nbsp;)\s*)*$",
    re.DOTALL,
)
_PARAGRAPH = LazyPattern(r"\s*<(?:p|li|dt|dd)\b", re.IGNORECASE)
"""An element with which a paragraph begins."""
_ITALIC = LazyPattern(
    r"\s*(?:\d{1,3}[.)、]\s*)?(?:\*(?!\*)|_(?!_)|<(?:em|i)>).*(?:(?<!\*)\*|(?<!_)_|</(?:em|i)>)[\s.:?？]*$",
    re.DOTALL,
)
_NUMBERED = LazyPattern(
    r"\s*(?:\d{1,3}(?![:：]\d\d)\s?[.)/、：:–-]|[(（]\d{1,3}[)）]|Q\d{1,3}\b)\s*\S"
)
_DASH = LazyPattern(r"\s*(?:[—–―]{1,2}\s*|-(?![-\s])|ー{2}|──)\S")
_ITEM = LazyPattern(r"\s*[-*+•·]\s+\S")
_SIGN = LazyPattern(r"\s*(?:[■□◆◇●○▼▶►★☆※◎]|>{1,2}\s?(?=\S))\s*\S")
_NOTE = LazyPattern(
    r"\s*[*_]{0,2}(?:\[[^\]]*\]|［[^］]*］|〔[^〕]*〕|【[^】]*】)[*_.]{0,3}\s*$", re.DOTALL
)
_ASIDE = LazyPattern(
    r"\s*[*_]{0,2}(?:\(.*\)|\[.*\]|（.*）|［.*］|〔.*〕|【.*】)[*_.]{0,3}\s*$", re.DOTALL
)
_ENDINGS = "|".join(
    re.escape(end) for language in LANGUAGES.values() for end in language.question_ends
)
_NO_KIND = "@«»“”„‘’'\"…¿¡"
"""Signs that begin paragraphs like any other."""
TAIL = 60
"""Characters in which a paragraph's end shows: marks, quotation marks, markup."""
_CLOSING = r"(?:[\s»”\"'’)\]*_…!.。」』]|&nbsp;)*(?:</?\w+\s*/?>\s*)*$"
# Two patterns: each begins with a set of characters, which `re` looks for several times as fast as for either of two.
_MARK_END = LazyPattern(rf"{QUESTION_MARK}{_CLOSING}")
_WORD_END = LazyPattern(rf"(?:{_ENDINGS})(?=[\s*_」』]*$){_CLOSING}")


def _is_bold(text: str) -> bool:
    return bool(_BOLD.match(text)) and text.count("**") <= 4


def _may_close(text: str) -> bool:
    """Whether a text ends as bold or italic ones do: else the patterns look for their end in all of it, as in a turn behind a bold label."""
    end = text.rstrip(" \t\n.:?？")[-1:]
    return end in "*_>;" or end.isspace()


_KINDS: Sequence[tuple[str, str, Callable[[str], object] | LazyPattern]] = (
    ("heading", "#<=", lambda text: is_heading(text.partition("\n")[0])),
    ("rule", "-*_=~", is_rule),
    ("bold", "0*_<", lambda text: _may_close(text) and _is_bold(text)),
    ("italic", "0*_<", lambda text: _may_close(text) and _ITALIC.match(text)),
    ("note", "*_[［〔【", _NOTE),
    ("aside", "*_([（［〔【", _ASIDE),
    ("box", "<{![:", TAG_LINE),
    ("numbered", "0(（Q", _NUMBERED),
    ("item", "-*+•·", _ITEM),
    ("dash", "—–―-ー─", _DASH),
    ("sign", "■□◆◇●○▼▶►★☆※◎>", _SIGN),
)
"""The kinds that show in the text itself, with the signs it begins with then (0 for any digit); the first that fits."""


@record
class Block:
    """Lines without a blank one between."""

    line: int
    """Index of the first."""
    end: int
    """Index behind the last."""
    kind: str
    """heading, rule, box, note (in square brackets), bold, italic, sign, dash, numbered, item, aside or plain."""
    text: str
    """Its lines."""
    asked: bool = False
    """Whether it asks without a mark, told by its words."""

    @property
    def tail(self) -> str:
        """Its last characters."""
        return self.text[-TAIL:]

    @property
    def words(self) -> int:
        """A rough count."""
        return count_words(self.text)

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark, or as a question does."""
        return self.asked or asks(self.text)


def asks(text: str) -> bool:
    """Whether a paragraph ends in a question mark, or as a question does.

    >>> asks("Why? (laughs)"), asks("Why so?**")
    (False, True)
    """
    tail = text[-TAIL:]
    if tail.endswith("?"):  # it mostly ends in one, or holds none
        return True
    if tail.isascii() and "?" not in tail:
        return False
    return bool(_MARK_END.search(tail) or _WORD_END.search(tail))


def kind_of(text: str) -> str:
    """Return the kind of a paragraph.

    >>> [kind_of(t) for t in ("## Why?", "**Why?**", "*why*", "— Why?", "3. Why?", "(laughs)", "Why?")]
    ['heading', 'bold', 'italic', 'dash', 'numbered', 'aside', 'plain']
    """
    first = text[:1]
    usual = first.isalpha() and first != "Q"
    return "plain" if usual or first in _NO_KIND else _special_kind(text)


@functools.lru_cache(maxsize=8)  # asked for twice: where a block ends, and what it is
def _special_kind(text: str) -> str:
    tests = _tests_for(text.lstrip()[:1])
    return next((kind for kind, test in tests if test(text)), "plain")


@functools.lru_cache(maxsize=1024)
def _tests_for(sign: str) -> list[tuple[str, Callable[[str], object]]]:
    """Return the kinds that a text may be of which begins with a sign, each with its test."""
    own = "0" if sign.isdecimal() else sign
    return [
        (kind, test.match if isinstance(test, LazyPattern) else test)
        for kind, signs, test in _KINDS
        if own in signs
    ]


def blocks_between(layout: Layout, start: int, end: int) -> list[Block]:
    """Return the blocks of lines `start` to `end` (exclusive, indices); a box runs to its closing tag.

    Where text is not wrapped, a heading is a block of its own; other lines that follow one another make one block.
    """
    blocks: list[Block] = []
    index = start
    texts = layout.texts
    while index < end:
        text = texts[index]
        if not text or text.isspace():
            index += 1
            continue
        alone = index + 1 == end or not texts[index + 1]
        if alone and "<" not in text:  # the usual case
            stop = index + 1
        else:
            stop = _block_end(layout, index, end)
            text = "\n".join(texts[index:stop])
        blocks.append(Block(index, stop, kind_of(text), text))
        index = stop
    return blocks


_OPENED = LazyPattern(r"\s*<(div|figure|aside|section|table|details)\b")
_OWN_LINE = frozenset(("bold", "italic", "sign", "dash", "heading", "rule"))


def _block_end(layout: Layout, index: int, end: int) -> int:
    """Return the index behind a block's last line."""
    texts = layout.texts
    if texts[index][0].isalpha() or texts[index][0] in _NO_KIND:
        return _plain_end(layout, index, end)
    if is_heading(texts[index]) or is_rule(texts[index]):
        return index + 1
    opened = _OPENED.match(texts[index])
    if opened:
        close = f"</{opened[1]}>"
        for stop in range(index, min(end, index + 60)):
            if close in texts[stop]:
                return stop + 1
    first = kind_of(texts[index])
    if not layout.wrapped and first in _OWN_LINE:
        return index + 1
    return _plain_end(layout, index, end)


def _plain_end(layout: Layout, index: int, end: int) -> int:
    """Return the index behind the last line that goes on where line `index` began."""
    for stop in range(index + 1, end):
        text = layout.texts[stop]
        if not text or text.isspace() or _begins_block(layout, text):
            return stop
    return max(end, index + 1)


def _begins_block(layout: Layout, text: str) -> bool:
    """Whether a line that follows another without a blank one is a block of its own all the same."""
    kind = kind_of(text)
    if kind in ("heading", "rule") or ("<" in text and _PARAGRAPH.match(text)):
        return True
    return kind in _OWN_LINE and (not layout.wrapped or kind in ("sign", "dash"))


def count_words(text: str) -> int:
    """Words, roughly: runs between blanks, or every third character where there are none."""
    words = text.count(" ") + text.count("\n") + 1
    unspaced = "\u2e80" <= text.lstrip()[:1] <= "\u9fff"
    return max(words, len(text) // 3) if unspaced else words
