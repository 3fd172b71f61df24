"""What this program writes it reads again: the same turns, speakers, roles, lines and times."""

import io
from dataclasses import replace

import pytest
from hypothesis import given

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


@given(transcripts())
def test_json_lines_come_back_whatever_is_said(text: Transcript) -> None:
    content = written([text], "jsonl")
    (document,) = read_jsonl(content, "-")
    found = recognise(document)
    assert written([found], "jsonl") == content
    assert all(turn.speaker != Speaker("?") for turn in found.turns)
