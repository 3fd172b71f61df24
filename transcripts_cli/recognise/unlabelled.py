"""Dialogue in which no turn has a label: both sides are told apart by their looks and by who asks."""

import itertools
import re
from collections.abc import Sequence

from transcripts_cli.recognise.blocks import Block, blocks_between
from transcripts_cli.recognise.known import known_names
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.person import speaks_of_self
from transcripts_cli.recognise.questions import SET_APART, start_of
from transcripts_cli.recognise.turns import Start
from transcripts_cli.text import fold

_BELIEVED = 2.5
"""Points from which paragraphs set apart are the questions of an interview."""
_FEWEST = 2
_CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯŁŚŻŹĆÇİŞĞÖÜ][^\W\d_]{2,}")


def dialogue_without_labels(layout: Layout, *, interview: float) -> tuple[list[Start], str]:
    """Return the turns of a text where no turn has a label, with the sentence that says how they are told apart.

    Args:
        layout: the lines.
        interview: points for what the text says of itself: that it is an interview, and of whom; or that it is another thing.
    """
    blocks = blocks_between(layout, layout.skip, len(layout.texts))
    groups: dict[str, list[int]] = {}
    for number, block in enumerate(blocks):
        groups.setdefault(_group(layout, block), []).append(number)
    best: tuple[float, list[Start], str] = (0.0, [], "")
    for group, numbers in sorted(groups.items()):
        kind = group.split(" ")[0]
        if kind == "item" and len(numbers) > 2:
            best = max(
                best,
                _dash_dialogue(layout, blocks, numbers, interview=interview),
                key=lambda found: found[0],
            )
        if kind in SET_APART and len(numbers) > 2:
            best = max(
                best,
                _set_apart(layout, blocks, numbers, kind, interview=interview),
                key=lambda found: found[0],
            )
            if kind == "dash":
                best = max(
                    best,
                    _dash_dialogue(layout, blocks, numbers, interview=interview),
                    key=lambda found: found[0],
                )
    if not best[1]:
        best = _plain_pairs(layout, blocks, interview=interview)
    return best[1], best[2]


def _set_apart(
    layout: Layout, blocks: Sequence[Block], numbers: list[int], kind: str, *, interview: float
) -> tuple[float, list[Start], str]:
    """Weigh one kind of paragraph as the questions of an interview: score, starts and the sentence that says why."""
    asking_ones = [number for number in numbers if blocks[number].asks]
    if len(asking_ones) < _FEWEST:
        return 0.0, [], ""
    first, last = numbers.index(asking_ones[0]), numbers.index(asking_ones[-1])
    numbers = numbers[max(0, first - 1) : last + (1 if kind == "heading" else 2)]
    starts, asking = _pairs(layout, blocks, numbers)
    if len(starts) < 6:
        return 0.0, [], ""
    score = (
        4.0 * (asking - 0.5)
        + interview
        + 3.0 * _first_person(layout, starts)
        + 1.5 * _addresses(layout, starts)
        + (1.0 if kind in ("sign", "dash") else 0.0)
    )
    sentence = f"{len(numbers)} paragraphs are set apart ({kind}), {asking:.0%} of them ask, and answers stand between"
    return (score * len(starts), starts, sentence) if score >= _BELIEVED else (0.0, [], "")


def _dash_dialogue(
    layout: Layout, blocks: Sequence[Block], numbers: list[int], *, interview: float
) -> tuple[float, list[Start], str]:
    """Weigh a dialogue where both sides begin with a dash: every second turn asks."""
    span = blocks[numbers[0] : numbers[-1] + 1]
    if len(numbers) < 6 or len(numbers) < 0.55 * len(span):
        return 0.0, [], ""
    asks = [blocks[number].asks for number in numbers]
    first, second = (sum(asks[parity::2]) / len(asks[parity::2]) for parity in (0, 1))
    sided = first >= 0.5 and second <= 0.3
    spoken = [block for block in span if block.kind not in ("note", "aside")]
    nearly = 0.9 if blocks[numbers[0]].kind == "item" else 0.7
    if not sided and not (
        len(numbers) >= nearly * len(spoken) and 0.1 <= sum(asks) / len(asks) <= 0.7
    ):
        return 0.0, [], ""
    sides = ("asks", "answers") if sided else ("speaks", "speaks")
    starts = [
        start_of(layout, blocks[number], sides[turn % 2]) for turn, number in enumerate(numbers)
    ]
    score = (
        3.0 * (first - second)
        + interview
        + (2.0 * _first_person(layout, starts) if sided else 0.0)
        + (1.0 if len(numbers) >= 0.7 * len(span) else 0.0)
    )
    sentence = f"{len(numbers)} paragraphs begin with a dash" + (
        f", {first:.0%} of every second one ask" if sided else ""
    )
    return (
        (score * len(starts), starts, sentence)
        if score >= (_BELIEVED if sided else 1.0)
        else (0.0, [], "")
    )


