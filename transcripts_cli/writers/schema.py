"""What JSON of turns looks like, as JSON Schema (draft 2020-12)."""

import json
from collections.abc import Mapping
from typing import BinaryIO

from transcripts_cli.model import Field

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TURN = {
    "turn": {"type": "integer"},
    "role": {"enum": ["interviewer", "interviewee", "moderator", "other", ""]},
}
_PASSAGE = {
    "turn": {"type": "null"},
    "role": {"enum": ["front", "narration", "back"]},
    **{name: {"const": ""} for name in ("label", "speaker")},
    **{name: {"type": "null"} for name in ("start", "end")},
}
"""What tells what somebody says from what nobody does."""


def write_schema(fields: Mapping[str, Field], out: BinaryIO, *, array: bool) -> None:
    """Write the schema of JSON with these fields: of one object, or of an array of such objects.

    Attributes of speakers may follow, each a text.
    """
    row = {
        "title": "A turn of a transcript, or a passage that nobody speaks",
        "type": "object",
        "properties": {name: _property(name, field) for name, field in fields.items()},
        "required": [*fields],
        "additionalProperties": {"type": "string"},
        "oneOf": [{"properties": _TURN}, {"properties": _PASSAGE}],
    }
    whole = {"title": "Turns of transcripts", "type": "array", "items": row} if array else row
    content = json.dumps({"$schema": _DRAFT, **whole}, ensure_ascii=False, indent=2)
    out.write(f"{content}\n".encode())


def _property(name: str, field: Field) -> dict[str, object]:
    """Return what a field may hold: lines and turns are counted from 1, times from 0, and may be missing."""
    if field.kind == "string":
        return {"description": field.what, "type": "string"}
    least = {"minimum": 0 if field.kind == "number" else 1}
    missing = field.kind == "number" or name == "turn"
    kind = [field.kind, "null"] if missing else field.kind
    return {"description": field.what, "type": kind, **least}
