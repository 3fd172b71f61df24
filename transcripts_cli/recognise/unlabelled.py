"""Dialogue in which no turn has a label: both sides are told apart by their looks and by who asks."""

import itertools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.known import known_names
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.person import asks_for_self, speaks_of_self
from transcripts_cli.recognise.questions import start_of
from transcripts_cli.recognise.turns import Start
from transcripts_cli.recognise.units import look_of, opens_group, units_of
from transcripts_cli.recognise.weights import SIDED, SIDES_WEIGHTS
from transcripts_cli.text import fold

_SEVERAL = 5
"""Answers of which one at least speaks of itself, if somebody gives them."""
_FEWEST = 2
"""Questions that ask, at least."""
_SHORTEST = 6
"""Turns of a dialogue, at least."""
_LONGEST_QUESTION = 80
"""Words of a question that nothing but its mark tells."""
_MOST_BETWEEN, _USUALLY_BETWEEN = 12, 5
"""Units from one question to the next, at most and on average, where nothing but their mark tells them."""
_MOST_ANNOUNCED, _LONG = 3.0, 3.0
"""Points of what the text says of itself, and doublings of eight turns, that count."""
_HEARD = 800
"""Characters of a turn that are looked at."""
_ENDS = ".!…。！»”)"
"""What a statement ends in."""
_QUOTES = '"“„«»「『‘'
_CAPITALISED = re.compile(r"(?!_)[^\W\da-zß-öø-ÿа-яα-ω][^\W\d_]{2,}")
_APART = ("heading", "bold", "italic", "sign", "dash", "hyphen", "numbered", "quote", "class")
"""Looks that may tell a side."""


@dataclass(slots=True)
class Sides:
    """One way to read a text as questions and answers."""

    look: str
    """What tells the questions (or, if mirrored, the answers)."""
    asking: list[list[Block]]
    """The units of each question."""
    answering: list[list[Block]]
    """The units of the answer to each; [] where there is none."""
    mirrored: bool = False


def dialogue_without_labels(layout: Layout, *, interview: float) -> tuple[list[Start], str]:
    """Return the turns of a text where no turn has a label, with the sentence that says how they are told apart.

    Args:
        layout: the lines.
        interview: points for what the text says of itself: that it is an interview, and of whom; or that it is another thing.
    """
    units = units_of(layout)
    best: tuple[float, list[Start], str] = (0.0, [], "")
    for sides in _readings(layout, units):
        starts = _starts_of(layout, sides)
        score = _weigh(layout, sides, len(starts), interview)
        if score >= SIDED and len(starts) >= _SHORTEST:
            best = max(best, (score, starts, _sentence(sides)), key=lambda one: one[0])
    dashed = _dashed(layout, units, interview=interview)
    return (dashed if dashed[0] > best[0] else best)[1:]


def _readings(layout: Layout, units: Sequence[Block]) -> Iterator[Sides]:
    """The ways to read a text: by each look that some units have, by the question mark, by groups of lines."""
    looks = [look_of(layout, unit) for unit in units]
    for look in sorted(set(looks)):
        members = [own == look for own in looks]
        if sum(members) <= _FEWEST:
            continue
        if look.split(" ")[0] in _APART:
            yield _sides(layout, units, members, look)
        if look.split(" ")[0] in ("quoted", "italic", "quote", "class", "dash"):
            yield _sides(layout, units, _before(units, members), look, mirrored=True)
    asked = [
        unit.asks
        and own == "plain"
        and unit.words <= _LONGEST_QUESTION
        and not _quotes(layout, unit)
        for unit, own in zip(units, looks, strict=True)
    ]
    if _may_be_questions(asked):
        yield _sides(layout, units, _with_missing(units, asked), "question mark")
    heads = [opens_group(layout, units, number) for number in range(len(units))]
    if sum(heads) > _FEWEST:
        yield _sides(layout, units, heads, "first line")


def _quotes(layout: Layout, unit: Block) -> bool:
    """Whether a unit begins with somebody's words in quotation marks, as in a story."""
    return layout.texts[unit.line].lstrip()[:1] in _QUOTES


