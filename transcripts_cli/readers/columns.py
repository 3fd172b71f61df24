"""Which column of a table is the speaker, which the text: by name, else by what is in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from transcripts_cli.errors import UsageError
from transcripts_cli.model import Line, Origin, Speaker
from transcripts_cli.readers.column_contents import are_thousandths, by_content, voices_of
from transcripts_cli.readers.digits import number_of
from transcripts_cli.readers.times import seconds
from transcripts_cli.text import fold, split_lines

_NAMES = {
    "source": "source",
    "turn": "turn",
    "line": "line",
    "end_line": "end line",
    "label": "label; code",
    "role": "role",
    "speaker": "speaker; speakers; speaker name; name; who; participant; person; actor; author; sender; from; voice"
    "; participant name; speaker label; speaker id; participant role; interlocutor; sprecher; sprecherin; sprecherlabel; person in; locuteur"
    "; locutrice; intervenant; orateur; hablante; orador; falante; locutor; parlante; interlocutore"
    "; spreker; talare; mowca; rozmowca; mluvci; konusmaci; говорящии; спикер; ομιλητης; 说话人; 發言人; 发言人"
    "; 話者; 発言者; 화자; المتحدث; דובר",
    "text": "text; body; transcript; transcription; utterance; content; speech; message; words; sentence; response"
    "; said; what is said; texte; verbatim; propos; ausserung; außerung; redebeitrag; texto; fala; testo"
    "; tekst; wypowiedz; replik; metin; текст; реплика; κειμενο; 内容; 內容; 发言; 文字; 発言; 本文; 내용; النص; טקסט",
    "start": "start; start time; starttime; start s; start sec; begin; begin time; time; timestamp; time stamp"
    "; timecode; time code; in; tc in; onset; tmin; debut; anfang; zeit; inicio; tempo; tijd; время; 时间; 時間"
    "; timespan; time span; start offset; begin offset; ts",
    "end": "end; end time; endtime; end s; end sec; stop; out; tc out; offset; tmax; fin; ende; koniec; 结束"
    "; end offset; end ts",
    "duration": "duration; dur",
}
_KINDS = {fold(name): kind for kind, names in _NAMES.items() for name in names.split(";")}
_RANKS = {name: rank for rank, name in enumerate(_KINDS)}
"""Of several columns of a kind the one of the first name is taken."""
_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_UNIT = re.compile(r"(?: (?:hh|mm|ss|s|sec|seconds?|ff|fff|ms|msec|millis|milliseconds))+$")
"""What a column's name says of how its times are written."""
_SPAN = re.compile(r"\s*([\d:.,]+)\s*[-–—]\s*([\d:.,]+)\s*")
"""A beginning and an end in one cell."""
_THOUSANDTHS = ("ms", "msec", "millis", "milliseconds")
_MOST_ROWS = 500
"""Rows looked at."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a row what stands."""

    places: Mapping[str, int]
    """speaker, text, start, end, label, role, source, turn, line, end_line → index from 0; those found."""
    header: bool = False
    """Whether the first row names the columns."""
    thousandths: frozenset[str] = frozenset()
    """Which times are in milliseconds."""
    voices: Mapping[int, str] = field(default_factory=dict)
    """Where every speaker has a column of speech: its index → who it is; else {}."""

    @property
    def has_speech(self) -> bool:
        """Whether a column is speech."""
        return "text" in self.places or bool(self.voices)


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
    apart = not asked and "start" in named and named.keys().isdisjoint(("text", "speaker", "label"))
    if apart and (voices := voices_of(rows[0], rows[1:], named.values())):
        return Columns(named, header=True, thousandths=_slow(head, rows[1:], named), voices=voices)
    places |= by_content(body, places, header=header or by_name)
    return Columns(places, header or by_name, _slow(head, body, places))


