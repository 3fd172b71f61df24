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
    lines, starts = list(_lines(transcript, turn)), [0]
    for spoken in turn.text.split("\n"):
        starts.append(starts[-1] + len(spoken) + 1)
    return [lines[min(bisect.bisect_right(starts, at), len(lines)) - 1] for at in offsets]


def _lines(transcript: Transcript, turn: Turn) -> Iterator[int]:
    """Yield for every line of what is said the line of the document that holds it.

    Each is looked for behind the one before; one that is not found, because markup was taken out of it,
    is the next.
    """
    everything = transcript.document.lines
    first = bisect.bisect_left(everything, turn.line, key=lambda line: line.number)
    written = everything[first : first + turn.end_line - turn.line + 1]
    position = 0
    for spoken in turn.text.split("\n"):
        behind = itertools.islice(enumerate(written), position, position + _REACH)
        place = next((index for index, line in behind if spoken in line.text), position)
        place = min(place, len(written) - 1)
        yield written[place].number if written else turn.line
        position = place + 1


_REACH = 50
"""Lines without speech (times, captions) that may stand between two lines of a turn."""
