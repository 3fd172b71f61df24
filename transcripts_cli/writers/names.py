"""What speakers are called where a format wants one name, and files where one is made of each text."""

import re
from dataclasses import dataclass, field

from transcripts_cli.model import Speaker, Turn

_UNFIT = re.compile(r'[\x00-\x1f\x7f/\\<>:"|?*\ud800-\udfff]+')
"""What a file system somewhere does not allow in a name."""
_LONGEST = 180
"""Bytes of a name without its suffix: file systems allow 255."""


def name_of(turn: Turn) -> str:
    """Return what the speaker of a turn is called: by name, else label, else role; "" if nothing is known.

    >>> name_of(Turn(1, 1, 1, "", Speaker("", "interviewer"), "Why?"))
    'Interviewer'
    """
    return one_line(turn.speaker.name or turn.label) or turn.speaker.role.capitalize()


def called(speaker: Speaker) -> str:
    """Return what a speaker is called, without regard to a turn: by name, else first label, else role."""
    label = speaker.labels[0] if speaker.labels else ""
    return one_line(speaker.name or label) or speaker.role.capitalize()


def one_line(text: str) -> str:
    r"""Return a text without line ends and runs of blanks.

    >>> one_line(" Ana\n  Silva ")
    'Ana Silva'
    """
    return " ".join(text.split())


def stem(source: str) -> str:
    """Return the name of a source without its folders, archive and suffix.

    >>> [stem(source) for source in ("talks/a.b.txt", "all.zip!in/talk.vtt", "-", "../..", "")]
    ['a.b', 'talk', 'stdin', 'text', 'text']
    """
    if source == "-":
        return "stdin"
    name = re.split(r"[/\\!]", source)[-1]
    name = _UNFIT.sub("_", name.rpartition(".")[0] or name).strip(" .")
    return name.encode()[:_LONGEST].decode("utf-8", "ignore") or "text"


@dataclass(slots=True)
class FileNames:
    """Gives every source a file name of its own."""

    suffix: str
    """Of the format."""
    taken: dict[str, str] = field(default_factory=dict)
    """Name as file systems compare it → the source that has it."""

    def give(self, source: str) -> tuple[str, str]:
        """Return the name for a source, and which source has the name that would be its own; "" if none.

        >>> names = FileNames(".vtt")
        >>> names.give("a/talk.txt"), names.give("b/Talk.docx")
        (('talk.vtt', ''), ('Talk-2.vtt', 'a/talk.txt'))
        """
        name = wanted = f"{stem(source)}{self.suffix}"
        number = 1
        while name.casefold() in self.taken:
            number += 1
            name = f"{stem(source)}-{number}{self.suffix}"
        self.taken[name.casefold()] = source
        return name, self.taken[wanted.casefold()] if name != wanted else ""
