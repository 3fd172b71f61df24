"""Keyword in context: every place where something is said, with who says it (Luhn 1960)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.analyses.folding import fold_accents, unfold_spans
from transcripts_cli.analyses.places import find_lines
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Table, Transcript, Turn

if TYPE_CHECKING:
    import regex

COLUMNS = (
    "source",
    "line",
    "speaker",
    "role",
    "left",
    "match",
    "right",
    "citation",
    "turn",
    "label",
    "before",
    "after",
    "start",
)
SEARCH_SECONDS = 2.0
"""How long a pattern may look at one turn: a sound one takes microseconds."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, and where."""

    pattern: "regex.Pattern[str]"
    """Folded, as `fold_pattern` does, unless it is exact."""
    exact: bool = False
    """Whether accents, apostrophes and dashes count."""
    choice: Choice = EVERYBODY
    """By whom."""
    width: int = 40
    """Characters of the turn that are shown on either side."""
    before: int = 0
    """How many turns before are given as well."""
    after: int = 0
    """How many turns after are given as well."""


def find_matches(transcripts: Iterable[Transcript], search: Search) -> Table:
    """Return a row per match, in the order of the texts.

    `left` and `right` are what is said on either side in the same turn, whole words only, on one line.

    Raises:
        UsageError: while the rows are read, where the pattern takes too long.
    """
    return Table("", COLUMNS, _rows(transcripts, search))


def count_matches(transcripts: Iterable[Transcript], search: Search) -> Table:
    """Return a row per text and speaker with a match: how many matches, in how many turns."""
    return Table(
        "", ("source", "speaker", "role", "matches", "turns"), _counts(transcripts, search)
    )


def list_sources(transcripts: Iterable[Transcript], search: Search) -> Table:
    """Return a row per text that has a match; no text is searched further than that."""
    found = (text.document.source for text in transcripts if any(_turns(text, search)))
    return Table("", ("source",), ((source,) for source in found))


def _rows(transcripts: Iterable[Transcript], search: Search) -> Iterator[tuple[object, ...]]:
    for transcript in transcripts:
        for index, spans in _turns(transcript, search):
            yield from _turn_rows(transcript, index, spans, search)


def _turn_rows(
    transcript: Transcript, index: int, spans: list[tuple[int, int]], search: Search
) -> Iterator[tuple[object, ...]]:
    turns, source = transcript.turns, transcript.document.source
    turn = turns[index]
    before = tuple(map(_spoken, turns[max(0, index - search.before) : index]))
    after = tuple(map(_spoken, turns[index + 1 : index + 1 + search.after]))
    lines = find_lines(transcript, turn, [start for start, _ in spans])
    for (start, end), line in zip(spans, lines, strict=True):
        yield (
            source,
            line,
            turn.speaker.name,
            turn.speaker.role,
            _left(turn.text, start, search.width),
            turn.text[start:end],
            _right(turn.text, end, search.width),
            f"{source}:{line}",
            turn.number,
            turn.label,
            before,
            after,
            turn.start,
        )


def _counts(transcripts: Iterable[Transcript], search: Search) -> Iterator[tuple[object, ...]]:
    for transcript in transcripts:
        counts: dict[tuple[str, str], list[int]] = {}
        for index, spans in _turns(transcript, search):
            speaker = transcript.turns[index].speaker
            count = counts.setdefault((speaker.name, speaker.role), [0, 0])
            count[0] += len(spans)
            count[1] += 1
        for who, count in counts.items():
            yield (transcript.document.source, *who, *count)


def _turns(transcript: Transcript, search: Search) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Yield the turns with a match: their index, and from where to where the matches go."""
    wanted = choose(transcript.speakers, search.choice)
    for index, turn in enumerate(transcript.turns):
        if turn.speaker in wanted and (spans := _spans(turn, search, transcript.document.source)):
            yield index, spans


def _spans(turn: Turn, search: Search, source: str) -> list[tuple[int, int]]:
    text = turn.text if search.exact else fold_accents(turn.text)
    try:
        matches = search.pattern.finditer(text, timeout=SEARCH_SECONDS)
        spans = [match.span() for match in matches if match.end() > match.start()]
    except TimeoutError as error:
        where = f"{source}, line {turn.line}"
        problem = f"the pattern takes more than {SEARCH_SECONDS:g} s on one turn ({where})"
        remedy = "Simplify it: a repetition inside a repetition is slow."
        raise UsageError(f"{search.pattern.pattern}: {problem}. {remedy}") from error
    return spans if search.exact else unfold_spans(turn.text, spans)


def _left(text: str, start: int, width: int) -> str:
    shown = text[max(0, start - width) : start]
    if start > width and not text[start - width - 1].isspace():
        shown = shown.split(maxsplit=1)[-1] if " " in shown.strip() else shown
    return " ".join(shown.split()) + " " * shown[-1:].isspace()


def _right(text: str, end: int, width: int) -> str:
    shown = text[end : end + width]
    if end + width < len(text) and not text[end + width].isspace():
        shown = shown.rsplit(maxsplit=1)[0] if " " in shown.strip() else shown
    return " " * shown[:1].isspace() + " ".join(shown.split())


def _spoken(turn: Turn) -> str:
    name = turn.speaker.name or turn.label
    return f"{name}: {turn.text}" if name else turn.text
