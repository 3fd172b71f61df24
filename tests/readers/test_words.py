"""The words of a recording keep their times, up to the turns; where a text is changed they are gone."""

import json
from pathlib import Path

import pytest

from tests.readers.peculiarities import DATA
from transcripts_cli.api import load
from transcripts_cli.codes import pseudonymise
from transcripts_cli.model import Word
from transcripts_cli.people.file import People
from transcripts_cli.people.key import Key
from transcripts_cli.readers import find_sources, read_all

FILES = [
    source for source in map(str, find_sources([str(DATA)])) if source.endswith((".json", ".vtt"))
]


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@pytest.mark.parametrize("source", FILES, ids=lambda source: Path(source).name)
def test_words_are_those_of_the_text(source: str) -> None:
    for document in read_all(source):
        for line in document.lines:
            said = letters("".join(word.text for word in line.words))
            assert said in ("", letters(line.text))


@pytest.fixture
def talk(tmp_path: Path) -> str:
    path = tmp_path / "talk.json"
    said = (
        ("Ana Silva", "Why, Ben?"),
        ("Ben Okri", "Because of it."),
        ("Ben Okri", "I said so."),
    )
    path.write_text(
        json.dumps(
            {
                "segments": [
                    {
                        "speaker": label,
                        "text": text,
                        "start": 10 * n,
                        "end": 10 * n + 9,
                        "words": [
                            {"word": word, "start": 10 * n + m, "end": 10 * n + m + 0.5}
                            for m, word in enumerate(text.split())
                        ],
                    }
                    for n, (label, text) in enumerate(said)
                ]
            }
        ),
        encoding="utf-8",
    )
    return str(path)


def test_a_turn_has_the_words_of_its_segments(talk: str) -> None:
    first, second = load(talk).turns
    assert first.words == (Word("Why,", 0.0, 0.5), Word("Ben?", 1.0, 1.5))
    assert [word.text for word in second.words] == second.text.split()
    assert (second.words[3].start, second.end) == (20.0, 29.0)


def test_a_name_that_has_a_code_is_in_no_word(talk: str) -> None:
    (done,) = pseudonymise([load(talk)], Key(), People()).texts
    assert "Ben" not in repr((done.turns, done.document.lines))
    assert [len(turn.words) for turn in done.turns] == [0, 6]


def test_a_text_has_no_words() -> None:
    assert all(not turn.words for turn in load("seeds/003_be8db3fc6abe5ae5.txt").turns)
