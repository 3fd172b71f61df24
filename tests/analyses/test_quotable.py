"""Which sentences are worth quoting."""

from pathlib import Path

import pytest

from tests.samples import ASKER, BRANTHAM, make_transcript
from transcripts_cli import load
from transcripts_cli.analyses.choice import Choice
from transcripts_cli.analyses.quotable import PARTS, rank_quotes
from transcripts_cli.analyses.quotes import Wish
from transcripts_cli.model import Speaker, Transcript

SEEDS = Path(__file__).parents[2] / "seeds"
OWLS = "At night I heard the owls, and I rang the bell all the same."
TALK = make_transcript(
    "a.txt",
    (ASKER, "What did you hear at night, when the trains had all gone by?"),
    (BRANTHAM, f"{OWLS} On 12 May 1971 Mr Holm of Holmby and Mrs Lund came. And so"),
)


def records(text: Transcript, wish: Wish, count: int = 9) -> list[dict[str, object]]:
    table = rank_quotes([text], wish, count, explain=True)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_the_weights_make_one() -> None:
    assert sum(part.weight for part in PARTS.values()) == pytest.approx(1)


def test_a_plain_whole_sentence_comes_first_and_who_asks_is_left_out() -> None:
    rows = records(TALK, Wish())
    assert rows[0]["text"] == OWLS
    assert rows[-1]["text"] == "And so"
    assert {row["speaker"] for row in rows} == {"Silas Brantham"}
    assert rows[0]["early"] == rows[0]["complete"] == rows[0]["statement"] == 1.0
    assert rows[-1]["complete"] == 0.0


def test_who_asks_is_ranked_where_asked_for() -> None:
    (row,) = records(TALK, Wish(choice=Choice(roles=("interviewer",))))
    assert row["statement"] == 0.0


def test_a_score_is_the_sum_of_its_parts() -> None:
    for row in records(TALK, Wish()):
        parts = sum(part.weight * float(str(row[name])) for name, part in PARTS.items())
        assert float(str(row["score"])) == pytest.approx(parts, abs=0.006)


def test_what_editors_pulled_out_is_among_the_first_three_of_its_speaker() -> None:
    text = load(str(SEEDS / "004_ba63a5cc99d2d642.txt"))
    pulled = (
        "Si toutes les entreprises n’avancent pas au même rythme, le phénomène est inéluctable."
    )
    rows = records(text, Wish(choice=Choice(("Philippe Torres",))), 3)
    assert pulled in [row["text"] for row in rows]


def test_a_speaker_alone_can_be_ranked() -> None:
    text = make_transcript("a.txt", (Speaker("Ana"), "I am here, and I am alone with it all."))
    assert len(records(text, Wish())) == 1
