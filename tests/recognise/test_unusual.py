"""A label that recurs is believed though it holds signs that labels hardly ever hold, or is spelt in two ways."""

import pytest

from transcripts_cli.model import Document, Line
from transcripts_cli.recognise import recognise

ASKED = "Why did you keep the barn, number {}?"
SAID = "It was the barn, and nothing else, that we saved, number {}."


def labels_of(*labels: str, count: int = 6) -> list[str]:
    said = [
        f"{labels[number % len(labels)]}: {(ASKED, SAID)[number % 2].format(number)}"
        for number in range(2 * count)
    ]
    lines = [line for text in said for line in (text, "")]
    found = recognise(Document("a.txt", tuple(Line(n, line) for n, line in enumerate(lines, 1))))
    return sorted({turn.label for turn in found.turns})


@pytest.mark.parametrize("label", ["[red]X", 'A"B', "{0}ana", "~^ana^~", 'Ana "Nan" Silva'])
def test_a_label_with_unusual_signs_that_recurs_is_believed(label: str) -> None:
    assert labels_of(label, "CD") == sorted({label, "CD"})


def test_a_key_in_brackets_is_no_label() -> None:
    lines = ['{"name": 1,', '"text": "Why?",', '"speaker": 3,', '"end": 2}']
    found = recognise(Document("a.txt", tuple(Line(n, line) for n, line in enumerate(lines, 1))))
    assert found.turns == ()


def test_brackets_alone_are_what_they_were() -> None:
    assert labels_of("[doctor]", "[patient]") == ["doctor", "patient"]


SPELLINGS = [
    "Zoe\u0301 Brandt",
    "Zo\u00e9\u00a0Brandt",
    "Zo\u00e9\u202fBrandt",
    "Zo\u00e9\u200b Brandt",
]


@pytest.mark.parametrize("other", SPELLINGS)
@pytest.mark.parametrize("places", [{0}, {4}, {0, 2, 4, 6}], ids=str)
def test_spellings_that_look_alike_are_one_speaker(other: str, places: set[int]) -> None:
    usual = ["Zo\u00e9 Brandt", "Ben Okri"] * 4
    labels = [other if n in places else label for n, label in enumerate(usual)]
    said = [f"{label}: {(ASKED, SAID)[n % 2].format(n)}" for n, label in enumerate(labels)]
    lines = [line for text in said for line in (text, "")]
    found = recognise(Document("a.txt", tuple(Line(n, line) for n, line in enumerate(lines, 1))))
    assert [turn.label for turn in found.turns] == labels
    assert [speaker.name for speaker in found.speakers] == ["Zo\u00e9 Brandt", "Ben Okri"]
    assert set(labels[::2]) <= set(found.speakers[0].labels)
