"""Who asks may show in nothing but what a document calls its paragraphs: classes, and styles without looks."""

from pathlib import Path

import pytest

from tests.readers.make_data import DATA, TALK
from transcripts_cli import load
from transcripts_cli.model import Document, Line
from transcripts_cli.recognise import recognise

FILES = sorted(DATA.glob("questions_by_*"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_questions_are_told_by_the_name_of_their_style(path: Path) -> None:
    turns = load(str(path)).turns
    assert [turn.text for turn in turns] == [said for pair in TALK for said in pair]
    assert [turn.speaker.role for turn in turns] == ["interviewer", "interviewee"] * len(TALK)


def test_bold_words_are_labels_where_no_sign_sets_them_off() -> None:
    turns = load(str(DATA / "bold_label_without_a_sign.docx")).turns
    assert [turn.text for turn in turns] == [said for pair in TALK for said in pair]
    assert [turn.label for turn in turns] == ["Ana", "Ben Okri"] * len(TALK)


def test_a_page_gives_the_turns_that_its_source_gives() -> None:
    path = str(DATA / "questions_by_class.html")
    written, read = load(path, source_format="plain").turns, load(path).turns
    assert [turn.speaker for turn in written] == [turn.speaker for turn in read]
    assert all(own.text in source.text for own, source in zip(read, written, strict=True))


def test_of_several_names_the_one_that_recurs_counts() -> None:
    said = [text for pair in TALK for text in pair]
    styles = [f"class p{n % 3} {'answer' if n % 2 else 'question'} first" for n in range(len(said))]
    lines = [Line(n, said[n - 1], style=styles[n - 1]) for n in range(1, len(said) + 1)]
    turns = recognise(Document("a", tuple(lines))).turns
    assert [turn.text for turn in turns] == said


def test_a_name_that_all_lines_have_changes_nothing() -> None:
    said = [text for pair in TALK for text in pair]
    lines = tuple(Line(n, text, style="class body") for n, text in enumerate(said, 1))
    plain = tuple(Line(line.number, line.text) for line in lines)
    named = recognise(Document("a", lines))
    assert (named.turns, named.reasons) == (
        (bare := recognise(Document("a", plain))).turns,
        bare.reasons,
    )
