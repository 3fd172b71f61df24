"""What a label looks like, and whether a string can be one at all."""

import functools
from collections.abc import Sequence

from transcripts_cli.recognise.languages import words_of
from transcripts_cli.text import LazyPattern, may_be_caseless

_TAG = LazyPattern(r"<[^<>]*>")
_ESCAPE = LazyPattern(r"\\(?=[_*<>\[\]()#.~`|&@+-])")
"""What keeps Markdown from reading the next character as its own."""
_SLUG = LazyPattern(r"(?:INT|EXT|EST|I/E)\b[./ ]")
_NUMBERED = LazyPattern(r"([^\W\d_]+)_(\d+)")
_PHONE = LazyPattern(r"[~+]{0,2}\d[\d ()-]{6,18}\d")
_VAGUE = LazyPattern(r"[^\W\d_]{1,3}\?{1,2}|\?{2,3}")
_DIRECTION = LazyPattern(r"\s*[*_]{0,2}[(\[（][^)\]）]*[)\]）]?\s*$")
_FORBIDDEN = LazyPattern(r"[?!;？！；。“”«»\"…=<>{}]|https?|www\.|\.{2,}|\w@\w|\]\(|\*\*")
_ELISION = LazyPattern(r"(?<![^\W\d_])[dlDL][’'](?=[A-ZÀ-Ý])")
_WORD = LazyPattern(r"[^\W_]+(?:[’'.·・-][^\W_]+)*\.?")
_CASELESS = LazyPattern(
    r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_PARTICLES = words_of("particles") | {
    "and",
    "et",
    "und",
    "y",
    "e",
    "i",
    "и",
    "&",
    "og",
    "och",
    "en",
}
HONORIFICS = words_of("honorifics")
_LONGEST = 70
"""Characters of a label."""
_MOST_WORDS = 9
_MOST_KNOWN = 2**18
"""Labels whose shape is remembered: it is asked for four times each, and fewer than there are help nothing."""
_LONGEST_CASELESS = 16
"""Characters of a label in a script without capitals; a name has at most half as many."""
_CODES = ("ar", "bn", "fa", "he", "hi", "ko")
"""Languages written without capitals and with blanks."""
_SHORT = 2
"""Syllables of a Korean name that may end as sentences of talk do."""
_MOSTLY = 0.6
_NOBODY = words_of("nobody")
ROLE_WORDS = words_of("askers", "answerers", "chairs")
VOICE_WORDS = ROLE_WORDS | _NOBODY
"""Before a number they are a voice: `Speaker 1`, `Participant 2`."""


@functools.lru_cache(maxsize=8192)
def clean_label(raw: str, *, strict: bool = False) -> str:
    r"""Return a label without its markup, or "" where it cannot be one.

    >>> clean_label("**Ana Silva")
    'Ana Silva'
    >>> clean_label(r"mill\_race")
    'mill_race'
    >>> clean_label("He left the house", strict=True)
    ''
    """
    if strict and begins_as_prose(raw):
        return ""
    bare = _TAG.sub("", raw) if "<" in raw else raw
    label = bare.strip().strip("*_|")
    if "\\" in label:
        label = _ESCAPE.sub("", label)
    label = label.strip("\\ ")
    if not label or len(label) > _LONGEST or _SLUG.match(label) or _is_half_open(label):
        return ""
    if _PHONE.fullmatch(label) or _VAGUE.fullmatch(label):
        return label
    words = _words_of(label)
    named = not strict or _is_named(label, words)  # first: the quicker of two
    return label if named and _may_label(label, words) else ""


def begins_as_prose(text: str) -> bool:
    """Whether a text begins as sentences do and no name does: in small letters, if only from its second word on.

    >>> [begins_as_prose(text) for text in ("and so on", "He left the house", "Ana de la Torre")]
    [True, True, False]
    """
    words = text.split(" ", 2)
    if len(words) < 2:
        return False
    first, second = words[0].removesuffix(","), words[1]
    small = second.isalpha() and second.islower() and second not in _PARTICLES
    return (
        len(first) > 1
        and (small or first[0].islower())
        and first.isalpha()
        and first.lower() not in HONORIFICS
        and not may_be_caseless(text)
    )


def _words_of(label: str) -> list[str]:
    """Return the words of a label, without the elided articles before names."""
    elided = "’" in label or "'" in label
    return _WORD.findall(_ELISION.sub("", label) if elided else label)


def _without_direction(label: str) -> str:
    """Return a label without what stands in parentheses at its end."""
    opened = "(" in label or "[" in label or "（" in label
    return _DIRECTION.sub("", label) if opened else label


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
    body = _without_direction(label) or label
    names = _words_of(body)
    if not names or _is_caseless(body):
        return bool(names) and len(body) <= _LONGEST_CASELESS and len(names) <= 4
    if names[0].strip(".").lower() in HONORIFICS and len(names) > 1:
        return True
    head, comma, _ = body.partition(", ")
    if comma and len(head.split()) > 1:
        names = _words_of(head)
    return (
        bool(names)
        and names[0][0].isupper()
        and all(
            word[0].isupper() or word[0].isdigit() or word.lower().strip(".") in _PARTICLES
            for word in names
        )
    )


@functools.lru_cache(maxsize=_MOST_KNOWN)
def shape(label: str) -> str:
    """Return what a label looks like: handle, code, role, name, title, word, lower or phrase.

    >>> [shape(label) for label in ("@ana", "SB", "Question", "Ana Silva", "Résultat", "madame", "Autrement dit")]
    ['handle', 'code', 'role', 'name', 'word', 'lower', 'phrase']
    >>> shape("001")
    'code'
    """
    numbered = _NUMBERED.fullmatch(label)
    if numbered and numbered[1].lower() in VOICE_WORDS:
        return "role"
    if label[0] in "@#+" or _PHONE.fullmatch(label) or ("_" in label and " " not in label):
        return "handle"
    body = _bare(label)
    names = _words_of(body)
    if _VAGUE.fullmatch(label) or not names:
        return "code" if names or "?" in label else "phrase"
    folded = body.lower().strip(". ")
    nobody = len(names) <= 3 and any(word.lower() in _NOBODY for word in names)
    if nobody or folded in ROLE_WORDS or folded.rstrip("0123456789 ") in ROLE_WORDS:
        return "role"
    return _caseless_shape(body) if _is_caseless(body) else _cased_shape(body, names)


def _bare(label: str) -> str:
    """Return a label without what stands in parentheses or behind a comma."""
    body = _without_direction(label).strip() or label.strip("()[]（） ")
    head, comma, tail = body.partition(", ")
    return head if comma and " " in head and tail[:1].isalpha() else body


def _is_caseless(text: str) -> bool:
    return may_be_caseless(text) and bool(_CASELESS.search(text))


def _caseless_shape(body: str) -> str:
    if (" " in body and _is_said(body)) or (len(body) > _SHORT and body[-1] == "요"):
        return "phrase"
    if len(body) <= _LONGEST_CASELESS // 2:
        return "name"
    return "word" if len(body) <= _LONGEST_CASELESS else "phrase"


def _is_said(body: str) -> bool:
    """Whether one of several words says I, or ends as verbs do in talk: `저는 좋았어요`."""
    persons = words_of("first", "persons", codes=_CODES)
    ends = tuple(words_of("person_ends", codes=_CODES))
    return any(word in persons or word.endswith(ends) for word in body.split())


def _cased_shape(body: str, names: Sequence[str]) -> str:
    letters = [c for c in body if c.isalpha()]
    numbered = len(names) <= 3 and any(c.isdigit() for c in body) and "".join(letters[:1]).isupper()
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
