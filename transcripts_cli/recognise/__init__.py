"""Document → Transcript: who speaks, line by line, and how we know.

The recipe: lay out the lines, find marks (what may be a label), weigh the styles they are written in, find the dialogue
(or refuse), cut it into turns, resolve the people, assign roles.
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from transcripts_cli.model import Alias, Document, Transcript, Turn, nouns
from transcripts_cli.recognise.choose import weigh_styles
from transcripts_cli.recognise.confidence import confidence_of
from transcripts_cli.recognise.detect import languages_of
from transcripts_cli.recognise.dialogue import find_dialogue
from transcripts_cli.recognise.front import announces
from transcripts_cli.recognise.given import (
    completed,
    given_cuts,
    given_labels,
    given_text,
    given_turns,
    has_units,
    is_cut_finely,
    is_given,
    is_resolved,
    joined,
    kinds_of,
    marked_texts,
    merged,
    numbered,
    unmarked,
)
from transcripts_cli.recognise.known import known_names
from transcripts_cli.recognise.layout import Layout, lay_out
from transcripts_cli.recognise.listed import listed_people
from transcripts_cli.recognise.marks import find_marks, marks_above_quotations, marks_of_listed
from transcripts_cli.recognise.reasons import label_readings, reasons_for, refusal_of
from transcripts_cli.recognise.recurring import recurring_people
from transcripts_cli.recognise.roles import scene_of, sides_of, speakers_of
from transcripts_cli.recognise.speakers import resolve_people
from transcripts_cli.recognise.spellings import as_spelt, unite_spellings
from transcripts_cli.recognise.times import times_of
from transcripts_cli.recognise.turns import Cut, cut_turns
from transcripts_cli.recognise.voices import say
from transcripts_cli.recognise.wording import speech

if TYPE_CHECKING:
    import regex

__all__ = ["recognise"]

_INTERVIEW = 1.2
"""Points of announcement from which a text is taken for an interview when roles are given."""


def recognise(
    document: Document,
    *,
    force: bool = False,
    label: str = "",
    merge: bool = True,
    language: str = "",
) -> Transcript:
    """Read a document as a transcript.

    Args:
        document: what a reader made.
        force: read as a transcript what would be refused.
        label: a regular expression of the user's own for labels, tried before all others; its
            group `label`, or its first group, or all of it is the label.
        merge: join the cues or segments of one voice that follow each other.
        language: the tag of the one it is in; "" finds it out.

    Returns:
        The transcript; its `turns` are () where the text is none, and `reasons` say why.

    Raises:
        TimeoutError: the pattern takes too long on a line.
    """
    units = has_units(document)
    if units and not label and is_given(document):
        found = _as_given(document, language)
    elif (refusal := document.metadata.get("refusal", "")) and not force:
        return Transcript(document, (), (), reasons=(refusal,))
    else:
        found = _as_written(document, language, force=force, label=label)
    if units and force and not found.turns:
        found = _as_given(document, language)
    if merge and units and is_cut_finely(document):
        found = replace(found, turns=tuple(merged(found.turns, found.passages)))
    return numbered(found)


def _as_written(document: Document, language: str, *, force: bool, label: str) -> Transcript:
    """Read a document by what its lines look like."""
    layout = lay_out(marked_texts(document))
    layout.kinds |= kinds_of(document)
    layout.language, language = languages_of(layout.texts, language)
    marks = find_marks(layout.texts, layout.skip, _compiled(label) if label else None)
    layout.listed = listed_people(layout.texts) or recurring_people(
        layout.texts, (mark.line for mark in marks)
    )
    marks += marks_of_listed(layout.texts, layout.listed, marks)
    marks += marks_above_quotations(layout.texts)
    unite_spellings(marks)
    styles = weigh_styles(layout, marks, known_names(layout.texts), layout.language)
    dialogue = find_dialogue(layout, styles, force=force)
    if not dialogue.starts:
        why, labels = refusal_of(dialogue, styles), label_readings(styles, set())
        return Transcript(document, (), (), reasons=(why,), language=language, labels=labels)
    cuts, passages = cut_turns(layout, dialogue.starts, dialogue.regions)
    found = Transcript(
        document,
        (),
        tuple(passages),
        convention=styles[0].name if dialogue.labelled else "unlabelled",
        confidence=confidence_of(dialogue, styles),
        reasons=reasons_for(dialogue, styles),
        language=language,
        labels=label_readings(styles, {cut.start.label for cut in cuts}),
    )
    dialogue.regions.clear()  # of a million turns they take 200 MB, and the marks 150
    del marks, styles
    layout, bare = unmarked(document, layout, cuts)
    texts = joined(document, [speech(layout, cut) for cut in bare])
    turns, aliases = _people(document, layout, bare, texts, dialogue.announced)
    return replace(found, turns=tuple(as_spelt(turns, layout.texts)), aliases=aliases)


def _as_given(document: Document, language: str) -> Transcript:
    """Read a document whose format says who speaks."""
    layout = lay_out([line.text for line in document.lines])
    layout.language, language = languages_of(layout.texts, language)
    cuts, passages = given_cuts(document)
    texts = [given_text(document, cut) for cut in cuts]
    announced = announces(layout.texts, cuts[0].start.line)
    turns, aliases = _people(document, layout, cuts, texts, announced)
    known = sum(bool(turn.label or turn.speaker.name or turn.speaker.role) for turn in turns)
    return Transcript(
        document,
        turns,
        tuple(passages),
        convention="given by the format",
        confidence=round(known / len(turns), 2),
        reasons=(f"the format of the file says who speaks {known} of {len(turns)} times",),
        language=language,
        labels=given_labels(cuts),
        aliases=aliases,
    )


def _people(
    document: Document, layout: Layout, cuts: Sequence[Cut], texts: Sequence[str], announced: float
) -> tuple[tuple[Turn, ...], tuple[Alias, ...]]:
    """Return the turns with their people and roles, and how these are known."""
    if is_resolved(document):
        return given_turns(document, cuts), ()
    interview = announced >= _INTERVIEW
    scene = scene_of(layout, cuts, interview=interview)
    starts = [cut.start for cut in cuts]
    said = say([start.key for start in starts], [start.label for start in starts], texts)
    people = resolve_people(layout, cuts, said, sides_of(said, scene))
    scene = scene.with_asker(people.asker)
    said = said.under(people.keys)
    speakers = speakers_of(said, people.names, scene)
    begin, end = zip(*times_of(layout, cuts, texts), strict=True)
    turns: Iterable[Turn] = nouns(
        Turn,
        itertools.count(1),
        [start.line + 1 for start in starts],
        [cut.end for cut in cuts],
        said.labels,
        [speakers[key] for key in people.keys],
        texts,
        begin,
        end,
    )
    if has_units(document):
        turns = [completed(document, turn) for turn in turns]
    return tuple(turns), tuple(people.aliases)


def _compiled(label: str) -> "regex.Pattern[str]":
    import regex  # noqa: PLC0415 - 14 ms, and only a pattern of one's own needs its time limit

    return regex.compile(label)
