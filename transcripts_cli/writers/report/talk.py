"""The turns and what nobody speaks, in the order of the text, in bundles that a browser may leave unlaid."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transcripts_cli.model import Passage, Transcript, Turn
from transcripts_cli.text import count_questions
from transcripts_cli.writers.explanation import PARTS
from transcripts_cli.writers.report.interviews import Interview, Piece
from transcripts_cli.writers.report.voices import Cast, Voice

BUNDLE = 6000
"""Characters after which a bundle ends: some screens full, of which a browser lays out those in sight."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A turn as the page shows it."""

    number: int
    """Of the turn; 0 where nobody speaks."""
    line: int
    """Where it starts."""
    voice: Voice | None
    """Who speaks; None where nobody does."""
    kind: str
    """question, answer, or the part that nobody speaks."""
    part: str
    """What such a part is called; "" for a turn."""
    time: str
    """When it starts; "" where that is not known."""
    pieces: list[tuple[int, str, bool]]
    """Its lines that are not blank: number, text, whether it is the first piece of its line."""


def bundle_up(interview: Interview, people: Cast) -> Iterator[list[Spoken]]:
    """Yield all that is in a text, in its order, a few screens at a time."""
    bundle: list[Spoken] = []
    size = 0
    for spoken in _everything(interview, people):
        bundle.append(spoken)
        size += sum(80 + len(text) for _, text, _ in spoken.pieces)
        if size >= BUNDLE:
            yield bundle
            bundle, size = [], 0
    if bundle:
        yield bundle


def _everything(interview: Interview, people: Cast) -> Iterator[Spoken]:
    transcript = interview.transcript
    things: list[Turn | Passage] = [*transcript.turns, *transcript.passages]
    things.sort(key=lambda thing: thing.line)
    roles = any(speaker.role for speaker in transcript.speakers)
    last = 0
    for thing in things:
        if isinstance(thing, Passage):
            pieces = _anchored(_lines(transcript, thing), last)
            yield Spoken(0, thing.line, None, thing.part, PARTS[thing.part], "", pieces)
        else:
            pieces = _anchored(interview.pieces(thing), last)
            kind = "question" if asks(thing, roles=roles) else "answer"
            time = "" if thing.start is None else clock(thing.start)
            voice = people.find(thing.speaker)
            yield Spoken(thing.number, thing.line, voice, kind, "", time, pieces)
        last = pieces[-1][0] if pieces else last


def _anchored(pieces: Iterable[Piece], last: int) -> list[tuple[int, str, bool]]:
    """Return pieces with whether each is the first of its line; one line may hold several turns."""
    found = []
    for number, text in pieces:
        found.append((number, text, number != last))
        last = number
    return found


def asks(turn: Turn, *, roles: bool) -> bool:
    """Whether a turn is a question: by the part its speaker has, or, where roles are not known, its marks.

    >>> from transcripts_cli.model import Speaker
    >>> asks(Turn(1, 1, 1, "Q", Speaker("Q", "interviewer"), "Go on."), roles=True)
    True
    """
    role = turn.speaker.role
    if role in {"interviewer", "moderator"}:
        return True
    return count_questions(turn.text) > 0 and (role == "other" or not roles)


def _lines(transcript: Transcript, passage: Passage) -> Iterable[Piece]:
    lines = transcript.document.lines_between(passage.line, passage.end_line)
    return ((line.number, line.text.strip()) for line in lines if line.text.strip())


def clock(seconds: float) -> str:
    """Return a time as it is read from a watch.

    >>> clock(65.4), clock(3725.9)
    ('1:05', '1:02:05')
    """
    minutes, second = divmod(int(seconds), 60)
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return f"{minutes}:{second:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}"
