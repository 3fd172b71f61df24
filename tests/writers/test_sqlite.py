"""A database holds all that is known of a text, is brought up to date, and opens elsewhere."""

import json
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import FIRST, SECOND, THIRD
from tests.strategies import TEXTS, transcripts
from transcripts_cli.api import load_many
from transcripts_cli.commands import run
from transcripts_cli.commands.sought import required_words
from transcripts_cli.errors import InputError
from transcripts_cli.model import Transcript
from transcripts_cli.readers.hints import Skipped, Sought
from transcripts_cli.readers.sqlite import Database
from transcripts_cli.recognise import recognise as find_turns
from transcripts_cli.writers import sqlite

SEEDS = [
    f"seeds/{n}.txt"
    for n in ("000_c26419524fdf4caf", "003_be8db3fc6abe5ae5", "004_ba63a5cc99d2d642")
]
TEXTS_DIR = Path("tests/commands/texts")


def fail(error: InputError) -> None:
    raise error


def make(path: Path, texts: Iterable[Transcript]) -> Database:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        sqlite.create(connection, {})
        sqlite.add(connection, texts, "", sqlite.Changes())
        connection.execute("COMMIT")
    return Database(str(path))


def sources(path: Path) -> list[str]:
    return [text.document.source for text in load_many([str(path)], fail)]


@settings(deadline=None)  # files are written
@given(st.lists(transcripts(), min_size=1, max_size=1))
def test_a_transcript_comes_back_whole(texts: list[Transcript]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert list(make(Path(folder) / "a.sqlite", texts).transcripts()) == texts


@pytest.mark.parametrize(
    "source", [*SEEDS, "tests/commands/texts/voices.vtt", "tests/readers/data/participants.eaf"]
)
def test_what_was_recognised_comes_back_whole(tmp_path: Path, source: str) -> None:
    texts = list(load_many([source], fail))
    make(tmp_path / "a.sqlite", texts)
    assert list(load_many([str(tmp_path / "a.sqlite")], fail)) == texts


def test_the_same_texts_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.sqlite", "b.sqlite"):
        assert not run(["export", "-q", *SEEDS, "-o", str(tmp_path / name)])
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.sqlite", "b.sqlite"]


def test_a_later_run_reads_what_is_new_and_changed_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, target = tmp_path / "in", tmp_path / "a.sqlite"
    shutil.copytree("seeds", folder)
    export = ["export", str(folder), "-o", str(target)]
    assert not run(export)
    before = target.read_bytes()
    read: list[str] = []

    def noting(document: object, **options: object) -> object:
        read.append(Path(document.source).name[:3])  # type: ignore[attr-defined]
        return find_turns(document, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("transcripts_cli.api.find_turns", noting)
    assert not run(export)
    assert read == ["001", "002"]  # which are no transcripts
    assert target.read_bytes() == before
    assert "a.sqlite: 3 as they were." in capsys.readouterr().err

    changed = folder / Path(SEEDS[1]).name
    changed.write_text(changed.read_text("utf-8").replace("Lady Gaga", "Lady Rose"), "utf-8")
    shutil.copy(TEXTS_DIR / "station.txt", folder)
    (folder / Path(SEEDS[2]).name).write_text("Nothing is said here.", "utf-8")
    read.clear()
    assert not run(export)
    assert "000" not in read
    assert "a.sqlite: 1 added, 1 read again, 1 removed, 1 as they were." in capsys.readouterr().err
    assert [Path(name).name[:3] for name in sources(target)] == ["000", "003", "sta"]
    assert not run(["search", "Lady Rose", str(target)])
    assert run(["search", "Lady Gaga", str(target)])
    assert not run(["search", "-q", "platform two", str(target)])


def test_other_options_read_all_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = str(tmp_path / "a.sqlite")
    people = tmp_path / "people.toml"
    people.write_text('[[person]]\nname = "S. B."\nlabels = ["Simon Blackley", "SB"]\n', "utf-8")
    assert not run(["export", *SEEDS, "-o", target])
    assert not run(["export", *SEEDS, "-o", target, "--speakers", str(people)])
    assert "3 read again, 0 as they were" in capsys.readouterr().err
    assert not run(["quotes", target, "--speaker", "S. B."])


def test_a_file_that_is_no_such_database_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note, other = tmp_path / "note.sqlite", tmp_path / "other.sqlite"
    note.write_text("Milk, bread.", "utf-8")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE turns (id)")
    before = [note.read_bytes(), other.read_bytes()]
    assert run(["export", *SEEDS, "-o", str(note)]) == 1
    assert run(["export", *SEEDS, "-o", str(other)]) == 1
    assert run(["stats", str(other)]) == 1
    told = capsys.readouterr().err
    assert "note.sqlite: there is a file, and it is no database. Name another file." in told
    assert told.count("other.sqlite: a database, but not of transcripts.") == 2
    assert [note.read_bytes(), other.read_bytes()] == before


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_database_that_is_cut_off_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], share: float
) -> None:
    target = tmp_path / "a.sqlite"
    assert not run(["export", "-q", *SEEDS, "-o", str(target)])
    whole = target.read_bytes()
    target.write_bytes(whole[: int(share * len(whole))])
    assert run(["stats", str(target), SEEDS[0]]) == 1
    assert "a.sqlite: " in capsys.readouterr().err
    assert run(["export", *SEEDS, "-o", str(target)]) == 1
    assert "a.sqlite: " in capsys.readouterr().err
    assert target.read_bytes() == whole[: int(share * len(whole))]


