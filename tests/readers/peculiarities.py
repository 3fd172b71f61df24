"""What the files of `data` are read as, in one text: python -m tests.readers.peculiarities rewrites it.

A line a line of the document: its number, label, times, style, unit and text, and its words with their times, as far
as it has them.
"""

from collections.abc import Iterator
from pathlib import Path

from transcripts_cli.model import Document, Line
from transcripts_cli.readers import find_sources, read_all

DATA = Path(__file__).parent / "data"
EXPECTED = DATA.parent / "expected.txt"
FILES = sorted(path for path in DATA.iterdir() if path.suffix != ".txt")


def rendering(path: Path) -> str:
    """Return what a file is read as."""
    found = [f"== {path.name}"]
    for source in find_sources([str(path)]):
        assert isinstance(source, str), source
        for document in read_all(source):
            found += _rendered(document, source)
    return "\n".join(found) + "\n"


def _rendered(document: Document, source: str) -> Iterator[str]:
    name = "" if document.source == source else f" {document.source}"
    inside = f" {source.rpartition('!')[2]}" if "!" in source else ""
    facts = [document.metadata["format"], document.metadata["encoding"]]
    facts += [document.metadata[key] for key in ("language", "refusal") if key in document.metadata]
    yield f"({', '.join(facts)}){inside}{name}"
    yield from map(_line, document.lines)


def _line(line: Line) -> str:
    origin = line.origin
    person = origin.speaker if origin else None
    times = f"[{line.start}–{line.end}]" if (line.start, line.end) != (None, None) else ""
    unit = f"/{origin.unit}" if origin and origin.unit else ""
    who = f"({person.name}, {person.role})" if person else ""
    label = f"{line.label}:" if line.label else ""
    style = f"<{line.style}>" if line.style else ""
    words = " ".join(f"{word.text}@{word.start}–{word.end}" for word in line.words)
    parts = (f"{line.number}{unit}", times, label, who, style, repr(line.text), words)
    return " ".join(filter(None, parts))


if __name__ == "__main__":
    EXPECTED.write_text("".join(map(rendering, FILES)), encoding="utf-8")
