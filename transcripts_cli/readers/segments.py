"""What was said in a recording, piece by piece: segments of one voice, made of words with their times."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from transcripts_cli.model import Word
from transcripts_cli.readers.times import seconds


class Segment(NamedTuple):
    """Some speech of one voice; the label is "" and the times are None where they are missing."""

    label: str
    text: str
    start: float | None = None
    end: float | None = None
    words: tuple[Word, ...] = ()


class Token(NamedTuple):
    """A word or, glued to the one before, a punctuation mark."""

    label: str
    text: str
    start: float | None
    end: float | None
    glued: bool = False


def voice(written: object) -> str:
    """Return a voice's label: as written, a number with the word that makes it one.

    >>> voice("SPEAKER_00"), voice(0), voice("1"), voice(None)
    ('SPEAKER_00', 'Speaker 0', 'Speaker 1', '')
    """
    if written is None or isinstance(written, bool | float | dict | list):
        return ""
    text = str(written).strip()
    return f"Speaker {text}" if text.isdecimal() else text


def thousandths(value: object) -> float | None:
    """Return milliseconds in seconds, None where there are none."""
    found = seconds(value)
    return None if found is None else round(found / 1000, 3)


def words_of(
    entries: object,
    texts: Sequence[str] = ("word", "text"),
    times: Sequence[str] = ("start", "end"),
    unit: Callable[[object], float | None] = seconds,
) -> tuple[Word, ...]:
    """Return the words that a recogniser lists as objects, () where it lists none.

    Args:
        entries: of the list.
        texts: the keys that hold the word, the first that is there.
        times: the keys of beginning and end.
        unit: turns what they hold into seconds.
    """
    found = []
    for entry in entries if isinstance(entries, list) else ():
        text = next((str(entry[key]).strip() for key in texts if entry.get(key)), "")
        if text:
            found.append(Word(text, *(unit(entry.get(key)) for key in times)))
    return tuple(found)


def joined(tokens: Iterable[Token]) -> Iterator[Segment]:
    """Yield the runs of words that one voice says."""
    run: list[Token] = []
    for token in tokens:
        if run and token.label != run[0].label and not token.glued:
            yield _segment(run)
            run = []
        run.append(token)
    if run:
        yield _segment(run)


def _segment(run: Sequence[Token]) -> Segment:
    text = "".join(token.text if token.glued else f" {token.text.strip()}" for token in run)
    words = _words(run)
    start = next((word.start for word in words if word.start is not None), None)
    end = max((word.end for word in words if word.end is not None), default=None)
    return Segment(run[0].label, text.strip(), start, end, words)


def _words(run: Sequence[Token]) -> tuple[Word, ...]:
    """Return the words of a run, each with the marks that are glued to it."""
    groups: list[list[Token]] = []
    for token in run:
        if token.glued and groups:
            groups[-1].append(token)
        else:
            groups.append([token])
    return tuple(
        Word("".join(token.text for token in group).strip(), group[0].start, _end(group))
        for group in groups
    )


def _end(tokens: Sequence[Token]) -> float | None:
    """Return when the last token ends that has a time: marks often have none."""
    return next((token.end for token in reversed(tokens) if token.end is not None), None)
