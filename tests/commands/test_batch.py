"""A folder of results: what is done is not done again, whatever ended the run before."""

import contextlib
import json
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest
from pyarrow import parquet

from tests.depth import thorough
from tests.sessions import environment

TALK = "".join(f"Q: Why is that so, {i}?\n\nA: Because it is, number {i}.\n\n" for i in range(300))
EAGER = """
from transcripts_cli.commands import main, shares
shares.WORTHWHILE = 0
shares._BYTES = 20000
if __name__ == "__main__":
    main()
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    texts = tmp_path / "texts"
    (texts / "more").mkdir(parents=True)
    for index in range(12):
        (texts / f"{index:02}.txt").write_text(f"Talk {index}\n\n{TALK}", encoding="utf-8")
    (texts / "more" / "03.txt").write_text(TALK, encoding="utf-8")
    (texts / "article.txt").write_text("Nobody speaks here.\n\nNor here.\n", encoding="utf-8")
    (texts / "empty.txt").write_text(" ", encoding="utf-8")
    (tmp_path / "eager.py").write_text(EAGER, encoding="utf-8")
    return tmp_path


@pytest.fixture
def thousand(tmp_path: Path) -> Path:
    texts = tmp_path / "texts"
    texts.mkdir()
    for index in range(1000):
        said = "".join(f"Q: Why, {n}?\n\nA: Because of {index}.\n\n" for n in range(3))
        (texts / f"{index:03}.txt").write_text(said, encoding="utf-8")
    (tmp_path / "eager.py").write_text(EAGER, encoding="utf-8")
    return tmp_path


def export(here: Path, folder: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(folder, *options), **place(here), check=False)  # type: ignore[call-overload, no-any-return]


def command(folder: str, *options: str) -> list[str]:
    return [
        sys.executable,
        "eager.py",
        "export",
        "texts",
        "-f",
        "csv",
        "-o",
        f"{folder}/",
        *options,
    ]


def place(here: Path) -> dict[str, object]:
    return {
        "cwd": here,
        "env": environment(),
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "encoding": "utf-8",
    }


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix == ".csv"}


def manifest(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "csv.manifest").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def last(done: subprocess.CompletedProcess[str]) -> str:
    return done.stderr.splitlines()[-1]


def test_a_manifest_says_what_became_of_every_input(here: Path) -> None:
    done = export(here, "out")
    counts = "15 inputs: 13 read, 1 not transcripts, 1 failed"
    assert last(done) == f"transcripts: {counts} (listed in out/csv.manifest)."
    assert done.returncode == 1
    entries = {entry["input"]: entry for entry in manifest(here / "out")}
    assert len(entries) == 15
    assert entries["texts/00.txt"]["parts"] == ["00.csv"]
    assert entries["texts/more/03.txt"]["parts"] == ["03-2.csv"]
    assert entries["texts/00.txt"]["size"] == (here / "texts/00.txt").stat().st_size
    assert entries["texts/article.txt"]["result"] == "not a transcript"
    assert "no line begins with" in str(entries["texts/article.txt"]["reason"])
    assert entries["texts/empty.txt"]["result"] == "failed"
    assert "nothing but white space" in str(entries["texts/empty.txt"]["reason"])


def test_what_is_done_and_unchanged_is_left_alone(here: Path) -> None:
    export(here, "out")
    before = {path.name: path.stat().st_ino for path in (here / "out").glob("*.csv")}
    (here / "texts/05.txt").write_text(TALK, encoding="utf-8")
    (here / "texts/06.txt").write_text("Nobody speaks now.\n", encoding="utf-8")
    (here / "out/07.csv").unlink()
    done = export(here, "out")
    assert last(done).endswith(
        "12 read, 2 not transcripts, 1 failed (listed in out/csv.manifest); 11 of them done before."
    )
    after = {path.name: path.stat().st_ino for path in (here / "out").glob("*.csv")}
    assert {name for name in before if before[name] != after.get(name)} == {
        "05.csv",
        "06.csv",
        "07.csv",
    }
    assert "06.csv" not in after
    assert export(here, "new").returncode == 1
    assert files(here / "out") == files(here / "new")


@pytest.mark.parametrize("option", ["--redo", "--all"])
def test_all_is_done_again_when_asked_to_or_asked_for_something_else(
    here: Path, option: str
) -> None:
    export(here, "out")
    before = {path.name: path.stat().st_ino for path in (here / "out").glob("*.csv")}
    done = export(here, "out", option)
    assert "done before" not in last(done)
    after = {path.name: path.stat().st_ino for path in (here / "out").glob("*.csv")}
    assert before.keys() == after.keys()
    assert all(before[name] != after[name] for name in before)


def test_several_processes_leave_the_same_folder(here: Path) -> None:
    alone, several = export(here, "one"), export(here, "two", "-j", "2")
    assert several.returncode == alone.returncode
    assert several.stderr.replace("two/", "one/") == alone.stderr
    assert files(here / "two") == files(here / "one")
    assert manifest(here / "two") == manifest(here / "one")


@pytest.mark.parametrize("jobs", ["1", "2"])
@thorough
def test_a_run_that_is_killed_at_any_moment_is_taken_up(here: Path, jobs: str) -> None:
    export(here, "whole")
    whole = files(here / "whole")
    draw = random.Random(jobs)  # noqa: S311 - nothing is secret here
    for _ in range(5):
        process = subprocess.Popen(command("out", "-j", jobs), **place(here))  # type: ignore[call-overload]
        time.sleep(draw.uniform(0.1, 1.5))
        process.kill()
        process.communicate()
        found = files(here / "out") if (here / "out").exists() else {}
        assert found.items() <= whole.items()  # each is there whole or not at all
    done = export(here, "out", "-j", jobs)
    assert "15 inputs: 13 read, 1 not transcripts, 1 failed" in last(done)
    assert files(here / "out") == whole
    names = {path.name for path in (here / "out").iterdir()}
    assert names == {path.name for path in (here / "whole").iterdir()}  # and nothing unfinished
    inputs = [entry["input"] for entry in manifest(here / "out")]
    assert export(here, "out").returncode == 1
    assert len({*inputs}) == 15
    assert len(manifest(here / "out")) <= 16  # the one that failed was tried again


CAST = """
[[person]]
name = "Ada Almqvist"
labels = ["Q"]

