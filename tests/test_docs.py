"""The documentation says what the program does: replayed, generated, linted."""

import doctest
import shutil
import subprocess

import pytest

from docs.reference import pages
from tests.sessions import ROOT, replay_all, sessions, tabulated

PAGES = sorted((ROOT / "docs").glob("*.md"))
MANUALS = sorted((ROOT / "docs/man").glob("*.1"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_shows_what_is_printed(path: object) -> None:
    text = ROOT.joinpath(str(path)).read_text(encoding="utf-8")
    blocks = sessions(text)
    assert replay_all(blocks) == blocks
    assert tabulated(text) == text


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.name)
def test_the_reference_is_that_of_the_code(path: object) -> None:
    file = ROOT.joinpath(str(path))
    assert file.read_text(encoding="utf-8") == pages()[file], "write it: python -m docs.reference"


def test_every_command_has_a_manual() -> None:
    assert {path for path in pages() if path.suffix == ".1"} == set(MANUALS)


@pytest.mark.parametrize("path", MANUALS, ids=lambda path: path.name)
def test_a_manual_has_no_mistakes(path: object) -> None:
    mandoc = shutil.which("mandoc")
    if not mandoc:
        pytest.skip("mandoc is not installed")
    done = subprocess.run(
        [mandoc, "-Tlint", str(path)], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.stdout, done.returncode) == ("", 0)


def test_the_python_pages_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    failed, tried = doctest.testfile(str(ROOT / "docs/python.md"), module_relative=False)
    assert not failed
    assert tried > 10
