"""Who speaks, how often and how much."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import BRANTHAM, FIRST, SECOND, THIRD, make_transcript
from tests.strategies import transcripts
from transcripts_cli.analyses.counts import MEASURES, count_speech, define_columns
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.text import count_words


def records(*texts: Transcript, per_file: bool = False) -> list[dict[str, object]]:
    table = count_speech(texts, per_file=per_file)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_every_figure_of_a_small_talk() -> None:
    assert records(FIRST) == [
        {
            "speaker": "Silas Brantham",
            "labels": ("SB",),
            "role": "interviewee",
            "turns": 2,
            "words": 7,
            "share": 0.5833,
            "mean_words": 3.5,
            "median_words": 3.5,
            "max_words": 5,
            "questions": 0,
            "sources": ("a.txt",),
        },
        {
            "speaker": "",
            "labels": (),
            "role": "interviewer",
            "turns": 2,
            "words": 5,
            "share": 0.4167,
            "mean_words": 2.5,
            "median_words": 2.5,
            "max_words": 3,
            "questions": 3,
            "sources": ("a.txt",),
        },
    ]


def test_a_named_speaker_of_several_texts_is_one_and_a_code_is_not() -> None:
    rows = [(row["speaker"], row["turns"], row["sources"]) for row in records(SECOND, THIRD)]
    assert rows == [
        ("Silas Brantham", 2, ("b.txt", "c.txt")),
        ("Q", 1, ("b.txt",)),
        ("Q", 1, ("c.txt",)),
    ]


def test_two_spellings_of_a_name_are_one_speaker() -> None:
    spellings = (unicodedata.normalize(form, "Zoé") for form in ("NFC", "NFD"))
    text = make_transcript("a.txt", *((Speaker(name), "Oui") for name in spellings))
    assert len(records(text)) == 1


def test_different_roles_are_all_told() -> None:
    host = make_transcript("d.txt", (Speaker("Silas Brantham", "moderator", ("Silas",)), "Hello"))
    (row,) = (row for row in records(SECOND, host) if row["speaker"] != "Q")
    assert (row["role"], row["labels"]) == ("interviewee; moderator", ("SB", "Silas"))


def test_per_file_counts_each_text_apart() -> None:
    rows = records(FIRST, SECOND, per_file=True)
    assert next(iter(rows[0])) == "source"
    assert [row["source"] for row in rows] == ["a.txt", "a.txt", "b.txt", "b.txt"]
    assert BRANTHAM.name in {row["speaker"] for row in rows}


def test_every_column_is_defined() -> None:
    defined = {str(name) for name, _ in define_columns().rows}
    assert {*records(FIRST)[0], "source"} == defined
    assert set(MEASURES) < defined


def test_turns_without_words_have_no_share() -> None:
    assert records(make_transcript("a.txt", (BRANTHAM, "…")))[0]["share"] == 0.0


@given(st.lists(transcripts(), min_size=1, max_size=3))
def test_figures_add_up(texts: list[Transcript]) -> None:
    rows = records(*texts)
    turns = [turn for text in texts for turn in text.turns]
    assert sum(int(str(row["turns"])) for row in rows) == len(turns)
    words = sum(count_words(turn.text) for turn in turns)
    assert sum(int(str(row["words"])) for row in rows) == words
    shares = sum(float(str(row["share"])) for row in rows)
    assert shares == pytest.approx(1 if words else 0, abs=0.001)
