"""Sheets with a column of speech: Excel and Parquet. Both need an extra."""

import io
import re
from typing import Any

from transcripts_cli.errors import DamagedInputError
from transcripts_cli.model import Document
from transcripts_cli.readers.apart import read_apart
from transcripts_cli.readers.columns import find_columns
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.tables import documents_of
from transcripts_cli.readers.zips import open_zip, read_member

_MOST_ROWS = 1_048_576
_SPELT = re.compile("_x([0-9A-Fa-f]{4})_")
"""How Excel writes what XML cannot hold or would change; openpyxl leaves it so."""


def read(content: bytes, source: str, hints: Hints = NONE) -> list[Document]:
    """Return the text of the first sheet of an Excel file that has a column of speech.

    Raises:
        DamagedInputError: it is cut off, broken or locked.
        UnsafeInputError: a sheet unpacks to more than allowed.
        UsageError: no sheet has a column asked for.
    """
    import openpyxl  # noqa: PLC0415 - an extra

    with open_zip(content, source) as archive:
        for name in archive.namelist():
            read_member(archive, name, source)
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheets = [_rows(sheet) for sheet in book.worksheets]
    except Exception as error:  # openpyxl raises whatever a broken part makes of it
        problem = f"this Excel file is damaged ({type(error).__name__}: {error})"
        raise DamagedInputError(source, problem, "Save it again from Excel") from error
    metadata = {"encoding": "utf-8", "format": "xlsx"}
    filled = [rows for rows in sheets if rows] or [[]]
    best = next((rows for rows in filled if "text" in find_columns(rows).places), filled[0])
    return documents_of(best, source, hints, metadata)


def _rows(sheet: Any) -> list[list[str]]:
    rows = (
        [_SPELT.sub(_spelt, _cell(value)) for value in row]
        for row in sheet.iter_rows(max_row=_MOST_ROWS, values_only=True)
    )
    return [row for row in rows if any(row)]


def _spelt(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def _cell(value: object) -> str:
    """Return a cell as text; a time of day or a duration as seconds."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if hasattr(value, "total_seconds"):
        return str(value.total_seconds())
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def read_parquet(content: bytes, source: str, hints: Hints = NONE) -> list[Document]:
    """Return the text of a Parquet file that has a column of speech.

    Raises:
        DamagedInputError: it is cut off or broken.
        UsageError: it lacks a column asked for.
    """
    rows = read_apart("sheets.parquet_rows", "pyarrow", content, source)
    return documents_of(rows, source, hints, {"encoding": "utf-8", "format": "parquet"})


def parquet_rows(content: bytes) -> list[list[str]]:
    """Return the head and the rows of a Parquet file; done apart, for it is a program in C++ that reads them.

    Raises:
        DamagedInputError: it is cut off or broken.
    """
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    try:
        table = parquet.read_table(io.BytesIO(content))
        columns = [column.to_pylist() for column in table.columns]
    except Exception as error:  # pyarrow raises whatever a broken part makes of it
        problem = f"this Parquet file is damaged ({type(error).__name__})"
        raise DamagedInputError("", problem, "Write it again") from error
    rows = ([_cell(value) for value in row] for row in zip(*columns, strict=True))
    return [list(table.column_names), *rows]
