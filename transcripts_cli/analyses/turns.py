"""The turns themselves, a row each: what other tools start from."""

from collections.abc import Iterable, Iterator

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.model import Passage, Table, Transcript, Turn

COLUMNS = ("source", "turn", "line", "end_line", "label", "speaker", "role", "text", "start", "end")


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
    return Table("", (*COLUMNS, *attributes), rows)


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
