"""Files of settings → what the options of a command are where the command line says nothing.

The file of the current folder may be somebody else's, unpacked from an archive or lying on a shared disk. No key of it
makes the program write a file, open the network, run anything or do without a limit.
"""

import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from typer.exceptions import TyperException

from transcripts_cli.commands.config import NEAR, Said, Settings
from transcripts_cli.commands.manual import SHARED, heading_of
from transcripts_cli.commands.mistakes import suggestion
from transcripts_cli.commands.terminal import say
from transcripts_cli.commands.values import size_of
from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.readers.hints import LARGEST_INPUT
from transcripts_cli.readers.limits import Limits
from transcripts_cli.readers.opening import open_input

REFUSED = {
    **dict.fromkeys(("output", "write", "annotate", "redo"), "what is written is said each time"),
    **dict.fromkeys(("files-from", "null"), "which texts are read is said each time"),
    **dict.fromkeys(
        ("pseudonymise", "keep-text", "codes", "key"), "what becomes of names is said each time"
    ),
    **dict.fromkeys(("debug", "no-config"), "it is about one run"),
}
"""Options that no file sets, and why."""
GUARDED = {
    **dict.fromkeys(("engine", "scheduler"), "it opens the network"),
    "jobs": "it starts processes",
}
"""Options that the file of the current folder does not set, and why."""
_LIMITS = "limits"
_PATHS = ("speakers",)
"""Options whose value is a path, which is relative to the file that sets it."""
_SHOWN = 3
"""Commands that are named of many."""
_LARGEST = 2**14
"""Bytes of a file of settings: a key of a hundred thousand parts takes the parser of TOML minutes."""
_WANTED: dict[Any, tuple[str, tuple[type, ...]]] = {
    bool: ("true or false", (bool,)),
    int: ("a whole number", (int,)),
    float: ("a number", (int, float)),
    list[str]: ("a text in quotes, or a list of them", (str, list)),
}
"""Type of an option → what is to be written, and as which type TOML reads it; of all others a text."""


@dataclass(frozen=True, slots=True)
class _File:
    """What stands in one file."""

    path: str
    content: Mapping[str, Any]

    @property
    def near(self) -> bool:
        """Whether it is that of the current folder."""
        return self.path == NEAR

    def refuse(self, key: str, problem: str, remedy: str) -> UsageError:
        """Return the error of a key."""
        return UsageError(f"{self.path}: {key}: {problem}. {remedy}.")

    def keys(self, table: str) -> Iterator[tuple[str, Any]]:
        """Yield the keys of a table that may be absent, with their values; `speakers` may be an option as well."""
        found = self.content.get(table)
        if isinstance(found, dict):
            yield from found.items()


def lay_down(command: Any, context: Any, files: Sequence[str], *, told: bool) -> None:
    """Make what files say the defaults of a command.

    Args:
        command: as Typer makes it.
        context: of its run.
        files: paths, the nearest first, which is the one that counts.
        told: whether it is said which file says what.

    Raises:
        UsageError: a file cannot be read, or a key of it means nothing; names both.
    """
    options = {_long(one): one for one in command.params if one.param_type_name == "option"}
    taken: dict[str, Said] = {}
    limits: dict[str, Said] = {}
    for file in map(_opened, reversed(files)):
        for key, written in _values(file, context.info_name, options):
            value = _checked(file, key, written, options[key], context)
            taken[options[key].name] = Said(file.path, key, value)
        limits |= {key.replace("-", "_"): Said(file.path, key, n) for key, n in _limits(file)}
    for said in taken.values():
        if options[said.key].type_descriptor.annotation is bool and said.value:
            options[said.key].secondary_opts = [_opposite(said.key)]
    context.default_map = {name: said.value for name, said in taken.items()}
    context.obj = Settings(taken, Limits(**{name: said.value for name, said in limits.items()}))
    if told:
        _tell(
            [*taken.values(), *(one._replace(key=f"limits.{one.key}") for one in limits.values())]
        )


def _long(option: Any) -> str:
    """Return the name of an option as a key."""
    return str(max(option.opts, key=len).lstrip("-"))


def _opposite(key: str) -> str:
    """Return what switches off on the command line what a file switches on.

    >>> _opposite("quiet"), _opposite("no-merge")
    ('--no-quiet', '--merge')
    """
    return f"--{key.removeprefix('no-')}" if key.startswith("no-") else f"--no-{key}"


def _opened(path: str) -> _File:
    try:
        return _File(path, tomllib.loads(open_input(path, _LARGEST).decode("utf-8-sig")))
    except InputError as error:
        raise UsageError(f"{path}: {error.problem}. Or leave it out: --no-config.") from error
    except (ValueError, RecursionError) as error:
        problem = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise UsageError(f"{path}: no TOML: {problem}. Correct it.") from error


