"""Transcripts as they are read: a paragraph a turn, who speaks at its head."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple

from transcripts_cli.model import Passage, Transcript, Turn
from transcripts_cli.writers.markdown_text import plainly
from transcripts_cli.writers.names import name_of
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.times import clock

_LONGEST_GAP = 100_000
"""Lines that a text may leave out at once and still has them as empty ones: a table may claim any number."""


class _Form(NamedTuple):
    """How a kind of text shows what it is made of."""

    said: Callable[[str], str]
    """What somebody says, or nobody."""
    head: Callable[[str], str]
    """Who says it, with the colon."""
    source: Callable[[str], str]
    """Where it is from."""


_TEXT = _Form(str, str, str)
_MARKDOWN = _Form(plainly, lambda head: f"**{plainly(head)}**", lambda name: f"# {plainly(name)}")


def write_text(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write the turns with an empty line between; with passages, all lines in their places.

    Where there are several texts, the source of each stands before it.
    """
    if rendering == Rendering(passages=True):
        _write(
            texts, out, lambda text: ["\n".join(line for _, line in lines_in_place(text))], _TEXT
        )
    else:
        _write(texts, out, lambda text: _blocks(text, rendering, _TEXT), _TEXT)


def write_markdown(
    texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL
) -> None:
    """Write the turns as paragraphs, who speaks in bold; nothing that is said is taken for markup."""
    _write(texts, out, lambda text: _blocks(text, rendering, _MARKDOWN), _MARKDOWN)


def lines_in_place(text: Transcript) -> Iterator[tuple[int, str]]:
    """Yield all lines of a text with their numbers, and an empty one for each that the text does not have.

    Lines of turns that are left out are empty; who speaks is said where the lines themselves do not.
    """
    heads = {turn.line: name_of(turn) for turn in text.turns}
    pieces = pieces_of(text, passages=True)
    shown = {number for piece in pieces for number in range(piece.line, piece.end_line + 1)}
    last = 0
    for line in text.document.lines:
        if line.number == last and not line.text:
            continue  # it parts paragraphs that follow each other in the file
        if line.number - last < _LONGEST_GAP:
            yield from ((number, "") for number in range(last + 1, line.number))
        last = line.number
        if line.number not in shown:
            yield last, ""
        elif line.label and heads.get(line.number):
            yield last, f"{heads[line.number]}: {line.text}"
        else:
            yield last, line.text


def pieces_of(text: Transcript, *, passages: bool) -> list[Turn | Passage]:
    """Return the turns, and the passages if they are wanted, in order."""
    pieces: list[Turn | Passage] = [*text.turns]
    if passages:
        pieces += text.passages
        pieces.sort(key=lambda piece: piece.line)
    return pieces


def passage_text(text: Transcript, passage: Passage) -> str:
    """Return the lines of a passage."""
    lines = text.document.lines_between(passage.line, passage.end_line)
    return "\n".join(line.text for line in lines)


def span(turn: Turn) -> str:
    """Return the times of a turn, "" where it has none."""
    times = [clock(time) for time in (turn.start, turn.end) if time is not None]
    return " - ".join(times)


def _write(
    texts: Iterable[Transcript],
    out: BinaryIO,
    blocks: Callable[[Transcript], Iterable[str]],
    form: _Form,
) -> None:
    for number, (source, text) in enumerate(_headed(texts)):
        heading = [form.source(source)] if source else []
        content = "\n\n".join([*heading, *blocks(text)])
        separator = "\n" if number else ""
        out.write(f"{separator}{content}\n".encode("utf-8", "backslashreplace"))


def _headed(texts: Iterable[Transcript]) -> Iterator[tuple[str, Transcript]]:
    """Yield each text with its source, which is "" where there is one text only."""
    rest = iter(texts)
    first = list(itertools.islice(rest, 2))
    several = len(first) > 1
    for text in itertools.chain(first, rest):
        yield text.document.source if several else "", text


def _blocks(text: Transcript, rendering: Rendering, form: _Form) -> Iterator[str]:
    for piece in pieces_of(text, passages=rendering.passages):
        if isinstance(piece, Passage):
            yield form.said(passage_text(text, piece))
        elif rendering.template:
            yield filled(rendering.template, text.document.source, piece, form.said)
        else:
            head = head_of(piece, rendering)
            said = form.said(piece.text)
            yield f"{form.head(head)} {said}".rstrip() if head else said


def head_of(turn: Turn, rendering: Rendering) -> str:
    """Return when a turn is said and by whom: `[00:00:03 - 00:00:09] Ana Silva:`."""
    name = name_of(turn) if rendering.labels else ""
    times = f"[{span(turn)}]" if rendering.times and turn.start is not None else ""
    return " ".join(filter(None, (times, f"{name}:" if name else "")))


def filled(template: str, source: str, turn: Turn, escape: Callable[[str], str] = str) -> str:
    """Return a turn in a form of the user's own; what is not known is left out, what is filled in is escaped."""
    values = {
        "speaker": name_of(turn),
        "label": turn.label,
        "role": turn.speaker.role,
        "text": turn.text,
        "start": "" if turn.start is None else clock(turn.start),
        "end": "" if turn.end is None else clock(turn.end),
        "turn": str(turn.number),
        "line": str(turn.line),
        "source": source,
    }
    return template.format_map({key: escape(value) for key, value in values.items()}).strip()
