"""One asks and several answer: an interview of a group, or a talk that somebody leads."""

import pytest

from transcripts_cli import loads

ANSWERS = (
    ("Vera", "I began with the drums, and my brother laughed at me."),
    ("Olaf", "I did not laugh, I only asked where you would put them."),
    ("Inga", "We put them in the cellar, and then we had no more potatoes."),
)
QUESTIONS = ("How did you begin?", "And who wrote the songs?", "What do you do next year?")


def talk(title: str, asker: str) -> str:
    """Return a talk in which every question has three answers."""
    turns = []
    for question in QUESTIONS:
        turns.append(f"{asker}: {question}")
        turns += [f"{name}: {text}" for name, text in ANSWERS]
    return f"{title}\n\n" + "\n\n".join(turns) + "\n"


@pytest.mark.parametrize(
    ("title", "asker"),
    [
        ("Interview with The Kettles", "Fanzine Nord"),
        ("Entrevista a The Kettles", "El Norte"),
        ("Interview mit der Band The Kettles", "Interviewer"),
        ("Intervju med The Kettles", "Nordlys"),
    ],
)
def test_an_interview_of_a_group_has_one_who_asks(title: str, asker: str) -> None:
    transcript = loads(talk(title, asker))
    assert [speaker.role for speaker in transcript.speakers] == [
        "interviewer",
        "interviewee",
        "interviewee",
        "interviewee",
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Round table on the new songs",
        "Table ronde : les chansons",
        "Podiumsdiskussion: neue Lieder",
        "Mesa redonda sobre las canciones",
        "Круглый стол о песнях",
        "Focus group 3",
    ],
)
def test_a_panel_has_one_who_leads(title: str) -> None:
    roles = [speaker.role for speaker in loads(talk(title, "Mara")).speakers]
    assert roles == ["moderator", "", "", ""]
