"""The turns themselves, a row each: what other tools start from."""

from collections.abc import Iterable, Iterator, Mapping

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Field, Passage, Table, Transcript, Turn

FIELDS = {
    "source": Field("string", "the path as given; - for standard input", repeated=True),
    "turn": Field("integer", "from 1 within its source; nothing for what nobody speaks"),
    "line": Field("integer", "where it begins: a line of the source, counted from 1"),
    "end_line": Field("integer", "its last line that is not blank"),
    "label": Field(
        "string",
        "the speaker as written, without separator; empty where there is none",
        repeated=True,
    ),
    "speaker": Field("string", "the person; empty where the text does not tell", repeated=True),
    "role": Field(
        "string",
        "interviewer, interviewee, moderator, other, or empty; front, narration or back where nobody speaks",
        repeated=True,
    ),
    "text": Field("string", "what is said, without the label, its paragraphs kept"),
    "start": Field("number", "seconds from the beginning of the recording; nothing where unknown"),
    "end": Field("number", "seconds from the beginning of the recording; nothing where unknown"),
}
COLUMNS = tuple(FIELDS)
DOC_ID = Field("string", "the source and the turn: of no two rows the same, as quanteda wants it")
"""Of a column that there is where it is asked for."""


def list_turns(
    transcripts: Iterable[Transcript],
    *,
    passages: bool = False,
    choice: Choice = EVERYBODY,
    attributes: tuple[str, ...] = (),
) -> Table:
    """Return a row per turn, in the order of the texts.

    Args:
        transcripts: read one by one, while the rows are.
        passages: add what nobody speaks, in its place: without turn number, label and speaker, and
            with front, narration or back for its role.
        choice: whose turns; passages are kept.
        attributes: of the speakers, a column each, behind the others.
    """
    rows = _rows(transcripts, choice, attributes, passages=passages)
    told = {
        name: Field("string", "an attribute of the speaker", repeated=True) for name in attributes
    }
    return Table("", (*COLUMNS, *attributes), rows, {**FIELDS, **told})


def choose_columns(table: Table, wished: Mapping[str, str]) -> Table:
    """Return a table of turns with some of its columns, in the order of the wish.

    Args:
        table: as `list_turns` returns it.
        wished: names of columns, or doc_id, and what they are called from here on.

    Raises:
        UsageError: there is no column of that name.
    """
    known = {"doc_id": DOC_ID, **table.fields}
    for name in wished:
        if name not in known:
            raise UsageError(f"{name}: no such column. There are: {', '.join(known)}.")
    places = [table.columns.index(name) if name in table.columns else -1 for name in wished]
    rows = (tuple(row[at] if at >= 0 else _doc_id(row) for at in places) for row in table.rows)
    fields = {new: known[name] for name, new in wished.items()}
    return Table(table.title, tuple(wished.values()), rows, fields)


def _doc_id(row: tuple[object, ...]) -> str:
    """Return what identifies a row: interview.txt#12, or interview.txt#front-1 with the line of a passage."""
    source, turn, line, _, _, _, role, *_ = row
    return f"{source}#{turn}" if turn is not None else f"{source}#{role}-{line}"


def _rows(
    transcripts: Iterable[Transcript],
    choice: Choice,
    attributes: tuple[str, ...],
    *,
    passages: bool,
) -> Iterator[tuple[object, ...]]:
    none = ("",) * len(attributes)
    for transcript in transcripts:
        wanted = choose(transcript.speakers, choice)
        pieces: list[Turn | Passage] = [turn for turn in transcript.turns if turn.speaker in wanted]
        if passages:
            pieces += transcript.passages
            pieces.sort(key=lambda piece: piece.line)
        for piece in pieces:
            if isinstance(piece, Turn):
                values = piece.speaker.values(attributes) if attributes else none
                yield *_turn_row(transcript.document.source, piece), *values
            else:
                yield *_passage_row(transcript, piece), *none


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
    lines = document.lines_between(passage.line, passage.end_line)
    text = "\n".join(line.text for line in lines)
    place = (document.source, None, passage.line, passage.end_line)
    return (*place, "", "", passage.part, text, None, None)
