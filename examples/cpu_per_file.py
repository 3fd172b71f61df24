"""How long a file takes, for the arithmetic of docs/scale.md: python cpu_per_file.py FOLDER."""

import sys
import time
from pathlib import Path

from transcripts_cli import TranscriptsError, read_bytes

files = [(str(path), path.read_bytes()) for path in sorted(Path(sys.argv[1]).rglob("*.txt"))]
start = time.process_time()
for name, content in files:
    try:
        read_bytes(name, content)
    except TranscriptsError as error:
        print(error, file=sys.stderr)
taken, size = time.process_time() - start, sum(len(content) for _, content in files)
print(
    f"{1000 * taken / len(files):.1f} ms a file of {size / len(files) / 1000:.1f} kB, {size / taken / 1e6:.1f} MB/s"
)
