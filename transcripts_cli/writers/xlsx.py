"""A workbook for Excel: texts and numbers, never a formula, a row at a time. It needs an extra."""

import datetime as dt
import io
from collections.abc import Iterable
from typing import Any, BinaryIO

from transcripts_cli.errors import MissingPackageError, OutputError
from transcripts_cli.model import Table
from transcripts_cli.writers.cells import cell

MOST_ROWS = 1_048_575
"""Of a sheet, below its heading."""
LONGEST = 32_767
"""Characters of a cell, as Excel counts them: one beyond the first plane is two."""
_WIDTHS = {"source": 28, "label": 18, "labels": 24, "speaker": 24, "text": 90, "doc_id": 28}
_USUAL = 12
"""Width of the other columns."""
_STYLES = {
    "head": {"bold": True, "bottom": 1},
    "text": {"text_wrap": True, "valign": "top"},
    "cell": {"valign": "top"},
}
_NEVER = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""When every workbook was made: the same input gives the same bytes."""


def write(sheets: Iterable[Table], out: BinaryIO, folder: str) -> int:
    """Write a sheet a table, by its title; return how many cells were too long and are cut.

    Args:
        sheets: read one after the other, each once.
        out: of the workbook.
        folder: for the rows on their way: memory does not grow with them; "" keeps them in memory.

    Raises:
        MissingPackageError: the extra is not installed.
        OutputError: a table has more rows than a sheet holds.
    """
    try:
        from xlsxwriter import Workbook, exceptions  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        remedy = "Install it: pip install 'transcripts-cli[xlsx]'."
        raise MissingPackageError(f"writing xlsx needs an extra. {remedy}") from error
    held = {"constant_memory": True, "tmpdir": folder} if folder else {"in_memory": True}
    kept = None if folder else io.BytesIO()  # zipfile cannot bear a pipe that closes
    book = Workbook(kept or out, held)
    book.set_properties({"created": _NEVER.replace(tzinfo=None)})
    styles = {name: book.add_format(style) for name, style in _STYLES.items()}
    try:
        cut = sum(_write_sheet(book.add_worksheet(table.title), table, styles) for table in sheets)
    except BaseException:
        for sheet in book.worksheets():
            if folder:
                sheet.row_data_fh.close()
        raise
    try:
        book.close()
    except exceptions.FileCreateError as error:
        raise error.args[0] from error  # an OSError: no space is left, say
    if kept:
        out.write(kept.getvalue())
    return cut


def _write_sheet(sheet: Any, table: Table, styles: dict[str, Any]) -> int:
    sheet.freeze_panes(1, 0)
    for place, name in enumerate(table.columns):
        style = styles["text" if name == "text" else "cell"]
        sheet.set_column(place, place, _WIDTHS.get(name, _USUAL), style)
        sheet.write_string(0, place, name, styles["head"])
    number = cut = 0
    for number, row in enumerate(table.rows, 1):
        if number > MOST_ROWS:
            what = f"a sheet of Excel holds {MOST_ROWS:,} rows, and there are more"
            raise OutputError(f"{what}. Choose csv, sqlite or parquet.")
        for place, value in enumerate(row):
            cut += _write_cell(sheet, (number, place), value)
    sheet.autofilter(0, 0, number, len(table.columns) - 1)
    return cut


def _write_cell(sheet: Any, place: tuple[int, int], value: object) -> bool:
    """Write a number or a text; return whether it is cut."""
    if value is None or value == "":
        return False
    if isinstance(value, int | float):
        sheet.write_number(*place, value)
        return False
    text = cell(value).encode("utf-8", "backslashreplace").decode()
    fitting = text if len(text) <= LONGEST // 2 else _fitting(text)
    sheet.write_string(*place, fitting)
    return fitting != text


def _fitting(text: str) -> str:
    return text.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")
