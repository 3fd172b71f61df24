"""The people of the texts: what they are called, and how we know."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from transcripts_cli.analyses.choice import EVERYBODY, Choice, choose
from transcripts_cli.identity import identify
from transcripts_cli.model import Alias, Speaker, Table, Transcript
from transcripts_cli.text import count_words

COLUMNS = ("speaker", "labels", "role", "turns", "words", "sources", "evidence")


@dataclass(slots=True)
class _Known:
    """What is known of one person."""

    speaker: Speaker
    """As first met."""
    labels: dict[str, None] = field(default_factory=dict)
    roles: dict[str, None] = field(default_factory=dict)
    turns: int = 0
    words: int = 0
    evidence: dict[str, list[str]] = field(default_factory=dict)
    """Of each text that the person speaks in."""
    wanted: bool = False


def list_speakers(
    transcripts: Iterable[Transcript],
    *,
    choice: Choice = EVERYBODY,
    attributes: tuple[str, ...] = (),
) -> Table:
    """Return a row per person, in order of first appearance.

    Args:
        transcripts: read one by one.
        choice: whose rows.
        attributes: of the people, a column each, behind the others.
    """
    return Table("", (*COLUMNS, *attributes), _rows(transcripts, choice, attributes))


def _rows(
    transcripts: Iterable[Transcript], choice: Choice, attributes: tuple[str, ...]
) -> Iterator[tuple[object, ...]]:
    people: dict[tuple[str, ...], _Known] = {}
    for transcript in transcripts:
        _meet(transcript, people, choice)
    for one in people.values():
        if one.wanted:
            several = len(one.evidence) > 1
            evidence = tuple(
                f"{source}: {sentence}" if several else sentence
                for source, sentences in one.evidence.items()
                for sentence in sentences
            )
            name, labels, role = one.speaker.name, tuple(one.labels), "; ".join(one.roles)
            row = (name, labels, role, one.turns, one.words, tuple(one.evidence), evidence)
            yield *row, *one.speaker.values(attributes)


def _meet(transcript: Transcript, people: dict[tuple[str, ...], _Known], choice: Choice) -> None:
    """Add the people of a transcript to those known."""
    source = transcript.document.source
    wanted = choose(transcript.speakers, choice)
    for speaker in transcript.speakers:
        one = people.setdefault(identify(speaker, source), _Known(speaker))
        one.labels.update(dict.fromkeys(speaker.labels))
        one.roles.update(dict.fromkeys(filter(None, [speaker.role])))
        one.wanted |= speaker in wanted
        sentences = one.evidence.setdefault(source, [])
        sentences += map(evidence_of, _aliases(transcript, speaker))
    for turn in transcript.turns:
        one = people[identify(turn.speaker, source)]
        one.turns += 1
        one.words += count_words(turn.text)


def _aliases(transcript: Transcript, speaker: Speaker) -> Iterator[Alias]:
    for alias in transcript.aliases:
        if alias.name == speaker.name and (not alias.label or alias.label in speaker.labels):
            yield alias


def evidence_of(alias: Alias) -> str:
    """Return how a label is known to be a person's, with the line that proves it.

    >>> evidence_of(Alias("SB", "Silas Brantham", 11, "initials of Silas Brantham"))
    'SB: initials of Silas Brantham, line 11'
    """
    return f"{alias.label or '(no label)'}: {alias.proof}"
