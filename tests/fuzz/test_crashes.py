"""What fuzzing made crash once crashes no more, and no seed of the fuzzer does."""

from pathlib import Path

import pytest

from tests.fuzz.targets import CRASHES, TARGETS, attempt, seeds_of


@pytest.mark.parametrize("path", sorted(CRASHES.glob("*/*")), ids=lambda path: path.name)
def test_a_crash_is_one_no_more(path: Path) -> None:
    attempt(path.parent.name, path.read_bytes())


@pytest.mark.parametrize("name", [name for name in TARGETS if name not in {"plain", "recognise"}])
def test_a_seed_and_its_halves_are_no_crash(name: str) -> None:
    for content in list(seeds_of(name))[:8]:
        attempt(name, content)
        attempt(name, content[: len(content) // 2])
