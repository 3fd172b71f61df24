"""What credits, bylines and back matter look like."""

import re
from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.layout import Layout, is_heading
from transcripts_cli.recognise.names import find_names
from transcripts_cli.recognise.phrases import Phrases, phrases_of
from transcripts_cli.text import LazyPattern

_LINK_LINE = LazyPattern(r"\s*(?:[-*•]\s*)?(?:\[[^\]]*\]\([^)]*\)|https?://\S+|www\.\S+)[\s.,]*$")
_COPYRIGHT = (
    "©",
    "(c) ",
    "(c)\t",
    "(c)\u00a0",
    "copyright",
    "creative commons",
    "all rights reserved",
    "tous droits",
    "alle rechte",
    "todos los derechos",
    "tutti i diritti",
    "todos os direitos",
    "wszelkie prawa",
    "все права",
)
_FULL_STOP = LazyPattern(r"[.!?…。！？][»”\"’')\]*_\s]*$")
_LISTED = LazyPattern(r"\s*[-*•·–—]\s")
TITLED = LazyPattern(
    r"\s*(?:#{1,6}\s|(?:title|titre|t[ií]tulo|titel|titolo|tytu[łl])\s*[:=])", re.IGNORECASE
)
"""The head of a title: a heading, or the field of one."""
_SHORT = 8
_TITLE = 110
_LONGEST_CREDIT = 160
_LEAD = 400
"""Characters of a paragraph in which a text says what it is."""


def credit_phrase() -> Phrases:
    """The phrases that stand before the name of who asked."""
    return phrases_of("credits")


def guest_phrase() -> Phrases:
    """The phrases that stand before the name of who answers."""
    return phrases_of("guests")


def guest_behind() -> Phrases:
    """The phrases right behind the name of who answers."""
    return phrases_of("guests_behind")


def byline_phrase() -> Phrases:
    """The phrases that stand before the name of who wrote the page."""
    return phrases_of("bylines")


def talk_phrase() -> Phrases:
    """The phrases between the name of who asks and that of who answers."""
    return phrases_of("talks")


def meeting_phrase() -> Phrases:
    """The phrases by which those who ask say whom they met."""
    return phrases_of("meets")


def credit_behind() -> Phrases:
    """The phrases directly behind the name of who asked."""
    return phrases_of("credits_behind")


def interview_word() -> Phrases:
    """The words that announce an interview."""
    return phrases_of("interview")


def other_word() -> Phrases:
    """The words by which a title announces a text of another kind."""
    return phrases_of("others")


def panel_word() -> Phrases:
    """The words by which a title announces a talk that somebody leads."""
    return phrases_of("panels")


def announces(texts: Sequence[str], first: int) -> float:
    """Return points for what a text says of itself around its dialogue, from about -3 to 3.

    An interview is announced by its word, a credit and a person's name; a list of questions, a guide or a
    changelog by its title.

    Args:
        texts: all lines.
        first: index of the first line that may be dialogue.
    """
    front = [text for text in texts[: max(3, min(first, 60))] if text.strip()]
    around = front + [text for text in texts[-12:] if text.strip()]
    points = 0.0
    if any(interview_word().search(text[:_LEAD]) for text in around):
        points += 1.2
    if _hold_credit(around):
        points += 0.8
    if any(find_names(text[:_LEAD]) for text in front):
        points += 0.5
    if any(other_word().search(text) for text in _titles(front) if len(text) < _TITLE):
        points -= 7.0
    return points


def announces_panel(texts: Sequence[str]) -> bool:
    """Whether a title among the lines before a dialogue says that somebody leads it.

    >>> announces_panel(["Round table on the weir"]), announces_panel(["A talk with Ana Silva"]), announces_panel([])
    (True, False, False)
    """
    front = [text for text in texts if text.strip()]
    return any(panel_word().search(text) for text in _titles(front) if len(text) < _TITLE)


def title_lines(lines: Sequence[tuple[int, str, str]]) -> frozenset[int]:
    """Return the numbers of the lines that are titles: the first, headings, and the fields for one.

    Args:
        lines: their numbers, texts and parts.

    >>> sorted(title_lines([(1, "---", "front"), (2, "title: Bo Lind", "front"), (9, "## Why?", "narration")]))
    [1, 2, 9]
    >>> title_lines([])
    frozenset()
    """
    first = next((number for number, text, _ in lines if text.strip()), 0)
    titles = {number for number, text, _ in lines if TITLED.match(text)}
    return frozenset({first} | titles if first else titles)


def _titles(front: Sequence[str]) -> list[str]:
    """Return the first lines and the headings, by mark or by a rule below."""
    below = zip(front[4:], [*front[5:], ""], strict=False)
    return [
        *front[:4],
        *(text for text, rule in below if is_heading(text) or rule.startswith(("===", "---"))),
    ]


def _hold_credit(lines: Sequence[str]) -> bool:
    """Whether one of some lines says who asked the questions: the words of all are looked up at once."""
    short = [text for text in lines if len(text) <= _LONGEST_CREDIT]
    phrases = credit_phrase().pattern_for("\n".join(short))
    return phrases is not None and any(_is_credit(text, phrases) for text in short)


def is_credit(text: str) -> bool:
    """Whether a line says who asked the questions.

    >>> is_credit("Propos recueillis par Ana Silva"), is_credit("Par exemple Ana Silva")
    (True, False)
    """
    return len(text) <= _LONGEST_CREDIT and _is_credit(text, credit_phrase())


def _is_credit(text: str, phrases: Phrases | re.Pattern[str]) -> bool:
    match = phrases.match(text.strip(" \t*_([（-–—#>"))
    return (
        match is not None
        and (
            " " in match[0]
            or len(text.split()) <= _SHORT
            or bool(re.match(r"\s*[:：]", text[match.end() :]))
        )
        and (bool(find_names(text[match.end() :])) or len(text.split()) <= _SHORT)
    )


def is_back_matter(layout: Layout, block: Block, rest: Sequence[Block]) -> bool:
    """Whether a paragraph behind the last turn, with all that follows it, is no longer speech."""
    lines = [text for text in layout.texts[block.line : block.end] if text.strip()]
    if block.kind in ("heading", "rule", "box") or not any(map(str.isalnum, block.text)):
        return True
    if (
        is_credit(lines[0])
        or any(map(lines[0].lower().__contains__, _COPYRIGHT))
        or all(_LINK_LINE.match(text) for text in lines)
    ):
        return True
    if block.kind in ("italic", "bold", "aside", "note") and block.words > 2:
        return True
    if lines[0].lstrip().startswith((">", "■", "▲", "※", "●", "◆", "★", "→", "►", "&#")):
        return True
    return is_chrome(layout, rest)


def is_chrome(layout: Layout, rest: Sequence[Block]) -> bool:
    """Whether nearly all lines are short and end in no full stop, as buttons and menus do."""
    lines = [
        text for block in rest for text in layout.texts[block.line : block.end] if text.strip()
    ]
    short = sum(
        bool(_LISTED.match(text) or (len(text) < 60 and len(text.split()) <= _SHORT))
        and not _FULL_STOP.search(text)
        for text in lines
    )
    return not _FULL_STOP.search(lines[0]) and short >= 0.6 * len(lines)
