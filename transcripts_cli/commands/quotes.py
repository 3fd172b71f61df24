"""`transcripts quotes`: what someone said, ready to cite."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Annotated, ClassVar, Literal

from typer import Option

from transcripts_cli.analyses.quotes import Wish, find_quotes
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import display, draws, pick, settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.sought import sought_by
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Table, Transcript
from transcripts_cli.writers import QUOTE_WRITERS

EXAMPLES = {
    "transcripts quotes interviews --speaker aldane --best 3": "The three sentences of somebody most worth quoting",
    "transcripts quotes interviews --match '(?i)lamp' --context 1 --format md": "What is said about lamps, with its questions, as Markdown",
    "transcripts quotes interviews --role interviewee --cite plain -o quotes.txt": "All answers, ready to be pasted",
}

Unit = Literal["turn", "sentence", "match"]
Style = Literal["line", "lines", "paragraph", "time", "plain", "markdown", "apa"]
_PASTED = ("plain", "markdown", "apa")
"""Styles that are about the whole quote: without --format it is written as it is pasted."""


@dataclass(slots=True, eq=False)
class Extent:
    """Which of their words are quoted, and how they are cited."""

    HEADING: ClassVar = "What is quoted"

    match: Annotated[
        str, Option(metavar="REGEX", help="What they must hold; (?i) ignores case.")
    ] = ""
    unit: Annotated[
        Unit, Option(help="What is quoted: turns, sentences, or what --match matches.")
    ] = "turn"
    min_words: Annotated[int, Option(min=0, metavar="N", help="How long at least.")] = 0
    max_words: Annotated[int | None, Option(min=0, metavar="N", help="How long at most.")] = None
    context: Annotated[
        int, Option(min=0, metavar="N", help="How many turns before and after are shown with them.")
    ] = 0
    cite: Annotated[
        Style,
        Option(help="file:line · (Interview X, L. 3–5) · (I1, §4) · time · or the whole quote."),
    ] = "line"
    best: Annotated[
        int, Option(min=0, metavar="N", help="Only the N sentences most worth quoting, ranked.")
    ] = 0
    explain: Annotated[
        bool, Option("--explain", help="With --best: show what the ranking is made of.")
    ] = False


def quotes(inputs: Inputs, output: Output, manner: Manner, voices: Voices, extent: Extent) -> int:
    """Show what someone said, ready to cite."""
    output = settle(output, "text" if extent.cite in _PASTED else "table", QUOTE_WRITERS)
    wish = _wish(extent)
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    if not extent.best and extent.cite != "paragraph":  # the others are about all texts
        reading.sought = sought_by(extent.match, voices)
    heard = reading.heard()
    wish = replace(wish, choice=reading.choice, attributes=reading.attributes)
    table = _table(heard, wish, extent)
    found = _show(table, output, reading, wish, extent)
    unknown = reading.say_unknown()
    if reading.tally.transcripts and not found and not unknown:
        reading.note(f"no {extent.unit} is as asked for. Ask for less.")
    return reading.exit_code(found=found and not unknown)


def _show(table: Table, output: Output, reading: Reading, wish: Wish, extent: Extent) -> bool:
    if draws(output):
        from transcripts_cli.writers import screen_quotes  # noqa: PLC0415 - only on a terminal

        return display(table, output, partial(screen_quotes.write, pattern=wish.pattern))
    if output.fmt == "table":
        around = ("before", "after") if extent.context else ()
        scores = table.columns[table.columns.index("score") :] if extent.best else ()
        table = pick(table, ("citation", "speaker", "text", *around, *scores))
    return show(table, output, reading.paths, QUOTE_WRITERS)


def _table(transcripts: Iterable[Transcript], wish: Wish, extent: Extent) -> Table:
    if not extent.best:
        return find_quotes(transcripts, wish)
    from transcripts_cli.analyses.quotable import rank_quotes  # noqa: PLC0415 - for this alone

    return rank_quotes(transcripts, wish, extent.best, explain=extent.explain)


def _wish(extent: Extent) -> Wish:
    from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415 - regex: 14 ms

    if extent.max_words is not None and extent.max_words < extent.min_words:
        raise UsageError("--max-words is below --min-words. No quote can be both; correct one.")
    if extent.unit == "match" and not extent.match:
        raise UsageError("--unit match: there is no --match to say what. Add it.")
    if extent.best and extent.unit == "match":
        raise UsageError("--best ranks sentences. Leave out --unit match.")
    if extent.explain and not extent.best:
        raise UsageError("--explain: nothing is ranked. Add --best N.")
    return Wish(
        pattern=compile_pattern("--match", extent.match) if extent.match else None,
        min_words=extent.min_words,
        max_words=extent.max_words,
        context=extent.context,
        unit=extent.unit,
        style=extent.cite,
    )
