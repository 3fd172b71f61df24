"""What lies beside a folder of tables: a description of them that Frictionless can validate them by."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO

from transcripts_cli.model import Table

NAME = "datapackage.json"
"""Of the file, which the standard fixes."""
FORMATS = {"csv": ",", "tsv": "\t"}
"""Format of the tables → what stands between cells."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A file of the folder."""

    path: str
    """In the folder."""
    size: int
    """Bytes."""
    digest: str
    """SHA-256, in hexadecimal."""


def write(
    resources: Iterable[Resource], table: Table, fmt: str, encoding: str, out: BinaryIO
) -> None:
    """Write the description.

    Args:
        resources: the files, each of them a table of the same columns.
        table: one without rows, for its columns and what they are.
        fmt: csv or tsv.
        encoding: "" is UTF-8.
        out: of the description.
    """
    fields = [
        {
            "name": name,
            "type": table.fields[name].kind,
            "description": table.fields[name].what,
        }
        for name in table.columns
    ]
    package = {
        "profile": "tabular-data-package",
        "resources": [
            {
                "name": f"table-{number}",
                "path": one.path,
                "profile": "tabular-data-resource",
                "scheme": "file",
                "format": fmt,
                "encoding": encoding or "utf-8",
                "bytes": one.size,
                "hash": f"sha256:{one.digest}",
                "dialect": {"delimiter": FORMATS[fmt], "lineTerminator": "\n"},
                "schema": {"fields": fields, "missingValues": [""]},
            }
            for number, one in enumerate(resources, 1)
        ],
    }
    out.write(f"{json.dumps(package, ensure_ascii=False, indent=1)}\n".encode())
