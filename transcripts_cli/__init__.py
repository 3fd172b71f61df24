"""Read interview transcripts: who speaks, how much, and what they said.

>>> from transcripts_cli import load
>>> load("interview.txt").turns[0].speaker.name  # doctest: +SKIP
'Silas Brantham'
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transcripts_cli.api import load, load_many
    from transcripts_cli.errors import TranscriptsError
    from transcripts_cli.model import Document, Line, Passage, Speaker, Table, Transcript, Turn
    from transcripts_cli.rows import read_bytes

__all__ = [
    "Document",
    "Line",
    "Passage",
    "Speaker",
    "Table",
    "Transcript",
    "TranscriptsError",
    "Turn",
    "load",
    "load_many",
    "read_bytes",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for: the command line needs few of them."""
    import importlib  # noqa: PLC0415 - as the rest of this function, only where it is needed

    if name == "__version__":
        return importlib.import_module("importlib.metadata").version("transcripts-cli")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "read_bytes":
        return importlib.import_module(f"{__name__}.rows").read_bytes
    home = "api" if name.islower() else "errors" if name.endswith("Error") else "model"
    return getattr(importlib.import_module(f"{__name__}.{home}"), name)
