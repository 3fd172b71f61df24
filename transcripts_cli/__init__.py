"""Read interview transcripts: who speaks, how much, and what they said.

>>> import transcripts_cli as t
>>> talk = t.loads('''
... Interviewer: When did you come to the mill?
... Silas Brantham: In the spring of that year.
... Interviewer: And who was there?
... SB: Nobody. The wheel had stopped.
... Interviewer: What did you do?
... SB: I waited for the water.
... ''')
>>> [(speaker.name, speaker.role) for speaker in talk.speakers]
[('Interviewer', 'interviewer'), ('Silas Brantham', 'interviewee')]
"""

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transcripts_cli.api import Options, load, load_many, loads, recognise
    from transcripts_cli.errors import (
        BinaryInputError,
        DamagedInputError,
        EmptyInputError,
        InputError,
        IrregularInputError,
        MissingInputError,
        MissingPackageError,
        MissingReaderError,
        OutputError,
        TranscriptsError,
        UndecodableError,
        UnsafeInputError,
        UsageError,
    )
    from transcripts_cli.model import (
        Alias,
        Document,
        LabelReading,
        Line,
        Origin,
        Passage,
        Speaker,
        Table,
        Turn,
    )
    from transcripts_cli.readers import Limits
    from transcripts_cli.rows import read_bytes
    from transcripts_cli.transcript import Quoting, Transcript

_HOMES = {
    "api": ("Options", "load", "load_many", "loads", "recognise"),
    "rows": ("read_bytes",),
    "readers": ("Limits",),
    "transcript": ("Quoting", "Transcript"),
}
"""Module → what it gives, where that is neither an error nor a noun of the model."""

__all__ = [
    "Alias",
    "BinaryInputError",
    "DamagedInputError",
    "Document",
    "EmptyInputError",
    "InputError",
    "IrregularInputError",
    "LabelReading",
    "Limits",
    "Line",
    "MissingInputError",
    "MissingPackageError",
    "MissingReaderError",
    "Options",
    "Origin",
    "OutputError",
    "Passage",
    "Quoting",
    "Speaker",
    "Table",
    "Transcript",
    "TranscriptsError",
    "Turn",
    "UndecodableError",
    "UnsafeInputError",
    "UsageError",
    "load",
    "load_many",
    "loads",
    "read_bytes",
    "recognise",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for: the command line needs few of them."""
    import importlib  # noqa: PLC0415 - as the rest of this function, only where it is needed

    if name == "__version__":
        return importlib.import_module("importlib.metadata").version("transcripts-cli")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    homes = (home for home, names in _HOMES.items() if name in names)
    home = next(homes, "errors" if name.endswith("Error") else "model")
    return getattr(importlib.import_module(f"{__name__}.{home}"), name)


class _Package(ModuleType):
    """This package, whose `recognise` is the function.

    The room of that name would take its place as soon as it is imported.
    """

    @property
    def recognise(self) -> object:
        return __getattr__("recognise")

    @recognise.setter
    def recognise(self, room: ModuleType) -> None:
        pass


sys.modules[__name__].__class__ = _Package
