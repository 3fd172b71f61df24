"""Files of settings: which options they may set, and that none of the current folder does harm."""

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from tests.commands.test_imports import TELL
from tests.commands.test_no_network import FORBID
from tests.sessions import ROOT, environment
from transcripts_cli.commands import COMMANDS, build
from transcripts_cli.commands import run as run_here
from transcripts_cli.commands.settings import GUARDED, REFUSED
from transcripts_cli.readers.limits import Limits

STATION = ROOT / "tests/commands/texts/station.txt"
HARMLESS = {
    *[
        "encoding",
        "lang",
        "label",
        "speakers",
        "from",
        "from-columns",
        "no-merge",
        "force",
        "min-confidence",
        "strict",
    ],
    *[
        "max-size",
        "format",
        "color",
        "quiet",
        "verbose",
        "speaker",
        "role",
    ],  # max-size is never raised
    *[
        "by",
        "per-file",
        "columns",
        "all-measures",
        "sort",
        "matrix",
        "define",
        "match",
        "min-words",
        "max-words",
        "unit",
        "cite",
    ],
    *[
        "best",
        "explain",
        "context",
        "ignore-case",
        "word",
        "fixed",
        "exact",
        "width",
        "after",
        "before",
        "count",
    ],
    *[
        "files-with-matches",
        "top",
        "no-stop-words",
        "lines",
        "all",
        "safe",
        "output-encoding",
        "template",
    ],
    *["no-labels", "no-times", "estimate-times", "min-count", "strict"],
}
"""Options that change what is shown, and do no more: what a file of the current folder may set."""


def options() -> dict[str, dict[str, Any]]:
    group: Any = typer.main.get_command(build([]))
    return {
        name: {
            max(one.opts, key=len).lstrip("-"): one
            for one in command.params
            if one.param_type_name == "option"
        }
        for name, command in group.commands.items()
    }


def run(folder: Path, *arguments: str, program: str = "", **variables: str) -> Any:
    command = ["-c", program] if program else ["-m", "transcripts_cli"]
    return subprocess.run(
        [sys.executable, *command, *arguments],
        cwd=folder,
        env={**environment(), **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_of_every_option_it_is_known_whether_a_folder_may_set_it() -> None:
    every = {name for found in options().values() for name in found}
    assert every == HARMLESS | {*REFUSED} | {*GUARDED}
    assert not HARMLESS & ({*REFUSED} | {*GUARDED})


@pytest.mark.parametrize("key", [*REFUSED, *GUARDED])
@pytest.mark.parametrize("table", ["", "[export]\n"])
def test_what_might_do_harm_is_refused_in_the_current_folder(
    key: str, table: str, tmp_path: Path
) -> None:
    (tmp_path / "transcripts.toml").write_text(f'{table}{key} = "x"\n', encoding="utf-8")
    done = run(tmp_path, "export", str(STATION))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"transcripts: transcripts.toml: {key}: no")
    assert done.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["transcripts.toml"]


@pytest.mark.parametrize("key", [name.replace("_", "-") for name in Limits._fields])
def test_no_limit_is_raised_by_the_current_folder(key: str, tmp_path: Path) -> None:
    usual = getattr(Limits(), key.replace("-", "_"))
    for number, code in ((usual + 1, 2), (usual, 0)):
        text = f"[limits]\n{key} = {number}\n"
        (tmp_path / "transcripts.toml").write_text(text, encoding="utf-8")
        assert run(tmp_path, "stats", str(STATION)).returncode == code
    own = tmp_path / "own/transcripts/transcripts.toml"
    own.parent.mkdir(parents=True)
    (tmp_path / "transcripts.toml").rename(own)
    own.write_text(f"[limits]\n{key} = {usual + 1}\n", encoding="utf-8")
    done = run(tmp_path, "stats", str(STATION), XDG_CONFIG_HOME=str(tmp_path / "own"))
    assert done.returncode == 0


def test_what_is_harmless_opens_nothing_else(tmp_path: Path) -> None:
    lines = ['lang = "en"', 'encoding = "utf-8"', "strict = true", 'speaker = "ob"', "[stats]"]
    lines += ['format = "csv"', 'by = "role"']
    (tmp_path / "transcripts.toml").write_text("\n".join(lines), encoding="utf-8")
    done = run(tmp_path, "stats", str(STATION), program=FORBID)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("role,speakers")


def test_a_pipe_in_the_place_of_a_file_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "transcripts.toml")
    assert run(tmp_path, "stats", str(STATION)).returncode == 0


def test_a_folder_that_cannot_be_looked_into_has_no_file(tmp_path: Path) -> None:
    done = run(tmp_path, "stats", str(STATION), XDG_CONFIG_HOME="/" + "x" * 5000)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("deep", ["a = " + "[" * 100_000, "a" + ".a" * 100_000 + " = 1"])
def test_a_file_that_is_made_to_harm_is_told(deep: str, tmp_path: Path) -> None:
    (tmp_path / "transcripts.toml").write_text(deep, encoding="utf-8")
    done = run(tmp_path, "stats", str(STATION))
    assert done.returncode == 2
    assert done.stderr.startswith("transcripts: transcripts.toml: ")
    assert done.stderr.count("\n") == 1


def test_toml_is_read_only_where_there_is_a_file(tmp_path: Path) -> None:
    loaded = run(tmp_path, "stats", "-q", str(STATION), program=TELL).stderr.splitlines()
    assert not {"tomllib", "transcripts_cli.commands.settings"} & {*loaded}
    (tmp_path / "transcripts.toml").write_text("quiet = true\n", encoding="utf-8")
    loaded = run(tmp_path, "stats", "-q", str(STATION), program=TELL).stderr.splitlines()
    assert {"tomllib", "transcripts_cli.commands.settings"} <= {*loaded}
    assert "pydantic" not in loaded


def test_completing_and_the_completion_script_do_not_mind_a_file(tmp_path: Path) -> None:
    (tmp_path / "transcripts.toml").write_text("nonsense", encoding="utf-8")
    assert run(tmp_path, "completion", "bash").returncode == 0
    variables = {
        "_TYPER_COMPLETE_ARGS": "transcripts quotes --min-",
        "_TRANSCRIPTS_COMPLETE": "complete_fish",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    done = run(tmp_path, **variables)
    assert "--min-words" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    "command", sorted({*COMMANDS} - {"completion", "demo", "restore", "check-pseudonyms"})
)
def test_what_all_commands_share_stands_at_the_top(command: str, tmp_path: Path) -> None:
    (tmp_path / "transcripts.toml").write_text(
        'encoding = "utf-8"\nquiet = true\n', encoding="utf-8"
    )
    words = {"search": ["Owls"], "check": [str(STATION.parent / "article.md")]}.get(command, [])
    words += [] if command in {"formats", "schema"} else [str(STATION)]
    words += ["-o", "-"] if command == "report" else []
    done = run(tmp_path, command, *words)
    assert done.returncode == int(command == "check"), done.stderr
    told = 'transcripts: transcripts.toml: encoding = "utf-8", quiet = true.\n'
    assert done.stderr == (told if command == "explain" else "")


@given(st.text(max_size=40))
def test_no_file_makes_a_traceback(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "transcripts.toml").write_bytes(text.encode("utf-8", "replace"))
    out = io.TextIOWrapper(io.BytesIO())
    with contextlib.chdir(folder), contextlib.redirect_stdout(out):
        assert run_here(["formats", "--quiet"]) in {0, 2}
    assert [path.name for path in folder.iterdir()] == ["transcripts.toml"]