@pytest.mark.parametrize(
    ("reading", "told"),
    [
        (b"no", "this database is damaged (error"),
        (zlib.compress(b"[]"), "this database is damaged (TypeError"),
        (zlib.compress(b"[" * 100_000), "this database is damaged (RecursionError"),
        (zlib.compress(b" " * (2**28 + 1), 1), "unpacks to more than 256 MiB"),
    ],
    ids=["bytes", "list", "nested", "bomb"],
)
def test_a_reading_that_is_none_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], reading: bytes, told: str
) -> None:
    make(tmp_path / "a.sqlite", [FIRST])
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection, connection:
        connection.execute("UPDATE sources SET reading = ?", (reading,))
    assert run(["stats", str(tmp_path / "a.sqlite"), SEEDS[0]]) == 1
    captured = capsys.readouterr()
    assert told in captured.err
    assert "Rousseau" in captured.out


def everything(path: Path) -> str:
    """Return all that a database holds, as text."""
    found = [path.read_bytes()]
    with closing(sqlite3.connect(path)) as connection:
        found += [
            zlib.decompress(row[0]) for row in connection.execute("SELECT reading FROM sources")
        ]
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
            found.append(json.dumps(rows, default=repr, ensure_ascii=False).encode())
    return b"\n".join(found).decode("utf-8", "replace").lower()


def test_with_codes_no_name_is_left_anywhere(tmp_path: Path) -> None:
    folder, target = tmp_path / "out", tmp_path / "out" / "a.sqlite"
    folder.mkdir()
    source = tmp_path / "Oskar Brandt.txt"
    shutil.copy(TEXTS_DIR / "station.txt", source)
    key = str(tmp_path / "key.json")
    export = ["export", "-q", *SEEDS, str(source), "-o", str(target), "--pseudonymise", key]
    assert not run(export)
    held = everything(target)
    for name in ("blackley", "fuente", "lindqvist", "brandt", "oskar", "torres", "rousseau"):
        assert name not in held, name
    for label in ('"sb"', '"pt"', '"ml"', '"ob"', '"ar"'):
        assert label not in held, label
    with closing(sqlite3.connect(target)) as connection:
        told = connection.execute("SELECT file, digest, settings FROM sources").fetchall()
        assert set(told) == {("", "", "")}
        assert connection.execute("SELECT count(*) FROM labels").fetchone()[0]
    assert not run(["stats", "-q", str(target)])


def test_names_and_codes_are_never_in_one_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    plain, coded = str(tmp_path / "out" / "a.sqlite"), str(tmp_path / "out" / "b.sqlite")
    codes = ["--pseudonymise", str(tmp_path / "key.json")]
    assert not run(["export", "-q", *SEEDS, "-o", plain])
    assert run(["export", "-q", *SEEDS, "-o", plain, *codes]) == 1
    assert not run(["export", "-q", SEEDS[0], "-o", coded, *codes])
    assert run(["export", "-q", *SEEDS, "-o", coded]) == 1
    told = capsys.readouterr().err
    assert "a.sqlite: is without codes" in told
    assert "b.sqlite: is with codes" in told
    assert not run(["export", "-q", SEEDS[1], "-o", coded, *codes])
    assert len(sources(Path(coded))) == 1  # written anew


def test_standard_output_and_folders_take_no_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", *SEEDS, "-f", "sqlite"]) == 2
    assert run(["export", *SEEDS, "-f", "sqlite", "-o", f"{tmp_path}/"]) == 2
    assert capsys.readouterr().err.count("a database is one file") == 2
    assert not list(tmp_path.iterdir())


