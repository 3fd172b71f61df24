"""Which speakers a name means."""

import difflib
from collections.abc import Iterable

from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.text import fold


def suggest_speakers(wanted: str, known: Iterable[str]) -> list[str]:
    """Return the known names that one may have meant, the likeliest first.

    >>> suggest_speakers("brantam", ["Silas Brantham", "Fabrice Tourneau"])
    ['Silas Brantham']
    """
    spellings: dict[str, str] = {}
    for name in known:
        for spelling in (name, *name.split()):
            spellings.setdefault(_key(spelling), name)
    close = difflib.get_close_matches(_key(wanted), spellings, n=3, cutoff=0.6)
    return list(dict.fromkeys(spellings[spelling] for spelling in close))


def choose_speakers(wanted: str, speakers: Iterable[Speaker]) -> list[Speaker]:
    """Return the speakers that a name or label means: those who bear it, or else it is part of theirs.

    >>> brantham, lee = Speaker("Silas Brantham", labels=("SB",)), Speaker("Ann Lee", labels=("Ann",))
    >>> [speaker.name for speaker in choose_speakers("sb", [brantham, lee])]
    ['Silas Brantham']
    >>> [speaker.name for speaker in choose_speakers("BRANTHAM", [brantham, lee])]
    ['Silas Brantham']
    >>> choose_speakers("brant", [brantham, lee])
    []
    """
    key = _key(wanted)
    known = [(_key(speaker.name), speaker) for speaker in speakers]
    bearers = [who for name, who in known if key in {name, *map(_key, who.labels)}]
    if bearers or not key:
        return bearers
    return [who for name, who in known if f" {key} " in f" {name} "]


def _key(name: str) -> str:
    """Return what two spellings of a name have in common; a name of signs only is its own key."""
    return fold(name) or name


def wanted_speakers(transcript: Transcript, names: Iterable[str], role: str) -> set[Speaker]:
    """Return the speakers of a transcript that are meant by any of some names, and have a role.

    Args:
        transcript: whose speakers they are.
        names: as for `choose_speakers`; without one everybody is meant.
        role: "" for any.
    """
    everybody = transcript.speakers
    chosen = [who for name in names for who in choose_speakers(name, everybody)]
    meant = chosen if tuple(names) else everybody
    return {speaker for speaker in meant if role in {"", speaker.role}}
