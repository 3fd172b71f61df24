"""The figures of a speaker or a group: one function each, registered by name with its definition."""

from collections.abc import Callable
from typing import NamedTuple

from transcripts_cli.analyses import equality, richness, timing
from transcripts_cli.analyses.heard import Voice, sentence_lengths


def count_turns(voice: Voice) -> int:
    """Return how often it speaks."""
    return len(voice.lengths)


def sum_words(voice: Voice) -> int:
    """Return how many words it says.

    >>> sum_words(Voice("Ana", lengths=[3, 4]))
    7
    """
    return sum(voice.lengths)


def share_of_words(voice: Voice) -> float:
    """Return its share of all words.

    >>> share_of_words(Voice("Ana", lengths=[1], all_words=3))
    0.3333
    """
    return round(sum_words(voice) / voice.all_words, 4) if voice.all_words else 0.0


def mean_words(voice: Voice) -> float:
    """Return the mean length of its turns.

    >>> mean_words(Voice("Ana", lengths=[1, 2, 2]))
    1.7
    """
    return round(sum(voice.lengths) / len(voice.lengths), 1)


def median_words(voice: Voice) -> float:
    """Return the median length of its turns.

    >>> median_words(Voice("Ana", lengths=[1, 2, 9]))
    2.0
    """
    lengths, half = sorted(voice.lengths), len(voice.lengths) // 2
    return (lengths[half] + lengths[~half]) / 2  # `statistics` takes 3 ms to import


def max_words(voice: Voice) -> int:
    """Return the length of its longest turn.

    >>> max_words(Voice("Ana", lengths=[1, 2, 9]))
    9
    """
    return max(voice.lengths)


def sum_questions(voice: Voice) -> int:
    """Return how many questions it asks."""
    return voice.questions


def cite_longest(voice: Voice) -> str:
    """Return where its longest turn stands, the first of several."""
    longest = max(zip(voice.lengths, voice.heard, strict=True), key=lambda pair: pair[0])[1]
    return f"{longest.source}:{longest.turn.line}"


def count_characters(voice: Voice) -> int:
    """Return how many letters, digits and marks it says, without blanks."""
    return sum(len("".join(heard.turn.text.split())) for heard in voice.heard)


def count_sentences(voice: Voice) -> int:
    """Return how many sentences it says."""
    return len(sentence_lengths(voice))


def mean_sentence(voice: Voice) -> float | None:
    """Return the mean length of its sentences in words; None where there is none."""
    lengths = sentence_lengths(voice)
    return round(sum(lengths) / len(lengths), 1) if lengths else None


def count_question_turns(voice: Voice) -> int:
    """Return how many of its turns hold a question."""
    return sum(heard.asks for heard in voice.heard)


def share_of_questions(voice: Voice) -> float | None:
    """Return the share of its sentences that are questions; None without sentences."""
    sentences = count_sentences(voice)
    return round(min(1.0, voice.questions / sentences), 4) if sentences else None


def first_line(voice: Voice) -> str:
    """Return where it speaks first."""
    return f"{voice.heard[0].source}:{voice.heard[0].turn.line}"


def last_line(voice: Voice) -> str:
    """Return where its last turn ends."""
    return f"{voice.heard[-1].source}:{voice.heard[-1].turn.end_line}"


class Measure(NamedTuple):
    """A figure of one speaker or group."""

    definition: str
    """What it counts, for `stats --define`."""
    compute: Callable[[Voice], object]
    """From what was counted; None where it has no value."""


# What the table shows where no columns are chosen: these need no more than the lengths of the turns.
DEFAULT = {
    "turns": Measure(
        "turns taken; a turn is what one speaker says until another speaks "
        "(Sacks, Schegloff & Jefferson 1974)",
        count_turns,
    ),
    "words": Measure(
        "words said, labels left out; a word is a run of letters, marks and digits with inner "
        "apostrophes and hyphens (peut-être, l’e-marketing are one each), in scripts without spaces "
        "a character",
        sum_words,
    ),
    "share": Measure(
        "share of all words said by all speakers of the same table, 0 to 1", share_of_words
    ),
    "mean_words": Measure("words per turn, arithmetic mean, to one decimal", mean_words),
    "median_words": Measure("words per turn, median: half of the turns are longer", median_words),
    "max_words": Measure("words of the longest turn", max_words),
    "questions": Measure("sentences said that end in a question mark of any script", sum_questions),
}
MEASURES = {
    **DEFAULT,
    "longest_turn": Measure("where the longest turn stands, the first of several", cite_longest),
    "characters": Measure("letters, digits and marks said, blanks left out", count_characters),
    "sentences": Measure(
        "sentences said; where they end is told by the rules of the language, quoted speech within a "
        "sentence never ends it",
        count_sentences,
    ),
    "mean_sentence": Measure("words per sentence, arithmetic mean, to one decimal", mean_sentence),
    "question_turns": Measure("turns that hold a question", count_question_turns),
    "question_share": Measure("questions per sentence, 0 to 1", share_of_questions),
    "distinct_words": Measure(
        "different words, whatever their case and accents (types)", richness.count_distinct
    ),
    "hapaxes": Measure("words said once only (hapax legomena)", richness.count_hapaxes),
    "mattr50": Measure(
        "moving-average type/token ratio: the mean share of different words in every run of 50 words "
        "(Covington & McFall 2010); empty where fewer words are said",
        richness.mattr50,
    ),
    "mattr100": Measure(
        "the same in every run of 100 words; empty where fewer words are said", richness.mattr100
    ),
    "first_line": Measure("where the first turn begins", first_line),
    "last_line": Measure("where the last turn ends", last_line),
    "speaking_time": Measure(
        "seconds from the start to the end of its turns, summed over the turns that have both; empty "
        "where none has",
        timing.speaking_time,
    ),
    "time_share": Measure(
        "share of the speaking time of all, 0 to 1; overlapping speech counts for both, and silence for "
        "nobody",
        timing.time_share,
    ),
    "words_per_minute": Measure(
        "words of the timed turns per minute of their speaking time", timing.words_per_minute
    ),
    "mean_gap": Measure(
        "seconds of silence before its turns, arithmetic mean over the turns that begin when the turn "
        "before, of somebody else, has ended (Heldner & Edlund 2010)",
        timing.mean_gap,
    ),
    "overlaps": Measure(
        "turns that begin at least 0.1 s before the turn before, of somebody else, has ended",
        timing.count_overlaps,
    ),
    "overlap_time": Measure(
        "seconds of these turns that fall into the turn before", timing.overlap_time
    ),
    "overlap_words": Measure("words of these turns, all of them", timing.overlap_words),
    "speakers": Measure(
        "how many speakers there are (1 where a row is one)", equality.count_speakers
    ),
    "gini": Measure(
        "how unequally words are spread over the speakers: the Gini coefficient, multiplied by n/(n−1) for "
        "n speakers, 0 (all say as much) to 1 (one says all); empty for one (Deltas 2003)",
        equality.gini,
    ),
    "entropy": Measure(
        "how evenly words are spread over the speakers: Shannon’s entropy of their shares over its "
        "largest value log n, 0 to 1 (all say as much); empty for one speaker",
        equality.entropy,
    ),
}
"""All figures, in the order in which they are shown."""
