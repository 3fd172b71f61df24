"""What is made of a paragraph that grows word by word is what is written down."""

import pytest

from tests.depth import thorough
from tests.recognise.lengths import FILE, GROWING, LENGTHS, read, table


@thorough
def test_no_limit_moves_unseen() -> None:
    """If it is better: `python -m tests.recognise.lengths`, and read the difference."""
    assert table().split("\n") == FILE.read_text(encoding="utf-8").split("\n")


@pytest.mark.parametrize("look", GROWING)
def test_what_is_said_below_an_answer_belongs_to_it_however_long(look: str) -> None:
    assert {read(look, "said", 4, count)[:9] for count in LENGTHS} == {"QAQA·QAQA"}
