"""What this program writes it reads again: the same turns, speakers, roles, lines and times."""

import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import FIRST, SECOND
from tests.strategies import transcripts
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.readers import READERS, Hints
from transcripts_cli.readers.speech import read as read_json
from transcripts_cli.readers.tables import read as read_table
from transcripts_cli.readers.tables import read_jsonl
from transcripts_cli.recognise import recognise
from transcripts_cli.writers import find_writer

READING = {"csv": read_table, "tsv": read_table, "json": read_json, "jsonl": read_jsonl}


def written(texts: list[Transcript], fmt: str, *, passages: bool = False) -> bytes:
    out = io.BytesIO()
    find_writer(f"{'delimited' if fmt.endswith('sv') else 'jsonlines'}.write_{fmt}")(
        list_turns(texts, passages=passages), out
    )
    return out.getvalue()


@pytest.mark.parametrize("fmt", READING)
def test_turns_of_several_texts_come_back(fmt: str) -> None:
    assert fmt in READERS or fmt == "tsv"
    documents = READING[fmt](written([FIRST, SECOND], fmt, passages=True), "-", Hints())
    found = [recognise(document) for document in documents]
    for text, original in zip(found, (FIRST, SECOND), strict=True):
        speakers = [replace(turn.speaker, labels=()) for turn in original.turns]
        assert text.document.source == original.document.source
        assert [replace(turn.speaker, labels=()) for turn in text.turns] == speakers
        places = [(turn.line, turn.end_line, turn.label, turn.text) for turn in original.turns]
        assert [(t.line, t.end_line, t.label, t.text) for t in text.turns] == places
        assert text.passages == original.passages


SECONDS = st.none() | st.floats(0, 1e6).map(lambda seconds: round(seconds, 3))


@st.composite
def timed(draw: st.DrawFn) -> Transcript:
    """Transcripts whose turns have times, or some of them."""
    text = draw(transcripts())
    times = [sorted((draw(SECONDS), draw(SECONDS)), key=lambda t: t or 0) for _ in text.turns]
    pairs = zip(text.turns, times, strict=True)
    turns = (replace(turn, start=start, end=end) for turn, (start, end) in pairs)
    return replace(text, turns=tuple(turns))


@pytest.mark.parametrize("fmt", READING)
@settings(deadline=None)
@given(text=timed())
def test_turns_come_back_whatever_is_said_and_when(fmt: str, text: Transcript) -> None:
    (document,) = READING[fmt](written([text], fmt), "-", Hints())
    assert list(list_turns([recognise(document)]).rows) == list(list_turns([text]).rows)


@pytest.mark.parametrize("fmt", READING)
@pytest.mark.parametrize(
    "label", ["001", "=1+1", "a\rb", "\u2028x", "a\x00b", "שלום", "😀 “&<>”", '"', "\\n", "\x1fx"]
)
def test_labels_come_back_as_they_are(fmt: str, label: str) -> None:
    turn = replace(FIRST.turns[1], number=1, line=1, end_line=1, label=label, text="Yes, or no.")
    text = replace(SECOND, turns=(turn,))
    (document,) = READING[fmt](written([text], fmt), "-", Hints())
    assert [turn.label for turn in recognise(document).turns] == [label]


@given(transcripts())
def test_json_lines_come_back_whatever_is_said(text: Transcript) -> None:
    content = written([text], "jsonl")
    (document,) = read_jsonl(content, "-")
    found = recognise(document)
    assert written([found], "jsonl") == content
    assert all(turn.speaker != Speaker("?") for turn in found.turns)
