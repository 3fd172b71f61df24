"""A text as its words and marks, in forms that do not depend on typography, each with its place."""

import re
import unicodedata
from typing import NamedTuple

_UNSPACED = "\u0e00-\u0e30\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# A letter, an accent that stands apart, or what is invisible within a word.
_LETTER = f"(?![{_UNSPACED}])[\\w\u0300-\u036f\u00ad\u200b\u2060]"
_TOKEN = re.compile(
    rf"(?:[a-zA-Z]|(?:{_LETTER})*qu)['’ʼ](?={_LETTER})"  # l’, n’, qu’, which are words of their own
    rf"|[{_UNSPACED}]|(?:{_LETTER})+(?:['’ʼ](?:{_LETTER})+)*|\.{{3,}}|[-‐‑–—−]+|[^\s\w]"
)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_FORMS = {
    **dict.fromkeys("'’‘ʼ´`\"“”„«»‹›「」『』", '"'),
    **dict.fromkeys("-‐‑–—−", "-"),
    "...": "…",
    "？": "?",
    "！": "!",
    "，": ",",
    "：": ":",
    "；": ";",
}


class Token(NamedTuple):
    """A word or a mark."""

    form: str
    """Composed (NFC), apostrophes and dashes in their simplest form, all quotation marks alike."""
    start: int
    """Offset in the text."""
    end: int
    """Offset behind it."""

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number."""
        return self.form[0].isalnum() or self.form[0] == "_"


def tokenise(text: str) -> list[Token]:
    """Return the words and marks of a text, in order.

    >>> [token.form for token in tokenise("L’été — « non... »")]
    ["L'", 'été', '-', '"', 'non', '…', '"']
    """
    found = ((_form(match[0]), *match.span()) for match in _TOKEN.finditer(text))
    return [Token(form, start, end) for form, start, end in found if form]


def _form(written: str) -> str:
    if written in _FORMS:
        return _FORMS[written]
    if written.isascii():
        return "…" if written.startswith("...") else "-" if written[0] == "-" else written
    form = unicodedata.normalize("NFC", written.translate(_INVISIBLE))
    if form[:1] in "‐‑–—−":
        return "-" if form else ""
    return form.replace("’", "'").replace("ʼ", "'")


def same_word(first: str, second: str) -> bool:
    """Whether two forms differ at most in the case of their first letter, or in an accent on it as a capital.

    >>> same_word("À", "a"), same_word("Il", "il"), same_word("il", "elle")
    (True, True, False)
    """
    return first == second or (first[1:] == second[1:] and _initial(first) == _initial(second))


def _initial(form: str) -> str:
    return unicodedata.normalize("NFD", form[0])[0].casefold()


def spell(text: str) -> str:
    r"""Return a text as it is compared character by character: composed, on one line, nothing invisible.

    >>> spell("cafe\u0301\n noir")
    'café noir'
    """
    visible = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
    return re.sub(r"[ \t\r\n]+", " ", visible).strip(" ")


def pieces(text: str) -> list[str]:
    """Return the words of a text in lower case, cut at apostrophes, for finding where they are said."""
    if text.isascii():
        return _PIECE.findall(text.lower())
    text = unicodedata.normalize("NFC", text.translate(_INVISIBLE)).lower()
    return (_MIXED_PIECE if _MAY_BE_UNSPACED.search(text) else _PIECE).findall(text)


_PIECE = re.compile(r"\w+")
_MAY_BE_UNSPACED = re.compile(f"[{_UNSPACED}]")
_MIXED_PIECE = re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])\w)+")
