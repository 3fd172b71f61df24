"""Parquet, for polars, DuckDB and Spark: columns with their types, written some rows at a time. It needs an extra."""

import itertools
from typing import TYPE_CHECKING, BinaryIO

from transcripts_cli.errors import MissingPackageError
from transcripts_cli.model import Table
from transcripts_cli.writers.cells import cell

if TYPE_CHECKING:
    import pyarrow as pa

VERSION = "1"
"""Of the columns and their types, told in the metadata of every file."""
_ROWS = 50_000
"""Of a group: what is held in memory."""


def write(table: Table, out: BinaryIO) -> None:
    """Write a table as one file, which may be a part of a folder of such files.

    Raises:
        MissingPackageError: the extra is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra
        from pyarrow import parquet  # noqa: PLC0415
    except ModuleNotFoundError as error:
        remedy = "Install it: pip install 'transcripts-cli[parquet]'."
        raise MissingPackageError(f"writing parquet needs an extra. {remedy}") from error
    schema = _schema(table)
    rows = iter(table.rows)
    repeated = [field.name for field in schema if pa.types.is_dictionary(field.type)]
    with parquet.ParquetWriter(out, schema, compression="zstd", use_dictionary=repeated) as writer:
        while group := list(itertools.islice(rows, _ROWS)):
            columns = zip(*group, strict=True)
            arrays = [
                pa.array(_values(column, field), field.type)
                for column, field in zip(columns, schema, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))


def _schema(table: Table) -> "pa.Schema":
    """Return the types of the columns, what each is in words, and which version of them it is."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    text, repeated = pa.string(), pa.dictionary(pa.int32(), pa.string())
    numbers = {"integer": pa.int64(), "number": pa.float64()}
    fields = []
    for name in table.columns:
        told = table.fields[name]
        of_text = repeated if told.repeated else text
        fields.append(
            pa.field(name, numbers.get(told.kind, of_text), metadata={"description": told.what})
        )
    return pa.schema(fields, metadata={"transcripts_schema": VERSION})


def _values(column: tuple[object, ...], field: "pa.Field") -> list[object]:
    import pyarrow as pa  # noqa: PLC0415 - an extra

    if pa.types.is_integer(field.type) or pa.types.is_floating(field.type):
        return list(column)
    # A lone surrogate (a file name that is no UTF-8) has no place in it.
    return [cell(value).encode("utf-8", "backslashreplace").decode() for value in column]
