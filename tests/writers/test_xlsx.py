"""A workbook is read back by openpyxl, and by ourselves: the same turns, and never a formula."""

import io
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from pyarrow import parquet

from tests.samples import FIRST, SECOND
from tests.strategies import transcripts
from transcripts_cli import load
from transcripts_cli.analyses.turns import COLUMNS, list_turns
from transcripts_cli.commands import run
from transcripts_cli.errors import OutputError
from transcripts_cli.model import Speaker, Table, Transcript
from transcripts_cli.readers.sheets import read
from transcripts_cli.recognise import recognise
from transcripts_cli.writers import xlsx

NASTY = (
    *("=1+1", "001", "+49", "-5", "@SUM(1)", "1e5", "TRUE", "http://a.b/c", "{=A1}", "'tis"),
    *(
        '"x", y',
        "&<>",
        "a\r\nb",
        "a\u2028b",
        "\x07bell",
        "_x0041_",
        "שלום",
        "Zoé 😀",
        " blank ",
        "\t",
    ),
)


def written(*tables: Table, constant: bool = True) -> bytes:
    out = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        assert not xlsx.write(tables, out, folder if constant else "")
        assert not list(Path(folder).iterdir())
    return out.getvalue()


def cells(content: bytes, sheet: int = 0) -> list[list[Any]]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [[c.value for c in row] for row in book.worksheets[sheet].iter_rows()]


def turns(*texts: Transcript) -> Table:
    table = list_turns(texts, passages=True)
    return Table("turns", table.columns, table.rows)


@pytest.mark.parametrize("constant", [True, False])
def test_no_text_becomes_a_formula_a_number_or_a_link(*, constant: bool) -> None:
    table = Table("turns", ("text", "n"), [(value, 1) for value in NASTY])
    content = written(table, constant=constant)
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book["turns"]
    assert all(c.data_type in {"s", "inlineStr", "n"} and not c.hyperlink for r in sheet for c in r)
    assert [type(c.value) for c in next(sheet.iter_rows(min_row=2))] == [str, int]
    texts = [str(row[0]) for row in cells(content)[1:]]
    plain = [value for value in NASTY if value.isprintable() and "_x" not in value]
    assert [text for text in texts if text in plain] == plain


def test_the_heading_stays_and_there_is_a_sheet_of_each() -> None:
    content = written(turns(FIRST), Table("stats", ("speaker", "words"), [("SB", 3)]))
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["turns", "stats"]
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert [c.value for c in book["turns"][1]] == list(COLUMNS)
    assert book["turns"].column_dimensions["H"].width > 50
    assert cells(content, 1) == [["speaker", "words"], ["SB", 3]]


def test_the_same_bytes_come_of_the_same_turns() -> None:
    first, again = written(turns(FIRST)), written(turns(FIRST))
    assert first == again
    assert not [i for i in zipfile.ZipFile(io.BytesIO(first)).infolist() if i.date_time[0] > 2000]


def test_a_cell_that_is_too_long_is_cut_and_told() -> None:
    out = io.BytesIO()
    rows = [("x" * 32_767,), ("y" * 32_768,), ("😀" * 20_000,)]
    assert xlsx.write([Table("turns", ("text",), rows)], out, "") == 2
    lengths = [len(row[0]) for row in cells(out.getvalue())[1:]]
    assert lengths == [32_767, 32_767, 16_383]


def test_more_rows_than_a_sheet_holds_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 2)
    with pytest.raises(OutputError, match="Choose csv"):
        written(Table("turns", ("n",), [(1,), (2,), (3,)]))


@settings(deadline=None)
@given(transcripts())
def test_what_is_said_comes_back(text: Transcript) -> None:
    (document,) = read(written(turns(text)), "-")
    found = recognise(document)
    assert list(list_turns([found]).rows) == list(list_turns([text]).rows)


@pytest.mark.parametrize("label", ["001", "=1+1", "\x07", "a\rb", "_x0041_"])
def test_labels_come_back_as_they_are(label: str) -> None:
    table = Table("turns", COLUMNS, [("a.txt", 1, 1, 1, label, "", "", "Yes.", 0.5, 2.0)])
    (document,) = read(written(table), "-")
    (turn,) = recognise(document).turns
    assert (turn.label, turn.start, turn.end) == (label, 0.5, 2.0)
    assert turn.speaker == Speaker("", "", (label,))


def test_two_texts_of_one_workbook_are_two() -> None:
    documents = read(written(turns(FIRST, SECOND)), "-")
    assert [one.source for one in documents] == ["a.txt", "b.txt"]


INTERVIEWS = [
    *(f"seeds/{n}.txt" for n in ("000_c26419524fdf4caf", "003_be8db3fc6abe5ae5")),
    *("seeds/004_ba63a5cc99d2d642.txt", "tests/commands/texts/voices.vtt"),
]


def test_openpyxl_reads_the_turns_and_figures_of_interviews(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    assert not run(["export", "-q", "--all", *INTERVIEWS, "-o", str(target)])
    texts = [load(source) for source in INTERVIEWS]
    rows = list(list_turns(texts, passages=True).rows)
    found = cells(target.read_bytes())[1:]
    assert [tuple("" if v is None else v for v in row) for row in found] == [
        tuple("" if v is None else v for v in row) for row in rows
    ]
    heading, *figures = cells(target.read_bytes(), 1)
    turns_column = heading.index("turns")
    assert sum(row[turns_column] for row in figures) == sum(len(text.turns) for text in texts)


@pytest.mark.parametrize("fmt", ["xlsx", "parquet"])
def test_with_codes_no_name_is_left(tmp_path: Path, fmt: str) -> None:
    (tmp_path / "out").mkdir()
    target = tmp_path / "out" / f"a.{fmt}"
    key = ["--pseudonymise", str(tmp_path / "key.json")]
    assert not run(["export", "-q", "--all", *INTERVIEWS, "-o", str(target), *key])
    if fmt == "xlsx":
        with zipfile.ZipFile(target) as archive:
            held = b"\n".join(map(archive.read, archive.namelist())).decode()
    else:
        held = repr(parquet.read_table(target).to_pylist())
    assert "P1" in held
    for name in ("Blackley", "Fuente", "Rousseau", "Torres", "SB", ">AR<", ">PT<"):
        assert name not in held, name
