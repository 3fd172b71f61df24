"""Transcripts as they are read: a paragraph a turn, who speaks at its head."""

import itertools
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from transcripts_cli.model import Passage, Transcript, Turn
from transcripts_cli.writers.names import name_of
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.times import clock


def write_text(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write the turns with an empty line between; with passages, all lines in their places.

    Where there are several texts, the source of each stands before it.
    """
    in_place = rendering == Rendering(passages=True)
    for number, (heading, text) in enumerate(_headed(texts)):
        blocks = [heading] if heading else []
        blocks += ["\n".join(lines_in_place(text))] if in_place else _blocks(text, rendering)
        separator = "\n" if number else ""
        content = separator + "\n\n".join(blocks) + "\n"
        out.write(content.encode("utf-8", "backslashreplace"))


def lines_in_place(text: Transcript) -> Iterator[str]:
    """Yield all lines of a text, as many as it has and each at its number.

    Lines of turns that are left out are empty; who speaks is said where the lines themselves do not.
    """
    heads = {turn.line: name_of(turn) for turn in text.turns}
    pieces = pieces_of(text, Rendering(passages=True))
    shown = {number for piece in pieces for number in range(piece.line, piece.end_line + 1)}
    last = 0
    for line in text.document.lines:
        yield from ("" for _ in range(last + 1, line.number))
        last = line.number
        if line.number not in shown:
            yield ""
        elif line.label and heads.get(line.number):
            yield f"{heads[line.number]}: {line.text}"
        else:
            yield line.text


def pieces_of(text: Transcript, rendering: Rendering) -> list[Turn | Passage]:
    """Return the turns, and the passages if they are wanted, in order."""
    pieces: list[Turn | Passage] = [*text.turns]
    if rendering.passages:
        pieces += text.passages
        pieces.sort(key=lambda piece: piece.line)
    return pieces


def passage_text(text: Transcript, passage: Passage) -> str:
    """Return the lines of a passage."""
    lines = text.document.lines_between(passage.line, passage.end_line)
    return "\n".join(line.text for line in lines)


def _headed(texts: Iterable[Transcript]) -> Iterator[tuple[str, Transcript]]:
    """Yield each text with its source, which is "" where there is one text only."""
    rest = iter(texts)
    first = list(itertools.islice(rest, 2))
    several = len(first) > 1
    for text in itertools.chain(first, rest):
        yield text.document.source if several else "", text


def _blocks(text: Transcript, rendering: Rendering) -> Iterator[str]:
    for piece in pieces_of(text, rendering):
        if isinstance(piece, Passage):
            yield passage_text(text, piece)
        elif rendering.template:
            yield filled(rendering.template, text.document.source, piece)
        else:
            yield _head(piece, rendering) + piece.text


def _head(turn: Turn, rendering: Rendering) -> str:
    name = name_of(turn) if rendering.labels else ""
    times = f"[{span(turn)}] " if rendering.times and turn.start is not None else ""
    return f"{times}{name}: " if name else times


def span(turn: Turn) -> str:
    """Return the times of a turn, "" where it has none."""
    times = [clock(time) for time in (turn.start, turn.end) if time is not None]
    return " - ".join(times)


def filled(template: str, source: str, turn: Turn) -> str:
    """Return a turn in a form of the user's own; what is not known is left out."""
    values = {
        "speaker": name_of(turn),
        "label": turn.label,
        "role": turn.speaker.role,
        "text": turn.text,
        "start": "" if turn.start is None else clock(turn.start),
        "end": "" if turn.end is None else clock(turn.end),
        "turn": turn.number,
        "line": turn.line,
        "source": source,
    }
    return template.format_map(values).strip()
