"""What the people file says reaches everything that is shown."""

import csv
import io
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.depth import law
from tests.people.test_pseudonyms import FORMATS, exported
from tests.people.test_round_trip import consistent
from tests.samples import FIRST, SECOND, THIRD, make_transcript
from tests.strategies import transcripts
from transcripts_cli.analyses import counts, quotes, readings, speakers, turns
from transcripts_cli.analyses.counts import count_speech
from transcripts_cli.analyses.grouping import GROUPINGS
from transcripts_cli.analyses.measures import MEASURES
from transcripts_cli.analyses.quotable import PARTS
from transcripts_cli.api import correct, load_people
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Alias, Passage, Speaker, Transcript, Turn
from transcripts_cli.people.correct import references
from transcripts_cli.people.reading import COLUMNS, read_people

LAW = law(200)


def corrected(text: Transcript, people: str) -> Transcript:
    return next(iter(correct([text], read_people(people, "people.toml"))))


def quoted(texts: list[str]) -> str:
    return json.dumps(texts, ensure_ascii=False)


@LAW
@given(st.builds(consistent, transcripts()))
def test_merge_rename_and_role_reach_every_format(text: Transcript) -> None:
    labels = sorted({references(turn)[-1] for turn in text.turns})
    file = f'[[person]]\nname = "Ana One"\nrole = "moderator"\nlabels = {quoted(labels)}\n'
    merged = corrected(text, file)
    assert {(one.name, one.role) for one in merged.speakers} == {("Ana One", "moderator")}
    assert len(merged.speakers) == 1
    assert [turn.text for turn in merged.turns] == [turn.text for turn in text.turns]
    for fmt in FORMATS:
        content = exported([merged], fmt).decode()
        assert content.count("Ana One") == content.count("moderator") == len(text.turns), fmt


@LAW
@given(st.builds(consistent, transcripts()), st.data())
def test_a_label_that_is_none_loses_no_line(text: Transcript, data: st.DataObject) -> None:
    label = data.draw(st.sampled_from([references(turn)[0] for turn in text.turns]))
    rest = corrected(text, f"[not_speakers]\nlabels = {quoted([label])}\n")
    numbers = [n for turn in rest.turns for n in range(turn.line, turn.end_line + 1)]
    numbers += [n for one in rest.passages for n in range(one.line, one.end_line + 1)]
    before = {n for turn in text.turns for n in range(turn.line, turn.end_line + 1)}
    assert len(numbers) == len(set(numbers))
    assert not rest.turns or before <= set(numbers)
    assert [turn.number for turn in rest.turns] == list(range(1, len(rest.turns) + 1))
    assert all(references(turn)[0] != label for turn in rest.turns)


def test_people_of_several_texts() -> None:
    texts = [SECOND, THIRD]
    assert [row[0] for row in count_speech(texts).rows] == ["Silas Brantham", "Q", "Q"]
    together = read_people('[[person]]\nname = "Q"\n', "people.toml")
    rows = list(count_speech(correct(texts, together)).rows)
    assert [(row[0], row[-1]) for row in rows] == [
        ("Q", ("b.txt", "c.txt")),
        ("Silas Brantham", ("b.txt", "c.txt")),
    ]
    apart = '[[person]]\nname = "Ana"\nlabels."b.txt" = ["Q"]\n[[person]]\nname = "Ana"\nlabels."c.txt" = ["Q"]\n'
    rows = list(count_speech(correct(texts, read_people(apart, "people.toml"))).rows)
    assert [(row[0], row[-1]) for row in rows][1:] == [("Ana", ("b.txt",)), ("Ana", ("c.txt",))]


def test_who_has_no_label_is_meant_by_role() -> None:
    text = corrected(FIRST, '[[person]]\nname = "Ana"\nlabels = ["(interviewer)"]\n')
    assert [turn.speaker.name for turn in text.turns] == ["Ana", "Silas Brantham"] * 2
    assert text.aliases == (Alias("", "Ana", 0, "people.toml says so"),)


def test_one_label_for_two_people_of_one_text() -> None:
    ana, ben = Speaker("Ana", "", ("A",)), Speaker("Ben", "", ("A",))
    text = make_transcript("a.txt", (ana, "One."), (ben, "Two."))
    file = '[[person]]\nname = "Eve"\nlabels = ["A = Ben"]\n'
    assert [turn.speaker.name for turn in corrected(text, file).turns] == ["Ana", "Eve"]


def test_the_nearest_source_wins() -> None:
    file = '[[person]]\nname = "All"\nlabels = ["Q"]\n[[person]]\nname = "Some"\nlabels."*.txt" = ["Q"]\n'
    file += '[[person]]\nname = "One"\nlabels."b.txt" = ["Q"]\n'
    names = [
        text.turns[0].speaker.name for text in correct([SECOND, THIRD], read_people(file, "p"))
    ]
    assert names == ["One", "Some"]


def test_labels_are_found_in_any_case_with_or_without_accents() -> None:
    zoe = Speaker("Zoé", "", ("Zoé",))
    file = '[[person]]\nname = "Zed"\nlabels = ["ZOE"]\n'
    assert corrected(make_transcript("a.txt", (zoe, "Yes.")), file).speakers[0].name == "Zed"


def test_a_label_that_is_none_before_all_turns_is_front_matter() -> None:
    text = corrected(SECOND, '[not_speakers]\nlabels = ["Q"]\n')
    assert text.passages == (Passage("front", 1, 1),)
    assert [turn.speaker.name for turn in text.turns] == ["Silas Brantham"]


