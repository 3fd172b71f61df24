"""How much a text looks as if somebody had written it: what tells encodings apart that all decode."""

import functools
import itertools
import re

_NON_ASCII = re.compile(r"[^\x00-\x7f]")
_ENOUGH = 2000
"""Characters looked at: more change no decision."""
_APOSTROPHES = "’‘ʼ"
_TYPOGRAPHIC = "“”„«»‹›–—…\xa0\u202f€£¿¡°ºª、。「」『』？！：；，（）・ー"
"""Signs that stand in good texts, though not between two letters."""
_SCRIPTS = {
    0x370: "Latin",
    0x400: "Greek",
    0x530: "Cyrillic",
    0x590: "Armenian",
    0x600: "Hebrew",
    0x780: "Arabic",
}
"""First character beyond a script, roughly → its name."""


def plausibility(content: bytes, encoding: str) -> float:
    """Return how plausible the characters beyond ASCII are, from -3 (control characters) to 1.

    >>> plausibility("déjà, l’été".encode("cp1252"), "cp1252")
    0.2
    >>> plausibility("déjà, l’été".encode("cp1252"), "mac-roman")
    -0.8
    """
    try:
        text = content.decode(encoding, "replace")
    except LookupError:
        return -3.0
    found = itertools.islice(_NON_ASCII.finditer(text), _ENOUGH)
    grades = [
        _grade(
            match[0],
            text[max(0, match.start() - 1) : match.start()],
            text[match.end() : match.end() + 1],
        )
        for match in found
    ]
    return sum(grades) / len(grades) if grades else 0.0


@functools.lru_cache(maxsize=4096)  # a text has few of them, and each encoding tried asks again
def _grade(character: str, before: str, after: str) -> float:
    """Return how plausible a character is between its neighbours."""
    inside = before.isalpha() and after.isalpha()
    if character in _APOSTROPHES:
        return 1.0 if inside else 0.5
    if character in _TYPOGRAPHIC:
        return -1.0 if inside else 0.5
    if character.isalpha():
        return _grade_letter(character, before, after)
    if "\x80" <= character <= "\x9f" or character == "\ufffd" or "\ue000" <= character <= "\uf8ff":
        return -3.0
    return -1.0 if before.isalpha() or after.isalpha() else -0.25


def _grade_letter(letter: str, before: str, after: str) -> float:
    if before.islower() and letter.isupper():
        return -1.0
    script = _script(letter)
    strange = any(other.isalpha() and _script(other) != script for other in (before, after))
    return -1.0 if strange else 0.0


def _script(letter: str) -> str:
    """Return the script of a letter, roughly; those that are written together count as one."""
    return next((name for end, name in _SCRIPTS.items() if ord(letter) < end), "other")
