"""Where turns start: the chosen style completed, the sides without labels, or the refusal."""

from collections.abc import Sequence
from dataclasses import field

from transcripts_cli.recognise.blocks import Block, asks
from transcripts_cli.recognise.complete import complete
from transcripts_cli.recognise.evidence import Style
from transcripts_cli.recognise.first_labels import going_on
from transcripts_cli.recognise.front import announces
from transcripts_cli.recognise.headed import under_headings
from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import ABOVE_QUOTATION, Mark
from transcripts_cli.recognise.questions import asks_only, questions_between
from transcripts_cli.recognise.regions import Start, regions_of
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.unlabelled import dialogue_without_labels
from transcripts_cli.recognise.weights import ACCEPT
from transcripts_cli.records import record
from transcripts_cli.text import fold

_DOUBTFUL = -1.5
"""Points from which a style may be believed when unlabelled questions stand before its labels."""
_SIDED = 2
"""Unlabelled questions from which a text has a side without labels."""
_MOST_UNLABELLED = 4.0
"""Points that unlabelled questions add at most, one each."""
_ONLY_QUESTIONS = 6.0
"""Points against a text where nearly every turn asks: a list of questions."""
_PRAISE = 0.25
"""Share of a good announcement that counts where every turn has a label; a bad one counts whole."""
_UNSEEN = 25
"""Lines taken for front matter where no style has a mark."""
_TWICE = 2
_NEARLY = 0.8
"""Share of the turns of a side that begin with its label."""
_NAMED = 3
"""Labels of one way of writing from which they are people among those without."""
_NAMES = ("name", "word", "handle", "code", "title")
"""Shapes of labels that may stand once before an answer."""
_ROLES = folded_words_of("askers", "answerers")


@record
class Dialogue:
    """Where turns start, and how sure that is."""

    starts: list[Start]
    """By line; [] where the text is no transcript."""
    announced: float
    """Points for what the text says of itself."""
    margin: float = 0.0
    """Points above (or below) what a transcript needs."""
    sentences: list[str] = field(default_factory=list)
    """What was found besides the style's own evidence."""
    labelled: bool = False
    """Whether turns start with labels of the first style."""
    regions: list[list[Block]] = field(default_factory=list)
    """For each turn the blocks from its start to the next."""


def find_dialogue(layout: Layout, styles: Sequence[Style], *, force: bool) -> Dialogue:
    """Return where the turns of a document start.

    Args:
        layout: the lines.
        styles: weighed, the best first.
        force: whether to take the best style however doubtful it is.
    """
    best = styles[0] if styles and styles[0].marks else None
    announced = announces(layout.texts, best.marks[0].line if best else _UNSEEN)
    if best and (best.score >= _DOUBTFUL or force or best.key[0] == "own"):
        found = _with_labels(layout, styles, announced)
        if found.starts and (found.margin >= 0 or force or best.key[0] == "own"):
            late = found.starts[0].line > len(layout.texts) - found.starts[0].line
            return (late and _with_sides(layout, best, found)) or found
    if best and any(piece.name == "blanks" for piece in best.pieces) and not force:
        return Dialogue([], announced)
    starts, sentence = dialogue_without_labels(layout, interview=announced)
    _name_sides(starts, styles)
    starts = _without_unnamed(layout, starts)
    starts = under_headings(layout, starts)
    if starts and best and len(best.marks) >= _NAMED and best.marks[0].line > starts[0].line:
        starts = _with_named(starts, best)
    told = [sentence] if sentence else []
    return Dialogue(starts, announced, sentences=told, regions=regions_of(layout, starts))


def _with_sides(layout: Layout, style: Style, found: Dialogue) -> Dialogue | None:
    """Return a dialogue without labels of which those found are the end, None where the turns with labels are most of it."""
    starts, sentence = dialogue_without_labels(layout, interview=found.announced)
    named = _with_named(starts, style) if starts else []
    if len(starts) < _TWICE * len(found.starts) or named == starts:
        return None
    return Dialogue(named, found.announced, sentences=[sentence], regions=regions_of(layout, named))


