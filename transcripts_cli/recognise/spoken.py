"""People named in the dialogue itself: they say who they are, or are introduced and spoken to."""

import functools
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from transcripts_cli.recognise.caseless import is_caseless, name_at
from transcripts_cli.recognise.examinations import side_of
from transcripts_cli.recognise.fits import fits, plain_words
from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.names import HONORIFICS, find_names, find_spans, title_case
from transcripts_cli.recognise.phrases import (
    Phrases,
    known_phrases,
    pattern_of,
    phrases_of,
    without_case,
    words_in,
)
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.text import LazyPattern, fold

_INTRODUCTIONS = {phrase: without_case(phrase) for phrase in known_phrases("introductions")}
"""Each with its form without case."""
_CALLED = Phrases(
    {*known_phrases("called"), *known_phrases("guests"), "call", "calls"},
    lambda phrases: rf"(?:{pattern_of(phrases)})\s*$",
)
_BEHIND = phrases_of("introductions_behind")
_ASKED = phrases_of("asks_name")
_SURNAMES = words_of("surnames", codes=("zh", "ko"))
_READ = 600
# Letters of an article, and words between "I am" and a name.
_ARTICLE = 3
_GIVEN = LazyPattern(r"(?:[^\W\d_]{1,3}\s)?([^\W\d_a-z][^\W\d_]{2,})\s*(?:[,.;!…]|$)")
_NUMBERED = LazyPattern(r"\d|\s[^\W\d_]$")
"""What tells voices apart that nobody named: `Speaker 1`, `Speaker A`."""
Said = Sequence[tuple[str, int, str]]
"""Label, line and text of turns."""


def _introductions(text: str) -> Iterator[re.Match[str]]:
    """Yield the phrases before one's own name; a pattern only of those that stand in the text: 3 times as fast."""
    lowered, words = without_case(text), words_in(text)
    begun = _INTRODUCTIONS if words is None else _begun_by(words, plain=lowered.isascii())
    found = [phrase for phrase in begun if _INTRODUCTIONS[phrase] in lowered]
    if found:
        longest = tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))
        yield from _pattern(longest, unspaced=words is None).finditer(text)


def _begun_by(words: AbstractSet[str], *, plain: bool) -> Iterator[str]:
    """Yield the introductions of one word, which may begin a longer one, and those that words begin.

    Args:
        words: of a text.
        plain: whether the text is ASCII, so that few of those of one word can stand in it.
    """
    index = _by_first_word()
    begun = (phrase for word in words & index.keys() for phrase in index[word])
    return itertools.chain(_of_one_word(plain=plain), begun)


@functools.cache
def _of_one_word(*, plain: bool) -> list[str]:
    """The introductions of one word; those in ASCII alone, or all."""
    return [one for one in _by_first_word()[""] if not plain or _INTRODUCTIONS[one].isascii()]


@functools.cache
def _by_first_word() -> dict[str, list[str]]:
    """The introductions by the first of their words, those of one word under ""."""
    index: dict[str, list[str]] = {"": []}
    for phrase, small in _INTRODUCTIONS.items():
        first, *others = re.findall(r"\w+", small)
        index.setdefault(first if others else "", []).append(phrase)
    return index


@functools.lru_cache(maxsize=256)
def _pattern(phrases: tuple[str, ...], *, unspaced: bool) -> re.Pattern[str]:
    words = "|".join(map(re.escape, phrases))
    head = r"(?:(?<!\w)|(?<=[\u3040-\u9fff]))" if unspaced else r"(?<!\w)"
    return re.compile(rf"{head}(?:{words})[\s:,]*", re.IGNORECASE)


def introduces_itself(bare: str, turns: Sequence[tuple[int, str]]) -> tuple[str, int, str]:
    """Return the name that the first turns of a label give their speaker, line and phrase; "" if none do."""
    coded = bool(_NUMBERED.search(bare))
    for number, text in turns:
        for match in _introductions(text[:_READ]):
            rest = text[match.end() : match.end() + 70]
            name = _named_next(rest) or (_given_next(rest) or _titled_next(rest) if coded else "")
            if name and _agrees(bare, name):
                return title_case(name), number, match[0].strip()
    number, text = turns[0]
    behind = _BEHIND.search(text[:_READ])
    before = text[: behind.start()].rstrip(" ,") if behind else ""
    names = find_names(before[-40:])
    if behind and names and before.endswith(names[-1]) and _agrees(bare, names[-1]):
        return title_case(names[-1]), number, behind[0].strip(" ,.")
    return "", 0, ""


def _named_next(text: str) -> str:
    """Return the name that begins a text, behind articles and titles, "" if none does."""
    if is_caseless(text[:2]):
        name = name_at(text, 0)
        short = len(name) > 2 or name[:1] in _SURNAMES or not text.lstrip().startswith(name)
        return name if short and name.isalpha() else ""
    spans = find_spans(text)
    if not spans:
        return ""
    between = fold(text[: spans[0][0]]).split()
    if (
        len(between) > _ARTICLE
        or any(len(word) > _ARTICLE and word not in HONORIFICS for word in between[:-1])
        or re.search(r"[.,;?!]\s", text[: spans[0][0]].replace("Dr.", ""))
    ):
        return ""
    return text[spans[0][0] : spans[0][1]]


