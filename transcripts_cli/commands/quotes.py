"""`transcripts quotes`: what someone said, ready to cite."""

from dataclasses import dataclass, replace
from typing import Annotated

from typer import Option

from transcripts_cli.analyses.quotes import Wish, find_quotes
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import pick, settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import UsageError
from transcripts_cli.writers import QUOTE_WRITERS


@dataclass(frozen=True, slots=True)
class Extent:
    """Which of their turns are quoted."""

    match: Annotated[
        str, Option(metavar="REGEX", help="What they must hold; (?i) ignores case.")
    ] = ""
    min_words: Annotated[int, Option(min=0, metavar="N", help="How long at least.")] = 0
    max_words: Annotated[int | None, Option(min=0, metavar="N", help="How long at most.")] = None
    context: Annotated[
        int, Option(min=0, metavar="N", help="How many turns before and after are shown with them.")
    ] = 0


def quotes(
    inputs: Inputs,
    output: Output,
    manner: Manner,
    voices: Voices,
    extent: Extent,
) -> int:
    """Show what someone said, ready to cite."""
    output = settle(output, "table")
    wish = _wish(extent)
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    heard = reading.heard()
    wish = replace(wish, choice=reading.choice, attributes=reading.attributes)
    table = find_quotes(heard, wish)
    if output.fmt == "table":
        around = ("before", "after") if extent.context else ()
        table = pick(table, ("citation", "speaker", "text", *around))
    found = show(table, output, reading.paths, QUOTE_WRITERS)
    known = not reading.say_unknown()
    if reading.transcripts and not found and known:
        reading.note("no turn is as asked for. Ask for less.")
    return reading.exit_code(found=found and known)


def _wish(extent: Extent) -> Wish:
    from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415 - regex: 14 ms

    if extent.max_words is not None and extent.max_words < extent.min_words:
        raise UsageError("--max-words is below --min-words. No turn can be both; correct one.")
    return Wish(
        pattern=compile_pattern("--match", extent.match) if extent.match else None,
        min_words=extent.min_words,
        max_words=extent.max_words,
        context=extent.context,
    )
