"""A file is there whole or not at all, whatever ends its writing; each way is tried without a process of its own."""

import os
import stat
from pathlib import Path

import pytest

from transcripts_cli.commands import run
from transcripts_cli.commands.files import replacing
from transcripts_cli.errors import OutputError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write(path: Path, content: bytes = b"new", *, secret: bool = False) -> None:
    with replacing(str(path), secret=secret) as out:
        out.write(content)


@pytest.mark.parametrize(("mask", "mode"), [(0o027, 0o640), (0o022, 0o644), (0o077, 0o600)])
def test_a_file_is_written_with_the_usual_rights(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        with replacing(str(tmp_path / "a.csv")) as out:
            out.write(b"new")
        write(tmp_path / "key.json", secret=True)
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert names(tmp_path) == ["a.csv", "key.json"]
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == mode
    assert stat.S_IMODE((tmp_path / "key.json").stat().st_mode) == 0o600


def test_until_it_is_whole_it_has_another_name_and_one_reader(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    with replacing(str(target)) as out:
        out.write(b"new")
        out.flush()
        (part,) = (path for path in tmp_path.iterdir() if path != target)
        assert part.name.startswith(".a.csv.")
        assert part.name.endswith(".part")
        assert stat.S_IMODE(part.stat().st_mode) == 0o600
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a.csv"]


def _end(target: Path, error: type[BaseException]) -> None:
    with replacing(str(target)) as out:
        out.write(b"half")
        raise error


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, ValueError, OutputError])
def test_whatever_ends_it_the_old_file_stays(tmp_path: Path, error: type[BaseException]) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    with pytest.raises(error):
        _end(target, error)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.csv"]


def test_it_is_on_the_disk_before_it_takes_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, seen = tmp_path / "a.csv", []
    monkeypatch.setattr(os, "fsync", lambda _file: seen.append(target.exists()))
    write(target)
    assert seen == [False]


def test_a_full_disk_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"a\.csv: cannot be written \(No space left on device\)"):
        write(tmp_path / "a.csv")
    assert names(tmp_path) == []


def test_two_writers_have_a_file_each_and_the_last_to_end_wins(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    with replacing(str(target)) as one:
        one.write(b"one")
        write(target, b"two")
        assert target.read_bytes() == b"two"
    assert target.read_bytes() == b"one"
    assert names(tmp_path) == ["a.csv"]


def test_a_long_name_keeps_to_what_a_folder_allows(tmp_path: Path) -> None:
    target = tmp_path / f"{'é' * 125}.csv"
    write(target)
    assert target.read_bytes() == b"new"


def test_a_device_is_written_to_as_it_is(tmp_path: Path) -> None:
    write(Path("/dev/null"))
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write(pipe)
    assert os.read(reader, 9) == b"new"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_link_is_followed_within_its_folder_only(tmp_path: Path) -> None:
    inside, outside, folder = tmp_path / "in.csv", tmp_path / "out.csv", tmp_path / "folder"
    folder.mkdir()
    (folder / "real.csv").write_bytes(b"old")
    (folder / "in.csv").symlink_to("real.csv")
    (folder / "out.csv").symlink_to(outside)
    write(folder / "in.csv")
    assert (folder / "real.csv").read_bytes() == b"new"
    with pytest.raises(OutputError, match="in another folder"):
        write(folder / "out.csv")
    assert not outside.exists()
    assert not inside.exists()
    (tmp_path / "linked").symlink_to(folder)
    write(tmp_path / "linked" / "in.csv", b"newer")
    assert (folder / "real.csv").read_bytes() == b"newer"


@pytest.mark.parametrize("name", ["a\0b", "loop", "gone/a.csv", "file/a.csv"])
def test_what_cannot_be_a_file_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="cannot be written"):
        write(tmp_path / name)
    assert names(tmp_path) == ["file", "loop"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("stats", "-o", "{}.csv"),
        ("export", "-o", "{}.sqlite"),
        ("export", "-f", "csv", "-o", "{}/"),
        ("export", "--pseudonymise", "{}.json"),
        ("speakers", "--write", "{}.toml"),
        ("report", "-o", "{}.html"),
    ],
    ids=" ".join,
)
def test_a_name_that_no_file_may_have_is_told(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    command, *options = (part.replace("{}", "x" * 300) for part in arguments)
    assert run([command, "-q", "tests/commands/texts/station.txt", *options]) == 1
    assert "(File name too long)" in capsys.readouterr().err
