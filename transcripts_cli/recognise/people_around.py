"""Whether the lines around questions and answers name people, as those of an interview do."""

from collections.abc import Iterator

from transcripts_cli.recognise.caseless import is_caseless
from transcripts_cli.recognise.family import family_spans
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.lexicon import lexicon, names_in
from transcripts_cli.recognise.names import find_spans
from transcripts_cli.recognise.pairs import Sides
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.text import LazyPattern, fold

_ABOVE, _BELOW = 30, 12
"""Lines before the first question and behind the last answer that are looked at, and characters of each."""
_READ = 600
_TWO = 2
_MOST = 3
"""People named above that count."""
_WORD = LazyPattern(r"[\w'’-]+")


def people_around(layout: Layout, sides: Sides) -> dict[str, float]:
    """Return how far people are named around a dialogue: how many above it, and whether as talking or with a trade.

    Args:
        layout: the lines.
        sides: the questions and answers.
    """
    words = lexicon(layout.language)
    known, talking, trade = 0, False, False
    first = sides.asking[0][0].line
    for line, names in _named(layout, sides):
        text = layout.texts[line][:_READ]
        folded = [fold(word) for word in _WORD.findall(text)]
        talking = talking or words["talking"].distance(folded, text) >= 0
        trade = trade or words["trades"].distance(folded, text) >= 0
        known += sum(line < first and _is_first_name(name.split()[0], layout) for name in names)
    return {
        "first names": min(_MOST, known),
        "named as talking": talking,
        "named with a trade": trade,
    }


def _is_first_name(word: str, layout: Layout) -> bool:
    """Whether a word is a frequent first name, of those of its language or of all."""
    return is_known_first_name(word) or word in names_in(layout.language).get("given", ())


def _named(layout: Layout, sides: Sides) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines around a dialogue that name somebody, with the names."""
    first = sides.asking[0][0].line
    last = (sides.answering[-1] or sides.asking[-1])[-1].end
    for line in (*range(max(0, first - _ABOVE), first), *range(last, last + _BELOW)):
        text = layout.texts[line][:_READ] if line < len(layout.texts) else ""
        spans = find_spans(text) or family_spans(text, layout.language) if text else ()
        if spans or _is_presenting(text, layout.language):
            yield line, [text[start:end] for start, end in spans]


def _is_presenting(text: str, language: str) -> bool:
    """Whether a line in a script without capitals, where few names are known for sure, has a trade with what it is of."""
    words = [fold(word) for word in _WORD.findall(text)] if is_caseless(text) else []
    trades = lexicon(language)["trades"]
    return any(trades.holds(word) for word in words[:-_TWO])
