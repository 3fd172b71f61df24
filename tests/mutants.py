"""Change the code in small ways, and see whether a test notices (pip install cosmic-ray).

python -m tests.mutants [PART of a module's name] [--sample N]

Each module is mutated in a copy of the project and tried with the tests that are about it, N of its mutants at random
(the same ones each time; all without --sample). What survives is shown.
"""

import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PLANS = {
    "readers/encodings.py": "tests/readers/test_encodings.py",
    "readers/plausible.py": "tests/readers/test_encodings.py",
    "readers/opening.py": "tests/readers/test_opening.py tests/readers/test_readers.py",
    "readers/zips.py": "tests/readers/test_hostile.py",
    "commands/files.py": "tests/commands/test_files.py",
    "commands/terminal.py": "tests/commands/test_terminal.py",
    "writers/delimited.py": "tests/writers/test_cells.py tests/writers/test_tables.py",
    "writers/jsonlines.py": "tests/writers/test_tables.py",
    "writers/cells.py": "tests/writers/test_tables.py",
    "text.py": "tests/test_text.py",
}
"""Module → what is tried on it, beside its doctests."""
RECOGNISE = " ".join(
    f"tests/recognise/test_{name}.py"
    for name in (
        *(
            "small_texts",
            "small_names",
            "rare",
            "told_apart",
            "who_is_who",
            "given",
            "unusual",
            "roles",
            "stage",
        ),
        *("times", "beginnings", "defects", "languages", "marks", "patterns"),
        *("lengths", "introductions", "readings", "cases"),
    )
)
"""What is tried on every module of recognising, the quickest first."""
PLANS |= {
    f"recognise/{path.name}": RECOGNISE
    for path in sorted((ROOT / "transcripts_cli" / "recognise").glob("*.py"))
}
CONFIGURATION = """
[cosmic-ray]
module-path = "transcripts_cli/{module}"
timeout = 120.0
excluded-modules = []
test-command = "{python} -m pytest -x -q -p no:cacheprovider {tests} transcripts_cli/{module}"
[cosmic-ray.distributor]
name = "local"
"""
_SEED = 20


def main() -> None:
    """Mutate the modules asked for, and show what no test notices."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", default="")
    parser.add_argument("--sample", type=int, default=0, metavar="N")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "project")
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        for module, tests in PLANS.items():
            if asked.part in module:
                _mutate(copy, module, tests, asked.sample)


def _mutate(copy: Path, module: str, tests: str, sample: int) -> None:
    text = CONFIGURATION.format(module=module, tests=tests, python=sys.executable)
    (copy / "mutants.toml").write_text(text, encoding="utf-8")
    database = copy / "mutants.sqlite"
    database.unlink(missing_ok=True)
    _cosmic_ray(copy, "init", "mutants.toml", database.name)
    _keep(database, sample)
    _cosmic_ray(copy, "exec", "mutants.toml", database.name)
    _show(database, module)


def _cosmic_ray(copy: Path, *arguments: str) -> None:
    command = [str(Path(sys.executable).with_name("cosmic-ray")), *arguments]
    plain = {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1", "MUTANTS": "1"}
    subprocess.run(
        command, cwd=copy, env={**os.environ, **plain}, check=True, stdout=subprocess.DEVNULL
    )


def _keep(database: Path, sample: int) -> None:
    """Leave a sample of the mutants."""
    with sqlite3.connect(database) as work:
        jobs = [job for (job,) in work.execute("SELECT job_id FROM mutation_specs ORDER BY rowid")]
        chance = random.Random(_SEED)  # noqa: S311 - which ones are tried
        kept = set(chance.sample(jobs, min(sample or len(jobs), len(jobs))))
        for job in set(jobs) - kept:
            work.execute("DELETE FROM mutation_specs WHERE job_id = ?", (job,))
            work.execute("DELETE FROM work_items WHERE job_id = ?", (job,))


def _show(database: Path, module: str) -> None:
    query = "SELECT test_outcome, diff FROM work_results ORDER BY rowid"
    with sqlite3.connect(database) as work:
        results = list(work.execute(query))
    alive = [diff for outcome, diff in results if outcome.endswith("SURVIVED")]
    sys.stdout.writelines(alive)
    killed = len(results) - len(alive)
    sys.stdout.write(f"{module}: {killed} of {len(results)} mutants are noticed\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
