"""What is said of a command line that means nothing, and what may be meant."""

import difflib
import os
from collections.abc import Collection, Sequence

from typer.exceptions import TyperException

from transcripts_cli.errors import UsageError


def check_command(arguments: Sequence[str], commands: Collection[str]) -> None:
    """Raise UsageError where the first argument is neither a command nor an option."""
    name = next(iter(arguments), "-")
    if name.startswith("-") or name in commands:
        return
    if os.path.exists(name):  # noqa: PTH110 - a source keeps the name it was given
        raise UsageError(f"{name}: is no command. Did you mean transcripts stats {name}?")
    there = f"There are: {', '.join(commands)}."
    raise UsageError(f"{name}: no such command. {suggestion(name, commands)}{there}")


def told(error: TyperException, name: str) -> str:
    """Return what is wrong with the arguments of a command, and what to do.

    Args:
        error: as Typer raises it.
        name: of the command, as it is typed.
    """
    option = getattr(error, "option_name", "")
    if not hasattr(error, "possibilities"):
        message = error.format_message().replace("Value error, ", "").rstrip(".")
        return f"{message}. See {name} --help."
    context = getattr(error, "ctx", None)
    known = [known for one in (context.command.params if context else ()) for known in one.opts]
    return f"{option}: no such option. {suggestion(option, known)}See {name} --help."


def suggestion(written: str, known: Collection[str]) -> str:
    """Return the question that names what may be meant, with a blank behind; "" where nothing is near.

    >>> suggestion("stat", ["stats", "quotes"]), suggestion("xyz", ["stats"])
    ('Did you mean stats? ', '')
    """
    names = {name.lstrip("-"): name for name in known}
    bare = written.lstrip("-")
    begun = [name for name in names if bare[2:] and name.startswith(bare)]
    close = difflib.get_close_matches(bare, names, n=2, cutoff=0.6)
    meant = [names[name] for name in dict.fromkeys((*begun[:2], *close))]
    return f"Did you mean {' or '.join(meant)}? " if meant else ""
