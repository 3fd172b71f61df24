"""A workbook of an export: a sheet of turns, a sheet of figures."""

import tempfile
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from transcripts_cli.analyses.counts import Count, count_along
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.commands.cells import Cells, arrange
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Output
from transcripts_cli.commands.outputs import STREAM, check_target, open_output, unless_empty
from transcripts_cli.writers import xlsx


def write_workbook(reading: Reading, output: Output, cells: Cells) -> bool:
    """Write turns and figures; return whether there was a turn. Without one nothing is written."""
    check_target(output.output, reading.paths)
    count = Count(choice=reading.choice, attributes=reading.attributes)
    texts, figures = count_along(reading.heard(), count)
    turns = list_turns(
        texts, passages=cells.passages, choice=reading.choice, attributes=reading.attributes
    )
    turns = arrange(turns, cells, output.fmt)
    rows = unless_empty(turns.rows)
    if rows is None:
        return False
    sheets = (replace(turns, title="turns", rows=rows), replace(figures, title="stats"))
    with open_output(output.output) as out, _room(output.output) as folder:
        cut = xlsx.write(sheets, out, folder)
    if cut:
        what = f"a cell of Excel holds {xlsx.LONGEST:,} characters: {cut} longer ones are cut"
        reading.note(
            f"{output.output or 'xlsx'}: {what}. Choose another format to have them whole."
        )
    return True


def _room(output: str) -> tempfile.TemporaryDirectory[str] | nullcontext[str]:
    """Return a folder beside the output for what is on its way; for standard output none, it stays in memory."""
    if output in STREAM:
        return nullcontext("")
    folder = Path(output).resolve().parent
    return tempfile.TemporaryDirectory(prefix=f".{Path(output).name[:40]}.", dir=folder)
