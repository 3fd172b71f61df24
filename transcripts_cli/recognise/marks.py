"""Step 1: find what may be a label."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from transcripts_cli.recognise.conventions import CONVENTIONS, LEAD, Convention
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.layout import TAG_LINE

# No label is longer, with its lead, in any text seen; what follows is speech.
HEAD = 160
_TAG = re.compile(r"<[^<>]*>")
_TRIGGER = re.compile(r"[:：.．\t\]】>»→\-–—ـ―|/)「『\u3000]|  |^\s*[QA]\d{0,3}\s")
_LONGEST_ALONE = 75
# Characters behind the lead in which the separator of a label stands.
_REACH = 110
# Where a sign before a nick tells its rank (IRC) or that the line is a cue (Fountain), and is no part of it.
_SIGNED = ("angle brackets", "label alone on its line")
_NO_LABEL_END = ".。,，;)]）"
_NEEDS = tuple((convention, frozenset(convention.needs)) for convention in CONVENTIONS)
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


def find_marks(texts: Sequence[str], skip: int, own: re.Pattern[str] | None = None) -> list[Mark]:
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
        if (
            not text
            or (len(text) > _LONGEST_ALONE and not _TRIGGER.search(text, 0, HEAD))
            or text.isspace()
        ):
            continue
        if own and (mark := _own_mark(own, text, index)):
            marks.append(mark)
        after = texts[index + 1 : index + 3] if _is_open(text) else ()
        marks += marks_of_line(text, index, after)
    return marks


def _is_open(text: str) -> bool:
    """Whether a parenthesis, or an italic stage direction behind a label, is not closed on its line."""
    return 0 <= text.find("(") > text.rfind(")") or (
        "_" in text and text.count("_") % 2 == 1 and bool(_ITALIC_DIRECTION.match(text))
    )


def _own_mark(own: re.Pattern[str], text: str, index: int) -> Mark | None:
    match = own.match(text)
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
    characters = set(head[: start + _REACH])
    alone = (
        len(text.strip()) <= _LONGEST_ALONE
        and text.rstrip()[-1] not in _NO_LABEL_END
        and head[start] not in "(["
    )
    lenient = bool(stamp) or "emphasis" in style
    found = []
    for convention, needs in _NEEDS:
        if needs.isdisjoint(characters) if needs else not alone:
            continue
        match = convention.mark.match(head, start)
        label = clean_label(match["label"], convention.strict and not lenient) if match else ""
        if match and label:
            found.append(_mark(index, label, (convention.name, style), match, stamp))
    if after and not any(mark.style[0] in ("colon", "full stop") for mark in found):
        found += _directed(text, index, start, style, after)
    return found


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
    label = clean_label(text[start : text.find(sign, start)].rstrip(" ,"), strict="emphasis" not in style)
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
def clean_label(raw: str, strict: bool = False) -> str:
    """Return a label without its markup, or "" where it cannot be one.

    >>> clean_label("**Jerod Santo")
    'Jerod Santo'
    >>> clean_label("He left the house", strict=True)
    ''
    """
    label = _TAG.sub("", raw).strip().strip("*_\\|").strip()
    if _PHONE.fullmatch(label):
        return label
    if _SLUG.match(label):
        return ""
    if label[:1] in "([（" and not any(c in label for c in ")]）"):
        return ""
    if _VAGUE.fullmatch(label):
        return label
    if not label or len(label) > 70 or _FORBIDDEN.search(label):
        return ""
    words = _WORD.findall(_ELISION.sub("", label))
    if not words or len(words) > 9 or not any(c.isalpha() for c in label):
        return ""
    if not (label[0].isalnum() or label[0] in "@#([（*"):
        return ""
    if strict and not _is_named(label, words):
        return ""
    if words[-1].rstrip(".").lower() in HONORIFICS and len(words) > 1 and len(words[-1]) < 4:
        return ""
    return label


def _is_named(label: str, words: Sequence[str]) -> bool:
    """Whether a label has the shape of a name, a code or a role: capitals, or a script without them."""
    if label[0].isdigit() or (len(words) > 6 and ", " not in label):
        return False
    body = _DIRECTION.sub("", label) or label
    names = _WORD.findall(_ELISION.sub("", body))
    if not names:
        return False
    if _CASELESS.search(body):
        return len(body) <= 16 and len(names) <= 4
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
    if _VAGUE.fullmatch(label):
        return "code"
    body = _DIRECTION.sub("", label).strip() or label.strip("()[]（） ")
    head, comma, tail = body.partition(", ")
    if comma and len(head.split()) > 1 and tail[:1].isalpha():
        body = head
    folded = body.lower().strip(". ")
    if folded in ROLE_WORDS or folded.rstrip("0123456789 ") in ROLE_WORDS:
        return "role"
    names = _WORD.findall(_ELISION.sub("", body))
    if not names:
        return "phrase"
    if len(names) <= 3 and any(word.lower() in _NOBODY for word in names):
        return "role"
    if _CASELESS.search(body):
        return "name" if len(body) <= 8 else "word" if len(body) <= 16 else "phrase"
    letters = [c for c in body if c.isalpha()]
    if len(names) == 1 and len(letters) <= 5 and all(c.isupper() for c in letters):
        return "code"
    if len(names) <= 3 and any(c.isdigit() for c in body) and letters and letters[0].isupper():
        return "code"
    if len(names) <= 7 and all(
        w[0].isupper() or w.lower().strip(".") in _PARTICLES or w.lower().strip(".") in HONORIFICS
        for w in names
    ):
        return "name" if len(names) > 1 else "word"
    if len(names) > 1 and names[0][0].isupper():
        capitals = sum(word[0].isupper() for word in names)
        if names[0].lower().strip(".") in HONORIFICS or capitals >= 0.6 * len(names):
            return "title"
    return "lower" if len(names) == 1 else "phrase"


def convention_named(name: str) -> Convention | None:
    """Return the convention of that name."""
    return next((convention for convention in CONVENTIONS if convention.name == name), None)
