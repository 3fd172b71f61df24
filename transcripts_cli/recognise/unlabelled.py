"""Dialogue in which no turn has a label: both sides are told apart by their looks and by who asks."""

import math
from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.dashes import dialogue_of_dashes
from transcripts_cli.recognise.first_labels import opened_by_labels, with_first_labels
from transcripts_cli.recognise.known import known_names
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.pairs import Sides, is_counted, readings_of
from transcripts_cli.recognise.people_around import people_around
from transcripts_cli.recognise.person import asks_for_self, speaks_of_self, tells_of_self
from transcripts_cli.recognise.question_words import mark_questions
from transcripts_cli.recognise.questions import start_of
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.units import share, text_of, units_of
from transcripts_cli.recognise.weights import SIDED, SIDES_WEIGHTS
from transcripts_cli.text import LazyPattern, fold

_FEWEST = 2
"""Questions that ask, at least."""
_SHORTEST = 6
"""Turns of a dialogue, at least."""
_SHORTEST_NAMED, _ANNOUNCED = 4, 1.2
"""The same where the answers have a label, and points of announcement that it takes."""
_MORE = 0.75
"""Points of a doubling of the turns, by which one reading is better than another."""
_DOUBLE = 0.3
"""Share of the questions that may hold two paragraphs with a dash, each of which opens a turn as a rule."""
_SEVERAL = 5
"""Answers of which one at least speaks of itself, if somebody gives them."""
_MOST_ANNOUNCED, _MOST_FIGURES = 3.0, 0.1
"""Points of what the text says of itself, and share of digits, that count."""
_VOCATIVE = LazyPattern(
    r"^[^\w]*(?:\w+\.? )?[^\W\d_a-zß-öø-ÿа-яα-ω]\w+, |, [^\W\d_a-zß-öø-ÿа-яα-ω][^\W\d_A-ZÀ-ÖØ-ÞА-Я]+\s*[?!,]"
)
"""A name to which a question is put, at its head or behind a comma."""
_CAPITALISED = LazyPattern(r"(?!_)[^\W\da-zß-öø-ÿа-яα-ω][^\W\d_]{2,}")


def dialogue_without_labels(layout: Layout, *, interview: float) -> tuple[list[Start], str]:
    """Return the turns of a text where no turn has a label, with the sentence that says how they are told apart.

    Args:
        layout: the lines.
        interview: points for what the text says of itself: that it is an interview, and of whom; or that it is another thing.
    """
    units = units_of(layout)
    mark_questions(units)
    readings: list[tuple[float, list[Start], str]] = []
    for sides in readings_of(layout, units):
        starts = _starts_of(layout, sides)
        score = _weigh(layout, sides, interview)
        if score >= 0 and _is_long_enough(layout, units, starts, interview):
            readings.append((score, starts, _sentence(sides)))
    dashed = dialogue_of_dashes(layout, units, interview=interview)
    readings += [dashed] if dashed[1] else []
    if not readings:
        return opened_by_labels(layout, units)
    _, starts, sentence = max(readings, key=lambda one: one[0] + _MORE * math.log2(len(one[1])))
    return with_first_labels(layout, units, starts), sentence


def _is_long_enough(
    layout: Layout, units: Sequence[Block], starts: Sequence[Start], interview: float
) -> bool:
    """Whether turns are so many as those of a dialogue are, or, in what is announced as an interview, some with a label of somebody."""
    if len(starts) >= _SHORTEST or len(starts) < _SHORTEST_NAMED or interview < _ANNOUNCED:
        return len(starts) >= _SHORTEST
    return any(start.label for start in with_first_labels(layout, units, list(starts)))


def _weigh(layout: Layout, sides: Sides, interview: float) -> float:
    """Return the points of a reading, above those that an interview needs."""
    if sum(any(unit.asks for unit in own) for own in sides.asking) < _FEWEST:
        return -SIDED
    if sides.look in ("dash", "hyphen") and share([len(own) > 1 for own in sides.asking]) > _DOUBLE:
        return -SIDED
    questions = [text_of(layout, own) for own in sides.asking]
    answers = [text_of(layout, own) for own in sides.answering if own]
    if not answers:
        return -SIDED
    self_said = [tells_of_self(text, layout.language) for text in answers]
    of_self = [own or speaks_of_self(text) for own, text in zip(self_said, answers, strict=True)]
    pieces = {
        "asking": share([is_counted(sides) or any(u.asks for u in own) for own in sides.asking])
        - 0.5,
        "answers say I": share(self_said),
        "answers say we": share(of_self) - share(self_said),
        "no self": len(answers) >= _SEVERAL and not any(of_self),
        "questions of self": share(list(map(asks_for_self, questions))),
        "figures": min(_MOST_FIGURES, _share_of_digits(answers)),
        "announced": max(-_MOST_ANNOUNCED, min(_MOST_ANNOUNCED, interview)),
        "addressed": _addresses(layout, sides, questions),
        "spoken to": share([bool(_VOCATIVE.search(text)) for text in questions]),
        "sign": not sides.mirrored and sides.look.startswith(("sign", "dash", "hyphen", "class")),
        "nothing above": not any(map(str.strip, layout.texts[: sides.asking[0][0].line])),
        "quoted": sides.look == "quoted",
        "no look": sides.mirrored or sides.look in ("question mark", "first line"),
        **people_around(layout, sides),
    }
    return sum(SIDES_WEIGHTS[name] * strength for name, strength in pieces.items()) - SIDED


def _share_of_digits(texts: Sequence[str]) -> float:
    """The share of characters that are digits: prices and hours, more of them in what an office answers."""
    return sum(map(str.isdigit, "".join(texts))) / max(1, sum(map(len, texts)))


def _addresses(layout: Layout, sides: Sides, questions: Sequence[str]) -> bool:
    """Whether one of the first questions names somebody whom the lines above introduce."""
    known = known_names(layout.texts[: sides.asking[0][0].line])
    return any(fold(word) in known for text in questions[:4] for word in _CAPITALISED.findall(text))


def _starts_of(layout: Layout, sides: Sides) -> list[Start]:
    starts = []
    for question, answer in zip(sides.asking, sides.answering, strict=True):
        starts.append(start_of(layout, question[0], "asks"))
        if answer:
            starts.append(start_of(layout, answer[0], "answers"))
    return starts


def _sentence(sides: Sides) -> str:
    asking = share([any(unit.asks for unit in own) for own in sides.asking])
    if sides.look == "question mark":
        return f"{len(sides.asking)} paragraphs end in a question mark, and answers stand between"
    if sides.look == "first line":
        return f"{len(sides.asking)} groups of lines begin with a question, {asking:.0%} of them with a mark"
    side = "answers" if sides.mirrored else "questions"
    return f"the {side} are set apart ({sides.look}); {asking:.0%} of {len(sides.asking)} questions ask, and answers stand between"
