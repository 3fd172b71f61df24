"""Fit how much each cue near a name counts for who asks and who answers: recognise/cue_weights.py.

    python -m bench.cues [--write] [--more FOLDER]…

A conditional logit: of the people named around an interview, and nobody, one asks; each has the points of its cues, at the
place that tells most, and of the other claims on the voice. Learnt on the pages of tests/recognise/heads and the cases of
tests/recognise/cases, but for those kept aside, and on further FOLDERs of texts beside their NAME.gold.tsv. The weights in
the program were learnt with a hundred real texts more, which are no part of it; they have fewer people and more nobody.
"""

import argparse
import importlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

from tests.recognise.gold import CASES, COLLECTIONS, load_gold
from tests.recognise.heads import HEADS, alike, examples_in
from transcripts_cli import loads
from transcripts_cli.recognise.assign import Candidate
from transcripts_cli.recognise.conduct import says_nothing
from transcripts_cli.recognise.cues import Cues
from transcripts_cli.recognise.near_names import OTHER, beside, cast_of, pair_of
from transcripts_cli.recognise.people import Evidence, People
from transcripts_cli.recognise.weights import DOUBTED

if TYPE_CHECKING:
    from transcripts_cli.recognise.claims import Claim

WRITTEN = Path(__file__).parent.parent / "transcripts_cli/recognise/cue_weights.py"
PENALTY, SELDOM, LEAST = 1.0, 5, 0.05
"""Of the squares of the weights; people that must have a cue; points of a weight that is kept."""
DOUBT = 0.3
"""Points by which nobody is likelier than was learnt: most pages of the pool were written to name people."""


class Choice(NamedTuple):
    """Who a voice may be, and who it is."""

    side: str
    """asks or answers."""
    people: Mapping[str, tuple[Cues, Mapping[str, float]]]
    """By name: the cues, and the strengths of the other claims by kind."""
    right: str
    """"" for nobody."""


class _Spy:
    """Keeps what a recognition resolves people from."""

    def __init__(self) -> None:
        self.evidence: Evidence | None = None
        self.people = People()
        self.claims: Sequence[Claim] = []
        speakers: Any = importlib.import_module("transcripts_cli.recognise.speakers")
        evidence_of, assign, own_names = speakers.evidence_of, speakers.assign, speakers.own_names

        def keep_evidence(*arguments: Any) -> Evidence:
            self.evidence = evidence_of(*arguments)
            return self.evidence

        def keep_claims(voices: Any, claims: Any, taken: Any, sides: Any) -> Any:
            self.claims = list(claims)
            return assign(voices, self.claims, taken, sides)

        def keep_people(evidence: Evidence, people: People) -> None:
            own_names(evidence, people)
            self.people = People(dict(people.names))  # before the others are known, too

        speakers.evidence_of, speakers.assign = keep_evidence, keep_claims
        speakers.own_names = keep_people

    def choices(self, text: str, right: Mapping[str, str]) -> Iterator[Choice]:
        """Yield the choices of a text for the voices whose labels name nobody; `right` gives the person of a voice."""
        self.evidence = None
        loads(text, source="page.txt")
        if not self.evidence:
            return
        evidence = self.evidence
        others = [claim for claim in self.claims if claim.kind != "cues"]
        cast = cast_of(evidence, self.people)
        pair = pair_of(evidence, self.people, others, cast)
        for voice, everybody in cast.items():
            side = evidence.sides[voice]
            if voice in right or side in right:
                people = {
                    name: (cues, self._others(voice, name))
                    for name, cues in beside(everybody, pair[OTHER[side]])
                }
                name = right.get(voice, right.get(side, ""))
                known = next((own for own in people if alike(own, name)), "")
                if known or not name or alike(name, voice) or says_nothing(name):
                    yield Choice(side, people, known)

    def _others(self, voice: str, name: str) -> dict[str, float]:
        found: dict[str, float] = {}
        for claim in self.claims:
            if claim.voice == voice and claim.name == name and claim.kind != "cues":
                trust = Candidate(name).trust if claim.kind in DOUBTED else 1.0
                kind = f"claim {claim.kind}"
                found[kind] = max(found.get(kind, 0.0), trust * claim.strength)
        return found


