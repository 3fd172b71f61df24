"""Document → Transcript: who speaks, line by line, and how we know.

The recipe, step by step: lay_out the lines, find_marks (what may be a label), weigh_styles and choose one or refuse,
complete it, add the sides without labels, cut_turns, resolve the people, assign_roles.
"""

import re

from transcripts_cli.model import Alias, Document, LabelReading, Transcript, Turn
from transcripts_cli.recognise.choose import weigh_styles
from transcripts_cli.recognise.evidence import Piece, Style
from transcripts_cli.recognise.complete import complete
from transcripts_cli.recognise.detect import guess_language
from transcripts_cli.recognise.front import announces
from transcripts_cli.recognise.layout import Layout, lay_out
from transcripts_cli.recognise.marks import Mark, find_marks
from transcripts_cli.recognise.names import known_names
from transcripts_cli.recognise.questions import (
    asks_only,
    dialogue_without_labels,
    questions_between,
)
from transcripts_cli.recognise.roles import scene_of, speakers_of
from transcripts_cli.recognise.speakers import People, resolve_people
from transcripts_cli.recognise.turns import Cut, Start, cut_turns, speech

__all__ = ["recognise"]

ACCEPT = 3.6
"""Points of evidence from which a style is believed."""
_INTERVIEW = 1.2
"""Points of announcement from which a text is taken for an interview when roles are given."""
_DOUBTFUL = -1.5
"""Points from which a style may be believed when unlabelled questions stand before its labels."""
_FEW = 2
_ONLY_QUESTIONS = 6.0
"""Points against a text where nearly every turn asks: a list of questions."""


def recognise(document: Document, *, force: bool = False, label: str = "") -> Transcript:
    """Read a document as a transcript.

    Args:
        document: what a reader made.
        force: read as a transcript what would be refused.
        label: a regular expression of the user's own for labels, tried before all others; its
            group `label`, or its first group, or all of it is the label.

    Returns:
        The transcript; its `turns` are () where the text is none, and `reasons` say why.
    """
    layout = lay_out([line.text for line in document.lines])
    marks = find_marks(layout.texts, layout.skip, re.compile(label) if label else None)
    language = guess_language(layout.texts)
    styles = weigh_styles(layout, marks, known_names(layout.texts), language)
    announced = _announced(layout, styles)
    starts, reason = _starts(layout, styles, announced, force=force)
    if not starts:
        return _refusal(document, styles)
    return _transcript(document, layout, styles, starts, reason, announced >= _INTERVIEW)


def _announced(layout: Layout, styles: list[Style]) -> float:
    """Return points for what the text says of itself before the dialogue and in its last lines."""
    first = styles[0].marks[0].line if styles and styles[0].marks else 25
    return announces(layout.texts, first)


def _starts(
    layout: Layout, styles: list[Style], announced: float, *, force: bool
) -> tuple[list[Start], str]:
    """Return where turns start and why; no start where the text is no transcript."""
    best = styles[0] if styles and styles[0].marks else None
    if best and best.score >= _DOUBTFUL:
        starts = [_start_of(mark) for mark in complete(layout, styles)]
        unlabelled = questions_between(layout, starts)
        doubt = min(0.25 * announced, announced) if len(unlabelled) < _FEW else announced
        score = best.score + doubt + min(4.0, 1.0 * len(unlabelled))
        if not unlabelled and asks_only(layout, starts):
            score -= _ONLY_QUESTIONS
        if score >= ACCEPT or force or best.key[0] == "own":
            return _merged(starts, unlabelled), ""
    return dialogue_without_labels(layout, interview=announced)


def _merged(starts: list[Start], unlabelled: list[Start]) -> list[Start]:
    taken = {start.line for start in starts}
    return sorted(
        [*starts, *(start for start in unlabelled if start.line not in taken)],
        key=lambda start: start.line,
    )


def _start_of(mark: Mark) -> Start:
    return Start(mark.line, mark.label, mark.text_line, mark.offset, "", mark.stamp)


def _refusal(document: Document, styles: list[Style]) -> Transcript:
    best = styles[0] if styles else None
    if best and best.marks:
        against = sorted(best.pieces, key=lambda piece: piece.weight)[:2]
        why = "; ".join(piece.sentence for piece in against)
        reason = f"lines look like labels ({best.name}), but {why}"
    else:
        reason = "no line begins with a speaker's label that recurs, and no paragraphs are set apart as questions"
    return Transcript(document, (), (), reasons=(reason,), labels=_label_readings(styles, set()))


def _transcript(
    document: Document,
    layout: Layout,
    styles: list[Style],
    starts: list[Start],
    reason: str,
    interview: bool,
) -> Transcript:
    cuts, passages = cut_turns(layout, starts)
    texts = [speech(layout, cut) for cut in cuts]
    people = resolve_people(layout, cuts, texts)
    keys = people.keys
    scene = scene_of(layout, cuts, people.asker, interview=interview or bool(people.asker))
    said = [(key, cut.start.label, text) for key, cut, text in zip(keys, cuts, texts, strict=True)]
    speakers = speakers_of(said, people.names, scene)
    turns = tuple(
        Turn(number, cut.start.line + 1, cut.end, cut.start.label, speakers[key], text)
        for number, (cut, key, text) in enumerate(zip(cuts, keys, texts, strict=True), 1)
    )
    accepted = {cut.start.label for cut in cuts}
    reasons = (
        tuple(piece.sentence for piece in _for(styles[0]))
        if styles and any(accepted - {""})
        else ()
    )
    return Transcript(
        document,
        turns,
        tuple(passages),
        convention=styles[0].name if any(accepted - {""}) else "unlabelled",
        confidence=0.9,
        reasons=((reason,) if reason else ()) + reasons,
        labels=_label_readings(styles, accepted),
        aliases=tuple(people.aliases),
    )


def _for(style: Style) -> list[Piece]:
    return sorted(
        (piece for piece in style.pieces if piece.weight > 0), key=lambda piece: -piece.weight
    )


def _label_readings(styles: list[Style], accepted: set[str]) -> tuple[LabelReading, ...]:
    readings: dict[str, LabelReading] = {}
    for style in styles[:3]:
        for candidate in style.candidates.values():
            evidence = tuple(
                piece.sentence
                for piece in sorted(candidate.pieces, key=lambda piece: -abs(piece.weight))
            )
            reading = LabelReading(
                candidate.label,
                candidate.label in accepted,
                len(candidate.marks),
                candidate.marks[0].line + 1,
                evidence,
            )
            readings.setdefault(candidate.label, reading)
    return tuple(sorted(readings.values(), key=lambda r: (not r.accepted, -r.count, r.line)))[:60]
