"""Where in the recording a turn begins: the time that stands with its label, in any shape; never the time of day."""

import pytest

from transcripts_cli.model import Document, Line, Turn
from transcripts_cli.recognise import recognise

SPEECH = (
    "What did you find when you came back to the island after the long winter?",
    "The pier was gone. Nobody had told me, and I stood there with my two suitcases for an hour.",
    "And then you began to build it again, all by yourself?",
    "My brother helped. He had a boat full of planks, and he knew how to swim.",
    "Would you do it a second time, if the sea took it again?",
    "Every year, if I have to. It is the only way to get off this island.",
)
LABELS = ("Ana Silva", "Otto Holm") * 3
SHORT = ("0:03", "0:09", "0:24", "0:31", "0:44", "1:02")
LONG = ("00:00:03", "00:00:09", "00:00:24", "00:00:31", "00:00:44", "00:01:02")
SECONDS = [3.0, 9.0, 24.0, 31.0, 44.0, 62.0]
DAYTIME = ("13:00", "13:00", "13:01", "13:01", "13:01", "13:04")


def turns(template: str, times: tuple[str, ...], gap: str = "\n\n") -> tuple[Turn, ...]:
    """Return the turns of a talk in one way of writing: {0} is the label, {1} the time, {2} the speech."""
    parts = [
        template.format(*part) for part in zip(LABELS, times, SPEECH[: len(times)], strict=False)
    ]
    lines = gap.join(parts).split("\n")
    document = Document("a.txt", tuple(Line(number, line) for number, line in enumerate(lines, 1)))
    found = recognise(document).turns
    assert [turn.label for turn in found] == list(LABELS[: len(times)])
    return found


def starts(template: str, times: tuple[str, ...], gap: str = "\n\n") -> list[float | None]:
    return [turn.start for turn in turns(template, times, gap)]


@pytest.mark.parametrize(
    "template",
    [
        "{0}  {1}\n{2}",
        "{0} ({1}):\n{2}",
        "{0} ({1}): {2}",
        "[{1}] {0}: {2}",
        "[{1}] {0}\n{2}",
        "**[{1}] {0}:** {2}",
        "**{0}:** [{1}] {2}",
        "{1} {0}\n{2}",
        "[{1}]\n{0}: {2}",
        "{0}\n{1}\n{2}",
    ],
)
@pytest.mark.parametrize("times", [SHORT, LONG], ids=["short", "long"])
def test_a_turn_begins_at_the_time_with_its_label(template: str, times: tuple[str, ...]) -> None:
    assert starts(template, times) == SECONDS


@pytest.mark.parametrize(
    ("template", "times", "seconds"),
    [
        ("#{1}# {0}: {2}", ("00:00:03-2", "00:00:09-0", "00:00:24-9"), [3.2, 9.0, 24.9]),
        ("{0} ({1}): {2}", ("00:03.482", "00:09.117", "00:24.006"), [3.482, 9.117, 24.006]),
        ("[{1}] {0}: {2}", ("00:00:03,5", "00:00:09,25", "00:00:24,0"), [3.5, 9.25, 24.0]),
        ("[{1}] {0}: {2}", ("0h00", "0h05", "1h02"), [0.0, 300.0, 3720.0]),
        ("[{1}] {0}: {2}", ("0'12\"", "1’05”", "5'30\""), [12.0, 65.0, 330.0]),
        ("[{1}] {0}: {2}", ("58:10", "59:12", "1:00:02"), [3490.0, 3552.0, 3602.0]),
        ("[{1}] {0}: {2}", ("01:12:00", "01:12:09", "01:13:00"), [4320.0, 4329.0, 4380.0]),
    ],
)
def test_times_have_many_shapes(
    template: str, times: tuple[str, ...], seconds: list[float]
) -> None:
    assert starts(template, times * 2) == seconds * 2


@pytest.mark.parametrize(
    "template",
    ["{0} ({1}): {2}", "[{1}] {0}: {2}", "{1}\n{0}: {2}"],
)
@pytest.mark.parametrize("dash", [" --> ", " - ", "-", "–", " to "])
def test_a_range_gives_the_end_too(template: str, dash: str) -> None:
    times = tuple(
        f"{start}{dash}{end}" for start, end in zip(LONG, (*LONG[1:], "00:01:09"), strict=True)
    )
    found = turns(template, times)
    assert [turn.start for turn in found] == SECONDS
    assert [turn.end for turn in found] == [*SECONDS[1:], 69.0]