def _given_next(text: str) -> str:
    """Return the frequent first name that a text begins with, behind an article, before a sign; "" if none does."""
    match = _GIVEN.match(text)
    return match[1] if match and is_known_first_name(match[1]) else ""


def _titled_next(text: str) -> str:
    """Return the surname behind the titles that a text begins with: `Dr. Meier`; "" if it does not."""
    words = text.split()[:_ARTICLE]
    titles = next((i for i, word in enumerate(words) if fold(word) not in HONORIFICS), 0)
    surname = words[titles].rstrip(".,;!?") if titles else ""
    return surname if surname.istitle() and len(surname) > _ARTICLE else ""


def _agrees(bare: str, name: str) -> bool:
    """Whether a label may be this person's: it fits the name, or is no name of its own."""
    kind = shape(bare)
    if name and is_caseless(bare) and (name.startswith(bare) or name.endswith(bare)):
        return True
    if (name and fits(bare, name)) or not plain_words(bare) or re.search(r"\s\d+$", bare):
        return True
    return kind in ("role", "lower") or (
        kind == "code" and (len(bare) == 1 or any(c.isdigit() for c in bare))
    )


def introduced(label: str, bare: str, said: Said, known: Mapping[str, str]) -> tuple[str, int]:
    """Return the person named in the turns just before a label's first, and the line; "" and 0 if none or several are."""
    first = next((i for i, (other, _, _) in enumerate(said) if other == label), 0)
    if not first or not _agrees(bare, "") or side_of(label) == "asks":
        return "", 0
    asked, own = said[first - 1], said[first]
    spans = find_spans(own[2][:60])
    if _ASKED.search(asked[2]) and spans and not spans[0][0]:
        return own[2][: spans[0][1]], own[1]
    taken = {fold(name) for name in known.values() if name}
    for _, number, text in reversed(said[max(0, first - 3) : first]):
        names = [
            n
            for n in dict.fromkeys(map(title_case, find_names(text[-_READ:])))
            if fold(n) not in taken
        ]
        chosen = [n for n in names if _is_presented(n, text)]
        if not plain_words(bare) and side_of(label) != "answers":
            chosen = (
                [n for n in chosen if _titled(text[: text.find(n)])] if text is asked[2] else []
            )
        if len(chosen) == 1:
            return chosen[0], number
    return "", 0


def named_before(turns: Sequence[tuple[int, str]], known: Mapping[str, str]) -> tuple[str, int]:
    """Return the one person, by a frequent first name, whom turns name and who is nobody known, and the line."""
    taken = {fold(name) for name in known.values() if name}
    for number, text in turns:
        speaker = introduces_itself("A", turns)[0]
        names = [
            name
            for name in dict.fromkeys(map(title_case, find_names(text)))
            if fold(name) not in taken and name != speaker
        ]
        sure = [name for name in names if is_known_first_name(name.split()[0])]
        if len(sure) == 1:
            return sure[0], number
    return "", 0


def welcomed(turns: Sequence[tuple[int, str]], others: Sequence[str]) -> tuple[str, int]:
    """Return the one person whom a question names and presents, and the line; "" and 0 if none or several are."""
    taken = {fold(other) for other in others}
    for number, text in turns:
        names = [n for n in dict.fromkeys(find_names(text[:_READ])) if fold(n) not in taken]
        chosen = [n for n in names if _is_presented(n, text)]
        if len(chosen) == 1:
            return title_case(chosen[0]), number
    return "", 0


def _is_presented(name: str, text: str) -> bool:
    """Whether a turn presents somebody: with a title, a phrase, or by speaking to them as well."""
    first = re.escape(name.split(maxsplit=1)[0])
    before = text[max(0, text.find(name) - 40) : max(0, text.find(name))]
    if _titled(before) or _CALLED.search(before):
        return True
    return len(re.findall(rf"\b{first}\b", text)) > 1 and bool(
        re.search(rf"\b{first},|[,.!?]\s{first}\b", text)
    )


def _titled(before: str) -> bool:
    words = fold(before).split()
    return bool(words) and words[-1] in HONORIFICS and len(words[-1]) > 1


def addressed(name: str, turns: Sequence[tuple[int, str]]) -> int:
    """Return the line of the first turn that has the first or last word of a name, 0 if none has.

    A name in full inside a sentence is of somebody who is told of.
    """
    words = {fold(name).split()[0], fold(name).split()[-1]}
    told = rf"(?<=\w\s){re.escape(name)}(?!\s*[,!])"
    for number, written in turns:
        text = re.sub(told, "", written) if name in written else written
        if is_caseless(name):
            if name in text:
                return number
        elif any(f" {own}" in f" {fold(text)}" for own in words) and any(
            _calls(word, own) for word in set(fold(text).split()) for own in words
        ):
            return number
    return 0


def _calls(word: str, own: str) -> bool:
    """Whether a folded word is a name's, or its vocative: at most two letters longer."""
    return word == own or (
        len(own) > _ARTICLE and word.startswith(own) and len(word) - len(own) <= 2
    )
