"""Which sentences are worth quoting: a ranking whose every part is shown.

The parts are those that tell quoted from unquoted sentences of newspaper interviews (Bohn & Ling, "Catching
Attention with Automatic Pull Quote Selection", COLING 2020): personal pronouns, easy and abstract words,
quotation marks, an early place; with what editors ask for besides: a whole sentence that stands alone.
"""

import bisect
import heapq
import itertools
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from transcripts_cli.analyses.choice import EVERYBODY
from transcripts_cli.analyses.citations import Excerpt
from transcripts_cli.analyses.persons import PERSONS
from transcripts_cli.analyses.quotations import find_quotations
from transcripts_cli.analyses.quotes import COLUMNS, Wish, find_excerpts, make_row, sentence_spans
from transcripts_cli.model import Speaker, Table, Transcript, Turn
from transcripts_cli.tags import base_of
from transcripts_cli.text import count_questions, fold, words

SHORTEST, LONGEST = 8, 40
"""Words of a sentence that can stand alone and be taken in at a glance."""

_UNSPACED, _CHARACTERS = "\u3040", 1.6
"""The first character of the scripts without spaces, and how many of theirs make up a word on average."""
_PRIOR = 50.0
"""Words that everybody is taken to have said besides, in the proportions of all (Monroe et al. 2008)."""

TOTAL = ""
"""No word: where a counter of words keeps their sum."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be quoted."""

    excerpt: Excerpt
    """The sentence."""
    words: tuple[str, ...]
    """Of the sentence, as written."""
    folded: tuple[str, ...]
    """The same without case and accents."""
    place: int
    """In its turn, from 0: how many sentences stand before it."""
    own: Counter[str]
    """How often its speaker says each word, folded; their sum is kept under TOTAL."""
    all: Counter[str]
    """How often everybody does."""


def is_complete(candidate: Candidate) -> float:
    """Return 1 for a sentence that begins with a capital (where there are any) and is brought to its end."""
    text = candidate.excerpt.text
    first = next((letter for letter in text if letter.isalpha()), "")
    ended = text.rstrip("»”\"’') \u00a0]").endswith((".", "!", "。", "！", "।", "؟", "?", "？"))
    return float(ended and not first.islower())


def has_length(candidate: Candidate) -> float:
    """Return 1 from 8 to 40 words, less the further it is from that."""
    unspaced = sum(len(word) == 1 and word > _UNSPACED for word in candidate.words)
    length = len(candidate.words) - unspaced + unspaced / _CHARACTERS
    share: float = min(1.0, length / SHORTEST, LONGEST / max(length, 1))
    return share * share


def is_personal(candidate: Candidate) -> float:
    """Return 1 where somebody speaks in the first or second person."""
    persons = PERSONS.get(base_of(candidate.excerpt.language), frozenset())
    return float(any(part in persons for word in candidate.folded for part in word.split()))


def is_easy(candidate: Candidate) -> float:
    """Return 1 for words of four letters on average, 0 for words of eight."""
    if not candidate.words:
        return 0.0
    mean = sum(map(len, candidate.words)) / len(candidate.words)
    return max(0.0, min(1.0, (8 - mean) / 4))


def is_common(candidate: Candidate) -> float:
    """Return the share of its words that are said more than once in the texts read."""
    known = sum(candidate.all[word] > 1 for word in candidate.folded)
    return known / max(1, len(candidate.words))


def is_plain(candidate: Candidate) -> float:
    """Return 1 without names and numbers, 0 from three on."""
    parts = [part for word in candidate.words[1:] for part in word.replace("’", "'").split("'")]
    marked = sum(len(part) > 1 and (part[0].isupper() or part[0].isdigit()) for part in parts)
    return max(0.0, 1 - marked / 3)


def is_statement(candidate: Candidate) -> float:
    """Return 0 for a question, else 1."""
    return float(count_questions(candidate.excerpt.text) == 0)


