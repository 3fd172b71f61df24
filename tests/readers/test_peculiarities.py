"""Every peculiarity of a format, in one small file each, is read as `expected.txt` says."""

from pathlib import Path

import pytest

from tests.readers.peculiarities import EXPECTED, FILES, rendering


def expected() -> dict[str, str]:
    parts = EXPECTED.read_text(encoding="utf-8").split("== ")[1:]
    return {part.partition("\n")[0]: f"== {part}" for part in parts}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_peculiarity_is_read(path: Path) -> None:
    assert rendering(path) == expected()[path.name]


def test_there_are_as_many_as_are_described() -> None:
    assert len(FILES) == len(expected())
