"""Formats of transcripts that we also read: the same turns, speakers, roles and times come back."""

import io
import json
import re
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from tests.strategies import TEXTS, heard, talks, transcripts
from tests.writers.samples import ODD, samples, timed, written
from transcripts_cli.api import load_many
from transcripts_cli.codes import pseudonymise
from transcripts_cli.errors import InputError
from transcripts_cli.model import Document, Line, Speaker, Transcript, Turn
from transcripts_cli.people.file import People
from transcripts_cli.people.key import Key
from transcripts_cli.readers import Hints, chat, html, plain, speech, subtitles, tei, tiers
from transcripts_cli.recognise import recognise
from transcripts_cli.writers import HOLDS, TRANSCRIPT_WRITERS, Rendering
from transcripts_cli.writers.estimates import estimate_times
from transcripts_cli.writers.markdown_text import plainly
from transcripts_cli.writers.names import name_of

SAMPLES = ("000", "003", "004", "tape", "odd")
Said = tuple[str, str, str, float | None, float | None]
"""Name, role, words and times."""


def squeezed(text: str) -> str:
    return " ".join(text.split())


def read(document: Document | list[Document]) -> Transcript:
    assert isinstance(document, Document)
    return recognise(document)


def said(text: Transcript) -> list[Said]:
    """Return the turns of a text; those of one speaker that follow each other are one."""
    found = []
    for _, run in groupby(text.turns, lambda turn: (turn.speaker.name, turn.speaker.role)):
        turns = list(run)
        words = squeezed(" ".join(turn.text for turn in turns))
        who = turns[0].speaker
        found.append((who.name, who.role, words, turns[0].start, turns[-1].end))
    return found


@given(heard())
def test_everything_comes_back_from_tei(text: Transcript) -> None:
    found = read(tei.read(written("tei", text), "-"))
    assert found.speakers == text.speakers
    assert [(t.label, t.start, t.end) for t in found.turns] == [
        (t.label, t.start, t.end) for t in text.turns
    ]
    lines = [[squeezed(line) for line in t.text.strip().split("\n")] for t in text.turns]
    assert [t.text.split("\n") for t in found.turns] == lines


@given(transcripts())
def test_turns_without_names_times_or_words_come_back_from_tei(text: Transcript) -> None:
    found = read(tei.read(written("tei", text), "-"))
    assert [(t.speaker, t.label) for t in found.turns] == [
        (replace(t.speaker, name=squeezed(t.speaker.name)), t.label) for t in text.turns
    ]


def test_attributes_and_passages_come_back_from_tei() -> None:
    who = Speaker("Ana", "interviewee", ("A",), (("age", "<41> & more"), ("place", "Łódź")))
    text = replace(ODD, turns=tuple(replace(turn, speaker=who) for turn in ODD.turns))
    found = read(tei.read(written("tei", text), "-"))
    assert found.speakers == (who,)
    assert [(part.part, part.line) for part in found.passages] == [("front", 1)]
    assert found.document.lines[0].text == ODD.document.lines[0].text


def test_a_corpus_of_several_texts_comes_back_from_tei() -> None:
    texts = samples().values()
    documents = tei.read(written("tei", *texts), "-")
    assert isinstance(documents, list)
    assert [document.source for document in documents] == [t.document.source for t in texts]
    assert [said(recognise(document)) for document in documents] == [
        [
            (*one[:2], one[2].replace("\x1b", "\ufffd").replace("\x07", "\ufffd"), *one[3:])
            for one in said(text)
        ]
        for text in texts
    ]


@given(heard())
def test_voices_roles_and_times_come_back_from_vtt(text: Transcript) -> None:
    found = read(subtitles.read(written("vtt", text), "-"))
    roles = {who.name: who.role for who in text.speakers}
    assert [(n, roles[n] and r, w, *times) for n, r, w, *times in said(found)] == said(text)


@given(heard())
def test_voices_roles_and_times_come_back_from_eaf(text: Transcript) -> None:
    found = read(tiers.read_eaf(written("eaf", text), "-"))
    roles = {who.name: who.role for who in text.speakers}
    assert [(n, roles[n] and r, w, start, end) for n, r, w, start, end in said(found)] == said(text)


@given(heard())
def test_voices_and_times_come_back_from_trs(text: Transcript) -> None:
    found = read(tiers.read_trs(written("trs", text), "-"))
    assert without_roles(said(found)) == without_roles(said(text))


@given(heard())
def test_voices_and_times_come_back_from_whisperx(text: Transcript) -> None:
    (document,) = speech.read(written("whisperx", text), "-")
    assert without_roles(said(recognise(document))) == without_roles(said(text))


@pytest.mark.parametrize("sample", SAMPLES)
def test_whisperx_has_what_editors_look_for(sample: str) -> None:
    text = samples()[sample]
    content = json.loads(written("whisperx", text))
    assert list(content) == ["segments", "word_segments", "language"]
    assert content["language"] == text.language
    for segment, turn in zip(content["segments"], text.turns, strict=True):
        assert list(segment) == ["start", "end", "text", "speaker", "words"]
        assert 0 <= segment["start"] < segment["end"]
        assert (segment["text"], segment["speaker"]) == (turn.text, name_of(turn))


