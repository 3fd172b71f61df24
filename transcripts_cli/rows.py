"""Bytes → rows: what runs on other machines, in Dask, Ray, Spark and the like."""

from typing import Unpack

from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.api import Options, load_content


def read_bytes(name: str, content: bytes, **options: Unpack[Options]) -> list[dict[str, object]]:
    r"""Return the turns of one file as rows: what `export --format jsonl` writes of it.

    It opens nothing and keeps nothing, so that it can be sent to other machines.

    Args:
        name: of the file: the `source` of the rows; its suffix may tell the format.
        content: of the file.
        **options: see `Options`.

    Returns:
        A row per turn, in order; [] where the file is no transcript.

    Raises:
        InputError: it cannot be read.

    >>> rows = read_bytes("talk.txt", b"Ana Silva: Why?\n\nBen Lee: So.\n\n" * 3)
    >>> [row["speaker"] for row in rows[:2]]
    ['Ana Silva', 'Ben Lee']
    """
    table = list_turns(load_content(name, content, **options))
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]
