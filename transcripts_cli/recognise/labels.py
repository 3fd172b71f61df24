"""What a label shows by itself: one small function for each piece of evidence."""

import math
from collections.abc import Sequence

from transcripts_cli.recognise.evidence import Candidate, Piece, said_after
from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.surroundings import ALONE, Step, Surroundings, piece
from transcripts_cli.recognise.weights import LABEL_WEIGHTS, SHAPE_STRENGTH
from transcripts_cli.text import LazyPattern, fold

_FIELDS = words_of("fields")
_SOUNDS = words_of("sounds")
_SHAPE_SAYS = {
    "handle": "is a handle",
    "code": "is a code or initials",
    "role": "is a word for a role",
    "name": "has the shape of a name",
    "title": "has the shape of a title",
    "word": "is a capitalised word",
    "lower": "is a word in lower case",
    "phrase": "has the shape of a phrase",
}
TRUST = {
    "angle brackets": 1.6,
    "label above a quotation": 3.0,
    "square brackets": 0.4,
    "time after the label": 0.7,
}
"""Strength of conventions that are used for little else."""
_SET_OFF = 0.4
"""Strength of emphasis round the label alone."""
_STAMPED = 1.0
"""Strength of a time beside the label."""
_TIMED = 2.0
"""The same where most labels have one."""
_MOST_RECURRING = 4.0 / LABEL_WEIGHTS["recurs"]
_LINK = LazyPattern(r"\[[^\[\]]*\]\([^)]*\)|https?://\S+|www\.\S+")
_ADDRESSES = ("http", "www.")
_LETTER = LazyPattern(r"[^\W\d_]")
_MOSTLY = 0.7


def _recurs(candidate: Candidate, _: Surroundings) -> Piece | None:
    count = len(candidate.marks)
    strength = min(_MOST_RECURRING, math.log2(count))
    return (
        piece("recurs", strength, f"“{candidate.label}” recurs: {count} times")
        if count > 1
        else None
    )


def _shape(candidate: Candidate, _: Surroundings) -> Piece | None:
    kind = shape(candidate.label)
    return piece("shape", SHAPE_STRENGTH[kind], f"“{candidate.label}” {_SHAPE_SAYS[kind]}")


def _sign(candidate: Candidate, around: Surroundings) -> Piece | None:
    convention, lead = around.style.key
    strength = TRUST.get(convention, 0.0)
    if candidate.marks[0].stamp:
        strength += _TIMED if around.timed else _STAMPED
    strength += _SET_OFF * ("emphasis" in lead and convention != "label alone on its line")
    return (
        piece("sign", strength, "it is written as labels are and little else") if strength else None
    )


def _is_worded(text: str) -> bool:
    """Whether letters stand in a text beside its links: as a rule it begins with one."""
    usual = text[:1].isalpha() and not text.startswith(_ADDRESSES)
    return usual or bool(_LETTER.search(_LINK.sub("", text)))


def _no_words(candidate: Candidate, around: Surroundings) -> Piece | None:
    said = (said_after(around.layout, mark) for mark in candidate.marks)
    if not any(map(_is_worded, said)) and any(
        said_after(around.layout, mark) for mark in candidate.marks
    ):
        return piece("no words", 1.0, "no words follow it")
    return None


def _known(candidate: Candidate, around: Surroundings) -> Piece | None:
    told = around.known.get(fold(candidate.label)) if around.known else None
    if not told:
        return None
    lines = {mark.line + 1 for mark in candidate.marks}
    named = next((line for line in told if line not in lines), 0)
    return piece("known", 1.0, f"“{candidate.label}” is named in line {named}") if named else None


def _field(candidate: Candidate, _: Surroundings) -> Piece | None:
    label = candidate.label
    if label.lower() in _SOUNDS:
        return piece("sound", 1.0, f"“{label}” is what is heard and nobody says")
    if fold(label).split(" ")[0] in _FIELDS and shape(label) != "code":
        return piece("field", 1.0, f"“{label}” is a word that heads fields, not speech")
    return None


def _opens(candidate: Candidate, around: Surroundings) -> Piece | None:
    share = sum(around.layout.opens[mark.line] for mark in candidate.marks) / len(candidate.marks)
    sentence = f"{share:.0%} of its lines open a paragraph"
    if around.layout.wrapped and around.style.key[0] not in TRUST:
        return piece("opens, wrapped", share - _MOSTLY, sentence)
    return piece("opens", share - 0.5, sentence)


def _once_alone(candidate: Candidate, around: Surroundings) -> Piece | None:
    if (
        len(candidate.marks) == 1
        and not candidate.marks[0].stamp
        and around.style.key[0] in ALONE
        and not said_after(around.layout, candidate.marks[0])
    ):
        return piece("once alone", 1.0, "it stands alone on a line, only once")
    return None


def _bare(candidate: Candidate, around: Surroundings) -> Piece | None:
    if not around.alone:
        return None
    texts = around.layout.texts
    empty = sum(
        not any(text.strip() for text in texts[mark.text_line + 1 : mark.text_line + 4])
        for mark in candidate.marks
        if mark.line in around.alone
    ) / len(candidate.marks)
    return (
        piece("bare", empty, f"nothing follows it in {empty:.0%} of its places") if empty else None
    )


def _beneath(candidate: Candidate, around: Surroundings) -> Piece | None:
    """Where labels stand alone on their lines, what stands right below one says what the person is."""
    if around.style.key[0] not in ALONE:
        return None
    lines, opens = [mark.line for mark in candidate.marks], around.layout.opens
    below = all(line - 1 in around.alone and opens[line - 1] for line in lines)
    alone = around.alone.issuperset(lines)
    return piece("beneath", 1.0, "it stands right below another label") if below and alone else None


def _no_time(candidate: Candidate, around: Surroundings) -> Piece | None:
    """Where most marks have a time, one without is text."""
    if not around.timed or any(mark.stamp for mark in candidate.marks):
        return None
    return piece("no time", 1.0, "it has no time, as nearly all others have")


OWN: Sequence[Step] = (
    _recurs,
    _shape,
    _sign,
    _no_words,
    _known,
    _field,
    _opens,
    _once_alone,
    _bare,
    _no_time,
    _beneath,
)
"""What a label shows by itself."""
