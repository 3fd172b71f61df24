"""How a run ends: pipes that close, full disks, signals, closed streams."""

import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.sessions import environment

COMMAND = [sys.executable, "-m", "transcripts_cli"]
TALK = "".join(f"Q: Why is that so, {i}?\n\nA: Because it is, number {i}.\n\n" for i in range(3000))


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


def shell(script: str, *arguments: object, **options: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["/bin/sh", "-c", script, "sh", *COMMAND, *map(str, arguments)],
        env={**environment(), **options},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_closed_pipe_ends_quietly(talk: Path) -> None:
    script = '{ "$@"; echo "exit $?" >&2; } | head -n 1'
    done = shell(script, "export", talk)
    assert done.stdout.startswith(b'{"source"')
    assert done.stderr == b"exit 0\n"


@pytest.mark.parametrize("command", ["export", "stats", "quotes", "explain"])
def test_a_full_disk_is_told(talk: Path, command: str) -> None:
    done = shell('exec "$@" > /dev/full', command, "-q", talk)
    assert done.returncode == 1
    message = b"transcripts: standard output: cannot be written (No space left on device)."
    assert done.stderr.startswith(message)
    assert done.stderr.count(b"\n") == 1


def test_closed_standard_output_is_told(talk: Path) -> None:
    done = shell('exec "$@" >&-', "stats", "-q", talk)
    assert done.returncode == 1
    assert done.stderr == (
        b"transcripts: standard output: closed. Open it, or name a file with --output.\n"
    )


def test_closed_standard_error_loses_no_data(talk: Path) -> None:
    done = shell('exec "$@" 2>&-', "stats", talk, "gone.txt")
    assert done.returncode == 1
    assert b"interviewee" in done.stdout


def test_no_input_at_all() -> None:
    assert shell('exec "$@" <&-', "stats").returncode == 2
    assert shell('exec "$@" <&-', "stats", "-").returncode == 1


@pytest.mark.parametrize("value", ["ascii", "latin-1"])
def test_output_is_utf8_whatever_the_locale(tmp_path: Path, value: str) -> None:
    path = tmp_path / "é.txt"
    path.write_text(TALK[:999].replace("so", "là"), encoding="utf-8")
    variables = {"PYTHONIOENCODING": value, "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = shell('exec "$@"', "quotes", path, **variables)
    assert "là" in done.stdout.decode()


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_an_interrupted_run_leaves_no_file(tmp_path: Path, number: int, code: int) -> None:
    pipe = tmp_path / "talk.txt"
    os.mkfifo(pipe)
    target = tmp_path / "out.csv"
    (tmp_path / "first.txt").write_text(TALK, encoding="utf-8")
    process = subprocess.Popen(
        [*COMMAND, "export", str(tmp_path / "first.txt"), str(pipe), "-o", str(target)],
        env=environment(),
        stderr=subprocess.DEVNULL,
    )
    with pipe.open("wb") as stream:  # opens once the program reads
        stream.write(TALK.encode())
        stream.flush()
        time.sleep(0.3)
        process.send_signal(number)
        assert process.wait(timeout=20) == code
    assert names(tmp_path) == ["first.txt", "talk.txt"]


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_nobody_else_can_read_what_is_not_whole(tmp_path: Path, number: int, code: int) -> None:
    texts, results = tmp_path / "texts", tmp_path / "results"
    texts.mkdir()
    results.mkdir()
    pipe = texts / "talk.txt"
    os.mkfifo(pipe)
    (texts / "first.txt").write_text(TALK, encoding="utf-8")
    process = subprocess.Popen(
        [*COMMAND, "export", texts / "first.txt", pipe, "-o", results / "out.csv"],
        env=environment(),
        stderr=subprocess.DEVNULL,
        umask=0,
    )
    with pipe.open("wb"):  # opens once the program reads the second text, the first written
        [part] = results.iterdir()
        assert part.stat().st_mode & 0o777 == 0o600
        process.send_signal(number)
        assert process.wait(timeout=20) == code
    assert names(results) == []


def test_a_key_is_its_owners_and_stays_when_nothing_is_new(talk: Path, tmp_path: Path) -> None:
    key = tmp_path / "keys" / "key.json"
    key.parent.mkdir()
    command = ("export", talk, "--pseudonymise", key)
    assert shell('umask 0; exec "$@"', *command).returncode == 0
    assert key.stat().st_mode & 0o777 == 0o600
    before = (key.read_bytes(), key.stat().st_ino)
    assert shell('exec "$@"', *command).returncode == 0
    assert (key.read_bytes(), key.stat().st_ino) == before
    assert names(key.parent) == ["key.json"]


def test_a_file_takes_the_place_of_the_old_one_with_the_usual_rights(talk: Path) -> None:
    target = talk.parent / "out.csv"
    target.write_text("old", encoding="utf-8")
    done = shell('umask 027; exec "$@"', "export", talk, "-o", target)
    assert done.returncode == 0
    assert target.read_text(encoding="utf-8").startswith("source,turn")
    assert target.stat().st_mode & 0o777 == 0o640
    assert names(talk.parent) == ["out.csv", "talk.txt"]


def test_a_file_too_large_leaves_the_old_one(talk: Path) -> None:
    target = talk.parent / "out.csv"
    target.write_text("old", encoding="utf-8")
    done = shell('ulimit -f 8; exec "$@"', "export", talk, "-o", target)
    assert done.returncode == 1
    assert b"cannot be written (File too large)" in done.stderr
    assert target.read_text(encoding="utf-8") == "old"
    assert names(talk.parent) == ["out.csv", "talk.txt"]


def test_a_link_to_an_input_is_an_input(talk: Path) -> None:
    link = talk.parent / "out.csv"
    link.symlink_to(talk)
    done = shell('exec "$@"', "export", talk.parent, "-o", link)
    assert done.returncode == 1
    assert b"is an input, too" in done.stderr
    assert talk.read_text(encoding="utf-8") == TALK


def test_a_device_is_written_to(talk: Path) -> None:
    assert shell('exec "$@"', "export", "-f", "csv", talk, "-o", "/dev/null").returncode == 0


def test_the_device_for_standard_output_is_standard_output_wherever_it_leads(
    talk: Path, tmp_path: Path
) -> None:
    script = f'"$@" > {tmp_path}/out; cat {tmp_path}/out'
    named, plain = (
        shell(script, "export", "-q", talk, *option) for option in (("-o", "/dev/stdout"), ())
    )
    assert named.stdout == plain.stdout != b""


def test_a_mistake_of_the_program_shows_no_traceback_unless_asked_to(talk: Path) -> None:
    broken = "import transcripts_cli.api as a, transcripts_cli.commands as c; a.find_turns = None; c.main()"
    for option, expected in ((), b"transcripts: TypeError:"), (("--debug",), b"Traceback"):
        done = subprocess.run(
            [sys.executable, "-c", broken, "stats", *option, str(talk)],
            env=environment(),
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1
        assert done.stderr.startswith(expected)


def test_a_link_out_of_the_folder_is_not_followed(talk: Path, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    precious = tmp_path / "precious.csv"
    precious.write_text("keep", encoding="utf-8")
    (folder / "out.csv").symlink_to(precious)
    (folder / "new.csv").symlink_to(tmp_path / "nothing.csv")
    for name in ("out.csv", "new.csv"):
        done = shell('exec "$@"', "export", talk, "-o", folder / name)
        assert done.returncode == 1
        assert b"is a link to" in done.stderr
    assert precious.read_text(encoding="utf-8") == "keep"
    assert names(tmp_path) == ["precious.csv", "shared", "talk.txt"]


def test_a_link_inside_the_folder_is_followed(talk: Path, tmp_path: Path) -> None:
    (tmp_path / "out.csv").symlink_to("real.csv")
    assert shell('exec "$@"', "export", talk, "-o", tmp_path / "out.csv").returncode == 0
    assert (tmp_path / "out.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes().startswith(b"source,turn")


def test_an_archive_that_is_read_is_not_written_to(talk: Path, tmp_path: Path) -> None:
    archive = tmp_path / "talks.zip"
    with zipfile.ZipFile(archive, "w") as members:
        members.write(talk, "talk.txt")
    before = archive.read_bytes()
    done = shell('exec "$@"', "export", "-f", "csv", archive, "-o", archive)
    assert done.returncode == 1
    assert b"is an input, too" in done.stderr
    assert archive.read_bytes() == before


def test_two_writers_of_one_file_never_mix(talk: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(TALK.replace("number", "again"), encoding="utf-8")
    target = tmp_path / "out.csv"
    whole = set()
    for path in (talk, other):
        whole.add(shell('exec "$@"', "export", "-f", "csv", path).stdout)
    script = '"$@" "$A" & "$@" "$B" & "$@" "$A" & "$@" "$B" & wait'
    shell(script, "export", "-q", "-o", target, A=str(talk), B=str(other))
    assert target.read_bytes() in whole
    assert names(tmp_path) == ["other.txt", "out.csv", "talk.txt"]


@pytest.mark.parametrize("blocks", [1, 2, 3, 5, 8, 13, 21, 34, 55, 89])
def test_wherever_writing_fails_nothing_is_left(talk: Path, tmp_path: Path, blocks: int) -> None:
    target = tmp_path / "out.csv"
    done = shell(f'ulimit -f {blocks}; exec "$@"', "export", "-q", talk, "-o", target)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert names(tmp_path) == ["talk.txt"]


@pytest.mark.parametrize("suffix", ["jsonl", "sqlite", "xlsx", "html", "tei", "qdpx", "eaf"])
def test_nothing_is_left_of_any_format_that_cannot_be_written(
    talk: Path, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"out.{suffix}"
    options = ["--estimate-times", "150"] if suffix == "eaf" else []
    done = shell('ulimit -f 2; exec "$@"', "export", "-q", *options, talk, "-o", target)
    assert done.returncode == 1
    assert b"cannot be written" in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert names(tmp_path) == ["talk.txt"]


def test_a_word_that_is_missing_is_asked_for() -> None:
    done = shell('exec "$@"', "completion")
    assert done.returncode == 2
    assert done.stderr.startswith(b"transcripts: Missing argument 'SHELL'")
    assert done.stderr.count(b"\n") == 1
