"""Whose turns are shown, and what they are called: options that are the same for every command."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, ClassVar

from typer import Option

from transcripts_cli.analyses.choice import Choice, choose_speakers, suggest_speakers
from transcripts_cli.commands.completions import complete_role, complete_speaker
from transcripts_cli.commands.terminal import say
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Speaker

ROLES = ("interviewer", "interviewee", "moderator", "other")


@dataclass(slots=True, eq=False)
class Voices:
    """Whose turns are shown, and what they are called."""

    HEADING: ClassVar = "Whose turns"

    speaker: Annotated[
        list[str] | None,
        Option(
            metavar="NAME",
            help="By whom: a name or label; may be repeated.",
            show_default=False,
            autocompletion=complete_speaker,
        ),
    ] = None
    role: Annotated[
        list[str] | None,
        Option(
            metavar="ROLE",
            help=f"By whom: {', '.join(ROLES)}; may be repeated.",
            show_default=False,
            autocompletion=complete_role,
        ),
    ] = None
    pseudonymise: Annotated[
        str,
        Option(
            metavar="KEYFILE",
            help="Put codes (I1, P1 …) in the place of names; the file keeps whose they are.",
        ),
    ] = ""
    keep_text: Annotated[
        bool, Option("--keep-text", help="With codes for speakers only: what is said is left.")
    ] = False
    codes: Annotated[
        str, Option(metavar="TEMPLATE", help="Of new codes: words, {role} or {letter}, {number}.")
    ] = ""


def choice_of(voices: Voices) -> Choice:
    """Return who is wanted; raise UsageError where a role is none."""
    roles = tuple(role.strip().lower() for given in voices.role or () for role in given.split(","))
    for role in roles:
        if role not in ROLES:
            raise UsageError(f"--role {role}: unknown. Choose {', '.join(ROLES)}.")
    return Choice(tuple(voices.speaker or ()), roles)


def say_unknown(names: Iterable[str], known: Iterable[Speaker]) -> bool:
    """Say which names nobody bears, who may be meant, and who there is; return whether there was one."""
    known = tuple(known)
    unknown = [name for name in names if known and not choose_speakers(name, known)]
    voices = dict.fromkeys(speaker.name or "; ".join(speaker.labels) for speaker in known)
    voices.pop("", None)
    for name in unknown:
        close = suggest_speakers(name, voices)
        hint = f" Did you mean {' or '.join(close)}?" if close else ""
        say(f"{name}: no such speaker.{hint} There are: {', '.join(voices)}.")
    return bool(unknown)
