"""Other programs' own readers and schemas accept what is written: the extra `oracles`, skipped where it is not there.

Schemas are looked for in the folder that the environment variable ORACLES names.
"""

import csv
import importlib
import io
import os
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.strategies import heard
from tests.writers.samples import samples, written
from transcripts_cli.model import Document, Line, Speaker, Transcript, Turn
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


@pytest.mark.parametrize("said", ['"', '"" said', ' : :"" ":', 'a "b c" d "e f"'])
def test_pylangacq_reads_quotation_marks_that_stand_alone(said: str) -> None:
    turn = Turn(1, 1, 1, "Ana", Speaker("Ana"), said)
    check_chat(Transcript(Document("a.txt", (Line(1, said),)), (turn,), ()))


def test_pympi_reads_a_tier_a_speaker(sample: Transcript, tmp_path: Path) -> None:
    elan = package("pympi.Elan")
    path = tmp_path / "a.eaf"
    path.write_bytes(written("eaf", sample))
    read = elan.Eaf(str(path))
    found = [
        note for tier in read.get_tier_names() for note in read.get_annotation_data_for_tier(tier)
    ]
    assert sorted((start, end) for start, end, _ in found) == [
        (round(1000 * (turn.start or 0)), round(1000 * (turn.end or 0))) for turn in sample.turns
    ]
    names = [one_line(speaker.name) for speaker in sample.speakers]
    assert list(read.get_tier_names()) == names


TRANSCRIBER = """
<!ELEMENT Trans (Speakers?, Episode)>
<!ATTLIST Trans audio_filename CDATA #IMPLIED scribe CDATA #IMPLIED xml:lang NMTOKEN #IMPLIED
    version NMTOKEN #IMPLIED version_date CDATA #IMPLIED>
<!ELEMENT Speakers (Speaker*)>
<!ELEMENT Speaker EMPTY>
<!ATTLIST Speaker id ID #REQUIRED name CDATA #REQUIRED check (yes|no) #IMPLIED>
<!ELEMENT Episode (Section*)>
<!ELEMENT Section (Turn*)>
<!ATTLIST Section type (report|nontrans|filler) #REQUIRED startTime CDATA #REQUIRED endTime CDATA #REQUIRED>
<!ELEMENT Turn (#PCDATA|Sync)*>
<!ATTLIST Turn speaker IDREFS #IMPLIED startTime CDATA #REQUIRED endTime CDATA #REQUIRED>
<!ELEMENT Sync EMPTY>
<!ATTLIST Sync time CDATA #REQUIRED>
"""
"""What Transcriber's document type says of the elements that are written."""


def test_files_for_txm_keep_to_the_rules_of_transcriber() -> None:
    etree = package("lxml.etree")
    rules = etree.DTD(io.StringIO(TRANSCRIBER))
    archive = zipfile.ZipFile(io.BytesIO(written("txm", *samples().values())))
    *texts, table = archive.namelist()
    for name in texts:
        root = etree.fromstring(archive.read(name))
        assert rules.validate(root), rules.error_log
        times = [(float(t.get("startTime")), float(t.get("endTime"))) for t in root.iter("Turn")]
        assert all(start <= end for start, end in times)
        assert times == sorted(times)
    rows = list(csv.DictReader(io.StringIO(archive.read(table).decode())))
    assert [f"{row['id']}.trs" for row in rows] == texts
    assert [row["enq1"] for row in rows[:2]] == ["IEUP", "Antonio de la Fuente"]


@pytest.mark.parametrize("names", [("000",), NAMES], ids=["one", "all"])
def test_projects_are_valid_and_select_the_turns(names: tuple[str, ...], tmp_path: Path) -> None:
    etree = package("lxml.etree")
    texts = [samples()[name] for name in names]
    path = tmp_path / "a.qdpx"
    path.write_bytes(written("qdpx", *texts))
    archive = zipfile.ZipFile(path)
    root = etree.fromstring(archive.read("project.qde"))
    etree.XMLSchema(etree.parse(Path(__file__).parent.parent / "oracles/Project.xsd")).assertValid(
        root
    )
    identifiers = [one.get("guid") for one in root.iter() if one.get("guid")]
    assert len(set(identifiers)) == len(identifiers)
    assert {one.get("targetGUID") for one in root.iter()} <= {*identifiers, None}
    sources = root.findall(".//{*}TextSource")
    for source, text in zip(sources, texts, strict=True):
        content = archive.read(source.get("plainTextPath").replace("internal://", "sources/"))
        selections = source.findall("{*}PlainTextSelection")
        for selection, turn in zip(selections, text.turns, strict=True):
            place = slice(int(selection.get("startPosition")), int(selection.get("endPosition")))
            assert turn.text in content.decode()[place]
            assert content.decode()[place].startswith(turn.label)


def test_pyrefiqda_reads_projects(tmp_path: Path) -> None:
    pyrefiqda = package("pyrefiqda")
    path = tmp_path / "a.qdpx"
    path.write_bytes(written("qdpx", *samples().values()))
    project = pyrefiqda.RefiProject.load(path, tmp_path / "out")
    assert len(project.sources.text_source) == len(NAMES)
    assert len(project.cases.case) == sum(len(text.speakers) for text in samples().values())


@pytest.mark.filterwarnings("ignore")
def test_convokit_reads_corpora(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    convokit = package("convokit")
    archive = zipfile.ZipFile(io.BytesIO(written("convokit", *samples().values())))
    archive.extractall(tmp_path / "corpus")
    corpus = convokit.Corpus(filename=str(tmp_path / "corpus"))
    texts = samples().values()
    assert len(list(corpus.iter_utterances())) == sum(len(text.turns) for text in texts)
    conversations = list(corpus.iter_conversations())
    assert [one.meta["source"] for one in conversations] == [t.document.source for t in texts]
    assert all(one.check_integrity(verbose=False) for one in conversations)
