"""Claims of voices whose label names nobody, by the cues near every name around the talk and in its first turns."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from transcripts_cli.recognise.assign import Candidate
from transcripts_cli.recognise.claims import Claim
from transcripts_cli.recognise.conduct import says_nothing, voices_of
from transcripts_cli.recognise.credits import credits_of, met
from transcripts_cli.recognise.cue_weights import ANSWERS, ANSWERS_NOBODY, ASKS, ASKS_NOBODY
from transcripts_cli.recognise.cues import Cues, cues_of, in_words, weigh_cues
from transcripts_cli.recognise.examinations import side_of
from transcripts_cli.recognise.front import guest_phrase
from transcripts_cli.recognise.mentions import Mention
from transcripts_cli.recognise.own_names import strip_titles
from transcripts_cli.recognise.people import UNLABELLED, Evidence, People
from transcripts_cli.recognise.weights import NAMED
from transcripts_cli.text import LazyPattern, fold

_ARTICLE = LazyPattern(r"^(?:an?|the|une?|ein|el|un[ao]?|um[ao]?|een|en|ett?)\s", re.IGNORECASE)
_PRESENTED = 1.0
"""Points against whom a phrase presents as a guest, on the side that asks."""
_LEAST = -2.5
"""Points that cues take away at most."""
_UNKNOWN = 2.0
"""Points that cues must give for a label to be somebody without a frequent first name."""
_MOST_VOICES = 3
"""Voices of an interview; in a court or on a stage it is others who are named around."""
_BY_CUES = {"asks": (ASKS, ASKS_NOBODY), "answers": (ANSWERS, ANSWERS_NOBODY)}
OTHER = {"asks": "answers", "answers": "asks"}
"""The side across."""
_PART = {"asks": "question", "answers": "answer"}
"""The part that the turns of a side are."""
_INITIALS = (2, 3)
"""Letters of a label that may be initials."""
_TWO = 2
Cast = Mapping[str, Mapping[str, Cues]]
"""For each voice that cues may name all who it may be, in order of appearance."""


def from_cues(evidence: Evidence, people: People, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The voices whose labels name nobody, and all who are named around the dialogue or as it begins.

    Args:
        evidence: what people are resolved from.
        people: who is known by their labels.
        claims: all others.
    """
    together = _credited_together(evidence)
    guests = {mention.name for mention in evidence.setting.mentions if _heads_as_guest(mention)}
    visited = {name for name, _ in met(evidence.setting)}
    cast = cast_of(evidence, people)
    pair = pair_of(evidence, people, claims, cast)
    for voice, everybody in cast.items():
        side = evidence.sides[voice]
        weights, nobody = _BY_CUES[side]
        for name, cues in beside(everybody, pair[OTHER[side]]):
            if name in together or (side == "asks" and name in visited):
                continue
            points, line, best = weigh_cues(cues, weights)
            points -= _PRESENTED * (side == "asks" and name in guests)
            points = max(_LEAST, points + NAMED - nobody)
            if 0 < points < _UNKNOWN and voice not in UNLABELLED and not cues.person["first name"]:
                continue
            sentence = f"line {line} names {name}, {in_words(best)}"
            yield Claim(voice, name, "cues", line, sentence, points)


def cast_of(evidence: Evidence, people: People) -> dict[str, dict[str, Cues]]:
    """Return the voices that cues may name, those who ask first, and for each all who it may be, in order of appearance.

    It is those of an interview whose labels say nothing; {} where more people speak than in one.
    """
    if len(evidence.turns) > _MOST_VOICES:
        return {}
    return {
        voice: _people_alone(voice, evidence)
        for side in _BY_CUES
        for voice in voices_of(side, evidence, people)
        if says_nothing(voice) and not _is_coded(voice)
    }


def pair_of(
    evidence: Evidence, people: People, claims: Sequence[Claim], cast: Cast
) -> dict[str, str]:
    """Return who asks and who answers, two people, as far as labels, claims and what stands near names tell; "" for nobody.

    Args:
        evidence: what people are resolved from.
        people: who is known by their labels.
        claims: all but those by cues.
        cast: the voices that cues may name, and who they may be.
    """
    asking, answering = (_likeliest(side, evidence, people, claims, cast) for side in _BY_CUES)
    pairs = [
        (own + others, asks, answers)
        for own, asks in asking
        for others, answers in answering
        if asks != answers or not asks
    ]
    _, asks, answers = max(pairs, default=(0.0, "", ""))
    return {"asks": asks, "answers": answers}