def test_a_mark_at_the_end_of_a_turn_is_its_end() -> None:
    found = turns("{0}: {2} #{1}#", tuple(f"{time}-5" for time in LONG))
    assert [turn.start for turn in found] == [None] * 6
    assert [turn.end for turn in found] == [second + 0.5 for second in SECONDS]


def test_times_that_fall_back_are_kept() -> None:
    assert starts("[{1}] {0}: {2}", ("0:03", "0:09", "0:24", "0:11", "0:44", "1:02"))[3] == 11.0


def test_a_turn_without_a_time_has_none() -> None:
    found = starts("{0}{1}: {2}", ("", " (0:09)", "", " (0:31)", " (0:44)", " (1:02)"))
    assert found == [None, 9.0, None, 31.0, 44.0, 62.0]


def test_a_time_in_what_is_said_is_none_of_the_turn() -> None:
    assert starts("{0}: At {1} it began. {2}", SHORT) == [None] * 6


@pytest.mark.parametrize(
    ("template", "times"),
    [
        ("{1} <{0}> {2}", SHORT),
        ("{1} - {0}: {2}", tuple(f"12/03/2024, {time}" for time in SHORT)),
        ("{0}, [{1}]\n{2}", tuple(f"14.04.24 0{time}" for time in SHORT)),
        ("{0}  {1}\n{2}", tuple(f"{time} AM" for time in SHORT)),
        ("[{1}] {0}: {2}", DAYTIME),
        ("[{1}] {0}: {2}", ("9:41", "9:42", "9:42", "9:45", "9:45", "9:46")),
        (
            "[{1}] {0}: {2}",
            ("14:00:21", "14:00:33", "14:00:41", "14:01:02", "14:01:09", "14:02:00"),
        ),
        (
            "[{1}] {0}: {2}",
            ("23:58:21", "23:59:33", "00:00:41", "00:01:02", "00:01:09", "00:02:00"),
        ),
        ("[{1}] {0}: {2}", ("13h00", "13h05", "13h10", "13h10", "13h15", "13h20")),
    ],
)
def test_the_time_of_day_is_no_place_in_a_recording(template: str, times: tuple[str, ...]) -> None:
    labels = tuple(label.split()[0].lower() for label in LABELS)
    lines = "\n".join(
        template.format(*part) for part in zip(labels, times, SPEECH, strict=True)
    ).split("\n")
    document = Document("a.txt", tuple(Line(number, line) for number, line in enumerate(lines, 1)))
    found = recognise(document, force=True).turns
    assert len(found) == 6
    assert [(turn.start, turn.end) for turn in found] == [(None, None)] * 6


def test_days_and_seconds_are_told_from_frames() -> None:
    days = (
        "00:00:00:02",
        "00:00:00:41",
        "00:00:03:12",
        "01:02:03:04",
        "01:02:03:54",
        "01:02:04:00",
    )
    assert starts("[{1}]\n{0}: {2}", days) == [2.0, 41.0, 192.0, 93784.0, 93834.0, 93840.0]
    frames = (
        "00:00:03:02",
        "00:00:09:11",
        "00:00:24:24",
        "00:00:31:03",
        "00:00:44:20",
        "00:01:02:00",
    )
    assert starts("[{1}]\n{0}: {2}", frames) == SECONDS


def test_a_number_before_the_time_is_a_day_only_where_it_stays() -> None:
    assert starts("{1}  {0}: {2}", tuple(f"04 {time}" for time in LONG))[0] == 4 * 86400 + 3.0
    numbered = tuple(f"{number} {time}" for number, time in enumerate(LONG, 1))
    assert starts("{1}  {0}: {2}", numbered) == SECONDS


def test_before_the_launch_there_is_no_recording() -> None:
    times = tuple(f"-{time}" for time in reversed(LONG))
    assert starts("[{1}]\n{0}: {2}", times) == [None] * 6
