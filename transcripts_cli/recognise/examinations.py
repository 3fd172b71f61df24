"""Examinations: lines between turns that say whose questions, or whose answers, come next."""

import functools
import re
from collections.abc import Sequence

from transcripts_cli.recognise.caseless import is_caseless, lengthened
from transcripts_cli.recognise.fits import fits
from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.recognise.mentions import Setting
from transcripts_cli.recognise.names import HONORIFICS, find_names, title_case
from transcripts_cli.recognise.phrases import Phrases, phrases_of
from transcripts_cli.text import LazyPattern, fold

_ASKS = folded_words_of("askers")
_ANSWERS = folded_words_of("answerers")
_TITLED = LazyPattern(r"([^\W\d_]{1,12}\.?)\s([^\W\d_][\w’'-]+)")
_BRACKETED = LazyPattern(r"[^\w\s]*([^\W\d_]{2,8})[（(]([^\W\d_]{1,4})[）)]\s*$")
_DIGIT = LazyPattern(r"\d")
_LONGEST = 110


def _by() -> Phrases:
    return phrases_of("examiners")


def _called() -> Phrases:
    return phrases_of("called")


@functools.lru_cache(maxsize=4096)
def side_of(label: str) -> str:
    """Return "asks" or "answers" for a label that stands for either side of an examination, else "".

    >>> side_of("Q"), side_of("R."), side_of("Ana")
    ('asks', 'answers', '')
    """
    folded = fold(label)
    if len(folded) > 4 or folded.startswith("q"):
        folded = fold(_DIGIT.sub("", label))
    if not folded:
        return ""
    if folded.removeprefix("the ").removeprefix("le ").removeprefix("la ") in _ANSWERS:
        return "answers"
    return "asks" if folded in _ASKS else ""


def examined(
    between: Sequence[Sequence[tuple[int, str]]], people: Sequence[str], setting: Setting
) -> list[tuple[str, str, int]]:
    """Return for each turn who asks and who answers there, "" while unknown, and the line that says it.

    Args:
        between: for each turn the lines, with their numbers, between the turn before and it.
        people: the names known.
        setting: what stands around the dialogue, for names without capitals.
    """
    asks, answers, line = "", "", 0
    found: list[tuple[str, str, int]] = []
    before = ""
    for lines in between:
        for number, text in lines[-6:]:
            if not text:
                before = ""
            if not 0 < len(text) <= _LONGEST:
                continue
            text = text.replace("_", "").replace("*", "")  # noqa: PLW2901 - emphasis is no letter
            witness, examiner = _witness(text, before), _examiner(text, people, setting)
            before = text
            if witness or examiner:
                asks, answers, line = examiner or asks, witness or answers, number
        found.append((asks, answers, line))
    return found


def _examiner(text: str, people: Sequence[str], setting: Setting) -> str:
    bracketed = _BRACKETED.match(text) if is_caseless(text) else None
    if bracketed:
        return lengthened(bracketed[2], setting)[0]
    match = _by().search(text)
    if not match or re.search(r"[^\W\d_]:\s", text[: match.start()]):
        return ""
    behind = text[match.end() :]
    names = find_names(behind)
    known = [name for name in names if any(fold(name) == fold(other) for other in people)]
    names = known if len(known) == 1 else names
    if len(names) == 1:
        return _spelling(title_case(names[0]), people)
    titled = next((m for m in _TITLED.finditer(behind) if fold(m[1]) in HONORIFICS), None)
    if not titled or names:
        return ""
    fitting = [name for name in people if fits(titled[0], name)]
    return fitting[0] if len(fitting) == 1 else title_case(titled[0])


def _witness(text: str, before: str) -> str:
    """Return who a line says is questioned next; the name may stand on the line before."""
    match = _called().search(text)
    if not match:
        return ""
    names = find_names(text) or (find_names(before) if before.rstrip().endswith(",") else [])
    return (
        title_case(names[0])
        if len(names) == 1 or (names and text.strip().startswith(names[0]))
        else ""
    )


def _spelling(name: str, people: Sequence[str]) -> str:
    return next((other for other in people if fold(name).endswith(fold(other))), name)
