"""Lines that begin as others did: what is remembered of them changes no mark."""

from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.recognise.marks import find_marks, marks_of_line

LEADS = ("", "[00:01:02] ", "(1:02) ", "- ", "> ", "**", "*", "# ", "<b>", "12 ", "“")
LABELS = (
    "Ana Berg",
    "Jean-Marc",
    "ANA",
    "Sr",
    "A",
    "Q",
    "Speaker 1",
    "@ana",
    "@an_a1",
    "@a_",
    "A. B",
    "Dr. Berg",
    "a b c",
    *("P1", "P2", "Q12", "Q34", "P1234", "P5678", "p7", "A1B2", "TOP 4", "TOP 5"),
)
SEPARATORS = (": ", " : ", ":** ", ":* ", ":</b> ", "** : ", ":", ". ", " - ", "\t", "：")
HEADS = (
    "Yes, we lived",
    "B. lived",
    "Yes  lived",
    "12:30 we lived",
    "Yes. – We lived",
    "Yes. Bo: we lived",
)
SPEECHES = (
    "Yes.",
    "B. yes",
    "12:30 it is",
    "“No”",
    "*no*",
    "",
    "(laughs) Yes",
    "//x",
    "Me - Bo: no",
    *(f"{head} in the old mill by the river, and nobody told us for many years" for head in HEADS),
)


@given(
    st.lists(
        st.tuples(*map(st.sampled_from, (LEADS, LABELS, SEPARATORS, SPEECHES))).map("".join),
        max_size=12,
    )
)
def test_each_line_has_the_marks_that_it_has_alone(lines: list[str]) -> None:
    alone = [
        mark
        for index, line in enumerate(lines)
        for mark in (marks_of_line(line, index) if line.strip() else ())
    ]
    assert find_marks(lines, 0) == alone
