"""The command line: what it is given, what it says, how it ends."""

import contextlib
import gc
import importlib
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Annotated, NoReturn

import typer
from typer.exceptions import TyperException

from transcripts_cli.commands import progress
from transcripts_cli.commands.asked import NoInputError
from transcripts_cli.commands.completions import VARIABLE
from transcripts_cli.commands.manual import told_examples
from transcripts_cli.commands.options import QuickCommand, QuickGroup, spread
from transcripts_cli.commands.outputs import ClosedPipeError
from transcripts_cli.commands.terminal import say
from transcripts_cli.errors import TranscriptsError, UsageError

# In the order of the help. A command is imported when it is called: start-up is a measured figure.
COMMANDS = (
    "stats",
    "quotes",
    "search",
    "compare",
    "check",
    "export",
    "speakers",
    "explain",
    "report",
    "check-pseudonyms",
    "restore",
    "formats",
    "demo",
    "completion",
    "schema",
)
EXAMPLES = {
    "transcripts demo": "Sample interviews to try the commands on",
    "transcripts stats interviews": "Who speaks how much, in a folder of interviews",
    "transcripts quotes interviews --speaker aldane": "What somebody said, ready to cite",
}
_NAME = "transcripts"
_FAILED, _USAGE, _INTERRUPTED = 1, 2, 130


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    # Nothing of what a text becomes is cyclic: collecting cycles costs reading half of its speed.
    gc.disable()
    try:
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _terminate)
        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = _INTERRUPTED
    except SystemExit as leaving:
        code = int(leaving.code or 0)
    # Taking the interpreter down in order costs 10 ms, and more the more was read.
    os._exit(_close(code))


def run(arguments: list[str]) -> int:
    """Run a command; return its exit code, its errors told."""
    if VARIABLE in os.environ:  # a shell asks what may come next
        from typer.completion import completion_init  # type: ignore[attr-defined]  # noqa: PLC0415

        completion_init()
    try:
        _check(arguments)
        return int(build(arguments)(arguments, prog_name=_NAME, standalone_mode=False) or 0)
    except TyperException as error:
        from transcripts_cli.commands.mistakes import told  # noqa: PLC0415 - only where there is one

        say(told(error, " ".join([_NAME, *(name for name in arguments[:1] if name in COMMANDS)])))
        return error.exit_code
    except NoInputError as error:
        say(f"{error} Usage: {_NAME} {arguments[0]} [OPTIONS] PATH…; see --help.")
        return _USAGE
    except TranscriptsError as error:
        say(str(error))
        return _USAGE if isinstance(error, UsageError) else _FAILED
    except ClosedPipeError:
        return 0
    except Exception as error:
        if "--debug" in arguments:
            raise
        say(
            f"{type(error).__name__}: {error}. This is a mistake of the program; --debug shows where."
        )
        return _FAILED


def build(arguments: list[str]) -> typer.Typer:
    """Return the command line, with the one command that is called, or with all for the help."""
    app = typer.Typer(
        cls=QuickGroup,
        add_completion=False,
        no_args_is_help=False,
        epilog=told_examples(EXAMPLES),
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(_about)
    called = [name for name in arguments[:1] if name in COMMANDS]
    for name in called or COMMANDS:
        command, examples = find_command(name)
        app.command(name, cls=QuickCommand, epilog=told_examples(examples))(spread(command))
    return app


def find_command(name: str) -> tuple[Callable[..., int], dict[str, str]]:
    """Return the function of a command, and examples: what is typed, and what it does."""
    name = name.replace("-", "_")
    module = importlib.import_module(f"{__name__}.{name}")
    return getattr(module, name), module.EXAMPLES


def _check(arguments: list[str]) -> None:
    """Raise UsageError where there is no such command; what suggests another is loaded for that alone."""
    if arguments and arguments[0] not in COMMANDS:
        from transcripts_cli.commands.mistakes import check_command  # noqa: PLC0415

        check_command(arguments, COMMANDS)


def _about(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    """Read interview transcripts: who speaks, how much, and what they said."""
    if version:
        from transcripts_cli import __version__  # noqa: PLC0415 - looked up only when asked for

        typer.echo(f"transcripts {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise UsageError("no command. Name one of " + ", ".join(COMMANDS) + ", or see --help.")


def _terminate(number: int, _frame: FrameType | None) -> NoReturn:
    signal.signal(
        number, signal.SIG_IGN
    )  # what is being removed is removed, however often it is asked
    raise SystemExit(128 + number)


def _close(code: int) -> int:
    """Flush standard output, and keep Python from complaining at its exit where that fails."""
    progress.stop()
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError) as error:
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return code if isinstance(error, BrokenPipeError) else code or _FAILED
    return code
