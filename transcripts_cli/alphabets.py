"""Alphabets of a byte a character: on bytes, runs of letters are found and words counted several times as fast."""

import codecs
import functools
import re
from collections.abc import Container, Sequence

_LATIN = "latin-1"
"""The beginning of Unicode: what has no other characters is converted ten times as fast."""
_pages = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1256", "cp1255"]
"""The page that held the last other text is tried first: most often the next text is of the same alphabet."""


def on_page(text: str) -> tuple[bytes, str]:
    r"""Return a text as a byte a character, and the page that says which; an empty page where none holds them all.

    >>> on_page("né"), on_page("ж"), on_page("né 我")
    ((b'n\xe9', 'latin-1'), (b'\xe6', 'cp1251'), (b'', ''))
    """
    if text.isascii():
        return text.encode(), _LATIN
    try:
        return text.encode(_LATIN), _LATIN
    except UnicodeEncodeError:
        return _on_other_page(text)


def _on_other_page(text: str) -> tuple[bytes, str]:
    for number, page in enumerate(_pages):
        try:
            content, _ = codecs.charmap_encode(text, "strict", _bytes_on(page))
        except UnicodeEncodeError:
            continue
        if number:
            _pages.insert(0, _pages.pop(number))
        return content, page
    return b"", ""


@functools.cache
def characters_on(page: str) -> str:
    """Return the character of each of the 256 bytes of a page; U+FFFE where it has none, as codecs want it."""
    return bytes(range(256)).decode(page, "replace").replace("\ufffd", "\ufffe")


_bytes_on = functools.cache(lambda page: codecs.charmap_build(characters_on(page)))
"""What says which byte a character of a page is: to look it up here is faster than to look for a codec first."""


_LINE_END = ord("\n")
_SMALL = bytes(map(ord, map(str.lower, map(chr, range(256)))))


def lower(text: str) -> str:
    """Return a text in small letters, as `str.lower` does, which is slow beyond ASCII.

    >>> lower("L’ÉTÉ"), lower("ÉTÉ")
    ('l’été', 'été')
    """
    if text.isascii():
        return text.lower()
    try:
        return text.encode(_LATIN).translate(_SMALL).decode(_LATIN)
    except UnicodeEncodeError:
        return text.lower()


def telling(usual: Container[int]) -> bytes:
    r"""Return a table for `bytes.translate` in which an exclamation mark stands for all bytes but the usual ones.

    >>> b"a\0b".translate(telling(b"ab"))
    b' ! '
    """
    return bytes(ord(" " if byte in usual else "!") for byte in range(256))


class Runs:
    """Runs of one kind of character, as a pattern finds them."""

    def __init__(self, kind: str) -> None:
        """Keep the kind: what stands for one character in a pattern."""
        self._kind = kind
        self._on_page = functools.cache(self._blanked)

    @functools.cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(f"(?:{self._kind})+")

    def findall(self, text: str) -> list[str]:
        r"""Return the runs of a text, in order.

        >>> Runs(r"[^\W\d_]").findall("L’été 2003, x_y")
        ['L', 'été', 'x', 'y']
        """
        own = self._alone(text)
        return self._pattern.findall(text) if own is None else own.split()

    def findall_each(self, texts: Sequence[str], *, small: bool = False) -> list[list[str]]:
        r"""Return the runs of each of some lines: faster than to look for those of one after the other.

        Args:
            texts: the lines.
            small: whether they are read in small letters.

        >>> Runs(r"[^\W\d_]").findall_each(["L’Été", "", "x_y"]), Runs(r"\w").findall_each(["L’Été"], small=True)
        ([['L', 'Été'], [], ['x', 'y']], [['l', 'été']])
        """
        joined = "\n".join(texts)
        own = self._alone(joined, small=small)
        if own is None:
            own_texts = lower(joined).split("\n") if small else texts
            return list(map(self.findall, own_texts))
        return list(map(str.split, own.split("\n")))

    def _alone(self, text: str, *, small: bool = False) -> str | None:
        """Return a text with blanks for all but the runs and the ends of lines, None where no page has its characters."""
        content, page = on_page(text)
        if small and page == _LATIN:  # made small by the same table
            return content.translate(self._small).decode(page)
        if small:
            content, page = on_page(lower(text))
        if not page:
            return None
        own = content.translate(self._on_page(page))
        if page == _LATIN:
            return own.decode(page)
        return codecs.charmap_decode(own, "strict", characters_on(page))[0]

    def stands_in(self, text: str) -> bool:
        r"""Whether a text holds a character of the kind; a blank is of none.

        >>> Runs(r"[:\t]").stands_in("a\tb"), Runs(r"[:\t]").stands_in("a b")
        (True, False)
        """
        content, page = on_page(text)
        if not page:
            return bool(self._pattern.search(text))
        return bool(content.translate(self._on_page(page)).strip(b" \n"))

    @functools.cached_property
    def _small(self) -> bytes:
        """What stands for each byte of Latin letters: its small letter, where that is of the kind."""
        return _SMALL.translate(self._on_page(_LATIN))

    def _blanked(self, page: str) -> bytes:
        """Return for each byte of a page itself where it is of the kind or ends a line, else a blank."""
        own = bytearray(b" " * 256)
        own[_LINE_END] = _LINE_END
        for run in self._pattern.finditer(characters_on(page)):
            own[run.start() : run.end()] = range(run.start(), run.end())
        return bytes(own)
