"""Each convention marks its examples and leaves its counterexamples alone, and no line takes it long."""

import contextlib
import itertools
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

from tests.depth import thorough
from transcripts_cli.model import Document, Line
from transcripts_cli.recognise import recognise
from transcripts_cli.recognise.conventions import CONVENTIONS, Convention
from transcripts_cli.recognise.marks import Mark, marks_of_line

NAMES = [convention.name for convention in CONVENTIONS]
# Line, label and speech as some convention must see them, whatever its name.
SPEECH = [
    ("Noor : Et après ?", "Noor", "Et après ?"),
    ("Noor\u00a0: Et après\u202f?", "Noor", "Et après\u202f?"),
    ("Noor: at 10:30, or: later", "Noor", "at 10:30, or: later"),
    ("**Noor El-Amin:** Yes.", "Noor El-Amin", "Yes."),
    ("**Noor El-Amin**: Yes.", "Noor El-Amin", "Yes."),
    ("*Noor*: Yes.", "Noor", "Yes."),
    ("<p><b>Noor:</b> Yes.", "Noor", "Yes."),
    ("@noor_e: Yes.", "@noor_e", "Yes."),
    ("林记者：后来呢？", "林记者", "后来呢？"),
    ("[00:01:02] Noor: Yes.", "Noor", "Yes."),
    ("00:01:02 Noor: Yes.", "Noor", "Yes."),
    ("Noor (01:02): Yes.", "Noor", "Yes."),
    ("Noor [01:02] Yes.", "Noor", "Yes."),
    ("Noor El-Amin  0:07", "Noor El-Amin", ""),
    ("Mme Noor El-Amin. – Je le crois.", "Mme Noor El-Amin", "Je le crois."),
    ("NE. Why so?", "NE", "Why so?"),
    ("Q. Why so?", "Q", "Why so?"),
    ("Mr. VELDKAMP. Yes.", "Mr. VELDKAMP", "Yes."),
    ("Noor El-Amin.", "Noor El-Amin", ""),
    ("[Noor] Yes.", "Noor", "Yes."),
    ("<noor> Yes.", "noor", "Yes."),
    ("[10:02] <noor> Yes.", "noor", "Yes."),
    ("NOOR – Yes.", "NOOR", "Yes."),
    ("NOOR\tYes.", "NOOR", "Yes."),
    ("NOOR    Yes.", "NOOR", "Yes."),
    ("記者　はい。", "記者", "はい。"),
    ("記者「はい」", "記者", "「はい」"),
    ("- noor: yes", "noor", "yes"),
    ("NOOR EL-AMIN", "NOOR EL-AMIN", ""),
]
LENGTH = 100_000
"""Characters of a long line, lines of a long text."""
FEWER = 20_000
"""Lines of a text that takes longer; enough to show what grows with the square."""
PATIENCE = 10
"""Seconds that no work here comes near; a pattern that tries everything twice over takes hours."""
PIECES = {
    "nothing": "",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "ideographic spaces": "\u3000",
    "tabs": "\t",
    "colons": ":",
    "wide colons": "：",
    "dots": ".",
    "asterisks": "*",
    "underscores": "_",
    "hashes": "#",
    "dashes": "-",
    "spaced dashes": " – ",
    "digits": "1",
    "clocks": "00:01:02 ",
    "open brackets": "[",
    "closed brackets": "]",
    "open parentheses": "(",
    "open and closed": "()",
    "angle brackets": "<",
    "tags": "<b>",
    "broken tags": "<b ",
    "quotation brackets": "「",
    "pipes": "| ",
    "quotes": "> ",
    "letters": "a",
    "capitals": "A",
    "words": "Ab ",
    "initials": "A. ",
    "honorifics": "Mr. ",
    "marks": "**A:** ",
    "times in brackets": "[00:01] ",
    "all sorts": "A. *_[(<:：.– 1|\t",
}
STARTS = ("", "Ab ", "[", "Mr. A")
"""What may stand before the pieces, for a pattern to get going."""


def lines_of(kind: str) -> list[object]:
    return [
        pytest.param(convention, line, id=f"{convention.name}: {line}")
        for convention in CONVENTIONS
        for line in getattr(convention, kind)
    ]


def named(line: str, name: str) -> list[Mark]:
    return [mark for mark in marks_of_line(line) if mark.style[0] == name]


