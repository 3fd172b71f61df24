"""What someone said, ready to cite."""

import pytest
import regex

from tests.samples import BRANTHAM, FIRST, SECOND, make_transcript
from transcripts_cli.analyses import quotes
from transcripts_cli.analyses.choice import Choice, choose_speakers, suggest_speakers
from transcripts_cli.analyses.quotes import Wish, find_quotes
from transcripts_cli.errors import InputError
from transcripts_cli.model import Speaker


def lines(wish: Wish) -> list[object]:
    table = find_quotes([FIRST, SECOND], wish)
    return [row[table.columns.index("citation")] for row in table.rows]


@pytest.mark.parametrize(
    ("wish", "citations"),
    [
        (Wish(), ["a.txt:2", "a.txt:3", "a.txt:4", "a.txt:5", "b.txt:1", "b.txt:2"]),
        (Wish(Choice(("sb",))), ["a.txt:3", "a.txt:5", "b.txt:2"]),
        (Wish(Choice(("Brantham",))), ["a.txt:3", "a.txt:5", "b.txt:2"]),
        (Wish(Choice(("SÎLAS BRANTHAM", "q"))), ["a.txt:3", "a.txt:5", "b.txt:1", "b.txt:2"]),
        (Wish(Choice(("Blackl",))), []),
        (Wish(Choice(roles=("interviewer",))), ["a.txt:2", "a.txt:4", "b.txt:1"]),
        (Wish(pattern=regex.compile("(?i)now")), ["a.txt:4", "a.txt:5"]),
        (Wish(min_words=3), ["a.txt:2", "a.txt:5"]),
        (Wish(max_words=1), ["b.txt:1", "b.txt:2"]),
        (Wish(Choice(("sb",)), min_words=2, max_words=2), ["a.txt:3"]),
    ],
)
def test_wishes(wish: Wish, citations: list[str]) -> None:
    assert lines(wish) == citations


def test_a_quote_has_all_that_a_citation_needs() -> None:
    table = find_quotes([FIRST], Wish(Choice(("sb",)), context=1))
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
        "before": ("Why? Since when?",),
        "after": ("And now?",),
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
