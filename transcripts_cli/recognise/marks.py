"""Step 1: find what may be a label."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transcripts_cli.recognise.conventions import CONVENTIONS, LEAD
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.layout import TAG_LINE

if TYPE_CHECKING:
    import regex

# No label is longer, with its lead, in any text seen; what follows is speech.
HEAD = 160
_TAG = re.compile(r"<[^<>]*>")
_TRIGGER = re.compile(
    r"[:：\t\]】>»→–—ـ―|)「『\u3000．]|\.(?=[\s_*<–—-]|$)|\s-|/\s|  |^\s*[QA]\d{0,3}\s"
)
_LONGEST_ALONE = 75
# For a pattern of the user's own, on a line: more is a pattern that tries for ever.
_OWN_SECONDS = 1.0
# Characters behind the lead in which the separator of a label stands.
_REACH = 110
# Where a sign before a nick tells its rank (IRC) or that the line is a cue (Fountain), and is no part of it.
_SIGNED = ("angle brackets", "label alone on its line")
_NO_LABEL_END = ".。,，;)]）"
_NEEDS = tuple(
    (
        convention,
        convention.needs,
        frozenset(need.strip(" ")[:1] or " " for need in convention.needs),
    )
    for convention in CONVENTIONS
)
"""Each convention with what it needs, and the characters that are in it: two cheap tests, the cheaper first."""
_ITALIC_DIRECTION = re.compile(r"[^\W\d_][^_]{0,40},? _[^\W_]")
_DIRECTION_END = {
    "(": re.compile(r"\)[*_]{0,2}\s*([:.])[*_]{0,2}(?:\s+|$)"),
    "_": re.compile(r"_([:.])(?:\s+|$)"),
}
_INITIALS = re.compile(
    r"(?:^|[\s.])[^\W\d_]\.\s?[^\W\d_]$|^[^\W\d_]{2,}(?:\s[^\W\d_]\.)*\s[^\W\d_]$"
)
_SLUG = re.compile(r"(?:INT|EXT|EST|I/E)\b[./ ]")
_PHONE = re.compile(r"[~+]{0,2}\d[\d ()-]{6,18}\d")
_VAGUE = re.compile(r"[^\W\d_]{1,3}\?{1,2}|\?{2,3}")
_DIRECTION = re.compile(r"\s*[*_]{0,2}[(\[（][^)\]）]*[)\]）]?\s*$")
_FORBIDDEN = re.compile(r"[?!;？！；。“”«»\"…=<>{}]|https?|www\.|\.{2,}|\w@\w|\]\(|\*\*")
_ELISION = re.compile(r"(?<![^\W\d_])[dlDL][’'](?=[A-ZÀ-Ý])")
_WORD = re.compile(r"[^\W_]+(?:[’'.·・-][^\W_]+)*\.?")
_CASELESS = re.compile(
    r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_PARTICLES = frozenset(
    word for language in LANGUAGES.values() for word in language.particles.split()
) | {"and", "et", "und", "y", "e", "i", "и", "&", "og", "och", "en"}
HONORIFICS = frozenset(
    word for language in LANGUAGES.values() for word in language.honorifics.split()
)
_LONGEST = 70
"""Characters of a label."""
_MOST_WORDS = 9
_LONGEST_CASELESS = 16
"""Characters of a label in a script without capitals; a name has at most half as many."""
_MOSTLY = 0.6
_NOBODY = frozenset(word for language in LANGUAGES.values() for word in language.nobody.split())
ROLE_WORDS = frozenset(
    word
    for language in LANGUAGES.values()
    for words in (language.askers, language.answerers, language.chairs)
    for word in words.split()
)


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
    count = len(texts)
    for index in range(skip, count):
        text = texts[index]
        if own and (mark := _own_mark(own, text, index)):
            marks.append(mark)
        if (
            not text
            or (len(text) > _LONGEST_ALONE and not _TRIGGER.search(text, 0, HEAD))
            or text.isspace()
        ):
            continue
        after = texts[index + 1 : index + 3] if _is_open(text) else ()
        marks += marks_of_line(text, index, after)
    return marks


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
    head = text[:HEAD]
    if (
        head[0].isalpha()
    ):  # nothing stands before the label: the usual case, and the costly pattern is spared
        start, style, stamp = 0, "", ""
    else:
        lead = LEAD.match(head)
        if not lead or lead.end() >= len(head) or TAG_LINE.match(head):
            return []
        start, style, stamp = lead.end(), lead_of(lead), (lead["stamp"] or "").strip()
    alone = len(text) <= HEAD and _may_stand_alone(text.strip(), head[start])
    lenient = bool(stamp) or "emphasis" in style
    found = []
    near = head[: start + _REACH] + " "
    characters = set(near)
    for convention, needs, signs in _NEEDS:
        if signs.isdisjoint(characters) if needs else not alone:
            continue
        if needs and not any(map(near.__contains__, needs)):
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


def _may_stand_alone(line: str, first: str) -> bool:
    """Whether a line is short and ends as a label does; an aside may close it behind capitals."""
    if len(line) > _LONGEST_ALONE or first in "([":
        return False
    return line[-1] not in _NO_LABEL_END or (line[-1] == ")" and line.partition("(")[0].isupper())


def _goes_on(label: str, rest: str) -> bool:
    """Whether a name in capitals goes on behind the full stop of an initial: ANNA W. | JONES, a witness."""
    return (
        label.isupper()
        and bool(_INITIALS.search(label))
        and rest[:2].isupper()
        and rest[:2].isalpha()
    )


def _mark(index: int, label: str, style: tuple[str, str], match: re.Match[str], stamp: str) -> Mark:
    if style[0] in _SIGNED:
        label = label.lstrip("@+%&~") or label
    aside = (match["aside"] or "").strip() if "aside" in match.re.groupindex else ""
    longer = match.string[match.start("label") : match.end("aside")].strip(" *_") if aside else ""
    if style[0] == "full stop" and _INITIALS.search(label):
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


def lead_of(lead: re.Match[str]) -> str:
    """Say what stands before the label, in words; "" if nothing."""
    parts = []
    if lead["quote"]:
        parts.append("quote")
    if lead["bullet"]:
        parts.append("item")
    if lead["heading"]:
        parts.append("heading")
    if (
        lead["emphasis"]
        or lead["emphasis2"]
        or "<strong" in (lead["tags"] + lead["tags2"])
        or "<b>" in (lead["tags"] + lead["tags2"])
    ):
        parts.append("emphasis")
    return " ".join(parts)


@functools.lru_cache(maxsize=8192)
def clean_label(raw: str, *, strict: bool = False) -> str:
    """Return a label without its markup, or "" where it cannot be one.

    >>> clean_label("**Ana Silva")
    'Ana Silva'
    >>> clean_label("He left the house", strict=True)
    ''
    """
    label = _TAG.sub("", raw).strip().strip("*_\\|").strip()
    if not label or len(label) > _LONGEST or _SLUG.match(label) or _is_half_open(label):
        return ""
    if _PHONE.fullmatch(label) or _VAGUE.fullmatch(label):
        return label
    words = _WORD.findall(_ELISION.sub("", label))
    if not _may_label(label, words) or (strict and not _is_named(label, words)):
        return ""
    return label


def _is_half_open(label: str) -> bool:
    """Whether a parenthesis opens at the head and does not close."""
    return label[0] in "([（" and not any(c in label for c in ")]）")


def _may_label(label: str, words: Sequence[str]) -> bool:
    """Whether a string has the letters, the length and the beginning of a label, and no end in a title."""
    if not words or len(words) > _MOST_WORDS or _FORBIDDEN.search(label):
        return False
    if not (label[0].isalnum() or label[0] in "@#(（*") or not any(c.isalpha() for c in label):
        return False
    return len(words) == 1 or len(words[-1]) > 3 or words[-1].rstrip(".").lower() not in HONORIFICS


def _is_named(label: str, words: Sequence[str]) -> bool:
    """Whether a label has the shape of a name, a code or a role: capitals, or a script without them."""
    if label[0].isdigit() or (len(words) > 6 and ", " not in label):
        return False
    body = _DIRECTION.sub("", label) or label
    names = _WORD.findall(_ELISION.sub("", body))
    if not names or _CASELESS.search(body):
        return bool(names) and len(body) <= _LONGEST_CASELESS and len(names) <= 4
    if names[0].strip(".").lower() in HONORIFICS and len(names) > 1:
        return True
    head, comma, _ = body.partition(", ")
    if comma and len(head.split()) > 1:
        names = _WORD.findall(_ELISION.sub("", head))
    return names[0][0].isupper() and all(
        word[0].isupper() or word[0].isdigit() or word.lower().strip(".") in _PARTICLES
        for word in names
    )


@functools.lru_cache(maxsize=8192)
def shape(label: str) -> str:
    """Return what a label looks like: handle, code, role, name, title, word, lower or phrase.

    >>> [shape(label) for label in ("@ana", "SB", "Question", "Ana Silva", "Résultat", "doctor", "Autrement dit")]
    ['handle', 'code', 'role', 'name', 'word', 'role', 'phrase']
    """
    if label[0] in "@#+" or _PHONE.fullmatch(label):
        return "handle"
    body = _bare(label)
    names = _WORD.findall(_ELISION.sub("", body))
    if _VAGUE.fullmatch(label) or not names:
        return "code" if names or "?" in label else "phrase"
    folded = body.lower().strip(". ")
    nobody = len(names) <= 3 and any(word.lower() in _NOBODY for word in names)
    if nobody or folded in ROLE_WORDS or folded.rstrip("0123456789 ") in ROLE_WORDS:
        return "role"
    return _caseless_shape(body) if _CASELESS.search(body) else _cased_shape(body, names)


def _bare(label: str) -> str:
    """Return a label without what stands in parentheses or behind a comma."""
    body = _DIRECTION.sub("", label).strip() or label.strip("()[]（） ")
    head, comma, tail = body.partition(", ")
    return head if comma and " " in head and tail[:1].isalpha() else body


def _caseless_shape(body: str) -> str:
    if len(body) <= _LONGEST_CASELESS // 2:
        return "name"
    return "word" if len(body) <= _LONGEST_CASELESS else "phrase"


def _cased_shape(body: str, names: Sequence[str]) -> str:
    letters = [c for c in body if c.isalpha()]
    numbered = len(names) <= 3 and any(c.isdigit() for c in body) and letters[0].isupper()
    if numbered or (len(names) == 1 and len(letters) <= 5 and all(c.isupper() for c in letters)):
        return "code"
    plain = [word.lower().strip(".") for word in names]
    capital = [word[0].isupper() for word in names]
    if len(names) == 1:
        return "word" if capital[0] else "lower"
    if len(names) <= 7 and all(
        c or w in _PARTICLES | HONORIFICS for c, w in zip(capital, plain, strict=True)
    ):
        return "name"
    worded = sum(c and len(w) > 1 for c, w in zip(capital, plain, strict=True))
    if capital[0] and (plain[0] in HONORIFICS or worded >= _MOSTLY * len(names)):
        return "title"
    return "phrase"
