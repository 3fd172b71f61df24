"""How a text was read, for people: in sentences, or line by line."""

from collections.abc import Iterator
from typing import BinaryIO

from transcripts_cli.model import Alias, LabelReading, Passage, Transcript
from transcripts_cli.text import visible

PARTS = {"front": "front matter", "narration": "narration", "back": "back matter"}
"""What the parts that nobody speaks are called."""
_GUESSED = {"likely": " (a guess)", "weak": " (a weak guess)"}
"""How an encoding is told that nothing in the bytes makes certain."""
_GUTTER = 24
"""Columns for the name of a speaker beside each line; longer ones are cut."""


def write(text: Transcript, out: BinaryIO) -> None:
    """Write how a text was read: its convention and the evidence, labels, people, passages."""
    out.writelines(map(_encoded, _explanation(text)))


def write_lines(text: Transcript, out: BinaryIO) -> None:
    """Write every line of a text with its number and whose it is."""
    out.writelines(map(_encoded, _numbered(text)))


def _encoded(line: str) -> bytes:
    return f"{visible(line.rstrip())}\n".encode("utf-8", "backslashreplace")


def _explanation(text: Transcript) -> Iterator[str]:
    metadata = text.document.metadata
    verdict = "a transcript" if text.turns else "not a transcript"
    yield f"{text.document.source}: {verdict} (confidence {text.confidence:.2f})"
    facts = {
        "convention": text.convention,
        "language": text.language,
        "encoding": metadata.get("encoding", "") + _GUESSED.get(metadata.get("certainty", ""), ""),
    }
    if (name := metadata.get("format", "plain")) != "plain":
        facts = {"format": name, **facts}
    yield "  " + ", ".join(f"{name} {value}" for name, value in facts.items() if value)
    yield from _section("How we know", text.reasons)
    accepted = (label for label in text.labels if label.accepted)
    yield from _section("Labels that open turns", map(tell_label, accepted))
    rejected = (label for label in text.labels if not label.accepted)
    yield from _section("Looked like labels and are none", map(tell_label, rejected))
    yield from _section("Who they are", map(tell_alias, text.aliases))
    yield from _section("Said by nobody", map(tell_passage, text.passages))
    yield ""


def _section(title: str, entries: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    for index, entry in enumerate(entries):
        if not index:
            yield f"  {title}:"
        yield f"    - {entry}"


def tell_label(label: LabelReading) -> str:
    """Return what is known of a label."""
    times = "once" if label.count == 1 else f"{label.count} times"
    where = f"line {label.line}" if label.count == 1 else f"first on line {label.line}"
    evidence = "; ".join(sentence.rstrip(".") for sentence in label.evidence)
    return f"“{label.label}” {times}, {where}{': ' if evidence else ''}{evidence}"


def tell_alias(alias: Alias) -> str:
    """Return whom a label means, and how that is known."""
    label = f"“{alias.label}”" if alias.label else "who has no label"
    if not alias.name:
        return f"{label} {alias.evidence}"
    told = not alias.line or f"line {alias.line} " in f"{alias.evidence} "
    return f"{label} is {alias.name}: {alias.evidence}{'' if told else f' (line {alias.line})'}"


def tell_passage(passage: Passage) -> str:
    """Return where a passage is, and which."""
    lines = f"line {passage.line}"
    if passage.end_line > passage.line:
        lines = f"lines {passage.line}–{passage.end_line}"
    return f"{lines}: {PARTS[passage.part]}"


def number_lines(text: Transcript) -> Iterator[tuple[int, str, str]]:
    """Yield of every line its number, what stands beside it (number, place, whose it is) and its text."""
    owners: dict[int, str] = {}
    for turn in text.turns:
        name = turn.speaker.name or turn.label or "?"
        owners.update(dict.fromkeys(range(turn.line, turn.end_line + 1), name))
    for passage in text.passages:
        part = f"({PARTS[passage.part]})"
        owners.update(dict.fromkeys(range(passage.line, passage.end_line + 1), part))
    lines = text.document.lines
    digits = len(str(lines[-1].number if lines else 0))
    width = min(_GUTTER, max(map(len, owners.values()), default=0))
    places = [line.origin.place if line.origin else "" for line in lines]
    room = max(map(len, places), default=0)
    for line, place in zip(lines, places, strict=True):
        owner = owners.get(line.number, "")[:width]
        where = f"{place:{room}}  " if room else ""
        beside = f"{line.number:{digits}}  {where}{owner:{width}}"
        yield line.number, beside, line.text.expandtabs(4)


def _numbered(text: Transcript) -> Iterator[str]:
    yield text.document.source
    for _, beside, line in number_lines(text):
        yield f"{beside} │ {line}"
