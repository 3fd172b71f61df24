"""Labels that are a familiar form of the first name of somebody whom the page names."""

import pytest

from transcripts_cli import loads

TALK = """{asks}: How did you begin?

{answers}: I began in the kitchen with my father, and we had no money.

{asks}: What was the hardest part of it?

{answers}: The winter. I was alone and I could not sleep for weeks.

{asks}: Who helped you then?

{answers}: My aunt did. She read every line, and she laughed at most of them.

{asks}: And what comes next?

{answers}: I want to go home and do nothing for a year.
"""


def names(head: str, asks: str, answers: str) -> list[str]:
    """Return who asks and who answers."""
    speakers = loads(f"{head}\n\n{TALK.format(asks=asks, answers=answers)}").speakers
    return [speaker.name for speaker in speakers]


@pytest.mark.parametrize(
    ("head", "label", "name"),
    [
        ("Interview with Nathan Winterbourne", "Nate", "Nathan Winterbourne"),
        ("Entrevista a José Luis Tejada", "Pepe", "José Luis Tejada"),
        ("Wywiad: Katarzyna Motyl", "Kasia", "Katarzyna Motyl"),
        ("Interview mit Josef Aigner", "Sepp", "Josef Aigner"),
        ("Interview med Nils Åkerblom", "Nisse", "Nils Åkerblom"),
        ("Интервью: Станислав Берг", "Стас", "Станислав Берг"),
        ("Rozhovor: Jan Hradec", "Honza", "Jan Hradec"),
        ("Interjú: Szalai Erzsébet", "Erzsi", "Erzsi"),
    ],
)
def test_familiar_forms_name_who_answers(head: str, label: str, name: str) -> None:
    assert names(head, "Mara", label)[1] == name


def test_the_whole_name_may_be_the_label() -> None:
    assert names("Interview with Bob Winterbourne", "Mara", "Robert")[1] == "Bob Winterbourne"


@pytest.mark.parametrize(
    "head",
    ["Nathan Winterbourne and Nathan Holm met", "Nathan Winterbourne met Nate Brandt", "Nathan"],
)
def test_of_several_or_of_one_word_nobody_is_guessed(head: str) -> None:
    assert "Winterbourne" not in names(head, "Mara", "Nate")[1]


def test_the_whole_name_may_be_an_earlier_label() -> None:
    talk = TALK.format(asks="Nate", answers="Mara Holm")
    text = (
        f"Nathan Winterbourne: Good to see you, Mara. Shall we begin?\n\nMara Holm: Yes.\n\n{talk}"
    )
    transcript = loads(text)
    assert [speaker.name for speaker in transcript.speakers] == ["Nathan Winterbourne", "Mara Holm"]
    assert "line 1" in next(a.evidence for a in transcript.aliases if a.label == "Nate")
