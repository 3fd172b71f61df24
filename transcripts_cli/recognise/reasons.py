"""How we know, in sentences: what decided, what was considered and rejected."""

import heapq
from collections.abc import Sequence

from transcripts_cli.model import LabelReading
from transcripts_cli.recognise.dialogue import Dialogue
from transcripts_cli.recognise.evidence import Candidate, Style

_LOOKALIKES = 3
_READINGS = 60
"""Labels told of, at most."""
_STYLES = 3


def reasons_for(dialogue: Dialogue, styles: Sequence[Style]) -> tuple[str, ...]:
    """Return why a text is read as it is, the weightiest sentence first, then what was rejected."""
    if not dialogue.labelled:
        return tuple(dialogue.sentences)
    best = styles[0]
    told = sorted(
        (piece for piece in best.pieces if piece.weight > 0), key=lambda piece: -piece.weight
    )
    return (
        *(piece.sentence for piece in told),
        *dialogue.sentences,
        *_rejected(dialogue, best),
        *_runner_up(styles),
    )


def _rejected(dialogue: Dialogue, best: Style) -> list[str]:
    """What looks like a label inside the dialogue and is none."""
    taken = {start.line for start in dialogue.starts if start.label}
    first, last = dialogue.starts[0].line, dialogue.starts[-1].line
    doubtful = [
        (mark.line, candidate)
        for candidate in best.candidates.values()
        for mark in candidate.marks[:1]
        if mark.line not in taken and first <= mark.line <= last
    ]
    return [
        f"line {line + 1} “{candidate.label}” looks like a label, but {_against(candidate)}"
        for line, candidate in sorted(doubtful, key=lambda found: found[0])[:_LOOKALIKES]
    ]


def _against(candidate: Candidate) -> str:
    worst = min(candidate.pieces, key=lambda piece: piece.weight, default=None)
    return worst.sentence if worst and worst.weight < 0 else "nothing else speaks for it"


def _runner_up(styles: Sequence[Style]) -> list[str]:
    other = next((style for style in styles[1:] if style.marks and style.score > 0), None)
    if other is None:
        return []
    return [f"next best: {other.name}, {other.score:.1f} points against {styles[0].score:.1f}"]


def refusal_of(dialogue: Dialogue, styles: Sequence[Style]) -> str:
    """Return the sentence that says why a text is no transcript."""
    best = styles[0] if styles and styles[0].marks else None
    if dialogue.announced < 0:
        return "its title announces a text of another kind"
    if best is None:
        return "no line begins with a speaker's label that recurs, and no paragraphs are set apart as questions"
    against = sorted(
        (piece for piece in best.pieces if piece.weight < 0), key=lambda piece: piece.weight
    )[:2]
    why = "; ".join(piece.sentence for piece in against) or "too little else speaks for it"
    first = best.marks[0]
    return f"lines look like labels ({best.name}; line {first.line + 1} “{first.label}”), but {why}"


def label_readings(styles: Sequence[Style], accepted: set[str]) -> tuple[LabelReading, ...]:
    """Return what was made of everything that looks like a label, the accepted ones first."""
    found: dict[str, Candidate] = {}
    for style in styles[:_STYLES]:
        for label, candidate in style.candidates.items():
            found.setdefault(label, candidate)
    ranked = heapq.nsmallest(_READINGS, found.values(), key=lambda one: _rank(one, accepted))
    return tuple(_reading(candidate, accepted) for candidate in ranked)


def _rank(candidate: Candidate, accepted: set[str]) -> tuple[bool, int, int]:
    return not _is_believed(candidate, accepted), -len(candidate.marks), candidate.marks[0].line


def _is_believed(candidate: Candidate, accepted: set[str]) -> bool:
    longer = candidate.marks[0].longer
    return candidate.label in accepted or bool(longer and longer in accepted)


def _reading(candidate: Candidate, accepted: set[str]) -> LabelReading:
    weighed = sorted(candidate.pieces, key=lambda piece: -abs(piece.weight))
    label, first = candidate.label, candidate.marks[0]
    return LabelReading(
        label,
        _is_believed(candidate, accepted),
        len(candidate.marks),
        first.line + 1,
        tuple(piece.sentence for piece in weighed),
    )
