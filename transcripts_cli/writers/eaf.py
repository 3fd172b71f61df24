"""ELAN: a tier a speaker, an annotation a turn."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import BinaryIO

from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.writers.markup import HEAD, element, escaped, nested
from transcripts_cli.writers.names import called
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.subtitles import Cue, cues_of

_ROOT: dict[str, str | None] = {
    "AUTHOR": "",
    "DATE": "1970-01-01T00:00:00Z",  # it must be there, and the same text gives the same bytes
    "FORMAT": "3.0",
    "VERSION": "3.0",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:noNamespaceSchemaLocation": "http://www.mpi.nl/tools/elan/EAFv3.0.xsd",
}


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write a text; roles and attributes of speakers are properties of the file.

    Raises:
        InputError: a turn has no time.
    """
    del rendering
    for text in texts:
        cues = cues_of(text, "eaf")
        tiers = {
            who: _apart([cue for cue in cues if cue.turn.speaker == who]) for who in text.speakers
        }
        names = tier_names(text.speakers)
        slots = sorted({time for tier in tiers.values() for cue in tier for time in cue[:2]})
        order = {time: f"ts{number}" for number, time in enumerate(slots, 1)}
        header = {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"}
        times = [
            element("TIME_SLOT", {"TIME_SLOT_ID": name, "TIME_VALUE": str(round(time * 1000))})
            for time, name in order.items()
        ]
        parts = [
            nested("HEADER", header, _properties(names)),
            nested("TIME_ORDER", {}, times),
            *_tiers(tiers, names, order),
            element(
                "LINGUISTIC_TYPE",
                {
                    "LINGUISTIC_TYPE_ID": "turn",
                    "TIME_ALIGNABLE": "true",
                    "GRAPHIC_REFERENCES": "false",
                },
            ),
        ]
        out.write(f"{HEAD}{nested('ANNOTATION_DOCUMENT', _ROOT, parts)}\n".encode())


def _apart(cues: Sequence[Cue]) -> list[Cue]:
    """Return the cues of one speaker, ended where the next begins: annotations of a tier do not overlap."""
    found = []
    for cue, following in pairwise([*cues, None]):
        if cue is None or (following and following.start <= cue.start):
            continue
        found.append(cue._replace(end=min(cue.end, following.start)) if following else cue)
    return found


def tier_names(speakers: Sequence[Speaker]) -> dict[Speaker, str]:
    """Return a name for the tier of every speaker, no two alike."""
    names: dict[Speaker, str] = {}
    for who in speakers:
        name = wanted = called(who) or "unknown"
        number = 1
        while name in names.values():
            number += 1
            name = f"{wanted} ({number})"
        names[who] = name
    return names


def _properties(names: dict[Speaker, str]) -> Iterator[str]:
    for who, name in names.items():
        for key, value in (("role", who.role), *who.attributes):
            if value:
                yield element("PROPERTY", {"NAME": f"{key}: {name}"}, escaped(value))


def _tiers(
    tiers: dict[Speaker, list[Cue]], names: dict[Speaker, str], order: dict[float, str]
) -> Iterator[str]:
    number = 0
    for who, cues in tiers.items():
        notes = []
        for cue in cues:
            number += 1
            references = {
                "ANNOTATION_ID": f"a{number}",
                "TIME_SLOT_REF1": order[cue.start],
                "TIME_SLOT_REF2": order[cue.end],
            }
            value = element("ANNOTATION_VALUE", {}, escaped(cue.turn.text))
            inside = nested("ALIGNABLE_ANNOTATION", references, [value])
            notes.append(nested("ANNOTATION", {}, [inside]))
        attributes = {
            "LINGUISTIC_TYPE_REF": "turn",
            "PARTICIPANT": names[who],
            "TIER_ID": names[who],
        }
        yield nested("TIER", attributes, notes)
