"""The options that the commands share, in groups that a command takes as one argument each."""

import inspect
from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields, is_dataclass
from functools import partial
from typing import Annotated, Any, ClassVar, Literal, get_args, get_type_hints

from typer import Argument, Context, Option
from typer.core import TyperCommand, TyperGroup, TyperOption

from transcripts_cli.commands.completions import complete_format, complete_language, complete_source
from transcripts_cli.commands.config import Settings, settings_files
from transcripts_cli.commands.manual import OWN, Explained, headed
from transcripts_cli.errors import UsageError
from transcripts_cli.text import LazyPattern

_DIGITS = LazyPattern("[0-9]{1,9}")
Color = Literal["auto", "always", "never"]


FilesFrom = Annotated[
    str,
    Option(metavar="FILE", help="A list of more of them, one a line; - is standard input."),
]
Null = Annotated[
    bool, Option("--null", "-0", help="In that list a NUL ends each name: find -print0.")
]


@dataclass(slots=True, eq=False)
class Listed:
    """Which list names inputs."""

    HEADING: ClassVar = "Which files"

    files_from: FilesFrom = ""
    null: Null = False


@dataclass(slots=True, eq=False)
class Inputs:
    """What is read, and how."""

    HEADING: ClassVar = "Which texts, and how they are read"

    paths: Annotated[
        list[str] | None,
        Argument(
            metavar="PATH", help="Files, folders, or - for standard input.", show_default=False
        ),
    ] = None
    files_from: FilesFrom = ""
    null: Null = False
    encoding: Annotated[
        str, Option(metavar="NAME", help="The encoding of the texts, where it is not found out.")
    ] = ""
    lang: Annotated[
        str,
        Option(
            metavar="CODE",
            help="Their language (fr, pt-BR), where it is not found out.",
            autocompletion=complete_language,
        ),
    ] = ""
    label: Annotated[
        str,
        Option(metavar="REGEX", help="How the texts label their speakers, tried before all else."),
    ] = ""
    speakers: Annotated[
        str, Option(metavar="FILE", help="A people file: names, merges, roles, attributes (TOML).")
    ] = ""
    source_format: Annotated[
        str,
        Option(
            "--from",
            metavar="FORMAT",
            help="What the files are: see transcripts formats.",
            autocompletion=complete_source,
        ),
    ] = ""
    from_columns: Annotated[
        str,
        Option(
            metavar="speaker=…,text=…",
            help="Which columns of a table are what, by name, number or, in JSON, path (speaker.name).",
        ),
    ] = ""
    no_merge: Annotated[
        bool, Option("--no-merge", help="Keep the cues and segments of one voice apart.")
    ] = False
    force: Annotated[
        bool, Option("--force", help="Read as a transcript what would be refused.")
    ] = False
    min_confidence: Annotated[
        float,
        Option(metavar="X", min=0, max=1, help="Fail where the reading is less sure (0 to 1)."),
    ] = 0.0
    strict: Annotated[bool, Option("--strict", help="Fail where a text is no transcript.")] = False
    jobs: Annotated[
        int,
        Option(
            "--jobs", "-j", min=0, metavar="N", help="How many processes read; 0 is one a core."
        ),
    ] = 1
    max_size: Annotated[
        str, Option(metavar="SIZE", help="The largest input that is read: 500M, 2G.")
    ] = "256M"
    settings: Settings = field(default=Settings(), repr=False)


@dataclass(slots=True, eq=False)
class Output:
    """Where the result goes, and in which format."""

    HEADING: ClassVar = "Where the result goes"

    fmt: Annotated[
        str,
        Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help="How it is written; --output tells by its suffix.",
            autocompletion=complete_format,
        ),
    ] = ""
    output: Annotated[
        str,
        Option("--output", "-o", metavar="FILE", help="Where it is written; - is standard output."),
    ] = ""
    color: Annotated[Color, Option(help="Whether the output is coloured.")] = "auto"
    settings: Settings = field(default=Settings(), repr=False)


@dataclass(slots=True, eq=False)
class Manner:
    """How much is said on the way."""

    HEADING: ClassVar = "On the way"

    quiet: Annotated[bool, Option("--quiet", "-q", help="Say nothing but what failed.")] = False
    verbose: Annotated[bool, Option("--verbose", "-v", help="Say how every text was read.")] = False
    debug: Annotated[bool, Option("--debug", help="Show where in the program an error arose.")] = (
        False
    )
    no_config: Annotated[
        bool, Option("--no-config", help="Leave files of settings out: transcripts.toml.")
    ] = False


