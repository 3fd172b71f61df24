"""That a reading is right, as a figure from 0 to 1.

The chance that every turn starts where it should, fitted by logistic regression on the cases: a reading is the surer,
the more points its style has, and the less sure, the more was decided by little. Where nothing was, the points alone
tell: of such readings with eight points and more 64 of 66 were right in every line.
"""

import math
from collections.abc import Sequence

from transcripts_cli.recognise.dialogue import Dialogue
from transcripts_cli.recognise.evidence import Candidate, Style
from transcripts_cli.recognise.weights import ENOUGH

_CLEAR = (-1.2, 0.45)
"""Start and weight of a point, where nothing was decided by little."""
_DOUBTFUL = (0.5, 0.13)
"""The same where something was."""
_UNLABELLED = 1.2
"""Where no turn has a label."""
_CLOSE = 0.95  # a doubling of the labels decided by less than this:
_NARROW = 0.6
_REJECTED = 0.45  # a doubling of the marks rejected inside the dialogue
_RIVAL = 0.8  # a second style with this many points:
_STRONG = 3.0
_ONCE = 0.2  # a doubling of the labels that stand once
_MOST = 11.0
"""Points that count."""


def confidence_of(dialogue: Dialogue, styles: Sequence[Style]) -> float:
    """Return the chance that all turn starts of a dialogue are right."""
    if not dialogue.labelled:
        return _chance(_UNLABELLED)
    best, inside = styles[0], _inside(dialogue, styles[0])
    close = sum(abs(candidate.weight - ENOUGH) < _NARROW for candidate in inside)
    rejected = sum(len(candidate.marks) for candidate in inside if candidate.weight < ENOUGH)
    rival = len(styles) > 1 and styles[1].score > _STRONG
    points = min(_MOST, best.score)
    if not (close or rejected or rival):
        return _chance(_CLEAR[0] + _CLEAR[1] * points)
    once = sum(len(candidate.marks) == 1 for candidate in inside if candidate.weight >= ENOUGH)
    doubts = _CLOSE * math.log2(1 + close) + _REJECTED * math.log2(1 + rejected)
    return _chance(
        _DOUBTFUL[0] + _DOUBTFUL[1] * points - doubts - _RIVAL * rival - _ONCE * math.log2(1 + once)
    )


def _chance(logit: float) -> float:
    return round(1 / (1 + math.exp(-logit)), 2)


def _inside(dialogue: Dialogue, style: Style) -> list[Candidate]:
    """Return the labels of a style that stand between the first and the last turn."""
    first, last = dialogue.starts[0].line, dialogue.starts[-1].line
    return [
        candidate
        for candidate in style.candidates.values()
        if any(first <= mark.line <= last for mark in candidate.marks)
    ]
