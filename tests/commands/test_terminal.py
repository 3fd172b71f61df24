"""What a terminal is shown."""

import contextlib
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sessions import ROOT, environment
from transcripts_cli.commands import terminal
from transcripts_cli.writers.plain import display_width

SEED = str(ROOT / "seeds/003_be8db3fc6abe5ae5.txt")
ARTICLE = str(ROOT / "tests/commands/texts/article.md")
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
    assert "\x1b[1mOwls" in on_terminal("quotes", "--match", "Owls", str(STATION), TERM="xterm")


WIDTHS = ("20", "33", "47", "80", "120", "300")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", ["stats", "speakers", "compare"])
def test_a_table_fits_whatever_the_width(command: str, width: str) -> None:
    shown = on_terminal(command, "-q", SEED, "--color", "never", COLUMNS=width)
    title, *lines = shown.splitlines()  # the first may tell the path, which is never broken
    assert max(map(display_width, lines)) <= int(width)
    if command == "stats":
        assert "confidence" in title
        for name in ("Simon", "Blackley", "329", "62%"):
            assert name in shown


@pytest.mark.parametrize("width", WIDTHS)
def test_a_place_is_never_broken(width: str) -> None:
    for command in (("search", "Owls"), ("quotes", "--match", "Owls"), ("check", ARTICLE)):
        shown = on_terminal(*command, "-q", str(STATION), "--color", "never", COLUMNS=width)
        assert f"{STATION}:{23 if command[0] == 'check' else 19}" in shown
        assert "Brandt" in shown


def test_those_who_ask_are_dim_and_those_who_answer_have_one_colour() -> None:
    colours = set()
    for command in (("stats",), ("quotes",), ("search", "Twitter"), ("explain", "--lines")):
        shown = on_terminal(*command, "-q", SEED, "--color", "always", TERM="xterm-256color")
        colours |= set(re.findall(r"\x1b\[(?:1;)?([39]\d)m(?:Simon|\d+  Simon)", shown))
        assert re.search(r"\x1b\[2m[ \d]*Antonio de la", shown), command
    assert len(colours) == 1


def test_a_person_is_told_what_was_read_and_what_comes_next() -> None:
    shown = on_terminal("stats", SEED, "--color", "never")
    assert shown.startswith(f"{SEED} · fr · utf-8 · colon · confidence 0.")
    assert "lines in no turn: front matter 7, narration 1." in shown
    assert f"next: transcripts quotes {SEED} --best 3" in shown
    several = on_terminal("stats", str(ROOT / "seeds"), "--color", "never")
    assert "3 transcripts · fr 3 · least sure: " in several
    assert "next: --per-file counts each text apart" in several


def test_what_is_pasted_is_shown_as_it_is_pasted() -> None:
    shown = on_terminal("quotes", "-q", "--cite", "plain", "--match", "Owls", str(STATION))
    assert shown.startswith("“Owls, mostly.")


def test_figures_that_are_asked_for_are_all_shown() -> None:
    shown = on_terminal("stats", "-q", "--all-measures", SEED, "--color", "never", COLUMNS="40")
    assert "hapaxes" in on_terminal("stats", "-q", "--columns", "hapaxes", SEED, COLUMNS="20")
    assert "mattr50" in shown
    assert "overlap_words" not in shown, (
        "what has no value is left out where rows stand below each other"
    )


def test_a_long_run_shows_how_far_it_is_and_takes_it_away(tmp_path: Path) -> None:
    pipe = tmp_path / "b.txt"
    os.mkfifo(pipe)
    (tmp_path / "a.txt").write_bytes(STATION.read_bytes())
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "transcripts_cli", "stats", str(tmp_path / "a.txt"), str(pipe)]
    with subprocess.Popen(
        [*command, "-o", str(tmp_path / "out.csv")],
        env={**environment(), "TERM": "xterm"},
        stdin=slave,
        stdout=slave,
        stderr=slave,
    ):
        os.close(slave)
        shown = b""
        while b"1 of 2 texts" not in shown:  # the bar comes by itself, the text is not there yet
            shown += os.read(master, 65_536)
        pipe.write_bytes(STATION.read_bytes())
        rest = b""
        with contextlib.suppress(OSError):  # how Linux tells that nobody writes any more
            while chunk := os.read(master, 65_536):
                rest += chunk
    os.close(master)
    assert rest.index(b"\r\x1b[K") < rest.index(b"transcripts: 2 transcripts in 2 texts")
    assert b"texts \xe2\x96" not in rest.rpartition(b"transcripts:")[2]


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
