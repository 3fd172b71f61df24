"""Who speaks in an interview, with a colour and a sign each."""

from collections.abc import Mapping
from dataclasses import dataclass

from transcripts_cli.identity import identify
from transcripts_cli.model import Speaker
from transcripts_cli.writers.report.interviews import Interview

COLUMNS = (
    "labels",
    "role",
    "turns",
    "words",
    "share",
    "mean_words",
    "max_words",
    "questions",
    "speaking_time",
    "time_share",
)
"""What a report wants to know of each speaker."""
TONES = 8
"""Colours that can be told apart, also by the colour-blind; the last is that of all who are left."""
_UNNAMED = "Unnamed"


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker as the page shows them."""

    name: str
    """As known, or the label, or "Unnamed interviewer"."""
    role: str
    """"" where there is none."""
    labels: tuple[str, ...]
    """That differ from the name."""
    attributes: tuple[tuple[str, str], ...]
    """From the people file; those with a value."""
    tone: int
    """Of TONES, from 1: which colour and sign."""
    figures: Mapping[str, object]
    """A cell of `stats` for each of COLUMNS."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who speaks in an interview."""

    voices: Mapping[str, Voice]
    """By the name they are shown with, who says most first."""
    names: Mapping[Speaker, str]
    """A speaker → the name they are shown with: of two spellings of one person the first."""

    def find(self, speaker: Speaker) -> Voice:
        """Return the voice of a speaker."""
        return self.voices[self.names[speaker]]

    def tone(self, name: str) -> int:
        """Return the colour of who is shown with a name."""
        return self.voices[name].tone if name in self.voices else TONES

    def group(self, group: str) -> str:
        """Return the name that a group of the analyses is shown with: "" is all without name and label."""
        unnamed = [name for name in self.voices if name.startswith(_UNNAMED)]
        return group or (unnamed[0] if len(unnamed) == 1 else _UNNAMED)


def cast(interview: Interview) -> Cast:
    """Return who speaks in an interview."""
    transcript, columns = interview.transcript, interview.voices.columns
    first: dict[tuple[str, ...], Speaker] = {}
    for speaker in transcript.speakers:
        first.setdefault(identify(speaker, transcript.document.source), speaker)
    shown = {
        speaker: shown_name(first[identify(speaker, transcript.document.source)])
        for speaker in transcript.speakers
    }
    attributes = {shown_name(speaker): speaker.attributes for speaker in first.values()}
    voices: dict[str, Voice] = {}
    for cells in interview.voices.rows:
        row = dict(zip(columns, cells, strict=True))
        role, labels = str(row["role"] or ""), _texts(row["labels"])
        name = shown_name(Speaker(str(row["speaker"] or ""), role, labels))
        known = tuple(pair for pair in attributes.get(name, ()) if pair[1])
        others = tuple(label for label in labels if label != name)
        tone = min(len(voices) + 1, TONES)
        voices.setdefault(name, Voice(name, role, others, known, tone, row))
    return Cast(voices, shown)


def shown_name(speaker: Speaker) -> str:
    """Return the name of a speaker, or the first label, or what else is known.

    >>> shown_name(Speaker("", "", ("Q",))), shown_name(Speaker("", "interviewer"))
    ('Q', 'Unnamed interviewer')
    """
    return speaker.name or next(iter(speaker.labels), "") or f"{_UNNAMED} {speaker.role}".strip()


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()
