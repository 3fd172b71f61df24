"""What is written is read back the same, and nothing in a cell is taken for more than a cell."""

import csv
import io
import json

import pytest
from hypothesis import given

from tests.strategies import tables
from transcripts_cli.model import Table
from transcripts_cli.writers import TABLE_WRITERS, find_writer
from transcripts_cli.writers.cells import cell
from transcripts_cli.writers.plain import display_width

NASTY = (
    "001",
    "[rires]",
    "[/b]",
    "%s{0}",
    "a|b",
    'x", "y',
    "a\tb",
    "=1+1",
    "Zoé 山田",
    "007",
    "1e5",
    "<b>",
)


def written(fmt: str, table: Table) -> str:
    out = io.BytesIO()
    find_writer(TABLE_WRITERS[fmt])(table, out)
    assert not out.closed
    return out.getvalue().decode()


def one_column(*values: object) -> Table:
    return Table("", ("value", "other"), [(value, "x") for value in values])


@given(tables())
def test_csv_is_read_back(table: Table) -> None:
    rows = list(csv.reader(io.StringIO(written("csv", table), newline="")))
    assert rows[0] == list(table.columns)
    expected = [list(map(cell, row)) for row in table.rows]
    assert [row or [""] for row in rows[1:]] == expected


@given(tables())
def test_jsonl_is_read_back(table: Table) -> None:
    text = written("jsonl", table)
    objects = [json.loads(line) for line in text.splitlines()]
    assert [tuple(o.values()) for o in objects] == list(table.rows)
    assert all(tuple(o) == table.columns for o in objects)


@given(tables())
def test_json_is_read_back(table: Table) -> None:
    objects = json.loads(written("json", table))
    assert [tuple(o.values()) for o in objects] == list(table.rows)


@given(tables())
def test_tsv_has_a_line_a_row_and_a_tab_a_column(table: Table) -> None:
    lines = written("tsv", table).removesuffix("\n").split("\n")
    assert len(lines) == len(list(table.rows)) + 1
    assert {line.count("\t") for line in lines} == {len(table.columns) - 1}


@given(tables())
def test_a_plain_table_has_a_line_a_row(table: Table) -> None:
    assert written("table", table).count("\n") == len(list(table.rows)) + 1


@given(tables())
def test_a_markdown_table_has_a_line_a_row(table: Table) -> None:
    lines = written("md", table).removesuffix("\n").split("\n")
    assert len(lines) == len(list(table.rows)) + 2
    bare = (line.replace(r"\\", "").replace(r"\|", "") for line in lines)
    assert {line.count("|") for line in bare} == {len(table.columns) + 1}


@pytest.mark.parametrize("value", NASTY)
@pytest.mark.parametrize("fmt", ["table", "csv", "json", "jsonl"])
def test_a_cell_is_not_interpreted(fmt: str, value: str) -> None:
    text = written(fmt, one_column(value))
    escaped = {"csv": value.replace('"', '""'), "table": value.replace("\t", r"\t")}
    plain = json.dumps(value, ensure_ascii=False)[1:-1] if "json" in fmt else escaped[fmt]
    assert plain in text


def test_columns_of_a_plain_table_stand_under_each_other() -> None:
    rows = [("Zoé", 1), ("山田", 22), ("Zoe\u0301", 333)]
    lines = written("table", Table("", ("name", "n"), rows)).splitlines()
    assert {display_width(line) for line in lines} == {9}


def test_a_plain_table_has_no_blank_at_the_end_of_a_line() -> None:
    assert written("table", one_column("a", "long")) == "value  other\na      x\nlong   x\n"


@pytest.mark.parametrize("fmt", TABLE_WRITERS)
def test_a_name_that_is_no_utf8_is_spelt_out(fmt: str) -> None:
    assert r"\udcff" in written(fmt, one_column("n\udcff.txt")).replace(r"\\", "\\")


@pytest.mark.parametrize("fmt", ["json", "jsonl"])
def test_json_keeps_terminals_and_line_readers_out_of_danger(fmt: str) -> None:
    value = "\x1b[2J\x9b6n\u2028\x85\x7f"
    text = written(fmt, one_column(value))
    assert len(text.splitlines()) == text.count("\n")
    assert (
        json.loads(text.splitlines()[-1] if fmt == "jsonl" else text.strip("[]\n"))["value"]
        == value
    )


def test_markdown_shows_markup_as_text() -> None:
    text = written("md", one_column("<script> [x] *a* | `b`\nc"))
    assert r"&lt;script&gt; \[x\] \*a\* \| \`b\`<br>c" in text


def test_numbers_stand_to_the_right_in_markdown_and_labels_do_not() -> None:
    text = written("md", Table("", ("label", "n"), [("001", 7), ("\x01", 10)]))
    assert text == "| label |   n |\n|---|---:|\n| 001 |   7 |\n| &#1; |  10 |\n"


@pytest.mark.parametrize("fmt", ["csv", "tsv", "md", "table"])
def test_an_empty_table_is_a_heading(fmt: str) -> None:
    assert "value" in written(fmt, one_column())
    assert written("json", one_column()) == "[]\n"
    assert not written("jsonl", one_column())
