"""What someone said, turn by turn, ready to cite."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.errors import InputError
from transcripts_cli.model import Table, Transcript, Turn
from transcripts_cli.text import count_words

if TYPE_CHECKING:
    import regex

COLUMNS = (
    "source",
    "line",
    "end_line",
    "speaker",
    "role",
    "text",
    "citation",
    "turn",
    "label",
    "words",
    "question",
    "before",
    "after",
)
MATCH_SECONDS = 2.0
"""How long a pattern may look at one turn: a sound one takes microseconds."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which turns are wanted; what is empty excludes none."""

    choice: Choice = EVERYBODY
    """By whom."""
    pattern: "regex.Pattern[str] | None" = None
    """What is to be found in the turn."""
    min_words: int = 0
    """Of the turn."""
    max_words: int | None = None
    """Of the turn."""
    context: int = 0
    """How many turns before and after are given as well."""
    attributes: tuple[str, ...] = ()
    """Of the speakers: a column each, behind the others."""


def find_quotes(transcripts: Iterable[Transcript], wish: Wish) -> Table:
    """Return a row per turn that is wished for.

    `citation` is `source:line`, `question` the turn before where somebody else speaks in it, `before`
    and `after` the turns around as `Speaker: text`.

    Raises:
        InputError: while the rows are read, where the pattern takes too long.
    """
    return Table("", (*COLUMNS, *wish.attributes), _rows(transcripts, wish))


def _rows(transcripts: Iterable[Transcript], wish: Wish) -> Iterator[tuple[object, ...]]:
    for transcript in transcripts:
        wanted = choose(transcript.speakers, wish.choice)
        for index, turn in enumerate(transcript.turns):
            if turn.speaker in wanted:
                length = count_words(turn.text)
                if _fits(turn, length, wish, transcript.document.source):
                    attributes = turn.speaker.values(wish.attributes)
                    yield *_row(transcript, index, length, wish.context), *attributes


def _fits(turn: Turn, length: int, wish: Wish, source: str) -> bool:
    """Whether a turn is as long as wished for, and holds the pattern."""
    if length < wish.min_words or (wish.max_words is not None and length > wish.max_words):
        return False
    if wish.pattern is None:
        return True
    try:
        return wish.pattern.search(turn.text, timeout=MATCH_SECONDS) is not None
    except TimeoutError as error:
        problem = f"the pattern takes more than {MATCH_SECONDS:g} s on line {turn.line}"
        raise InputError(
            source, problem, "Simplify it: a repetition inside a repetition is slow"
        ) from error


def _row(transcript: Transcript, index: int, length: int, context: int) -> tuple[object, ...]:
    turns, source = transcript.turns, transcript.document.source
    turn = turns[index]
    asked = index > 0 and turns[index - 1].speaker != turn.speaker
    return (
        source,
        turn.line,
        turn.end_line,
        turn.speaker.name,
        turn.speaker.role,
        turn.text,
        f"{source}:{turn.line}",
        turn.number,
        turn.label,
        length,
        turns[index - 1].text if asked else "",
        tuple(map(_spoken, turns[max(0, index - context) : index])),
        tuple(map(_spoken, turns[index + 1 : index + 1 + context])),
    )


def _spoken(turn: Turn) -> str:
    name = turn.speaker.name or turn.label
    return f"{name}: {turn.text}" if name else turn.text
