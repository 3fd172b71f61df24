"""How transcripts are written, where their format leaves a choice."""

import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Annotated, Any, ClassVar

from typer import Option

from transcripts_cli.analyses.choice import choose
from transcripts_cli.commands.cells import Cells
from transcripts_cli.commands.config import Settings
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Transcript
from transcripts_cli.writers import ESTIMATED, TRANSCRIPT_WRITERS, Rendering
from transcripts_cli.writers.rendering import FIELDS

_READING = tuple(name for name in ("txt", "md", "html") if name in TRANSCRIPT_WRITERS)
_MEANT = {
    "columns": ("csv", "tsv", "json", "jsonl", "xlsx", "parquet"),
    "safe": ("csv", "tsv", "xlsx"),
    "output_encoding": ("csv", "tsv"),
    "template": _READING,
    "no_labels": _READING,
    "no_times": _READING,
    "estimate_times": tuple(TRANSCRIPT_WRITERS),
}
"""Option → the formats that it is for; the others are for all."""

ENGINES = ("", "dask")
"""What reads the inputs: this machine, or a cluster."""


@dataclass(slots=True, eq=False)
class Shape(Cells):
    """What is wanted of a format: of tables their cells, of transcripts how they are rendered."""

    HEADING: ClassVar = "What is written"

    template: Annotated[
        str,
        Option(
            metavar="TEMPLATE", help="Of a turn in txt, md or html: '{start} {speaker}: {text}'."
        ),
    ] = ""
    no_labels: Annotated[
        bool, Option("--no-labels", help="In txt, md and html: without who speaks.")
    ] = False
    no_times: Annotated[bool, Option("--no-times", help="In txt, md and html: without times.")] = (
        False
    )
    engine: Annotated[
        str, Option(metavar="NAME", help="dask: on a cluster; workers write parts of a folder.")
    ] = ""
    scheduler: Annotated[
        str, Option(metavar="ADDRESS", help="Of the Dask cluster, instead of one on this machine.")
    ] = ""
    redo: Annotated[
        bool, Option("--redo", help="Into a folder: write again what is there and unchanged.")
    ] = False
    estimate_times: Annotated[
        float,
        Option(
            metavar="WPM", min=0, help="Give turns without times those of so many words a minute."
        ),
    ] = 0.0
    settings: Settings = field(default=Settings(), repr=False)


def fitting(shape: Shape, name: str) -> Shape:
    """Return what is wanted of a format: what files of settings say is left out where it means nothing to it."""
    usual: dict[str, Any] = {
        option.name: option.default
        for option in fields(shape)
        if option.name in shape.settings.taken and name not in _MEANT.get(option.name, (name,))
    }
    return replace(shape, **usual)


def rendering_of(shape: Shape, name: str) -> Rendering:
    """Return what is wanted of a format; raise UsageError where an option means nothing to it."""
    for option in fields(shape):
        meant = _MEANT.get(option.name, (name,))
        if getattr(shape, option.name) and name not in meant:
            flag = f"--{option.name.replace('_', '-')}"
            raise UsageError(f"{flag}: means nothing to {name}. It is for {', '.join(meant)}.")
    template = shape.template.replace("\\n", "\n").replace("\\t", "\t")
    _check(template)
    return Rendering(template, not shape.no_labels, not shape.no_times, shape.passages)


def check_engine(shape: Shape) -> None:
    """Raise UsageError where a run is to be done on what there is not."""
    if shape.engine not in ENGINES:
        raise UsageError(f"--engine {shape.engine}: unknown. Choose dask, or leave it out.")
    if shape.scheduler and not shape.engine:
        raise UsageError("--scheduler: of which engine? Add --engine dask.")


def _check(template: str) -> None:
    """Raise UsageError where a template names what there is not."""
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError as error:
        raise UsageError(f"--template {template}: {error}. Write a single brace twice.") from error
    for _, name, layout, conversion in parts:
        if name is not None and (name not in FIELDS or layout or conversion):
            names = ", ".join(f"{{{known}}}" for known in FIELDS)
            raise UsageError(f"--template {template}: what is {{{name}}}? There are: {names}.")


def chosen(reading: Reading) -> Iterator[Transcript]:
    """Yield the texts with the turns of those who are wanted; a text without any is left out.

    Nothing is read before the first is asked for: who is wanted may have a code by then.
    """
    for text in reading.heard():
        wanted = choose(text.speakers, reading.choice)
        if turns := tuple(turn for turn in text.turns if turn.speaker in wanted):
            yield replace(text, turns=turns)


def timed(
    texts: Iterable[Transcript], words_per_minute: float, name: str, reading: Reading
) -> Iterator[Transcript]:
    """Yield the texts, with estimated times where they have none: if that is asked for, or the format has to have some."""
    from transcripts_cli.writers.estimates import estimate_times  # noqa: PLC0415 - seldom asked for

    pace = words_per_minute or ESTIMATED.get(name, 0)
    told = bool(words_per_minute)
    for text in texts:
        if pace and not told and any(turn.start is None for turn in text.turns):
            how = f"at {pace:g} words a minute (--estimate-times)"
            reading.note(f"{name} needs times: those that are missing are estimated {how}.")
            told = True
        yield estimate_times(text, pace) if pace else text
