"""All that is said, so laid out that the turns which hold some words are found at once."""

import functools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from transcripts_cli.analyses.tokens import Token, pieces, tokenise
from transcripts_cli.model import Transcript, Turn

_RARE = 10
"""Words of a quotation, the rarest, by which the turns that resemble it are found."""
_NEAREST = 8
"""Turns that are looked at more closely."""


@dataclass(slots=True)
class Haystack:
    """Turns, and in which of them some words are said."""

    heard: list[tuple[Transcript, Turn]] = field(default_factory=list)
    """All turns, in order."""
    places: dict[str, list[int]] = field(default_factory=dict)
    """Word → the turns it is said in, ascending."""

    def holding(self, words: Iterable[str]) -> list[int]:
        """Return the turns that hold all of some words, in order."""
        lists = sorted((self.places.get(word, []) for word in set(words)), key=len)
        if not lists:
            return []
        common = set(lists[0])
        for places in lists[1:]:
            common.intersection_update(places)
            if not common:
                break
        return sorted(common)

    def resembling(self, words: Iterable[str]) -> list[int]:
        """Return the few turns that share most of the rare words, the likeliest first."""
        known = sorted((word for word in set(words) if self.places.get(word)), key=self._rarity)
        scores: Counter[int] = Counter()
        for word in known[:_RARE]:
            weight = 1 / (1 + len(self.places[word]).bit_length())
            for place in self.places[word]:
                scores[place] += weight  # type: ignore[assignment]
        return [place for place, _ in scores.most_common(_NEAREST)]

    def _rarity(self, word: str) -> tuple[int, str]:
        return len(self.places[word]), word


def pile(transcripts: Iterable[Transcript], wanted: Iterable[str]) -> Haystack:
    """Return the turns of transcripts, and where in them the wanted words are said.

    Args:
        transcripts: read once.
        wanted: words as `pieces` gives them; only their places are kept.
    """
    haystack = Haystack(places={word: [] for word in wanted})
    known = frozenset(haystack.places)
    for transcript in transcripts:
        for turn in transcript.turns:
            number = len(haystack.heard)
            haystack.heard.append((transcript, turn))
            for word in known.intersection(pieces(turn.text)):
                haystack.places[word].append(number)
    return haystack


@functools.lru_cache(maxsize=4096)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the tokens of a turn, which several quotations may be looked for in."""
    return tuple(tokenise(text))


@functools.lru_cache(maxsize=4096)
def joined_forms(tokens: Sequence[Token]) -> str:
    """Return the forms of tokens as one string, in which a run of them is found at the speed of `str.find`."""
    return "\x1f" + "\x1f".join(token.form for token in tokens) + "\x1f"
