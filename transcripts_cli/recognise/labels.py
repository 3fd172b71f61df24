"""What speaks for and against a label: one small function for each piece of evidence."""

import itertools
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from transcripts_cli.recognise.evidence import (
    Candidate,
    Piece,
    Style,
    coverage,
    said_after,
    share_ended,
    voices_of,
)
from transcripts_cli.recognise.front import is_credit
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import ROLE_WORDS, shape
from transcripts_cli.recognise.names import initials
from transcripts_cli.recognise.weights import LABEL_WEIGHTS, SHAPE_STRENGTH
from transcripts_cli.text import fold

_FIELDS = frozenset(word for language in LANGUAGES.values() for word in language.fields.split())
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
_ALONE = ("full stop", "label alone on its line")
_TRUST = {"angle brackets": 1.0, "square brackets": 0.4, "time after the label": 0.7}
"""Strength of conventions that are used for little else."""
_SET_OFF = 0.4
"""Strength of emphasis round the label alone."""
_STAMPED = 1.0
"""Strength of a time beside the label."""
_MOST_RECURRING = 4.0 / LABEL_WEIGHTS["recurs"]
_LINK = re.compile(r"\[[^\]]*\]\([^)]*\)|https?://\S+|www\.\S+")
_LETTER = re.compile(r"[^\W\d_]")
_AND = re.compile(r",|\b(?:et|and|und|y|e)\b")
_MOSTLY = 0.7
_CURT = 8
"""Words that are no sentence."""
_NEAR = 12
"""Lines before the first accepted mark that may belong to the dialogue."""
_RARE = 2
_FAR_LESS = 3
"""Halvings from the most frequent label."""
_MISSPELT = range(5, 31)
"""Lengths of labels that are compared letter by letter."""


@dataclass(slots=True)
class Surroundings:
    """What a label may lean on: the lines, and what is already believed of its style."""

    layout: Layout
    style: Style
    known: Mapping[str, Sequence[int]]
    """Folded names and parts of names, with the numbers of the lines that have them."""
    timed: bool = False
    """Whether most marks of the style have a time."""
    once: frozenset[int] = frozenset()
    """Lines of the labels that stand once."""
    accepted: frozenset[str] = frozenset()
    whole: Mapping[str, str] = field(default_factory=dict)
    """Accepted labels by their folded form."""
    short: Mapping[str, str] = field(default_factory=dict)
    """Accepted labels by the folded forms they may be shortened to."""
    spelt: frozenset[str] = frozenset()
    """Accepted labels with a letter left out."""
    capitals: float = 0.0
    """Share of the accepted labels in capitals."""
    voices: Mapping[str, str] = field(default_factory=dict)
    covered: float = 0.0
    ended: float = 0.0
    most: int = 0
    """How often the most frequent label stands."""
    switches: Mapping[str, int] = field(default_factory=dict)
    """How often each label follows another."""


def surroundings_of(
    layout: Layout, style: Style, known: Mapping[str, Sequence[int]]
) -> Surroundings:
    """Return what the accepted marks of a style tell about its labels."""
    accepted = sorted({mark.label for mark in style.marks})
    switches: Counter[str] = Counter()
    for before, mark in itertools.pairwise(style.proposed):
        switches[mark.label] += before.label != mark.label
    return Surroundings(
        layout,
        style,
        known,
        once=frozenset(c.marks[0].line for c in style.candidates.values() if len(c.marks) == 1),
        accepted=frozenset(accepted),
        whole={fold(label): label for label in accepted},
        short={form: label for label in accepted for form in _short_forms(label)},
        spelt=frozenset(form for label in accepted for form in _misspellings(label)),
        capitals=sum(label.isupper() for label in accepted) / len(accepted),
        voices=voices_of(style.proposed),
        covered=coverage(layout, style),
        ended=share_ended(layout, style.marks),
        most=max(len(candidate.marks) for candidate in style.candidates.values()),
        switches=switches,
    )


def gather(candidate: Candidate, around: Surroundings, steps: Iterable["Step"]) -> list[Piece]:
    """Return the pieces that steps find."""
    return [piece for step in steps if (piece := step(candidate, around))]


def _piece(name: str, strength: float, sentence: str) -> Piece:
    return Piece(name, LABEL_WEIGHTS[name] * strength, sentence)


def _recurs(candidate: Candidate, _: Surroundings) -> Piece | None:
    count = len(candidate.marks)
    strength = min(_MOST_RECURRING, math.log2(count))
    return (
        _piece("recurs", strength, f"“{candidate.label}” recurs: {count} times")
        if count > 1
        else None
    )


