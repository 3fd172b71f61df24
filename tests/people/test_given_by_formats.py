"""What is done to people and times holds for formats that give speakers, and whose lines are not counted one by one."""

from pathlib import Path

from transcripts_cli.analyses.places import find_lines
from transcripts_cli.api import correct, load, load_people
from transcripts_cli.codes import pseudonymise
from transcripts_cli.model import Transcript
from transcripts_cli.people.file import People
from transcripts_cli.people.key import Key

VOICES = """WEBVTT

00:01.000 --> 00:02.500
<v Ana>A long way, was it,
from Lisbon?

00:03.000 --> 00:04.000
<v Ben Okri>It was, Ana.

00:04.000 --> 00:06.000
<v Ben Okri>Nine days.

00:07.000 --> 00:08.000
<v Static>Two bells.

00:08.000 --> 00:09.000
<v Ana>And Ben Okri was ill?
"""
CHAT = """@Begin
@Participants:\tINV Ana_Silva Investigator, BEN Ben_Okri Participant
*INV:\t[0:05] why did you leave the island ?
*BEN:\t[0:09] because of INV and the sea . \x1512000_14000\x15
@End
"""


def read(path: Path, text: str) -> Transcript:
    path.write_text(text)
    return load(str(path))


def test_codes_take_the_place_of_all_that_a_format_names(tmp_path: Path) -> None:
    text = read(tmp_path / "talk.cha", CHAT)
    done = pseudonymise([text], Key(), People()).texts[0]
    assert "Ana" not in repr(done)
    assert "Okri" not in repr(done)
    assert [line.label for line in done.document.lines] == [turn.label for turn in done.turns]


def test_a_label_of_the_format_is_not_looked_for_in_what_is_said(tmp_path: Path) -> None:
    text = read(tmp_path / "talk.vtt", VOICES.replace("<v Ana>", "<v A>"))
    done = pseudonymise([text], Key(), People()).texts[0]
    assert done.document.lines[0].text == done.turns[0].text.split(" from")[0]
    assert done.turns[0].text.startswith("A long way")


def test_what_nobody_says_goes_to_the_turn_before_with_its_lines_of_the_file(
    tmp_path: Path,
) -> None:
    text = read(tmp_path / "talk.vtt", VOICES)
    people = tmp_path / "people.toml"
    people.write_text('[not_speakers]\nlabels = ["Static"]\n')
    corrected = next(correct([text], load_people(str(people))))
    assert [(turn.line, turn.end_line) for turn in corrected.turns] == [(4, 5), (8, 14), (17, 17)]
    assert corrected.turns[1].text == "It was, Ana. Nine days.\nTwo bells."


def test_times_of_the_format_win_over_those_in_the_text(tmp_path: Path) -> None:
    turns = read(tmp_path / "talk.cha", CHAT).turns
    assert [(turn.start, turn.end) for turn in turns] == [(5.0, None), (12.0, 14.0)]


def test_a_place_in_joined_cues_is_on_its_own_line(tmp_path: Path) -> None:
    text = read(tmp_path / "talk.vtt", VOICES)
    asked, told, *_ = text.turns
    assert find_lines(text, asked, [0, asked.text.index("from")]) == [4, 5]
    assert find_lines(text, told, [0, told.text.index("Nine"), len(told.text) - 1]) == [8, 11, 11]
