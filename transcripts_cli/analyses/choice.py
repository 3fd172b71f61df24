"""Whose turns are wanted: names, labels and roles, as a person types them."""

from collections.abc import Iterable
from typing import NamedTuple

from transcripts_cli.model import Speaker
from transcripts_cli.text import fold


class Choice(NamedTuple):
    """Which speakers are wanted; what is empty excludes none."""

    speakers: tuple[str, ...] = ()
    """Names or labels, in any case, with or without accents; or a part of a name in whole words."""
    roles: tuple[str, ...] = ()
    """interviewer, interviewee, moderator or other."""


EVERYBODY = Choice()


def choose(speakers: Iterable[Speaker], choice: Choice) -> set[Speaker]:
    """Return the speakers that are wanted: of any of the names, in any of the roles."""
    if choice == EVERYBODY:
        return set(speakers)
    speakers = tuple(speakers)
    if choice.speakers:
        chosen = [who for name in choice.speakers for who in choose_speakers(name, speakers)]
        speakers = tuple(chosen)
    return {speaker for speaker in speakers if not choice.roles or speaker.role in choice.roles}


def suggest_speakers(wanted: str, known: Iterable[str]) -> list[str]:
    """Return the known names that one may have meant, the likeliest first.

    >>> suggest_speakers("brantam", ["Silas Brantham", "Fabrice Tourneau"])
    ['Silas Brantham']
    """
    import difflib  # noqa: PLC0415 - only where a name is not found

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
