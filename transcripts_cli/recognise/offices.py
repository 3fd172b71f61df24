"""Labels that are a function: the person who is named with it around the dialogue."""

import functools
import re
from collections.abc import Sequence

from transcripts_cli.recognise.fits import ELISION, TITLES
from transcripts_cli.recognise.folding import fold_all
from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.recognise.mentions import Mention, Setting
from transcripts_cli.recognise.names import HONORIFICS
from transcripts_cli.recognise.trimmed import PLACE
from transcripts_cli.text import LazyPattern, fold

_SMALL = folded_words_of("common", "courtesies")
COURTESIES = folded_words_of("courtesies")
_BENCH = folded_words_of("bench")
_TALK = folded_words_of("interview")
"""What is no function, though it begins as that of who does it: interview, interviewer."""
_DEPUTIES = fold_all(
    [
        "vice",
        "deputy",
        "vize",
        "stellv",
        "stellvertretender",
        "stellvertretende",
        "stellvertreter",
        "adjoint",
        "adjointe",
        "zastępca",
        "заместитель",
        "заступник",
        "zástupce",
        "varapuheenjohtaja",
        "nestleder",
        "næstformand",
        "plaatsvervangend",
    ]
)
# Who is at a court and not the court: `Court Reporter`.
_SERVANTS = TITLES - _BENCH - HONORIFICS
# Letters from which a word may be compared by its beginning, and the share of it that is.
_LONG = 5
_STEM = 0.7
_WORD = LazyPattern(r"[^\W\d_]+(?:\u200c[^\W\d_]+)*")
_DIGIT = LazyPattern(r"\d")
_REACH = 60
_PAIR = 2


def holder(label: str, setting: Setting, *, told: bool = False) -> tuple[str, int]:
    """Return the one person whom the lines around the dialogue give the function a label names, and the line.

    Args:
        label: a function, alone or with what else a label holds.
        setting: what stands around the dialogue.
        told: whether a legend says that the word is one.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> holder("SR. PRESIDENTE", setting_of([(2, "Preside: Rubén Ledesma (secretario)", "front")]))
    ('Rubén Ledesma', 2)
    """
    words = _function_words(label)
    if not words or not all(_may_be_near(word, _words_around(setting)) for word in words):
        return "", 0
    if not (told or all(is_function(word, setting) for word in words)):
        return "", 0
    best: dict[str, tuple[float, int]] = {}
    for mention in setting.mentions:
        if PLACE.search(mention.before) or (
            mention.loud and ("," in mention.before or not mention.before.strip(" :.-–"))
        ):
            continue
        points = _points(words, mention, setting)
        if points > best.get(mention.name, (0.0, 0))[0]:
            best[mention.name] = (points, mention.line)
    if not best:
        return "", 0
    top = max(points for points, _ in best.values())
    names = [name for name, (points, _) in best.items() if points == top]
    return (names[0], best[names[0]][1]) if len(names) == 1 else ("", 0)


def _may_be_near(word: str, around: str) -> bool:
    """Whether a word, or one that counts for it, may be among those of the lines: the cheapest test."""
    return word in _BENCH or f" {_stem(word)}" in around


@functools.lru_cache(maxsize=1)  # several labels ask for those of a text
def _words_around(setting: Setting) -> str:
    """Return the words of the lines, each behind a blank, as their digits are."""
    return _DIGIT.sub(" ", " ".join(["", *setting.words]))


@functools.lru_cache(maxsize=1024)
def _function_words(label: str) -> tuple[str, ...]:
    words = fold(ELISION.sub("", re.sub(r"[(（].*", "", label))).split()
    return tuple(
        word for word in words if len(word) > 1 and word not in _SMALL and not word.isdigit()
    )


def is_function(word: str, setting: Setting) -> bool:
    """Whether a word is known as a function, or stands somewhere in small letters, as names do not."""
    return (
        word in setting.things or _begins_title(word) or setting.lowered.has_beginning(_stem(word))
    )


@functools.lru_cache(maxsize=4096)
def _begins_title(word: str) -> bool:
    """Whether a word is a title or the beginning of one; two letters begin some title in any case."""
    return word in TITLES or (len(word) > _PAIR and any(t.startswith(word) for t in TITLES))


def _stem(word: str) -> str:
    return word[: max(_LONG - 1, int(len(word) * _STEM))] if len(word) >= _LONG else word


def _points(words: tuple[str, ...], mention: Mention, setting: Setting) -> float:
    """How well the words beside a name give its bearer a function: 0 if one of the words is missing."""
    before = mention.before if mention.first else re.split(r"[;,]", mention.before)[-1]
    before_words = _functions(before[-_REACH:], setting)
    after = mention.after
    joined = re.match(r"\s*[,(（–—|:-]|\s*\.{3,}|\s{2,}", after)
    after_words = (
        _functions("- " + re.split(r"[;.)]\s|\.$", after[:_REACH].lstrip(" ."))[0], setting)
        if joined
        else []
    )
    if _deputises(fold(before[-_REACH:]).split()[-_PAIR:]) or _deputises(fold(after).split()[:4]):
        return 0.0
    titled = bool(set(fold(mention.before).split()[-1:]) & HONORIFICS)
    total = 0.1 * titled
    for word in words:
        serves = word in _BENCH and any(other in _SERVANTS for other in after_words)
        here = max(_alike(word, before_words) + 0.25, 0.0 if serves else _alike(word, after_words))
        if here < 1:
            return 0.0
        total += here
    return total


def _deputises(words: Sequence[str]) -> bool:
    """Whether somebody has a function in place of somebody else: vice chair, deputy mayor."""
    return not _DEPUTIES.isdisjoint(words)


def _functions(text: str, setting: Setting) -> list[str]:
    """The folded words of a text that may be a function: small ones, known ones, the first of the line."""
    words = _WORD.findall(text)
    small = [
        fold(word)
        for index, word in enumerate(words)
        if (not index and not text.startswith("-"))
        or setting.nouns
        or word[0].islower()
        or word.isupper()
        or fold(word) in TITLES
    ]
    return [word for word in small if word and word not in _TALK]


def _alike(word: str, others: list[str]) -> float:
    """2 for the same word, 1 for the same beginning or another word for the bench, else 0."""
    if word in others:
        return 2.0
    if word in _BENCH and any(other in _BENCH for other in others):
        return 1.0
    alike = (other for other in others if other.startswith(_stem(word)))
    return 1.0 if any(not _is_opposed(word, other) for other in alike) else 0.0


def _is_opposed(word: str, other: str) -> bool:
    """Whether one word is for who asks and the other for who answers, as interviewer and interviewee."""
    asks, answers = folded_words_of("askers"), folded_words_of("answerers")
    return (word in asks and other in answers) or (word in answers and other in asks)
