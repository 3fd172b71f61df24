"""Where something is said, and by whom."""

import unicodedata
from typing import Literal

import pytest
import regex
from hypothesis import given

from tests.samples import BRANTHAM, FIRST, SECOND, make_transcript
from tests.strategies import transcripts
from transcripts_cli.analyses import concordance
from transcripts_cli.analyses.choice import Choice
from transcripts_cli.analyses.concordance import (
    Search,
    count_matches,
    find_matches,
    list_sources,
)
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Transcript

NOW = regex.compile("(?i)now")


def records(search: Search, *texts: Transcript) -> list[dict[str, object]]:
    table = find_matches(texts or (FIRST, SECOND), search)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_a_match_has_its_place_and_what_surrounds_it() -> None:
    (_, row) = records(Search(NOW, before=1, after=1))
    assert row == {
        "source": "a.txt",
        "line": 5,
        "speaker": "Silas Brantham",
        "role": "interviewee",
        "left": "",
        "match": "Now",
        "right": " I rest, at last.",
        "citation": "a.txt:5",
        "turn": 4,
        "label": "SB",
        "before": ("And now?",),
        "after": (),
        "start": None,
    }


@pytest.mark.parametrize(
    ("search", "citations"),
    [
        (Search(NOW), ["a.txt:4", "a.txt:5"]),
        (Search(NOW, choice=Choice(("sb",))), ["a.txt:5"]),
        (Search(NOW, choice=Choice(roles=("interviewer",))), ["a.txt:4"]),
        (Search(regex.compile("now")), ["a.txt:4"]),
        (Search(regex.compile("x*")), []),
    ],
)
def test_who_and_what(search: Search, citations: list[str]) -> None:
    assert [row["citation"] for row in records(search)] == citations


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_and_apostrophes_do_not_count(form: Literal["NFC", "NFD"]) -> None:
    said = unicodedata.normalize(form, "Hier, l’été déjà – fini")
    text = make_transcript("a.txt", (BRANTHAM, said))
    (row,) = records(Search(regex.compile("l'ete deja -")), text)
    assert f"{row['left']}{row['match']}{row['right']}" == said
    assert row["match"] == unicodedata.normalize(form, "l’été déjà –")
    assert records(Search(regex.compile("l'ete"), exact=True), text) == []


def test_the_sides_are_cut_at_words() -> None:
    text = make_transcript("a.txt", (BRANTHAM, "one two three HERE four five six"))
    (row,) = records(Search(regex.compile("HERE"), width=8), text)
    assert (row["left"], row["right"]) == ("three ", " four")


def test_matches_are_counted_by_text_and_speaker() -> None:
    table = count_matches([FIRST, SECOND], Search(regex.compile(r"\?|\.")))
    assert list(table.rows) == [
        ("a.txt", "", "interviewer", 3, 2),
        ("a.txt", "Silas Brantham", "interviewee", 2, 2),
        ("b.txt", "Q", "interviewer", 1, 1),
        ("b.txt", "Silas Brantham", "interviewee", 1, 1),
    ]


def test_texts_with_a_match_are_listed() -> None:
    assert list(list_sources([FIRST, SECOND], Search(NOW)).rows) == [("a.txt",)]


def test_a_pattern_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concordance, "SEARCH_SECONDS", 0.01)
    text = make_transcript("a.txt", (BRANTHAM, "a" * 60 + "!"))
    with pytest.raises(UsageError, match=r"takes more than .* \(a\.txt, line 1\)\. Simplify"):
        records(Search(regex.compile(r"(.*a){25}x")), text)


@given(transcripts())
def test_every_match_stands_on_its_line(text: Transcript) -> None:
    lines = {line.number: line.text for line in text.document.lines}
    for row in records(Search(regex.compile("[ab]")), text):
        assert str(row["match"]) in lines[int(str(row["line"]))]
