"""`transcripts search`: where something is said, and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, ClassVar

from typer import Argument, Option

from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import display, draws, pick, settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.sought import sought_by
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Table, Transcript
from transcripts_cli.writers import TABLE_WRITERS

if TYPE_CHECKING:
    from transcripts_cli.analyses.concordance import Search

EXAMPLES = {
    "transcripts search -i lamp interviews": "Each lamp between what comes before and after",
    "transcripts search -w 'school|école' interviews --role interviewee": "Whole words, of those who answer",
    "transcripts search -c -i year interviews": "How often, for each text and speaker",
}


@dataclass(slots=True, eq=False)
class Query:
    """What is looked for, and what is shown of it; the letters are those of grep."""

    HEADING: ClassVar = "What is looked for"

    pattern: Annotated[str, Argument(metavar="PATTERN", help="A regular expression.")]
    ignore_case: Annotated[bool, Option("--ignore-case", "-i", help="Whatever the case.")] = False
    word: Annotated[bool, Option("--word", "-w", help="Whole words only.")] = False
    fixed: Annotated[
        bool, Option("--fixed", "-F", help="The pattern is text, not a regular expression.")
    ] = False
    exact: Annotated[
        bool, Option("--exact", help="Accents, apostrophes and dashes count, too.")
    ] = False
    width: Annotated[
        int, Option(min=0, metavar="N", help="How many characters on either side.")
    ] = 40
    after: Annotated[
        int, Option("--after", "-A", min=0, metavar="N", help="With N turns after.")
    ] = 0
    before: Annotated[
        int, Option("--before", "-B", min=0, metavar="N", help="With N turns before.")
    ] = 0
    context: Annotated[
        int, Option("--context", "-C", min=0, metavar="N", help="With N turns before and after.")
    ] = 0
    count: Annotated[
        bool, Option("--count", "-c", help="Only how many, for each text and speaker.")
    ] = False
    names_only: Annotated[
        bool, Option("--files-with-matches", "-l", help="Only the texts that have one.")
    ] = False


def search(query: Query, inputs: Inputs, output: Output, manner: Manner, voices: Voices) -> int:
    """Show where something is said, and by whom: each match between its left and right."""
    output = settle(output, "table")
    wish = _search(query)
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    reading.sought = sought_by(wish.pattern.pattern, voices)
    heard = reading.heard()
    table = _table(heard, replace(wish, choice=reading.choice), query)
    found = _show(table, output, reading, wish, query)
    unknown = reading.say_unknown()
    if reading.tally.transcripts and not found and not unknown:
        reading.note(f"{query.pattern}: nobody says that. Try --ignore-case, or a shorter pattern.")
    return reading.exit_code(found=found and not unknown)


def _show(table: Table, output: Output, reading: Reading, wish: "Search", query: Query) -> bool:
    if draws(output) and "left" in table.columns:
        from transcripts_cli.writers import screen_matches  # noqa: PLC0415 - only on a terminal

        return display(table, output, screen_matches.write)
    if output.fmt == "table" and "left" in table.columns:
        around = [name for name in ("before", "after") if getattr(wish, name)]
        table = pick(table, ("citation", "speaker", "role", "left", "match", "right", *around))
    bare = {"table": "plain.write_lines"} if query.names_only else {}
    return show(table, output, reading.paths, TABLE_WRITERS | bare)


def _table(transcripts: Iterable[Transcript], wish: "Search", query: Query) -> Table:
    from transcripts_cli.analyses import concordance  # noqa: PLC0415 - with what only it needs

    if query.names_only:
        return concordance.list_sources(transcripts, wish)
    if query.count:
        return concordance.count_matches(transcripts, wish)
    return concordance.find_matches(transcripts, wish)


def _search(query: Query) -> "Search":
    import regex  # noqa: PLC0415 - 14 ms

    from transcripts_cli.analyses.concordance import Search  # noqa: PLC0415
    from transcripts_cli.analyses.folding import fold_pattern  # noqa: PLC0415
    from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415

    pattern = query.pattern
    if not pattern:
        raise UsageError("no pattern. Say what to look for.")
    written = regex.escape(pattern, special_only=True) if query.fixed else pattern
    compile_pattern("PATTERN", written)
    written = written if query.exact else fold_pattern(written)
    written = rf"\b(?:{written})\b" if query.word else written
    written = f"(?i){written}" if query.ignore_case else written
    return Search(
        compile_pattern("PATTERN", written),
        exact=query.exact,
        width=query.width,
        before=max(query.before, query.context),
        after=max(query.after, query.context),
    )