def without_roles(turns: list[Said]) -> list[Said]:
    return [(name, "", words, start, end) for name, _, words, start, end in turns]


@given(heard())
def test_words_roles_and_times_come_back_from_chat(text: Transcript) -> None:
    plainer = dict(
        zip([who.name for who in text.speakers], ["Silas Brantham", "Ana", "Ben"], strict=False)
    )
    text = replace(
        text,
        turns=tuple(
            replace(t, speaker=replace(t.speaker, name=plainer[t.speaker.name]), text=f"x {t.text}")
            for t in text.turns
        ),
    )
    found = read(chat.read(written("chat", text), "-"))

    def bare(turns: Iterable[Said]) -> list[tuple[object, ...]]:
        return [(n, re.sub(r"[\W_]", "", words), *times) for n, _, words, *times in turns]

    assert bare(said(found)) == bare(said(text))
    told = {who.name: who.role for who in found.speakers}
    known = {w.name: w.role for w in text.speakers if w.role in ("interviewer", "moderator")}
    assert {name: told[name] for name in known} == known


@pytest.mark.parametrize(
    "said", ["I left. (laughs)", "x? <[a]>", "(laughs)! I left.", "... I left."]
)
def test_no_zero_comes_back_from_chat_for_an_aside_between_sentences(said: str) -> None:
    who = Speaker("Ana", "", ("ANA",))
    turn = Turn(1, 1, 1, "ANA", who, said)
    text = Transcript(Document("a.txt", (Line(1, f"ANA: {said}"),)), (turn,), ())
    (line,) = chat.read(written("chat", text), "-").lines[1:]
    assert re.findall(r"\w+", line.text) == re.findall(r"\w+", said)


READERS = {
    "txt": plain.read,
    "md": plain.read,
    "html": html.read,
    "srt": subtitles.read,
    "maxqda": plain.read,
    "atlasti": plain.read,
    "nvivo": plain.read,
}


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("sample", ["000", "003", "004", "tape"])
def test_a_text_for_reading_is_read_again(name: str, sample: str) -> None:
    text = samples()[sample]
    found = said(recognise(READERS[name](written(name, text), "-", Hints())))
    expected = said(text)
    if name == "md":
        found = [
            (n, r, re.sub(r"\\([^\w\s])", r"\1", words), start, end)
            for n, r, words, start, end in found
        ]
    if "times" not in HOLDS[name]:
        expected = [(n, r, words, None, None) for n, r, words, *_ in expected]
    assert found == expected


@pytest.mark.parametrize("name", ["txt", "md", "html", "maxqda"])
@settings(max_examples=30)
@given(text=talks())
def test_any_interview_for_reading_is_read_again(name: str, text: Transcript) -> None:
    content = written(name, text)
    found = [
        (n, w, start) for n, _, w, start, _ in said(recognise(READERS[name](content, "-", Hints())))
    ]
    if name == "md":
        found = [(n, re.sub(r"\\([^\w\s])", r"\1", words), start) for n, words, start in found]
    timed = "times" in HOLDS[name]
    assert found == [(n, w, start if timed else None) for n, _, w, start, _ in said(text)]


def test_front_matter_of_a_focus_group_does_not_look_like_a_speaker() -> None:
    content = written("maxqda", ODD, samples()["003"], rendering=Rendering(passages=True)).decode()
    names = {name_of(turn) for text in (ODD, samples()["003"]) for turn in text.turns}
    shown = {name.replace(":", "") for name in names}
    heads = [line[:64].partition(":") for line in content.split("\n")]
    assert {head for head, colon, _ in heads if colon} == shown


@pytest.mark.parametrize("sample", ["000", "003", "004", "tape"])
def test_a_project_is_read_again(sample: str, tmp_path: Path) -> None:
    text = samples()[sample]
    (tmp_path / "a.qdpx").write_bytes(written("qdpx", text))
    failures: list[InputError] = []
    (found,) = load_many([str(tmp_path / "a.qdpx")], failures.append)
    assert [(t.line, t.label, t.speaker, t.text) for t in found.turns] == [
        (t.line, t.label, t.speaker, t.text) for t in text.turns
    ]


