"""Timed text (TTML, also called DFXP), as broadcasters and podcasts write it: paragraphs with times and agents."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from transcripts_cli.model import Document
from transcripts_cli.readers.captions import Cue, lines_of
from transcripts_cli.readers.digits import number_of
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.markup import attribute, descendants, local, parse_xml
from transcripts_cli.readers.times import seconds

_COUNTED = re.compile(r"(\d+(?:\.\d+)?)(h|m|ms|s|f|t)")
"""A time in hours, minutes, thousandths, seconds, frames or ticks."""
_FRAMES = 30
"""Frames in a second of a file that does not say."""


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the spoken lines of timed text, numbered from 1, a paragraph's breaks its lines.

    Raises:
        DamagedInputError: it is not well-formed.
        UnsafeInputError: its DOCTYPE declares something, or it is too large or too deep.
    """
    del hints
    root = parse_xml(content, source)
    names = {
        attribute(agent, "id"): " ".join("".join(agent.itertext()).split())
        for agent in descendants(root, "agent")
    }
    rates = _rates(root)
    cues = []
    number = 0
    for paragraph in descendants(root, "p"):
        agent = attribute(paragraph, "agent")
        start, end = (_time(attribute(paragraph, name), rates) for name in ("begin", "end"))
        lasts = _time(attribute(paragraph, "dur"), rates)
        if end is None and start is not None and lasts is not None:
            end = round(start + lasts, 3)
        texts = [text for text in _texts(paragraph) if text]
        lines = list(enumerate(texts, number + 1))
        number += len(texts)
        cues.append(Cue(start, end, lines, names.get(agent) or agent))
    facts = {"encoding": "utf-8", "format": "ttml", "units": "segments"}
    return Document(source, lines_of(cues), facts)


def _rates(root: Element) -> dict[str, float]:
    """Return the length of a frame and of a tick, in seconds."""
    frames = number_of(attribute(root, "frameRate"), 0) or _FRAMES
    ticks = number_of(attribute(root, "tickRate"), 0) or 1
    return {"h": 3600, "m": 60, "s": 1, "ms": 0.001, "f": 1 / frames, "t": 1 / ticks}


def _time(written: str, rates: dict[str, float]) -> float | None:
    counted = _COUNTED.fullmatch(written.strip())
    return seconds(float(counted[1]) * rates[counted[2]] if counted else written)


def _texts(paragraph: Element) -> Iterator[str]:
    """Yield the lines of a paragraph; words that are elements of their own are parted."""
    parts: list[str] = []
    for piece in _pieces(paragraph):
        if piece is None:
            yield " ".join("".join(parts).split())
            parts.clear()
        else:
            parts.append(piece)
    yield " ".join("".join(parts).split())


def _pieces(element: Element) -> Iterator[str | None]:
    """Yield the text in an element, None where a line ends."""
    yield element.text or ""
    for inner in element:
        if local(inner) == "br":
            yield None
        elif local(inner) == "span":
            yield from _pieces(inner)
            yield " " if attribute(inner, "unit") == "word" else ""
        yield inner.tail or ""
