"""Strings in, strings out: lines, words and the folding that makes two spellings one."""

import functools
import re
import unicodedata
from collections.abc import Callable, Iterator

from transcripts_cli.alphabets import characters_on, on_page, telling


class LazyPattern:
    """A pattern that is compiled when it is first used: a short text asks for few of them, and each takes 0.1 to 3 ms."""

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    @functools.cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._source, self._flags)

    def __getattr__(self, method: str) -> object:
        """Return a method of the pattern, which is kept: from then on it is called as fast as there."""
        setattr(self, method, getattr(self.compiled, method))
        return getattr(self, method)


_LINE_END = LazyPattern(r"\r\n|\n|\r")
_MAY_BE_UNSPACED = LazyPattern("[\u0e00-\u0e30\u3040-\ufaff]")
# Marks that combine with a letter (accents written apart, Indic and Arabic vowel signs). The standard
# `re` leaves them out of \w; spelt out here because it counts words 3 times as fast as `regex`.
COMBINING = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_JOINERS = "'’‐‑-"
_WORD = LazyPattern(rf"[\w{COMBINING}]+(?:[{_JOINERS}][\w{COMBINING}]+)*")
# Scripts written without spaces between words: each character counts as one word.
_UNSPACED = "\u0e00-\u0e30\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# The bytes with which UTF-8 begins no character of such a script, and none of a script without capitals:
# to look for others is twice as fast as to look for the characters.
_BEGIN_SPACED = telling({*range(0xE3)} - {0xE0})
_BEGIN_CASED = telling({*range(0xE3)} - {*range(0xD6, 0xDC), 0xE0, 0xE1})
_MIXED_WORD = LazyPattern(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\w{COMBINING}{_JOINERS}])+")
_SMALL = bytes(range(ord("a"), ord("z") + 1))
_RARE_QUESTION_MARKS = "？؟՞፧⁇⁈⁉"
QUESTION_MARK = rf"(?:[?{_RARE_QUESTION_MARKS}]|(?<=[\u0370-\u03ff\u1f00-\u1fff]);)"
"""A pattern of those of all scripts; the Greek one is a semicolon everywhere else."""
_QUESTION_END = LazyPattern(rf"{QUESTION_MARK}+[\s»”\"'’)\]*_…!.]*(?=\s|$)")

