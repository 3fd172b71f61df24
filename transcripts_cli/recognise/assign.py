"""Which person each voice is: the claims weighed against one another, the surest first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from transcripts_cli.recognise.caseless import is_caseless
from transcripts_cli.recognise.claims import Claim
from transcripts_cli.recognise.examinations import side_of
from transcripts_cli.recognise.fits import fits
from transcripts_cli.recognise.offices import COURTESIES
from transcripts_cli.recognise.trust import is_institution, is_known_first_name, names_saint
from transcripts_cli.recognise.weights import APART, DOUBTED, INSTITUTION, KNOWN, LIKE, NAMED
from transcripts_cli.records import record
from transcripts_cli.text import fold

"""Words at the head of a place that is called after somebody."""


@record
class Candidate:
    """A person that a voice may be."""

    name: str
    claims: list[Claim] = field(default_factory=list)

    def points(self, *, shared: bool = False) -> float:
        """Return the points of its claims, the best of each kind; `shared`: those that a second voice may have."""
        best: dict[str, float] = {}
        for claim in self.claims:
            if not shared or not claim.is_soft:
                points = self._trust_in(claim) * claim.weight
                best[claim.kind] = max(best.get(claim.kind, points), points)
        return sum(best.values())

    def _trust_in(self, claim: Claim) -> float:
        """How far a claim holds for this name; a first name is among the cues, and not counted again."""
        if claim.kind == "cues":
            return min(1.0, self.trust) if claim.weight > 0 else 1.0
        return self.trust if claim.kind in DOUBTED else 1.0

    @property
    def trust(self) -> float:
        """How far the name is a person's: more with a frequent first name, less with a word for an institution."""
        words = self.name.split()
        if names_saint(self.name):
            return INSTITUTION
        if any(map(is_known_first_name, words)) or is_caseless(self.name):
            return KNOWN
        return INSTITUTION if any(map(is_institution, words)) else 1.0

    @property
    def proof(self) -> Claim:
        """The claim to show: one with a line, not on another label, on the label's likeness, the weightiest."""
        return max(
            self.claims,
            key=lambda claim: (
                bool(claim.line),
                claim.kind not in ("label", "cues"),
                claim.kind in LIKE,
                claim.weight,
            ),
        )


@record
class Settled:
    """Who the voices are."""

    people: dict[str, Candidate]
    """The person of each voice that is one."""
    doubtful: dict[str, list[Candidate]]
    """For each voice that may be several people alike, these."""


def assign(
    voices: Sequence[str],
    claims: Iterable[Claim],
    taken: Mapping[str, Sequence[str]],
    sides: Mapping[str, str],
) -> Settled:
    """Return who each voice is.

    Args:
        voices: those to be named, in order of first appearance.
        claims: on them; others are passed over.
        taken: folded names that are settled already, with the voices that have them.
        sides: asks or answers, for each voice of which it is known.
    """
    board: dict[str, dict[str, Candidate]] = {voice: {} for voice in voices}
    for claim in claims:
        for voice in _heirs(claim, voices, sides):
            if fold(claim.name) != fold(voice):
                person = board[voice].setdefault(fold(claim.name), Candidate(claim.name))
                person.claims.append(claim)
    holders: dict[str, list[str]] = defaultdict(
        list, {name: list(own) for name, own in taken.items()}
    )
    settled = Settled({}, {})
    waiting = [voice for voice in voices if board[voice]]
    while waiting:
        found = _surest(waiting, board, holders, free=False) or _surest(
            waiting, board, holders, free=True
        )
        if not found:
            break
        voice, person = found
        settled.people[voice] = person
        holders[fold(person.name)].append(voice)
        waiting.remove(voice)
    for voice in waiting:
        near = _ranked(voice, board[voice].values(), holders)
        if near and near[0][0] >= NAMED:
            settled.doubtful[voice] = [p for points, p in near if points > near[0][0] - APART]
    return settled


Board = Mapping[str, Mapping[str, Candidate]]
"""For each voice the people it may be, by folded name."""
Holders = Mapping[str, Sequence[str]]
"""For each folded name the voices that have it."""
Ranked = list[tuple[float, Candidate]]


def _heirs(claim: Claim, voices: Sequence[str], sides: Mapping[str, str]) -> list[str]:
    """The voices that a claim holds for: what `Q` does, `Question` does, too."""
    word, side = side_of(claim.voice), sides.get(claim.voice)
    if not claim.is_soft or not word:
        return [claim.voice] if claim.voice in voices else []
    alike = [voice for voice in voices if side_of(voice) == word]
    return [voice for voice in alike if not side or sides.get(voice, side) == side]


def _surest(
    waiting: Sequence[str], board: Board, holders: Holders, *, free: bool
) -> tuple[str, Candidate] | None:
    """Return the voice whose person is the surest, with the person; `free`: one whom no voice is yet.

    A label that is like a name is surer than what anybody does.
    """
    best: tuple[tuple[bool, float], str, Candidate] | None = None
    for voice in waiting:
        people = [
            person
            for person in board[voice].values()
            if not free or not holders.get(fold(person.name))
        ]
        ranked = _ranked(voice, people, holders)
        if _is_sure(ranked):
            points, person = ranked[0]
            sure = any(claim.kind in LIKE for claim in person.claims), points
            if best is None or sure > best[0]:
                best = sure, voice, person
    return best[1:] if best else None


def _ranked(voice: str, people: Iterable[Candidate], holders: Holders) -> Ranked:
    """The people a voice may still be, the likeliest first; ties by name."""
    ranked = []
    for person in people:
        others = holders.get(fold(person.name), ())
        if any(_differs(voice, other) for other in others):
            continue
        same = all(side_of(voice) and side_of(voice) == side_of(other) for other in others)
        points = person.points(shared=not same)
        if points > 0:
            ranked.append((points, person))
    return sorted(ranked, key=lambda pair: (-pair[0], -len(pair[1].name), pair[1].name))


def _is_sure(ranked: Ranked) -> bool:
    """Whether the first has enough points, and more than the next person."""
    if not ranked or ranked[0][0] < NAMED:
        return False
    best = ranked[0][1].name
    rival = next((points for points, other in ranked[1:] if not _is_form(other.name, best)), 0.0)
    return ranked[0][0] - rival >= APART


def _is_form(name: str, other: str) -> bool:
    """Whether a name is a shorter, longer or initialled form of another."""
    mine, theirs = fold(name), fold(other)
    if f" {mine} " in f" {theirs} " or f" {theirs} " in f" {mine} ":
        return True
    return bool(fits(name, other) or fits(other, name))


def _differs(label: str, other: str) -> bool:
    """Whether two labels with courtesies are two people: Mr and Mrs of one surname."""
    mine, theirs = fold(label).split(), fold(other).split()
    titled = len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1]
    return titled and mine[0] != theirs[0] and {mine[0], theirs[0]} <= COURTESIES
