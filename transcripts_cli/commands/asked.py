"""What a run asks for, checked before anything is read."""

import os
import stat
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from transcripts_cli.commands.options import Inputs
from transcripts_cli.commands.values import columns_of, size_of
from transcripts_cli.errors import EmptyInputError, InputError, UsageError
from transcripts_cli.readers import STDIN, check_encoding, check_format
from transcripts_cli.tags import THREE_LETTERS, UNKNOWN, base_of, check_language

if TYPE_CHECKING:
    from transcripts_cli.people.file import People


_CHANGING = ("label", "encoding", "lang", "from_columns", "no_merge")
"""Options that mean nothing to a database, which was read before; where a file says them, they are for the other texts."""


class NoInputError(UsageError):
    """Neither a path nor anything on standard input."""


def check(inputs: Inputs) -> None:
    """Raise UsageError before anything is read where an option means nothing."""
    if inputs.encoding:
        check_encoding(inputs.encoding)
    if inputs.lang:
        check_language(inputs.lang)
    if inputs.source_format:
        check_format(inputs.source_format)
    columns_of(inputs.from_columns)
    size_of(inputs.max_size)
    if inputs.label:
        from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415 - regex: 14 ms

        compile_pattern("--label", inputs.label)
    if inputs.null and not inputs.files_from:
        raise UsageError("--null: of which list? Add --files-from FILE.")
    if not inputs.paths and not inputs.files_from and not _has_stdin():
        raise NoInputError("no PATH, and nothing on standard input.")


def check_paths(inputs: Inputs) -> None:
    """Raise UsageError where the paths, with those of the list, do not go together with what is asked."""
    if (inputs.paths or []).count(STDIN) > 1:
        raise UsageError("-: standard input can be read once only. Name it once.")
    asked = (name for name in _CHANGING if getattr(inputs, name))
    if any(name not in inputs.settings.taken for name in asked):
        from transcripts_cli.commands.sought import check_databases  # noqa: PLC0415 - for these alone

        check_databases(inputs)


def with_listed(inputs: Inputs) -> tuple[Inputs, InputError | None]:
    """Return the inputs with the names of the list behind the paths, and what is wrong with the list beside other paths.

    Raises:
        InputError: there is no name in the list, and no path.
        UsageError: the list cannot be read.
    """
    if not inputs.files_from:
        return inputs, None
    from transcripts_cli.readers.lists import read_names  # noqa: PLC0415 - for this alone

    paths, names, problem = inputs.paths or [], list[str](), None
    if inputs.files_from == STDIN and STDIN in paths:
        raise UsageError("-: standard input is the list of --files-from. Name files only.")
    try:
        names = read_names(inputs.files_from, null=inputs.null)
    except EmptyInputError as error:
        if not paths:
            raise
        problem = error
    except InputError as error:
        raise UsageError(f"--files-from {error}") from error
    if inputs.files_from == STDIN and STDIN in names:
        raise UsageError("-: standard input is the list, which names it as well. Leave it out.")
    return replace(inputs, paths=[*paths, *names], files_from="", null=False), problem


def typed(inputs: Inputs) -> list[str]:
    """Return what stands for the inputs on the command line."""
    listed = ["--files-from", inputs.files_from] if inputs.files_from else []
    return [*(inputs.paths or ([] if listed else [STDIN])), *listed, *(["-0"] * inputs.null)]


def strange(lang: str) -> bool:
    """Whether a language is given, and nothing of it is known."""
    return bool(lang) and base_of(check_language(lang)) not in {*THREE_LETTERS, UNKNOWN}


def people_of(inputs: Inputs) -> "People | None":
    """Return the people file; None where none is given."""
    if not inputs.speakers:
        return None
    from transcripts_cli.api import load_people  # noqa: PLC0415 - recognising: 100 ms

    return load_people(inputs.speakers)


def _has_stdin() -> bool:
    """Whether standard input is a file or a pipe, rather than a terminal, /dev/null or closed."""
    try:
        return sys.stdin is not None and not stat.S_ISCHR(os.fstat(sys.stdin.fileno()).st_mode)
    except (OSError, ValueError):
        return False
