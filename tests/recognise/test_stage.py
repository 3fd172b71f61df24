"""A paragraph in brackets between two turns: what is heard stays in the turn before, what nobody says is narration."""

import pytest

from transcripts_cli.model import Document, Line, Passage
from transcripts_cli.recognise import recognise

BEFORE = ("Ana Silva: Why did you keep the barn?", "Otto Holm: It was all that we had saved.")
AFTER = (
    *("Ana Silva: And the old school?", "Otto Holm: It came down to the river."),
    *("Ana Silva: Who paid for the winter?", "Otto Holm: Nobody here wanted to hear about it."),
    *("Ana Silva: Were you afraid?", "Otto Holm: We began with the ladder, and we lost it."),
)


def read(*between: str) -> tuple[int, tuple[Passage, ...]]:
    """Return the last line of the second turn, and what is in no turn, of a talk with paragraphs behind it."""
    written = [line for part in (*BEFORE, *between, *AFTER) for line in (part, "")]
    lines = tuple(Line(number, line) for number, line in enumerate(written, 1))
    transcript = recognise(Document("a.txt", lines))
    assert len(transcript.turns) == 8
    return transcript.turns[1].end_line, transcript.passages


@pytest.mark.parametrize(
    "aside",
    [
        "(laughter)",
        "[Laughter]",
        "(She laughs.)",
        "(Loud applause from the benches on both sides of the hall)",
        "(rires)",
        "[inaudible]",
        "(Heiterkeit und Beifall bei allen Fraktionen sowie auf der Tribüne)",
        "(γέλια)",
        "（笑）",
        "(смех в зале)",
    ],
)
def test_what_is_heard_stays_in_the_turn(aside: str) -> None:
    assert read(aside) == (5, ())


@pytest.mark.parametrize(
    "direction",
    [
        "[music]",
        "(Otto goes to the window.)",
        "(The vote is taken).",
        "[Enter the postman, laughing, with a letter.]",
        "(The door opens, and somebody whom nobody knows looks in)",
    ],
)
def test_what_nobody_says_is_narration(direction: str) -> None:
    assert read(direction) == (3, (Passage("narration", 5, 5),))


def test_speech_goes_on_behind_laughter() -> None:
    assert read("(laughter)", "And then we laughed at it all.") == (7, ())


def test_a_time_is_no_stage_direction() -> None:
    assert read("[00:12]") == (5, ())