def _before(units: Sequence[Block], answers: Sequence[bool]) -> list[bool]:
    """The units right before answers of one look."""
    return [
        not own and number + 1 < len(units) and answers[number + 1]
        for number, own in enumerate(answers)
    ]


def _may_be_questions(asked: Sequence[bool]) -> bool:
    """Whether units that end in a question mark stand as questions do: with answers between, not too far apart."""
    places = [number for number, own in enumerate(asked) if own]
    gaps = [after - before for before, after in itertools.pairwise(places)]
    return (
        len(gaps) >= _FEWEST
        and sum(gap == 1 for gap in gaps) <= 0.2 * len(gaps)
        and max(gaps) <= _MOST_BETWEEN
        and sum(gaps) <= _USUALLY_BETWEEN * len(gaps)
    )


def _with_missing(units: Sequence[Block], asked: Sequence[bool]) -> list[bool]:
    """Where nearly every question has one answer, an unfinished line in the middle of three is one without its mark."""
    places = [number for number, own in enumerate(asked) if own]
    gaps = [after - before for before, after in itertools.pairwise(places)]
    found = list(asked)
    if sum(gap == 2 for gap in gaps) > 0.7 * len(gaps):
        for before, gap in zip(places, gaps, strict=False):
            middle = units[before + 2]
            if gap == 4 and middle.kind == "plain" and middle.tail.rstrip()[-1] not in _ENDS:
                found[before + 2] = True
    return found


def _sides(
    layout: Layout,
    units: Sequence[Block],
    members: Sequence[bool],
    look: str,
    *,
    mirrored: bool = False,
) -> Sides:
    """Part units into questions, the members, and the answers between; what stands before the first is left out."""
    begins = (i for i, own in enumerate(members) if own and _begins(layout, units, members, i))
    first = next(begins, len(units))
    asking: list[list[Block]] = []
    answering: list[list[Block]] = []
    for unit, own in zip(units[first:], members[first:], strict=True):
        if own and asking and not answering[-1] and look != "first line":
            asking[-1].append(unit)
        elif own:
            asking.append([unit])
            answering.append([])
        elif unit.kind != "heading" and not (unit.kind == "box" and not answering[-1]):
            answering[-1].append(unit)
    _close(layout, asking, answering)
    last = max((i for i, own in enumerate(asking) if any(unit.asks for unit in own)), default=-1)
    keep = last + (1 if look.startswith("heading") else 2)
    return Sides(look, asking[:keep], answering[:keep], mirrored)


def _close(layout: Layout, asking: list[list[Block]], answering: list[list[Block]]) -> None:
    """Take from the end what is no answer, and the questions that have none."""
    if answering and answering[-1] and _parted(layout, asking[-1], answering[-1]):
        answering[-1] = []
    while asking and not answering[-1] and not _may_close(asking[-1]):
        asking.pop()
        answering.pop()


def _parted(layout: Layout, question: Sequence[Block], answer: Sequence[Block]) -> bool:
    """Whether a rule or an ornament stands between a question and what follows it."""
    between = layout.texts[question[-1].end : answer[0].line]
    return any(text.strip() and not any(map(str.isalnum, unescape(text))) for text in between)


def _begins(layout: Layout, units: Sequence[Block], members: Sequence[bool], number: int) -> bool:
    """Whether the dialogue begins at a member: it asks, goes on in a line that does, or has an answer before one that does."""
    if units[number].asks:
        return True
    following = next((i for i in range(number + 1, len(units)) if members[i]), len(units))
    if following == len(units) or not units[following].asks:
        return False
    return following > number + 1 or not layout.opens[units[following].line]


def _may_close(question: Sequence[Block]) -> bool:
    """Whether a question without an answer may be the last word: thanks in bold or italics."""
    return question[0].kind in ("bold", "italic") and not question[-1].asks


