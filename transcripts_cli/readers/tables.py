"""Tables of speech: CSV, TSV, JSON Lines and arrays of objects, among them the turns this program writes."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from transcripts_cli.errors import DamagedInputError
from transcripts_cli.model import Document, Line, Origin, Speaker
from transcripts_cli.readers.columns import (
    find_columns,
    is_named_speaker,
    is_our_own,
    row_lines,
)
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.json_text import load_json
from transcripts_cli.readers.objects import spread
from transcripts_cli.readers.segments import voice
from transcripts_cli.readers.times import seconds
from transcripts_cli.text import split_lines

Row = Mapping[str, object]
_PARTS = ("front", "narration", "back")
_LONGEST_CELL = 2**27
_SAMPLE = 65_536
_ESCAPE = re.compile(r"\\([ntr\\])")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def read(content: bytes, source: str, hints: Hints = NONE) -> list[Document]:
    """Return the texts of a table with a header or without, separated by commas, semicolons, tabs or bars.

    One document, or one for each `source` where the rows are turns that this program wrote.

    Raises:
        DamagedInputError: it is no table.
        UsageError: it lacks a column asked for.
    """
    text, encoding, _, certainty = decode(content, source, hints.encoding)
    csv.field_size_limit(_LONGEST_CELL)
    separator = separator_of(text)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        ends = [0]
        rows = []
        for row in reader:
            rows.append(row)
            ends.append(reader.line_num)
    except csv.Error as error:
        raise DamagedInputError(source, f"no table ({error})", "Check the file") from error
    if separator == "\t" and rows and is_our_own(rows[0]):  # in it line ends and tabs are letters
        rows = [[_ESCAPE.sub(_unescaped, cell) for cell in row] for row in rows]
    numbers = [end + 1 for end in ends]
    return documents_of(
        rows,
        source,
        hints,
        {"encoding": encoding, "certainty": certainty, "format": "csv"},
        numbers,
    )


def _unescaped(match: re.Match[str]) -> str:
    return _ESCAPED[match[1]]


def separator_of(text: str) -> str:
    r"""Return the character that separates cells: the one that the first lines have most evenly.

    >>> separator_of("a;b\n1,5;2\n"), separator_of("speaker,text")
    (';', ',')
    """
    heads = [line for line in split_lines(text[:_SAMPLE])[:20] if line.strip()]
    first = heads[0] if heads else ""
    counts = {sign: sum(sign in head for head in heads) for sign in "\t;,|" if sign in first}
    return max(counts, key=lambda sign: counts[sign], default=",")


def documents_of(
    rows: Sequence[Sequence[str]],
    source: str,
    hints: Hints,
    metadata: Mapping[str, str],
    numbers: Sequence[int] = (),
) -> list[Document]:
    """Return the texts of the rows of a table, the first row perhaps naming the columns.

    Args:
        rows: of cells.
        source: where they come from.
        hints: what the user says of it.
        metadata: of the documents.
        numbers: the line of the file in which each row begins; () where a row is no line of a file.
    """
    filled = [index for index, row in enumerate(rows) if any(cell.strip() for cell in row)]
    numbers = [numbers[index] for index in filled] if numbers else ()
    rows = [rows[index] for index in filled]
    if rows and is_our_own(rows[0]) and not hints.columns:
        head = [cell.strip("\ufeff") for cell in rows[0]]
        turns = [dict(zip(head, row, strict=False)) for row in rows[1:]]
        return turns_of(turns, source, metadata)
    columns = find_columns(rows, hints.columns)
    if not columns.has_speech:
        why = "no column of this table is speech; --from-columns speaker=…,text=… names them"
        lines = tuple(Line(n, "\t".join(row)) for n, row in enumerate(rows, 1))
        return [Document(source, lines, {**metadata, "refusal": why})]
    lines = tuple(_numbered(list(row_lines(rows, columns)), numbers))
    return [Document(source, lines, metadata)]


def _numbered(lines: Sequence[Line], numbers: Sequence[int]) -> Iterator[Line]:
    """Number lines of rows as the file does, or where it has no lines from 1.

    What one voice says in a row begins on the line on which what another says ends, in the cell before.
    """
    before, within = (0, 0), 0
    for index, line in enumerate(lines, 1):
        row = int(line.origin.place.rpartition(" ")[2]) if line.origin else 0
        unit = line.origin.unit if line.origin else 0
        within = within + ((row, unit) == before) if row == before[0] else 0
        before = row, unit
        number = numbers[row - 1] + within if numbers else index
        yield Line(number, line.text, line.label, line.start, line.end, "", line.origin)


def read_jsonl(content: bytes, source: str, hints: Hints = NONE) -> list[Document]:
    """Return the texts of JSON Lines: an object a line, as `transcripts export` writes them.

    Raises:
        DamagedInputError: a line is no object.
    """
    text, encoding, _, certainty = decode(content, source, hints.encoding)
    rows = [_object(line, n, source) for n, line in enumerate(split_lines(text), 1) if line.strip()]
    metadata = {"encoding": encoding, "certainty": certainty, "format": "jsonl"}
    return objects_of(rows, source, hints, metadata)


def _object(line: str, number: int, source: str) -> Row:
    try:
        found = load_json(line)
    except (ValueError, RecursionError) as error:
        problem = f"line {number} is no JSON"
        raise DamagedInputError(source, problem, "Check that it is whole") from error
    if not isinstance(found, dict):
        remedy = "Give one JSON object a line"
        raise DamagedInputError(source, f"line {number} is no JSON object", remedy)
    return found


def objects_of(
    rows: Sequence[Row], source: str, hints: Hints, metadata: Mapping[str, str]
) -> list[Document]:
    """Return the texts of objects that are rows of a table, their keys its columns."""
    head = list(dict.fromkeys(key for row in rows for key in row))
    if is_our_own(head) and not hints.columns:
        return turns_of(rows, source, metadata)
    rows = [
        spread(row if hints.columns else _with_match(row), hints.columns.values()) for row in rows
    ]
    return documents_of(table_of(rows), source, hints, metadata)


def table_of(rows: Sequence[Row]) -> list[list[str]]:
    """Return objects as a table with a header; a voice's number has the word that makes it a label."""
    head = list(dict.fromkeys(key for row in rows for key in row))
    numbered = {key for key in head if is_named_speaker(key)}
    return [
        head,
        *(
            [
                voice(row.get(key)) or _cell(row.get(key))
                if key in numbered
                else _cell(row.get(key))
                for key in head
            ]
            for row in rows
        ),
    ]


