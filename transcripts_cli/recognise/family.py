"""Names in scripts without capitals, each as its script writes them."""

import functools
from collections.abc import Iterator

from transcripts_cli.recognise.han import han_spans
from transcripts_cli.recognise.hangul import hangul_spans
from transcripts_cli.recognise.japanese import japanese_spans
from transcripts_cli.recognise.spaced import given_spans
from transcripts_cli.text import LazyPattern, may_be_caseless

_HANGUL = LazyPattern("[\uac00-\ud7a3]")
_KANA = LazyPattern("[\u3040-\u30ff]")
_HAN = LazyPattern("[\u3400-\u9fff]")


@functools.lru_cache(maxsize=512)  # several steps ask for those of a line
def family_spans(text: str, language: str = "") -> tuple[tuple[int, int], ...]:
    """Return where names stand in a line of a script without capitals, in order, as offsets.

    Args:
        text: the line.
        language: of the page, by which names of Chinese and of Japanese signs alone are told apart.

    >>> line = "采访者：林秋霞，對談 王建国先生"
    >>> [line[start:end] for start, end in family_spans(line)]
    ['林秋霞', '王建国']
    >>> [line[start:end] for line in ["品質課 仁科千鶴（入社）"] for start, end in family_spans(line, "ja")]
    ['仁科千鶴']
    """
    return tuple(_found_in(text, language))


def _found_in(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand, by the script of a line."""
    if not may_be_caseless(text):
        return
    if _HANGUL.search(text):
        yield from hangul_spans(text)
    elif _KANA.search(text) or (language == "ja" and _HAN.search(text)):
        yield from japanese_spans(text)
    elif _HAN.search(text):
        yield from han_spans(text)
    else:
        yield from given_spans(text, language)
