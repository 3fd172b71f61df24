"""What transcripts have that a format may have no place for."""

from transcripts_cli.model import Transcript
from transcripts_cli.writers.formats import HOLDS

_NAMES = {
    "labels": "labels as written",
    "roles": "roles",
    "attributes": "attributes",
    "times": "times",
    "passages": "what nobody speaks",
}


def having(text: Transcript) -> set[str]:
    """Return what a transcript has beside speakers and what they say, in the words of `HOLDS`."""
    found = {"passages"} if text.passages else set()
    for turn in text.turns:
        if turn.label and turn.label != turn.speaker.name:
            found.add("labels")
        if turn.start is not None:
            found.add("times")
    for speaker in text.speakers:
        found |= {"roles"} if speaker.role else set()
        found |= {"attributes"} if speaker.attributes else set()
    return found


def missing_in(name: str, there: set[str]) -> str:
    """Return in words which of the things that are there a format does not hold; "" if it holds all.

    >>> missing_in("txt", {"labels", "roles", "times"})
    'labels as written, roles'
    """
    held = HOLDS[name].split()
    return ", ".join(words for what, words in _NAMES.items() if what in there and what not in held)
