"""Tags of languages are those of our tables, or any other that is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import transcripts_cli as t
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.tags import THREE_LETTERS, base_of, check_language

TALK = "Ida: Why?\nBen: So it is.\nIda: And then?\nBen: I left.\n"


def test_the_tags_are_those_of_the_languages_that_are_known() -> None:
    assert [*THREE_LETTERS] == sorted(LANGUAGES)
    assert all(base_of(code) == code == check_language(code) for code in LANGUAGES)
    assert [check_language(long) for long in THREE_LETTERS.values()] == [*THREE_LETTERS]


@pytest.mark.parametrize(
    "written", ["", "f", "french", "fr-", "x1", "xx", "frä", "fr-é", "fr.UTF-8"]
)
def test_what_is_no_tag_is_refused(written: str) -> None:
    with pytest.raises(t.UsageError, match="no such language"):
        check_language(written)


@given(st.text(alphabet="abcxyzFRé-_ 12", max_size=14))
def test_a_tag_that_is_taken_stays_as_it_is(written: str) -> None:
    try:
        tag = check_language(written)
    except t.UsageError:
        return
    assert check_language(tag) == tag
    assert base_of(tag).isalpha()


@pytest.mark.parametrize(("given_", "told"), [("FR-ca", "fr-CA"), ("eu", "eu"), ("und", "")])
def test_a_language_that_is_given_is_the_one_that_is_told(given_: str, told: str) -> None:
    assert t.loads(TALK, language=given_).language == told
    assert t.loads("Only words here.\n", language=given_).language == told
    voices = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ida>Why?\n\n00:03.000 --> 00:04.000\n<v Ben>So.\n"
    )
    assert t.loads(voices, "a.vtt", language=given_).language == told


def test_an_unknown_language_is_refused_from_python() -> None:
    with pytest.raises(t.UsageError, match="--lang klingon"):
        t.loads(TALK, language="klingon")
