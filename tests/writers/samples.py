"""What every format is tried with: the seeds, a timed interview, and names and words that steer something somewhere."""

import functools
import io
from dataclasses import replace

from tests.sessions import ROOT
from transcripts_cli.api import load
from transcripts_cli.model import Document, Line, Passage, Speaker, Transcript, Turn
from transcripts_cli.writers import TRANSCRIPT_WRITERS, Rendering, find_transcript_writer

SEEDS = sorted((ROOT / "seeds").glob("00[034]_*.txt"))
TAPE = ROOT / "tests/commands/texts/tape.txt"
_NAMES = (
    "Zoé Ångström",
    "山田 太郎",
    "مريم حداد",
    "Ana 😀 “Nana” O’Brien",
    '<b>Tom</b> & "Jerry"',
    "001",
    "=1+1",
    "a|b, c; d: e",
    "SPEAKER_00",
)
_WORDS = (
    "Why?",
    '« L’été », dit-il : 3 < 4 & 5 > 2 ; "c’est" <b>ça</b> !',
    "[rires] (laughs) {x} a@b.c @me ^ + \\ ` ~ $1 %s 0 | * _ # --> 100 %",
    "שלום עולם, مرحبا بالعالم. \u202bאבג\u202c",
    "First paragraph.\n\nSecond paragraph:\nwith a line.",
    "- no list\n1. nor this\n# nor a heading\n> nor a quotation\n---",
    "😀 山田さん。そうですね？",
    '=HYPERLINK("x") +1 -1 @SUM(1)',
    "A control \x1b[2J and \x07 a bell…",
)


def _odd() -> Transcript:
    lines = ["A title & <more>", ""]
    turns = []
    roles = ("interviewer", "interviewee", "moderator", "other", "") * 2
    for number, (name, role, words) in enumerate(zip(_NAMES, roles, _WORDS, strict=False), 1):
        first = len(lines) + 1
        lines += f"{name}: {words}".split("\n")
        speaker = Speaker(name, role, (name,))
        turns.append(Turn(number, first, len(lines), name, speaker, words))
        lines.append("")
    numbered = tuple(Line(number, line) for number, line in enumerate(lines, 1))
    document = Document('odd & <ends>/Łódź "x".txt', numbered)
    return Transcript(document, tuple(turns), (Passage("front", 1, 1),), "colon", 0.9)


ODD = _odd()


def timed(text: Transcript, pace: float = 2.5) -> Transcript:
    """Return a transcript whose turns follow each other with times."""
    turns = tuple(
        replace(turn, start=n * pace, end=(n + 1) * pace) for n, turn in enumerate(text.turns)
    )
    return replace(text, turns=turns)


@functools.cache
def samples() -> dict[str, Transcript]:
    """Return the transcripts that every format is tried with, all with times."""
    named = {path.stem[:3]: timed(load(str(path))) for path in SEEDS}
    return {**named, "tape": load(str(TAPE)), "odd": timed(ODD)}


def written(name: str, *texts: Transcript, rendering: Rendering | None = None) -> bytes:
    """Return texts in a format."""
    out = io.BytesIO()
    find_transcript_writer(TRANSCRIPT_WRITERS[name])(texts, out, rendering or Rendering())
    return out.getvalue()
