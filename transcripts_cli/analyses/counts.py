"""Who speaks, how often and how much: a row per speaker or group."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.analyses.grouping import find_grouping
from transcripts_cli.analyses.heard import Heard, Voice
from transcripts_cli.analyses.measures import DEFAULT, MEASURES, sum_words
from transcripts_cli.analyses.timing import duration
from transcripts_cli.errors import UsageError
from transcripts_cli.identity import identify
from transcripts_cli.model import Speaker, Table, Transcript, Turn
from transcripts_cli.text import count_questions, count_words

Voices = dict[tuple[str, ...], Voice]
"""Voices by what tells them apart, in order of first appearance."""
_FACTS: dict[str, tuple[str, Callable[[Voice], object]]] = {
    "labels": (
        "how the speaker is labelled in the text, in order of first appearance",
        lambda voice: tuple(voice.labels),
    ),
    "role": (
        "interviewer, interviewee, moderator or other; empty where the text has no such roles",
        lambda voice: "; ".join(voice.roles),
    ),
    "sources": ("the texts the speaker is heard in", lambda voice: tuple(voice.sources)),
}
"""What is no figure: a definition, and how it is told."""
_DEFINITIONS = {
    "source": "the text, as its path was given (with --per-file)",
    "speaker": "the person, by the fullest name known; empty where the text names nobody",
    "labels": _FACTS["labels"][0],
    "role": _FACTS["role"][0],
    **{name: measure.definition for name, measure in MEASURES.items()},
    "sources": _FACTS["sources"][0],
}


class Count(NamedTuple):
    """What is counted, and what is shown of it."""

    by: str = "speaker"
    """What a row is: speaker, role, source, whole or an attribute."""
    per_file: bool = False
    """Count each text apart, and add `source` first."""
    columns: tuple[str, ...] = ()
    """Those shown behind the first; () shows the usual ones."""
    sort: str = ""
    """The column by which the rows are sorted, the largest first; "" sorts by words."""
    choice: Choice = EVERYBODY
    """Whose turns; the shares are of all words all the same."""
    attributes: tuple[str, ...] = ()
    """That the people file gives to speakers; a column each where a row is a speaker."""


def define_columns() -> Table:
    """Return what each column of `count_speech` means."""
    return Table("", ("column", "definition"), iter(_DEFINITIONS.items()))


def count_speech(transcripts: Iterable[Transcript], count: Count | None = None) -> Table:
    """Return a row per speaker or group, who says most first.

    A named speaker of several texts is one speaker; a code or initials (`Q`, `SB`, `Speaker 1`) that a
    text does not resolve stand for another voice in each.

    Args:
        transcripts: read one by one.
        count: what is counted together, and which columns are shown.

    Raises:
        UsageError: a column or grouping of that name there is not; nothing was read.
    """
    count = count or Count()
    return tabulate_voices(hear(transcripts, count), count)


def tabulate_voices(heard: Iterable[tuple[str, Voices]], count: Count) -> Table:
    """Return the table of `count_speech` from what `hear` has heard of its transcripts, part by part."""
    heading, columns = _heading(count)
    return Table("", heading, _rows(heard, count, columns))


def hear(transcripts: Iterable[Transcript], count: Count) -> Iterator[tuple[str, Voices]]:
    """Yield the voices of all transcripts; with `per_file` those of each, with its source.

    What is heard of some transcripts and then of others is what is heard of all.
    """
    light = {"", count.by, "speakers", "gini", "entropy", *DEFAULT, *_FACTS, *count.attributes}
    keep = not {*count.columns, count.sort} <= light
    voices: Voices = {}
    for transcript in transcripts:
        _listen(transcript, voices, count, keep=keep)
        if count.per_file:
            yield transcript.document.source, voices
            voices = {}
    if voices:
        yield "", voices


def count_along(
    transcripts: Iterable[Transcript], count: Count
) -> tuple[Iterator[Transcript], Table]:
    """Return the transcripts, to be read once, and what `count_speech` says of them when they have been read.

    Args:
        transcripts: read one by one, none of them is kept.
        count: of the usual columns, and not by file.
    """
    voices: Voices = {}
    heading, columns = _heading(count)

    def listening() -> Iterator[Transcript]:
        for transcript in transcripts:
            _listen(transcript, voices, count, keep=False)
            yield transcript

    return listening(), Table("", heading, _rows([("", voices)], count, columns))


def _heading(count: Count) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns of a count: all of them, and those behind the first."""
    find_grouping(count.by, count.attributes)
    columns = tuple(name for name in count.columns if name != count.by) or _usual(count)
    known = (*_FACTS, *MEASURES, *(count.attributes if count.by == "speaker" else ()))
    for name in filter(None, (*columns, count.sort)):
        if name not in known:
            raise UsageError(f"{name}: no such column. There are: {', '.join(known)}.")
    heading = (count.by, *columns)
    if count.per_file and count.by != "source":
        heading = ("source", *heading)
    return heading, columns


