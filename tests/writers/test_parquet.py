"""Parquet is read back by those it is for, and by ourselves: the same turns, with their types."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from tests.depth import law
from tests.samples import FIRST, SECOND
from tests.strategies import transcripts
from transcripts_cli import load
from transcripts_cli.analyses.turns import COLUMNS, choose_columns, list_turns
from transcripts_cli.model import Speaker, Table, Transcript
from transcripts_cli.readers.sheets import read_parquet
from transcripts_cli.recognise import recognise
from transcripts_cli.writers.parquet import VERSION, write

TIMED = "tests/commands/texts/voices.vtt"
SEEDS = ("000_c26419524fdf4caf", "003_be8db3fc6abe5ae5", "004_ba63a5cc99d2d642")


def written(table: Table) -> bytes:
    out = io.BytesIO()
    write(table, out)
    return out.getvalue()


def turns(*texts: Transcript) -> Table:
    return list_turns(texts, passages=True)


def texts() -> list[Transcript]:
    return [load(TIMED), *(load(f"seeds/{name}.txt") for name in SEEDS)]


def expected() -> list[tuple[object, ...]]:
    return list(turns(*texts()).rows)


def test_columns_have_their_types_and_say_what_they_are() -> None:
    file = parquet.ParquetFile(io.BytesIO(written(turns(FIRST, SECOND))))
    schema = file.schema_arrow
    assert schema.names == list(COLUMNS)
    assert schema.metadata == {b"transcripts_schema": VERSION.encode()}
    assert all(field.metadata[b"description"] for field in schema)
    group = file.metadata.row_group(0)
    looked_up = [n for n in range(len(COLUMNS)) if group.column(n).has_dictionary_page]
    assert [COLUMNS[n] for n in looked_up] == ["source", "label", "speaker", "role"]


def test_polars_reads_the_same_turns() -> None:
    pl = pytest.importorskip("polars", reason="an oracle: pip install 'transcripts-cli[oracles]'")
    frame = pl.read_parquet(io.BytesIO(written(turns(*texts()))))
    assert frame.rows() == expected()


@pytest.mark.parametrize("several", [False, True])
def test_duckdb_reads_the_same_turns(tmp_path: Path, *, several: bool) -> None:
    duckdb = pytest.importorskip(
        "duckdb", reason="an oracle: pip install 'transcripts-cli[oracles]'"
    )
    parts = [[text] for text in texts()] if several else [texts()]
    for number, part in enumerate(parts):
        (tmp_path / f"part-{number}.parquet").write_bytes(written(turns(*part)))
    found = duckdb.sql(f"from '{tmp_path}/*.parquet'").fetchall()
    assert found == expected()


def test_parts_are_of_the_same_types_whatever_is_in_them() -> None:
    untimed, timed = load(f"seeds/{SEEDS[0]}.txt"), load(TIMED)
    schemas = [parquet.read_schema(io.BytesIO(written(turns(one)))) for one in (untimed, timed)]
    assert schemas[0].equals(schemas[1], check_metadata=True)


def test_groups_of_rows_are_one_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("transcripts_cli.writers.parquet._ROWS", 5)
    file = parquet.ParquetFile(io.BytesIO(written(turns(*texts()))))
    assert file.num_row_groups == -(-len(expected()) // 5)
    assert [tuple(row.values()) for row in file.read().to_pylist()] == expected()


def test_renamed_columns_keep_their_types() -> None:
    table = choose_columns(turns(FIRST), {"doc_id": "doc_id", "speaker": "who", "start": "t"})
    schema: Any = parquet.read_schema(io.BytesIO(written(table)))
    kinds = ["string", "dictionary<values=string, indices=int32, ordered=0>", "double"]
    assert list(map(str, schema.types)) == kinds


def test_a_name_that_is_no_utf8_is_spelt_out() -> None:
    row = ("n\udcff.txt", 1, 1, 1, "", "", "", "Yes.", None, None)
    file = parquet.read_table(io.BytesIO(written(Table("", COLUMNS, [row], turns().fields))))
    assert file.column("source").to_pylist() == [r"n\udcff.txt"]


@law(20)  # each starts a process, and reads five texts or so
@given(st.lists(transcripts(), min_size=1, max_size=9))
def test_what_is_said_comes_back(some: list[Transcript]) -> None:
    texts = [
        replace(text, document=replace(text.document, source=f"{number}.txt"))
        for number, text in enumerate(some)
    ]
    documents = read_parquet(written(turns(*texts)), "-")
    assert list(list_turns(map(recognise, documents)).rows) == list(list_turns(texts).rows)


@pytest.mark.parametrize("label", ["001", "=1+1", "a\rb", "_x0041_", "שלום", "😀 “&<>”", "\u2028x"])
def test_labels_come_back_as_they_are(label: str) -> None:
    row = ("a.txt", 1, 1, 1, label, "", "", "Yes.", 0.5, 2.0)
    (document,) = read_parquet(written(Table("", COLUMNS, [row], turns().fields)), "-")
    (turn,) = recognise(document).turns
    assert (turn.label, turn.start, turn.end) == (label, 0.5, 2.0)
    assert turn.speaker == Speaker("", "", (label,))
