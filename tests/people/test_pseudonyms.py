"""Names are replaced by codes, none is left, and they can be put back byte for byte."""

import io
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.depth import law, thorough
from tests.people.test_round_trip import TEXTS, consistent, read
from tests.recognise.talks import Page, Writing, full, full_then_initials, pages
from tests.recognise.talks import given as given_name
from tests.samples import make_transcript
from tests.sessions import ROOT
from tests.strategies import transcripts
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.api import load_many
from transcripts_cli.codes import names_in_key, pseudonymise, restore_names
from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.model import Document, Line, Speaker, Transcript
from transcripts_cli.people.doubts import left_names
from transcripts_cli.people.file import People
from transcripts_cli.people.key import Key, read_key, write_key
from transcripts_cli.people.reading import read_people
from transcripts_cli.people.restore import readable
from transcripts_cli.people.run import Pseudonymised
from transcripts_cli.recognise import recognise
from transcripts_cli.text import fold, split_lines
from transcripts_cli.writers import TABLE_WRITERS, find_writer

LAW = law(200)
FORMATS = ("csv", "tsv", "json", "jsonl", "md")
WRITINGS = (
    Writing("{label}: {speech}", full),
    Writing("{label} : {speech}", full_then_initials, spared=("’",)),
    Writing("{label}: {speech}", given_name, blank=False),
    Writing("**{label}:** {speech}", full),
)
MENTIONS = ("{}", "{}.", "{}'s", "{}’s", "«{}»", "({})", "{}, {}", "@{}", "{}_{}", "l’{}", "P1 {}")


def exported(texts: Sequence[Transcript], fmt: str) -> bytes:
    out = io.BytesIO()
    find_writer(TABLE_WRITERS[fmt])(list_turns(texts, passages=True), out)
    return out.getvalue()


def left(exports: Mapping[str, bytes], key: Key) -> list[object]:
    """Return the certain forms of names that stand in exports, each under its format."""
    lines = (
        readable(one, markup=fmt == "md")
        for fmt, content in exports.items()
        for one in split_lines(content.decode())
    )
    return [found for found in left_names(lines, names_in_key(key)) if found[3]]


def check(texts: Sequence[Transcript], key: Key) -> Pseudonymised:
    """Fail where a name is left, or does not come back."""
    done = pseudonymise(texts, key, People())
    exports = {fmt: exported(list(done.texts), fmt) for fmt in FORMATS}
    assert left(exports, key) == []
    for fmt, after in exports.items():
        assert restore_names(after.decode(), fmt, key) == exported(texts, fmt)
    return done


def words(text: str) -> set[str]:
    return {fold(word) for word in re.findall(r"[^\W\d_]+", text) if word[0].isupper()}


@st.composite
def talks_about_people(draw: st.DrawFn) -> Transcript:
    """Talks written down in which people are named now and then, as people are."""
    page: Page = draw(st.sampled_from(WRITINGS).flatmap(pages))
    people = sorted({label for _, label, _ in page.turns if label})
    spoken = [line for line, _, _ in page.turns]
    lines = list(page.lines)
    for line in draw(st.lists(st.sampled_from(spoken), max_size=4)):
        name = draw(st.sampled_from(people))
        form = draw(st.sampled_from((name, *name.split(), name.upper())))
        mention = draw(st.sampled_from(MENTIONS)).replace("{}", form)
        lines[line - 1] += f" {mention}"
    document = Document("a.txt", tuple(Line(n, line) for n, line in enumerate(lines, 1)))
    return recognise(document, force=True)


@LAW
@given(talks_about_people())
@thorough
def test_no_name_is_left_and_all_come_back(text: Transcript) -> None:
    key = Key()
    check([text], key)
    shown = words(exported(list(pseudonymise([text], key, People()).texts), "tsv").decode())
    for speaker in text.speakers:
        plain = {word for word in words(speaker.name) if len(word) > 1}
        assert not {word for word in plain & shown if key.decisions.get(word, False)}


@LAW
@given(st.tuples(transcripts("a.txt"), transcripts("b.txt")))
def test_any_transcripts_come_back(texts: tuple[Transcript, Transcript]) -> None:
    key = Key()
    first, second = map(consistent, texts)
    check([first], key)
    codes = {tuple(entry.identity): entry.code for entry in key.entries if entry.identity}
    again = read_key(write_key(key), "key.json")
    assert again == key
    check([first, second], again)
    assert codes.items() <= {tuple(one.identity): one.code for one in again.entries}.items()


