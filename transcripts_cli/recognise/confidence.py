"""That a reading is right, as a figure from 0 to 1.

The chance that every turn start is right, fitted on the texts of the cases by logistic regression: a reading is the
surer, the more its style stands out, and the less sure, the more labels were decided by little.
"""

import math
from collections.abc import Sequence

from transcripts_cli.recognise.dialogue import Dialogue
from transcripts_cli.recognise.evidence import Candidate, Style
from transcripts_cli.recognise.weights import ENOUGH

_START = 1.0
_MARGIN = 0.12  # a point above what is needed, up to eight
_CLOSE = -0.5  # a doubling of the labels decided by less than 0.6 points
_REJECTED = -0.9  # a doubling of the marks rejected inside the dialogue
_RIVAL = -0.9  # a second style that could have been chosen
_UNLABELLED = -0.2  # no turn has a label
_NARROW = 0.6
_STRONG = 3.0
_HIGHEST = 8.0


def confidence_of(dialogue: Dialogue, styles: Sequence[Style]) -> float:
    """Return the chance that all turn starts of a dialogue are right."""
    score = _START
    if dialogue.labelled:
        best, inside = styles[0], _inside(dialogue, styles[0])
        close = sum(abs(candidate.weight - ENOUGH) < _NARROW for candidate in inside)
        rejected = sum(len(candidate.marks) for candidate in inside if candidate.weight < ENOUGH)
        score += _MARGIN * min(_HIGHEST, best.score) + _CLOSE * math.log2(1 + close)
        score += _REJECTED * math.log2(1 + rejected) + _RIVAL * _has_rival(styles)
    else:
        score += _UNLABELLED
    return round(1 / (1 + math.exp(-score)), 2)


def _inside(dialogue: Dialogue, style: Style) -> list[Candidate]:
    """Return the labels of a style that stand between the first and the last turn."""
    first, last = dialogue.starts[0].line, dialogue.starts[-1].line
    return [
        c for c in style.candidates.values() if any(first <= mark.line <= last for mark in c.marks)
    ]


def _has_rival(styles: Sequence[Style]) -> bool:
    return len(styles) > 1 and styles[1].score > _STRONG