class _Quick:
    """What leaves values alone that need no conversion.

    Typer converts every value with pydantic, even a string to a string. Not loading it is 50 ms of the
    200 that a small file takes; a number or choice that is given still goes Typer's way.
    """

    params: list[Any]

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for parameter in self.params:
            _quicken(parameter)

    def get_help_option(self, ctx: Any) -> TyperOption | None:
        """Return the option --help, which Typer adds late."""
        option: TyperOption | None = super().get_help_option(ctx)  # type: ignore[misc]
        _quicken(option)
        return option


class QuickCommand(_Quick, Explained, TyperCommand):
    """A command that starts quickly, and takes from files of settings what the command line does not say."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the command line; options that it does not name are what a file says."""
        typed = args[: args.index("--")] if "--" in args else args
        if not ctx.resilient_parsing and not {"--no-config", "--help", "-h"} & {*typed}:
            files = settings_files() if any(one.name == "no_config" for one in self.params) else []
            if files:
                from transcripts_cli.commands.settings import lay_down  # noqa: PLC0415 - where there are any

                asked = {"--debug", "--verbose", "-v"} & {*typed}
                explained = ctx.info_name == "explain" and not {"--quiet", "-q"} & {*typed}
                told = bool(asked) or explained
                lay_down(self, ctx, files, told=told)
        return super().parse_args(ctx, args)

    def get_help_option(self, ctx: Any) -> TyperOption | None:
        """Return the option --help, which stands with those that every command has."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.rich_help_panel = Manner.HEADING
        return option


class QuickGroup(_Quick, Explained, TyperGroup):
    """A group of commands that starts quickly."""


def _quicken(parameter: Any) -> None:
    if parameter is not None:
        parameter.process_value = partial(_take, parameter, type(parameter).process_value)


def _take(parameter: Any, convert: Callable[..., Any], context: Context, value: Any) -> Any:
    annotation = parameter.type_descriptor.annotation
    plain = annotation in {str, list[str]} or value in get_args(annotation)  # one of a few words
    unset = not parameter.required and (value is None or value == parameter.default)
    if plain or unset:
        return value
    number = _number(parameter.type_descriptor, value)
    return convert(parameter, context, value) if number is None else number


def _number(wanted: Any, value: Any) -> int | None:
    """Return the whole number that a value plainly is; None leaves it to Typer, which takes 70 ms to load what checks it."""
    whole = wanted.annotation in {int, int | None} and wanted.parameter_info.max is None
    if not whole or not isinstance(value, str) or not _DIGITS.fullmatch(value):
        return None
    least = wanted.parameter_info.min
    return int(value) if least is None or int(value) >= least else None


def spread(command: Callable[..., int]) -> Callable[..., int]:
    """Return a command whose groups of options are spread into single ones, as Typer wants them."""
    hints = get_type_hints(command, include_extras=True)
    parameters, groups = [], {}
    for name, parameter in inspect.signature(command).parameters.items():
        if is_dataclass(hints[name]):
            groups[name] = hints[name]
            parameters += _parameters(hints[name])
        else:
            parameters.append(
                parameter.replace(annotation=hints[name], kind=parameter.KEYWORD_ONLY)
            )
    parameters.append(inspect.Parameter("run", inspect.Parameter.KEYWORD_ONLY, annotation=Context))
    whole = partial(_call, command, groups)
    whole.__doc__ = command.__doc__
    whole.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    whole.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return whole


def _parameters(group: Any) -> list[inspect.Parameter]:
    hints = get_type_hints(group, include_extras=True)
    return [
        inspect.Parameter(
            option.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=inspect.Parameter.empty if option.default is MISSING else option.default,
            annotation=headed(hints[option.name], getattr(group, "HEADING", OWN)),
        )
        for option in fields(group)
        if option.name != "settings"
    ]


def _call(
    command: Callable[..., int], groups: dict[str, Any], run: Context, **values: object
) -> int:
    settings = run.obj or Settings()
    for name, group in groups.items():
        named = [option.name for option in fields(group)]
        given = {"settings": settings} if "settings" in named else {}
        given |= {option: values.pop(option) for option in named if option != "settings"}
        values[name] = group(**given)
    try:
        return command(**values)
    except UsageError as error:
        if said := settings.about(str(error)):
            raise UsageError(f"{said.file}: {said.key}: {error}") from error
        raise
