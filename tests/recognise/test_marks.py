"""Marks of a text: what spares most lines the conventions loses none."""

import re
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from transcripts_cli.recognise.conventions import CONVENTIONS
from transcripts_cli.recognise.marks import find_marks, marks_of_line
from transcripts_cli.recognise.shapes import clean_label

INITIALS = ("A", "Q", "ANNA W", "A. B")
LABELS = (
    *("Noor", "NE", "Noor El-Amin", "Speaker 1", "A bon", "O’Dea", "noor", "From Noor to Ida"),
    *("Dr", "河本", "河本 Noor", "Noor 5h", "madame Noor", "He said", "Q12"),
)
SEPARATORS = (
    *(": ", " : ", "\u00a0: ", ":", ". ", " – ", " - ", "—", ", the owner — ", "  ", "\t", ") "),
)
SPEECHES = (
    *("Yes.", "(nods) Yes.", "12 men", "", "Été", "「はい」", "x", "and then : no", "a| b"),
    *("it was 10:30", "we went on and on, the two of us, for a mile"),
)
INITIAL = re.compile(r"[^\W\d_]\.")
"""What begins with one goes on with the label before it."""
lines = st.builds(
    "{}{}{}".format,
    st.sampled_from([*LABELS, *INITIALS]),
    st.sampled_from(SEPARATORS),
    st.sampled_from([*SPEECHES, "B. O.: Yes.", "JONES came"]),
)
prose = st.lists(st.sampled_from([*LABELS, *SEPARATORS, *SPEECHES, " ", "and", "the", ","]))


@given(st.lists(st.one_of(lines, st.just("")), max_size=12))
def test_a_line_is_marked_alike_wherever_it_stands(texts: list[str]) -> None:
    alone = [
        replace(mark, line=index, text_line=index + mark.text_line)
        for index in range(len(texts))
        for mark in find_marks(texts[index : index + 3], 0)
        if not mark.line
    ]
    assert find_marks(texts, 0) == alone


@given(prose.map("".join).filter(lambda line: line[:1].isalpha()))
@example("a| b. : ")
def test_every_convention_that_sees_a_label_marks_it(line: str) -> None:
    found = {mark.style[0] for mark in marks_of_line(line)}
    for convention in CONVENTIONS:
        match = convention.mark.match(line)
        label = clean_label(match["label"], strict=convention.strict) if match else ""
        goes_on = match and INITIAL.match(line, match.end())
        assert convention.name in found or convention.alone or not label or goes_on


def test_a_description_may_stand_between_label_and_dash() -> None:
    line = "Noor, die Wirtin — Ja."
    (mark,) = marks_of_line(line)
    assert (mark.label, line[mark.offset :]) == ("Noor", "Ja.")
