"""Other programs' own readers and schemas accept what is written: the extra `oracles`, skipped where it is not there.

Schemas are looked for in the folder that the environment variable ORACLES names.
"""

import importlib
import io
import os
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.strategies import heard
from tests.writers.samples import samples, written
from transcripts_cli.model import Transcript
from transcripts_cli.writers.chat import codes_of
from transcripts_cli.writers.names import one_line

NAMES = ("000", "003", "004", "tape", "odd")
FEWER = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
XML = "{http://www.w3.org/XML/1998/namespace}"
TEI = "{http://www.tei-c.org/ns/1.0}"


def package(name: str) -> Any:
    """Return a module of another program; without it the test is skipped."""
    return pytest.importorskip(name, reason=f"{name} is not installed: pip install '.[oracles]'")


def schema(name: str) -> Path:
    """Return a schema; without it the test is skipped."""
    folder = os.environ.get("ORACLES", "")
    if not folder or not (Path(folder) / name).exists():
        pytest.skip(f"the environment variable ORACLES names no folder with {name}")
    return Path(folder) / name


@pytest.fixture(params=NAMES)
def sample(request: pytest.FixtureRequest) -> Transcript:
    return samples()[request.param]


@pytest.fixture(scope="module")
def tei() -> Any:
    etree = package("lxml.etree")
    return etree.RelaxNG(etree.parse(schema("tei_all.rng")))


def check_tei(content: bytes, grammar: Any) -> None:
    root = importlib.import_module("lxml.etree").fromstring(content)
    grammar.assertValid(root)
    known = {f"#{one.get(f'{XML}id')}" for one in root.iter(f"{TEI}person", f"{TEI}when")}
    for turn in root.iter(f"{TEI}u"):
        assert {turn.get(name) for name in ("who", "start", "end")} <= {*known, None}
        assert turn.get("who")


def test_tei_is_valid(sample: Transcript, tei: Any) -> None:
    check_tei(written("tei", sample), tei)


def test_a_corpus_in_tei_is_valid(tei: Any) -> None:
    check_tei(written("tei", *samples().values()), tei)


@FEWER
@given(heard())
def test_any_tei_is_valid(tei: Any, text: Transcript) -> None:
    check_tei(written("tei", text), tei)


def test_webvtt_reads_every_cue_with_its_voice(sample: Transcript) -> None:
    webvtt = package("webvtt")
    read = webvtt.from_buffer(io.StringIO(written("vtt", sample).decode()))
    assert [caption.start_in_seconds for caption in read] == [
        int(turn.start or 0) for turn in sample.turns
    ]
    names = [re.sub("&lt;|&gt;|&amp;", "", caption.voice or "") for caption in read]
    assert names == [re.sub("[<>&]", "", one_line(turn.speaker.name)) for turn in sample.turns]


@pytest.mark.parametrize("name", ["vtt", "srt"])
def test_pysubs2_reads_every_cue_with_its_times(name: str, sample: Transcript) -> None:
    pysubs2 = package("pysubs2")
    read = pysubs2.SSAFile.from_string(written(name, sample).decode(), format_=name)
    times = [
        (round(1000 * (turn.start or 0)), round(1000 * (turn.end or 0))) for turn in sample.turns
    ]
    assert [(event.start, event.end) for event in read] == times


def check_chat(text: Transcript) -> None:
    pylangacq = package("pylangacq")
    read = pylangacq.CHAT.from_strs([written("chat", text).decode()])
    assert {one.code for one in read.participants()} == set(codes_of(text.speakers).values())
    utterances = [one for one in read.utterances() if one.tokens]  # comments have none
    assert len(utterances) >= len(text.turns)
    assert all(one.tokens[-1].word in (".", "?", "!", "+...") for one in utterances)


def test_pylangacq_reads_every_utterance_with_its_terminator(sample: Transcript) -> None:
    check_chat(sample)


@FEWER
@given(heard())
def test_pylangacq_reads_any_words(text: Transcript) -> None:
    check_chat(text)
