"""Names of speakers that a user gives, and what is said of those that nobody bears."""

from collections.abc import Iterable, Iterator
from typing import Literal

from transcripts_cli.analyses.voices import choose_speakers, suggest_speakers
from transcripts_cli.commands.terminal import say
from transcripts_cli.model import Speaker, Transcript

Role = Literal["interviewer", "interviewee", "moderator", "other"]


class Names:
    """The names asked for, against the speakers of all that is read."""

    def __init__(self, wanted: Iterable[str] | None) -> None:
        self.wanted = tuple(wanted or ())
        self.known: dict[Speaker, None] = {}

    def noting(self, transcripts: Iterable[Transcript]) -> Iterator[Transcript]:
        """Yield transcripts as they come, and remember who speaks in them."""
        for transcript in transcripts:
            self.known.update(dict.fromkeys(transcript.speakers))
            yield transcript

    def say_unknown(self) -> bool:
        """Say which names nobody bears, who may be meant and who there is; return whether there is one."""
        unknown = [name for name in self.wanted if not choose_speakers(name, self.known)]
        for name in unknown if self.known else ():
            say(f"{name}: no such speaker.{self._hint(name)}")
        return bool(unknown)

    def _hint(self, name: str) -> str:
        voices = dict.fromkeys(speaker.name or "; ".join(speaker.labels) for speaker in self.known)
        voices.pop("", None)
        close = suggest_speakers(name, voices)
        meant = f" Did you mean {' or '.join(close)}?" if close else ""
        return f"{meant} There are: {', '.join(voices)}."
