"""What the format of a file gives: speakers, times, styles, and the numbers of lines."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from transcripts_cli.model import Document, LabelReading, Line, Passage, Speaker, Transcript, Turn
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.regions import Start
from transcripts_cli.recognise.turns import Cut
from transcripts_cli.text import LazyPattern

_MARKS = {"bold": ("**", "**"), "italic": ("*", "*"), "heading": ("## ", "")}
"""Style → how Markdown writes it, which is what paragraphs are told by."""
_CLASS, _FEWEST, _USUAL = "class ", 3, 0.5
"""How styles that only have a name begin; lines that make such a name a kind; the share of all that makes it none."""
_STYLE, _ORIGIN = attrgetter("style"), attrgetter("origin")
"""Of a line: asked of every line of a text, they are read twice as fast as by name."""
_SAID_LINE = LazyPattern(r"\b(lines?) (\d+)(?:–(\d+))?")


def marked_texts(document: Document) -> list[str]:
    """Return the texts of the lines, their styles written as Markdown does."""
    if document.is_plain:
        return list(document.texts)
    return [marked(line) if line.style else line.text for line in document.lines]


def marked(line: Line) -> str:
    """Return the text of a line with its style written as Markdown does.

    >>> marked(Line(1, "Why?", style="bold"))
    '**Why?**'
    """
    head = head_of(line)
    if head:
        return f"**{line.text[:head]}**{line.text[head:]}"
    if line.style not in _MARKS or not line.text.strip():
        return line.text
    before, after = _MARKS[line.style]
    return f"{before}{line.text}{after}"


def head_of(line: Line) -> int:
    """Return how many characters at the head of a line are bold, where the others are not; else 0."""
    word, _, number = line.style.partition(" ")
    return int(number) if word == "head" else 0


def kinds_of(document: Document) -> dict[int, str]:
    """Return index of a line → the name that its format gives such paragraphs, as "class question".

    A name that most lines have sets none apart, and one of fewer than three lines is no kind. Of several,
    as pages give them, the commonest of the others counts.
    """
    lines = () if document.is_plain else document.lines
    if not any(map(_STYLE, lines)):
        return {}
    named = {
        index: [*dict.fromkeys(line.style.split()[1:])]
        for index, line in enumerate(lines)
        if line.style.startswith(_CLASS)
    }
    if not named:
        return {}
    filled = sum(bool(line.text.strip()) for line in lines)
    counts = Counter(name for names in named.values() for name in names)
    kinds = {name for name, count in counts.items() if _FEWEST <= count <= _USUAL * filled}
    told = {i: [name for name in names if name in kinds] for i, names in named.items()}
    return {
        i: f"{_CLASS}{max(names, key=counts.__getitem__)}" for i, names in told.items() if names
    }


def unmarked(
    document: Document, layout: Layout, cuts: Sequence[Cut]
) -> tuple[Layout, Sequence[Cut]]:
    """Return a layout and turns without the marks of styles, which are no part of what is said."""
    if document.is_plain or not any(map(_STYLE, document.lines)):
        return layout, cuts
    lines = document.lines
    texts = [
        line.text if line.style in _MARKS or head_of(line) else text
        for line, text in zip(lines, layout.texts, strict=True)
    ]
    bare = [replace(cut, start=_unmarked(lines[cut.start.text_line], cut.start)) for cut in cuts]
    return replace(layout, texts=texts), bare


def _unmarked(line: Line, start: Start) -> Start:
    head = head_of(line)
    if line.style not in _MARKS and not head:
        return start
    marks = "****" if start.offset > head + 2 else "**"
    before = marks if head else _MARKS[line.style][0]
    offset = min(max(0, start.offset - len(before)), len(line.text))
    if not line.text[offset:].strip("*_ "):
        offset = len(line.text)
    return replace(start, offset=offset)


def is_given(document: Document) -> bool:
    """Whether the format says who speaks."""
    return is_resolved(document) or any(
        line.label and line.origin and line.origin.unit for line in document.lines
    )


def is_resolved(document: Document) -> bool:
    """Whether the format gives turns with their people and roles, as our own does: nothing is left to find out."""
    return document.metadata.get("people") == "given"


def has_units(document: Document) -> bool:
    """Whether the format cuts speech into cues, segments or rows."""
    if document.is_plain:
        return False
    return any(origin.unit for origin in filter(None, map(_ORIGIN, document.lines)))


def is_cut_finely(document: Document) -> bool:
    """Whether units are cut by time or sentence, so that several make a turn, as those of recordings are."""
    if is_resolved(document):
        return False
    named = document.metadata.get("units") == "segments"
    return named or any(line.start is not None for line in document.lines)


def given_cuts(document: Document) -> tuple[list[Cut], list[Passage]]:
    """Return the extents of the units that are spoken, as indices of lines, and what is between them."""
    cuts: list[Cut] = []
    silent: list[tuple[int, int]] = []
    for _, run in groupby(enumerate(document.lines), lambda pair: _voice(pair[1])):
        indices = [index for index, _ in run]
        first, end = indices[0], indices[-1] + 1
        line = document.lines[first]
        if line.origin and line.origin.unit:
            cuts.append(Cut(Start(first, line.label, first, 0), end))
        elif filled := [index for index in indices if document.lines[index].text.strip()]:
            silent.append((filled[0] + 1, filled[-1] + 1))
    passages = [Passage(_part(line, cuts), line, end) for line, end in silent if cuts]
    return cuts, passages


def _voice(line: Line) -> tuple[int, str]:
    return (line.origin.unit, line.label) if line.origin and line.origin.unit else (0, "")


def _part(line: int, cuts: Sequence[Cut]) -> str:
    if line <= cuts[0].start.line:
        return "front"
    return "back" if line > cuts[-1].end else "narration"


def given_text(document: Document, cut: Cut) -> str:
    """Return what the lines of a unit say."""
    lines = document.lines[cut.start.line : cut.end]
    return joined(document, ["\n".join(line.text for line in lines).strip()])[0]


def joined(document: Document, texts: list[str]) -> list[str]:
    """Return what is said without the line ends of cues and tiers, which are those of a screen."""
    wrapped = document.metadata.get("format") in ("subtitles", "chat")
    return [" ".join(text.split()) for text in texts] if wrapped else texts


def given_turns(document: Document, cuts: Sequence[Cut]) -> tuple[Turn, ...]:
    """Return the turns of a document whose people are resolved."""
    return tuple(
        completed(
            document,
            Turn(
                number,
                cut.start.line + 1,
                cut.end,
                cut.start.label,
                Speaker(""),
                given_text(document, cut),
            ),
        )
        for number, cut in enumerate(cuts, 1)
    )


def completed(document: Document, turn: Turn) -> Turn:
    """Return a turn, its lines as indices from 1, with the person and the times that the format gives."""
    lines = document.lines[turn.line - 1 : turn.end_line]
    starts = [line.start for line in lines if line.start is not None]
    ends = [line.end for line in lines if line.end is not None]
    speaker, told = turn.speaker, lines[0].origin.speaker if lines[0].origin else None
    if told is not None and is_resolved(document):
        speaker = told
    elif told is not None:
        speaker = replace(speaker, name=told.name or speaker.name, role=told.role or speaker.role)
    start, end = (min(starts, default=None), max(ends, default=None))
    if start is None and end is None:
        start, end = turn.start, turn.end
    words = tuple(word for line in lines for word in line.words)
    return replace(turn, speaker=speaker, start=start, end=end, words=words)


def merged(turns: Sequence[Turn], passages: Sequence[Passage]) -> list[Turn]:
    """Join the turns of one voice that follow each other: cues and segments are cut by time, not by speech.

    Turns of unknown voices are left apart: they need not be one.
    """
    runs: list[list[Turn]] = []
    for turn in turns:
        if runs and _goes_on(runs[-1][-1], turn, passages):
            runs[-1].append(turn)
        else:
            runs.append([turn])
    return [replace(_one(run), number=number) for number, run in enumerate(runs, 1)]


def _one(run: Sequence[Turn]) -> Turn:
    """Return the turn that a run of them makes."""
    if len(run) == 1:
        return run[0]
    return replace(
        run[0],
        end_line=run[-1].end_line,
        text=" ".join(turn.text for turn in run).strip(),
        end=max((turn.end for turn in run if turn.end is not None), default=None),
        words=tuple(word for turn in run for word in turn.words),
    )


def _goes_on(before: Turn, turn: Turn, passages: Sequence[Passage]) -> bool:
    if (before.label, before.speaker) != (turn.label, turn.speaker):
        return False
    if not (turn.label or turn.speaker.name):
        return False
    return not any(before.end_line < passage.line <= turn.line for passage in passages)


def numbered(transcript: Transcript) -> Transcript:
    """Return a transcript whose lines are those of the file, where the document leaves some of them out."""
    if transcript.document.is_plain:
        return transcript
    lines = transcript.document.lines
    if all(line.number == index for index, line in enumerate(lines, 1)):
        return transcript
    numbers = [0, *(line.number for line in lines)]

    def place(match: re.Match[str]) -> str:
        ends = [int(end) for end in match.groups()[1:] if end]
        told = (str(numbers[end]) for end in ends if end < len(numbers))
        return f"{match[1]} {'–'.join(told)}"

    def say(sentences: Sequence[str]) -> tuple[str, ...]:
        return tuple(_SAID_LINE.sub(place, sentence) for sentence in sentences)

    return replace(
        transcript,
        turns=tuple(
            replace(turn, line=numbers[turn.line], end_line=numbers[turn.end_line])
            for turn in transcript.turns
        ),
        passages=tuple(
            replace(part, line=numbers[part.line], end_line=numbers[part.end_line])
            for part in transcript.passages
        ),
        reasons=say(transcript.reasons),
        labels=tuple(
            replace(label, line=numbers[label.line], evidence=say(label.evidence))
            for label in transcript.labels
        ),
        aliases=tuple(
            replace(alias, line=numbers[alias.line], evidence=say((alias.evidence,))[0])
            for alias in transcript.aliases
        ),
    )


def given_labels(cuts: Sequence[Cut]) -> tuple[LabelReading, ...]:
    """Return the labels of a format, in order of appearance."""
    first = {cut.start.label: cut.start.line + 1 for cut in reversed(cuts) if cut.start.label}
    counts = Counter(cut.start.label for cut in cuts)
    evidence = ("the format of the file says that this is the speaker",)
    return tuple(
        LabelReading(label, accepted=True, count=counts[label], line=line, evidence=evidence)
        for label, line in sorted(first.items(), key=lambda found: found[1])
    )
