"""`read_bytes`, and the programs that send it to other machines."""

import importlib.util
import pickle
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from tests.sessions import ROOT, environment
from transcripts_cli import TranscriptsError, load_many, read_bytes
from transcripts_cli.analyses.turns import list_turns

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


def rows(paths: list[Path]) -> list[dict[str, object]]:
    table = list_turns(load_many(map(str, paths), print))
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_rows_of_bytes_are_those_of_the_file() -> None:
    again = pickle.loads(pickle.dumps(read_bytes))  # noqa: S301 - our own
    assert [row for path in SEEDS for row in again(str(path), path.read_bytes())] == rows(SEEDS)


def test_what_cannot_be_read_is_an_error() -> None:
    with pytest.raises(TranscriptsError, match="white space"):
        read_bytes("empty.txt", b" \n")
    assert read_bytes("talk.txt", b"Nobody speaks.\n") == []


def example(name: str) -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "examples" / f"{name}.py"))


def test_spark_is_given_rows_in_the_order_of_its_schema() -> None:
    spark = example("spark_partitions")
    found = list(spark["rows_of"]([(str(path), path.read_bytes()) for path in SEEDS]))
    expected = rows(SEEDS)
    assert found == [tuple(row.values()) for row in expected]
    assert [column.split()[0] for column in spark["SCHEMA"].split(", ")] == list(expected[0])


def test_ray_is_given_rows() -> None:
    ray = example("ray_data")
    records = [{"path": str(path), "bytes": path.read_bytes()} for path in SEEDS]
    assert [row for record in records for row in ray["rows_of"](record)] == rows(SEEDS)
    assert ray["rows_of"]({"path": "empty.txt", "bytes": b" "}) == []


def test_dask_counts_the_words_of_a_folder() -> None:
    done = subprocess.run(
        [sys.executable, "examples/dask_bag.py", "seeds"],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.splitlines()[0].endswith("Aurélien Rousseau")
    assert len(done.stdout.splitlines()) == len({row["speaker"] for row in rows(SEEDS)})


@pytest.mark.parametrize(
    ("engine", "example"), [("ray", "ray_data"), ("pyspark", "spark_partitions")]
)
def test_an_engine_writes_the_turns_of_a_folder(engine: str, example: str, tmp_path: Path) -> None:
    """With the engine itself, where it is installed: pip install 'ray[data]' or pyspark, which needs Java."""
    if not importlib.util.find_spec(engine) or (engine == "pyspark" and not shutil.which("java")):
        pytest.skip(f"there is no {engine}")
    script, out = ROOT / "examples" / f"{example}.py", tmp_path / "turns.parquet"
    subprocess.run(
        [sys.executable, script, str(ROOT / "seeds"), str(out)],
        env={**environment(), "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        timeout=600,
    )
    found = parquet.read_table(out).to_pylist()
    for row in found:
        row["source"] = Path(row["source"]).name
    expected = [{**row, "source": Path(str(row["source"])).name} for row in rows(SEEDS)]
    assert sorted(found, key=repr) == sorted(expected, key=repr)
