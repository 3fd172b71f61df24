"""What speech recognisers write as JSON: who spoke, when, what."""

import json
from collections.abc import Iterator, Sequence

from transcripts_cli.errors import DamagedInputError
from transcripts_cli.model import Document, Line, Origin
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.recognisers import FLAVOURS, Segment, flavour_of
from transcripts_cli.readers.tables import objects_of
from transcripts_cli.text import split_lines

_UNKNOWN = "no speech that is known in this JSON, and no list of objects with speaker and text"


def read(content: bytes, source: str, hints: Hints = NONE) -> list[Document]:
    """Return the text of a JSON file: a speech recogniser's, or an array of objects.

    Raises:
        DamagedInputError: it is no JSON or is nested too deeply.
    """
    text, encoding, _, certainty = decode(content, source, hints.encoding)
    try:
        found = json.loads(text)
    except RecursionError as error:
        problem, remedy = "its JSON is nested too deeply", "Give what the recogniser wrote"
        raise DamagedInputError(source, problem, remedy) from error
    except ValueError as error:
        problem = f"no JSON ({error})"
        raise DamagedInputError(source, problem, "Check that the file is whole") from error
    metadata = {"encoding": encoding, "certainty": certainty, "format": "json", "units": "segments"}
    if isinstance(found, list) and found and all(isinstance(entry, dict) for entry in found):
        if not hints.columns and "monologues" in found[0]:
            found = found[0]
        else:
            return objects_of(
                found,
                source,
                hints,
                {"encoding": encoding, "certainty": certainty, "format": "json"},
            )
    flavour = flavour_of(found)
    if not flavour and isinstance(found, dict) and not hints.columns and _is_row(found):
        return objects_of(
            [found], source, hints, {"encoding": encoding, "certainty": certainty, "format": "json"}
        )
    if not flavour:
        lines = tuple(Line(n, line) for n, line in enumerate(split_lines(text), 1))
        return [Document(source, lines, {**metadata, "refusal": _UNKNOWN})]
    try:
        segments = list(FLAVOURS[flavour][1](found))
    except (AttributeError, KeyError, IndexError, TypeError, ValueError) as error:
        problem = f"not quite what {flavour} writes ({type(error).__name__}: {error})"
        raise DamagedInputError(source, problem, "Check that the file is whole") from error
    return [Document(source, tuple(_lines(segments)), {**metadata, "format": flavour})]


def _is_row(found: dict[str, object]) -> bool:
    """Whether an object is one turn, quote or hit: one line of what this program writes."""
    return {"source", "speaker"} <= found.keys() and ("text" in found or "match" in found)


def _lines(segments: Sequence[Segment]) -> Iterator[Line]:
    number = 0
    for unit, segment in enumerate(segments, 1):
        origin = Origin(f"segment {unit}", unit)
        for text in split_lines(segment.text.strip()):
            if text.strip():
                number += 1
                yield Line(
                    number, text.strip(), segment.label, segment.start, segment.end, origin=origin
                )
