"""Which column of a table is the speaker, which the text: by name, else by what is in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from transcripts_cli.errors import UsageError
from transcripts_cli.model import Line, Origin, Speaker
from transcripts_cli.readers.times import seconds
from transcripts_cli.text import fold, split_lines

_NAMES = {
    "source": "source",
    "turn": "turn",
    "line": "line",
    "end_line": "end line",
    "label": "label; code",
    "role": "role",
    "speaker": "speaker; speaker name; name; who; participant; person; actor; author; sender; from; voice"
    "; participant name; speaker label; speaker id; participant role; interlocutor; sprecher; sprecherin; sprecherlabel; person in; locuteur"
    "; locutrice; intervenant; orateur; hablante; orador; falante; locutor; parlante; interlocutore"
    "; spreker; talare; mowca; rozmowca; mluvci; konusmaci; говорящии; спикер; ομιλητης; 说话人; 發言人; 发言人"
    "; 話者; 発言者; 화자; المتحدث; דובר",
    "text": "text; body; transcript; transcription; utterance; content; speech; message; words; sentence; response"
    "; said; what is said; texte; verbatim; propos; ausserung; außerung; redebeitrag; texto; fala; testo"
    "; tekst; wypowiedz; replik; metin; текст; реплика; κειμενο; 内容; 內容; 发言; 文字; 発言; 本文; 내용; النص; טקסט",
    "start": "start; start time; starttime; start s; start sec; begin; begin time; time; timestamp; time stamp"
    "; timecode; time code; in; tc in; onset; tmin; debut; anfang; zeit; inicio; tempo; tijd; время; 时间; 時間"
    "; start ms; start time ms; begin ms; start offset; begin offset millis; offset milliseconds; ts",
    "end": "end; end time; endtime; end s; end sec; stop; out; tc out; offset; tmax; fin; ende; koniec; 结束"
    "; end ms; end time ms; end offset; end offset millis; end ts",
    "duration": "duration; dur; duration ms; duration milliseconds; duration millis",
}
_KINDS = {fold(name): kind for kind, names in _NAMES.items() for name in names.split(";")}
_RANKS = {name: rank for rank, name in enumerate(_KINDS)}
"""Of several columns of a kind the one of the first name is taken."""
_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_LABEL = 40
"""Characters of the longest cell of a column of speakers."""
_DISTINCT = 0.6
"""Speakers to a row at most."""
_MOST_ROWS = 500
"""Rows looked at."""
_SHARE = 0.5
_TIMES = 0.9


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a row what stands."""

    places: Mapping[str, int]
    """speaker, text, start, end, label, role, source, turn, line, end_line → index from 0; those found."""
    header: bool = False
    """Whether the first row names the columns."""
    thousandths: frozenset[str] = frozenset()
    """Which times are in milliseconds."""


def find_columns(rows: Sequence[Sequence[str]], asked: Mapping[str, str] | None = None) -> Columns:
    """Return the columns of a table, {} where it has none of speech.

    Args:
        rows: the first may be a header.
        asked: which column (name, or number from 1) is what; it wins.

    Raises:
        UsageError: there is no column of that name.
    """
    if not rows:
        return Columns({})
    head = [_folded(cell) for cell in rows[0]]
    named = named_columns(rows[0])
    header = "text" in named or len(named) > 1
    places = {what: _asked_place(rows[0], column) for what, column in (asked or {}).items()}
    by_name = any(not column.isdigit() for column in (asked or {}).values())
    if header:
        places = {**named, **places}
    body = rows[header or by_name :][:_MOST_ROWS]
    places |= _by_content(body, places)
    timed = [what for what in ("start", "end", "duration") if what in places]
    slow = frozenset(what for what in timed if _is_ms(head, places[what]))
    return Columns(places, header or by_name, slow)


def named_columns(head: Sequence[str]) -> dict[str, int]:
    """Return what is in columns by their names → their indices.

    >>> named_columns(["startTime", "speaker.id", "speaker.name", "words"])
    {'start': 0, 'text': 3, 'speaker': 2}
    """
    known = [(name, index) for index, cell in enumerate(head) if (name := _folded(cell)) in _KINDS]
    known.sort(key=lambda pair: -_RANKS[pair[0]])
    return {_KINDS[name]: index for name, index in known}