def _weigh(layout: Layout, sides: Sides, turns: int, interview: float) -> float:
    """Return the points of a reading with so many turns."""
    if sum(any(unit.asks for unit in own) for own in sides.asking) < _FEWEST:
        return -SIDED
    questions = [_text(layout, own) for own in sides.asking]
    answers = [_text(layout, own) for own in sides.answering if own]
    if not answers:
        return -SIDED
    of_self = _share(list(map(speaks_of_self, answers)))
    pieces = {
        "asking": _share([any(unit.asks for unit in own) for own in sides.asking]) - 0.5,
        "answers of self": of_self,
        "no self": len(answers) >= _SEVERAL and not of_self,
        "questions of self": _share(list(map(asks_for_self, questions))),
        "announced": max(-_MOST_ANNOUNCED, min(_MOST_ANNOUNCED, interview)),
        "addressed": _addresses(layout, sides, questions),
        "longer": min(_LONG, math.log2(max(1, turns)) - 3),
        "sign": not sides.mirrored and sides.look.startswith(("sign", "dash", "hyphen", "class")),
        "no look": sides.mirrored or sides.look in ("question mark", "first line"),
    }
    return sum(SIDES_WEIGHTS[name] * strength for name, strength in pieces.items())


def _share(values: Sequence[bool]) -> float:
    return sum(values) / max(1, len(values))


def _text(layout: Layout, units: Sequence[Block]) -> str:
    lines = layout.texts[units[0].line : units[-1].end]
    return " ".join(lines[:12])[:_HEARD]


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
    asking = _share([any(unit.asks for unit in own) for own in sides.asking])
    if sides.look == "question mark":
        return f"{len(sides.asking)} paragraphs end in a question mark, and answers stand between"
    if sides.look == "first line":
        return f"{len(sides.asking)} groups of lines begin with a question, {asking:.0%} of them with a mark"
    side = "answers" if sides.mirrored else "questions"
    return f"the {side} are set apart ({sides.look}); {asking:.0%} of {len(sides.asking)} questions ask, and answers stand between"


def _dashed(
    layout: Layout, units: Sequence[Block], *, interview: float
) -> tuple[float, list[Start], str]:
    """Weigh a dialogue where both sides begin with a dash: every second turn asks, or some turns do."""
    best: tuple[float, list[Start], str] = (0.0, [], "")
    looks = [look_of(layout, unit) for unit in units]
    for look in ("dash", "hyphen", "item"):
        numbers = [number for number, own in enumerate(looks) if own == look]
        if len(numbers) >= _SHORTEST:
            best = max(
                best, _weigh_dashes(layout, units, numbers, interview), key=lambda one: one[0]
            )
    return best


def _weigh_dashes(
    layout: Layout, units: Sequence[Block], numbers: Sequence[int], interview: float
) -> tuple[float, list[Start], str]:
    span = units[numbers[0] : numbers[-1] + 1]
    spoken = [unit for unit in span if unit.kind not in ("note", "aside")]
    asked = [units[number].asks for number in numbers]
    first, second = (_share(asked[parity::2]) for parity in (0, 1))
    sided = first >= 0.5 and second <= 0.3
    nearly = 0.9 if units[numbers[0]].kind == "item" else 0.7
    unsided = len(numbers) >= nearly * len(spoken) and 0.1 <= _share(asked) <= 0.7
    if len(numbers) < 0.55 * len(span) or not (sided or unsided):
        return 0.0, [], ""
    names = ("asks", "answers") if sided else ("speaks", "speaks")
    starts = [start_of(layout, units[n], names[turn % 2]) for turn, n in enumerate(numbers)]
    score = 3.0 * (first - second) + interview + (len(numbers) >= 0.7 * len(span))
    if sided:
        said = [_text(layout, [units[number]]) for number in numbers]
        selves = [list(map(speaks_of_self, said[parity::2])) for parity in (0, 1)]
        score += 2.0 * (_share(selves[1]) - 1.5 * _share(selves[0]))
    sentence = f"{len(numbers)} paragraphs begin with a dash"
    sentence += f", {first:.0%} of every second one ask" if sided else ""
    enough = score >= (SIDED if sided else 1.0)
    return (score, starts, sentence) if enough else (0.0, [], "")
