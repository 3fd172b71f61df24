"""Document → Transcript: who speaks, line by line, and how we know.

The recipe: lay out the lines, find marks (what may be a label), weigh the styles they are written in, find the dialogue
(or refuse), cut it into turns, resolve the people, assign roles.
"""

from typing import TYPE_CHECKING

from transcripts_cli.model import Document, Transcript, Turn
from transcripts_cli.recognise.choose import weigh_styles
from transcripts_cli.recognise.confidence import confidence_of
from transcripts_cli.recognise.detect import guess_language
from transcripts_cli.recognise.dialogue import find_dialogue
from transcripts_cli.recognise.known import known_names
from transcripts_cli.recognise.layout import lay_out
from transcripts_cli.recognise.marks import find_marks
from transcripts_cli.recognise.reasons import label_readings, reasons_for, refusal_of
from transcripts_cli.recognise.roles import scene_of, sides_of, speakers_of
from transcripts_cli.recognise.speakers import resolve_people
from transcripts_cli.recognise.times import times_of
from transcripts_cli.recognise.turns import cut_turns, speech

if TYPE_CHECKING:
    import regex

__all__ = ["recognise"]

_INTERVIEW = 1.2
"""Points of announcement from which a text is taken for an interview when roles are given."""


def recognise(document: Document, *, force: bool = False, label: str = "") -> Transcript:
    """Read a document as a transcript.

    Args:
        document: what a reader made.
        force: read as a transcript what would be refused.
        label: a regular expression of the user's own for labels, tried before all others; its
            group `label`, or its first group, or all of it is the label.

    Returns:
        The transcript; its `turns` are () where the text is none, and `reasons` say why.

    Raises:
        TimeoutError: the pattern takes too long on a line.
    """
    layout = lay_out([line.text for line in document.lines])
    language = guess_language(layout.texts)
    marks = find_marks(layout.texts, layout.skip, _compiled(label) if label else None)
    styles = weigh_styles(layout, marks, known_names(layout.texts), language)
    dialogue = find_dialogue(layout, styles, force=force)
    if not dialogue.starts:
        why, labels = refusal_of(dialogue, styles), label_readings(styles, set())
        return Transcript(document, (), (), reasons=(why,), language=language, labels=labels)
    cuts, passages = cut_turns(layout, dialogue.starts)
    texts = [speech(layout, cut) for cut in cuts]
    announced = dialogue.announced >= _INTERVIEW
    scene = scene_of(layout, cuts, "", interview=announced)
    voiced = [(cut.start.key, cut.start.label, text) for cut, text in zip(cuts, texts, strict=True)]
    people = resolve_people(layout, cuts, texts, sides_of(voiced, scene))
    scene = scene_of(layout, cuts, people.asker, interview=announced or bool(people.asker))
    said = [
        (key, cut.start.label, text)
        for key, cut, text in zip(people.keys, cuts, texts, strict=True)
    ]
    speakers = speakers_of(said, people.names, scene)
    turns = tuple(
        Turn(number, cut.start.line + 1, cut.end, label, speakers[key], text, *span)
        for number, (cut, (key, label, text), span) in enumerate(
            zip(cuts, said, times_of(layout, cuts, texts), strict=True), 1
        )
    )
    return Transcript(
        document,
        turns,
        tuple(passages),
        convention=styles[0].name if dialogue.labelled else "unlabelled",
        confidence=confidence_of(dialogue, styles),
        reasons=reasons_for(dialogue, styles),
        language=language,
        labels=label_readings(styles, {cut.start.label for cut in cuts}),
        aliases=tuple(people.aliases),
    )


def _compiled(label: str) -> "regex.Pattern[str]":
    import regex  # noqa: PLC0415 - 14 ms, and only a pattern of one's own needs its time limit

    return regex.compile(label)