def pool(more: Sequence[Path]) -> Iterator[Choice]:
    """Yield all choices that are learnt from."""
    spy = _Spy()
    for example in examples_in(HEADS):
        yield from spy.choices(example.text, {"asks": example.asker, "answers": example.answerer})
    folders = [folder for name, folder in COLLECTIONS.items() if name != "aside"]
    for path in (path for folder in (*folders, *more) for path in sorted(folder.glob("*.txt"))):
        if path.with_name(f"{path.stem}.gold.tsv").exists() and path.parent != CASES / "aside":
            names: dict[str, Counter[str]] = defaultdict(Counter)
            for turn in load_gold(path).turns:
                side = {"interviewer": "asks", "interviewee": "answers"}.get(turn.role, "")
                names[turn.label or f"({side})"][turn.speaker.strip("?")] += 1
            right = {voice: own.most_common(1)[0][0] for voice, own in names.items()}
            yield from spy.choices(path.read_text(encoding="utf-8", errors="replace"), right)


def learn(choices: Sequence[Choice]) -> tuple[list[str], Any]:
    """Return the cues and their weights; the last weight is nobody's."""
    counts = Counter(
        cue
        for choice in choices
        for cues, others in choice.people.values()
        for cue in {*cues.person, *others, *(c for _, place in cues.places for c in place)}
    )
    names = sorted(cue for cue, count in counts.items() if count >= SELDOM)
    index = {cue: number for number, cue in enumerate(names)}
    vectors = [
        [_places(cues, others, index) for cues, others in c.people.values()] for c in choices
    ]
    nobody = np.eye(len(names) + 1)[-1:]
    rights = [[*c.people, ""].index(c.right) for c in choices]
    weights = np.zeros(len(names) + 1)
    for turn in range(6):  # which place tells most depends on the weights
        tables = [
            np.array(
                [
                    own[np.argmax(own @ weights)] if turn else own.mean(0)
                    for own in (*people, nobody)
                ]
            )
            for people in vectors
        ]
        weights = minimize(_loss, weights, (tables, rights), jac=True, method="L-BFGS-B").x
    return names, weights


def _places(cues: Cues, others: Mapping[str, float], index: Mapping[str, int]) -> Any:
    rows = np.zeros((len(cues.places), len(index) + 1))
    for row, (_, place) in zip(rows, cues.places, strict=True):
        for cue, strength in (*cues.person.items(), *others.items(), *((c, 1.0) for c in place)):
            if cue in index:
                row[index[cue]] = strength
    return rows


def _loss(weights: Any, tables: Sequence[Any], rights: Sequence[int]) -> tuple[float, Any]:
    loss, slope = PENALTY * weights @ weights / 2, PENALTY * weights
    for table, right in zip(tables, rights, strict=True):
        points = table @ weights
        shares = np.exp(points - points.max())
        shares /= shares.sum()
        loss -= np.log(shares[right] + 1e-12)
        slope = slope + table.T @ shares - table[right]
    return float(loss), slope


def main() -> None:
    """Print the weights of the other claims, and write those of the cues."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--more", type=Path, nargs="*", default=())
    options = parser.parse_args()
    choices = list(pool(options.more))
    lines = [
        '"""How much each cue of cues.py counts for whoever asks and whoever answers, in points.',
        "",
    ]
    lines += [
        "Fitted by `python -m bench.cues`: a conditional logit over the people named on each page.",
        '"""',
        "",
    ]
    for side in ("asks", "answers"):
        names, weights = learn([choice for choice in choices if choice.side == side])
        points = dict(zip(names, weights, strict=False))
        print(
            side,
            {cue: round(float(own), 2) for cue, own in points.items() if cue.startswith("claim ")},
        )
        kept = {
            c: own for c, own in points.items() if not c.startswith("claim ") and abs(own) >= LEAST
        }
        lines += [f"{side.upper()} = {{"]
        lines += [f'    "{c}": {kept[c]:.2f},' for c in sorted(kept, key=lambda c: -kept[c])]
        lines += ["}", f'"""For who {side}; see cues.py."""']
        lines += [f"{side.upper()}_NOBODY = {weights[-1] + DOUBT:.2f}"]
        lines += [f'"""Points of nobody: who {side} is named from there on."""', ""]
    if options.write:
        WRITTEN.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
