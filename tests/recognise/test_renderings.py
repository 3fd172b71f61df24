"""Any talk, written down in any way that the program knows, is read back."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.depth import law
from tests.recognise.talks import (
    LATIN,
    SPACED,
    WIDE,
    Page,
    Writing,
    answers,
    capitals,
    code,
    full_then_initials,
    handle,
    initials,
    letter,
    nick,
    none,
    pages,
    voice,
)
from tests.recognise.talks import (
    given as given_name,
)
from transcripts_cli.model import Document, Line, Speaker
from transcripts_cli.recognise import recognise

RENDERING = law(60)
# What is out of reach today is spared, and shown in test_defects.py. Everywhere: German front matter above lines that
# hold only a label; unlabelled interviews in Italian and German, few of whose sentences here say I, we or you; where
# `once` is not set, a speaker of one turn.
NOT_GERMAN = ("fr", "en", "es", "it", "ru")
ASKING = ("fr", "en", "es", "ru")
WRITINGS = {
    "colon": Writing("{label}: {speech}", blank=False),
    "colon, between blank lines": Writing("{label}: {speech}", once=True),
    "colon after spaces": Writing("{label} : {speech}", blank=False),
    "colon after a no-break space": Writing("{label}\u00a0: {speech}", blank=False),
    "colon, capitals": Writing("{label}: {speech}", capitals, blank=False),
    "colon, first names": Writing("{label}: {speech}", given_name, blank=False),
    # The credited name is also given to somebody who answers, where no name fits the initials.
    "colon, initials": Writing(
        "{label}: {speech}", initials, languages=LATIN, blank=False, masthead=(False,)
    ),
    # O’Brien may be shortened to O as well as to OB.
    "colon, initials after the name": Writing(
        "{label}: {speech}", full_then_initials, spared=("’",)
    ),
    "colon, codes": Writing("{label}: {speech}", code, blank=False, once=True),
    "colon, numbered voices": Writing("{label}: {speech}", voice, blank=False),
    "colon, handles": Writing("{label}: {speech}", handle, languages=LATIN, once=True),
    # A wide colon in a paragraph makes a label of what stands before it; three people are too
    # many where no blank lines part their turns.
    "colon, wide": Writing("{label}：{speech}", languages=WIDE, spared=("：",), once=True),
    "colon, wide, line by line": Writing(
        "{label}：{speech}", languages=WIDE, voices=2, blank=False, spared=("：",)
    ),
    # Who speaks twice under a nickname in small letters is not seen among two others.
    "colon, list items": Writing(
        "- {label}: {speech}", nick, languages=LATIN, voices=2, blank=False, spared=("\n- ",)
    ),
    "colon, HTML": Writing("<p><b>{label}:</b> {speech}", once=True),
    "bold, colon inside": Writing("**{label}:** {speech}", once=True),
    "bold, colon outside": Writing("**{label}**: {speech}", once=True),
    "italic, colon outside": Writing("*{label}*: {speech}", once=True),
    "bold alone on its line": Writing("**{label}**\n{speech}", languages=NOT_GERMAN),
    "time before": Writing("[{time}] {label}: {speech}", blank=False, once=True),
    "time in parentheses after": Writing("{label} ({time}): {speech}", blank=False, once=True),
    "time in brackets after": Writing("{label} [{time}] {speech}", once=True),
    "time after, speech below": Writing("{label}  {time}\n{speech}", once=True),
    "time and voice, speech below": Writing("{label} ({time})\n{speech}", voice, once=True),
    "time before, speech below": Writing("[{time}] {label}\n{speech}", once=True),
    "time below": Writing("{label}\n{time}\n{speech}", masthead=(False,)),
    "square brackets": Writing("[{label}] {speech}", blank=False),
    "black brackets": Writing("【{label}】{speech}", languages=WIDE, spared=("：",), once=True),
    "angle brackets with times": Writing(
        "[{time}] <{label}> {speech}", nick, languages=LATIN, once=True
    ),
    "full stop and dash": Writing("{label}. – {speech}", once=True),
    "full stop and dash, capitals": Writing("{label}.— {speech}", capitals, once=True),
    "full stop, initials": Writing(
        "{label}. {speech}", initials, languages=LATIN, masthead=(False,), once=True
    ),
    "full stop, letters": Writing("{label}. {speech}", letter, languages=LATIN, voices=2),
    "full stop, speech below": Writing("{label}.\n{speech}", languages=LATIN),
    "full stop, capitals, speech below": Writing("{label}.\n{speech}", capitals, languages=LATIN),
    "dash, capitals": Writing("{label} — {speech}", capitals, languages=LATIN, once=True),
    "tab": Writing("{label}\t{speech}", blank=False),
    "tab, codes": Writing("{label}\t{speech}", code, blank=False, once=True),
    "column": Writing("{label:24}  {speech}", blank=False),
    "ideographic space": Writing("{label}　{speech}", languages=WIDE, spared=("：",), once=True),
    "quotation brackets": Writing(
        "{label}「{speech}」", languages=("ja",), spared=("：", "「"), once=True
    ),
    "table": Writing("| {label} | {speech} |", blank=False, once=True),
    "capitals alone on their line": Writing("{label}\n{speech}", capitals, languages=NOT_GERMAN),
    "name alone on its line": Writing("{label}\n{speech}", languages=NOT_GERMAN),
    "CHAT": Writing("*{label}:\t{speech}", code, blank=False),
    "bold questions": Writing(
        "{speech}", none, asks="**{speech}**", languages=ASKING, masthead=(True,)
    ),
    "italic questions": Writing(
        "{speech}", none, asks="*{speech}*", languages=ASKING, masthead=(True,)
    ),
    "headings ask": Writing(
        "{speech}", none, asks="### {speech}", languages=ASKING, masthead=(True,)
    ),
    "numbered questions": Writing(
        "{speech}",
        none,
        asks="{number}. {speech}",
        languages=ASKING,
        masthead=(True,),
    ),
    "plain questions, labelled answers": Writing("{label} : {speech}", answers, asks="{speech}"),
    "plain questions and answers": Writing("{speech}", none, languages=ASKING, masthead=(True,)),
    "dashes": Writing("— {speech}", none, languages=SPACED),
}
UNLABELLED = {
    name: dataclasses.replace(writing, voices=2, sides=True)
    for name, writing in WRITINGS.items()
    if writing.label in (none, answers)
}
"""Where a label does not tell who asks, one asks, one answers, and all that the first says is questions."""


def speakers_of(page: Page, found: list[Speaker]) -> list[int]:
    """Number the speakers found as the people of a page are, by their first turns."""
    numbers: dict[Speaker, int] = {}
    for (_, _, who), speaker in zip(page.turns, found, strict=True):
        numbers.setdefault(speaker, -1 if who in numbers.values() else who)
    return [numbers[speaker] for speaker in found]


def check(page: Page) -> None:
    lines = tuple(Line(number, line) for number, line in enumerate(page.lines, 1))
    transcript = recognise(Document("a.txt", lines))
    found = [(turn.line, turn.label) for turn in transcript.turns]
    assert found == [(line, label) for line, label, _ in page.turns], transcript.reasons
    people = [who for _, _, who in page.turns]
    # Later paragraphs may be lost: a speaker of a single one is not believed to have a second.
    for turn, speech in zip(transcript.turns, page.speech, strict=True):
        assert speech in turn.text
    assert speakers_of(page, [turn.speaker for turn in transcript.turns]) == people


@pytest.mark.parametrize("name", WRITINGS)
@RENDERING
@given(st.data())
def test_a_talk_is_read_back(name: str, data: st.DataObject) -> None:
    page = data.draw(pages((WRITINGS | UNLABELLED)[name]))
    check(page)
