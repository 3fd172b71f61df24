"""A people file that is written and applied unchanged changes nothing."""

import functools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.depth import law, thorough
from tests.recognise.gold import CASES
from tests.sessions import ROOT
from tests.strategies import transcripts
from transcripts_cli.analyses.counts import count_speech
from transcripts_cli.analyses.speakers import list_speakers
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.api import correct, draft_people, load, load_many, load_people
from transcripts_cli.model import Speaker, Transcript

LAW = law(200)
TEXTS = sorted(path for path in CASES.glob("*.txt") if not path.name.startswith("no_"))


def shown(texts: Sequence[Transcript]) -> list[object]:
    """Return all that tables tell of texts."""
    tables = (list_turns(texts, passages=True), count_speech(texts), list_speakers(texts))
    return [(table.columns, list(table.rows)) for table in tables]


def applied(texts: Sequence[Transcript], path: Path) -> list[Transcript]:
    """Write a people file of texts, apply it, and write it again: nobody is new."""
    text, _ = draft_people("", texts)
    path.write_bytes(text.encode())
    assert draft_people(str(path), texts) == (text, 0)
    return list(correct(texts, load_people(str(path))))


@functools.cache
def read(path: Path) -> Transcript:
    return load(str(path))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_case(path: Path, tmp_path: Path) -> None:
    text = read(path)
    assert shown(applied([text], tmp_path / "people.toml")) == shown([text])


@thorough
def test_all_cases_at_once(tmp_path: Path) -> None:
    texts = [read(path) for path in TEXTS]
    assert shown(applied(texts, tmp_path / "people.toml")) == shown(texts)


def test_the_seeds(tmp_path: Path) -> None:
    failures: list[object] = []
    texts = [text for text in load_many([str(ROOT / "seeds")], failures.append) if text.turns]
    assert shown(applied(texts, tmp_path / "people.toml")) == shown(texts)


def consistent(text: Transcript) -> Transcript:
    """Return a transcript as the recogniser would: one speaker of a name, with the labels of the turns."""
    speakers: dict[str, Speaker] = {}
    for turn in text.turns:
        labels = (turn.label,) if turn.label else ()
        speakers.setdefault(turn.speaker.name, replace(turn.speaker, labels=labels))
    turns = (replace(turn, speaker=speakers[turn.speaker.name]) for turn in text.turns)
    return replace(text, turns=tuple(turns))


@LAW
@given(texts=st.tuples(transcripts("a.txt"), transcripts("b/a.txt")))
def test_any_transcripts(texts: tuple[Transcript, Transcript], tmp_path: Path) -> None:
    heard = [consistent(text) for text in texts]
    assert shown(applied(heard, tmp_path / "people.toml")) == shown(heard)
