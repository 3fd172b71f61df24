"""What tells people, labels and speech apart, where changing one word of the program went unnoticed."""

import pytest

from tests.recognise.test_defects import ANSWERS, QUESTIONS
from tests.recognise.test_rare import read, spaced, talk, voices


def test_what_stands_before_another_answerer_need_be_no_question() -> None:
    asked = talk("{}", "Otto Holm: {}")
    lines = [*asked, *spaced("He went out.", "Mara Weir: I was there, too."), *asked]
    found = read([*lines, *spaced("Mara Weir: Me, too."), *asked])
    texts = [turn.text for turn in found.turns if not turn.label]
    assert set(texts) == set(QUESTIONS)


def test_a_link_around_a_name_is_no_part_of_it() -> None:
    credit = "Interview by [Ana Silva](https://example.org/by/Otto_Holm)"
    found = read(spaced(credit, *talk("**{}**", "{}")))
    assert voices(found)["interviewer"] == "Ana Silva"


@pytest.mark.parametrize("other", ["Voice 12", "Voice 21"])
def test_labels_with_other_numbers_are_other_voices(other: str) -> None:
    lines = talk("Ana: {}", "Voice 11: {}")
    found = read([*lines, "Ana: And you?", "", f"{other}: I was there as well."])
    assert voices(found) == {"Ana": "Ana", "Voice 11": "Voice 11", other: other}


def test_a_label_that_is_misspelt_once_is_who_it_is_misspelt_for() -> None:
    lines = talk("Ana: {}", "Strand: {}")
    found = read([*lines, "Ana: And then?", "", "Strnad: I was there as well."])
    assert voices(found) == {"Ana": "Ana", "Strand": "Strand", "Strnad": "Strand"}


def test_a_group_named_label_is_the_label_whichever_it_is() -> None:
    lines = [line for line in talk("x. Ana~ {}", "y. Otto~ {}") if line]
    found = read(lines, label=r"(\w)\. (?P<label>\w+)~")
    assert [turn.label for turn in found.turns] == ["Ana", "Otto"] * 5


def test_answers_in_quotation_marks_are_told_from_questions() -> None:
    found = read(spaced("An interview with Otto Holm", *talk("{}", "“{}”")))
    assert [turn.speaker.role for turn in found.turns] == ["interviewer", "interviewee"] * 5


def test_a_refusal_names_the_first_line_that_looks_like_a_label() -> None:
    lines = ["A cake", "", "Flour: two cups", "Sugar: a cup", "Milk: a little", "Eggs: four", ""]
    found = read(lines)
    assert found.turns == ()
    (why,) = found.reasons
    assert "line 3 “Flour”" in why or "no line begins" in why


def test_what_looks_like_a_label_among_the_turns_is_told_once() -> None:
    lines = talk("Ana Silva: {}", "Otto Holm: {}")
    lines[4:4] = ["Please note: the barn has burnt since.", ""]
    found = read(lines)
    assert {turn.label for turn in found.turns} == {"Ana Silva", "Otto Holm"}
    assert sum("Please note" in reason for reason in found.reasons) <= 1
    assert [turn.text for turn in found.turns[::2]] == list(QUESTIONS)
    assert found.turns[1].text.startswith(ANSWERS[0])


@pytest.mark.parametrize(
    ("template", "behind"),
    [
        ("**{}: {}**", ""),
        ("*{}: {}*", ""),
        ("<b>{}: {}</b>", ""),
        ("| {} | {} |", ""),
        ("**{}:** {}**", "**"),
        ("_{}: {} _again_", " _again_"),
        ("**{}:** {} **again**", " **again**"),
    ],
)
def test_what_opened_before_the_label_closes_behind_the_speech(template: str, behind: str) -> None:
    found = read(talk(template.format("Ana", "{}"), template.format("Otto", "{}")))
    assert [turn.text for turn in found.turns[::2]] == [f"{asked}{behind}" for asked in QUESTIONS]
