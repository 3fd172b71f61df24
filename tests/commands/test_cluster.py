"""Reading on a cluster: two worker processes, one of which is lost, and a store of objects."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import s3fs

from tests.depth import thorough
from tests.sessions import environment

TALK = "".join(f"Q: Why is that so, {i}?\n\nA: Because it is, number {i}.\n\n" for i in range(250))
SMALL_SHARES = """
from transcripts_cli.commands import cluster, main
cluster._BYTES = 37_500
if __name__ == "__main__":
    main()
"""
CLUSTER = """
import os, sys
from distributed import Client, LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        pids = client.run(os.getpid)
        print(cluster.scheduler_address, *pids.values(), flush=True)
        sys.stdin.read()
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    texts = tmp_path / "texts"
    texts.mkdir()
    for index in range(40):
        (texts / f"{index:02}.txt").write_text(f"Talk {index}\n\n{TALK}", encoding="utf-8")
    (texts / "article.txt").write_text("Nobody speaks here.\n\nNor here.\n", encoding="utf-8")
    (texts / "empty.txt").write_text(" ", encoding="utf-8")
    (tmp_path / "small.py").write_text(SMALL_SHARES, encoding="utf-8")
    (tmp_path / "cluster.py").write_text(CLUSTER, encoding="utf-8")
    return tmp_path


@pytest.fixture
def cluster(here: Path) -> Iterator[tuple[str, list[int]]]:
    """Start two worker processes; yield the address of their scheduler, and their numbers."""
    process = subprocess.Popen(
        [sys.executable, "cluster.py"],
        cwd=here,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    assert process.stdout is not None
    address, *pids = process.stdout.readline().split()
    yield address, [int(pid) for pid in pids]
    process.communicate("")


def export(here: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*options),
        cwd=here,
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def command(*options: str) -> list[str]:
    return [sys.executable, "small.py", "export", "texts", *options]


def rows(folder: Path) -> str:
    """Return what stands in the parts, in their order."""
    return "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.jsonl")))


def inputs(folder: Path) -> list[str]:
    lines = [
        json.loads(line)
        for path in sorted((folder / "_manifest").iterdir())
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [entry["input"] for entry in lines]


@thorough
def test_a_worker_that_is_lost_loses_nothing_and_doubles_nothing(
    here: Path, cluster: tuple[str, list[int]]
) -> None:
    address, pids = cluster
    alone = export(here, "-f", "jsonl")
    options = ("--engine", "dask", "--scheduler", address, "-o", "out.jsonl/")
    process = subprocess.Popen(
        command(*options),
        cwd=here,
        env=environment(),
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    until_there(here / "out.jsonl")
    os.kill(pids[0], signal.SIGKILL)
    _, told = process.communicate(timeout=300)
    assert rows(here / "out.jsonl") == alone.stdout
    counts = "42 inputs: 40 read, 1 not transcripts, 1 failed (listed in out.jsonl/_manifest)."
    assert told.splitlines()[-1] == f"transcripts: {counts}"
    assert process.returncode == alone.returncode == 1
    assert inputs(here / "out.jsonl") == sorted(inputs(here / "out.jsonl"))
    assert len(set(inputs(here / "out.jsonl"))) == len(inputs(here / "out.jsonl")) == 42


def until_there(folder: Path) -> None:
    end = time.monotonic() + 120
    while not list(folder.glob("*.jsonl")):
        assert time.monotonic() < end
        time.sleep(0.01)


@thorough
def test_what_is_done_is_not_done_again_and_what_is_gone_is_removed(here: Path) -> None:
    options = ("--engine", "dask", "-j", "2", "-o", "out.jsonl")
    (here / "texts/empty.txt").unlink()
    export(here, *options)
    before = {path.name: path.stat().st_ino for path in (here / "out.jsonl").glob("*.jsonl")}
    (here / "texts/39.txt").write_text(TALK, encoding="utf-8")
    (here / "texts/38.txt").unlink()
    done = export(here, *options)
    assert "done before" in done.stderr
    after = {path.name: path.stat().st_ino for path in (here / "out.jsonl").glob("*.jsonl")}
    assert before.items() & after.items()
    assert before.items() != after.items()
    assert rows(here / "out.jsonl") == export(here, "-f", "jsonl").stdout


@thorough
def test_objects_of_a_store_are_read_and_parts_are_written_there(
    here: Path, store: dict[str, str]
) -> None:
    system = s3fs.S3FileSystem(endpoint_url=store["AWS_ENDPOINT_URL"], key="k", secret="s")  # noqa: S106
    system.mkdir("bucket")
    system.put(str(here / "texts"), "bucket/talks", recursive=True)
    done = subprocess.run(
        [
            *(sys.executable, "small.py", "export", "s3://bucket/**/*.txt", "--engine", "dask"),
            *("-j", "2", "-o", "s3://bucket/turns.jsonl"),
        ],
        cwd=here,
        env={**environment(), **store},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert "42 inputs: 40 read, 1 not transcripts, 1 failed" in done.stderr
    system.invalidate_cache()
    found = "".join(
        system.cat_file(name).decode() for name in sorted(system.glob("bucket/turns.jsonl/part-*"))
    )
    alone = export(here, "-f", "jsonl").stdout
    assert found.replace("s3://bucket/talks/", "texts/") == alone


@pytest.fixture
def store(here: Path) -> Iterator[dict[str, str]]:
    """Start a store of objects on this machine; yield the variables that lead to it."""
    script = (
        "from moto.server import ThreadedMotoServer\n"
        "import sys\n"
        "server = ThreadedMotoServer('127.0.0.1', 0, verbose=False)\n"
        "server.start()\n"
        "print(*server.get_host_and_port(), flush=True)\n"
        "sys.stdin.read()\n"
        "server.stop()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=here,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    assert process.stdout is not None
    host, port = process.stdout.readline().split()
    yield {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "k",
        "AWS_SECRET_ACCESS_KEY": "s",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    process.communicate("")


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (("--engine", "spark"), "--engine spark: unknown. Choose dask, or leave it out."),
        (("--scheduler", "tcp://x"), "--scheduler: of which engine? Add --engine dask."),
        (("--engine", "dask"), "parts are written into a folder. Name one with --output."),
        (("--engine", "dask", "-o", "a.vtt"), "no parts in the format vtt. Choose jsonl"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_read(
    here: Path, options: tuple[str, ...], problem: str
) -> None:
    done = export(here, *options)
    assert done.returncode == 2
    assert problem in done.stderr
