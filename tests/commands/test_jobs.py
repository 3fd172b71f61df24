"""Several processes: what they write is what one writes, whatever happens to them."""

import itertools
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.depth import thorough
from tests.sessions import ROOT, environment
from transcripts_cli.commands import shares
from transcripts_cli.commands.pool import Crash, spread
from transcripts_cli.readers import find_sources

# As `transcripts`, but that processes are started for however little there is to read.
EAGER = """
from transcripts_cli.commands import main, shares
shares.WORTHWHILE = 0
shares._BYTES = 4000
if __name__ == "__main__":
    main()
"""
TALK = "".join(f"Q: Why is that so, {i}?\n\nA: Because it is, number {i}.\n\n" for i in range(3000))
DEADLY = """
import os, sys
def die(event, arguments):
    if event == "open" and str(arguments[0]).endswith("deadly.txt"):
        os.kill(os.getpid(), 9)
if "--multiprocessing-fork" in sys.argv:
    sys.addaudithook(die)
"""
"""What ends any process but the first that opens deadly.txt."""
PEOPLE = '[[person]]\nname = "S. B."\nlabels = ["Simon Blackley", "SB"]\nage = 34\n'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Texts of all kinds: transcripts, refused ones, empty ones, unreadable ones, archives."""
    folder = tmp_path_factory.mktemp("texts")
    shutil.copytree(ROOT / "seeds", folder / "texts")
    shutil.copytree(ROOT / "tests/commands/texts", folder / "texts/more")
    shutil.make_archive(str(folder / "texts/packed"), "zip", ROOT / "seeds")
    (folder / "texts/empty.txt").write_text(" \n", encoding="utf-8")
    (folder / "texts/broken.docx").write_bytes(b"PK\3\4 and no more")
    (folder / "texts.lst").write_text("texts/more\n\ntexts/packed.zip\n", encoding="utf-8")
    (folder / "people.toml").write_text(PEOPLE, encoding="utf-8")
    return folder


def run(folder: Path, *arguments: str, **variables: str) -> tuple[int, bytes, bytes]:
    (folder / "eager.py").write_text(EAGER, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "eager.py", *arguments],
        cwd=folder,
        env={**environment(), **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("stats", "texts", "gone.txt"),
        ("stats", "texts", "--per-file", "-f", "csv", "--verbose"),
        ("stats", "--per-file", "--encoding", "utf-8", "gone.txt", "--files-from", "texts.lst"),
        ("stats", "texts", "--all-measures", "-f", "jsonl", "--sort", "turns"),
        ("stats", "texts", "--by", "role", "--role", "interviewer"),
        ("stats", "texts", "--speakers", "people.toml", "-f", "csv"),
        ("stats", "texts", "--speaker", "nobody"),
        ("quotes", "texts", "--cite", "paragraph", "-f", "csv", "--context", "1"),
        ("search", "-i", "twitter", "gone*.txt", "texts", "-f", "csv"),
        ("search", "-c", "la", "texts", "--speaker", "blackley"),
        ("compare", "texts", "--by", "role"),
        ("export", "texts", "--all"),
        ("export", "texts", "-f", "json", "--strict", "--min-confidence", "0.9"),
        ("explain", "texts", "--lines"),
        ("speakers", "texts", "--label", "(SB|IEUP) :"),
        ("check", "texts/more/article.md", "texts"),
    ],
    ids=" ".join,
)
def test_the_bytes_are_the_same_whatever_the_number_of_processes(
    folder: Path, arguments: tuple[str, ...]
) -> None:
    alone = run(folder, *arguments)
    assert alone[1] or alone[2]
    assert run(folder, *arguments, "--jobs", "2") == alone


def test_who_ends_a_process_is_told_and_the_others_are_read(folder: Path, tmp_path: Path) -> None:
    here = tmp_path / "here"
    shutil.copytree(folder, here)
    (here / "sitecustomize.py").write_text(DEADLY, encoding="utf-8")
    expected = run(here, "export", "texts")
    shutil.copy(here / "texts/more/station.txt", here / "texts/more/deadly.txt")
    paths = os.pathsep.join((str(here), environment()["PYTHONPATH"]))
    code, out, told = run(here, "export", "texts", "-j", "2", PYTHONPATH=paths)
    message = (
        "transcripts: texts/more/deadly.txt: the process that read it ended (signal 9). "
        "Read it alone, with --jobs 1.\n"
    )
    assert code == 1
    assert out == expected[1]
    assert message in told.decode()
    assert told.decode().replace(message, "") == expected[2].decode()


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -9)]
)
def test_no_process_outlives_the_first(tmp_path: Path, number: int, code: int) -> None:
    for index in range(150):
        (tmp_path / f"{index}.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / "eager.py").write_text(EAGER, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "eager.py", "export", ".", "-j", "2", "-o", "out.csv"],
        cwd=tmp_path,
        env=environment(),
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    until(lambda: len(members(process.pid)) >= 3)
    if number == signal.SIGINT:  # as a terminal does
        os.killpg(process.pid, number)
    else:
        process.send_signal(number)
    _, told = process.communicate(timeout=30)
    assert process.returncode == code
    until(lambda: not members(process.pid))
    if number != signal.SIGKILL:
        assert told == b""
        assert not list(tmp_path.glob("*out*"))


def members(session: int) -> list[int]:
    """Return the processes of a session that have not ended."""
    table = subprocess.run(
        ["/bin/ps", "-o", "pid=,stat=", "-s", str(session)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    ).stdout
    rows = (line.split() for line in table.splitlines())
    return [int(pid) for pid, state in rows if not state.startswith("Z")]


def until(true: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def shout(share: list[str]) -> list[str]:
    """Do the work of a share; “die” ends the process that does it."""
    if "die" in share:
        os.kill(os.getpid(), signal.SIGKILL)
    return [word.upper() for word in share]


@settings(max_examples=5, deadline=None)
@given(st.lists(st.lists(st.sampled_from(["a", "b", "die"]), min_size=1, max_size=4), max_size=4))
@thorough
def test_results_come_in_the_order_of_the_shares(given: list[list[str]]) -> None:
    found: list[object] = []
    for result in spread(shout, given, 2):
        found += [result.member] if isinstance(result, Crash) else result
    flat = [word for share in given for word in share]
    assert found == [word if word == "die" else word.upper() for word in flat]


def test_results_are_not_made_long_before_they_are_asked_for() -> None:
    asked: list[int] = []

    def endless() -> Iterator[list[str]]:
        while True:
            asked.append(1)
            yield ["a"]

    results = spread(shout, endless(), 2)
    for _ in range(5):
        assert next(results) == ["A"]
    results.close()
    assert len(asked) < 20


def test_few_bytes_and_what_is_read_once_are_read_by_one_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TALK, encoding="utf-8")
    os.mkfifo(tmp_path / "pipe")
    assert not shares.pays([str(tmp_path)], 2)
    monkeypatch.setattr(shares, "WORTHWHILE", 1)
    assert shares.pays([str(tmp_path)], 2)
    assert not shares.pays([str(tmp_path)], 1)
    for path in ("-", str(tmp_path / "pipe")):
        assert not shares.pays([path, str(tmp_path)], 2)


def test_shares_have_some_bytes_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "_BYTES", 100)
    for index in range(10):
        (tmp_path / f"{index}.txt").write_text("x" * 40, encoding="utf-8")
    parts = list(shares.share_out(find_sources([str(tmp_path)])))
    assert [len(part) for part in parts] == [3, 3, 3, 1]
    assert list(itertools.chain(*parts)) == [str(tmp_path / f"{index}.txt") for index in range(10)]
