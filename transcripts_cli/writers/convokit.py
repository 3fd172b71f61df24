"""A corpus of ConvoKit (https://convokit.cornell.edu): an utterance a turn, a conversation a text."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from transcripts_cli.identity import identify
from transcripts_cli.model import Speaker, Transcript, Turn
from transcripts_cli.writers.names import FileNames, called
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.zipped import write_zip

_NO_INDEX: dict[str, Any] = {
    "utterances-index": {},
    "speakers-index": {},
    "conversations-index": {},
    "overall-index": {},
    "version": 1,
    "vectors": [],
}
"""What ConvoKit would say of the types of what it finds: it finds them itself."""


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write an archive of the files of a corpus."""
    write_zip(members(texts, rendering), out)


def members(texts: Iterable[Transcript], rendering: Rendering) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a corpus."""
    del rendering
    people = _People()
    names = FileNames("")
    utterances: list[str] = []
    conversations: dict[str, Any] = {}
    for text in texts:
        source = text.document.source
        name, _ = names.give(source)
        for place, turn in enumerate(text.turns):
            person = people.give(turn.speaker, source)
            utterances.append(_encoded(_utterance(text, name, place, person)))
        meta = {"source": source, "language": text.language}
        conversations[_identifier(name, text.turns[0])] = {"meta": meta, "vectors": []}
    yield "utterances.jsonl", _bytes("\n".join(utterances))
    for name, content in (
        ("speakers", people.known),
        ("conversations", conversations),
        ("corpus", {}),
        ("index", _NO_INDEX),
    ):
        yield f"{name}.json", _bytes(_encoded(content))


def _utterance(text: Transcript, name: str, place: int, person: str) -> dict[str, Any]:
    turn = text.turns[place]
    before = text.turns[place - 1] if place else None
    meta = {
        "label": turn.label,
        "role": turn.speaker.role,
        "line": turn.line,
        "end_line": turn.end_line,
        "start": turn.start,
        "end": turn.end,
    }
    return {
        "id": _identifier(name, turn),
        "conversation_id": _identifier(name, text.turns[0]),
        "text": turn.text,
        "speaker": person,
        "meta": meta,
        "reply-to": _identifier(name, before) if before else None,
        "timestamp": turn.start,
        "vectors": [],
    }


def _identifier(name: str, turn: Turn) -> str:
    return f"{name}#{turn.number}"


class _People:
    """The speakers of a corpus, each with an identifier of its own."""

    def __init__(self) -> None:
        self.known: dict[str, Any] = {}
        self._given: dict[tuple[str, ...], str] = {}

    def give(self, who: Speaker, source: str) -> str:
        """Return the identifier of a speaker: the name, with a number where another person has it."""
        identity = identify(who, source)
        if identity not in self._given:
            name = wanted = called(who) or "unknown"
            number = 1
            while name in self.known:
                number += 1
                name = f"{wanted} ({number})"
            self._given[identity] = name
            meta = {"name": who.name, "role": who.role, "labels": list(who.labels)}
            self.known[name] = {"meta": {**meta, **dict(who.attributes)}, "vectors": []}
        return self._given[identity]


def _encoded(content: object) -> str:
    return json.dumps(content, ensure_ascii=False)


def _bytes(text: str) -> bytes:
    return f"{text}\n".encode("utf-8", "backslashreplace")
