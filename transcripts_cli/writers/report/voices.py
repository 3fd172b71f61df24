"""Who speaks in an interview, with a colour and a sign each."""

from collections.abc import Mapping
from dataclasses import dataclass

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
ASKING = ("interviewer", "moderator")


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

    @property
    def asks(self) -> bool:
        """Whether asking is their part."""
        return self.role in ASKING


def list_voices(interview: Interview) -> dict[str, Voice]:
    """Return who speaks, by the name they are shown with, who says most first."""
    columns = interview.voices.columns
    rows = [dict(zip(columns, row, strict=True)) for row in interview.voices.rows]
    speakers = {shown_name(one): one for one in reversed(interview.transcript.speakers)}
    found: dict[str, Voice] = {}
    for row in rows:
        role, labels = str(row["role"] or ""), _texts(row["labels"])
        name = shown_name(Speaker(str(row["speaker"] or ""), role, labels))
        attributes = speakers[name].attributes if name in speakers else ()
        found.setdefault(
            name,
            Voice(
                name,
                role,
                tuple(label for label in labels if label != name),
                tuple(pair for pair in attributes if pair[1]),
                min(len(found) + 1, TONES),
                row,
            ),
        )
    return found


def shown_name(speaker: Speaker) -> str:
    """Return the name of a speaker, or the first label, or what else is known.

    >>> shown_name(Speaker("", "", ("Q",))), shown_name(Speaker("", "interviewer"))
    ('Q', 'Unnamed interviewer')
    """
    return speaker.name or next(iter(speaker.labels), "") or f"Unnamed {speaker.role}".strip()


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()