def _with_match(row: Row) -> Row:
    """Return a hit of a concordance as one text."""
    if "text" in row or not {"left", "match", "right"} <= row.keys():
        return row
    return {**row, "text": "".join(_cell(row[key]) for key in ("left", "match", "right"))}


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def turns_of(rows: Iterable[Row], source: str, metadata: Mapping[str, str]) -> list[Document]:
    """Return the texts that rows of turns come from, each with the lines, people, roles and times they give."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(_cell(row.get("source")) or source, []).append(row)
    facts = {**metadata, "people": "given"}
    return [Document(name, tuple(_turn_lines(group)), facts) for name, group in groups.items()]


def _turn_lines(rows: Iterable[Row]) -> Iterator[Line]:
    last = 0
    for unit, row in enumerate(rows, 1):
        texts = split_lines(_cell(row.get("text"))) or [""]
        first = max(_whole(row.get("line")) or last + 1, last)
        end = max(_whole(row.get("end_line")), first + len(texts) - 1)
        role = _cell(row.get("role"))
        spoken = role not in _PARTS or bool(row.get("turn"))
        label = _cell(row.get("label"))
        speaker = Speaker(_cell(row.get("speaker")), role, (label,) if label else ())
        origin = Origin("", unit, speaker) if spoken else None
        times = seconds(row.get("start")), seconds(row.get("end"))
        for number, text in enumerate(texts, first):
            yield Line(number, text, label if spoken else "", *times, origin=origin)
        if end >= first + len(texts):
            yield Line(end, "", label if spoken else "", *times, origin=origin)
        last = end


def _whole(value: object) -> int:
    """Return a line number, 0 where there is none.

    >>> _whole(3), _whole("3"), _whole(None), _whole("x")
    (3, 3, 0, 0)
    """
    text = str(value)
    return int(text) if text.isdecimal() and len(text) < 12 else 0  # noqa: PLR2004 - more is no line
