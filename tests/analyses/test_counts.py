"""Who speaks, how often and how much."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import BRANTHAM, FIRST, SECOND, THIRD, make_transcript
from tests.strategies import transcripts
from transcripts_cli.analyses.counts import Count, count_speech, define_columns
from transcripts_cli.analyses.following import count_following
from transcripts_cli.analyses.measures import DEFAULT, MEASURES
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.text import count_words


def records(*texts: Transcript, **count: object) -> list[dict[str, object]]:
    table = count_speech(texts, Count(**count))  # type: ignore[arg-type]
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
    assert {*records(FIRST)[0], "source"} <= defined
    assert set(MEASURES) < defined


def test_turns_without_words_have_no_share() -> None:
    assert records(make_transcript("a.txt", (BRANTHAM, "…")))[0]["share"] == 0.0


EVERYTHING = tuple(MEASURES)


def test_every_measure_of_a_small_talk() -> None:
    (row, _) = records(FIRST, columns=EVERYTHING)
    assert {name: row[name] for name in MEASURES if name not in DEFAULT} == {
        "longest_turn": "a.txt:5",
        "characters": len("Since2010.") + len("NowIrest,atlast."),
        "sentences": 2,
        "mean_sentence": 3.5,
        "question_turns": 0,
        "question_share": 0.0,
        "distinct_words": 7,
        "hapaxes": 7,
        "mattr50": None,
        "mattr100": None,
        "first_line": "a.txt:3",
        "last_line": "a.txt:5",
        **dict.fromkeys(("speaking_time", "time_share", "words_per_minute", "mean_gap")),
        **dict.fromkeys(("overlaps", "overlap_time", "overlap_words")),
        "speakers": 1,
        "gini": None,
        "entropy": None,
    }


@pytest.mark.parametrize(
    ("by", "rows"),
    [
        # He is one person in both; who has no name in one and is Q in the other is two.
        ("role", [("interviewee", 1, 8), ("interviewer", 2, 6)]),
        ("source", [("a.txt", 2, 12), ("b.txt", 2, 2)]),
        ("whole", [("all", 3, 14)]),
    ],
)
def test_groups(by: str, rows: list[object]) -> None:
    found = records(FIRST, SECOND, by=by, columns=("speakers", "words"))
    assert [tuple(row.values()) for row in found] == rows


def test_columns_are_shown_as_they_are_named() -> None:
    (row, _) = records(FIRST, columns=("questions", "speaker", "role", "words"))
    assert row == {"speaker": "Silas Brantham", "questions": 0, "role": "interviewee", "words": 7}


def test_rows_are_sorted_by_any_column() -> None:
    assert [row["questions"] for row in records(FIRST, sort="questions")] == [3, 0]
    assert [row["role"] for row in records(FIRST, sort="role")] == ["interviewee", "interviewer"]
    assert [row["turns"] for row in records(FIRST, sort="mattr50")] == [2, 2]


@pytest.mark.parametrize("count", [{"columns": ("size",)}, {"sort": "size"}, {"by": "size"}])
def test_what_there_is_not_is_told(count: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="size: no"):
        records(FIRST, **count)


def test_who_follows_whom() -> None:
    table = count_following([FIRST, SECOND], "role")
    assert table.columns[1:] == ("interviewer", "interviewee")
    assert list(table.rows) == [("interviewer", 0, 3), ("interviewee", 1, 0)]


def test_words_are_those_of_wc_without_labels() -> None:
    said = "In the winter of 1971. The line was blocked by snow, and I walked."
    (row,) = records(make_transcript("a.txt", (BRANTHAM, said)))
    assert row["words"] == len(said.split())


@given(st.lists(transcripts(), min_size=1, max_size=3))
def test_every_turn_but_the_last_is_followed(texts: list[Transcript]) -> None:
    cells = [cell for row in count_following(texts).rows for cell in row[1:]]
    assert sum(map(int, map(str, cells))) == sum(len(text.turns) - 1 for text in texts)


@given(
    st.lists(transcripts(), min_size=1, max_size=3), st.sampled_from(["speaker", "role", "source"])
)
def test_every_measure_has_a_value_of_every_group(texts: list[Transcript], by: str) -> None:
    for row in records(*texts, by=by, columns=EVERYTHING):
        assert set(MEASURES) <= set(row)
        assert int(str(row["hapaxes"])) <= int(str(row["distinct_words"]))
        assert int(str(row["distinct_words"])) <= int(str(row["words"]))


@given(st.lists(transcripts(), min_size=1, max_size=3))
def test_figures_add_up(texts: list[Transcript]) -> None:
    rows = records(*texts)
    turns = [turn for text in texts for turn in text.turns]
    assert sum(int(str(row["turns"])) for row in rows) == len(turns)
    words = sum(count_words(turn.text) for turn in turns)
    assert sum(int(str(row["words"])) for row in rows) == words
    shares = sum(float(str(row["share"])) for row in rows)
    assert shares == pytest.approx(1 if words else 0, abs=0.001)
