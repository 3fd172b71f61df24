"""Where in its text a piece of a turn stands."""

import bisect
import itertools
from collections.abc import Iterator, Sequence

from transcripts_cli.model import Transcript, Turn


def find_lines(transcript: Transcript, turn: Turn, offsets: Sequence[int]) -> list[int]:
    """Return the lines on which characters of a turn stand, in the order of the offsets.

    Args:
        transcript: of the turn.
        turn: its text is found in the lines from `line` to `end_line`.
        offsets: of the characters in the text of the turn, from 0.
    """
    if turn.line == turn.end_line:
        return [turn.line] * len(offsets)
    if joined := _joined(transcript, turn):
        return [joined[bisect.bisect_right(joined, at, key=_offset) - 1][1] for at in offsets]
    lines, starts = list(_lines(transcript, turn)), [0]
    for spoken in turn.text.split("\n"):
        starts.append(starts[-1] + len(spoken) + 1)
    return [lines[min(bisect.bisect_right(starts, at), len(lines)) - 1] for at in offsets]


def _joined(transcript: Transcript, turn: Turn) -> list[tuple[int, int]]:
    """Return where in a turn its cues, segments or their lines begin, and their lines; [] where it has none.

    What was said in several of them is one line in the turn.
    """
    written = transcript.document.lines_between(turn.line, turn.end_line)
    if "\n" in turn.text or not all(line.origin and line.origin.unit for line in written):
        return []
    found, position = [(0, turn.line)], 0
    for line in written:
        spoken = " ".join(line.text.split())
        start = turn.text.find(spoken, position) if spoken else -1
        if start >= 0:
            found.append((start, line.number))
            position = start + len(spoken)
    return found


def _offset(place: tuple[int, int]) -> int:
    return place[0]


def _lines(transcript: Transcript, turn: Turn) -> Iterator[int]:
    """Yield for every line of what is said the line of the document that holds it.

    Each is looked for behind the one before; one that is not found, because markup was taken out of it,
    is the next.
    """
    written = transcript.document.lines_between(turn.line, turn.end_line)
    position = 0
    for spoken in turn.text.split("\n"):
        behind = itertools.islice(enumerate(written), position, position + _REACH)
        place = next((index for index, line in behind if spoken in line.text), position)
        place = min(place, len(written) - 1)
        yield written[place].number if written else turn.line
        position = place + 1


_REACH = 50
"""Lines without speech (times, captions) that may stand between two lines of a turn."""


def split_by_lines(transcript: Transcript, turn: Turn) -> list[tuple[int, str]]:
    """Return what is said in a turn, line by line, with the numbers of the lines; blank ones are left out.

    Put together again with blanks, the pieces are all that is said.
    """
    starts = _beginnings(transcript, turn)
    ends = [*starts[1:], len(turn.text)]
    pieces = [turn.text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    numbers = find_lines(transcript, turn, starts)
    return [(number, piece) for number, piece in zip(numbers, pieces, strict=True) if piece]


def _beginnings(transcript: Transcript, turn: Turn) -> list[int]:
    """Return where in the text of a turn its lines begin, from 0."""
    if turn.line != turn.end_line and (joined := _joined(transcript, turn)):
        return sorted({start for start, _ in joined})
    starts = [0]
    for spoken in turn.text.split("\n")[:-1]:
        starts.append(starts[-1] + len(spoken) + 1)
    return starts
