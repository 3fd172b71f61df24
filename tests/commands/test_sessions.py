"""The console sessions of the tests and of the README print what they say."""

import pytest

from tests.sessions import ROOT, replay, sessions, tabulated

FILES = [*sorted((ROOT / "tests/commands").glob("*.md")), ROOT / "README.md"]
SESSIONS = [
    pytest.param(session, id=f"{path.stem}-{number}")
    for path in FILES
    for number, session in enumerate(sessions(path.read_text(encoding="utf-8")), 1)
]


@pytest.mark.parametrize("session", SESSIONS)
def test_session(session: str) -> None:
    assert replay(session) == session


def test_the_tables_of_conventions_and_formats_are_those_of_the_program() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert tabulated(readme) == readme
