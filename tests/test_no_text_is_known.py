"""The program knows no text: no name of the seeds stands in its source."""

import re
from pathlib import Path

import pytest

from tests.sessions import ROOT

_NAME = re.compile(
    r"[A-ZÀ-Ý][^\W\d_]+(?:[ -]|[’'])(?:de la |de |l[’'])?[A-ZÀ-Ý][^\W\d_]+"  # two capitalised words
    r"|@\w+"  # a handle
    r"|(?<=[a-zà-ÿ,] )[A-ZÀ-Ý][^\W\d_]{4,}"  # a capital inside a sentence
)
_SOURCE = {
    path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
    for folder in ("transcripts_cli", "examples")
    for path in sorted((ROOT / folder).rglob("*.py"))
}


def names(text: str) -> set[str]:
    """Return what is written as a name somewhere in a text."""
    return set(_NAME.findall(text))


def test_names_are_found() -> None:
    text = "Bonsoir @zoe. Anne-Lise et le Courrier de la Meuse : je connais Jacques."
    assert names(text) == {"@zoe", "Anne-Lise", "Courrier de la Meuse", "Jacques"}


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").glob("*.txt")), ids=lambda path: path.stem)
def test_no_name_of_a_seed_stands_in_the_source(path: Path) -> None:
    found = {
        (name, source)
        for name in names(path.read_text(encoding="utf-8"))
        for source, code in _SOURCE.items()
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", code)
    }
    assert not found
