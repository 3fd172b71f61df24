"""Alphabets of a byte a character: on bytes, runs of letters are found and words counted several times as fast."""

import codecs
import functools
import re

_pages = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1256", "cp1255"]
"""The page that held the last text is tried first: most often the next text is of the same alphabet."""


def on_page(text: str) -> tuple[bytes, str]:
    r"""Return a text as a byte a character, and the page that says which; an empty page where none holds them all.

    >>> on_page("ne"), on_page("né"), on_page("né 我")
    ((b'ne', 'ascii'), (b'n\xe9', 'cp1252'), (b'', ''))
    """
    if text.isascii():
        return text.encode(), "ascii"
    for number, page in enumerate(_pages):
        try:
            content, _ = codecs.charmap_encode(text, "strict", _bytes_on(page))
        except UnicodeEncodeError:
            continue
        if number:
            _pages.insert(0, _pages.pop(number))
        return content, page
    return b"", ""


def characters_of(page: str) -> list[str]:
    """Return the character of each of the 256 bytes of a page."""
    return [bytes([byte]).decode(page, "replace") for byte in range(256)]


@functools.cache
def _signs_on(page: str) -> str:
    """Return the characters of a page as a codec wants them: to look them up here is faster than to look for it first."""
    return "".join(characters_of(page)).replace("\ufffd", "\ufffe")


_bytes_on = functools.cache(lambda page: codecs.charmap_build(_signs_on(page)))
"""What says which byte a character of a page is."""


class Runs:
    """Runs of one kind of character, as a pattern finds them."""

    def __init__(self, kind: str) -> None:
        """Keep the kind: what stands for one character in a pattern."""
        self._pattern = re.compile(f"(?:{kind})+")
        self._on_page = functools.cache(self._blanked)

    def findall(self, text: str) -> list[str]:
        r"""Return the runs of a text, in order.

        >>> Runs(r"[^\W\d_]").findall("L’été 2003, x_y")
        ['L', 'été', 'x', 'y']
        """
        content, page = on_page(text)
        if not page:
            return self._pattern.findall(text)
        own = content.translate(self._on_page(page))
        return codecs.charmap_decode(own, "strict", _signs_on(page))[0].split()

    def _blanked(self, page: str) -> bytes:
        """Return for each byte of a page itself where it is of the kind, else a blank."""
        own = map(self._pattern.match, characters_of(page))
        return bytes(byte if match else ord(" ") for byte, match in enumerate(own))
