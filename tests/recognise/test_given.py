"""What the format of a file gives is taken as it is: speakers, styles, cues, lines that are left out."""

import pytest

from tests.recognise.test_defects import ANSWERS, QUESTIONS
from transcripts_cli.model import Document, Line, Origin, Speaker, Transcript
from transcripts_cli.recognise import recognise

SAID = [said for pair in zip(QUESTIONS, ANSWERS, strict=True) for said in pair]


def cues(*said: str, force: bool = False, merge: bool = True) -> Transcript:
    """Read cues of three lines each in their file, `label|text` where the format gives the label."""
    lines = []
    for number, written in enumerate(said, 1):
        label, _, text = written.rpartition("|")
        origin = Origin(f"cue {number}", number) if text else None
        lines.append(Line(3 * number, text, label, float(number), number + 0.9, origin=origin))
    document = Document("a.vtt", tuple(lines), {"format": "subtitles"})
    return recognise(document, force=force, merge=merge)


@pytest.mark.parametrize(
    ("label", "style"), [("Ana:", "bold"), ("Ana", "bold"), ("Ana:", "head 4")]
)
def test_a_bold_label_above_its_speech_is_no_part_of_it(label: str, style: str) -> None:
    lines = [
        Line(2 * number + place, text, style=look)
        for number, (name, said) in enumerate(zip(("Ana", "Bob") * 5, SAID, strict=True))
        for place, (text, look) in enumerate(((label.replace("Ana", name), style), (said, "")), 1)
    ]
    turns = recognise(Document("a.docx", tuple(lines))).turns
    assert [turn.text for turn in turns] == SAID
    assert {turn.label for turn in turns} == {"Ana", "Bob"}


def test_a_bold_line_with_label_and_speech_is_both() -> None:
    lines = []
    for number, (asked, said) in enumerate(zip(QUESTIONS, ANSWERS, strict=True)):
        lines.append(Line(2 * number + 1, f"Ana Silva: {asked}", style="bold"))
        lines.append(Line(2 * number + 2, f"Otto Holm: {said}"))
    turns = recognise(Document("a.docx", tuple(lines))).turns
    assert [turn.text for turn in turns] == SAID


def test_paragraphs_of_a_named_style_are_questions() -> None:
    looks = ("class question lead", "", "class question", "") * 2 + ("class question", "")
    lines = (Line(n, t, style=s) for n, (t, s) in enumerate(zip(SAID, looks, strict=True), 1))
    found = recognise(Document("a.docx", tuple(lines)))
    assert [turn.text for turn in found.turns] == SAID
    assert [turn.speaker.role for turn in found.turns] == ["interviewer", "interviewee"] * 5


def test_cues_of_one_voice_are_one_turn_unless_asked_for() -> None:
    said = ("Ana|Why", "Ana|is that so?", "Ben|It is.", "Ana|Is it?")
    found, apart = cues(*said), cues(*said, merge=False)
    assert [(turn.line, turn.end_line) for turn in found.turns] == [(3, 6), (9, 9), (12, 12)]
    assert [turn.text for turn in found.turns] == ["Why is that so?", "It is.", "Is it?"]
    assert (found.turns[0].start, found.turns[0].end) == (1.0, 2.9)
    assert [turn.line for turn in apart.turns] == [3, 6, 9, 12]


def test_cues_of_nobody_are_read_apart_where_asked_to() -> None:
    said = ("It is late.", "We left.", "The barn burnt.")
    assert cues(*said).turns == ()
    assert [turn.text for turn in cues(*said, force=True).turns] == list(said)


def test_what_a_reader_refuses_is_read_where_asked_to() -> None:
    lines = tuple(Line(n, f"{'QA'[n % 2]}: {said}") for n, said in enumerate(SAID, 1))
    document = Document("a.json", lines, {"refusal": "no list of turns"})
    assert recognise(document).turns == ()
    assert recognise(document).reasons == ("no list of turns",)
    assert len(recognise(document, force=True).turns) == 10


def test_lines_around_and_between_cues_are_named_for_their_place() -> None:
    lines = [
        Line(1, "A talk"),
        Line(2, "Why?", "Ana", origin=Origin("row 1", 1)),
        Line(3, "(a pause)"),
        Line(4, "So.", "Ben", origin=Origin("row 2", 2)),
        Line(5, "The end"),
    ]
    found = recognise(Document("a.tei", tuple(lines)))
    assert [part.part for part in found.passages] == ["front", "narration", "back"]


def test_evidence_names_the_lines_of_the_file_where_the_document_leaves_some_out() -> None:
    said = [f"{'QA'[n % 2]}: {said}" for n, said in enumerate(SAID)]
    found = cues("Ana Silva talks to Otto Holm.", *said)
    assert [turn.line for turn in found.turns] == [*range(6, 36, 3)]
    assert [alias.line for alias in found.aliases] == [3, 3]
    assert all("line 3 " in alias.evidence for alias in found.aliases)


def test_blank_lines_between_rows_are_in_no_turn() -> None:
    rows = [("", ""), ("Ana", "Why?"), ("", ""), ("Otto", "So."), ("", ""), ("Ana", "And?")]
    lines = (
        Line(n, said, label, origin=Origin(f"row {n}", n) if said else None)
        for n, (label, said) in enumerate(rows, 1)
    )
    found = recognise(Document("a.csv", tuple(lines)))
    assert [(turn.line, turn.text) for turn in found.turns] == [
        (2, "Why?"),
        (4, "So."),
        (6, "And?"),
    ]
    assert found.passages == ()


def test_what_our_own_format_gives_is_taken_as_it_is() -> None:
    ana, ben = Speaker("Ana Silva", "moderator", ("AS",)), Speaker("Ben", "", ("B",))
    rows = [("AS", "Why?", ana), ("B", "So.", ben), ("AS", "And?", ana)]
    lines = (
        Line(n, said, label, origin=Origin(f"row {n}", n, speaker))
        for n, (label, said, speaker) in enumerate(rows, 1)
    )
    found = recognise(Document("a.jsonl", tuple(lines), {"people": "given"}))
    assert [(turn.label, turn.text, turn.speaker) for turn in found.turns] == rows