@contextlib.contextmanager
def watchdog(seconds: int = PATIENCE) -> Iterator[None]:
    """Fail what does not end in so many seconds of its own, however busy the machine is; the engines of patterns look for signals while they search."""

    def bark(_: int, __: FrameType | None) -> None:
        pytest.fail(f"this takes more than {seconds} s")

    before = signal.signal(signal.SIGVTALRM, bark)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def document(lines: list[str]) -> Document:
    return Document("a.txt", tuple(Line(number, line) for number, line in enumerate(lines, 1)))


def test_names_are_unique() -> None:
    assert sorted(set(NAMES)) == sorted(NAMES)


@pytest.mark.parametrize("convention", CONVENTIONS, ids=NAMES)
def test_a_convention_has_examples(convention: Convention) -> None:
    assert convention.examples
    assert "label" in convention.mark.compiled.groupindex


@pytest.mark.parametrize(("convention", "line"), lines_of("examples"))
def test_an_example_is_marked(convention: Convention, line: str) -> None:
    (mark,) = named(line, convention.name)
    head, speech = line[: mark.offset], line[mark.offset :]
    assert mark.label in head
    assert speech == speech.lstrip(" \t\u00a0\u3000:*")
    assert not speech or not convention.alone


@pytest.mark.parametrize(("convention", "line"), lines_of("counterexamples"))
def test_a_counterexample_is_left_alone(convention: Convention, line: str) -> None:
    assert named(line, convention.name) == []


@pytest.mark.parametrize(("line", "label", "speech"), SPEECH)
def test_label_and_speech_are_told_apart(line: str, label: str, speech: str) -> None:
    assert (label, speech) in [(mark.label, line[mark.offset :]) for mark in marks_of_line(line)]


@pytest.mark.parametrize("convention", CONVENTIONS, ids=NAMES)
def test_no_pattern_is_slow_on_a_long_line(convention: Convention) -> None:
    with watchdog():
        for piece in filter(None, PIECES.values()):
            for start in STARTS:
                convention.mark.match((start + piece * LENGTH)[:LENGTH])


@pytest.mark.parametrize("name", PIECES)
def test_no_long_line_is_slow(name: str) -> None:
    """Alone, and among turns: as the speech of one, and below it."""
    long = (PIECES[name] * LENGTH)[:LENGTH]
    talk = ["Q: Why is that?", "A: It is so, and it was."] * 5
    with watchdog():
        recognise(document([long]))
        recognise(document([*talk, f"A: {long}", long, *talk]))


@pytest.mark.parametrize(
    ("length", "lines"),
    [
        pytest.param(LENGTH, ["Q: Why?", "A: So."], id="two labels"),
        pytest.param(FEWER, ["Why is that?", "", "So it is.", ""], id="no labels"),
        pytest.param(LENGTH, ["a", "b"], id="short lines"),
        pytest.param(LENGTH, [""], id="blank lines"),
        pytest.param(LENGTH, ["(", "["], id="open brackets"),
        pytest.param(FEWER, ["Q. Why?", "A. So."], id="two labels with full stops"),
        pytest.param(FEWER, ["– Why?", "", "– So.", ""], id="dashes"),
        pytest.param(FEWER, ["ANA", "Well."], id="labels alone"),
        pytest.param(FEWER, ["Ana Silva.", "Well."], id="labels alone with full stops"),
        pytest.param(FEWER, ["[00:01] <ana> hm", "[00:02] <bo> hm"], id="chat"),
        pytest.param(FEWER, ["**Why is that?**", "So it is."], id="bold questions"),
    ],
)
@thorough
def test_a_long_text_is_read_in_time(length: int, lines: list[str]) -> None:
    with watchdog(3 * PATIENCE):
        recognise(document((lines * length)[:length]))


@pytest.mark.parametrize(
    "template",
    [
        "N{0}: text",
        "{1} Smith: text",
        "{1} Smith.",
        "{1}. – text",
        "<{1}> text",
    ],
)
@thorough
def test_many_labels_are_read_in_time(template: str) -> None:
    """Nearly as many labels as lines: nothing may compare each with each."""
    syllables = itertools.product("bdfglmnprs", "aeiou", repeat=3)
    words = itertools.islice(map("".join, syllables), FEWER)
    lines = [template.format(number, word.title()) for number, word in enumerate(words)]
    with watchdog(PATIENCE // 2):
        recognise(document(lines))