def test_the_seeds() -> None:
    failures: list[InputError] = []
    texts = [text for text in load_many([str(ROOT / "seeds")], failures.append) if text.turns]
    done = check(texts, Key())
    assert {turn.speaker.name[0] for text in done.texts for turn in text.turns} == {*"IPO"}


@thorough
def test_all_cases_at_once() -> None:
    check([read(path) for path in TEXTS], Key())


ANA = Speaker("Ana Silva", "interviewee", ("AS",))
ROSE = Speaker("Rose Marwick", "interviewee", ("RM",))
BRAM = Speaker("Bram Tolhurst", "interviewer", ("BT",))


def spoken(*said: tuple[Speaker, str], people: str = "", language: str = "en") -> list[str]:
    """Return what is said with codes; Bram is I1, who speaks first."""
    text = replace(make_transcript("a.txt", *said), language=language)
    done = pseudonymise([text], Key(), read_people(people, "people.toml"))
    return [turn.text for turn in done.texts[0].turns]


@pytest.mark.parametrize(
    ("said", "masked"),
    [
        ("Ask Bram Tolhurst.", "Ask I1."),
        ("Ask BRAM TOLHURST.", "Ask I1b."),
        ("Bram's and Tolhurst’s houses", "I1b's and I1c’s houses"),
        ("Tolhurst, Bram", "I1b"),
        ("B. Tolhurst said", "I1b said"),
        ("BT said", "I1b said"),
        ("Bramble, Tolhurstian, bt", "Bramble, Tolhurstian, bt"),
    ],
)
def test_forms_of_a_name(said: str, masked: str) -> None:
    code = spoken((BRAM, "Yes?"), (ANA, said))[1]
    assert re.sub("I1[b-z]", "I1b", code) == re.sub("I1[b-z]", "I1b", masked)


def test_no_code_is_given_that_stands_in_a_text() -> None:
    assert spoken((BRAM, "Yes?"), (ANA, "I1 is a road."), (BRAM, "Bram?")) == [
        "Yes?",
        "I1 is a road.",
        "I2c?",
    ]


def test_accents_and_case_do_not_hide_a_name() -> None:
    zoe = Speaker("Zoé Lefèvre", "interviewee", ("ZL",))
    assert spoken((BRAM, "Zoe Lefevre? ZOÉ?"), (zoe, "Yes."))[0] == "P1b? P1c?"


def test_names_in_scripts_without_spaces() -> None:
    yamada = Speaker("山田太郎", "interviewee", ("山田太郎",))
    assert spoken((BRAM, "私は山田太郎さんとA山田太郎B"), (yamada, "はい"))[0] == "私はP1さんとP1b"


def test_what_may_be_a_word_is_told_and_left() -> None:
    text = make_transcript("a.txt", (ROSE, "Yes."), (BRAM, "Rose, a rose. Rose Marwick. Marwicks?"))
    done = pseudonymise([replace(text, language="en")], Key(), People())
    assert done.texts[0].turns[1].text == "Rose, a rose. P1. Marwicks?"
    assert [(doubt.word, doubt.codes, doubt.line, doubt.count) for doubt in done.doubts] == [
        ("Rose", ("P1",), 2, 1),
        ("Marwicks", ("P1",), 2, 1),
    ]


def test_the_people_file_decides_what_is_a_name() -> None:
    said = (ROSE, "Yes."), (BRAM, "Rose and Marwick.")
    assert spoken(*said, people='[names]\nreplace = ["Rose"]')[1] == "P1c and P1d."
    assert spoken(*said, people='[names]\nkeep = ["Marwick"]')[1] == "Rose and Marwick."


def test_what_is_written_small_more_often_is_a_word() -> None:
    ash = Speaker("Ash Tolk", "interviewee", ("AT",))
    assert spoken((BRAM, "Ash? All ash and ash."), (ash, "Tolk."))[0] == "Ash? All ash and ash."