def _usual(count: Count) -> tuple[str, ...]:
    if count.by == "speaker":
        sources = () if count.per_file else ("sources",)
        return ("labels", "role", *DEFAULT, *sources, *count.attributes)
    return ("speakers", *DEFAULT, *(("gini",) if count.by in {"source", "whole"} else ()))


def _rows(
    heard: Iterable[tuple[str, Voices]], count: Count, columns: tuple[str, ...]
) -> Iterator[tuple[object, ...]]:
    for source, voices in heard if count.per_file else [("", _all_of(heard))]:
        for voice in _ranked(voices.values(), count):
            cells = [_cell(voice, name, count) for name in columns]
            first = (source,) if count.per_file and count.by != "source" else ()
            yield (*first, voice.name, *cells)


def _all_of(heard: Iterable[tuple[str, Voices]]) -> Voices:
    everybody: Voices = {}
    for _, voices in heard:
        for key, voice in voices.items():
            known = everybody.setdefault(key, voice)
            if known is not voice:
                known.add(voice)
    return everybody


def _cell(voice: Voice, column: str, count: Count) -> object:
    if column in _FACTS:
        return _FACTS[column][1](voice)
    if column in MEASURES:
        return MEASURES[column].compute(voice)
    return voice.attributes[count.attributes.index(column)]


def _listen(transcript: Transcript, voices: Voices, count: Count, *, keep: bool) -> None:
    """Add the turns of a transcript to the voices."""
    source, grouping = transcript.document.source, find_grouping(count.by, count.attributes)
    people = {speaker: identify(speaker, source) for speaker in transcript.speakers}
    wanted = choose(people, count.choice)
    known: dict[tuple[int, str], tuple[Voice, tuple[str, ...]]] = {}
    before: Turn | None = None
    for turn in transcript.turns:
        speaker = turn.speaker
        group = "" if count.by == "speaker" else grouping(transcript, turn)
        voice, person = known.get(
            (id(speaker), group), (None, ())
        )  # comparing speakers takes longer
        if voice is None:
            asked, person = speaker in wanted, people[speaker]
            key = person if count.by == "speaker" else (group, "" if asked else "unasked")
            name = speaker.name if count.by == "speaker" else group
            voice = voices.setdefault(key, Voice(name, wanted=False))
            voice.wanted |= asked
            _introduce(voice, speaker, source, count)
            known[id(speaker), group] = voice, person
        words = count_words(turn.text)
        voice.lengths.append(words)
        voice.questions += count_questions(turn.text)
        voice.words_by_speaker[person] += words
        if keep:
            voice.heard.append(Heard(turn, source, transcript.language, _wait(before, turn)))
        before = turn


def _introduce(voice: Voice, speaker: Speaker, source: str, count: Count) -> None:
    voice.attributes = voice.attributes or speaker.values(count.attributes)
    voice.labels.update(dict.fromkeys(speaker.labels))
    if speaker.role:
        voice.roles[speaker.role] = None
    voice.sources[source] = None


def _wait(before: Turn | None, turn: Turn) -> float | None:
    """Return the seconds between the end of a turn and the start of the next, of somebody else."""
    if before is None or before.speaker == turn.speaker:
        return None
    if before.end is None or turn.start is None:
        return None
    return turn.start - before.end


def _ranked(voices: Iterable[Voice], count: Count) -> list[Voice]:
    """Set what is known of all; return who is wanted, the largest first, ties in order of first appearance."""
    ranked = sorted(voices, key=sum_words, reverse=True)
    words = sum(map(sum_words, ranked))
    times = (duration(heard) or 0.0 for heard in itertools.chain(*(one.heard for one in ranked)))
    time = sum(times, 0.0)
    for voice in ranked:
        voice.all_words, voice.all_time = words, time
    shown = [voice for voice in ranked if voice.wanted]
    if not count.sort:
        return shown
    return sorted(shown, key=lambda voice: _order(_cell(voice, count.sort, count)))


def _order(value: object) -> tuple[bool, object]:
    """Return what puts numbers from the largest, texts by the alphabet, and what has no value last."""
    if isinstance(value, int | float):
        return False, -value
    return value is None, "; ".join(value) if isinstance(value, tuple) else value or ""
