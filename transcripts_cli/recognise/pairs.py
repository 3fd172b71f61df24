"""The ways to read a text without labels as questions and answers."""

import itertools
import re
from collections.abc import Iterator, Sequence

from transcripts_cli.recognise.blocks import Block
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.looks import (
    alternate,
    with_one_heading,
    with_one_hyphen,
    with_paragraphs,
)
from transcripts_cli.recognise.placed import ENDS, with_heads, with_missing
from transcripts_cli.recognise.units import look_of, opens_group
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern

_FEWEST = 2
"""Questions that ask, at least."""
_TWICE = 2
_MOST_ALIKE = 4
"""Questions with one answer each, behind which one more may have lost its own."""
_LONGEST_QUESTION = 80
"""Words of a question that nothing but its mark tells."""
_MOST_BETWEEN, _USUALLY_BETWEEN = 12, 5
"""Units from one question to the next, at most and on average, where nothing but their mark tells them."""
_FIRST_NUMBER = LazyPattern(r"\d+")
_AROUND = LazyPattern(
    r"^(?:<[^<>]*>|[\s*_#>])+|(?:<[^<>]*>|[\s*_\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])+$"
)
"""Markup, and small pictures at the end."""
_QUOTES = '"“„«»「『‘'
_PICTURED = LazyPattern(
    r"[(（]\s*(?:photo|foto|fot|bild|zdj|imag|ph|фото)\w*[\s.:/]", re.IGNORECASE
)
"""The credit of a picture, at the end of what it shows."""
_QUOTED_ENDS = "\"”“»«」』’'"
_QUOTED_WORDS = frozenset(_QUOTES)
_FEW = 0.2
"""Share of the questions that may look as a title does, if it is one."""
_APART = ("heading", "bold", "italic", "sign", "dash", "hyphen", "numbered", "quote", "class")
"""Looks that may tell a side."""


@record
class Sides:
    """One way to read a text as questions and answers."""

    look: str
    """What tells the questions (or, if mirrored, the answers)."""
    asking: list[list[Block]]
    """The units of each question."""
    answering: list[list[Block]]
    """The units of the answer to each; [] where there is none."""
    mirrored: bool = False


def readings_of(layout: Layout, units: Sequence[Block]) -> Iterator[Sides]:
    """The ways to read a text: by each look that some units have, by the question mark, by groups of lines."""
    looks = with_one_hyphen(units, [look_of(layout, unit) for unit in units])
    looks = with_one_heading(units, looks)
    for look in sorted(set(looks)):
        members = [own == look for own in looks]
        if sum(members) >= _FEWEST:
            yield from _by_look(layout, units, members, look)
    asked = [
        unit.asks
        and own == "plain"
        and unit.words <= _LONGEST_QUESTION
        and not _quotes(layout, unit)
        for unit, own in zip(units, looks, strict=True)
    ]
    asked = _without_asking_answers(units, asked)
    if _may_be_questions(asked):
        asked = with_heads(layout, units, with_missing(units, asked))
        yield _sides(layout, units, asked, "question mark")
    heads = [opens_group(layout, units, number) for number in range(len(units))]
    if sum(heads) > _FEWEST:
        yield _sides(layout, units, heads, "first line")


def _by_look(
    layout: Layout, units: Sequence[Block], members: Sequence[bool], look: str
) -> Iterator[Sides]:
    """The readings in which the units of a look, two or more, are one side."""
    kind = look.split(" ", maxsplit=1)[0]
    if look == "numbered":
        members = with_heads(layout, units, members)
    elif look == "item" and not alternate(members):
        members = with_paragraphs(layout, units, members)
    if kind in _APART or (look == "item" and any(members)):
        yield _sides(layout, units, members, look)
    if kind in ("quoted", "italic", "quote", "class", "dash"):
        yield _sides(layout, units, _before(units, members), look, mirrored=True)


def _without_asking_answers(units: Sequence[Block], asked: Sequence[bool]) -> list[bool]:
    """Leave out what asks in its last sentence, right behind a question of half its length: an answer."""
    found = list(asked)
    for number, (before, unit) in enumerate(itertools.pairwise(units), 1):
        if found[number - 1] and found[number] and unit.words >= _TWICE * before.words:
            found[number] = False
    return found


def _quotes(layout: Layout, unit: Block) -> bool:
    """Whether a unit begins or ends with somebody's words in quotation marks, as in a story."""
    if layout.texts[unit.line].lstrip()[:1] in _QUOTES:
        return True
    end = _bare(unit)[-1:]
    return bool(end) and end in _QUOTED_ENDS and not _QUOTED_WORDS.isdisjoint(unit.text)


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
    if look.startswith("numbered"):
        last = _counted_on(asking, last)
    keep = last + 2
    if (
        last + 1 < len(asking)
        and last >= 0
        and not _is_remark(layout, asking[last + 1], answering[last : last + 2])
    ):
        keep = last + 1
    return Sides(look, asking[:keep], answering[:keep], mirrored)


