"""A REFI-QDA project (https://www.qdasoftware.org, 1.0) for ATLAS.ti, MAXQDA, NVivo, QualCoder, Quirkos.

Every text is a source, every turn a selection in it, coded with who speaks and in which role; every speaker is a case with
attributes. Positions are counted in characters; identifiers are made of names, so that they are the same every time.
"""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from transcripts_cli.identity import identify
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.writers.markup import HEAD, element, escaped, nested
from transcripts_cli.writers.names import called, stem
from transcripts_cli.writers.reading import lines_in_place
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.zipped import write_zip

_SPACE = uuid.UUID("6b1c8a5e-52a5-4c1e-9d0e-3f1b8f0f7a11")
"""Of our identifiers (RFC 9562, version 5)."""
_XMLNS: dict[str, str | None] = {"xmlns": "urn:QDA-XML:project:1.0"}


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write a project with all texts."""
    del rendering
    write_zip(_files(texts), out)


def guid(*names: str) -> str:
    """Return the identifier of what some names tell from all else.

    >>> guid("source", "a.txt") == guid("source", "a.txt") != guid("source", "b.txt")
    True
    """
    return str(uuid.uuid5(_SPACE, "\0".join(names).encode("utf-8", "replace").decode()))


@dataclass(slots=True)
class _Case:
    """A person: the first name heard, all attributes, and where they speak."""

    speaker: Speaker
    name: str
    sources: list[str] = field(default_factory=list)
    selections: list[str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return guid("person", self.name)


def _files(texts: Iterable[Transcript]) -> Iterator[tuple[str, bytes]]:
    cases: dict[tuple[str, ...], _Case] = {}
    roles: dict[str, None] = {}
    sources: list[str] = []
    for text in texts:
        identifier = guid("source", text.document.source, str(len(sources)))
        lines = list(lines_in_place(text))
        content = "".join(f"{line}\n" for _, line in lines)
        sources.append(_source(text, identifier, lines, cases))
        roles.update(dict.fromkeys(who.role for who in text.speakers if who.role))
        yield f"sources/{identifier}.txt", content.encode("utf-8", "replace")
    yield "project.qde", _project(sources, list(cases.values()), list(roles)).encode()


def _source(
    text: Transcript,
    identifier: str,
    lines: list[tuple[int, str]],
    cases: dict[tuple[str, ...], _Case],
) -> str:
    spans, position = {}, 0
    for number, line in lines:
        spans[number] = (position, position + len(line))
        position += len(line) + 1
    selections = []
    for turn in text.turns:
        case = _case(turn.speaker, text.document.source, cases)
        selection = guid(identifier, str(turn.number))
        case.selections.append(selection)
        if identifier not in case.sources:
            case.sources.append(identifier)
        codes = [case.key, *([guid("role", turn.speaker.role)] if turn.speaker.role else ())]
        attributes = {
            "guid": selection,
            "name": f"{case.name}, turn {turn.number}",
            "startPosition": str(spans[turn.line][0]),
            "endPosition": str(spans[turn.end_line][1]),
        }
        selections.append(nested("PlainTextSelection", attributes, _codings(selection, codes)))
    attributes = {
        "guid": identifier,
        "name": stem(text.document.source),
        "plainTextPath": f"internal://{identifier}.txt",
    }
    return nested("TextSource", attributes, selections)


def _case(who: Speaker, source: str, cases: dict[tuple[str, ...], _Case]) -> _Case:
    """Return the case of a speaker; a name that another person has as well gets a number."""
    identity = identify(who, source)
    if identity not in cases:
        taken = {case.name for case in cases.values()}
        name = wanted = called(who) or "unknown"
        number = 1
        while name in taken:
            number += 1
            name = f"{wanted} ({number})"
        cases[identity] = _Case(who, name)
    case = cases[identity]
    facts = (("role", who.role), ("labels", "; ".join(who.labels)), *who.attributes)
    for key, value in facts:
        if value:
            case.attributes.setdefault(key, value)
    return case


def _codings(selection: str, codes: list[str]) -> Iterator[str]:
    for code in codes:
        reference = element("CodeRef", {"targetGUID": code})
        yield nested("Coding", {"guid": guid(selection, code)}, [reference])


def _project(sources: list[str], cases: list[_Case], roles: list[str]) -> str:
    user = guid("user")
    people = [_code(case.key, case.name) for case in cases]
    groups = [_code(guid("codes", "speakers"), "Speakers", people)]
    if roles:
        named = [_code(guid("role", role), role.capitalize()) for role in roles]
        groups.append(_code(guid("codes", "roles"), "Roles", named))
    keys = dict.fromkeys(key for case in cases for key in case.attributes)
    variables = [
        element("Variable", {"guid": guid("variable", key), "name": key, "typeOfVariable": "Text"})
        for key in keys
    ]
    parts = [
        nested("Users", {}, [element("User", {"guid": user, "name": "transcripts"})]),
        nested("CodeBook", {}, [nested("Codes", {}, groups)]),
        *([nested("Variables", {}, variables)] if variables else ()),
        nested("Cases", {}, map(_case_element, cases)),
        nested("Sources", {}, sources),
    ]
    attributes = {"name": "Transcripts", "origin": "transcripts", "creatingUserGUID": user}
    return f"{HEAD}{nested('Project', _XMLNS | attributes, parts)}\n"


def _code(key: str, name: str, codes: Iterable[str] = ()) -> str:
    codes = list(codes)
    codable = "false" if codes else "true"
    return nested("Code", {"guid": key, "name": name, "isCodable": codable}, codes)


def _case_element(case: _Case) -> str:
    values = [
        nested(
            "VariableValue",
            {},
            [
                element("VariableRef", {"targetGUID": guid("variable", key)}),
                element("TextValue", {}, escaped(value)),
            ],
        )
        for key, value in case.attributes.items()
    ]
    code = element("CodeRef", {"targetGUID": case.key})
    sources = [element("SourceRef", {"targetGUID": source}) for source in case.sources]
    turns = [element("SelectionRef", {"targetGUID": turn}) for turn in case.selections]
    attributes = {"guid": guid("case", case.name), "name": case.name}
    return nested("Case", attributes, [code, *values, *sources, *turns])
