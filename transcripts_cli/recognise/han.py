"""Names in Chinese: a surname and one or two characters, between what grammar puts there."""

import functools
from collections.abc import Iterator

from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.lexicon import lexicon, names_in, signs_in
from transcripts_cli.text import LazyPattern

_HAN = LazyPattern("[\u3400-\u9fff々]")
_DOT = LazyPattern("[\u3400-\u9fff]+(?:[·・•][\u3400-\u9fff]+)+")
_LOOSE_BEFORE = frozenset("与與和由对對访訪问問是为為的跟及并並请請叫名係")
"""Characters before a name that a looser end behind it must make up for."""
_AGENTS = frozenset(
    "者人員员長长師师家手工生友督士匠農农商醫医警兵官娘婆妹弟兄姐佬伯叔嫂媽妈系院会會"
)
"""What words for who does something end in."""
_ENDS = frozenset("的是在说說和與与及等也就曾将將从從向對对谈談表认認介来來为為两兩三几幾今生现現")
"""Characters behind a name."""
_FUNCTION = frozenset(
    "说說道问問答讲講谈談称稱着著了的是在与與及等也就曾将將從从向對对認认介两兩几幾现現把被让讓給给"
)
"""Characters that follow a name, and rarely end one."""
_NO_NAME = frozenset("的了是不在有和就也都这這那很没沒你我他她师師员員者们們")
_TWO = 2


def han_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where Chinese names stand in a line, and foreign ones spelt by their sounds.

    >>> line = "茶農溫秀枝談雨水，特约记者林秋霞。47岁的伊利亚·莫罗佐夫上月来了"
    >>> [line[start:end] for start, end in han_spans(line)]
    ['溫秀枝', '林秋霞', '伊利亚·莫罗佐夫']
    """
    found = dict(_native(text))
    found.update(_spelt(text))
    spans = sorted(found.items())
    yield from (span for i, span in enumerate(spans) if not i or span[0] >= spans[i - 1][1])


def called_by(label: str) -> str:
    """Return the one character of a name in a form of address, "" where a label is none.

    >>> called_by("老王"), called_by("权叔"), called_by("韩立")
    ('王', '权', '')
    """
    if len(label) != _TWO or label.isascii():
        return ""
    if label[0] in _signs("calling"):
        return label[1]
    return label[0] if label[1] in _signs("called") else ""


def _spelt(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names of other scripts stand: what is written around a dot with signs for their sounds."""
    known = _signs("spelt")
    for match in _DOT.finditer(text):
        dots = [index for index in range(*match.span()) if not _HAN.match(text[index])]
        start = next(
            (i for i in range(dots[0], match.start(), -1) if text[i - 1] not in known),
            match.start(),
        )
        end = next(
            (i for i in range(dots[-1] + 1, match.end()) if text[i] not in known), match.end()
        )
        yield (
            start if start < dots[0] else match.start(),
            end if end > dots[-1] + 1 else match.end(),
        )


def _native(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a surname and a given name stand, in order; none begins inside another."""
    index = 0
    while index < len(text) - 1:
        surname = next(
            (text[index : index + n] for n in (_TWO, 1) if text[index : index + n] in _surnames()),
            "",
        )
        end = _end(text, index, len(surname)) if surname and not _is_word(text, index) else 0
        if end:
            yield index, end
        index = end or index + 1


def _end(text: str, start: int, length: int) -> int:
    """Return where the name that a surname begins ends, 0 where it begins none."""
    before = _before(text, start)
    if not before and length < _TWO:
        return 0
    ambiguous = length < _TWO and text[start] in _signs("ambiguous")
    first = start + length + 1
    ends = [end for end in (first, first + 1) if end <= len(text) and _may_end(text, start, end)]
    for end in ends:
        sounds = _sounds(text[start + length : end])
        closed = _is_closed(text, end, narrow=before == "loose" and not sounds)
        if not closed or not (sounds or closed != "word" or text[end] in _ENDS):
            continue
        if ambiguous and not _is_clear(before, closed, sounds=sounds, short=end == first):
            continue
        if end == first and end + 1 in ends and _prefers_two(text, start + length):
            continue
        return end
    return 0


def _is_clear(before: str, closed: str, *, sounds: bool, short: bool) -> bool:
    """Whether what begins with a character of frequent words is a name all the same."""
    if before != "sign":
        return sounds and closed != "word"
    return sounds or (short and closed != "word")


def _before(text: str, start: int) -> str:
    """Return "sign" where a line, a sign or a title stands before a name, "loose" where a small word or who does something does."""
    left = text[:start]
    if not left or not _HAN.match(left[-1]) or left.endswith(_presenting()):
        return "sign"
    return "loose" if left[-1] in _LOOSE_BEFORE or left[-1] in _AGENTS else ""


def _is_closed(text: str, end: int, *, narrow: bool) -> str:
    """Return what ends a name: "sign", "title" or a "word"; narrow: only words that often do."""
    if end >= len(text) or not _HAN.match(text[end]):
        return "sign"
    if text.startswith(_titles(), end):
        return "title"
    known = _ENDS if narrow else _ENDS | _signs("behind")
    return "word" if text[end] in known else ""


def _prefers_two(text: str, given: int) -> bool:
    """Whether the second character behind a surname is rather of the name: names have it, or a sign or a title follows."""
    second = text[given + 1]
    closed = _is_closed(text, given + _TWO, narrow=False)
    if closed == "title":
        return True
    return second not in _FUNCTION and (
        closed == "sign" or (bool(closed) and second in _signs("signs"))
    )


def _is_word(text: str, start: int) -> bool:
    """Whether a character belongs to a frequent word with the one before or behind it."""
    return any(
        text[i : i + _TWO] in _no_names() or text[i : i + _TWO] in _titles()
        for i in (start - 1, start)
        if i >= 0
    )


def _may_end(text: str, start: int, end: int) -> bool:
    """Whether characters may be a name: nothing but ideographs, none of them a small word, and no known word."""
    name = text[start:end]
    if not all(map(_HAN.match, name)) or not _NO_NAME.isdisjoint(name):
        return False
    if len(name) == _TWO and name[1] in _signs("called"):
        return False
    return name not in _no_names() and not any(title in name[1:] for title in _titles())


def _sounds(given: str) -> bool:
    """Whether given names are written with these characters."""
    return _signs("signs").issuperset(given)


@functools.cache
def _signs(kind: str) -> frozenset[str]:
    return frozenset("".join(names_in("zh")[kind]))


@functools.cache
def _surnames() -> frozenset[str]:
    return words_of("surnames", codes=("zh",))


@functools.cache
def _titles() -> tuple[str, ...]:
    words = (
        words_of("honorifics", "offices", "chairs", "askers", codes=("zh",))
        | names_in("zh")["titles"]
    )
    return tuple(sorted(word for word in words if len(word) > 1))


@functools.cache
def _presenting() -> tuple[str, ...]:
    """Words right before a name: titles, trades, who writes, credits."""
    phrases = words_of("credits", "bylines", "guests", "answerers", codes=("zh",))
    known = lexicon("zh")
    signs = [sign for kind in ("trades", "staff") for sign in known[kind].signs]
    return tuple(sorted({*_titles(), *(word for word in (*phrases, *signs) if len(word) > 1)}))


@functools.cache
def _no_names() -> frozenset[str]:
    words = words_of("common", "fields", "interview", codes=("zh",))
    return words | names_in("zh")["no"] | signs_in("zh")
