"""How texts were read: the convention, its evidence and what was refused."""

from collections.abc import Iterable, Iterator

from transcripts_cli.model import Table, Transcript

COLUMNS = (
    "source",
    "encoding",
    "language",
    "convention",
    "confidence",
    "transcript",
    "reasons",
    "labels",
    "aliases",
    "passages",
    "encoding_certainty",
    "format",
)


def list_readings(texts: Iterable[Transcript]) -> Table:
    """Return a row per text, transcript or not; three cells hold a dictionary per finding."""
    return Table("", COLUMNS, _rows(texts))


def _rows(texts: Iterable[Transcript]) -> Iterator[tuple[object, ...]]:
    for text in texts:
        document = text.document
        yield (
            document.source,
            document.metadata.get("encoding", ""),
            text.language,
            text.convention,
            round(text.confidence, 4),
            bool(text.turns),
            text.reasons,
            tuple(map(_fields, text.labels)),
            tuple(map(_fields, text.aliases)),
            tuple(map(_fields, text.passages)),
            document.metadata.get("certainty", ""),
            document.metadata.get("format", ""),
        )


def _fields(finding: object) -> dict[str, object]:
    return {name: getattr(finding, name) for name in finding.__slots__}  # type: ignore[attr-defined]