def test_the_corpus_of_iramuteq_keeps_to_its_grammar() -> None:
    who = Speaker(
        "Ana", "interviewee", ("A",), (("Âge & co_x", "41 ans"), ("lieu", "Łódź"), ("lieux", ""))
    )
    turns = (
        *ODD.turns,
        replace(ODD.turns[0], speaker=who),
        replace(ODD.turns[0], speaker=replace(who, name="ANA")),
    )
    content = written("iramuteq", replace(ODD, turns=turns)).decode()
    heads, texts = content.split("\n")[::3], content.split("\n")[1::3]
    assert len(texts) == len(turns)
    for head in filter(None, heads):
        assert re.fullmatch(r"\*\*\*\*( \*[A-Za-z0-9]+_[A-Za-z0-9_]+)+", head)
    assert not any("*" in words or "’" in words for words in texts)
    assert heads[
        -3
    ] == "**** *src_odz_x *loc_Ana *role_interviewee *Ageco_x_41_ans *lieu_odz".replace(
        "Ageco_x", "Agecox"
    )
    assert " *loc_ANA_2 " in heads[-2]
    assert len({head.split()[2] for head in heads if head}) == 11


@pytest.mark.parametrize("sample", SAMPLES)
def test_txt_with_everything_is_the_text_itself(sample: str) -> None:
    text = samples()[sample]
    content = written("txt", text, rendering=Rendering(passages=True)).decode()
    assert content.removesuffix("\n").split("\n") == [line.text for line in text.document.lines]


def test_lines_stand_at_their_numbers_and_say_who_speaks() -> None:
    content = (
        b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Why?\n\n00:03.000 --> 00:04.000\n<v Ben>No.\n"
    )
    text = read(subtitles.read(content, "-"))
    shown = written("txt", text, rendering=Rendering(passages=True)).decode()
    assert shown.split("\n") == ["", "", "", "Ana: Why?", "", "", "Ben: No.", ""]


def shown_by_markdown(text: str) -> str:
    """Return the text of a page that Markdown makes."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    pieces = []
    for token in tokens:
        for child in token.children or ():
            assert child.type in ("text", "softbreak", "hardbreak", "text_special"), child
            pieces.append(child.content)
        pieces.append(" ")
    return squeezed("".join(p or " " for p in pieces))


@given(TEXTS)
def test_markdown_takes_nothing_for_markup(text: str) -> None:
    assert shown_by_markdown(plainly(text)) == squeezed(text)


@pytest.mark.parametrize("turn", ODD.turns, ids=lambda turn: turn.label)
def test_markdown_takes_nothing_odd_for_markup(turn: object) -> None:
    words = ODD.turns[0].text if turn is None else turn.text  # type: ignore[attr-defined]
    assert shown_by_markdown(plainly(words)) == squeezed(words)


@pytest.mark.parametrize("name", TRANSCRIPT_WRITERS)
def test_the_same_text_gives_the_same_bytes_in_utf8(name: str) -> None:
    text = samples()["odd"]
    content = written(name, text)
    assert content == written(name, text)
    if name not in BINARY:
        assert b"\r" not in content
        assert content.decode().endswith("\n")


BINARY = ("qdpx", "txm", "convokit")


def test_a_template_escapes_what_it_is_filled_with() -> None:
    form = Rendering("{turn}. {speaker} – {text}")
    text = replace(ODD, turns=(replace(ODD.turns[4], text="*a* <i>b</i>"),))
    assert (
        written("txt", text, rendering=form)
        == b'5. <b>Tom</b> & "Jerry" \xe2\x80\x93 *a* <i>b</i>\n'
    )
    md = written("md", text, rendering=form).decode()
    assert md == '5. &lt;b>Tom&lt;/b> & "Jerry" – \\*a\\* &lt;i>b&lt;/i>\n'
    html_page = written("html", text, rendering=form).decode()
    assert '5. &lt;b&gt;Tom&lt;/b&gt; &amp; "Jerry" – *a* &lt;i&gt;b&lt;/i&gt;</p>' in html_page


@pytest.mark.parametrize("name", ["vtt", "srt", "eaf", "trs", "txm", "whisperx"])
def test_formats_of_recordings_need_times(name: str) -> None:
    with pytest.raises(InputError, match="--estimate-times"):
        written(name, ODD)


def test_estimated_times_follow_each_other_and_keep_those_that_are_known() -> None:
    turns = list(timed(ODD).turns)
    turns[0] = replace(turns[0], end=None)
    turns[1] = replace(turns[1], start=None, end=None)
    turns[-1] = replace(turns[-1], end=None)
    found = estimate_times(replace(ODD, turns=tuple(turns)), 60).turns
    assert [turn.start for turn in found] == [0, 1, *(turn.start for turn in turns[2:])]
    assert found[0].end == 1
    assert found[1].end == 5
    assert found[-1].end == (found[-1].start or 0) + 6


@pytest.mark.parametrize("name", TRANSCRIPT_WRITERS)
def test_no_name_is_left_where_codes_take_its_place(name: str) -> None:
    texts = [samples()["003"], samples()["tape"]]
    masked = pseudonymise(texts, Key(), People()).texts
    content = written(name, *masked)
    if content.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(content))
        content = b"".join(archive.read(member) for member in archive.namelist())
    words = content.decode()
    assert not re.search("Blackley|Fuente|Bilesimo|Tallis|Kolb", words)
    assert re.search(r"(?<![^\W_])P1\b", words)
