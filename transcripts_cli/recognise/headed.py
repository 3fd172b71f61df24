"""Several people who answer the same questions, each below a heading that names them: `[Ana Berg / cook]`, `## Ana Berg, cook`."""

from collections.abc import Sequence
from dataclasses import replace

from transcripts_cli.recognise.caseless import is_caseless
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.names import find_spans
from transcripts_cli.recognise.regions import Start
from transcripts_cli.text import LazyPattern

_HEADING = LazyPattern(
    r"\s*(?:\#{1,6}\s+|[*_]{2}|[\[【［])+(?P<whole>(?P<name>[^\[\]【】［］#*_/／|,，(（–—:：?？]{2,40}?)"
    r"(?:\s*[/／|,，(（–—](?P<what>[^\[\]【】［］#*_:：?？]{2,60}))?)(?:[*_]{2}|[\]】］])?\s*$"
)
_FEWEST = 2
"""People who are named so, at least."""
_LONGEST = 8
"""Letters of a name in a script without capitals."""


def under_headings(layout: Layout, starts: Sequence[Start]) -> list[Start]:
    """Return the turns, answers without labels named by the headings they stand below, where several name somebody.

    Who speaks right below a heading, with no question between, has it for a label.
    """
    if any(start.label and start.side == "answers" for start in starts):
        return list(starts)
    turns = {start.line: start for start in starts}
    above = range(max(0, min(turns) - _FEWEST), max(turns)) if turns else ()
    heads = [head for line in above if (head := _head_at(layout, line))]
    if len({head.voice for head in heads}) < _FEWEST:
        return list(starts)
    told, voice = dict(turns), ""
    by_line = {head.line: head for head in heads}
    for line in sorted(turns.keys() | by_line.keys()):
        if line in by_line:
            voice = by_line[line].voice
            told.pop(line, None)
            if _below(layout, line) not in turns:
                told[line] = by_line[line]
        elif turns[line].side == "answers":
            told[line] = replace(turns[line], voice=voice)
    return [told[line] for line in sorted(told)]


def _below(layout: Layout, line: int) -> int:
    """Return the next line with text."""
    below = range(line + 1, len(layout.texts))
    return next((index for index in below if layout.texts[index].strip()), line)


def _head_at(layout: Layout, line: int) -> Start | None:
    """Return a heading that is a person's as what begins a turn; in a script without capitals it says what the person is, too."""
    text = layout.texts[line]
    match = _HEADING.match(text)
    if not match:
        return None
    name = match["name"].strip()
    if is_caseless(name):
        person = bool(match["what"]) and len(name) <= _LONGEST and " " not in name
    else:
        person = (0, len(name)) in find_spans(name)
    return Start(line, match["whole"].strip(), line, len(text), voice=name) if person else None
