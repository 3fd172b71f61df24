"""What fuzzing made crash once crashes no more, and no seed of the fuzzer does."""

import json
from collections.abc import Iterator
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


def _places(value: object) -> Iterator[tuple[object, ...]]:
    """Yield the keys that lead to each value within one."""
    yield ()
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value if isinstance(value, list) else ())
    )
    for key, own in inner:
        yield from ((key, *rest) for rest in _places(own))


@pytest.mark.parametrize("other", [None, -1, 2**70, "x", [], {}, [[]], {"a": 1}], ids=repr)
def test_a_value_of_another_kind_in_a_database_is_no_crash(other: object) -> None:
    *_, known = seeds_of("sqlite")
    for place in _places(json.loads(known)):
        changed = parent = {"": json.loads(known)}
        *way, last = ("", *place)
        for key in way:
            parent = parent[key]
        parent[last] = other  # type: ignore[index]
        attempt("sqlite", json.dumps(changed[""]).encode())
