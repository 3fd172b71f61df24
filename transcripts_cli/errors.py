"""What can go wrong, as exceptions that carry their data.

TranscriptsError
├── InputError              an input that cannot be read: the others are still done
│   ├── MissingInputError   no such file, or a folder without texts
│   ├── IrregularInputError a pipe, socket or device in a folder or pattern: told, and no failure
│   ├── BinaryInputError    bytes that are no text
│   ├── EmptyInputError     nothing but white space
│   ├── UndecodableError    bytes that the given encoding cannot decode
│   ├── DamagedInputError   a file of a known format that is cut off, broken or locked
│   ├── UnsafeInputError    a file too large, or made to do more than to be read
│   └── MissingReaderError  a format whose extra is not installed; a MissingPackageError, too
├── OutputError             a result that cannot be written
├── UsageError              an option or pattern that means nothing
└── MissingPackageError     a format whose extra is not installed
"""


class TranscriptsError(Exception):
    """Anything this package raises on purpose; the text says what to do."""


class InputError(TranscriptsError):
    """An input that could not be read: `source` names it, `problem` and `remedy` say the rest."""

    def __init__(self, source: str, problem: str, remedy: str) -> None:
        super().__init__(f"{source}: {problem}. {remedy}.")
        self.source = source
        self.problem = problem
        self.remedy = remedy

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str, str]]:
        """Tell pickle how to make it again: it comes from other processes."""
        return type(self), (self.source, self.problem, self.remedy)


class MissingInputError(InputError):
    """No file of that name, or a folder that holds no text."""


class IrregularInputError(InputError):
    """A pipe, socket or device that stands in a folder, or that a pattern matches: it may never end, and is no text."""


class BinaryInputError(InputError):
    """Bytes that are no text in any encoding."""


class EmptyInputError(InputError):
    """Nothing but white space."""


class UndecodableError(InputError):
    """Bytes that the encoding asked for cannot decode."""


class DamagedInputError(InputError):
    """A file of a known format that is cut off, broken or locked by a password."""


class UnsafeInputError(InputError):
    """A file that is too large, or made to do more than to be read: bombs, entities, macros."""


class OutputError(TranscriptsError):
    """A result that could not be written."""


class UsageError(TranscriptsError):
    """An option, value or pattern that means nothing; nothing was read."""


class MissingPackageError(TranscriptsError):
    """A format whose optional package is not installed; the text gives the pip line."""


class MissingReaderError(InputError, MissingPackageError):
    """An input of a format whose optional package is not installed."""
