"""Where sentences end."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.sentences import split_sentences

RULES = Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").split("\n")
CASES = [tuple(rule.split("\t")) for rule in RULES if rule and not rule.startswith("#")]
PIECES = st.sampled_from(
    [
        "M. ",
        "Oui",
        "… ",
        "...",
        "? ",
        "! ",
        ". ",
        "« ",
        " »",
        "“",
        "”",
        "(",
        ")",
        "\n",
        "\n\n",
        "a",
        " ",
    ]
)


@pytest.mark.parametrize(("language", "text"), CASES)
def test_rules_of_the_languages(language: str, text: str) -> None:
    wanted = [sentence.strip() for sentence in text.split("¦")]
    found = split_sentences(text.replace("¦", ""), language)
    assert [sentence.strip() for sentence in found] == wanted


def test_the_list_is_as_long_as_it_is_said_to_be() -> None:
    assert sum(text.count("¦") for _, text in CASES) >= 80
    assert len({language for language, _ in CASES}) >= 12


@given(st.lists(PIECES).map("".join) | st.text(), st.sampled_from(["", "fr", "de", "ja", "xx"]))
def test_sentences_joined_are_the_text(text: str, language: str) -> None:
    assert "".join(split_sentences(text, language)) == text


def test_an_empty_line_ends_a_sentence_and_a_line_end_does_not() -> None:
    assert split_sentences("a long\nline\n\nof speech") == ["a long\nline\n\n", "of speech"]


def test_a_list_is_cut_at_its_entries() -> None:
    assert split_sentences("Two :\n# one\n# two") == ["Two :\n", "# one\n", "# two"]
