"""Plain text: its lines are those of an editor."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.readers.plain import read

DATA = Path(__file__).parent / "data"
LINES = ("Q : Où ?", "", "R : À Besançon.")


@pytest.mark.parametrize("path", sorted(DATA.glob("*.txt")), ids=lambda path: path.stem)
def test_every_peculiarity_gives_the_same_lines(path: Path) -> None:
    document = read(path.read_bytes(), "a.txt")
    assert tuple(line.text for line in document.lines) == LINES
    assert tuple(line.number for line in document.lines) == (1, 2, 3)


def test_characters_that_other_programs_end_lines_at_do_not_end_ours() -> None:
    text = "a\u2028b\u2029c\x85d\x0be\x0cf\x1cg"
    assert [line.text for line in read(text.encode(), "-").lines] == [text]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]))))
def test_line_ends_change_no_line(lines: list[str]) -> None:
    numbered = [(number, line) for number, line in enumerate(["Q: é", *lines, "end"], 1)]
    for end in ("\n", "\r\n", "\r"):
        content = "".join(f"{line}{end}" for _, line in numbered).encode()
        assert [(line.number, line.text) for line in read(content, "-").lines] == numbered


def test_the_encoding_is_told() -> None:
    assert read("é".encode("utf-16"), "-").metadata["encoding"] == "utf-16-le"