def _shape(candidate: Candidate, _: Surroundings) -> Piece | None:
    kind = shape(candidate.label)
    return _piece("shape", SHAPE_STRENGTH[kind], f"“{candidate.label}” {_SHAPE_SAYS[kind]}")


def _sign(candidate: Candidate, around: Surroundings) -> Piece | None:
    convention, lead = around.style.key
    strength = _TRUST.get(convention, 0.0) + _STAMPED * bool(candidate.marks[0].stamp)
    strength += _SET_OFF * ("emphasis" in lead and convention != "label alone on its line")
    return (
        _piece("sign", strength, "it is written as labels are and little else")
        if strength
        else None
    )


def _no_words(candidate: Candidate, around: Surroundings) -> Piece | None:
    said = [_LINK.sub("", said_after(around.layout, mark)) for mark in candidate.marks]
    written = any(said_after(around.layout, mark) for mark in candidate.marks)
    if written and not any(_LETTER.search(text) for text in said):
        return _piece("no words", 1.0, "no words follow it")
    return None


def _known(candidate: Candidate, around: Surroundings) -> Piece | None:
    lines = {mark.line + 1 for mark in candidate.marks}
    named = next(
        (line for line in around.known.get(fold(candidate.label), ()) if line not in lines), 0
    )
    return _piece("known", 1.0, f"“{candidate.label}” is named in line {named}") if named else None


def _field(candidate: Candidate, _: Surroundings) -> Piece | None:
    label = candidate.label
    if fold(label).split(" ")[0] in _FIELDS and shape(label) != "code":
        return _piece("field", 1.0, f"“{label}” is a word that heads fields, not speech")
    return None


def _opens(candidate: Candidate, around: Surroundings) -> Piece | None:
    share = sum(around.layout.opens[mark.line] for mark in candidate.marks) / len(candidate.marks)
    sentence = f"{share:.0%} of its lines open a paragraph"
    if around.layout.wrapped:
        return _piece("opens, wrapped", share - _MOSTLY, sentence)
    return _piece("opens", share - 0.5, sentence)


def _once_alone(candidate: Candidate, around: Surroundings) -> Piece | None:
    if (
        len(candidate.marks) == 1
        and not candidate.marks[0].stamp
        and around.style.key[0] in _ALONE
        and not said_after(around.layout, candidate.marks[0])
    ):
        return _piece("once alone", 1.0, "it stands alone on a line, only once")
    return None


def _bare(candidate: Candidate, around: Surroundings) -> Piece | None:
    texts = around.layout.texts
    empty = sum(
        not said_after(around.layout, mark)
        and not any(text.strip() for text in texts[mark.text_line + 1 : mark.text_line + 4])
        for mark in candidate.marks
    ) / len(candidate.marks)
    return (
        _piece("bare", empty, f"nothing follows it in {empty:.0%} of its places") if empty else None
    )


def _no_time(candidate: Candidate, around: Surroundings) -> Piece | None:
    """Where most marks have a time, one without is text."""
    if not around.timed or any(mark.stamp for mark in candidate.marks):
        return None
    return _piece("no time", 1.0, "it has no time, as nearly all others have")


def _switch(candidate: Candidate, around: Surroundings) -> Piece | None:
    share = around.switches.get(candidate.label, 0) / len(candidate.marks)
    return _piece("switch", share - 0.375, f"{share:.0%} of its turns follow another speaker")


def _company(candidate: Candidate, around: Surroundings) -> Piece | None:
    if around.covered > 0.5 and _span(candidate, around, inner=True):
        return _piece(
            "company",
            around.covered - 0.5,
            f"{around.covered:.0%} of the paragraphs around it have a label too",
        )
    return None


def _no_sentence(candidate: Candidate, around: Surroundings) -> Piece | None:
    layout = around.layout
    if around.ended <= _MOSTLY or share_ended(layout, candidate.marks):
        return None
    if all(len(said_after(layout, mark).split()) <= _CURT for mark in candidate.marks):
        return _piece(
            "no sentence", 1.0, "what follows it is no sentence, as it is after the others"
        )
    return None


def _list(candidate: Candidate, around: Surroundings) -> Piece | None:
    """A label that stands once, below a line that ends in a colon or beside another such label."""
    line = candidate.marks[0].line
    if len(candidate.marks) > 1 or around.layout.opens[line] or not line:
        return None
    beside = line - 1 in around.once or line + 1 in around.once
    if beside or around.layout.texts[line - 1].rstrip().endswith((":", "：")):
        return _piece("list", 1.0, "it stands in a list inside a turn")
    return None


