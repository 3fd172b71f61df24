"""An article with what was found of each quotation behind it."""

import html
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple

from transcripts_cli.markdown import escape_markdown

_SIGNS = {"exact": "✓", "typographic": "✓", "elided": "✓"}

_HEAD = (
    '<!doctype html>\n<meta charset="utf-8">\n<title>Quotations, checked</title>\n'
    '<p style="white-space: pre-wrap">'
)


class Note(NamedTuple):
    """What is said of one quotation."""

    end: int
    """Offset in the article behind which it stands."""
    verdict: str
    """Of the quotation."""
    text: str
    """Where it is, or what differs."""


def write_markdown(article: str, notes: Iterable[Note], out: BinaryIO) -> None:
    """Write an article with a note in bold behind every quotation."""
    _write(_woven(article, notes, _bold, str), out)


def write_html(article: str, notes: Iterable[Note], out: BinaryIO) -> None:
    """Write an article with a note behind every quotation; what is no HTML becomes a page of its own."""
    if "</" in article:
        _write(_woven(article, notes, _mark, str), out)
    else:
        _write([_HEAD, *_woven(article, notes, _mark, _escape), "</p>"], out)


def _write(pieces: Iterable[str], out: BinaryIO) -> None:
    text = "".join(pieces).rstrip("\n")
    out.write(f"{text}\n".encode("utf-8", "backslashreplace"))


def _woven(
    article: str, notes: Iterable[Note], render: Callable[[Note], str], escape: Callable[[str], str]
) -> Iterator[str]:
    """Yield the stretches of an article with the notes between."""
    position = 0
    for note in notes:
        yield escape(article[position : note.end])
        yield render(note)
        position = note.end
    yield escape(article[position:])


def _escape(text: str) -> str:
    return html.escape(text, quote=False)


def _bold(note: Note) -> str:
    return f" **[{_sign(note)} {escape_markdown(_words(note))}]**"


def _mark(note: Note) -> str:
    color = "#dfd" if note.verdict in _SIGNS else "#fcc"
    words = _escape(_words(note))
    return f' <mark class="{note.verdict}" style="background: {color}">{_sign(note)} {words}</mark>'


def _sign(note: Note) -> str:
    return _SIGNS.get(note.verdict, "✗")


def _words(note: Note) -> str:
    verdict = note.verdict.replace("_", " ")
    return f"{verdict}: {note.text}" if note.text else verdict
