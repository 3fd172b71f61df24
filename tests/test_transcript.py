"""A transcript as a Python program holds it."""

import copy
import dataclasses
import json
import pickle
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import polars as pl
import pytest

import transcripts_cli as t
from tests.sessions import ROOT, environment

STATION = str(ROOT / "tests/commands/texts/station.txt")
SEEDS = str(ROOT / "seeds")


@pytest.fixture
def station() -> t.Transcript:
    return t.load(STATION)


def command(*arguments: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "transcripts_cli", *arguments, "-q", "-f", "json", STATION],
        env=environment(),
        capture_output=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_it_says_what_the_commands_say(station: t.Transcript) -> None:
    assert station.to_dicts() == command("export")
    assert station.to_dicts(passages=True) == command("export", "--all")
    stats = station.stats(columns=["labels", "words", "share"])
    assert stats == command("stats", "--columns", "labels,words,share")
    assert station.stats(by="role") == command("stats", "--by", "role")
    quotes = station.quotes(
        speakers=["brandt"], match="the", unit="sentence", context=1, cite="apa"
    )
    options = ("--match", "the", "--unit", "sentence", "--context", "1", "--cite", "apa")
    assert quotes == command("quotes", "--speaker", "brandt", *options)
    assert station.quotes(roles=["interviewer"]) == command("quotes", "--role", "interviewer")


@pytest.mark.parametrize("passages", [True, False])
def test_a_data_frame_has_the_same_columns_whatever_the_text(*, passages: bool) -> None:
    frames = [
        text.to_polars(passages=passages)
        for text in t.load_many([SEEDS, str(ROOT / "tests/readers/data/voices.vtt")])
    ]
    frame = pl.concat(frames)
    assert frame.height == sum(one.height for one in frames) > 50
    assert frame.columns[:4] == ["source", "turn", "line", "end_line"]
    assert frame.schema["start"] == pl.Float64
    assert min(one.height for one in frames) == 0, "texts that are none have no turns, but columns"


def test_text_in_memory_is_read_as_a_file_would_be(station: t.Transcript) -> None:
    content = (ROOT / "tests/commands/texts/station.txt").read_bytes()
    assert t.loads(content, STATION) == station
    assert t.loads(content.decode(), STATION).turns == station.turns
    voices = (ROOT / "tests/readers/data/voices.vtt").read_text(encoding="utf-8")
    assert t.loads(voices).turns[0].start is not None, "its content tells what it is"


def test_a_document_made_by_hand_is_recognised() -> None:
    texts = ("Q: Why?", "A: So.", "Q: How?", "A: Well.", "Q: When?", "A: Now.")
    lines = tuple(t.Line(number, text) for number, text in enumerate(texts, 1))
    talk = t.recognise(t.Document("by hand", lines))
    assert [turn.label for turn in talk.turns] == ["Q", "A"] * 3


def test_nothing_in_it_can_be_changed(station: t.Transcript) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        station.turns = ()  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        station.turns[0].text = ""  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        station.extra = 1  # type: ignore[attr-defined]


def test_a_copy_is_one_as_well(station: t.Transcript) -> None:
    copies: tuple[object, ...] = (
        pickle.loads(pickle.dumps(station)),  # noqa: S301 - our own
        copy.deepcopy(station),
        dataclasses.replace(station, confidence=station.confidence),
    )
    for other in copies:
        assert isinstance(other, t.Transcript)
        assert other == station


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ({"match": "("}, r"match \(: not a regular expression"),
        ({"unit": "page"}, "unit page: unknown. Choose turn, sentence, match."),
        ({"unit": "match"}, "there is no pattern"),
        ({"roles": ["guest"]}, "role guest: unknown. Choose interviewer"),
        ({"cite": "mla"}, "cite mla: unknown. Choose line"),
    ],
)
def test_what_means_nothing_is_told(
    station: t.Transcript, wanted: Mapping[str, Any], message: str
) -> None:
    with pytest.raises(t.UsageError, match=message):
        station.quotes(**wanted)


def test_an_unknown_figure_is_told(station: t.Transcript) -> None:
    with pytest.raises(t.UsageError, match="size: no such column"):
        station.stats(columns=["size"])


def test_polars_is_asked_for_where_it_is_missing(
    station: t.Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(t.MissingPackageError, match=r"pip install 'transcripts-cli\[polars\]'"):
        station.to_polars()


def test_the_first_failure_is_raised_where_nobody_is_told() -> None:
    with pytest.raises(t.MissingInputError):
        list(t.load_many(["gone.txt", STATION]))


def test_every_public_name_is_there() -> None:
    for name in t.__all__:
        assert getattr(t, name).__doc__, name