def is_counted(sides: Sides) -> bool:
    """Whether the questions are numbered without a gap: then those without a mark ask as the others do."""
    return (
        sides.look.startswith("numbered") and _counted_on(sides.asking, 0) == len(sides.asking) - 1
    )


def _counted_on(asking: Sequence[Sequence[Block]], last: int) -> int:
    """Return the last question up to which their numbers go on: `7. A dream:` asks as those above it did."""
    numbers = [_FIRST_NUMBER.search(own[0].text) for own in asking]
    values = [int(match[0]) if match else 0 for match in numbers]
    while 0 <= last < len(values) - 1 and values[last + 1] == values[last] + 1:
        last += 1
    return last


def _is_remark(layout: Layout, last: Sequence[Block], answers: Sequence[Sequence[Block]]) -> bool:
    """Whether what stands behind the last question is a remark that is answered, and no notice below the dialogue."""
    before = answers[0] or last
    if before[-1].end < last[0].line and _parted(layout, before, last):
        return False
    return _is_ended(last[-1]) and all(map(_is_ended, answers[1][:1]))


def _is_ended(unit: Block) -> bool:
    return _bare(unit)[-1:] in ENDS + _QUOTED_ENDS


def _bare(unit: Block) -> str:
    """The text without the markup around it."""
    return _AROUND.sub("", unit.text)


def _close(layout: Layout, asking: list[list[Block]], answering: list[list[Block]]) -> None:
    """Take from the end what is no answer, and the questions that have none."""
    if answering and answering[-1] and _parted(layout, asking[-1], answering[-1]):
        answering[-1] = []
    while asking and not answering[-1] and not _may_close(asking[-1]):
        if _is_cut_off(layout, asking, answering):
            break
        asking.pop()
        answering.pop()


def _is_cut_off(
    layout: Layout, asking: Sequence[Sequence[Block]], answering: Sequence[Sequence[Block]]
) -> bool:
    """Whether the text ends with a question right below the lines of the others, each of which has one answer."""
    last = asking[-1][-1]
    joined = last.asks and not layout.opens[asking[-1][0].line]
    one = len(asking) > _MOST_ALIKE and all(len(answer) == 1 for answer in answering[:-1])
    return joined and one and not any(map(str.strip, layout.texts[last.end :]))


def _parted(layout: Layout, question: Sequence[Block], answer: Sequence[Block]) -> bool:
    """Whether a rule or an ornament stands between a question and what follows it."""
    from html import unescape  # noqa: PLC0415 - 1 ms, and few texts have no labels

    between = layout.texts[question[-1].end : answer[0].line]
    return any(text.strip() and not any(map(str.isalnum, unescape(text))) for text in between)


def _begins(layout: Layout, units: Sequence[Block], members: Sequence[bool], number: int) -> bool:
    """Whether the dialogue begins at a member: it asks, goes on in a line that does, or has an answer before one that does."""
    if units[number].asks:
        return True
    following = next((i for i in range(number + 1, len(units)) if members[i]), len(units))
    if following == len(units) or not units[following].asks:
        return False
    if not layout.opens[units[following].line]:
        return True
    return following > number + 1 and not _is_title(units, members, number)


def _is_title(units: Sequence[Block], members: Sequence[bool], number: int) -> bool:
    """Whether a member is under a picture, or in capitals or quotation marks or no sentence, as few others are."""
    bare = _bare(units[number])
    if bare[:1].isdigit():
        return False
    if _PICTURED.search(bare):
        return True
    others = [unit for i, unit in enumerate(units) if i != number and members[i]]
    return any(
        looks(units[number]) and sum(map(looks, others)) <= _FEW * len(others)
        for looks in (_is_loud, _is_quote, _is_open)
    )


def _is_loud(unit: Block) -> bool:
    return unit.text.isupper()


def _is_quote(unit: Block) -> bool:
    bare = _bare(unit)
    return bare[:1] in _QUOTES and bare[-1:] in _QUOTED_ENDS


def _is_open(unit: Block) -> bool:
    return not unit.asks and not _is_ended(unit)


def _may_close(question: Sequence[Block]) -> bool:
    """Whether a question without an answer may be the last word: thanks in bold or italics."""
    return question[0].kind in ("bold", "italic") and not question[-1].asks