def is_distinctive(candidate: Candidate) -> float:
    """Return how much more its speaker says its words than the others do: 0.5 as much, to 1."""
    own, everything = candidate.own, candidate.all
    size, own_size = everything[TOTAL], own[TOTAL]
    if size == own_size or not candidate.words:
        return 0.5
    ratios = []
    for word in candidate.folded:
        prior = _PRIOR * everything[word] / size
        mine = (own[word] + prior) / (own_size + _PRIOR)
        theirs = (everything[word] - own[word] + prior) / (size - own_size + _PRIOR)
        ratios.append(math.log2(mine / theirs))
    return 1 / (1 + 2 ** -(sum(ratios) / len(ratios)))


def is_early(candidate: Candidate) -> float:
    """Return 1 for the first sentence of a turn, a half for the second, a third for the third."""
    return 1 / (1 + candidate.place)


def holds_quotation(candidate: Candidate) -> float:
    """Return 1 where it quotes somebody."""
    return float(any(find_quotations(candidate.excerpt.text)))


class Part(NamedTuple):
    """A part of the score."""

    weight: float
    """Its share; of 1 in all."""
    compute: Callable[[Candidate], float]
    """From 0 to 1."""


# What makes a sentence fit to stand alone weighs most, then its place; the rest is about equal.
PARTS = {
    "complete": Part(0.18, is_complete),
    "length": Part(0.15, has_length),
    "statement": Part(0.15, is_statement),
    "early": Part(0.15, is_early),
    "plain": Part(0.10, is_plain),
    "easy": Part(0.08, is_easy),
    "distinctive": Part(0.07, is_distinctive),
    "personal": Part(0.05, is_personal),
    "common": Part(0.05, is_common),
    "quoting": Part(0.02, holds_quotation),
}


def rank_quotes(
    transcripts: Iterable[Transcript], wish: Wish, count: int, *, explain: bool = False
) -> Table:
    """Return a row per sentence, the most quotable first, with its score from 0 to 1.

    Args:
        transcripts: all are read before the first row.
        wish: which sentences; without speakers and role, those who ask are left out.
        count: of the rows, at most.
        explain: add a column for every part of the score, each from 0 to 1.
    """
    columns = (*COLUMNS, *wish.attributes, "score", *(PARTS if explain else ()))
    return Table("", columns, _rows(transcripts, wish, count, explain=explain))


def _rows(
    transcripts: Iterable[Transcript], wish: Wish, count: int, *, explain: bool
) -> Iterator[tuple[object, ...]]:
    texts = list(transcripts)
    wish = replace(wish, unit="sentence")
    ranked = heapq.nlargest(count, _scored(texts, wish), key=lambda scored: scored[0])
    for score, parts, transcript, excerpt in ranked:
        row = make_row(transcript, excerpt, wish)
        shown = [round(part, 2) for part in parts] if explain else []
        yield (*row, round(score, 3), *shown)


_Scored = tuple[float, list[float], Transcript, Excerpt]


def _scored(texts: list[Transcript], wish: Wish) -> Iterator[_Scored]:
    own, everything = _count(texts)
    asks = ("interviewer", "moderator") if wish.choice == EVERYBODY else ()
    for (transcript, turn), found in itertools.groupby(find_excerpts(texts, wish), key=_origin):
        if turn.speaker.role in asks:
            continue
        starts = [start for start, _ in sentence_spans(turn.text, transcript.language)]
        for _, excerpt in found:
            said, place = tuple(words(excerpt.text)), bisect.bisect_left(starts, excerpt.offset)
            candidate = Candidate(
                excerpt, said, tuple(map(fold, said)), place, own[turn.speaker], everything
            )
            parts = [part.compute(candidate) for part in PARTS.values()]
            score = sum(
                part.weight * value for part, value in zip(PARTS.values(), parts, strict=True)
            )
            yield score, parts, transcript, excerpt


def _origin(found: tuple[Transcript, Excerpt]) -> tuple[Transcript, Turn]:
    return found[0], found[1].turn


def _count(texts: list[Transcript]) -> tuple[dict[Speaker, Counter[str]], Counter[str]]:
    """Return how often each speaker says each word, and how often all do."""
    own: dict[Speaker, Counter[str]] = {}
    for text in texts:
        for turn in text.turns:
            own.setdefault(turn.speaker, Counter()).update(map(fold, words(turn.text)))
    everything: Counter[str] = Counter()
    for counter in own.values():
        counter[TOTAL] = counter.total()
        everything.update(counter)
    return own, everything
