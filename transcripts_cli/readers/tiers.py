"""Annotations in tiers, a tier a speaker: ELAN (.eaf), Transcriber (.trs), EXMARaLDA (.exb)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from transcripts_cli.model import Document, Line, Origin, Speaker
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.markup import attribute, children, descendants, local, parse_xml
from transcripts_cli.readers.times import seconds


class Annotation(NamedTuple):
    """Some speech in a tier; times in seconds, None where the file has none."""

    label: str
    name: str
    text: str
    start: float | None
    end: float | None
    role: str = ""


def _document(source: str, name: str, annotations: Iterable[Annotation]) -> Document:
    """Return annotations as lines, in the order of their beginnings."""
    said = [found for found in annotations if found.text]
    said.sort(key=lambda found: -1.0 if found.start is None else found.start)
    lines = tuple(
        Line(
            number,
            found.text,
            found.label,
            found.start,
            found.end,
            origin=Origin(
                f"annotation {number}",
                number,
                Speaker(found.name, found.role, (found.label,))
                if found.name or found.role
                else None,
            ),
        )
        for number, found in enumerate(said, 1)
    )
    return Document(source, lines, {"encoding": "utf-8", "format": name, "units": "segments"})


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def read_eaf(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the annotations of an ELAN file: of each participant those of the tier with the most text.

    Raises:
        DamagedInputError: it is not well-formed.
        UnsafeInputError: its DOCTYPE declares something, or it is too large or too deep.
    """
    del hints
    root = parse_xml(content, source)
    times = {
        attribute(slot, "TIME_SLOT_ID"): seconds(attribute(slot, "TIME_VALUE") + " ms")
        for slot in descendants(root, "TIME_SLOT")
    }
    spans = {
        attribute(note, "ANNOTATION_ID"): (
            times.get(attribute(note, "TIME_SLOT_REF1")),
            times.get(attribute(note, "TIME_SLOT_REF2")),
        )
        for note in descendants(root, "ALIGNABLE_ANNOTATION")
    }
    references = {
        attribute(note, "ANNOTATION_ID"): attribute(note, "ANNOTATION_REF")
        for note in descendants(root, "REF_ANNOTATION")
    }
    roles = _eaf_roles(root)
    best: dict[str, list[Annotation]] = {}
    for tier in descendants(root, "TIER"):
        label = attribute(tier, "PARTICIPANT") or attribute(tier, "TIER_ID").rpartition("@")[2]
        role = roles.get(label, "")
        notes = [n._replace(role=role) for n in _eaf_tier(tier, label, spans, references)]
        if sum(len(note.text) for note in notes) > sum(len(n.text) for n in best.get(label, ())):
            best[label] = notes
    return _document(source, "eaf", (note for notes in best.values() for note in notes))


def _eaf_roles(root: Element) -> dict[str, str]:
    """Return participant → role, which properties of the file may tell: `role: Ana Silva`."""
    named = [(attribute(one, "NAME"), _text(one)) for one in descendants(root, "PROPERTY")]
    return {
        name.removeprefix("role: "): role
        for name, role in named
        if name.startswith("role: ") and role in _ROLES
    }


_ROLES = ("interviewer", "interviewee", "moderator", "other")
_Span = tuple[float | None, float | None]
_LONGEST_CHAIN = 20


def _eaf_tier(
    tier: Element, label: str, spans: Mapping[str, _Span], references: Mapping[str, str]
) -> Iterator[Annotation]:
    for kind in ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION"):
        for note in descendants(tier, kind):
            name = attribute(note, "ANNOTATION_ID")
            for _ in range(_LONGEST_CHAIN):
                if name in spans:
                    break
                name = references.get(name, "")
            yield Annotation(label, "", _text(note), *spans.get(name, (None, None)))


def read_trs(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the turns of a Transcriber file, cut where its speakers and times change.

    Raises:
        DamagedInputError: it is not well-formed.
        UnsafeInputError: its DOCTYPE declares something, or it is too large or too deep.
    """
    del hints
    root = parse_xml(content, source)
    names = {
        attribute(speaker, "id"): attribute(speaker, "name")
        for speaker in descendants(root, "Speaker")
    }
    turns = descendants(root, "Turn")
    return _document(source, "trs", (part for turn in turns for part in _trs_turn(turn, names)))


def _trs_turn(turn: Element, names: Mapping[str, str]) -> Iterator[Annotation]:
    voices = attribute(turn, "speaker").split() or [""]
    voice, start, last = (
        voices[0],
        seconds(attribute(turn, "startTime")),
        seconds(attribute(turn, "endTime")),
    )
    parts: list[str] = [turn.text or ""]
    for child in turn:
        kind = local(child)
        if kind in ("Sync", "Who"):
            if said := " ".join("".join(parts).split()):
                end = seconds(attribute(child, "time")) if kind == "Sync" else None
                yield Annotation(names.get(voice) or voice, names.get(voice, ""), said, start, end)
            parts = []
        if kind == "Sync":
            start, voice = seconds(attribute(child, "time")), voices[0]
        elif kind == "Who":
            place = attribute(child, "nb") or "1"
            numbered = {str(number): name for number, name in enumerate(voices, 1)}
            voice = numbered.get(place, "")
        parts.append(child.tail or "")
    if said := " ".join("".join(parts).split()):
        yield Annotation(names.get(voice) or voice, names.get(voice, ""), said, start, last)


def read_exb(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the verbal tiers of an EXMARaLDA transcription, events that follow on each other joined.

    Raises:
        DamagedInputError: it is not well-formed.
        UnsafeInputError: its DOCTYPE declares something, or it is too large or too deep.
    """
    del hints
    root = parse_xml(content, source)
    order = [attribute(point, "id") for point in descendants(root, "tli")]
    times = {
        attribute(point, "id"): seconds(attribute(point, "time"))
        for point in descendants(root, "tli")
    }
    names = {
        attribute(speaker, "id"): "".join(_text(a) for a in children(speaker, "abbreviation"))
        for speaker in descendants(root, "speaker")
    }
    found = []
    for tier in descendants(root, "tier"):
        if attribute(tier, "type") not in ("t", ""):
            continue
        label = names.get(attribute(tier, "speaker")) or attribute(tier, "display-name")
        for run in _exb_runs(tier, {name: place for place, name in enumerate(order)}):
            text = " ".join("".join(event.text or "" for event in run).split())
            start, end = times.get(attribute(run[0], "start")), times.get(attribute(run[-1], "end"))
            place = (
                order.index(attribute(run[0], "start"))
                if attribute(run[0], "start") in order
                else 0
            )
            found.append((place, Annotation(label, "", text, start, end)))
    found.sort(key=lambda pair: pair[0])
    return _document(source, "exb", (note for _, note in found))


def _exb_runs(tier: Element, order: Mapping[str, int]) -> Iterator[list[Element]]:
    """Yield the events of a tier, those together that follow on each other without a gap."""
    run: list[Element] = []
    events = sorted(descendants(tier, "event"), key=lambda e: order.get(attribute(e, "start"), 0))
    for event in events:
        if run and attribute(run[-1], "end") != attribute(event, "start"):
            yield run
            run = []
        run.append(event)
    if run:
        yield run
