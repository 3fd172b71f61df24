"""`transcripts search`: where something is said, and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.names import Names, Role
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import pick, settle, show
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Table, Transcript
from transcripts_cli.writers import TABLE_WRITERS

if TYPE_CHECKING:
    from transcripts_cli.analyses.concordance import Search


@dataclass(frozen=True, slots=True)
class Match:
    """What is a match; the letters are those of grep."""

    pattern: Annotated[str, Argument(metavar="PATTERN", help="A regular expression.")]
    ignore_case: Annotated[bool, Option("--ignore-case", "-i", help="Whatever the case.")] = False
    word: Annotated[bool, Option("--word", "-w", help="Whole words only.")] = False
    fixed: Annotated[
        bool, Option("--fixed", "-F", help="The pattern is text, not a regular expression.")
    ] = False
    exact: Annotated[
        bool, Option("--exact", help="Accents, apostrophes and dashes count, too.")
    ] = False
    speaker: Annotated[
        list[str] | None,
        Option(
            metavar="NAME", help="Said by: a name or label; may be repeated.", show_default=False
        ),
    ] = None
    role: Annotated[Role | None, Option(help="Said by: a role.", show_default=False)] = None


@dataclass(frozen=True, slots=True)
class Showing:
    """What is shown of a match."""

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


def search(match: Match, inputs: Inputs, output: Output, manner: Manner, showing: Showing) -> int:
    """Show where something is said, and by whom: each match between its left and right."""
    output = settle(output, "table")
    wish = _search(match, showing)
    reading = Reading(inputs, manner)
    names = Names(match.speaker)
    table = _table(names.noting(reading.heard()), wish, showing)
    if output.fmt == "table" and "left" in table.columns:
        around = [name for name in ("before", "after") if getattr(wish, name)]
        table = pick(table, ("citation", "speaker", "role", "left", "match", "right", *around))
    bare = {"table": "plain.write_lines"} if showing.names_only else {}
    found = show(table, output, reading.paths, TABLE_WRITERS | bare)
    unknown = names.say_unknown()
    if reading.transcripts and not found and not unknown:
        reading.note(f"{match.pattern}: nobody says that. Try --ignore-case, or a shorter pattern.")
    return reading.exit_code(found=found and not unknown)


def _table(transcripts: Iterable[Transcript], wish: "Search", showing: Showing) -> Table:
    from transcripts_cli.analyses import concordance  # noqa: PLC0415 - with what only it needs

    if showing.names_only:
        return concordance.list_sources(transcripts, wish)
    if showing.count:
        return concordance.count_matches(transcripts, wish)
    return concordance.find_matches(transcripts, wish)


def _search(match: Match, showing: Showing) -> "Search":
    import regex  # noqa: PLC0415 - 14 ms

    from transcripts_cli.analyses.concordance import Search  # noqa: PLC0415
    from transcripts_cli.analyses.folding import fold_pattern  # noqa: PLC0415
    from transcripts_cli.commands.patterns import compile_pattern  # noqa: PLC0415

    pattern = match.pattern
    if not pattern:
        raise UsageError("no pattern. Say what to look for.")
    written = regex.escape(pattern, special_only=True) if match.fixed else pattern
    compile_pattern("PATTERN", written)
    written = written if match.exact else fold_pattern(written)
    written = rf"\b(?:{written})\b" if match.word else written
    written = f"(?i){written}" if match.ignore_case else written
    return Search(
        compile_pattern("PATTERN", written),
        exact=match.exact,
        speakers=tuple(match.speaker or ()),
        role=match.role or "",
        width=showing.width,
        before=max(showing.before, showing.context),
        after=max(showing.after, showing.context),
    )
