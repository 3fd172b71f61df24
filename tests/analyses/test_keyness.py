"""The words by which groups differ."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2_contingency

from tests.samples import make_transcript
from tests.strategies import transcripts
from transcripts_cli.analyses.keyness import (
    Comparison,
    compare_words,
    log_likelihood,
    log_ratio,
)
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Speaker, Transcript

ANA, BEN, EVE = (Speaker(name, "interviewee") for name in ("Ana Lee", "Ben Moss", "Eve Roy"))
TALK = make_transcript(
    "a.txt",
    (ANA, "the harbour the harbour the mud"),
    (BEN, "the train the Train the snow"),
    (EVE, "the train the bell"),
)


def rows(comparison: Comparison, *texts: Transcript) -> list[dict[str, object]]:
    table = compare_words(texts or (TALK,), comparison)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


@given(*[st.integers(1, 300)] * 4)
def test_g2_is_that_of_scipy(count: int, rest: int, other_count: int, other_rest: int) -> None:
    table = [[count, other_count], [rest, other_rest]]
    due = chi2_contingency(table, correction=False, lambda_="log-likelihood").statistic
    found = log_likelihood(count, count + rest, other_count, other_count + other_rest)
    assert found == pytest.approx(due, rel=1e-6, abs=1e-9)


@given(*[st.integers(1, 300)] * 4)
def test_the_log_ratio_is_that_of_the_shares(one: int, more: int, two: int, much: int) -> None:
    due = math.log2(one / (one + more) / (two / (two + much)))
    assert log_ratio(one, one + more, two, two + much) == pytest.approx(due)


def test_several_groups_are_each_compared_with_the_rest() -> None:
    found = rows(Comparison("speaker"))
    assert [(row["group"], row["word"], row["count"], row["other_count"]) for row in found] == [
        ("Ana Lee", "harbour", 2, 0),
        ("Ben Moss", "train", 2, 1),
        ("Eve Roy", "train", 1, 2),
    ]
    assert found[0]["g2"] == round(log_likelihood(2, 6, 0, 10), 2)
    assert found[0]["per_thousand"] == 333.333


def test_words_said_once_are_shown_where_asked_for() -> None:
    assert "bell" in {row["word"] for row in rows(Comparison("speaker", min_count=1))}


def test_stop_words_are_left_out_and_still_counted() -> None:
    english = Transcript(TALK.document, TALK.turns, (), language="en")
    shown = rows(Comparison("source", min_count=1, without_stop_words=True), english, OTHER)
    assert "the" not in {row["word"] for row in shown}
    kept = rows(Comparison("source", min_count=1), english, OTHER)
    words = {row["word"]: row["g2"] for row in kept}
    assert "the" in words
    assert all(words[row["word"]] == row["g2"] for row in shown)


OTHER = make_transcript("b.txt", (ANA, "a harbour a mud a bell a snow"))


def test_no_more_than_asked_for_are_shown() -> None:
    assert len(rows(Comparison("speaker", min_count=1, top=1))) == 3


def test_one_group_has_nothing_to_compare_with() -> None:
    assert rows(Comparison("role")) == []


def test_what_there_is_not_is_told() -> None:
    with pytest.raises(UsageError, match="--by site"):
        rows(Comparison("site"))


@given(st.lists(transcripts(), min_size=1, max_size=3))
def test_every_word_shown_is_said_more_by_its_group(texts: list[Transcript]) -> None:
    for row in rows(Comparison("speaker", min_count=1), *texts):
        assert float(str(row["g2"])) >= 0
        assert float(str(row["log_ratio"])) > 0
        assert int(str(row["count"])) > 0
