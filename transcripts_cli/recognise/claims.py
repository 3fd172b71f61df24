"""Why a voice may be a person: claims, each with a kind that is weighed, a line and a sentence."""

from typing import NamedTuple

from transcripts_cli.recognise.weights import PEOPLE_WEIGHTS, SOFT


class Claim(NamedTuple):
    """One reason to take a voice for a person."""

    voice: str
    """A label, or "(asks)" or "(answers)" for the sides without labels."""
    name: str
    """Of the person."""
    kind: str
    """What it rests on; its weight stands under it in weights.py."""
    line: int
    """The line that shows it; 0 if none does."""
    sentence: str
    """For people."""
    strength: float = 1.0

    @property
    def weight(self) -> float:
        """Points for the person."""
        return PEOPLE_WEIGHTS[self.kind] * self.strength

    @property
    def is_soft(self) -> bool:
        """Whether it says what the person does and nothing of the label: no two voices can have it."""
        return self.kind in SOFT
