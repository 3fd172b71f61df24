"""`transcripts formats`: what can be read and written."""

from collections.abc import Iterator

from transcripts_cli.commands.options import Manner, Output
from transcripts_cli.commands.outputs import settle, show
from transcripts_cli.model import Table
from transcripts_cli.readers import DESCRIPTIONS, EXTRAS, SUFFIXES
from transcripts_cli.writers import DESCRIPTIONS as PURPOSES
from transcripts_cli.writers import EXPORT_SUFFIXES, TABLE_WRITERS, TRANSCRIPT_WRITERS
from transcripts_cli.writers import SUFFIXES as WRITTEN
from transcripts_cli.writers.files import FILE_EXTRAS, FILE_SUFFIXES, FILES

EXAMPLES = {
    "transcripts formats": "All of them",
    "transcripts formats --format json": "The same, for a program",
}

_COLUMNS = ("format", "read", "written", "suffixes", "extra", "what")
_MINE = {"csv": "csv", "tsv": "csv", "json": "json", "jsonl": "jsonl", "md": "plain"}
"""Format that is written → the one it is read as."""


def formats(output: Output, manner: Manner) -> int:
    """List the formats that can be read and written, and the extra each needs."""
    del manner
    show(Table("", _COLUMNS, list_formats()), settle(output, "table"))
    return 0


def list_formats() -> Iterator[tuple[object, ...]]:
    """Yield a row a format: those that are read, the tables that all commands write, and what `export` writes beside."""
    for name, what in DESCRIPTIONS.items():
        suffixes = " ".join(suffix for suffix, read in SUFFIXES.items() if read == name)
        yield name, "yes", "", suffixes, EXTRAS.get(name, ""), what
    for name in TABLE_WRITERS:
        suffixes = " ".join(suffix for suffix, written in WRITTEN.items() if written == name)
        what = f"read as {_MINE[name]}" if name in _MINE else "for people"
        yield name, "", "yes", suffixes, "", what
    for name in TRANSCRIPT_WRITERS:
        suffixes = " ".join(
            suffix for suffix, written in EXPORT_SUFFIXES.items() if written == name
        )
        yield name, "", "export", suffixes, "", PURPOSES[name]
    for name, what in FILES.items():
        suffixes = " ".join(suffix for suffix, written in FILE_SUFFIXES.items() if written == name)
        yield name, "", "export", suffixes, FILE_EXTRAS.get(name, ""), what