def _likeliest(
    side: str, evidence: Evidence, people: People, claims: Sequence[Claim], cast: Cast
) -> list[tuple[float, str]]:
    """Return the two who are likeliest on a side, with their points, and nobody; only whom its label names, if it does."""
    voices = [voice for voice, own in evidence.sides.items() if own == side]
    known = next((people.names[voice] for voice in voices if people.names.get(voice)), "")
    if known or not voices:
        return [(NAMED, known)]
    weights, nobody = _BY_CUES[side]
    voice = next((voice for voice in cast if voice in voices), voices[0])
    cued = cast.get(voice, {})
    board = {name: Candidate(name) for name in cued}
    for claim in claims:
        if claim.voice == voice:
            board.setdefault(claim.name, Candidate(claim.name)).claims.append(claim)
    points = {name: person.points() for name, person in board.items()}
    for name, cues in cued.items():
        points[name] += weigh_cues(cues, weights)[0] - nobody
    return [*sorted((own, name) for name, own in points.items())[-2:], (0.0, "")]


def beside(everybody: Mapping[str, Cues], other: str) -> Iterator[tuple[str, Cues]]:
    """Yield all who a voice may be, with their cues, also beside who the other side is; "" for nobody."""
    lines = {line for line, _ in everybody[other].places} if other in everybody else set()
    left = len(everybody) - (other in everybody)
    for name, (person, places) in everybody.items():
        told = {
            "of the other side": name == other,
            "with the other side": name != other and any(line in lines for line, _ in places),
            "the only one left": name != other and left == 1,
            "one of two left": name != other and left == _TWO,
            "other side unknown": not other,
        }
        yield name, Cues({**person, **{cue: float(own) for cue, own in told.items()}}, places)


def _people_alone(voice: str, evidence: Evidence) -> dict[str, Cues]:
    """All who may be a voice, in order of appearance: named around the dialogue, or by its own first turns."""
    before, own = (_spoken(turns.get(voice, ())) for turns in (evidence.asked, evidence.turns))
    around = cues_of(evidence.setting)
    said = _who_say_so(_PART[evidence.sides[voice]], evidence)
    found = {}
    for name, (person, places) in {**said, **around}.items():
        ends = [fold(word) for word in (name.split()[0], name.split()[-1]) if len(word) > _TWO]
        known = [f" {word} " for word in ends if " " not in word]
        told = {
            "named in the turns before": float(any(map(before.__contains__, known))),
            "named in the own turns": float(any(map(own.__contains__, known))),
            "only in turns": float(name not in around),
        }
        found[name] = Cues({**person, **told}, places)
    return found


def _who_say_so(part: str, evidence: Evidence) -> dict[str, Cues]:
    """Those with a frequent first name with whom a sentence of the first turns of a side begins, or a phrase for I am."""
    marks = {"begins a sentence", f"heads its line, {part}", f"says so, {part}", "I right before"}
    found = {}
    for name, (person, places) in cues_of(evidence.opening).items():
        own = [place for place in places if part in place[1] and not marks.isdisjoint(place[1])]
        if own and person["first name"]:
            found[name] = Cues(person, own)
    return found


def _heads_as_guest(mention: Mention) -> bool:
    """Whether a line begins with a phrase that presents a guest: `An interview with`, but not `In this interview with`."""
    before = _ARTICLE.sub("", mention.before.strip(" *_#>–—-\"'“«("))
    return bool(guest_phrase().match(before))


def _credited_together(evidence: Evidence) -> set[str]:
    """Those who share a credit for the questions: which of them asks is not told by what stands near."""
    credited = credits_of(evidence.setting)
    counts = Counter(line for _, line in dict.fromkeys(credited))
    return {name for name, line in credited if counts[line] > 1}


def _is_coded(voice: str) -> bool:
    """Whether a label has a number, so as not to be named, or letters that may be initials: `JA`."""
    bare = strip_titles(voice)
    return not side_of(voice) and (
        any(map(str.isdigit, bare))
        or (voice not in UNLABELLED and bare.isupper() and len(bare) in _INITIALS)
    )


def _spoken(turns: Sequence[tuple[int, str]]) -> str:
    """The folded words of turns, each between blanks."""
    return f" {fold(' '.join([text for _, text in turns]))} "
