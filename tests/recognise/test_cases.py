"""Texts written by hand, each with its turns; and how many of them are read right, over all.

A case that fails today stands in cases/failing.txt. When it begins to pass, its test fails until it has left the
list; `python -m tests.recognise.gold --write-failing` rewrites the list.
"""

from pathlib import Path

import pytest

from tests.recognise.gold import (
    CASES,
    COLLECTIONS,
    FAILING,
    FIGURES,
    load_collection,
    load_failing,
    load_floors,
    load_reading,
    measure,
    shortfalls,
)

TEXTS = [path for path in sorted(CASES.glob("*.txt")) if path != FAILING]
LISTED = load_failing()
KNOWN = pytest.mark.xfail(
    raises=AssertionError,
    strict=True,
    reason="is listed in failing.txt: if it passes, take it off that list",
)


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.stem, marks=[KNOWN] if path.stem in LISTED else [])
        for path in TEXTS
    ],
)
def test_case(path: Path) -> None:
    """Every turn starts on its line, with its label; what is no transcript has no turn."""
    reading = load_reading(path)
    assert reading.differences() == []
    assert reading.transcript.reasons or reading.found


def test_the_list_of_failures_names_cases() -> None:
    assert set(LISTED) <= {path.stem for path in TEXTS}
    assert sorted(set(LISTED)) == LISTED


@pytest.mark.parametrize("name", COLLECTIONS)
def test_no_figure_falls_below_its_floor(name: str) -> None:
    assert shortfalls(measure(load_collection(COLLECTIONS[name])), load_floors()[name]) == []


def test_every_figure_of_every_collection_has_a_floor() -> None:
    assert {name: tuple(floors) for name, floors in load_floors().items()} == dict.fromkeys(
        COLLECTIONS, FIGURES
    )
