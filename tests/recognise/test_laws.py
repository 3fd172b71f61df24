"""What holds for every text, whether or not its turns are read as a person would."""

import functools
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.depth import law
from tests.recognise.gold import CASES, FAILING
from transcripts_cli.model import Document, Line, Passage, Transcript, Turn
from transcripts_cli.readers import plain, read
from transcripts_cli.recognise import recognise

ROOT = Path(__file__).parents[2]
LAW = law(200)
ROLES = {"", "interviewer", "interviewee", "moderator", "other"}
# Pieces that lines are made of: what opens turns, and what only seems to.
HEADS = [
    *("", "Q: ", "A: ", "Ana Silva: ", "AS : ", "SB\u00a0: ", "Ana Silva.", "AS. ", "**Ana:** "),
    *("**Why is that?**", "— ", "– ¿", "[00:01] ", "[Ana] ", "<ana> ", "M. Paul Sérac. – ", "Q.\t"),
    *(
        "记者：",
        "問「",
        "- ",
        "* ",
        "# ",
        "## Ana",
        "> ",
        "| Ana | ",
        "1. ",
        "(laughter)",
        "10:30 ",
    ),
    *("https://example.org/a", "Interview by Ana Silva", "Propos recueillis par Ana Silva", "---"),
    *("ANA", "Ana  0:07", "<p><b>Ana:</b> ", "*INV:\t", "Autrement dit : ", "Speaker 1 (00:12)"),
]
TAILS = [
    "",
    "Why is that so?",
    "It was late. We left.",
    "Pourquoi ?",
    "« Non », dit-il.",
    "为什么？",
]
ANYTHING = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=20)
NOISE = st.text(
    st.characters(exclude_characters="\ufeff", exclude_categories=["Cs", "Cc"]), max_size=20
)
LINES = st.builds(
    "".join, st.tuples(st.sampled_from(HEADS), st.sampled_from(TAILS) | NOISE)
) | st.just("")


@functools.cache
def cases() -> list[list[str]]:
    paths = [path for path in sorted(CASES.glob("*.txt")) if path != FAILING]
    return [[line.text for line in read(str(path)).lines] for path in paths]


@st.composite
def texts(draw: st.DrawFn) -> list[str]:
    """Lines at random, a few lines in turn, or a case from which lines were taken and moved."""
    kind = draw(st.sampled_from(["random", "repeated", "case"]))
    if kind == "random":
        return draw(st.lists(LINES, max_size=40))
    if kind == "repeated":
        return draw(st.lists(LINES, min_size=2, max_size=5)) * draw(st.integers(2, 10))
    lines = cases()[draw(st.integers(0, len(cases()) - 1))]
    for _ in range(draw(st.integers(0, 3))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(lines))] * 2)))
        rest = lines[:start] + lines[end:]
        put = draw(st.integers(0, len(rest)))
        lines = rest[:put] + draw(st.sampled_from([[], lines[start:end]])) + rest[put:]
    return lines


def document(lines: list[str]) -> Document:
    return Document("a.txt", tuple(Line(number, line) for number, line in enumerate(lines, 1)))


def unnumbered(text: str) -> str:
    """Return a text without digits: numbers are known to be taken off in the wrong place (test_defects.py)."""
    return re.sub(r"[\d:\s]+", "", text)


def spans(transcript: Transcript) -> list[Turn | Passage]:
    return sorted([*transcript.turns, *transcript.passages], key=lambda span: span.line)


@LAW
@given(texts())
def test_turns_and_passages_cover_every_line_once(lines: list[str]) -> None:
    transcript = recognise(document(lines))
    covered = [n for span in spans(transcript) for n in range(span.line, span.end_line + 1)]
    assert covered == sorted(set(covered))
    blank = {number for number, line in enumerate(lines, 1) if not line.strip()}
    everything = set(range(1, len(lines) + 1))
    assert not covered or set(covered) | blank == everything
    assert not any({span.line, span.end_line} & blank for span in spans(transcript))


@LAW
@given(texts())
def test_passages_are_named_for_their_place(lines: list[str]) -> None:
    transcript = recognise(document(lines))
    assert [turn.number for turn in transcript.turns] == [*range(1, len(transcript.turns) + 1)]
    assert bool(transcript.turns) or (not transcript.passages and bool(transcript.reasons))
    for passage in transcript.passages:
        before, after = transcript.turns[0].line, transcript.turns[-1].line
        part = "front" if passage.line < before else "back" if passage.line > after else "narration"
        assert passage.part == part


@LAW
@given(texts())
def test_label_and_text_stand_in_the_lines_of_their_turn(lines: list[str]) -> None:
    for turn in recognise(document(lines)).turns:
        assert turn.label in lines[turn.line - 1]
        rest = map(unnumbered, lines[turn.line - 1 : turn.end_line])
        said = map(unnumbered, turn.text.split("\n"))
        assert all(any(part in line for line in rest) for part in said)
        assert turn.text == turn.text.strip()


@LAW
@given(texts())
def test_a_label_belongs_to_its_speaker(lines: list[str]) -> None:
    for turn in recognise(document(lines)).turns:
        assert not turn.label or turn.label in turn.speaker.labels
        assert turn.speaker.role in ROLES
        assert turn.speaker.name == turn.speaker.name.strip()


@LAW
@given(texts(), st.sampled_from(["\r\n", "\r"]), st.sampled_from(["utf-8-sig", "utf-16"]))
def test_line_endings_and_byte_order_marks_change_no_turn(
    lines: list[str], ending: str, encoding: str
) -> None:
    text = "".join(f"{line}{ending}" for line in lines)
    found = plain.read(text.encode(encoding), "a.txt").lines
    assert [line.text for line in found] == lines
    plainly = plain.read("".join(f"{line}\n" for line in lines).encode(), "a.txt").lines
    assert found == plainly  # so that whatever is read from them is the same


@LAW
@given(texts())
def test_blank_lines_at_the_end_change_no_turn(lines: list[str]) -> None:
    assert recognise(document([*lines, "", " "])).turns == recognise(document(lines)).turns


@pytest.mark.parametrize("line", ["Q: ", "A", "Q: Why?", "Ana Silva.", "(", "—", "**"])
def test_no_repeated_line_is_a_crash(line: str) -> None:
    for count in range(1, 12):
        transcript = recognise(document([line] * count))
        assert transcript.turns or transcript.reasons


@LAW
@given(st.lists(ANYTHING, max_size=20) | texts(), st.booleans())
def test_no_text_is_a_crash(lines: list[str], force: bool) -> None:  # noqa: FBT001 - drawn
    transcript = recognise(document(lines), force=force)
    assert 0 <= transcript.confidence <= 1
    assert all(transcript.reasons)


READ = """
import dataclasses, json, sys
from transcripts_cli import load
for path in sys.argv[1:]:
    print(json.dumps(dataclasses.asdict(load(path))))
"""


@functools.cache
def read_elsewhere(seed: int) -> list[object]:
    """Read every fifth case in another process, whose hashes are other ones."""
    paths = [str(path) for path in sorted(CASES.glob("*.txt")) if path != FAILING][::5]
    done = subprocess.run(
        [sys.executable, "-c", READ, *paths],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": str(seed)},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("seed", [2, 3])
def test_hash_seeds_change_nothing(seed: int) -> None:
    assert read_elsewhere(seed) == read_elsewhere(1)
