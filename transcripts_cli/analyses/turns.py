"""The turns themselves, a row each: what other tools start from."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from transcripts_cli.model import Line, Passage, Table, Transcript, Turn

COLUMNS = ("source", "turn", "line", "end_line", "label", "speaker", "role", "text", "start", "end")


def list_turns(transcripts: Iterable[Transcript], *, passages: bool = False) -> Table:
    """Return a row per turn, in the order of the texts.

    Args:
        transcripts: read one by one, while the rows are.
        passages: add what nobody speaks, in its place: without turn number, label and speaker, and
            with front, narration or back for its role.
    """
    rows = _rows_with_passages(transcripts) if passages else _rows(transcripts)
    return Table("", COLUMNS, rows)


def _rows(transcripts: Iterable[Transcript]) -> Iterator[tuple[object, ...]]:
    for transcript in transcripts:
        source = transcript.document.source
        for turn in transcript.turns:
            yield _turn_row(source, turn)


def _rows_with_passages(transcripts: Iterable[Transcript]) -> Iterator[tuple[object, ...]]:
    for transcript in transcripts:
        pieces: list[Turn | Passage] = [*transcript.turns, *transcript.passages]
        pieces.sort(key=lambda piece: piece.line)
        for piece in pieces:
            if isinstance(piece, Turn):
                yield _turn_row(transcript.document.source, piece)
            else:
                yield _passage_row(transcript, piece)


def _turn_row(source: str, turn: Turn) -> tuple[object, ...]:
    speaker = turn.speaker
    return (
        source,
        turn.number,
        turn.line,
        turn.end_line,
        turn.label,
        speaker.name,
        speaker.role,
        turn.text,
        turn.start,
        turn.end,
    )


def _passage_row(transcript: Transcript, passage: Passage) -> tuple[object, ...]:
    document = transcript.document
    lines = document.lines
    first = bisect_left(lines, passage.line, key=_number)
    end = bisect_right(lines, passage.end_line, key=_number)
    text = "\n".join(line.text for line in lines[first:end])
    place = (document.source, None, passage.line, passage.end_line)
    return (*place, "", "", passage.part, text, None, None)


def _number(line: Line) -> int:
    return line.number
