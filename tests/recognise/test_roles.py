"""Who asks: from what the voices do, then from what the text says of them."""

import pytest

from transcripts_cli.recognise.roles import Scene, assign_roles
from transcripts_cli.recognise.voices import Said, say

ANSWER = "We bought the boat in spring and spent the summer mending what the winter had broken."


def said(*turns: str) -> Said:
    """Turns written as `label: text`, one voice a label."""
    labels, texts = zip(*(turn.split(": ", 1) for turn in turns), strict=True)
    return say(labels, labels, texts)


def interview(asker: str, answerer: str, times: int = 4) -> list[str]:
    return [f"{asker}: And what did you do then?", f"{answerer}: {ANSWER}"] * times


@pytest.mark.parametrize("labels", [("MK", "TB"), ("Q", "A"), ("Haru", "Tomi")])
def test_who_asks_briefly_interviews_who_answers_at_length(labels: tuple[str, str]) -> None:
    roles = assign_roles(said(*interview(*labels)), Scene())
    assert [roles[label] for label in labels] == ["interviewer", "interviewee"]


def test_a_passer_by_is_neither() -> None:
    turns = [*interview("MK", "TB"), "NURSE: Visiting time is over.", *interview("MK", "TB")]
    assert assign_roles(said(*turns), Scene())["NURSE"] == "other"


def test_another_label_between_two_questions_is_who_answers() -> None:
    turns = [*interview("MK", "TB"), "MK: Why?", f"Tove Berg: {ANSWER}", *interview("MK", "TB")]
    assert assign_roles(said(*turns), Scene())["Tove Berg"] == "interviewee"


def test_two_interviewers_share_the_questions() -> None:
    turns = [*interview("Ana", "Guest", 2), *interview("Ben", "Guest", 2)] * 2
    roles = assign_roles(said(*turns), Scene())
    assert (roles["Ana"], roles["Ben"], roles["Guest"]) == (
        "interviewer",
        "interviewer",
        "interviewee",
    )


def test_talk_between_equals_has_no_roles() -> None:
    turns = ["Ana: I am late.", "Ben: So am I.", "Ana: Shall we go?", "Ben: Shall we?"] * 3
    assert set(assign_roles(said(*turns), Scene()).values()) == {""}


def test_a_consultation_is_no_interview() -> None:
    roles = assign_roles(said(*interview("Doctor", "Patient")), Scene())
    assert set(roles.values()) == {""}


@pytest.mark.parametrize(
    "line", ["Chair: Ida Moe", "Present: Ida Moe (chair), Per Lie, Siv Aas", "Ida Moe, moderator"]
)
def test_a_group_has_a_moderator_when_the_text_names_one(line: str) -> None:
    turns = ["Ida Moe: Who begins?", "Per Lie: I do.", "Siv Aas: No, I.", "Bo Ek: Let her."] * 3
    roles = assign_roles(said(*turns), Scene(lines=[line]))
    assert roles == {"Ida Moe": "moderator", "Per Lie": "", "Siv Aas": "", "Bo Ek": ""}


def test_a_chair_by_label_leads_a_session() -> None:
    turns = ["Le président: La parole est à Mme Lys.", f"Mme Lys: {ANSWER}", "M. Roc: Très bien !"]
    assert assign_roles(said(*turns * 3), Scene())["Le président"] == "moderator"


def test_no_voice_no_role() -> None:
    assert assign_roles(say([], [], []), Scene()) == {}
