"""A web page for reading: a paragraph a turn, nothing loaded from elsewhere."""

import html
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from transcripts_cli.model import Passage, Transcript, Turn
from transcripts_cli.writers.names import stem
from transcripts_cli.writers.reading import filled, head_of, passage_text, pieces_of
from transcripts_cli.writers.rendering import USUAL, Rendering

_STYLE = (
    "body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1.05em/1.5 serif; } "
    "h1 { font-size: 1.2em; } .passage { color: #666; font-style: italic; }"
)


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write a page; nothing that is said is taken for markup, each paragraph runs in its own direction."""
    begun = False
    for text in texts:
        source = text.document.source
        if not begun:
            _write(_opening(stem(source), text.language), out)
            begun = True
        _write([f"<h1>{_escaped(source)}</h1>", *_paragraphs(text, rendering)], out)
    _write(["</body>", "</html>"] if begun else [], out)


def _write(lines: Iterable[str], out: BinaryIO) -> None:
    out.writelines(f"{line}\n".encode("utf-8", "backslashreplace") for line in lines)


def _opening(title: str, language: str) -> Iterator[str]:
    yield "<!doctype html>"
    yield f'<html lang="{language}">' if language else "<html>"
    yield f'<head>\n<meta charset="utf-8">\n<title>{_escaped(title)}</title>'
    yield f"<style>{_STYLE}</style>\n</head>\n<body>"


def _paragraphs(text: Transcript, rendering: Rendering) -> Iterator[str]:
    source = text.document.source
    for piece in pieces_of(text, passages=rendering.passages):
        if isinstance(piece, Passage):
            for block in _split(passage_text(text, piece)):
                yield f'<p class="passage" dir="auto">{block}</p>'
        else:
            for block in _turn(piece, source, rendering):
                yield f'<p dir="auto">{block}</p>'


def _turn(turn: Turn, source: str, rendering: Rendering) -> list[str]:
    """Return the paragraphs of a turn as markup."""
    if rendering.template:
        return _split(filled(rendering.template, source, turn))
    head = head_of(turn, rendering)
    blocks = _split(turn.text) or [""]
    if head:
        blocks[0] = f"<b>{_escaped(head)}</b> {blocks[0]}".rstrip()
    return blocks


def _split(text: str) -> list[str]:
    """Return the paragraphs of a text as markup, with the lines in them."""
    paragraphs: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            paragraphs[-1].append(_escaped(line.strip()))
        elif paragraphs[-1]:
            paragraphs.append([])
    return ["<br>\n".join(lines) for lines in paragraphs if lines]


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
