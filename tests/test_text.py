"""Laws of the text functions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.text import (
    count_questions,
    count_words,
    fold,
    holds_question,
    is_full_name,
    split_lines,
    visible,
    words,
)


@given(st.text())
def test_lines_hold_every_character(text: str) -> None:
    normal = text.replace("\r\n", "\n").replace("\r", "\n")
    assert "\n".join(split_lines(text)) == normal.removesuffix("\n")


@given(st.text())
def test_words_stand_in_the_text_in_order(text: str) -> None:
    rest = text.replace("_", " ")
    for word in words(text):
        assert word in rest
        rest = rest[rest.index(word) + len(word) :]


@given(st.text(), st.text())
def test_words_add_up(left: str, right: str) -> None:
    assert count_words(f"{left}\n{right}") == count_words(left) + count_words(right)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_nothing_visible_steers_a_terminal(text: str) -> None:
    assert not set(visible(text)) & {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0))}


@given(st.text(max_size=8))
def test_a_name_with_a_digit_is_none(text: str) -> None:
    assert not is_full_name(f"Speaker {text}1")


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("No.", 0), ("Why? And how? So.", 2), ("Τι; Ναι.", 1)]
)
def test_questions_are_counted(text: str, count: int) -> None:
    assert count_questions(text) == count


@pytest.mark.parametrize("mark", "?？؟՞፧⁇⁈⁉")
def test_a_mark_of_any_script_is_that_of_a_question(mark: str) -> None:
    assert holds_question(f"Why{mark} So")
    assert not holds_question("Why. So")