def test_a_name_of_two_people_means_who_is_there() -> None:
    other = Speaker("Ana Moravec", "interviewee", ("AM",))
    first = make_transcript("a.txt", (BRAM, "Ana?"), (ANA, "Yes."))
    second = make_transcript("b.txt", (BRAM, "Ana?"), (other, "Yes."))
    both = make_transcript("c.txt", (ANA, "Ana?"), (other, "Ana!"))
    done = pseudonymise([first, second, both], Key(), People())
    asked = [text.turns[0].text[:2] for text in done.texts]
    assert asked == ["P1", "P2", "N1"]


def test_places_and_other_words() -> None:
    file = '[places]\n"Lyon" = ""\n"Bath" = "Town A"\n[organisations]\n"Acme & Co" = ""\n'
    file += '[[replace]]\nfind = "the great flood"\nwith = "an event"\n'
    said = "In Lyon, LYON or Bath a bath before The Great Flood at Acme & Co?"
    masked = spoken((BRAM, said), (ANA, "No."), people=file)[0]
    assert masked == (
        "In [place 1], [place 1b] or [Town A] a bath before [an event] at [organisation 1]?"
    )


def test_labels_only() -> None:
    text = make_transcript("a.txt", (BRAM, "Ana?"), (ANA, "Bram?"))
    done = pseudonymise([text], Key(), People(), keep_text=True).texts[0]
    assert [(one.label, one.speaker.name, one.text) for one in done.turns] == [
        ("I1b", "I1", "Ana?"),
        ("P1b", "P1", "Bram?"),
    ]
    assert [line.text for line in done.document.lines] == ["I1b: Ana?", "P1b: Bram?"]


def test_a_template_of_codes() -> None:
    text = make_transcript("a.txt", (BRAM, "Ana?"), (ANA, "Yes."))
    done = pseudonymise([text], Key(), People(), template="{role} {number}")
    assert [turn.speaker.name for turn in done.texts[0].turns] == ["interviewer 1", "interviewee 1"]
    for template in ("", "X", "{number}x", "{name}{number}", "{number}{number}", "{", "<{number}"):
        if template:
            with pytest.raises(UsageError, match="no template of codes"):
                pseudonymise([text], Key(), People(), template=template)


def test_a_code_of_an_earlier_run_that_a_later_text_holds_comes_back() -> None:
    key = Key()
    pseudonymise([make_transcript("a.txt", (BRAM, "Ana?"), (ANA, "Yes."))], key, People())
    later = make_transcript("b.txt", (BRAM, "Was P1 or I1b there, at P7?"), (ANA, "No."))
    masked = check([later], key).texts[0].turns[0].text
    assert masked == "Was W1 or W2 there, at P7?"
    check(
        [
            make_transcript(
                "c.txt", *[(Speaker(f"Zak Zzyz{c}", "interviewee"), c) for c in "abcdefg"]
            )
        ],
        key,
    )
    assert "P7" not in {entry.code for entry in key.entries}


def test_who_is_not_named_gets_no_code() -> None:
    nobody = Speaker("", "", ("Unknown",))
    text = make_transcript("a.txt", (nobody, "Ana?"), (ANA, "Yes."))
    turn = pseudonymise([text], Key(), People()).texts[0].turns[0]
    assert (turn.label, turn.speaker.name) == ("Unknown", "")


def test_the_path_and_the_attributes_are_no_way_round() -> None:
    ana = replace(ANA, attributes=(("spouse", "Bram Tolhurst"),))
    text = make_transcript("talks/ana_silva-2.txt", (BRAM, "Yes?"), (ana, "Yes."))
    done = pseudonymise([text], Key(), People()).texts[0]
    assert done.document.source == "talks/P1c-2.txt"
    assert done.turns[1].speaker.attributes == (("spouse", "I1"),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"transcripts_key": 2, "entries": []}',
        '{"entries": [{"x": 1}]}',
        "[" * 9999,
    ],
)
def test_what_is_no_key_is_told(text: str) -> None:
    with pytest.raises(UsageError, match=r"^key\.json: there is a file, and it is no key"):
        read_key(text, "key.json")


def test_a_key_is_json_that_any_program_reads(tmp_path: Path) -> None:
    key = Key()
    pseudonymise([make_transcript("a.txt", (BRAM, "Zoé?"), (ANA, "Yes."))], key, People())
    path = tmp_path / "key.json"
    path.write_text(write_key(key), encoding="ascii")
    content = json.loads(path.read_text(encoding="ascii"))
    assert [entry["code"] for entry in content["entries"]] == ["I1", "P1"]
