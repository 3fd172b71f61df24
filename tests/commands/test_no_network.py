"""No command opens a socket, starts another program, or evaluates or unpickles what it reads."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import transcripts_cli
from tests.sessions import ROOT, environment
from transcripts_cli.commands import COMMANDS

STATION = str(ROOT / "tests/commands/texts/station.txt")
PACKAGE = Path(transcripts_cli.__file__).parent
FORBID = """
import sys
def forbid(event, arguments):
    if event.startswith("socket.") or event in {"os.system", "os.exec", "os.posix_spawn", "pickle.find_class"}:
        raise RuntimeError(f"forbidden: {event}")
sys.addaudithook(forbid)
from transcripts_cli.commands import run
sys.exit(run(sys.argv[1:]))
"""
ARGUMENTS = {
    "search": ["barn", STATION],
    "compare": [STATION, "--by", "role"],
    "check": [STATION, STATION],
    "check-pseudonyms": [STATION, "key.json"],
    "restore": [STATION, "--key", "key.json"],
    "formats": [],
    "schema": [],
    "completion": ["bash"],
    "demo": ["demo"],
    "report": [STATION, "-o", "out.html"],
}
"""Of the commands that take more than a path."""
DANGEROUS = {"eval", "exec", "__import__"}
SHELLS = {"os.system", "os.popen", "pickle.load", "pickle.loads", "marshal.loads", "shelve.open"}


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_opens_a_socket(command: str, tmp_path: Path) -> None:
    key = [sys.executable, "-c", FORBID, "export", STATION, "--pseudonymise", "key.json"]
    subprocess.run(key, cwd=tmp_path, env=environment(), capture_output=True, check=True)
    done = subprocess.run(
        [sys.executable, "-c", FORBID, command, *ARGUMENTS.get(command, [STATION])],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        check=False,
    )
    assert b"forbidden" not in done.stderr
    assert done.returncode in {0, 1}, done.stderr


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.stem)
def test_nothing_is_evaluated_unpickled_or_given_to_a_shell(path: Path) -> None:
    tree = ast.parse(path.read_bytes())
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in DANGEROUS | SHELLS
            shell = any(word.arg == "shell" for word in node.keywords)
            assert not (shell and called.startswith(("subprocess.", "Popen")))
