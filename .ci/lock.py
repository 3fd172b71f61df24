"""Write .ci/constraints.txt: what the extra `dev` installs today, each package with the hash of its archive.

Asks pip what it would install, and installs nothing; run by `make constraints`.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
HEAD = """\
# What the checks were run with (Linux, x86-64, Python 3.11): the same bytes again, or nothing. Written by `make constraints`.
#   pip install --require-hashes -r .ci/constraints.txt && pip install --no-deps -e .
"""


def main() -> None:
    """Ask pip, and write."""
    ask = ["install", "--dry-run", "--ignore-installed", "--quiet", "--report", "-", ".[dev]"]
    done = subprocess.run(
        [sys.executable, "-m", "pip", *ask], cwd=ROOT, check=True, stdout=subprocess.PIPE
    )
    found = [(one["metadata"], one["download_info"]) for one in json.loads(done.stdout)["install"]]
    lines = sorted(
        f"{metadata['name'].lower()}=={metadata['version']} --hash=sha256:{archive['archive_info']['hashes']['sha256']}\n"
        for metadata, archive in found
        if "archive_info" in archive  # all but the project itself
    )
    Path(ROOT, ".ci", "constraints.txt").write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
