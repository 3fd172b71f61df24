"""TEI: people in the header, a <u> a turn, times in a timeline, front and back matter in their elements.

P5, chapters 8 (Transcriptions of Speech) and 16 (Language Corpora) of the TEI Guidelines, https://tei-c.org/guidelines/p5/.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from transcripts_cli.model import Passage, Speaker, Transcript, Turn
from transcripts_cli.writers.markup import HEAD, element, escaped, nested
from transcripts_cli.writers.names import stem
from transcripts_cli.writers.reading import pieces_of
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.times import decimal

_XMLNS: dict[str, str | None] = {"xmlns": "http://www.tei-c.org/ns/1.0"}


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write a <TEI>, or a <teiCorpus> of several."""
    del rendering
    rest = iter(texts)
    first = list(itertools.islice(rest, 2))
    out.write(HEAD.encode())
    if len(first) == 1:
        out.write(f"{_tei(_Text(first[0]), _XMLNS)}\n".encode())
        return
    out.write(f"{element('teiCorpus', _XMLNS, '')[: -len('</teiCorpus>')]}\n".encode())
    out.write(f"{_header('Transcripts', 'several texts', [])}\n".encode())
    numbered = enumerate(itertools.chain(first, rest), 1)
    out.writelines(f"{_tei(_Text(text, f't{n}-'), {})}\n".encode() for n, text in numbered)
    out.write(b"</teiCorpus>\n")


@dataclass(slots=True)
class _Text:
    """A text while it is written."""

    text: Transcript
    prefix: str = ""
    """Of all identifiers, where a file has several texts."""
    people: dict[Speaker, str] = field(init=False)
    """Speaker → identifier."""
    times: dict[float, str] = field(init=False)
    """Seconds → identifier, rising."""

    def __post_init__(self) -> None:
        speakers = self.text.speakers
        self.people = {who: f"{self.prefix}p{n}" for n, who in enumerate(speakers, 1)}
        times = (time for turn in self.text.turns for time in (turn.start, turn.end))
        known = {round(time, 3) for time in times if time is not None}
        self.times = {time: f"{self.prefix}T{n}" for n, time in enumerate(sorted(known), 1)}

    def pointer(self, time: float | None) -> str | None:
        return None if time is None else f"#{self.times[round(time, 3)]}"


def _tei(text: _Text, attributes: dict[str, str | None]) -> str:
    source = text.text.document.source
    people = [_person(who, name) for who, name in text.people.items()]
    profile = []
    if text.text.language:
        language = element("language", {"ident": text.text.language})
        profile.append(nested("langUsage", {}, [language]))
    if people:
        profile.append(nested("particDesc", {}, [nested("listPerson", {}, people)]))
    head = _header(stem(source), source, profile)
    return nested("TEI", attributes, [head, _text(text)])


def _header(title: str, source: str, profile: Sequence[str]) -> str:
    statement = nested("titleStmt", {}, [element("title", {}, escaped(title))])
    publication = nested("publicationStmt", {}, [element("p", {}, "Not published.")])
    origin = nested("sourceDesc", {}, [element("bibl", {}, escaped(source))])
    parts = [nested("fileDesc", {}, [statement, publication, origin])]
    label = element("label", {}, "transcripts")
    program = element("application", {"ident": "transcripts", "version": "1"}, label)
    parts.append(nested("encodingDesc", {}, [nested("appInfo", {}, [program])]))
    if profile:
        parts.append(nested("profileDesc", {}, profile))
    return nested("teiHeader", {}, parts)


def _person(who: Speaker, identifier: str) -> str:
    names = [element("persName", {}, escaped(who.name))] if who.name else []
    names += [element("persName", {"type": "label"}, escaped(label)) for label in who.labels]
    notes = [element("note", {"n": name}, escaped(value)) for name, value in who.attributes]
    attributes = {"xml:id": identifier, "role": who.role or None}
    return nested("person", attributes, names + notes)


def _text(text: _Text) -> str:
    parts: dict[str, list[str]] = {"front": [], "body": [], "back": []}
    for piece in pieces_of(text.text, passages=True):
        if isinstance(piece, Turn):
            parts["body"].append(_turn(text, piece))
        elif piece.part == "narration":
            parts["body"] += _passage(text.text, piece, "note", {"type": "narration"})
        else:
            parts[piece.part] += _passage(text.text, piece, "p", {})
    whens = [element("when", {"xml:id": f"{text.prefix}T0"})] if text.times else []
    whens += [
        element(
            "when",
            {"xml:id": name, "interval": decimal(time), "since": f"#{text.prefix}T0"},
        )
        for time, name in text.times.items()
    ]
    timeline = [nested("timeline", {"unit": "s", "origin": f"#{text.prefix}T0"}, whens)]
    filled = [nested(name, {}, lines) for name, lines in parts.items() if lines]
    return nested("text", {}, (timeline if whens else []) + filled)


def _turn(text: _Text, turn: Turn) -> str:
    attributes = {
        "who": f"#{text.people[turn.speaker]}",
        "n": turn.label or None,
        "start": text.pointer(turn.start),
        "end": text.pointer(turn.end),
    }
    return element("u", attributes, escaped(turn.text).replace("\n", "<lb/>\n"))


def _passage(
    text: Transcript, passage: Passage, name: str, attributes: dict[str, str | None]
) -> Iterator[str]:
    """Yield an element a line that is not empty."""
    for line in text.document.lines_between(passage.line, passage.end_line):
        if line.text.strip():
            yield element(name, attributes, escaped(line.text.strip()))
