"""How quotes are cited."""

import pytest

from tests.samples import BRANTHAM
from transcripts_cli.analyses.citations import STYLES, Excerpt
from transcripts_cli.model import Speaker, Turn

LONG = " ".join(["word"] * 40)


def excerpt(text: str, *, language: str = "en", start: float | None = None) -> Excerpt:
    turn = Turn(4, 12, 18, "SB", BRANTHAM, text, start)
    return Excerpt("talks/a.b.txt", 3, language, turn, text, 14, 18)


@pytest.mark.parametrize(
    ("style", "citation"),
    [
        ("line", "talks/a.b.txt:14"),
        ("lines", "(Interview a.b, L. 14–18)"),
        ("paragraph", "(I3, §4)"),
        ("time", "(a.b, 01:02:05)"),
        ("plain", "talks/a.b.txt:14"),
        ("markdown", "talks/a.b.txt:14"),
        ("apa", "(Silas Brantham, a.b, lines 14–18)"),
    ],
)
def test_styles(style: str, citation: str) -> None:
    assert STYLES[style].cite(excerpt("Go.", start=3725.5)) == citation


def test_without_a_time_the_line_is_given() -> None:
    assert STYLES["time"].cite(excerpt("Go.")) == "talks/a.b.txt:14"


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("fr", "«\u00a0Va.\u00a0»"),
        ("de", "„Va.“"),
        ("", "“Va.”"),
        ("pl", "„Va.”"),
        ("ja", "「Va.」"),
    ],
)
def test_marks_are_those_of_the_language(language: str, quoted: str) -> None:
    style = STYLES["line"]
    assert style.quote(excerpt("Va.", language=language), "x:1") == f"{quoted} (x:1)"


def test_apa_sets_forty_words_as_a_block() -> None:
    style = STYLES["apa"]
    assert style.quote(excerpt(LONG), "(x)") == f"    {LONG} (x)"
    assert style.quote(excerpt(LONG[5:]), "(x)") == f"“{LONG[5:]}” (x)"


def test_markdown_is_not_steered_by_what_is_said() -> None:
    quoted = STYLES["markdown"].quote(excerpt("*No* <b>\n\n- it"), "x:1")
    assert quoted == (
        "> \\*No\\* &lt;b&gt;\n>\n> \\- it\n>\n> — Silas Brantham, interviewee (`x:1`)"
    )


def test_who_has_no_name_is_cited_by_label_or_file() -> None:
    turn = Turn(1, 1, 1, "", Speaker(""), "Go.")
    nobody = Excerpt("a.txt", 1, "en", turn, "Go.", 1, 1)
    assert STYLES["apa"].cite(nobody) == "(a, a, line 1)"
    assert STYLES["plain"].quote(nobody, "a.txt:1") == "“Go.” — a.txt:1"
