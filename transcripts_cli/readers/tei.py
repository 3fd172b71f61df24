"""TEI: speech as <u>, plays and debates as <sp>; who speaks is looked up in the header."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from xml.etree.ElementTree import Element

from transcripts_cli.model import Document, Line, Origin, Speaker
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.markup import attribute, children, descendants, local, parse_xml
from transcripts_cli.readers.plain import read as read_plain
from transcripts_cli.readers.times import seconds

_SPACE = re.compile(r"\s+")
_ROLES = {
    "interviewer": "interviewer",
    "investigator": "interviewer",
    "interviewee": "interviewee",
    "informant": "interviewee",
    "respondent": "interviewee",
    "participant": "interviewee",
    "moderator": "moderator",
    "chair": "moderator",
    "other": "other",
}
_APART = (
    "note",
    "incident",
    "stage",
    "kinesic",
    "vocal",
    "writing",
    "event",
    "head",
    "p",
    "ab",
    "castList",
    "desc",
)
"""What stands between turns and nobody speaks."""
_INSIDE = (
    "note",
    "incident",
    "kinesic",
    "event",
    "stage",
    "speaker",
    "fw",
    "pb",
    "vocal",
    "del",
    "orig",
    "sic",
)
"""What stands inside speech and is none of it; of <choice> the reading that editors give is kept."""
_BROKEN = ("p", "l", "lg", "lb", "ab")
"""Elements of speech that begin a line."""


def read(content: bytes, source: str, hints: Hints = NONE) -> Document | list[Document]:
    """Return the utterances or speeches of a TEI text, or of each of a corpus, with people, roles and times.

    Notes, stage directions and incidents between them are lines that nobody speaks; inside, they are left out.
    An XML file without any is read as a plain text, and refused.

    Raises:
        DamagedInputError: it is not well-formed.
        UnsafeInputError: its DOCTYPE declares something, or it is too large or too deep.
    """
    root = parse_xml(content, source)
    several = children(root, "TEI") if local(root) == "teiCorpus" else []
    if len(several) > 1:
        return [_document(one, _origin(one) or f"{source}#{n}") for n, one in enumerate(several, 1)]
    found = _document(root, source)
    if not found.lines:
        why = "no speech that is known in this XML: neither <u> nor <sp>"
        plain = read_plain(content, source, hints)
        return Document(source, plain.lines, {**plain.metadata, "refusal": why})
    return found


def _document(root: Element, source: str) -> Document:
    """Return the text of a <TEI>; without lines where nobody speaks."""
    ours = _is_ours(root)
    walk = _Text(_people(root, ours=ours), _timeline(root), given=ours)
    body = descendants(root, "text") or [root]
    for text in body[:1]:
        walk.read(text)
    lines = tuple(
        Line(number, line.text, line.label, line.start, line.end, line.style, line.origin)
        for number, line in enumerate(walk.lines if walk.unit else (), 1)
    )
    people = {"people": "given"} if ours else {}
    return Document(source, lines, {"encoding": "utf-8", "format": "tei", **people})


def _is_ours(root: Element) -> bool:
    """Whether this program wrote a text: its people and turns are resolved."""
    return any(attribute(one, "ident") == "transcripts" for one in descendants(root, "application"))


def _origin(root: Element) -> str:
    """Return the source that this program wrote a text from; "" of others' texts."""
    named = [_said(one) for one in descendants(root, "bibl")] if _is_ours(root) else []
    return named[0] if named else ""


def _people(root: Element, *, ours: bool) -> dict[str, Speaker]:
    """Return id → person, from <person>, <personGrp> and the <role> of a cast."""
    found: dict[str, Speaker] = {}
    for person in root.iter():
        kind = local(person)
        if kind in ("person", "personGrp", "role") and attribute(person, "id"):
            name = _said(person) if kind == "role" else _name(person)
            role = _ROLES.get(attribute(person, "role").lower(), "")
            labels = _labels(person) if ours else (attribute(person, "id"),)
            attributes = tuple(
                (attribute(note, "n"), _said(note))
                for note in children(person, "note")
                if attribute(note, "n")
            )
            found[attribute(person, "id")] = Speaker(name, role, labels, attributes)
    return found


def _labels(person: Element) -> tuple[str, ...]:
    """Return the labels that a person has in the text, where the header tells them."""
    names = children(person, "persName")
    return tuple(_said(name) for name in names if attribute(name, "type") == "label")


def _name(person: Element) -> str:
    for tag in ("persName", "name", "orgName"):
        for named in descendants(person, tag):
            if attribute(named, "type") != "label" and (text := _said(named)):
                return text
    return ""


def _said(element: Element) -> str:
    return _SPACE.sub(" ", " ".join(element.itertext())).strip()


