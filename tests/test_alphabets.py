"""Alphabets of a byte a character."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.alphabets import Runs, on_page

# Letters of each page and of none, digits, signs and blanks.
SIGNS = "aÉœßı’'…-_ \n\t\xa0\x81\x9005²ªжΆşŐšאԱ我かे\u0301"


@given(st.text(st.sampled_from(SIGNS) | st.characters(codec="utf-8"), max_size=30))
@pytest.mark.parametrize("kind", [r"[^\W\d_]", r"\w"])
def test_runs_are_those_that_a_pattern_finds(kind: str, text: str) -> None:
    assert Runs(kind).findall(text) == re.findall(f"{kind}+", text)


@given(st.text(st.sampled_from(SIGNS), max_size=30))
def test_a_page_gives_back_the_text(text: str) -> None:
    content, page = on_page(text)
    assert not page or content.decode(page) == text
