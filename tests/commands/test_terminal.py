"""What a terminal is shown."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sessions import ROOT, environment
from transcripts_cli.commands import terminal

STATION = ROOT / "tests/commands/texts/station.txt"


def on_terminal(*arguments: str, **variables: str) -> str:
    """Return what a command shows on a terminal of its own."""
    master, slave = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "transcripts_cli", *arguments],
        env={**environment(), "TERM": "xterm-256color", "COLUMNS": "120", **variables},
        stdin=slave,
        stdout=slave,
        stderr=slave,
    ):
        os.close(slave)
        chunks = []
        try:
            while chunk := os.read(master, 65_536):
                chunks.append(chunk)
        except OSError:  # how Linux tells that nobody writes any more
            pass
    os.close(master)
    return b"".join(chunks).decode()


def test_a_terminal_is_shown_a_coloured_table() -> None:
    shown = on_terminal("stats", str(STATION))
    assert "\x1b[" in shown
    assert "Oskar Brandt" in shown


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_declined(variables: dict[str, str]) -> None:
    assert "\x1b" not in on_terminal("stats", str(STATION), **variables)
    assert "\x1b" not in on_terminal("stats", str(STATION), "--color", "never")


def test_text_is_shown_as_it_is_and_steers_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    talk = "".join(
        f"Q: [b]Why[/b] \x1b]2;x\x07 {i}?\n\nA: So it is \x9b6n {i}.\n\n" for i in range(5)
    )
    path.write_text(talk, encoding="utf-8")
    for command in ("quotes", "stats", "explain"):
        shown = on_terminal(command, str(path), "--color", "never")
        assert "\x1b" not in shown
        assert "\x9b" not in shown
        assert "interviewee" in shown or command != "stats"
    for fmt in ("csv", "jsonl", "md"):
        assert "\x1b" not in on_terminal("export", str(path), "-f", fmt)
    assert "[b]Why[/b]" in on_terminal("quotes", str(path))


def test_matches_are_bold() -> None:
    assert "\x1b[1mOwls" in on_terminal("search", "Owls", str(STATION), TERM="xterm")


def test_a_terminal_gives_no_input() -> None:
    assert "no PATH" in on_terminal("stats")


@pytest.mark.parametrize(
    ("choice", "variables", "expected"),
    [
        ("auto", {}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_who_decides_on_colour(
    monkeypatch: pytest.MonkeyPatch, choice: str, variables: dict[str, str], *, expected: bool
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(terminal, "is_terminal", lambda: False)
    assert terminal.wants_color(choice) is expected


def test_what_is_restored_steers_nothing(tmp_path: Path) -> None:
    path, out, key = tmp_path / "a.txt", tmp_path / "out" / "a.jsonl", tmp_path / "key.json"
    out.parent.mkdir()
    path.write_text("Ana Silva: Why?\n\nBen Okri: So.\n\n" * 5, encoding="utf-8")
    on_terminal("export", str(path), "-o", str(out), "--pseudonymise", str(key))
    out.write_text(out.read_text(encoding="utf-8") + "\x1b]2;x\x07\u061c", encoding="utf-8")
    shown = on_terminal("restore", str(out), "--key", str(key))
    assert "Ana Silva" in shown
    assert not {"\x1b", "\x07", "\u061c"} & set(shown)