def _values(file: _File, name: str, options: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the keys that are options of a command, what stands at the top first; raise UsageError for all that are none."""
    from transcripts_cli.commands import COMMANDS  # noqa: PLC0415 - it imports this

    tables = (*COMMANDS, _LIMITS)
    for key, value in file.content.items():
        if isinstance(value, dict) and key in tables:
            continue
        if isinstance(value, dict):
            hint = suggestion(key, tables)
            raise file.refuse(
                f"[{key}]", "no such command", f"{hint}There are: {', '.join(tables)}"
            )
        if key in REFUSED or key in GUARDED or not _is_shared(options.get(key)):
            _check_top(file, key)
        if key in options:
            yield key, value
    for key, value in file.keys(name):
        _check_allowed(file, key)
        if key not in options:
            hint = suggestion(key, options)
            raise file.refuse(
                key, f"no such option of {name}", f"{hint}See transcripts {name} --help"
            )
        yield key, value


def _is_shared(option: Any) -> bool:
    """Whether an option is one that commands share, and means the same to all of them."""
    return option is not None and heading_of(option) in SHARED and option.name != "fmt"


def _check_top(file: _File, key: str) -> None:
    """Raise UsageError where a key at the top of a file is no option that commands share."""
    _check_allowed(file, key)
    having = {name: found[key] for name, found in _every_option().items() if key in found}
    if any(map(_is_shared, having.values())):
        return
    if having:
        tables = ", ".join(f"[{name}]" for name in [*having][:_SHOWN])
        more = " …" if len(having) > _SHOWN else ""
        raise file.refuse(key, "commands differ in it", f"Put it below one of {tables}{more}")
    known = {name for found in _every_option().values() for name in found}
    remedy = f"{suggestion(key, known)}Keys are the long options that --help shows"
    raise file.refuse(key, "no such setting", remedy)


def _check_allowed(file: _File, key: str) -> None:
    if key in REFUSED:
        raise file.refuse(key, f"no setting: {REFUSED[key]}", "Take it out of the file")
    if key in GUARDED and file.near:
        problem = f"not in the current folder, which may be somebody else's: {GUARDED[key]}"
        raise file.refuse(
            key, problem, "Put it into that of your configuration folder, or on the command line"
        )


def _every_option() -> dict[str, dict[str, Any]]:
    """Return the options of every command; only where a key is none of the command that is called."""
    import typer  # noqa: PLC0415 - where this is called, it is there

    from transcripts_cli.commands import build  # noqa: PLC0415 - it imports this

    group: Any = typer.main.get_command(build([]))
    return {
        name: {_long(one): one for one in command.params if one.param_type_name == "option"}
        for name, command in group.commands.items()
    }


def _checked(file: _File, key: str, value: Any, option: Any, context: Any) -> Any:
    """Return the value of an option, converted as if it were typed."""
    kind = option.type_descriptor.annotation
    wanted, types = _WANTED.get(kind, ("a text in quotes", (str,)))
    parts = value if isinstance(value, list) else [value]
    if type(value) not in types or (
        kind == list[str] and any(type(one) is not str for one in parts)
    ):
        raise file.refuse(key, f"{wanted} is wanted", "Correct it")
    if key == "max-size" and _size(file, key, value) > LARGEST_INPUT and file.near:
        raise _loosened(file, key)
    if key in _PATHS and not file.near:
        value = os.path.join(os.path.dirname(file.path), value)  # noqa: PTH118, PTH120 - a path stays as it is written
    try:
        return option.process_value(context, parts if kind == list[str] else value)
    except TyperException as error:
        message = getattr(error, "message", str(error))
        raise file.refuse(
            key, message.replace("Value error, ", "").rstrip("."), "Correct it"
        ) from error


def _limits(file: _File) -> Iterator[tuple[str, int]]:
    known = {name.replace("_", "-"): usual for name, usual in Limits()._asdict().items()}
    for key, value in file.keys(_LIMITS):
        if key not in known:
            hint = suggestion(key, known)
            raise file.refuse(
                f"limits.{key}", "no such limit", f"{hint}There are: {', '.join(known)}"
            )
        sized = isinstance(value, str) and key.endswith("size")
        number = _size(file, f"limits.{key}", value) if sized else value
        if type(number) is not int or number <= 0:
            raise file.refuse(f"limits.{key}", "a whole number above 0 is wanted", "Correct it")
        if file.near and number > known[key]:
            raise _loosened(file, f"limits.{key}")
        yield key, number


def _size(file: _File, key: str, written: str) -> int:
    try:
        return size_of(written)
    except UsageError as error:
        raise file.refuse(key, "no size", "Write 500M or 2G") from error


def _loosened(file: _File, key: str) -> UsageError:
    problem = (
        "not in the current folder, which may be somebody else's: it allows more than is usual"
    )
    return file.refuse(key, problem, "Put it into that of your configuration folder")


def _tell(said: Sequence[Said]) -> None:
    """Say which file says what."""
    import json  # noqa: PLC0415 - values look the same in TOML

    write = json.JSONEncoder(ensure_ascii=False).encode
    for path in dict.fromkeys(one.file for one in said):
        values = (f"{key} = {write(value)}" for file, key, value in said if file == path)
        say(f"{path}: {', '.join(values)}.")
