"""No input is read beyond what is allowed, whether or not it has an end."""

import os
import threading
from pathlib import Path

import pytest

from tests.commands.test_streams import shell
from transcripts_cli import load, load_many
from transcripts_cli.errors import IrregularInputError, UnsafeInputError
from transcripts_cli.readers import Hints, find_sources, read_all
from transcripts_cli.readers.opening import open_input

TALK = b"Q: Why is that so?\n\nA: Because it is.\n\n" * 40


def test_a_file_of_the_largest_size_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes(TALK)
    assert len(read_all(str(path), Hints(max_size=len(TALK)))[0].lines) == 160
    with pytest.raises(UnsafeInputError, match=r"larger than 1,559 bytes\. .*--max-size"):
        read_all(str(path), Hints(max_size=len(TALK) - 1))
    with pytest.raises(UnsafeInputError):
        load(str(path), max_size=100)


def test_an_archive_that_is_too_large_is_not_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "talks.zip"
    path.write_bytes(b"PK\x03\x04" + TALK)
    (error,) = find_sources([str(path)], 1000)
    assert isinstance(error, UnsafeInputError)


@pytest.mark.parametrize("size", [10, 70_000, 200_000])
def test_a_stream_without_end_stops(size: int) -> None:
    done = shell(f'yes "Q: Why?" | "$@" --max-size {size}', "stats", "-")
    assert done.returncode == 1
    assert done.stdout == b""
    message = f"transcripts: -: larger than {size:,} bytes. Split it, or allow more with --max-size"
    assert done.stderr.decode() == f"{message}.\n"


def test_a_device_without_end_stops() -> None:
    done = shell('exec "$@"', "stats", "--max-size", "2M", "/dev/urandom")
    assert done.returncode == 1
    assert b"/dev/urandom: larger than 2 MB." in done.stderr


@pytest.mark.parametrize("size", ["0", "-1", "nan", "inf", "M", "", "1T", "1e999"])
def test_no_size_is_told_before_anything_is_read(size: str) -> None:
    done = shell('exec "$@"', "stats", "gone.txt", f"--max-size={size}")
    assert done.returncode == 2
    assert b"no size. Write 500M or 2G." in done.stderr


def test_a_pipe_that_nobody_names_is_not_waited_for(tmp_path: Path) -> None:
    text = tmp_path / "talk.txt"
    text.write_bytes(TALK)
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (str(tmp_path), f"{tmp_path}/*", f"{tmp_path}/**", f"file://{tmp_path}"):
        assert [found.document.source[-8:] for found in load_many([path])] == ["talk.txt"]
    pipe, found = find_sources([str(tmp_path), f"{tmp_path}/**"])
    assert isinstance(pipe, IrregularInputError)
    assert pipe.source == str(tmp_path / "pipe.txt")
    assert found == str(text)
    assert list(find_sources([str(tmp_path / "pipe.txt")])) == [str(tmp_path / "pipe.txt")]


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_every_byte_of_what_is_allowed_is_read(tmp_path: Path, size: int) -> None:
    path = tmp_path / "talk.txt"
    content = (TALK * (1 + size // len(TALK)))[:size]
    path.write_bytes(content)
    assert open_input(str(path), max(1, size)) == content
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for more in (0, 1):
        writer = threading.Thread(target=pipe.write_bytes, args=(content + b"x" * more,))
        writer.start()
        try:
            assert open_input(str(pipe), size) == content
            assert not more
        except UnsafeInputError:
            assert more
        writer.join()