def _addresses(layout: Layout, starts: Sequence[Start]) -> bool:
    """Whether one of the first questions names somebody whom the lines above introduce."""
    known = known_names(layout.texts[: starts[0].line])
    questions = [layout.texts[start.line] for start in starts if start.side == "asks"][:4]
    return any(fold(word) in known for text in questions for word in _CAPITALISED.findall(text))


def _first_person(layout: Layout, starts: Sequence[Start]) -> float:
    """How much more the answers speak in the first person than the questions, from -1 to 1.

    Questions of an interview address somebody who answers with I; in a list of questions frequently asked it is the other way round.
    """
    said: dict[str, list[bool]] = {"asks": [], "answers": [], "speaks": []}
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        end = following.line if following else start.line + 4
        text = " ".join(layout.texts[start.line : min(end, start.line + 12)])[:800]
        said[start.side].append(speaks_of_self(text))
    shares = {side: sum(values) / max(1, len(values)) for side, values in said.items()}
    return shares["answers"] - 1.5 * shares["asks"]


def _group(layout: Layout, block: Block) -> str:
    """Name the group of paragraphs that look alike."""
    text = layout.texts[block.line].lstrip()
    if block.kind == "heading":
        return f"heading {len(text) - len(text.lstrip('#'))}"
    if block.kind == "sign":
        return f"sign {text[0]}"
    return block.kind


def _pairs(
    layout: Layout, blocks: Sequence[Block], numbers: Sequence[int]
) -> tuple[list[Start], float]:
    """Return question and answer starts, and the share of the questions that ask."""
    starts: list[Start] = []
    asking = questions = 0
    members = set(numbers)
    for number in numbers:
        if number + 1 >= len(blocks):
            continue
        block, following = blocks[number], blocks[number + 1]
        joined = number - 1 in members and starts and starts[-1].side != "answers"
        if not joined:
            starts.append(start_of(layout, block, "asks"))
            questions += 1
            asking += block.asks
        if (
            number + 1 not in members
            and following.kind not in ("heading", "rule")
            and any(character.isalpha() for character in following.tail)
        ):
            starts.append(start_of(layout, following, "answers"))
    unanswered = len(
        list(itertools.takewhile(lambda start: start.side == "asks", reversed(starts)))
    )
    thanks = blocks[numbers[-1]].kind in (
        "bold",
        "italic",
    )  # the last word of an interview needs no answer
    del starts[len(starts) - max(0, unanswered - thanks) :]
    return starts, asking / max(1, questions)


def _plain_pairs(
    layout: Layout, blocks: Sequence[Block], *, interview: float
) -> tuple[float, list[Start], str]:
    """Questions and answers told apart by the question mark alone."""
    asked = [
        n
        for n, block in enumerate(blocks)
        if block.kind == "plain" and block.asks and block.words <= 80
    ]
    if len(asked) < 3:
        return 0.0, [], ""
    gaps = [b - a for a, b in itertools.pairwise(asked)]
    if sum(gap == 1 for gap in gaps) > 0.2 * len(gaps) or max(gaps) > 8:
        return 0.0, [], ""
    starts = []
    for number in asked:
        if number + 1 < len(blocks) and number + 1 not in asked:
            starts += [
                start_of(layout, blocks[number], "asks"),
                start_of(layout, blocks[number + 1], "answers"),
            ]
    if 2.0 * _first_person(layout, starts) + interview < _BELIEVED - 1.0:
        return 0.0, [], ""
    return 1.0, starts, f"{len(asked)} paragraphs end in a question mark, and answers stand between"
