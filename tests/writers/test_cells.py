"""Cells that spreadsheets, encodings and other programs take otherwise than they are meant."""

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import tables
from transcripts_cli.errors import OutputError
from transcripts_cli.model import Table
from transcripts_cli.readers.tables import read as read_table
from transcripts_cli.writers.cells import cell
from transcripts_cli.writers.delimited import disarmed, write_csv, write_tsv
from transcripts_cli.writers.recoding import recoded

STARTS = st.sampled_from([*"=+-@\t\r\n＝＋－＠", "'", "''", '"', "\\", " ", ""])
PRINTED = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
AWKWARD = st.builds("{}{}{}".format, STARTS, STARTS, PRINTED)
DISARMED = re.compile("'(?='*[=+@\\-\t\r\n＝＋－＠])")
"""As README gives it: what is taken out to have the text itself."""


def written(table: Table, *, safe: bool = False, encoding: str = "", tabs: bool = False) -> bytes:
    out = io.BytesIO()
    write = write_tsv if tabs else write_csv
    write(disarmed(table) if safe else table, recoded(out, encoding))
    return out.getvalue()


def rows_of(content: bytes, separator: str = ",") -> list[list[str]]:
    text = io.StringIO(content.decode(), newline="")
    return list(csv.reader(text, delimiter=separator))[1:]


@settings(deadline=None)
@given(values=st.lists(AWKWARD, min_size=1), tabs=st.booleans())
def test_no_safe_cell_begins_a_formula_and_each_gives_its_text_back(
    values: list[str], *, tabs: bool
) -> None:
    content = written(Table("", ("a", "b"), [(v, "x") for v in values]), safe=True, tabs=tabs)
    cells = [row[0] for row in rows_of(content, "\t" if tabs else ",")]
    assert not [text for text in cells if text[:1] in {*"=+-@\t\r\n＝＋－＠"} and text]
    if not tabs:
        assert [
            DISARMED.sub("", text, count=1) if DISARMED.match(text) else text for text in cells
        ] == values


@settings(deadline=None)
@given(tables())
def test_numbers_are_left_as_they_are(table: Table) -> None:
    rows = list(table.rows)
    safe = list(disarmed(Table("", table.columns, rows)).rows)
    for row, other in zip(rows, safe, strict=True):
        assert [value for value in row if not isinstance(value, str)] == [
            value for value in other if not isinstance(value, str)
        ]


@settings(deadline=None)
@given(st.lists(AWKWARD, min_size=1))
def test_tab_separated_turns_come_back_whatever_is_in_them(values: list[str]) -> None:
    columns = ("source", "turn", "line", "end_line", "label", "speaker", "role", "text")
    rows = [("a.txt", n, n, n, value, value, "", "x") for n, value in enumerate(values, 1)]
    content = written(Table("", columns, rows), tabs=True)
    assert {line.count(b"\t") for line in content.removesuffix(b"\n").split(b"\n")} == {7}
    (document,) = read_table(content, "-")
    assert [line.label for line in document.lines if line.text == "x"] == values


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("tabs", [False, True])
def test_another_encoding_holds_the_same_text(encoding: str, *, tabs: bool) -> None:
    table = Table("", ("who", "n"), [("Zoé", 1), ("“Ana”", 2)])
    plain = written(table, tabs=tabs).decode()
    assert written(table, encoding=encoding, tabs=tabs).decode(encoding) == plain


def test_what_an_encoding_lacks_is_an_error_that_names_it() -> None:
    table = Table("", ("who",), [("Zoé",), ("there → here",)])
    with pytest.raises(
        OutputError, match=r"“→” \(U\+2192\) is not in windows-1252: … .*there → here"
    ):
        written(table, encoding="windows-1252")


def test_several_values_are_as_safe_as_one() -> None:
    (row,) = disarmed(Table("", ("labels",), [(("=A", "B"),)])).rows
    assert row == ("'=A; B",)
    assert cell(("=A", "B")) == "=A; B"
