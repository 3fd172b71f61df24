"""What the accepted marks around a label show: one small function for each piece of evidence."""

import math
from collections.abc import Sequence

from transcripts_cli.recognise.blocks import asks
from transcripts_cli.recognise.evidence import Candidate, Piece, any_ended, said_after
from transcripts_cli.recognise.front import is_credit
from transcripts_cli.recognise.labels import TRUST
from transcripts_cli.recognise.shapes import VOICE_WORDS, shape
from transcripts_cli.recognise.surroundings import (
    ALONE,
    Step,
    Surroundings,
    misspellings,
    piece,
    short_forms,
)
from transcripts_cli.text import LazyPattern, fold, is_one_word

_AND = LazyPattern(r",|\b(?:et|and|und|y|e)\b")
_MOSTLY = 0.7
_CURT = 8
"""Words that are no sentence."""
_NEAR = 12
"""Lines before the first accepted mark that may belong to the dialogue."""
_RUN = 12
"""Lines of a list that are followed to its head."""
_RARE = 2
_FAR_LESS = 3
"""Halvings from the most frequent label."""


def _switch(candidate: Candidate, around: Surroundings) -> Piece | None:
    if _asks_first(candidate, around):
        return None
    share = around.switches.get(candidate.label, 0) / len(candidate.marks)
    return piece("switch", share - 0.375, f"{share:.0%} of its turns follow another speaker")


def _asks_first(candidate: Candidate, around: Surroundings) -> bool:
    """Whether a label stands once, before all others, with a question: it can follow nobody."""
    (mark, *more), layout = candidate.marks, around.layout
    first = around.style.proposed[0].line == mark.line
    return first and not more and asks(layout.texts[mark.line])


def _company(candidate: Candidate, around: Surroundings) -> Piece | None:
    if around.covered > 0.5 and _span(candidate, around, inner=True):
        return piece(
            "company",
            around.covered - 0.5,
            f"{around.covered:.0%} of the paragraphs around it have a label too",
        )
    return None


def _no_sentence(candidate: Candidate, around: Surroundings) -> Piece | None:
    layout = around.layout
    if around.ended <= _MOSTLY or any_ended(layout, candidate.marks):
        return None
    if all(len(said_after(layout, mark).split()) <= _CURT for mark in candidate.marks):
        return piece(
            "no sentence", 1.0, "what follows it is no sentence, as it is after the others"
        )
    return None


def _list(candidate: Candidate, around: Surroundings) -> Piece | None:
    """A label that stands once, below a line that ends in a colon or beside another such label."""
    line, once = candidate.marks[0].line, around.once
    if len(candidate.marks) > 1 or not line:
        return None
    if around.layout.opens[line]:
        listed = line + 1 in once and _leads(around, line - 2)
    elif _is_led(around, line):
        listed = True
    else:
        listed = (line - 1 in once or line + 1 in once) and not _is_turn(candidate, around)
    return piece("list", 1.0, "it stands in a list inside a turn") if listed else None


def _is_led(around: Surroundings, line: int) -> bool:
    """Whether the line above a run of labels that stand once leads to a list."""
    above = line - 1
    while above > line - _RUN and above in around.once:
        above -= 1
    return _leads(around, above)


def _leads(around: Surroundings, line: int) -> bool:
    return line >= 0 and around.layout.texts[line].rstrip().endswith((":", "："))


def _is_turn(candidate: Candidate, around: Surroundings) -> bool:
    """Whether a label beside others that stand once opens a turn, as all do that are a line each."""
    numbered = around.voices.get(candidate.label, candidate.label) != candidate.label
    if numbered or around.dense <= _MOSTLY:
        return False
    return around.style.key[0] in TRUST or any_ended(around.layout, candidate.marks)


def _credit(candidate: Candidate, around: Surroundings) -> Piece | None:
    if len(candidate.marks) <= _RARE and any(
        is_credit(around.layout.texts[mark.line]) for mark in candidate.marks
    ):
        return piece("credit", 1.0, "its line is a credit")
    return None


def _rare(candidate: Candidate, around: Surroundings) -> Piece | None:
    """A phrase that recurs, but far less than names do in the same text."""
    count = len(candidate.marks)
    if count == 1 or shape(candidate.label) not in ("phrase", "lower", "word"):
        return None
    strength = math.log2(around.most / count) - _FAR_LESS
    return (
        piece("rare", strength, "it is rare beside the others, and no name")
        if strength > 0
        else None
    )


def _capitals(candidate: Candidate, around: Surroundings) -> Piece | None:
    if around.capitals > 0.8 and candidate.label.isupper() and len(candidate.label) > 1:
        return piece("capitals", 1.0, "it is written in capitals, as the others are")
    return None


def _numbered(candidate: Candidate, around: Surroundings) -> Piece | None:
    voice = around.voices.get(candidate.label, candidate.label)
    if voice != candidate.label and fold(voice) not in VOICE_WORDS:
        return piece("numbered", 1.0, "it is one of a numbered series, as headings are")
    return None


def _cast(candidate: Candidate, around: Surroundings) -> Piece | None:
    if around.style.key[0] not in ALONE:
        return None
    parts = [part.strip() for part in _AND.split(candidate.label) if part.strip()]
    named = [part in around.accepted for part in parts]
    described = named == [True, False] and "," in candidate.label  # ANA BERG, PRESENTER
    if len(parts) > 1 and any(named) and not described:
        return piece("cast", 1.0, "it lists several speakers, as the head of a scene does")
    return None


def _related(candidate: Candidate, around: Surroundings) -> Piece | None:
    other = _relative(candidate.label, around)
    return (
        piece("related", 1.0, f"“{candidate.label}” and “{other}” shorten one another")
        if other
        else None
    )


def _relative(label: str, around: Surroundings) -> str:
    if is_one_word(label):
        return around.short.get(label.lower(), "")
    words = fold(label).split()
    longer = around.short.get(" ".join(words), "")
    for count in range(len(words) - 1, 0, -1):
        longer = longer or around.whole.get(" ".join(words[:count]), "")
    return next(
        (around.whole[form] for form in sorted(short_forms(label)) if form in around.whole), longer
    )


def _misspelt(candidate: Candidate, around: Surroundings) -> Piece | None:
    if candidate.label not in around.accepted and not around.spelt.isdisjoint(
        misspellings(candidate.label)
    ):
        return piece("misspelt", 1.0, "it is one letter away from another label")
    return None


def _outside(candidate: Candidate, around: Surroundings) -> Piece | None:
    inside = _span(candidate, around, inner=False)
    if (
        inside < 1
        and candidate.label not in around.accepted
        and not _relative(candidate.label, around)
    ):
        near = around.style.marks[0].line - candidate.marks[-1].line <= _NEAR
        return piece(
            "outside",
            (0.5 if near else 1.0) * (1 - inside),
            f"“{candidate.label}” stands outside the dialogue",
        )
    return None


def _span(candidate: Candidate, around: Surroundings, *, inner: bool) -> float:
    """Share of a label's marks between the first and the last accepted one (strictly, if inner)."""
    marks = candidate.marks
    first, last = around.style.marks[0].line + inner, around.style.marks[-1].line - inner
    if first <= marks[0].line and marks[-1].line <= last:  # as of most labels
        return 1.0
    return sum(first <= mark.line <= last for mark in marks) / len(marks)


COMPANY: Sequence[Step] = (
    _switch,
    _company,
    _no_sentence,
    _list,
    _credit,
    _rare,
    _capitals,
    _numbered,
    _cast,
    _related,
    _misspelt,
    _outside,
)
"""What the accepted marks around it show."""
