"""What someone said, in turns, sentences or matches, ready to cite."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.analyses.citations import STYLES, Excerpt
from transcripts_cli.analyses.places import find_lines
from transcripts_cli.analyses.quotations import find_quotations
from transcripts_cli.errors import InputError
from transcripts_cli.model import Table, Transcript, Turn
from transcripts_cli.sentences import split_sentences
from transcripts_cli.text import count_questions, count_words

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
    "start",
    "reported",
    "quotation",
)
UNITS = ("turn", "sentence", "match")
MATCH_SECONDS = 2.0
"""How long a pattern may look at one turn: a sound one takes microseconds."""

Span = tuple[int, int]
"""From where to where, in the text of a turn."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which quotes are wanted, and how they are cited; what is empty excludes none."""

    choice: Choice = EVERYBODY
    """By whom."""
    pattern: "regex.Pattern[str] | None" = None
    """What is to be found in the quote."""
    min_words: int = 0
    """Of the quote."""
    max_words: int | None = None
    """Of the quote."""
    context: int = 0
    """How many turns before and after are given as well."""
    unit: str = "turn"
    """One of UNITS: a quote is a turn, a sentence of it, or what the pattern matches."""
    style: str = "line"
    """Of the citation, one of STYLES."""
    attributes: tuple[str, ...] = ()
    """Of the speakers: a column each, behind the others."""


def find_quotes(transcripts: Iterable[Transcript], wish: Wish) -> Table:
    """Return a row per quote that is wished for.

    `citation` and `quotation` are in the style wished for; `question` is the turn before where somebody
    else asks in it, `before` and `after` the turns around as `Speaker: text`, with the question marked as such;
    `reported` holds what is quoted within the quote; `start` is the time of its turn, in seconds.

    Raises:
        InputError: while the rows are read, where the pattern takes too long.
    """
    return Table("", (*COLUMNS, *wish.attributes), _rows(transcripts, wish))


def _rows(transcripts: Iterable[Transcript], wish: Wish) -> Iterator[tuple[object, ...]]:
    for transcript, excerpt in find_excerpts(transcripts, wish):
        yield make_row(transcript, excerpt, wish)


def find_excerpts(
    transcripts: Iterable[Transcript], wish: Wish
) -> Iterator[tuple[Transcript, Excerpt]]:
    """Yield what is wished for, with the transcript it is from; errors are those of `find_quotes`."""
    for number, transcript in enumerate(transcripts, 1):
        wanted = choose(transcript.speakers, wish.choice)
        for index, turn in enumerate(transcript.turns):
            if turn.speaker in wanted:
                spans = [span for span in _spans(transcript, turn, wish) if _fits(turn, span, wish)]
                whole = Excerpt(
                    transcript.document.source,
                    number,
                    transcript.language,
                    turn,
                    turn.text,
                    turn.line,
                    turn.end_line,
                    index=index,
                )
                for excerpt in cut_excerpts(transcript, whole, spans):
                    yield transcript, excerpt


def _spans(transcript: Transcript, turn: Turn, wish: Wish) -> Iterator[Span]:
    """Yield the units of a turn that hold the pattern."""
    if wish.pattern is None:
        if wish.unit == "sentence":
            yield from sentence_spans(turn.text, transcript.language)
        else:
            yield 0, len(turn.text)
        return
    try:
        matches = [
            match.span() for match in wish.pattern.finditer(turn.text, timeout=MATCH_SECONDS)
        ]
    except TimeoutError as error:
        problem = f"the pattern takes more than {MATCH_SECONDS:g} s on line {turn.line}"
        remedy = "Simplify it: a repetition inside a repetition is slow"
        raise InputError(transcript.document.source, problem, remedy) from error
    if wish.unit == "match":
        yield from (span for span in matches if span[0] < span[1])
    elif wish.unit == "sentence":
        yield from _touched(sentence_spans(turn.text, transcript.language), matches)
    elif matches:
        yield 0, len(turn.text)


def _touched(sentences: Iterable[Span], matches: list[Span]) -> Iterator[Span]:
    """Yield the sentences in which a match begins."""
    starts = iter([start for start, _ in matches])
    following = next(starts, None)
    for start, end in sentences:
        touched = False
        while following is not None and following < end:
            touched |= following >= start
            following = next(starts, None)
        if touched:
            yield start, end


def sentence_spans(text: str, language: str) -> Iterator[Span]:
    """Yield from where to where the sentences of a text go, the blanks around them left out."""
    position = 0
    for sentence in split_sentences(text, language):
        start = position + len(sentence) - len(sentence.lstrip())
        position += len(sentence)
        if sentence.strip():
            yield start, start + len(sentence.strip())


def _fits(turn: Turn, span: Span, wish: Wish) -> bool:
    """Whether a quote is as long as wished for."""
    if not wish.min_words and wish.max_words is None:
        return True
    length = count_words(turn.text[slice(*span)])
    return wish.min_words <= length and (wish.max_words is None or length <= wish.max_words)


def cut_excerpts(transcript: Transcript, whole: Excerpt, spans: list[Span]) -> Iterator[Excerpt]:
    """Yield pieces of a turn, which is an excerpt itself, with the lines they stand on."""
    turn = whole.turn
    if spans == [(0, len(turn.text))]:
        yield whole
        return
    firsts = find_lines(transcript, turn, [start for start, _ in spans])
    lasts = find_lines(transcript, turn, [max(start, end - 1) for start, end in spans])
    for (start, end), line, end_line in zip(spans, firsts, lasts, strict=True):
        text = turn.text[start:end]
        yield replace(whole, text=text, line=line, end_line=end_line, offset=start)


def make_row(transcript: Transcript, excerpt: Excerpt, wish: Wish) -> tuple[object, ...]:
    """Return the row of an excerpt, a cell for each of COLUMNS and of the attributes wished for."""
    turns, turn = transcript.turns, excerpt.turn
    index = excerpt.index
    style = STYLES[wish.style]
    citation = style.cite(excerpt)
    asked = _is_question(transcript, index)
    before = [_spoken(other) for other in turns[max(0, index - wish.context) : index]]
    if asked and before:
        before[-1] = _spoken(turns[index - 1], " (question)")
    return (
        excerpt.source,
        excerpt.line,
        excerpt.end_line,
        turn.speaker.name,
        turn.speaker.role,
        excerpt.text,
        citation,
        turn.number,
        turn.label,
        count_words(excerpt.text),
        turns[index - 1].text if asked else "",
        tuple(before),
        tuple(map(_spoken, turns[index + 1 : index + 1 + wish.context])),
        turn.start,
        tuple(quotation.text for quotation in find_quotations(excerpt.text)),
        style.quote(excerpt, citation),
        *turn.speaker.values(wish.attributes),
    )


def _is_question(transcript: Transcript, index: int) -> bool:
    """Whether the turn before one is the question it answers: somebody else's, who asks."""
    if not index:
        return False
    before, turn = transcript.turns[index - 1 : index + 1]
    asks = before.speaker.role in {"interviewer", "moderator"} or count_questions(before.text) > 0
    return asks and before.speaker != turn.speaker


def _spoken(turn: Turn, mark: str = "") -> str:
    name = turn.speaker.name or turn.label
    if not name:
        return f"{mark.strip()} {turn.text}".strip()
    return f"{name}{mark}: {turn.text}"
