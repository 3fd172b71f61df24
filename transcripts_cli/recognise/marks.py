"""Step 1: find what may be a label."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transcripts_cli.alphabets import Runs
from transcripts_cli.recognise.above_quotations import labels_above_quotations
from transcripts_cli.recognise.beginnings import INITIALS, UNKNOWN, Beginnings
from transcripts_cli.recognise.conventions import CONVENTIONS, Convention
from transcripts_cli.recognise.layout import TAG_LINE
from transcripts_cli.recognise.lead import LEAD, NO_LEAD, TIMED, USUAL_LEAD, Lead, lead_of
from transcripts_cli.recognise.listed import lines_of_listed
from transcripts_cli.recognise.recurring import lines_of_recurring
from transcripts_cli.recognise.shapes import begins_as_prose, clean_label
from transcripts_cli.recognise.signs import (
    ANY_SHAPE,
    HEAD,
    LONGEST_ALONE,
    NEEDS,
    RARE_SIGN,
    SIGNS,
    USUAL_NEEDS,
)
from transcripts_cli.recognise.unusual import unusual_labels
from transcripts_cli.text import LazyPattern

if TYPE_CHECKING:
    import regex

_TRIGGER = LazyPattern(
    r"[:：\t\]】>»→–—ـ―|)「『\u3000．]|\.(?=[\s_*<–—-]|$)|\s-|/\s|  |^\s*(?:[QA]\d{0,3}\s|\w{1,5}[-–]\s)"
)
_LABELS = "@«»“”„‘’'\"…¿¡（「『【"
"""Signs that begin lines, and nothing that stands before a label."""
# For a pattern of the user's own, on a line: more is a pattern that tries for ever.
_OWN_SECONDS = 1.0
# Characters behind the lead in which the separator of a label stands.
_REACH = 110
_IDEOGRAPHS = "\u3000"
"""What begins with Chinese characters is not sorted before it."""
# Where a sign before a nick tells its rank (IRC) or that the line is a cue (Fountain), and is no part of it.
_SIGNED = ("angle brackets", "label alone on its line")
_ONE_BLANK = ("one blank", "")
ABOVE_QUOTATION = ("label above a quotation", "")
_NO_LABEL_END = ".。,，;)]）"
_DIGITS = Runs(r"\d")
_PARTY = LazyPattern(r"[^\W\d_]\s\([^\W\d_]{1,5}\)$")
"""A party behind the name of a member: `Kerstin Wallin (S)`."""
_ITALIC_DIRECTION = LazyPattern(r"[^\W\d_][^_]{0,40},? _[^\W_]")
_DIRECTION_END = {
    "(": LazyPattern(r"\)[*_]{0,2}\s*([:.])[*_]{0,2}(?:\s+|$)"),
    "_": LazyPattern(r"_([:.])(?:\s+|$)"),
}
_MORE_INITIALS = LazyPattern(r"(?:[^\W\d_]\.\s?){1,3}\s?[:：–—]")


@dataclass(slots=True)
class Mark:
    """A label with its separator at the head of a line, not yet believed."""

    line: int
    """Index from 0."""
    label: str
    """As written."""
    style: tuple[str, str]
    """Name of the convention, and the lead that stands before the label."""
    offset: int
    """Where the speech starts in its line."""
    text_line: int
    """The line the speech starts on, as an index: `line` unless a stage direction runs over lines."""
    stamp: str = ""
    """The time that stands with the label; "" if none."""
    aside: str = ""
    """What stands in parentheses between label and separator, with them; "" if nothing."""
    longer: str = ""
    """The label with its aside, as written; "" if there is none."""
    ended: bool | None = None
    """Whether its first line of speech ends as a sentence does, or runs on; None until it is asked for."""


def find_marks(
    texts: Sequence[str], skip: int, own: "regex.Pattern[str] | None" = None
) -> list[Mark]:
    """Return every mark that some convention sees, line by line; several for a line are rivals.

    Args:
        texts: the lines.
        skip: how many lines at the top hold metadata.
        own: a convention of the user's, tried on every line.
    """
    marks: list[Mark] = []
    beginnings = Beginnings()
    others: list[int] = []
    for index in filter(texts.__getitem__, range(skip, len(texts))):  # most blank lines are empty
        text = texts[index]
        if own and (mark := _own_mark(own, text, index)):
            marks.append(mark)
        lead = _lead_at(text)
        label, offset, convention = beginnings.label_of(text, lead) if lead else UNKNOWN
        if lead and label:
            marks.append(Mark(index, label, (convention, lead[1]), offset, index, lead[2]))
            continue
        if text.isspace():
            continue
        others.append(index)
        if not lead or _is_speech(text, lead):
            continue
        after = texts[index + 1 : index + 3] if _is_open(text) else ()
        found = _marks_behind(lead, text, index, after)
        if found and (len(text) <= LONGEST_ALONE or _TRIGGER.search(text, 0, HEAD)):
            marks += found
            if len(found) == 1:
                mark = found[0]
                beginnings.note(text, lead, (mark.style[0], mark.label, mark.offset))
    return _with_unusual(texts, others, marks)


def marks_above_quotations(texts: Sequence[str]) -> list[Mark]:
    """Return the marks of lines that are a label with a full stop, above speech in quotation marks."""
    found = labels_above_quotations(texts)
    return [Mark(index, label, ABOVE_QUOTATION, end, index) for index, label, end in found]


def marks_of_listed(
    texts: Sequence[str], people: frozenset[str], marks: Sequence[Mark]
) -> list[Mark]:
    """Return the marks of lines that begin with a name which the head lists, or which recurs, and one blank.

    Args:
        texts: the lines.
        people: those names.
        marks: found already; lines with one of their kind have no other.
    """
    taken = {mark.line for mark in marks if mark.style == _ONE_BLANK} if people else set()
    found = (*lines_of_listed(texts, people), *lines_of_recurring(texts, people))
    return [
        Mark(index, label, _ONE_BLANK, offset, index, texts[index].partition(label)[0].strip())
        for index, label, offset in dict.fromkeys(found)
        if index not in taken
    ]


def _with_unusual(texts: Sequence[str], others: Sequence[int], marks: list[Mark]) -> list[Mark]:
    """Return the marks with those of labels with unusual signs, where no other sees a colon.

    Brackets to which a letter is glued are part of such a label, and none by themselves.
    """
    taken = {mark.line for mark in marks if mark.style[0] in ("own", "colon")}
    more = [
        Mark(index, label, ("colon", ""), end, index)
        for index, label, end in unusual_labels(texts, others)
        if index not in taken
    ]
    if not more:
        return marks
    lines = {mark.line for mark in more}
    return [mark for mark in marks if mark.line not in lines or not _is_glued(mark, texts)] + more


def _is_glued(mark: Mark, texts: Sequence[str]) -> bool:
    return "brackets" in mark.style[0] and texts[mark.line][mark.offset - 1] in "]>"


def _is_open(text: str) -> bool:
    """Whether a parenthesis, or an italic stage direction behind a label, is not closed on its line."""
    return 0 <= text.find("(") > text.rfind(")") or (
        "_" in text and text.count("_") % 2 == 1 and bool(_ITALIC_DIRECTION.match(text))
    )


def _own_mark(own: "regex.Pattern[str]", text: str, index: int) -> Mark | None:
    match = own.match(text, timeout=_OWN_SECONDS)
    if not match:
        return None
    group = "label" if "label" in own.groupindex else min(1, own.groups)
    label = (match[group] or "").strip()
    return Mark(index, label, ("own", ""), match.end(), index) if label else None


def marks_of_line(text: str, index: int = 0, after: Sequence[str] = ()) -> list[Mark]:
    """Return the marks of one line; `after` are the lines that an open parenthesis may run over."""
    lead = _lead_at(text)
    return _marks_behind(lead, text, index, after) if lead and not _is_speech(text, lead) else []


def _lead_at(text: str) -> Lead | None:
    """Return what stands before the label of a line, if it has one; None where no label can follow."""
    if text[0].isalpha() or text[0] in _LABELS:  # the usual case: the costly pattern is spared
        return NO_LEAD
    usual = USUAL_LEAD.match(text)
    if usual:
        return usual.end(), "" if usual[1] else "emphasis", usual[1] or ""
    head = text[:HEAD]
    lead = LEAD.match(head)
    if not lead or lead.end() >= len(head) or TAG_LINE.match(head):
        return None
    return lead.end(), lead_of(lead), (lead["stamp"] or "").strip()


def _marks_behind(lead: Lead, text: str, index: int, after: Sequence[str]) -> list[Mark]:
    """Return the marks of a line behind its lead."""
    start, style, stamp = lead
    head = text[:HEAD]
    alone = len(text) <= HEAD and _may_stand_alone(text.strip(), head[start], stamp)
    lenient = bool(stamp) or "emphasis" in style
    found = []
    near = head[start : start + _REACH] + " "
    needs = NEEDS if RARE_SIGN.search(near) else USUAL_NEEDS
    for convention in _possible(tuple(filter(near.__contains__, needs)), alone):
        if convention.timed and not (_DIGITS.stands_in(head) and TIMED.search(head, start)):
            continue
        if convention.ideographs and near < _IDEOGRAPHS:
            continue
        match = convention.mark.match(head, start)
        label = (
            clean_label(match["label"], strict=convention.strict and not lenient) if match else ""
        )
        if match and label and not _goes_on(label, head[match.end() :]):
            found.append(_mark(index, label, (convention.name, style), match, stamp))
    if after and not any(mark.style[0] in ("colon", "full stop") for mark in found):
        found += _directed(text, index, start, style, after)
    return found


def _is_speech(text: str, lead: Lead) -> bool:
    """Whether a line begins as no name does, and the signs are missing before which a label may have any shape."""
    head = text[:HEAD]
    if lead[0] or not begins_as_prose(head):
        return False
    signed = SIGNS.stands_in(head)
    return not signed or not (" -" in head or ANY_SHAPE.search(head) or TIMED.search(head))


@functools.lru_cache(maxsize=4096)
def _possible(signs: tuple[str, ...], alone: bool) -> tuple[Convention, ...]:  # noqa: FBT001 - called for every line
    """Return the conventions that a line which holds these signs may follow."""
    return tuple(
        convention
        for convention in CONVENTIONS
        if (alone if not convention.needs else not set(signs).isdisjoint(convention.needs))
    )


def _may_stand_alone(line: str, first: str, stamp: str) -> bool:
    """Whether a line is short and ends as a label does; an aside may close it behind capitals or a time."""
    if len(line) > LONGEST_ALONE or first in "([":
        return False
    if line[-1] not in _NO_LABEL_END:
        return True
    return line[-1] == ")" and (
        bool(stamp) or line.partition("(")[0].isupper() or bool(_PARTY.search(line))
    )


def _goes_on(label: str, rest: str) -> bool:
    """Whether a name goes on behind the full stop of an initial: ANNA W. | JONES, a witness; B. | O.: Yes."""
    return bool(_MORE_INITIALS.match(rest)) or (
        label.isupper()
        and bool(INITIALS.search(label))
        and rest[:2].isupper()
        and rest[:2].isalpha()
    )


def _mark(index: int, label: str, style: tuple[str, str], match: re.Match[str], stamp: str) -> Mark:
    if style[0] in _SIGNED:
        label = label.lstrip("@+%&~") or label
    aside = (match["aside"] or "").strip() if "aside" in match.re.groupindex else ""
    longer = match.string[match.start("label") : match.end("aside")].strip(" *_") if aside else ""
    if style[0] == "full stop" and INITIALS.search(label):
        label += "."
    return Mark(index, label, style, match.end(), index, stamp, aside, longer)


def _directed(text: str, index: int, start: int, style: str, after: Sequence[str]) -> list[Mark]:
    """Marks whose stage direction, in parentheses or italics, runs over line ends."""
    sign = "(" if "(" in text else "_"
    label = clean_label(
        text[start : text.find(sign, start)].rstrip(" ,"), strict="emphasis" not in style
    )
    if not label:
        return []
    for number, more in enumerate(after, 1):
        separator = _DIRECTION_END[sign].search(more)
        if separator:
            name = "colon" if separator[1] == ":" else "full stop"
            return [Mark(index, label, (name, style), separator.end(), index + number)]
    return []
