"""`transcripts stats`: who speaks, how often and how much."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Annotated, ClassVar

from typer import Option

from transcripts_cli.analyses.choice import Choice
from transcripts_cli.analyses.counts import (
    Count,
    Voices,
    define_columns,
    hear,
    tabulate_voices,
)
from transcripts_cli.commands.completions import complete_column, complete_grouping
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import display, draws, settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.voices import Voices as Wanted
from transcripts_cli.model import Table, Transcript
from transcripts_cli.tags import base_of

EXAMPLES = {
    "transcripts stats interviews": "Who speaks how much, in a folder",
    "transcripts stats interviews --per-file --format csv": "Each text apart, as CSV",
    "transcripts stats interviews --by role --columns words,share": "How much is the interviewers'",
}

_UNSPACED = frozenset({"ja", "zh", "th", "lo", "km", "my"})
"""Languages whose words are not set apart."""


@dataclass(slots=True, eq=False)
class Counting:
    """What is counted together, and what is shown of it."""

    HEADING: ClassVar = "What is counted"

    by: Annotated[
        str,
        Option(
            metavar="KEY",
            help="What a row is: speaker, role, source, whole or an attribute.",
            autocompletion=complete_grouping,
        ),
    ] = "speaker"
    per_file: Annotated[bool, Option("--per-file", help="Count each text apart.")] = False
    columns: Annotated[
        str,
        Option(
            metavar="NAMES",
            help="The columns that are shown, with commas between.",
            autocompletion=complete_column,
        ),
    ] = ""
    all_measures: Annotated[bool, Option("--all-measures", help="Show every figure.")] = False
    sort: Annotated[
        str,
        Option(
            metavar="NAME",
            help="The column to sort by, instead of words.",
            autocompletion=complete_column,
        ),
    ] = ""
    matrix: Annotated[
        bool, Option("--matrix", help="Show who follows whom how often, instead.")
    ] = False
    define: Annotated[bool, Option("--define", help="Say what each column means, and stop.")] = (
        False
    )


def stats(
    inputs: Inputs, output: Output, manner: Manner, voices: Wanted, counting: Counting
) -> int:
    """Count who speaks, how often and how much."""
    output = settle(output, "table")
    if counting.define:
        show(define_columns(), output)
        return 0
    reading = Reading(inputs, manner, voices, masking_of(voices, output, figures=True))
    table = _table(counting, reading)
    if output.fmt == "table":
        table = replace(table, rows=list(table.rows))
        if _unspaced(reading):
            table = replace(table, columns=tuple(map(_told, table.columns)))
    found = _show(table, output, reading, counting)
    known = not reading.say_unknown()
    reading.summarise()
    if found and draws(output):
        reading.note(_next_step(reading))
    for language in _unspaced(reading):
        reading.note(f"words of {language} are not set apart: every character counts as a word.")
    return reading.exit_code(found=found and known)


def _show(table: Table, output: Output, reading: Reading, counting: Counting) -> bool:
    if not draws(output) or counting.matrix:
        return show(table, output, reading.paths)
    from transcripts_cli.writers import screen, screen_figures  # noqa: PLC0415 - only on a terminal

    table = replace(table, title=reading.tally.title())
    chosen = counting.columns or counting.all_measures
    return display(table, output, screen.write if chosen else screen_figures.write)


def _unspaced(reading: Reading) -> list[str]:
    """Return the languages of the texts whose words are not set apart."""
    return sorted({*map(base_of, reading.tally.languages)} & _UNSPACED)


def _next_step(reading: Reading) -> str:
    """Return what somebody may want who has seen the figures."""
    import shlex  # noqa: PLC0415 - only on a terminal

    typed = shlex.join(reading.typed)
    if reading.tally.transcripts == 1:
        return f"next: transcripts quotes {typed} --best 3, or transcripts explain {typed}."
    return f"next: --per-file counts each text apart; transcripts quotes {typed} --best 3."


def _told(column: str) -> str:
    """Return a heading for people that says what is counted where words are not set apart."""
    return "words (characters)" if column == "words" else column


def _table(counting: Counting, reading: Reading) -> Table:
    if counting.matrix:
        from transcripts_cli.analyses.following import count_following  # noqa: PLC0415 - for this alone

        return count_following(reading.heard(), counting.by, reading.attributes)
    columns = tuple(filter(None, (name.strip() for name in counting.columns.split(","))))
    if counting.all_measures:
        from transcripts_cli.analyses.measures import MEASURES  # noqa: PLC0415

        columns = (*columns, *(name for name in MEASURES if name not in columns))
    count = Count(counting.by, counting.per_file, columns, counting.sort)
    count = count._replace(attributes=reading.attributes)
    tabulate_voices((), count)  # an unknown column is told before anything is read
    return tabulate_voices(reading.gather(partial(_hear, count=count)), count)


def _hear(
    transcripts: Iterable[Transcript], choice: Choice, count: Count
) -> Iterator[tuple[str, Voices]]:
    return hear(transcripts, count._replace(choice=choice))
