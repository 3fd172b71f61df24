"""Nothing that is told of a case changes unseen: not the evidence, not how sure it is, not who speaks."""

import pytest

from tests.recognise.readings import READ, describe_collection, load_described


@pytest.mark.parametrize("name", READ)
def test_what_is_told_of_each_text_is_what_was_told(name: str) -> None:
    """If it is better: `python -m tests.recognise.readings`, and read the difference."""
    found, wanted = describe_collection(name), load_described(name)
    assert found.split("\n\n") == wanted.split("\n\n")
