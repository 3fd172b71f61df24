"""What someone said, ready to cite."""

import pytest
import regex
from hypothesis import given

from tests.samples import BRANTHAM, FIRST, SECOND, make_transcript
from tests.strategies import transcripts
from transcripts_cli.analyses import quotes
from transcripts_cli.analyses.choice import Choice, choose_speakers, suggest_speakers
from transcripts_cli.analyses.quotes import Wish, find_quotes
from transcripts_cli.errors import InputError
from transcripts_cli.model import Document, Line, Speaker, Transcript, Turn


def lines(wish: Wish) -> list[object]:
    table = find_quotes([FIRST, SECOND], wish)
    return [row[table.columns.index("citation")] for row in table.rows]


@pytest.mark.parametrize(
    ("wish", "citations"),
    [
        (Wish(), ["a.txt:2", "a.txt:3", "a.txt:4", "a.txt:5", "b.txt:1", "b.txt:2"]),
        (Wish(choice=Choice(("sb",))), ["a.txt:3", "a.txt:5", "b.txt:2"]),
        (Wish(choice=Choice(("Brantham",))), ["a.txt:3", "a.txt:5", "b.txt:2"]),
        (
            Wish(choice=Choice(("SÎLAS BRANTHAM", "q"))),
            ["a.txt:3", "a.txt:5", "b.txt:1", "b.txt:2"],
        ),
        (Wish(choice=Choice(("Blackl",))), []),
        (Wish(choice=Choice(roles=("interviewer",))), ["a.txt:2", "a.txt:4", "b.txt:1"]),
        (Wish(pattern=regex.compile("(?i)now")), ["a.txt:4", "a.txt:5"]),
        (Wish(min_words=3), ["a.txt:2", "a.txt:5"]),
        (Wish(max_words=1), ["b.txt:1", "b.txt:2"]),
        (Wish(choice=Choice(("sb",)), min_words=2, max_words=2), ["a.txt:3"]),
    ],
)
def test_wishes(wish: Wish, citations: list[str]) -> None:
    assert lines(wish) == citations


def test_a_quote_has_all_that_a_citation_needs() -> None:
    table = find_quotes([FIRST], Wish(choice=Choice(("sb",)), context=1))
    assert dict(zip(table.columns, next(iter(table.rows)), strict=True)) == {
        "source": "a.txt",
        "line": 3,
        "end_line": 3,
        "speaker": "Silas Brantham",
        "role": "interviewee",
        "text": "Since 2010.",
        "citation": "a.txt:3",
        "turn": 2,
        "label": "SB",
        "words": 2,
        "question": "Why? Since when?",
        "before": ("(question) Why? Since when?",),
        "after": ("And now?",),
        "start": None,
        "reported": (),
        "quotation": "“Since 2010.” (a.txt:3)",
    }


def test_the_first_turn_answers_no_question() -> None:
    table = find_quotes([FIRST], Wish())
    assert next(iter(table.rows))[table.columns.index("question")] == ""


def test_a_label_wins_over_a_part_of_a_name() -> None:
    silas = Speaker("Silas", labels=("Silas",))
    assert choose_speakers("silas", [BRANTHAM, silas]) == [silas]


def test_a_name_of_signs_is_itself() -> None:
    sign = Speaker("🚀", labels=("🚀",))
    assert choose_speakers("🚀", [BRANTHAM, sign]) == [sign]


def test_nothing_like_a_name_suggests_none() -> None:
    assert suggest_speakers("xyzzy", ["Silas Brantham"]) == []


def test_a_pattern_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quotes, "MATCH_SECONDS", 0.01)
    text = make_transcript("a.txt", (BRANTHAM, "a" * 60 + "!"))
    table = find_quotes([text], Wish(pattern=regex.compile(r"(.*a){25}x")))
    with pytest.raises(InputError, match=r"a\.txt: the pattern takes more .* on line 1\. Simplify"):
        list(table.rows)


def quotes_of(text: Transcript, wish: Wish) -> list[tuple[object, ...]]:
    table = find_quotes([text], wish)
    places = [table.columns.index(name) for name in ("line", "end_line", "text")]
    return [tuple(row[place] for place in places) for row in table.rows]


LINES = ("SB:", "I was there.", "", "(00:12)", "It was late. It", "was cold “as hell”. Ah…", "")
SPREAD = Transcript(
    Document("a.txt", tuple(Line(number, line) for number, line in enumerate(LINES, 3))),
    (Turn(1, 3, 8, "SB", BRANTHAM, "I was there.\n\nIt was late. It\nwas cold “as hell”. Ah…"),),
    (),
    language="en",
)


def test_a_sentence_has_the_lines_it_stands_on() -> None:
    assert quotes_of(SPREAD, Wish(unit="sentence")) == [
        (4, 4, "I was there."),
        (7, 7, "It was late."),
        (7, 8, "It\nwas cold “as hell”."),
        (8, 8, "Ah…"),
    ]


@pytest.mark.parametrize(
    ("unit", "found"),
    [
        ("sentence", [(7, 7, "It was late."), (7, 8, "It\nwas cold “as hell”.")]),
        ("match", [(7, 7, "It was"), (7, 8, "It\nwas")]),
    ],
)
def test_units_hold_what_is_matched(unit: str, found: list[tuple[object, ...]]) -> None:
    assert quotes_of(SPREAD, Wish(unit=unit, pattern=regex.compile(r"It\swas"))) == found


def test_the_length_is_that_of_the_unit() -> None:
    assert quotes_of(SPREAD, Wish(unit="sentence", max_words=1)) == [(8, 8, "Ah…")]


def test_what_is_quoted_within_is_told() -> None:
    table = find_quotes([SPREAD], Wish())
    assert next(iter(table.rows))[table.columns.index("reported")] == ("as hell",)


def test_what_is_no_question_is_none() -> None:
    ana, ben = Speaker("Ana"), Speaker("Ben")
    text = make_transcript(
        "a.txt", (ana, "So it is."), (ben, "Yes."), (ana, "Is it?"), (ben, "No.")
    )
    table = find_quotes([text], Wish(choice=Choice(("Ben",)), context=1))
    places = [table.columns.index(name) for name in ("question", "before")]
    assert [tuple(row[place] for place in places) for row in table.rows] == [
        ("", ("Ana: So it is.",)),
        ("Is it?", ("Ana (question): Is it?",)),
    ]


@given(transcripts())
def test_sentences_are_found_on_their_lines(text: Transcript) -> None:
    lines = {line.number: line.text for line in text.document.lines}
    for line, end_line, quote in quotes_of(text, Wish(unit="sentence")):
        assert str(quote).split("\n")[0] in lines[int(str(line))]
        assert str(quote).split("\n")[-1] in lines[int(str(end_line))]
