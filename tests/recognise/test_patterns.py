"""What is made of each paragraph of small talks, in every look, is what is written down."""

from tests.depth import thorough
from tests.recognise.patterns import FILE, INSERTED, LOOKS, read, table


@thorough
def test_nothing_is_made_of_any_paragraph_unseen() -> None:
    """If it is better: `python -m tests.recognise.patterns`, and read the difference."""
    assert table().split("\n") == FILE.read_text(encoding="utf-8").split("\n")


def test_a_talk_in_any_look_is_read_turn_by_turn() -> None:
    read_right = [look for look in LOOKS if read(look, "qaqaqaqa").startswith("QAQAQAQA ")]
    assert read_right == list(LOOKS)


def test_nothing_that_is_said_is_nobodys_but_at_the_ends() -> None:
    for look in LOOKS:
        for letter in set(INSERTED) - set("NihHcfrskd"):
            made = read(look, f"qaqa{letter}qaqa")
            assert made == "x" or "_" not in made, (look, letter, made)
