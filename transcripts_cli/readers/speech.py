"""JSON: what speech recognisers write, and lists of objects that say who speaks and what."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from transcripts_cli.errors import DamagedInputError, EmptyInputError
from transcripts_cli.model import Document, Line, Origin
from transcripts_cli.readers.columns import named_columns
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.html import read_page
from transcripts_cli.readers.json_text import load_json
from transcripts_cli.readers.limits import limits
from transcripts_cli.readers.messages import chat_of, lines_of
from transcripts_cli.readers.objects import Listing, listings
from transcripts_cli.readers.recognisers import FLAVOURS, flavour_of
from transcripts_cli.readers.segments import Segment
from transcripts_cli.readers.tables import objects_of
from transcripts_cli.text import split_lines


def read(content: bytes, source: str, hints: Hints = NONE) -> list[Document]:
    """Return the text of a JSON file: a speech recogniser's, or lists of objects with speaker and text.

    Raises:
        DamagedInputError: it is no JSON or is nested too deeply.
        EmptyInputError: it is a speech recogniser's, and has no speech.
        UsageError: it has no fields of the names asked for.
    """
    text, encoding, _, certainty = decode(content, source, hints.encoding)
    found = _loaded(text, source)
    metadata = {"encoding": encoding, "certainty": certainty, "format": "json"}
    if (
        isinstance(found, list)
        and found
        and isinstance(found[0], dict)
        and "monologues" in found[0]
    ):
        found = found[0]
    chat = "" if hints.columns else chat_of(found)
    if chat and (lines := tuple(lines_of(found, chat))):
        return [Document(source, lines, {**metadata, "format": chat})]
    if isinstance(found, dict) and not hints.columns:
        if _is_row(found):
            return objects_of([found], source, hints, metadata)
        if _is_page(found):
            page = read_page(found["text"], source)
            return [Document(source, page.lines, {**metadata, **page.metadata, "format": "otr"})]
        flavour = flavour_of(found)
        if flavour and (lines := tuple(_lines(_segments(found, flavour, source)))):
            facts = {**metadata, "format": flavour, "units": "segments"}
            return [Document(source, lines, facts)]
    return _of_lists(found, source, hints, metadata) or [_unknown(found, text, source, metadata)]


def _loaded(text: str, source: str) -> Any:
    try:
        return load_json(text)
    except RecursionError as error:
        problem = f"its JSON is nested more than {limits().json_depth} levels deep"
        raise DamagedInputError(source, problem, "Give what the recogniser wrote") from error
    except ValueError as error:
        problem = f"no JSON ({error})"
        raise DamagedInputError(source, problem, "Check that the file is whole") from error


def _is_row(found: dict[str, object]) -> bool:
    """Whether an object is one turn, quote or hit: one line of what this program writes."""
    return {"source", "speaker"} <= found.keys() and ("text" in found or "match" in found)


def _is_page(found: dict[str, object]) -> bool:
    """Whether it is what oTranscribe saves: a page, and where the recording is."""
    text = found.get("text")
    return "media" in found and isinstance(text, str) and text.lstrip().startswith("<")


def _segments(found: Mapping[str, Any], flavour: str, source: str) -> list[Segment]:
    try:
        return list(FLAVOURS[flavour][1](found))
    except (AttributeError, KeyError, IndexError, TypeError, ValueError) as error:
        problem = f"not quite what {flavour} writes ({type(error).__name__}: {error})"
        raise DamagedInputError(source, problem, "Check that the file is whole") from error


def _lines(segments: Sequence[Segment]) -> Iterator[Line]:
    number = 0
    for unit, segment in enumerate(segments, 1):
        origin, words = Origin(f"segment {unit}", unit), segment.words
        for text in filter(None, map(str.strip, split_lines(segment.text))):
            number += 1
            times = segment.start, segment.end
            yield Line(number, text, segment.label, *times, origin=origin, words=words)
            words = ()


def _of_lists(
    found: object, source: str, hints: Hints, metadata: Mapping[str, str]
) -> list[Document]:
    """Return the texts of the list that says most of what somebody says, [] where none is known by its fields."""
    asked = hints.columns
    lists = listings(found, list(asked.values()), lambda one: bool(_text_of(one, asked)))
    told = [one for one in lists if _text_of(one, asked)]
    if told:
        rows = max(told, key=lambda one: _length(one, asked)).rows
    elif lists and asked:  # to say what there is
        rows = max(lists, key=lambda one: len(one.rows)).rows
    elif isinstance(found, list) and all(isinstance(entry, dict) for entry in found):
        rows = found
    else:
        return []
    return objects_of(rows, source, hints, metadata)


def _text_of(listing: Listing, asked: Mapping[str, str]) -> str:
    """Return which field says what is said, "" where none does or none beside it says who or when."""
    names = listing.names
    if asked:
        there = all(column in names or column.isdecimal() for column in asked.values())
        return asked.get("text", names[0]) if there and names else ""
    places = named_columns(names)
    beside = places.keys() & {"speaker", "label", "start"}
    return names[places["text"]] if "text" in places and beside else ""


def _length(listing: Listing, asked: Mapping[str, str]) -> int:
    field = _text_of(listing, asked)
    return sum(len(str(row.get(field) or "")) for row in listing.rows)


def _unknown(found: object, text: str, source: str, metadata: Mapping[str, str]) -> Document:
    """Return JSON as it is, with what to do about it."""
    lists = listings(found, (), lambda _: False)
    named = max(lists, key=lambda one: len(one.rows), default=None)
    remedy = f"--from-columns speaker=…,text=… says which are speech: {named}" if named else ""
    if isinstance(found, dict) and flavour_of(found):
        if not named:
            raise EmptyInputError(source, "no speech in it", "Check that it is the right file")
        problem = "no speech in it, of no program whose JSON is known"
        raise EmptyInputError(source, problem, remedy)
    why = "no speech that is known in this JSON, and no list of objects with speaker and text"
    lines = tuple(Line(n, line) for n, line in enumerate(split_lines(text), 1))
    return Document(source, lines, {**metadata, "refusal": f"{why}; {remedy}" if remedy else why})
