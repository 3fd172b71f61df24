"""A folder or bucket to Parquet with Ray: python ray_data.py s3://bucket/talks turns.parquet."""

import sys
from typing import Any

from transcripts_cli import TranscriptsError, read_bytes


def rows_of(record: dict[str, Any]) -> list[dict[str, object]]:
    """Return the turns of one file, which Ray gives as its path and its bytes."""
    try:
        return read_bytes(record["path"], record["bytes"])
    except TranscriptsError:
        return []


if __name__ == "__main__":
    import ray

    files = ray.data.read_binary_files(sys.argv[1], include_paths=True)
    files.flat_map(rows_of).write_parquet(sys.argv[2])
