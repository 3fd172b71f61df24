"""Who is the same person in two texts."""

import unicodedata

from transcripts_cli.model import Speaker
from transcripts_cli.text import fold, is_full_name


def identify(speaker: Speaker, source: str) -> tuple[str, ...]:
    """Return what two speakers have in common if and only if they are one person.

    A full name is one person everywhere. Initials, first names and codes are another voice in each
    text, unless the people file says who they are. Of those without a name, who asks is not who answers.

    >>> identify(Speaker("Ana Silva"), "a.txt") == identify(Speaker("ANA SILVA"), "b.txt")
    True
    >>> identify(Speaker("SB"), "a.txt") == identify(Speaker("SB"), "b.txt")
    False
    >>> identify(Speaker("SB", person="SB"), "a.txt") == identify(Speaker("SB", person="SB"), "b.txt")
    True
    """
    if speaker.person:
        return ("person", speaker.person)
    name = unicodedata.normalize("NFC", speaker.name)
    if is_full_name(name):
        return ("name", fold(name) or name)
    return ("voice", source, name) if name else ("voice", source, "", speaker.role, *speaker.labels)