[[person]]
name = "Boris Bonnard"
labels."texts/05.txt" = ["A"]
"""


@pytest.fixture
def cast(here: Path) -> Path:
    (here / "cast.toml").write_text(CAST, encoding="utf-8")
    return here


def test_a_people_file_is_applied_to_what_is_new_alone(cast: Path) -> None:
    first = export(cast, "out", "--speakers", "cast.toml")
    assert last(first).endswith(
        "13 read, 1 not transcripts, 1 failed (listed in out/csv.manifest)."
    )
    assert b"Ada Almqvist" in (cast / "out/00.csv").read_bytes()
    before = {path.name: path.stat().st_ino for path in (cast / "out").glob("*.csv")}
    (cast / "texts/06.txt").write_text(TALK, encoding="utf-8")
    again = export(cast, "out", "--speakers", "cast.toml")
    assert last(again).endswith("(listed in out/csv.manifest); 13 of them done before.")
    after = {path.name: path.stat().st_ino for path in (cast / "out").glob("*.csv")}
    assert {name for name in before if before[name] != after[name]} == {"06.csv"}
    export(cast, "new", "--speakers", "cast.toml")
    assert files(cast / "out") == files(cast / "new")
    reasons = {entry["input"]: entry["reason"] for entry in manifest(cast / "out")}
    assert "no line begins with" in str(reasons["texts/article.txt"])
    assert "white space" in str(reasons["texts/empty.txt"])
    assert not reasons["texts/00.txt"]


def test_a_people_file_that_says_something_else_is_applied_to_all(cast: Path) -> None:
    export(cast, "out", "--speakers", "cast.toml")
    (cast / "cast.toml").write_text(CAST.replace("Ada", "Clara"), encoding="utf-8")
    done = export(cast, "out", "--speakers", "cast.toml")
    assert "done before" not in last(done)
    assert all(b"Clara Almqvist" in content for content in files(cast / "out").values())


def test_a_label_that_stands_nowhere_is_told_though_little_is_read(cast: Path) -> None:
    """Where the text that had it has changed, and where the others were done before."""
    export(cast, "out", "--speakers", "cast.toml")
    (cast / "texts/05.txt").write_text(TALK.replace("A:", "B:"), encoding="utf-8")
    done = export(cast, "out", "--speakers", "cast.toml")
    assert done.returncode == 2
    assert "no label “A” in texts/05.txt" in done.stderr
    (cast / "texts/05.txt").write_text(TALK.replace("Q:", "I:"), encoding="utf-8")
    assert export(cast, "out", "--speakers", "cast.toml").returncode == 1  # Q stands in the others


NAMED = "".join(
    f"Ada Almqvist: Why is that so, Boris?\n\nBoris Bonnard: Because it is, number {i}.\n\n"
    for i in range(50)
)


@pytest.fixture
def named(here: Path) -> Path:
    (here / "texts/empty.txt").unlink()
    for path in (here / "texts").rglob("*.txt"):
        if path.name != "article.txt":
            path.write_text(NAMED, encoding="utf-8")
    return here


def test_with_codes_the_manifest_lies_with_the_key(named: Path) -> None:
    done = export(named, "out", "--pseudonymise", "key.json")
    assert last(done).endswith("1 not transcripts, 0 failed (listed in key.json.out.csv.manifest).")
    assert not list((named / "out").glob("*.manifest"))
    record = named / "key.json.out.csv.manifest"
    assert record.stat().st_mode & 0o777 == 0o600
    before = {path.name: path.stat().st_ino for path in (named / "out").glob("*.csv")}
    again = export(named, "out", "--pseudonymise", "key.json")
    assert last(again).endswith("; 14 of them done before.")
    assert record.stat().st_mode & 0o777 == 0o600
    assert before == {path.name: path.stat().st_ino for path in (named / "out").glob("*.csv")}


def test_a_new_name_is_replaced_in_old_texts(named: Path) -> None:
    for name in ("00", "01"):
        path = named / f"texts/{name}.txt"
        path.write_text(NAMED.replace("Because it is", "Clara Dumas knows"), encoding="utf-8")
    export(named, "out", "--pseudonymise", "key.json")
    assert b"Clara Dumas" in (named / "out/00.csv").read_bytes()  # who speaks nowhere
    (named / "texts/01.txt").write_text(NAMED.replace("Ada Almqvist", "Clara Dumas"), "utf-8")
    done = export(named, "out", "--pseudonymise", "key.json")
    assert "done before" not in last(done)
    assert not any(b"Clara" in content for content in files(named / "out").values())


@pytest.mark.parametrize("options", [("--speakers", "cast.toml"), ("--pseudonymise", "key{}.json")])
@thorough
def test_a_run_with_people_that_is_killed_is_taken_up(cast: Path, options: tuple[str, str]) -> None:
    whole_options, own = ([one.format(run) for one in options] for run in "12")
    export(cast, "whole", *whole_options)
    whole = files(cast / "whole")
    draw = random.Random(options[0])  # noqa: S311 - nothing is secret here
    for _ in range(5):
        process = subprocess.Popen(command("out", *own), **place(cast))  # type: ignore[call-overload]
        time.sleep(draw.uniform(0.1, 2.5))
        process.kill()
        process.communicate()
        found = files(cast / "out") if (cast / "out").exists() else {}
        assert found.items() <= whole.items()
    export(cast, "out", *own)
    assert files(cast / "out") == whole


@pytest.mark.parametrize("engine", [(), ("--engine", "dask", "-j", "1")])
def test_a_folder_of_parquet_is_one_table_for_those_who_read_it(
    here: Path, engine: tuple[str, ...]
) -> None:
    options = ["texts", "-o", "turns.parquet/", *engine]
    command = [sys.executable, "-m", "transcripts_cli", "export", *options]
    done = subprocess.run(command, **place(here), check=False)  # type: ignore[call-overload]
    assert "13 read, 1 not transcripts, 1 failed (listed in turns.parquet/_" in last(done)
    folder = here / "turns.parquet"
    table = parquet.read_table(folder)
    assert table.num_rows == 13 * 600
    assert pl.scan_parquet(folder / "*.parquet").collect().height == table.num_rows


@thorough
def test_a_thousand_inputs_and_ten_kills_leave_the_same_folder(thousand: Path) -> None:
    assert export(thousand, "whole", "-j", "2").returncode == 0
    whole = files(thousand / "whole")
    assert len(whole) == 1000
    draw = random.Random(1000)  # noqa: S311 - nothing is secret here
    for _ in range(10):
        process = subprocess.Popen(command("out", "-j", "2"), **place(thousand))  # type: ignore[call-overload]
        until_more(thousand / "out", draw.randrange(100))
        process.kill()
        process.communicate()
    done = export(thousand, "out", "-j", "2")
    assert "1000 inputs: 1000 read, 0 not transcripts, 0 failed" in last(done)
    assert files(thousand / "out") == whole
    found, wanted = (
        {path.name for path in (thousand / name).iterdir()} for name in ("out", "whole")
    )
    assert found == wanted


def until_more(folder: Path, more: int) -> None:
    """Wait until a folder holds some more files than now."""
    wanted = more + len(list(folder.glob("*")))
    end = time.monotonic() + 60
    while len(list(folder.glob("*"))) < wanted:
        assert time.monotonic() < end
        time.sleep(0.005)


@pytest.mark.parametrize("name", ["all.csv", "all.jsonl", "all.sqlite"])
@thorough
def test_a_file_of_a_batch_that_is_killed_is_whole_after_the_next_run(
    here: Path, name: str
) -> None:
    ask = [sys.executable, "eager.py", "export", "texts", "-o"]
    subprocess.run([*ask, f"whole-{name}"], **place(here), check=False)  # type: ignore[call-overload]
    whole = (here / f"whole-{name}").read_bytes()
    draw = random.Random(name)  # noqa: S311 - nothing is secret here
    for _ in range(5):
        process = subprocess.Popen([*ask, name], **place(here))  # type: ignore[call-overload]
        time.sleep(draw.uniform(0.1, 1.5))
        process.kill()
        process.communicate()
    subprocess.run([*ask, name], **place(here), check=False)  # type: ignore[call-overload]
    found, wanted = (here / name, here / f"whole-{name}")
    if name.endswith(".sqlite"):
        assert _rows(found) == _rows(wanted) != []
    else:
        assert found.read_bytes() == whole


def _rows(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as database:
        return list(database.iterdump())