# Controls, lone surrogates and what changes the direction of writing: a terminal obeys them.
_UNPRINTABLE = LazyPattern(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def split_lines(text: str) -> list[str]:
    r"""Return the lines of a text, without their endings.

    Only \n, \r\n and \r end a line: line numbers are those of an editor. A last line that is
    ended adds no empty line after it.

    >>> split_lines("a\r\nb\u2028b\rc\n")
    ['a', 'b\u2028b', 'c']
    >>> split_lines("")
    []
    """
    if not text:
        return []
    lines = text.split("\n") if "\r" not in text else _LINE_END.split(text)
    if not lines[-1]:
        lines.pop()
    return lines


def words(text: str) -> list[str]:
    """Return the words of a text in order.

    A word is a run of letters, marks and digits with inner apostrophes and hyphens (after Unicode
    Standard Annex 29, but for the hyphens). In scripts written without spaces every character is one.

    >>> words("Aujourd’hui, l’e-marketing : 3 peut-être.")
    ['Aujourd’hui', 'l’e-marketing', '3', 'peut-être']
    >>> words("我是 Ana")
    ['我', '是', 'Ana']
    """
    text = text.replace("_", " ")
    if not may_be_unspaced(text):
        return _WORD.findall(text)
    return [word for word in _MIXED_WORD.findall(text) if word.strip(_JOINERS)]


def may_be_unspaced(text: str) -> bool:
    """Whether a text holds a script without spaces between words, or one that lies between those.

    >>> may_be_unspaced("Déjà — l’été…"), may_be_unspaced("我是 Ana")
    (False, True)
    """
    return _holds_other(text, _BEGIN_SPACED) and bool(_MAY_BE_UNSPACED.search(text))


def may_be_caseless(text: str) -> bool:
    """Whether a text may hold a script without capitals; false only where it holds none.

    >>> may_be_caseless("Déjà — l’été…"), may_be_caseless("我是 Ana"), may_be_caseless("هدى")
    (False, True, True)
    """
    return _holds_other(text, _BEGIN_CASED)


def _holds_other(text: str, beginnings: bytes) -> bool:
    """Whether a text holds a character that begins with none of some bytes, which a table tells."""
    return not text.isascii() and b"!" in text.encode("utf-8", "surrogatepass").translate(
        beginnings
    )


def count_words(text: str) -> int:
    """Return how many words a text has: as many as `words` returns, four times as fast in most alphabets.

    >>> count_words("Aujourd’hui , 3 peut-être"), count_words("Ana и 词"), count_words("")
    (3, 3, 0)
    """
    content, page = on_page(text.replace("’", "'"))  # both join words, and one is on every page
    if not page:
        return len(words(text))
    signs = content.translate(_signs_on(page))
    if b"-" in signs:  # found ten times as fast as two in a row, which join no words
        signs = signs.replace(b"--", b"  ").replace(b"-", b"")
    return signs.count(b" a") + signs.startswith(b"a")


@functools.cache
def _signs_on(page: str) -> bytes:
    """Return for each byte of a page: `a` inside words, `-` where it may join two, a blank elsewhere."""
    return "".join(
        "-" if one in _JOINERS else "a" if one != "_" and _WORD.match(one) else " "
        for one in characters_on(page)
    ).encode()


def holds_question(text: str) -> bool:
    """Whether a question mark of any script stands in a text."""
    return "?" in text or _holds_other_mark(text)


def _holds_other_mark(text: str) -> bool:
    """Whether a question mark of another script than the Latin stands in a text."""
    if text.isascii():
        return False
    return any(map(text.__contains__, _RARE_QUESTION_MARKS)) or (
        ";" in text and bool(_QUESTION_END.search(text))
    )


def count_questions(text: str) -> int:
    """Return how many sentences of a text end in a question mark of any script.

    >>> count_questions("Why? « Pourquoi ? » 为什么？ No."), count_questions("Τι κάνεις; Καλά.")
    (3, 1)
    >>> count_questions("We went home; then we slept.")
    0
    """
    if _holds_other_mark(text):
        return len(_QUESTION_END.findall(text.replace("？", "？ ")))
    first = text.find("?")
    return len(_QUESTION_END.findall(text, first)) if first >= 0 else 0


@functools.lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return a text as it is compared: without case, accents, punctuation or double spaces.

    >>> fold("  Aurélien  MOREAU.") == fold("aurelien moreau")
    True
    """
    if text.isascii():
        lowered = text.lower()
        return lowered if text.isalnum() else " ".join(lowered.translate(_BLANKS).split())
    try:
        folded = text.replace("’", " ").encode("latin-1").translate(_FOLDED)
    except UnicodeEncodeError:
        folded = b"\0"
    return " ".join((_letters_of(text) if b"\0" in folded else folded.decode("latin-1")).split())


def _letters_of(text: str) -> str:
    """Return a text without case and accents, a blank for each sign."""
    return unicodedata.normalize("NFKD", text).casefold().translate(_folded)


_SPELT = LazyPattern(rf"[^\W_](?:[^\W_]|[{COMBINING}])*")
"""A word with the marks on its letters, accents or vowels."""


def words_by_spelling(text: str) -> dict[str, str]:
    """Return the words of a text, each with what it is compared by.

    >>> words_by_spelling("L’été, l’Été")
    {'l': 'l', 'été': 'ete', 'Été': 'ete'}
    """
    found = (word.lower() if word.isascii() else word for word in _SPELT.findall(text))
    return {word: fold(word) for word in dict.fromkeys(found)}


class _Folded(dict[int, str]):
    """What each character becomes, by its code: remembered, which is twice as fast as its two tests."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        # Besides accents, what says how letters join; the vowel signs of Indian scripts and of Thai are no accents.
        silent = unicodedata.combining(character) or character in "\u200c\u200d\u00ad"
        spoken = character.isalnum() or unicodedata.category(character) in ("Mn", "Mc")
        self[code] = "" if silent else character if spoken else " "
        return self[code]


_folded = _Folded()
_BLANKS = {code: " " for code in range(128) if not chr(code).isalnum()}
_FOLDED = bytes(
    ord(letter) if len(letter) == 1 and letter < "\u0100" else 0
    for letter in _letters_of("я".join(map(chr, range(256)))).split(
        "я"
    )  # one text: 8 times as fast
)
"""For each of the first 256 characters what it becomes, 0 where that is not one of them; found ten times as fast."""


def is_loud(text: str) -> bool:
    """Whether a text has more capitals than small letters.

    >>> is_loud("CROSS-EXAMINATION by Ms. Rao"), is_loud("Cross-examination")
    (True, False)
    """
    content = text.encode("utf-8", "surrogatepass")
    others = len(content.translate(None, _SMALL))
    if 2 * others <= len(content):  # as of nearly all texts
        return False
    return sum(map(str.isupper, text)) > sum(map(str.islower, text))


def is_full_name(name: str) -> bool:
    """Whether a name tells its bearer from everybody else, in other texts as well.

    Two words with capitals, a handle, or three characters of a script without capitals do; initials,
    codes, numbered voices and single words do not.

    >>> [is_full_name(name) for name in ("Silas Brantham", "@QVarrone", "山田太郎")]
    [True, True, True]
    >>> [is_full_name(name) for name in ("SB", "Speaker 1", "Q", "Moore", "")]
    [False, False, False, False, False]
    """
    if name.startswith("@"):
        return True
    if any(character.isdigit() for character in name):
        return False
    if name.upper() == name.lower():
        return sum(map(str.isalpha, name)) > 2  # noqa: PLR2004 - a surname of two characters is no full name
    return sum(word[0].isupper() for word in words(name)) > 1


def is_one_word(text: str) -> bool:
    """Whether a text is Latin letters and digits alone, as codes are: it holds no title, no second name and no aside.

    >>> [is_one_word(text) for text in ("P12", "Ana Silva", "Zoë", "A.", "")]
    [True, False, False, False, False]
    """
    return text.isalnum() and text.isascii()


def visible(text: str) -> str:
    r"""Return a text in which control characters are spelt out, for terminals and messages.

    >>> visible("a\x1b[2J\u202eb\nc")
    'a\\x1b[2J\\u202eb\\nc'
    """
    return text if text.isprintable() else _UNPRINTABLE.sub(_spell, text)


def _spell(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")
