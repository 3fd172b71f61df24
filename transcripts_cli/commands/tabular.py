"""Turns as a table: into a file, a folder with a file a text, or standard output."""

import tempfile
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from transcripts_cli.analyses.choice import Choice
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.commands.cells import Cells, arrange
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Output
from transcripts_cli.commands.outputs import STREAM, is_folder, show
from transcripts_cli.commands.renderings import chosen
from transcripts_cli.model import Table, Transcript
from transcripts_cli.writers import TABLE_WRITERS, find_writer
from transcripts_cli.writers.files import FILES
from transcripts_cli.writers.recoding import recoded

if TYPE_CHECKING:
    from transcripts_cli.commands.folders import Folder
    from transcripts_cli.writers.datapackage import Resource

Write = Callable[[Iterable[Transcript], BinaryIO], None]


def write_tables(reading: Reading, output: Output, cells: Cells) -> bool:
    """Write the turns of what is read; return whether there was one."""
    if output.fmt == "sqlite":
        from transcripts_cli.commands.database import write_database  # noqa: PLC0415 - for this alone

        return write_database(reading, output, cells)
    if output.fmt not in FILES and not is_folder(output.output):
        rows = partial(_rows, passages=cells.passages, attributes=reading.attributes)
        table = replace(list_turns((), attributes=reading.attributes), rows=reading.gather(rows))
        table = arrange(table, cells, output.fmt)
        return show(table, output, reading.paths, encoding=cells.output_encoding)
    from transcripts_cli.commands.delivery import place  # noqa: PLC0415 - not for one table

    if output.fmt == "xlsx":
        write = _workbook_writer(reading, output, cells)
    else:
        write = table_writer(reading, output, cells)
    heard = chosen(reading)
    return place(heard, write, output, reading, _package_writer(reading, output, cells))


def _package_writer(
    reading: Reading, output: Output, cells: Cells
) -> "Callable[[Folder], None] | None":
    """Return what describes a folder of tables in a file beside them; None of other formats."""
    from transcripts_cli.writers import datapackage  # noqa: PLC0415 - for folders alone

    if output.fmt not in datapackage.FORMATS:
        return None

    def write(folder: "Folder") -> None:
        resources = [_resource(folder, part) for part in folder.parts if part]
        table = _table((), reading, cells, output.fmt)
        with folder.open(datapackage.NAME) as out:
            datapackage.write(resources, table, output.fmt, cells.output_encoding, out)

    return write


def _resource(folder: "Folder", part: str) -> "Resource":
    import hashlib  # noqa: PLC0415 - for folders alone

    from transcripts_cli.writers.datapackage import Resource  # noqa: PLC0415 - as above

    content = (folder.path / part).read_bytes()
    return Resource(part, len(content), hashlib.sha256(content).hexdigest())


def _rows(
    texts: Iterable[Transcript], choice: Choice, *, passages: bool, attributes: tuple[str, ...]
) -> Iterable[tuple[object, ...]]:
    return list_turns(texts, passages=passages, choice=choice, attributes=attributes).rows


def _table(texts: Iterable[Transcript], reading: Reading, cells: Cells, fmt: str) -> Table:
    attributes = reading.attributes
    table = list_turns(texts, passages=cells.passages, choice=reading.choice, attributes=attributes)
    return arrange(table, cells, fmt)


def table_writer(reading: Reading, output: Output, cells: Cells) -> Write:
    """Return what writes the turns of texts as a table."""
    write_table = find_writer(TABLE_WRITERS.get(output.fmt, f"{output.fmt}.write"))

    def write(texts: Iterable[Transcript], out: BinaryIO) -> None:
        table = _table(texts, reading, cells, output.fmt)
        write_table(table, recoded(out, cells.output_encoding, output.output))

    return write


def _workbook_writer(reading: Reading, output: Output, cells: Cells) -> Write:
    """Return what writes a workbook: a sheet of the turns, a sheet of figures of these turns."""
    from transcripts_cli.analyses.counts import Count, count_along  # noqa: PLC0415 - for this alone
    from transcripts_cli.writers import xlsx  # noqa: PLC0415 - as above

    def write(texts: Iterable[Transcript], out: BinaryIO) -> None:
        texts, figures = count_along(texts, Count(attributes=reading.attributes))
        turns = _table(texts, reading, cells, output.fmt)
        with _room(output.output) as folder:
            sheets = (replace(turns, title="turns"), replace(figures, title="stats"))
            cut = xlsx.write(sheets, out, folder)
        if cut:
            what = f"{cut} texts are longer than the {xlsx.LONGEST} characters of a cell, and cut"
            reading.note(f"xlsx: {what}. Choose another format to have them whole.")

    return write


def _room(output: str) -> tempfile.TemporaryDirectory[str] | nullcontext[str]:
    """Return a folder beside the output for what is on its way; for standard output none: it stays in memory."""
    if output in STREAM:
        return nullcontext("")
    folder = Path(output).resolve()
    return tempfile.TemporaryDirectory(
        prefix=".transcripts.", dir=folder if is_folder(output) else folder.parent
    )
