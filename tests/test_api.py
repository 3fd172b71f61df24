"""Where the rooms meet."""

from pathlib import Path

import pytest

from transcripts_cli import Transcript, load, load_many
from transcripts_cli.errors import InputError, MissingInputError, UsageError

TALK = "".join(
    f"Q: Why is that, {i}?\n\nA: Because it is so, number {i}, and always was.\n\n"
    for i in range(6)
)


@pytest.fixture
def talk(tmp_path: Path) -> str:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, encoding="utf-8")
    return str(path)


def test_a_path_becomes_a_transcript(talk: str) -> None:
    transcript = load(talk)
    assert isinstance(transcript, Transcript)
    assert [turn.label for turn in transcript.turns] == ["Q", "A"] * 6


def test_a_failure_does_not_stop_the_others(talk: str) -> None:
    failures: list[InputError] = []
    found = list(load_many(["gone.txt", talk], failures.append))
    assert [transcript.document.source for transcript in found] == [talk]
    assert [type(failure) for failure in failures] == [MissingInputError]
    assert failures[0].source == "gone.txt"


def test_texts_are_read_when_asked_for(talk: str) -> None:
    failures: list[InputError] = []
    texts = load_many([talk, "gone.txt"], failures.append)
    next(texts)
    assert not failures


def test_a_text_that_is_no_transcript_is_an_answer(tmp_path: Path) -> None:
    path = tmp_path / "post.txt"
    path.write_text("A post.\n\nIt rains today, and nothing is said.\n", encoding="utf-8")
    transcript = load(str(path))
    assert transcript.turns == ()
    assert transcript.reasons


def test_a_label_pattern_that_never_ends_is_told(
    talk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_turns(*_: object, **__: object) -> Transcript:
        raise TimeoutError

    monkeypatch.setattr("transcripts_cli.api.find_turns", find_turns)
    with pytest.raises(UsageError, match=r"the pattern of the labels takes too long\. Simplify"):
        load(talk)