def is_named_speaker(name: str) -> bool:
    """Whether a column of that name says who speaks."""
    return _KINDS.get(_folded(name)) == "speaker"


def _folded(cell: str) -> str:
    return fold(_CAMEL.sub(" ", cell))


def _is_ms(head: Sequence[str], place: int) -> bool:
    return place < len(head) and head[place].split()[-1:] in (["ms"], ["millis"], ["milliseconds"])


def _asked_place(head: Sequence[str], column: str) -> int:
    names = [fold(cell) for cell in head]
    if fold(column) in names:
        return names.index(fold(column))
    if column.isdecimal() and 1 <= int(column) <= len(head):
        return int(column) - 1
    there = ", ".join(cell.strip() or str(n) for n, cell in enumerate(head, 1))
    raise UsageError(f"--from-columns: no column {column}. There are: {there}.")


def _by_content(rows: Sequence[Sequence[str]], known: Mapping[str, int]) -> dict[str, int]:
    """Return the columns of text and speaker that no name tells: the longest, and what recurs beside it."""
    width = max(map(len, rows), default=0)
    columns = {
        index: [row[index].strip() for row in rows if index < len(row) and row[index].strip()]
        for index in range(width)
        if index not in known.values()
    }
    columns = {index: cells for index, cells in columns.items() if len(cells) > _SHARE * len(rows)}
    found: dict[str, int] = {}
    if "text" not in known:
        lengths = {i: sum(map(len, cells)) / len(cells) for i, cells in columns.items()}
        if lengths:
            found["text"] = max(lengths, key=lambda index: lengths[index])
    if "speaker" not in known and "label" not in known:
        others = (i for i in columns if i != found.get("text") and _are_speakers(columns[i]))
        if (place := next(others, None)) is not None:
            found["speaker"] = place
    times = [i for i in columns if i not in found.values() and _are_times(columns[i])]
    clocks = zip(("start", "end"), times, strict=False)
    found |= {what: place for what, place in clocks if what not in known}
    return found if "speaker" in {*known, *found} or "label" in known or "text" in known else {}


def _are_speakers(cells: Sequence[str]) -> bool:
    """Whether cells are short, are no numbers and recur."""
    short = all(len(cell) <= _LABEL and "\n" not in cell for cell in cells)
    lettered = sum(any(map(str.isalpha, cell)) for cell in cells)
    recur = 1 < len(set(cells)) <= _DISTINCT * len(cells)
    asking = sum(cell.endswith(("?", "？")) for cell in cells)
    return short and recur and lettered == len(cells) and not asking


def _are_times(cells: Sequence[str]) -> bool:
    clocks = sum(":" in cell and seconds(cell) is not None for cell in cells)
    return clocks >= _TIMES * len(cells)


def row_lines(
    rows: Sequence[Sequence[str]], columns: Columns, place: str = "row ", unit: int = 0
) -> Iterator[Line]:
    """Yield the lines of a table's text, labelled and timed, each row a unit; not numbered yet.

    An empty cell of the speaker stands for the one above, as in tables made by hand.
    """
    before = ""
    for number, row in enumerate(rows[columns.header :], 1 + columns.header):
        cells = {k: row[i].strip() for k, i in columns.places.items() if i < len(row)}
        text = cells.get("text", "")
        label = cells.get("speaker") or cells.get("label") or before
        if not text:
            continue
        before = label
        unit += 1
        speaker = Speaker("", cells["role"], ()) if cells.get("role") else None
        origin = Origin(f"{place}{number}", unit, speaker)
        start, end, lasts = (_time(cells, columns, name) for name in ("start", "end", "duration"))
        if end is None and start is not None and lasts is not None:
            end = round(start + lasts, 3)
        for part in split_lines(text):
            yield Line(0, part.strip(), label.rstrip(": "), start, end, origin=origin)


def _time(cells: Mapping[str, str], columns: Columns, name: str) -> float | None:
    value = seconds(cells.get(name, ""))
    return value / 1000 if value is not None and name in columns.thousandths else value


def is_our_own(head: Sequence[str]) -> bool:
    """Whether a header or the keys of an object are those of the turns this program writes."""
    return {"source", "speaker", "role", "text"} <= {re.sub(r"^\ufeff", "", cell) for cell in head}
