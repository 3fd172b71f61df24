"""What stands in the cells of an exported table, and how: options of `transcripts export`."""

from dataclasses import dataclass
from typing import Annotated

from typer import Option

from transcripts_cli.analyses.turns import choose_columns, list_turns
from transcripts_cli.errors import UsageError
from transcripts_cli.model import Table


@dataclass(slots=True, eq=False)
class Cells:
    """What stands in the cells of a table, and how."""

    passages: Annotated[
        bool, Option("--all", help="With what nobody speaks: front matter, narration, back matter.")
    ] = False
    columns: Annotated[
        str,
        Option(
            metavar="NAME,NAME=NEW…",
            help="Which columns, in which order; =NEW gives one another name.",
        ),
    ] = ""
    safe: Annotated[
        bool, Option("--safe", help="In csv and tsv: no cell is a formula to a spreadsheet.")
    ] = False
    output_encoding: Annotated[
        str, Option(metavar="NAME", help="Of csv and tsv, instead of UTF-8: utf-8-sig for Excel.")
    ] = ""


def check_cells(cells: Cells, attributes: tuple[str, ...]) -> None:
    """Raise UsageError where there is no column or encoding of a name."""
    choose_columns(list_turns((), attributes=attributes), columns_of(cells.columns))
    if cells.output_encoding:
        from transcripts_cli.writers.recoding import check_output_encoding  # noqa: PLC0415

        check_output_encoding(cells.output_encoding)


def arrange(table: Table, cells: Cells, fmt: str) -> Table:
    """Return a table with the columns asked for, its cells as safe as asked for.

    Raises:
        UsageError: there is no column of that name.
    """
    if cells.columns:
        table = choose_columns(table, columns_of(cells.columns))
    if cells.safe and fmt != "xlsx":
        from transcripts_cli.writers.delimited import disarmed  # noqa: PLC0415 - csv: 5 ms

        return disarmed(table)
    return table


def columns_of(written: str) -> dict[str, str]:
    """Return what --columns says: our name of each column, and the one it is given.

    >>> columns_of("doc_id, text, speaker=Who")
    {'doc_id': 'doc_id', 'text': 'text', 'speaker': 'Who'}
    """
    found: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in written.split(","))):
        ours, _, theirs = (piece.strip() for piece in part.partition("="))
        if ours in found or (theirs or ours) in found.values():
            raise UsageError(f"--columns {part}: named twice. Name it once.")
        found[ours] = theirs or ours
    return found