def _credit(candidate: Candidate, around: Surroundings) -> Piece | None:
    if len(candidate.marks) <= _RARE and any(
        is_credit(around.layout.texts[mark.line]) for mark in candidate.marks
    ):
        return _piece("credit", 1.0, "its line is a credit")
    return None


def _rare(candidate: Candidate, around: Surroundings) -> Piece | None:
    """A phrase that recurs, but far less than names do in the same text."""
    count = len(candidate.marks)
    if count == 1 or shape(candidate.label) not in ("phrase", "lower", "word"):
        return None
    strength = math.log2(around.most / count) - _FAR_LESS
    return (
        _piece("rare", strength, "it is rare beside the others, and no name")
        if strength > 0
        else None
    )


def _capitals(candidate: Candidate, around: Surroundings) -> Piece | None:
    if around.capitals > 0.8 and candidate.label.isupper() and len(candidate.label) > 1:
        return _piece("capitals", 1.0, "it is written in capitals, as the others are")
    return None


def _numbered(candidate: Candidate, around: Surroundings) -> Piece | None:
    voice = around.voices.get(candidate.label, candidate.label)
    if voice != candidate.label and fold(voice) not in ROLE_WORDS:
        return _piece("numbered", 1.0, "it is one of a numbered series, as headings are")
    return None


def _cast(candidate: Candidate, around: Surroundings) -> Piece | None:
    parts = [part.strip() for part in _AND.split(candidate.label) if part.strip()]
    if (
        around.style.key[0] in _ALONE
        and len(parts) > 1
        and any(part in around.accepted for part in parts)
    ):
        return _piece("cast", 1.0, "it lists several speakers, as the head of a scene does")
    return None


def _related(candidate: Candidate, around: Surroundings) -> Piece | None:
    other = _relative(candidate.label, around)
    return (
        _piece("related", 1.0, f"“{candidate.label}” and “{other}” shorten one another")
        if other
        else None
    )


def _relative(label: str, around: Surroundings) -> str:
    words = fold(label).split()
    longer = around.short.get(" ".join(words), "")
    for count in range(len(words) - 1, 0, -1):
        longer = longer or around.whole.get(" ".join(words[:count]), "")
    return next(
        (around.whole[form] for form in sorted(_short_forms(label)) if form in around.whole), longer
    )


def _misspelt(candidate: Candidate, around: Surroundings) -> Piece | None:
    if candidate.label not in around.accepted and not around.spelt.isdisjoint(
        _misspellings(candidate.label)
    ):
        return _piece("misspelt", 1.0, "it is one letter away from another label")
    return None


def _outside(candidate: Candidate, around: Surroundings) -> Piece | None:
    inside = _span(candidate, around, inner=False)
    if (
        inside < 1
        and candidate.label not in around.accepted
        and not _relative(candidate.label, around)
    ):
        near = around.style.marks[0].line - candidate.marks[-1].line <= _NEAR
        return _piece(
            "outside",
            (0.5 if near else 1.0) * (1 - inside),
            f"“{candidate.label}” stands outside the dialogue",
        )
    return None


def _span(candidate: Candidate, around: Surroundings, *, inner: bool) -> float:
    """Share of a label's marks between the first and the last accepted one (strictly, if inner)."""
    first, last = around.style.marks[0].line, around.style.marks[-1].line
    inside = sum(first + inner <= mark.line <= last - inner for mark in candidate.marks)
    return inside / len(candidate.marks)


def _short_forms(label: str) -> set[str]:
    """The forms, folded, that a label may be shortened to: initials, first and last word."""
    words = fold(label).split()
    if len(words) < 2:
        return set()
    capitals = "".join(part[0] for part in label.split() if part[0].isupper())
    every = "".join(word[0] for word in words)
    letters = {initials(label), capitals, every, words[0][0] + words[-1][0]} - {""}
    return {fold(form) for form in letters} | {words[0], words[-1]}


def _misspellings(label: str) -> set[str]:
    """A label and its forms with one letter left out: two labels that share one are a letter apart."""
    folded = fold(label)
    if len(folded) not in _MISSPELT:
        return set()
    return {folded} | {folded[:i] + folded[i + 1 :] for i in range(len(folded))}


Step = Callable[[Candidate, Surroundings], Piece | None]
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
)
"""What a label shows by itself."""
SHARED: Sequence[Step] = (
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
