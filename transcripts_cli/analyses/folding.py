"""Spellings that a reader takes for one: accents, apostrophes, dashes and blanks."""

import re
import unicodedata
from collections.abc import Iterable

_SAME = {
    **dict.fromkeys("’‘ʼ´", "'"),
    **dict.fromkeys("‐‑–—−", "-"),
    **dict.fromkeys("\u00a0\u202f\u2009\t", " "),
    **dict.fromkeys("“”„«»", '"'),
}
# The combining marks that are accents; those of Indic or Arabic script are vowels.
_FIRST, _LAST = "\u0300", "\u036f"
_ACCENT = re.compile(f"[{_FIRST}-{_LAST}]")


class _Plain(dict[int, str]):
    """Character → what it is without its accents, found out once; one that stands for several is kept."""

    def __missing__(self, number: int) -> str:
        character = chr(number)
        letters = unicodedata.normalize("NFD", character)
        marked = len(letters) > 1 and all(map(_is_accent, letters[1:]))
        plain = self[number] = letters[0] if marked else _SAME.get(character, character)
        return plain


_PLAIN = _Plain()


def _is_accent(character: str) -> bool:
    return _FIRST <= character <= _LAST


def fold_accents(text: str) -> str:
    """Return a text without accents, its marks in the simplest form; of the same length, unless accents stand apart.

    >>> fold_accents("L’été – déjà")
    "L'ete - deja"
    """
    if text.isascii():
        return text
    folded = text.translate(_PLAIN)
    return _ACCENT.sub("", folded) if _ACCENT.search(folded) else folded


def unfold_spans(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where stretches of a folded text, none of them empty, stand in the text itself.

    >>> unfold_spans("e\u0301te\u0301 !", [(0, 3)])
    [(0, 5)]
    """
    if not _ACCENT.search(text):
        return list(spans)
    places = [place for place, character in enumerate(text) if not _is_accent(character)]
    places.append(len(text))
    return [(places[start], places[end]) for start, end in spans]


def fold_pattern(pattern: str) -> str:
    """Return a pattern, folded as the texts it is to be found in.

    >>> fold_pattern("e\u0301te\u0301|d’ici")
    "ete|d'ici"
    """
    return fold_accents(unicodedata.normalize("NFC", pattern))
