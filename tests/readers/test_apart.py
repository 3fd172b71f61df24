"""Whatever happens to a reader that works in a process of its own, the run goes on."""

import ctypes
import os
import signal
import sys
import time

import pytest

from tests.commands.test_streams import shell
from tests.fuzz.targets import CRASHES
from tests.readers.make_data import DATA
from tests.sessions import ROOT
from transcripts_cli.errors import DamagedInputError, UnsafeInputError
from transcripts_cli.readers import apart

STATION = ROOT / "tests/commands/texts/station.txt"


def crash(_content: bytes) -> None:
    ctypes.string_at(0)


def swallow(_content: bytes) -> int:
    return len(bytearray(apart.MOST_MEMORY))


def compute(_content: bytes) -> None:
    os.kill(os.getpid(), signal.SIGXCPU)  # what the limit sends
    time.sleep(9)


def chatter(content: bytes) -> int:
    sys.stderr.write("thread 'main' panicked")
    return len(content)


def read(reader: str) -> object:
    return apart.read_apart(reader, "json", b"abc", "a.pdf")


@pytest.fixture(autouse=True)
def of_this_module(monkeypatch: pytest.MonkeyPatch) -> None:
    child = "from transcripts_cli.readers import apart; apart.__package__ = 'tests.readers'; apart.main()"
    monkeypatch.setattr(apart, "_CHILD", child)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.mark.parametrize("reader", ["crash", "swallow"])
def test_a_crash_is_a_damaged_file(reader: str) -> None:
    with pytest.raises(DamagedInputError, match=r"^a\.pdf: it is damaged, or too large"):
        read(f"test_apart.{reader}")


def test_a_reader_that_computes_for_ever_is_told() -> None:
    with pytest.raises(UnsafeInputError, match="more than 120 seconds"):
        read("test_apart.compute")


def test_what_such_a_program_says_goes_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    assert read("test_apart.chatter") == 3
    assert capfd.readouterr() == ("", "")


def test_a_file_that_crashes_its_reader_stops_no_batch() -> None:
    broken = CRASHES / "parquet" / "panics"
    done = shell('exec "$@"', "stats", "--from", "parquet", broken, DATA / "columns.parquet")
    assert done.returncode == 1
    assert done.stdout
    assert b"panics: this Parquet file is damaged (" in done.stderr
    assert b"panicked" not in done.stderr