def _with_named(starts: Sequence[Start], style: Style) -> list[Start]:
    """Return turns without labels with those that have one among them: several people answer, and some are named."""
    labelled = {
        mark.line: _start_of(mark)
        for mark in style.proposed
        if mark.line > starts[0].line
        and shape(mark.label) in _NAMES
        and fold(mark.label) not in folded_words_of("speech")
    }
    named = {**{start.line: start for start in starts}, **labelled}
    return [named[line] for line in sorted(named)]


def _name_sides(starts: Sequence[Start], styles: Sequence[Style]) -> None:
    """Give the questions and answers that begin with a word for their role that word as a label.

    What nearly all turns of one side begin with, and none of the other, is its label as well: `U> Why?`
    """
    marks = {mark.line: mark for style in styles for mark in style.proposed if _is_role(mark)}
    marks |= _one_sided(starts, styles[0].marks) if styles else {}
    for start in starts:
        mark = marks.get(start.line)
        if mark and not start.label:
            start.label, start.text_line, start.offset = mark.label, mark.text_line, mark.offset


def _without_unnamed(layout: Layout, starts: Sequence[Start]) -> list[Start]:
    """Leave out the few questions without the label that nearly all have that do not ask, and the answers to them."""
    asking = [start for start in starts if start.side == "asks"]
    named = sum(bool(start.label) for start in asking)
    if named < _NEARLY * len(asking) or named == len(asking):
        return list(starts)
    found: list[Start] = []
    left_out = False
    for start in starts:
        silent = start.side == "asks" and not asks(layout.texts[start.line])
        left_out = not start.label and (silent or (left_out and start.side == "answers"))
        if not left_out:
            found.append(start)
    return found


def _one_sided(starts: Sequence[Start], marks: Sequence[Mark]) -> dict[int, Mark]:
    """Return line → mark, where one label stands before nearly all turns of one side and no other; else {}."""
    marked = {mark.line: mark for mark in marks}
    sides = {start.side for start in starts if start.line in marked}
    if len(sides) != 1 or len({mark.label for mark in marks}) > 1:
        return {}
    own = [start for start in starts if start.side in sides]
    return marked if len(marked) >= _NEARLY * len(own) else {}


def _is_role(mark: Mark) -> bool:
    return fold(mark.label).rstrip("0123456789 ") in _ROLES


def _with_labels(layout: Layout, styles: Sequence[Style], announced: float) -> Dialogue:
    starts = [_start_of(mark) for mark in complete(layout, styles)]
    if not starts:
        return Dialogue([], announced, -ACCEPT)
    regions = regions_of(layout, starts)
    if styles[0].key == ABOVE_QUOTATION:
        starts = sorted([*starts, *going_on(layout, starts, regions)], key=lambda start: start.line)
        regions = regions_of(layout, starts)
    unlabelled = questions_between(layout, starts, regions)
    score = styles[0].score + min(_MOST_UNLABELLED, len(unlabelled))
    sentences = []
    if len(unlabelled) >= _SIDED:
        score += announced
        sentences.append(
            f"{len(unlabelled)} unlabelled questions stand before labelled answers, the first in line {unlabelled[0].line + 1}"
        )
    else:
        score += min(_PRAISE * announced, announced)
    if not unlabelled and asks_only(layout, starts):
        score -= _ONLY_QUESTIONS
        sentences.append("nearly every turn asks, as in a list of questions")
    if announced < 0:
        sentences.append("its title announces a text of another kind")
    taken = {start.line for start in starts}
    added = [start for start in unlabelled if start.line not in taken]
    if added:
        starts = sorted([*starts, *added], key=lambda start: start.line)
        regions = regions_of(layout, starts)
    return Dialogue(starts, announced, score - ACCEPT, sentences, labelled=True, regions=regions)


def _start_of(mark: Mark) -> Start:
    return Start(mark.line, mark.label, mark.text_line, mark.offset, "", mark.stamp)