def _slow(
    head: Sequence[str], rows: Sequence[Sequence[str]], places: Mapping[str, int]
) -> frozenset[str]:
    """Return which times are in milliseconds, by their names or by how much is said in them."""
    timed = [what for what in ("start", "end", "duration") if what in places]
    told = {what for what in timed if _is_ms(head, places[what])}
    wanted = [places[what] for what in ("start", "end", "text") if what in places]
    full = [row for row in rows if len(row) > max(wanted, default=0)]
    if len(wanted) == 3 and full and not told:  # noqa: PLR2004 - all of them
        starts, ends, texts = ([row[place] for row in full] for place in wanted)
        told |= {"start", "end"} if are_thousandths(starts, ends, texts) else set()
    return frozenset(told)


def named_columns(head: Sequence[str]) -> dict[str, int]:
    """Return what is in columns by their names → their indices.

    >>> named_columns(["startTime", "speaker.id", "speaker.name", "words"])
    {'start': 0, 'text': 3, 'speaker': 2}
    """
    names = [(_UNIT.sub("", _folded(cell)), index) for index, cell in enumerate(head)]
    known = [(name, index) for name, index in names if name in _KINDS]
    known.sort(key=lambda pair: -_RANKS[pair[0]])
    return {_KINDS[name]: index for name, index in known}


def is_named_speaker(name: str) -> bool:
    """Whether a column of that name says who speaks."""
    return _KINDS.get(_folded(name)) == "speaker"


def _folded(cell: str) -> str:
    return fold(_CAMEL.sub(" ", cell))


def _is_ms(head: Sequence[str], place: int) -> bool:
    words = head[place].split()[-2:] if place < len(head) else []
    return words[-1:] != [] and words[-1] in _THOUSANDTHS and words[0] != "ss"


def _asked_place(head: Sequence[str], column: str) -> int:
    names = [fold(cell) for cell in head]
    if fold(column) in names:
        return names.index(fold(column))
    if 1 <= number_of(column, 0) <= len(head):
        return int(column) - 1
    there = ", ".join(cell.strip() or str(n) for n, cell in enumerate(head, 1))
    raise UsageError(f"--from-columns: no column {column}. There are: {there}.")


def row_lines(
    rows: Sequence[Sequence[str]], columns: Columns, place: str = "row ", unit: int = 0
) -> Iterator[Line]:
    """Yield the lines of a table's text, labelled and timed, each row a unit; not numbered yet.

    An empty cell of the speaker stands for the one above, as in tables made by hand.
    """
    before = ""
    for number, row in enumerate(rows[columns.header :], 1 + columns.header):
        cells = {k: row[i].strip() for k, i in columns.places.items() if i < len(row)}
        voices = [(name, row[i]) for i, name in columns.voices.items() if i < len(row)]
        label = cells.get("speaker") or cells.get("label") or before
        for voice, text in voices or [(label, cells.get("text", ""))]:
            if not text.strip():
                continue
            before = voice
            unit += 1
            speaker = Speaker("", cells["role"], ()) if cells.get("role") else None
            origin = Origin(f"{place}{number}", unit, speaker)
            times = _times(cells, columns)
            for part in split_lines(text.strip()):
                yield Line(0, part.strip(), voice.rstrip(": "), *times, origin=origin)


def _times(cells: Mapping[str, str], columns: Columns) -> tuple[float | None, float | None]:
    span = _SPAN.fullmatch(cells.get("start", ""))
    if span and "end" not in cells:
        return seconds(span[1]), seconds(span[2])
    start, end, lasts = (_time(cells, columns, name) for name in ("start", "end", "duration"))
    if end is None and start is not None and lasts is not None:
        end = round(start + lasts, 3)
    return start, end


def _time(cells: Mapping[str, str], columns: Columns, name: str) -> float | None:
    value = seconds(cells.get(name, ""))
    return round(value / 1000, 3) if value is not None and name in columns.thousandths else value


def is_our_own(head: Sequence[str]) -> bool:
    """Whether a header or the keys of an object are those of the turns this program writes."""
    return {"source", "speaker", "role", "text"} <= {re.sub(r"^\ufeff", "", cell) for cell in head}
