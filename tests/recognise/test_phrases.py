"""Phrases and words of all languages are found quickly, and are those that would be found slowly."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.recognise.folding import fold_all, fold_each
from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.phrases import known_phrases, pattern_of, phrases_of
from transcripts_cli.text import fold

KINDS = ("credits", "guests", "introductions", "talks")
ALL = {kind: sorted(known_phrases(kind)) for kind in KINDS}
WHOLE = {kind: re.compile(pattern_of(ALL[kind]), re.IGNORECASE) for kind in KINDS}
ONE = st.sampled_from(sorted({phrase for phrases in ALL.values() for phrase in phrases}))
PIECES = st.one_of(ONE, ONE.map(str.upper), ONE.map(str.title), st.text(max_size=5))


@given(st.sampled_from(KINDS), st.lists(PIECES, max_size=4).map(" ".join))
def test_phrases_are_found_as_by_a_pattern_of_all(kind: str, text: str) -> None:
    found = [match.span() for match in phrases_of(kind).finditer(text)]
    assert found == [match.span() for match in WHOLE[kind].finditer(text)]


@pytest.mark.parametrize("kind", KINDS)
def test_each_phrase_is_found(kind: str) -> None:
    assert [phrase for phrase in ALL[kind] if not phrases_of(kind).fullmatch(phrase)] == []


@pytest.mark.parametrize("kind", ["common", "given", "offices", "askers", "credits"])
def test_words_are_folded_together_as_each_alone(kind: str) -> None:
    words = sorted(words_of(kind))
    assert fold_each(words) == [*map(fold, words)]
    assert fold_all(words) == {*map(fold, words)}
