"""Who speaks, how often and how much."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.identity import identify
from transcripts_cli.model import Speaker, Table, Transcript
from transcripts_cli.text import count_questions, count_words


@dataclass(slots=True)
class Voice:
    """What is counted of one speaker."""

    speaker: Speaker
    """As first met."""
    lengths: list[int] = field(default_factory=list)
    """Words of each turn."""
    questions: int = 0
    """Sentences that end in a question mark."""
    labels: dict[str, None] = field(default_factory=dict)
    """As written, in order of first appearance."""
    roles: dict[str, None] = field(default_factory=dict)
    """In order of first appearance; one, unless texts differ."""
    sources: dict[str, None] = field(default_factory=dict)
    """The texts it speaks in."""
    share: float = 0.0
    """Of all words counted with it, 0 to 1."""
    wanted: bool = True
    """Whether it is shown: what nobody asked for is counted all the same, for the shares."""


def count_turns(voice: Voice) -> int:
    """Return how often it speaks."""
    return len(voice.lengths)


def sum_words(voice: Voice) -> int:
    """Return how many words it says.

    >>> sum_words(Voice(Speaker("Ana"), lengths=[3, 4]))
    7
    """
    return sum(voice.lengths)


def share_of_words(voice: Voice) -> float:
    """Return its share of all words.

    >>> share_of_words(Voice(Speaker("Ana"), share=1 / 3))
    0.3333
    """
    return round(voice.share, 4)


def mean_words(voice: Voice) -> float:
    """Return the mean length of its turns.

    >>> mean_words(Voice(Speaker("Ana"), lengths=[1, 2, 2]))
    1.7
    """
    return round(sum(voice.lengths) / len(voice.lengths), 1)


def median_words(voice: Voice) -> float:
    """Return the median length of its turns.

    >>> median_words(Voice(Speaker("Ana"), lengths=[1, 2, 9]))
    2.0
    """
    lengths, half = sorted(voice.lengths), len(voice.lengths) // 2
    return (lengths[half] + lengths[~half]) / 2  # `statistics` takes 3 ms to import


def max_words(voice: Voice) -> int:
    """Return the length of its longest turn.

    >>> max_words(Voice(Speaker("Ana"), lengths=[1, 2, 9]))
    9
    """
    return max(voice.lengths)


def sum_questions(voice: Voice) -> int:
    """Return how many questions it asks."""
    return voice.questions


class Measure(NamedTuple):
    """A figure of one speaker."""

    definition: str
    """What it counts, for `stats --define`."""
    compute: Callable[[Voice], object]
    """From what was counted."""


MEASURES = {
    "turns": Measure(
        "turns taken; a turn is what one speaker says until another speaks", count_turns
    ),
    "words": Measure(
        "words said, labels left out; a word is a run of letters, marks and digits with inner "
        "apostrophes and hyphens (peut-être, l’e-marketing are one each), in scripts without spaces "
        "a character",
        sum_words,
    ),
    "share": Measure(
        "share of all words said by all speakers of the same texts, 0 to 1", share_of_words
    ),
    "mean_words": Measure("words per turn, arithmetic mean, to one decimal", mean_words),
    "median_words": Measure("words per turn, median: half of the turns are longer", median_words),
    "max_words": Measure("words of the longest turn", max_words),
    "questions": Measure("sentences said that end in a question mark of any script", sum_questions),
}
_DEFINITIONS = {
    "source": "the text, as its path was given (with --per-file)",
    "speaker": "the person, by the fullest name known; empty where the text names nobody",
    "labels": "how the speaker is labelled in the text, in order of first appearance",
    "role": "interviewer, interviewee, moderator or other; empty where the text has no such roles",
    **{name: measure.definition for name, measure in MEASURES.items()},
    "sources": "the texts the speaker is heard in",
}


def define_columns() -> Table:
    """Return what each column of `count_speech` means."""
    return Table("", ("column", "definition"), iter(_DEFINITIONS.items()))


def count_speech(
    transcripts: Iterable[Transcript],
    *,
    per_file: bool = False,
    choice: Choice = EVERYBODY,
    attributes: tuple[str, ...] = (),
) -> Table:
    """Return a row per speaker, who says most first.

    A named speaker of several texts is one speaker; a code or initials (`Q`, `SB`, `Speaker 1`) that a
    text does not resolve stand for another voice in each.

    Args:
        transcripts: read one by one.
        per_file: count each text apart, and add `source` first.
        choice: whose rows; the shares are of all words all the same.
        attributes: of the speakers, a column each, behind the others.
    """
    columns = ("speaker", "labels", "role", *MEASURES)
    if per_file:
        rows = _rows_per_file(transcripts, choice, attributes)
        return Table("", ("source", *columns, *attributes), rows)
    rows = _rows_in_all(transcripts, choice, attributes)
    return Table("", (*columns, "sources", *attributes), rows)


def _rows_per_file(
    transcripts: Iterable[Transcript], choice: Choice, attributes: tuple[str, ...]
) -> Iterator[tuple[object, ...]]:
    for transcript in transcripts:
        voices: dict[tuple[str, ...], Voice] = {}
        _listen(transcript, voices, choice)
        for voice in _ranked(voices.values()):
            yield (transcript.document.source, *_row(voice), *voice.speaker.values(attributes))


def _rows_in_all(
    transcripts: Iterable[Transcript], choice: Choice, attributes: tuple[str, ...]
) -> Iterator[tuple[object, ...]]:
    voices: dict[tuple[str, ...], Voice] = {}
    for transcript in transcripts:
        _listen(transcript, voices, choice)
    for voice in _ranked(voices.values()):
        yield (*_row(voice), tuple(voice.sources), *voice.speaker.values(attributes))


def _row(voice: Voice) -> tuple[object, ...]:
    figures = (measure.compute(voice) for measure in MEASURES.values())
    return (voice.speaker.name, tuple(voice.labels), "; ".join(voice.roles), *figures)


def _listen(transcript: Transcript, voices: dict[tuple[str, ...], Voice], choice: Choice) -> None:
    """Add the turns of a transcript to the voices."""
    source = transcript.document.source
    known: dict[Speaker, Voice] = {}
    wanted = choose(transcript.speakers, choice)
    for turn in transcript.turns:
        voice = known.get(turn.speaker)
        if voice is None:
            voice = known[turn.speaker] = _meet(turn.speaker, source, voices)
            voice.wanted |= turn.speaker in wanted
        voice.lengths.append(count_words(turn.text))
        voice.questions += count_questions(turn.text)


def _meet(speaker: Speaker, source: str, voices: dict[tuple[str, ...], Voice]) -> Voice:
    """Return the voice of a speaker, which may have been heard in another text."""
    voice = voices.setdefault(identify(speaker, source), Voice(speaker, wanted=False))
    voice.labels.update(dict.fromkeys(speaker.labels))
    if speaker.role:
        voice.roles[speaker.role] = None
    voice.sources[source] = None
    return voice


def _ranked(voices: Iterable[Voice]) -> list[Voice]:
    """Set every share; return who is wanted, who says most first, ties in order of first appearance."""
    ranked = sorted(voices, key=sum_words, reverse=True)
    total = sum(map(sum_words, ranked))
    for voice in ranked:
        voice.share = sum_words(voice) / total if total else 0.0
    return [voice for voice in ranked if voice.wanted]