@settings(deadline=None)  # files are written
@given(
    st.lists(transcripts(), min_size=1, max_size=3),
    TEXTS,
    st.sampled_from(["{}", r"(?i){}", r"\b{}", "x|{}", "({})+", "({})?b", r"{}\s*a", "(?:{}|é)"]),
)
def test_no_text_that_holds_a_match_is_left_out(
    texts: list[Transcript], part: str, form: str
) -> None:
    literal = part.strip().split("\n")[0][:12]
    pattern = form.format(regex.escape(literal))
    compiled = regex.compile(pattern)
    named = [_renamed(text, f"{number}.txt") for number, text in enumerate(texts)]
    with tempfile.TemporaryDirectory() as folder:
        database = make(Path(folder) / "a.sqlite", named)
        words = required_words(pattern)
        kept = {
            found.document.source
            for found in database.transcripts(Sought(words))
            if isinstance(found, Transcript)
        }
    matching = {
        text.document.source for text in named if any(compiled.search(t.text) for t in text.turns)
    }
    assert matching <= kept


def _renamed(text: Transcript, source: str) -> Transcript:
    from dataclasses import replace  # noqa: PLC0415 - for this alone

    return replace(text, document=replace(text.document, source=source))


@pytest.mark.parametrize(
    ("sought", "kept"),
    [
        (Sought((("rest",),)), ["a.txt"]),
        (Sought((("ince",),)), ["a.txt"]),
        (Sought((("here",),)), ["b.txt"]),
        (Sought((("wh",),)), ["a.txt", "b.txt", "c.txt"]),
        (Sought((("me",), ("rest", "last"))), ["a.txt", "c.txt"]),
        (Sought((("rest", "here"),)), []),
        (Sought((), ("brantham",)), ["a.txt", "b.txt", "c.txt"]),
        (Sought((), ("q",)), ["b.txt", "c.txt"]),
        (Sought((("here",),), ("q",)), ["b.txt"]),
        (Sought((("here",),), ("q", "nobody")), ["a.txt", "b.txt", "c.txt"]),
    ],
)
def test_texts_that_are_of_no_use_are_left_out_and_counted(
    tmp_path: Path, sought: Sought, kept: list[str]
) -> None:
    database = make(tmp_path / "a.sqlite", [FIRST, SECOND, THIRD])
    found = list(database.transcripts(sought))
    left = [one for one in found if isinstance(one, Skipped)]
    assert [one.document.source for one in found if isinstance(one, Transcript)] == kept
    turns = {"a.txt": 4, "b.txt": 2, "c.txt": 2}
    if left:
        others = turns.keys() - set(kept)
        assert left[0].turns == sum(turns[name] for name in others)
        assert (left[0].texts, left[0].lines) == (len(others), {"front": int("a.txt" in others)})
    else:
        assert len(kept) == 3


@pytest.mark.parametrize(
    "pattern", [r"\p{Lu}x", "(?:foo){e<=1}", r"\w+", "", "a?b*", "(", "[ab]", "x|", "(?|a|b)", "…"]
)
def test_a_pattern_that_needs_no_word_or_is_not_understood_needs_nothing(pattern: str) -> None:
    assert required_words(pattern) == ()


def test_sqlite_utils_opens_it(tmp_path: Path) -> None:
    sqlite_utils = pytest.importorskip(
        "sqlite_utils", reason="an oracle: pip install 'transcripts-cli[oracles]'"
    )
    assert not run(["export", "-q", *SEEDS, "-o", str(tmp_path / "a.sqlite")])
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection:
        database = sqlite_utils.Database(connection)
        names = {"sources", "speakers", "labels", "turns", "passages", "keys"}
        assert names <= set(database.table_names())
        assert database["turns"].detect_fts() == "turns_fts"
        found = list(database["turns"].search("RESEAUX sociaux"))
        assert found
        assert all("réseaux sociaux" in row["text"].lower() for row in found)
        assert database["spoken"].count == database["turns"].count
        assert {key.other_table for key in database["turns"].foreign_keys} == {
            "sources",
            "speakers",
        }
        connection.execute("INSERT INTO turns_fts (turns_fts, rank) VALUES ('integrity-check', 1)")


def test_datasette_serves_it(tmp_path: Path) -> None:
    reason = "an oracle: pip install 'transcripts-cli[oracles]'"
    app = pytest.importorskip("datasette.app", reason=reason)
    import asyncio  # noqa: PLC0415 - for this alone

    assert not run(["export", "-q", *SEEDS, "-o", str(tmp_path / "a.sqlite")])

    async def ask() -> list[dict[str, object]]:
        client = app.Datasette([str(tmp_path / "a.sqlite")]).client
        page = await client.get("/a/turns.json?_search=reseaux+sociaux&_shape=array")
        assert page.status_code == 200
        rows: list[dict[str, object]] = page.json()
        return rows

    rows = asyncio.run(ask())
    assert rows
    assert all("réseaux sociaux" in str(row["text"]).lower() for row in rows)
