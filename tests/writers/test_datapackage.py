"""A folder of tables is described by a file that Frictionless validates them by."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from transcripts_cli.commands import run

REASON = "an oracle: pip install 'transcripts-cli[oracles]'"
OPTIONS = {
    "csv": ["-f", "csv"],
    "tsv": ["-f", "tsv"],
    "safe, for Excel": ["-f", "csv", "--safe", "--output-encoding", "utf-8-sig"],
    "for R": ["-f", "csv", "--all", "--columns", "doc_id,text,speaker=who,start"],
}


def described(folder: Path) -> Any:
    return json.loads((folder / "datapackage.json").read_text("utf-8"))


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    shutil.copytree("seeds", folder)
    for name in ("voices.vtt", "tape.txt"):
        shutil.copy(f"tests/commands/texts/{name}", folder)
    return folder


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
def test_frictionless_validates_it(
    tmp_path: Path, texts: Path, options: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    frictionless = pytest.importorskip("frictionless", reason=REASON)
    assert not run(["export", "-q", str(texts), "-o", f"{tmp_path}/out/", *options])
    monkeypatch.chdir(tmp_path / "out")
    report = frictionless.validate("datapackage.json")
    assert report.valid, report.flatten(["message"])
    assert len(report.tasks) == 5
    assert sum(task.stats["rows"] for task in report.tasks) >= 13 + 29 + 10 + 4 + 4


def test_what_was_changed_since_is_not_valid(
    tmp_path: Path, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frictionless = pytest.importorskip("frictionless", reason=REASON)
    assert not run(["export", "-q", str(texts), "-o", f"{tmp_path}/out/", "-f", "csv"])
    monkeypatch.chdir(tmp_path / "out")
    tape = Path("tape.csv")
    tape.write_text(tape.read_text("utf-8").replace("26.0", "late"), "utf-8")
    assert not frictionless.validate("datapackage.json").valid


def test_it_describes_all_tables_of_earlier_runs_too(tmp_path: Path, texts: Path) -> None:
    export = ["export", "-q", str(texts), "-o", f"{tmp_path}/out/", "-f", "csv"]
    assert not run(export)
    before = described(tmp_path / "out")
    assert not run(export)
    assert described(tmp_path / "out") == before
    shutil.copy("tests/commands/texts/station.txt", texts)
    assert not run(export)
    names = [one["path"] for one in described(tmp_path / "out")["resources"]]
    assert len(names) == 6
    assert set(names) == {path.name for path in (tmp_path / "out").glob("*.csv")}


def test_other_formats_have_none(tmp_path: Path, texts: Path) -> None:
    assert not run(["export", "-q", str(texts), "-o", f"{tmp_path}/out/", "-f", "jsonl"])
    assert not (tmp_path / "out" / "datapackage.json").exists()


def test_with_codes_it_holds_no_name(tmp_path: Path, texts: Path) -> None:
    (texts / "tape.txt").rename(texts / "Ines Kolb.txt")
    key = str(tmp_path / "key.json")
    export = ["export", "-q", str(texts), "-o", f"{tmp_path}/out/", "-f", "csv"]
    assert not run([*export, "--pseudonymise", key])
    content = (tmp_path / "out" / "datapackage.json").read_text("utf-8")
    assert "Kolb" not in content
    assert len(described(tmp_path / "out")["resources"]) == 5
