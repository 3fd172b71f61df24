"""Small talks written in a way of their own, each line with what it is to be read as: ways/*.txt.

`=== language: what it is about` begins a text. A line of it stands behind ` | `, and before that what it is: `Q` begins a
turn of who asks, `A` of who answers, `M` of a moderator, `T` of somebody else, `·` goes on with a turn, `<` is front
matter, `_` narration, `>` back matter, nothing a blank line, and `x` a line of a text that is no transcript. Behind
the letter of a turn may stand the name of its speaker, and behind `:` its label.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from transcripts_cli.model import Document, Transcript
from transcripts_cli.recognise import recognise

FOLDER = Path(__file__).with_name("ways")
_ROLES = {"interviewer": "Q", "interviewee": "A", "moderator": "M"}
_PARTS = {"front": "<", "narration": "_", "back": ">"}


class Way(NamedTuple):
    """A text, and what its lines are."""

    title: str
    lines: list[str]
    told: list[str]
    """As written before each line."""


def ways() -> Iterator[Way]:
    """Yield the texts of all files."""
    for path in sorted(FOLDER.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("=== ")[1:]:
            title, *rows = part.rstrip("\n").split("\n")
            cells = [row.partition("| ") for row in rows]
            lines, told = [line for *_, line in cells], [cell[0].strip() for cell in cells]
            yield Way(f"{path.stem}, {title}", lines, told)


def read_as(way: Way) -> str:
    """Return the lines of a text, each behind what it was read as."""
    found = recognise(Document.plain("a.txt", way.lines, {}))
    rows = enumerate(zip(way.told, way.lines, strict=True), 1)
    return "".join(
        f"{_told(found, number, told) if line.strip() else ''} | {line}\n"
        for number, (told, line) in rows
    )


def _told(found: Transcript, number: int, told: str) -> str:
    """Return what a line was read as, no more of it than is told."""
    if not found.turns:
        return "x"
    for turn in found.turns:
        if turn.line == number:
            sign = _ROLES.get(turn.speaker.role, "T")
            named = f" {turn.speaker.name}".rstrip() if " " in told.partition(":")[0] else ""
            return f"{sign}{named}" + (f":{turn.label}" if ":" in told else "")
        if turn.line < number <= turn.end_line:
            return "·"
    parts = (one.part for one in found.passages if one.line <= number <= one.end_line)
    return _PARTS[next(parts)]