def test_a_text_of_which_no_label_is_left_is_no_transcript() -> None:
    text = corrected(SECOND, '[not_speakers]\nlabels = ["Q", "SB"]\n')
    assert not text.turns
    assert not text.passages
    assert text.reasons == ("people.toml says that none of its labels is a speaker",)


def test_labels_of_texts_that_are_not_read_are_no_mistake() -> None:
    file = '[[person]]\nname = "Ana"\nlabels."other.txt" = ["X"]\n'
    assert corrected(SECOND, file) == SECOND


def test_attributes_are_columns_in_their_order() -> None:
    file = '[[person]]\nname = "Q"\nage = 34\nborn = 1990-01-02\n[[person]]\nname = "Silas Brantham"\nx = true\n'
    people = read_people(file, "people.toml")
    assert people.attributes == ("age", "born", "x")
    table = turns.list_turns(correct([SECOND], people), attributes=people.attributes)
    assert table.columns[-3:] == people.attributes
    assert [row[-3:] for row in table.rows] == [("34", "1990-01-02", ""), ("", "", "true")]


def test_no_attribute_hides_a_column() -> None:
    tables = (counts.count_speech([FIRST]).columns, quotes.COLUMNS, speakers.COLUMNS, turns.COLUMNS)
    per_file = counts.count_speech([FIRST], counts.Count(per_file=True)).columns
    others = (MEASURES, PARTS, GROUPINGS, ["score"])
    assert {name for names in (*tables, per_file, *others) for name in names} <= COLUMNS
    assert "reasons" in readings.COLUMNS  # a table of texts, which have no attributes


@pytest.mark.parametrize(
    ("file", "line", "problem"),
    [
        ("person = 1", 1, "person is no list of tables"),
        ("[[person]]\nname = 1", 1, "a person without a name"),
        ('[[person]]\nname = ""', 1, "a person without a name"),
        ('\n[[person]]\nname = "A"\n\n[[person]]\nname = "B"\nrole = "x"', 7, "role x: unknown"),
        ('[[person]]\nname = "A"\nage = [1]', 3, "age has several values"),
        ('[[person]]\nname = "A"\nlabels."a.txt" = [1]', 3, "labels is no list of texts"),
        ('[not_speakers]\nlabel = ["A"]', 1, "not_speakers holds labels only"),
        ('[[person]]\nname = "A"\n[not_speakers]\nlabels = ["A"]', 4, "“A” is claimed on line 1"),
        ("[places]\nLyon = 1", 1, "places: no names with their replacements"),
        ('[[replace]]\nwith = "x"', 1, "replace without find"),
        ('[names]\nkeep = "x"', 2, "names: no lists of words"),
        ("[[person]]\nname = 'A'\nname = 'B'", 3, "no TOML"),
        ("x = " + "[" * 100_000, 1, "nested too deeply"),
        ("[names]\n" + ".".join(["a"] * 100_000) + " = 1", 2, "a key of more than 64 parts"),
        ("[" + ".".join(["'a.b'"] * 100_000) + "]", 1, "a key of more than 64 parts"),
    ],
)
def test_mistakes_are_told_with_their_line(file: str, line: int, problem: str) -> None:
    with pytest.raises(UsageError) as told:
        read_people(file, "people.toml")
    assert str(told.value).startswith(f"people.toml:{line}: {problem}")


def test_full_stops_in_values_and_remarks_part_no_key() -> None:
    dots = "." * 100
    file = f"[[person]] # {dots}\nname = \"A {dots}\"\nnote = '{dots}'\n"
    assert read_people(file, "people.toml").persons[0].name == f"A {dots}"


def test_ten_thousand_people_are_read_in_a_moment() -> None:
    file = "".join(f'[[person]]\nname = "P{n}"\nrole = "other"\n\n' for n in range(10_000))
    before = time.process_time()
    people = read_people(file, "people.toml")
    assert time.process_time() - before < 10  # each was sought among all lines: ten minutes
    assert people.persons[-1].line == 39_997


def test_a_people_file_of_more_than_a_megabyte_is_none(tmp_path: Path) -> None:
    path = tmp_path / "people.toml"
    path.write_text("#" * 2**20 + "\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"people\.toml: larger than 1 MB\. Split it"):
        load_people(str(path))


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "people.toml"
    path.write_bytes(b'\xef\xbb\xbf[[person]]\r\nname = "Q"\r\n')
    assert load_people(str(path)).persons[0].name == "Q"


def test_csv_has_the_names_that_json_has() -> None:
    file = '[[person]]\nname = "Q, the first"\nlabels = ["Q"]\n'
    text = corrected(SECOND, file)
    rows = list(csv.DictReader(io.StringIO(exported([text], "csv").decode())))
    lines = [json.loads(line) for line in exported([text], "jsonl").splitlines()]
    assert [row["speaker"] for row in rows] == [row["speaker"] for row in lines]


def test_an_added_turn_keeps_its_times() -> None:
    asker, note = Speaker("A", "", ("A",)), Speaker("Note", "", ("Note",))
    text = make_transcript("a.txt", (asker, "One."), (note, "Two."))
    timed = [
        Turn(t.number, t.line, t.end_line, t.label, t.speaker, t.text, t.number, t.number + 1)
        for t in text.turns
    ]
    joined = corrected(
        Transcript(text.document, tuple(timed), ()), '[not_speakers]\nlabels = ["Note"]\n'
    )
    assert [(turn.start, turn.end, turn.text) for turn in joined.turns] == [
        (1, 3, "One.\nNote: Two.")
    ]
