"""Figures, against formulas written another way."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.analyses.counts import Count, count_speech
from transcripts_cli.analyses.equality import normalised_entropy, normalised_gini
from transcripts_cli.analyses.richness import moving_average_ratio
from transcripts_cli.model import Document, Speaker, Transcript, Turn

AMOUNTS = st.lists(st.integers(0, 500), min_size=2, max_size=9).filter(any)
TOKENS = st.lists(st.sampled_from("abcdefg"), max_size=40)
TIMED = ("speaking_time", "time_share", "words_per_minute", "mean_gap")
OVERLAPS = ("overlaps", "overlap_time", "overlap_words")


@given(AMOUNTS)
def test_gini_is_the_mean_difference_over_twice_the_mean(amounts: list[int]) -> None:
    count = len(amounts)
    difference = sum(abs(one - other) for one in amounts for other in amounts) / count**2
    raw = difference / (2 * sum(amounts) / count)
    assert normalised_gini(amounts) == pytest.approx(raw * count / (count - 1), abs=1e-4)


@given(AMOUNTS)
def test_entropy_is_that_of_the_shares(amounts: list[int]) -> None:
    shares = [amount / sum(amounts) for amount in amounts]
    bits = sum(-share * math.log2(share) for share in shares if share)
    assert normalised_entropy(amounts) == pytest.approx(bits / math.log2(len(amounts)), abs=1e-4)


@pytest.mark.parametrize("amounts", [[], [7], [0, 0]])
def test_one_alone_is_neither_equal_nor_unequal(amounts: list[int]) -> None:
    assert normalised_gini(amounts) is None
    assert normalised_entropy(amounts) is None


@given(TOKENS, st.integers(1, 12))
def test_mattr_is_the_mean_of_every_window(tokens: list[str], window: int) -> None:
    runs = [tokens[start : start + window] for start in range(len(tokens) - window + 1)]
    ratio = moving_average_ratio(tokens, window)
    if not runs:
        assert ratio is None
    else:
        assert ratio == pytest.approx(
            sum(len(set(run)) / window for run in runs) / len(runs), abs=1e-4
        )


def timed(*spans: tuple[str, float | None, float | None, str]) -> Transcript:
    turns = tuple(
        Turn(number, number, number, name, Speaker(name), text, start, end)
        for number, (name, start, end, text) in enumerate(spans, 1)
    )
    return Transcript(Document("a.vtt", ()), turns, ())


# Ana speaks 4 + 3 s, Ben 3 + 1 s; Ben waits 1 s once, and falls in 0.5 s before Ana has ended once.
TALK = timed(
    ("Ana", 0.0, 4.0, "one two three four"),
    ("Ben", 5.0, 8.0, "one two three"),
    ("Ana", 8.05, 11.05, "one two three"),
    ("Ben", 10.55, 11.55, "yes yes"),
)


def figures(text: Transcript, *columns: str) -> dict[object, tuple[object, ...]]:
    rows = count_speech([text], Count(columns=columns)).rows
    return {name: tuple(cells) for name, *cells in rows}


def test_speaking_time_is_never_divided_by_the_clock() -> None:
    assert figures(TALK, *TIMED) == {
        "Ana": (7.0, 0.6364, 60.0, 0.05),
        "Ben": (4.0, 0.3636, 75.0, 1.0),
    }


def test_overlaps_are_told_in_turns_seconds_and_words() -> None:
    assert figures(TALK, *OVERLAPS) == {"Ana": (0, 0.0, 0), "Ben": (1, 0.5, 2)}


@pytest.mark.parametrize(("start", "overlaps"), [(3.9, 1), (3.91, 0), (4.0, 0)])
def test_an_overlap_is_a_tenth_of_a_second_at_least(start: float, overlaps: int) -> None:
    text = timed(("Ana", 0.0, 4.0, "one"), ("Ben", start, 6.0, "two"))
    assert figures(text, "overlaps")["Ben"] == (overlaps,)


def test_an_overlap_is_no_longer_than_its_turn() -> None:
    text = timed(("Ana", 0.0, 9.0, "one"), ("Ben", 4.0, 5.0, "two"))
    assert figures(text, "overlap_time")["Ben"] == (1.0,)


def test_turns_without_times_are_left_out() -> None:
    text = timed(("Ana", 0.0, 6.0, "one two"), ("Ben", None, None, "one"), ("Ana", 7.0, None, "x"))
    assert figures(text, *TIMED) == {"Ana": (6.0, 1.0, 20.0, None), "Ben": (None,) * 4}
    assert figures(text, *OVERLAPS)["Ben"] == (None,) * 3


def test_turns_that_take_no_time_have_no_pace() -> None:
    text = timed(("Ana", 1.0, 1.0, "one two"))
    assert figures(text, "speaking_time", "words_per_minute")["Ana"] == (0.0, None)


def test_sentences_of_a_worked_example() -> None:
    said = "M. Roy est là. « Non ! Jamais ! » dit-il. Pourquoi ? …"
    turn = Turn(1, 1, 1, "", Speaker("Ana"), said)
    text = Transcript(Document("a.txt", ()), (turn,), (), language="fr")
    columns = ("sentences", "mean_sentence", "questions", "question_share", "question_turns")
    assert figures(text, *columns)["Ana"] == (3, 2.7, 1, 0.3333, 1)