def _timeline(root: Element) -> dict[str, float]:
    """Return id → seconds, from <when> with an interval since another or an absolute time."""
    times: dict[str, float] = {}
    for timeline in descendants(root, "timeline"):
        thousandths = attribute(timeline, "unit").lower() in ("ms", "msec", "milliseconds")
        before = 0.0
        for when in children(timeline, "when"):
            told = seconds(attribute(when, "interval"))
            since = times.get(attribute(when, "since").lstrip("#"), before)
            absolute = seconds(attribute(when, "absolute"))
            if told is not None:
                before = since + told / (1000 if thousandths else 1)
            elif absolute is not None:
                before = absolute
            times[attribute(when, "id")] = round(before, 3)
    return times


class _Text:
    """Walks a text and collects its lines, not numbered yet."""

    def __init__(
        self, people: Mapping[str, Speaker], times: Mapping[str, float], *, given: bool = False
    ) -> None:
        self.people, self.times, self.given = people, times, given
        self.lines: list[Line] = []
        self.unit = 0
        self.outer: dict[str, str] = {}
        """Attributes of the <annotationBlock> around an utterance."""

    def read(self, element: Element) -> None:
        """Read what is in an element."""
        for child in element:
            kind = local(child)
            if kind == "u":
                self._utterance(child)
            elif kind == "sp":
                self._speech(child)
            elif kind in _APART and not descendants(child, "u") and not descendants(child, "sp"):
                self._apart(child)
            elif kind == "annotationBlock":
                self.outer = dict(child.attrib)
                self.read(child)
                self.outer = {}
            else:
                self.read(child)

    def _apart(self, element: Element) -> None:
        if text := _said(element):
            style = "heading" if local(element) == "head" else ""
            self.lines.append(Line(0, text, style=style, origin=Origin(f"<{local(element)}>")))

    def _utterance(self, element: Element) -> None:
        who = attribute(element, "who") or self.outer.get("who", "")
        start, end = (
            self._time(attribute(element, name) or self.outer.get(name, ""))
            for name in ("start", "end")
        )
        anchors = [self._time(attribute(a, "synch")) for a in descendants(element, "anchor")]
        told = [time for time in anchors if time is not None]
        start = min(told, default=None) if start is None else start
        label = attribute(element, "n") if self.given else ""
        self._say(who, label, _texts(element) or [""] * self.given, (start, end))

    def _speech(self, element: Element) -> None:
        """Read a speech; a stage direction between its paragraphs cuts it in two."""
        who = attribute(element, "who")
        label = " ".join(_said(name).rstrip(".: ") for name in children(element, "speaker"))
        texts: list[str] = []
        for child in element:
            if local(child) in ("stage", "note"):
                self._say(who, label, texts, (None, None))
                texts = []
                self._apart(child)
            elif local(child) != "speaker":
                texts += _texts(child)
        self._say(who, label, texts, (None, None))

    def _say(
        self, who: str, label: str, texts: list[str], times: tuple[float | None, float | None]
    ) -> None:
        if not texts:
            return
        self.unit += 1
        voices = [name.lstrip("#") for name in who.split()]
        known = [self.people[name] for name in voices if name in self.people]
        named = ", ".join(filter(None, (person.name for person in known)))
        speaker = replace(known[0], name=named) if known else None
        origin = Origin(f"<u> {self.unit}", self.unit, speaker)
        for text in texts:
            named = label if self.given else label or " ".join(voices)
            self.lines.append(Line(0, text, named, *times, origin=origin))

    def _time(self, pointer: str) -> float | None:
        """Return the time a pointer leads to, or that stands there itself."""
        if pointer.lstrip("#") in self.times:
            return self.times[pointer.lstrip("#")]
        return None if pointer.startswith("#") else seconds(pointer)


def _texts(element: Element) -> list[str]:
    """Return the lines of an element's speech; two line breaks in a row leave an empty one."""
    parts = [_SPACE.sub(" ", part).strip() for part in "".join(_spoken(element)).split("\0")]
    lines = [part.strip("\1 ") for part in parts if part]
    filled = [place for place, line in enumerate(lines) if line]
    return lines[filled[0] : filled[-1] + 1] if filled else []


def _spoken(element: Element) -> Iterator[str]:
    """Yield what is said, a NUL before and behind every element that breaks a line; behind <lb> it is NUL and 1."""
    broken = local(element) in _BROKEN
    if broken:
        yield "\0"
    yield element.text or ""
    for child in element:
        if local(child) not in _INSIDE and isinstance(child.tag, str):
            yield from _spoken(child)
            yield " " if local(child) in ("seg", "s") else ""
        yield child.tail or ""
    if broken:
        yield "\0\1" if local(element) == "lb" else "\0"
