"""Tables on a terminal."""

import io

import pytest

from transcripts_cli.model import Table
from transcripts_cli.writers import screen

TABLE = Table(
    "", ("label", "n"), [("[rires]", 1), ("001", 2), ("a\x1b[2Jb", 3), (tuple("abcde"), 4)]
)


def drawn(*, color: bool) -> str:
    out = io.BytesIO()
    screen.write(TABLE, out, color=color)
    return out.getvalue().decode()


@pytest.mark.parametrize("color", [True, False])
def test_text_is_shown_as_it_is(color: bool) -> None:  # noqa: FBT001 - a parameter
    text = drawn(color=color)
    assert "[rires]" in text
    assert "001" in text
    assert r"a\x1b[2Jb" in text
    assert "a; b; c … 5 in all" in text


def test_colour_is_the_only_escape() -> None:
    assert "\x1b" not in drawn(color=False)


def test_nothing_wraps_letters_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    out = io.BytesIO()
    screen.write(Table("", ("text",), [("x" * 99,)]), out)
    assert out.getvalue().count(b"x") == 100


def test_cells_lose_controls_and_keep_line_ends() -> None:
    (row,) = screen.harmless(Table("", ("a", "b"), [("x\x1b\ny", ("\x9b", 1))])).rows
    assert row == ("x\\x1b\ny", (r"\x9b", 1))
