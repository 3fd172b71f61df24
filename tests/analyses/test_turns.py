"""The turns as rows."""

from hypothesis import given

from tests.samples import FIRST, SECOND
from tests.strategies import transcripts
from transcripts_cli.analyses.turns import COLUMNS, list_turns
from transcripts_cli.model import Transcript


def test_the_columns_are_those_that_are_promised() -> None:
    promised = "source turn line end_line label speaker role text start end"
    assert COLUMNS[:10] == tuple(promised.split())


def test_rows_follow_the_texts() -> None:
    rows = list(list_turns([FIRST, SECOND]).rows)
    assert rows[1] == (
        "a.txt",
        2,
        3,
        3,
        "SB",
        "Silas Brantham",
        "interviewee",
        "Since 2010.",
        None,
        None,
    )
    assert [row[0] for row in rows] == ["a.txt"] * 4 + ["b.txt"] * 2


def test_passages_stand_in_their_place() -> None:
    first, *rest = list_turns([FIRST], passages=True).rows
    assert first == ("a.txt", None, 1, 1, "", "", "front", "A talk", None, None)
    assert rest == list(list_turns([FIRST]).rows)


def test_texts_are_read_while_rows_are() -> None:
    read: list[str] = []

    def texts() -> object:
        for text in (FIRST, SECOND):
            read.append(text.document.source)
            yield text

    rows = iter(list_turns(texts()).rows)  # type: ignore[arg-type]
    next(rows)
    assert read == ["a.txt"]


@given(transcripts())
def test_a_row_a_turn(text: Transcript) -> None:
    assert [row[1] for row in list_turns([text]).rows] == [turn.number for turn in text.turns]
