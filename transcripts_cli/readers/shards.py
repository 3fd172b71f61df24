"""Texts packed in Parquet: a row a file, its name in one column, its bytes or its text in another.

Rows are read a group at a time, so that memory holds a group and no more, however large the file is. It is done apart,
for it is a program in C++ that reads them; a file on a disk is handed over open, bytes from elsewhere through a pipe.
"""

import base64
import functools
from collections.abc import Callable, Mapping, Sequence
from typing import IO, Any

from transcripts_cli.errors import DamagedInputError, UnsafeInputError
from transcripts_cli.readers.apart import read_apart
from transcripts_cli.readers.formats import READERS, SUFFIXES
from transcripts_cli.readers.limits import limits
from transcripts_cli.readers.paths import is_url, suffix_of

SUFFIX = ".parquet"
_MAGIC = b"PAR1"
_LENGTH = 4
"""Bytes behind the description of the columns that tell how long it is, before the magic ones."""
_NAMES = ("name", "path", "filename", "file_name", "file")
_CONTENTS = ("content", "contents", "bytes", "text")
"""Columns of the names and of the bytes, as programs that pack files call them: the first that is there."""
_SPEECH = "speaker"
"""A table that has such a column is of turns."""
MOST_ROWS = 1_000_000
"""Files in one shard: their names take a few hundred megabytes."""
_READER = "shards.{}"


def members_of_shard(
    source: str, fetch: Callable[[], bytes]
) -> Mapping[str, Callable[[], bytes]] | None:
    """Return the files that are rows of a Parquet file, each with what reads it; None where it is a table of something else.

    Args:
        source: its path or address.
        fetch: gets its bytes, where it is at an address.

    Raises:
        DamagedInputError: it is cut off or broken, or two rows have one name.
        UnsafeInputError: it has more than a million rows.
        ModuleNotFoundError: the package that reads it is not installed.
    """
    shard = _Shard(source, fetch() if is_url(source) else None)
    groups = shard.ask("names") if shard.may_be_one() else []
    found = {
        name: functools.partial(shard.member, group, row)
        for group, names in enumerate(groups)
        for row, name in enumerate(names)
    }
    if len(found) < sum(map(len, groups)):
        problem, remedy = "two of its rows have one name", "Give every row a name of its own"
        raise DamagedInputError(source, problem, remedy)
    return found or None


class _Shard:
    """A Parquet file, and the group of its rows that was read last."""

    def __init__(self, source: str, content: bytes | None) -> None:
        self.source, self.content = source, content
        self.group, self.rows = -1, list[bytes]()

    def ask(self, function: str, *arguments: int) -> Any:
        asked = _READER.format(function), "pyarrow"
        if self.content is not None:
            return read_apart(*asked, self.content, self.source, arguments)
        with open(self.source, "rb") as stream:
            return read_apart(*asked, stream, self.source, arguments)

    def member(self, group: int, row: int) -> bytes:
        if group != self.group:
            self.rows = []  # before the next is there, too
            self.rows = [
                base64.b64decode(one) for one in self.ask("contents", group, limits().member_size)
            ]
            self.group = group
        return self.rows[row]

    def may_be_one(self) -> bool:
        """Whether columns of such names are described at the end of the file: without the package that reads it."""
        footer = self.content if self.content is not None else _footer_of(self.source)
        return any(one.encode() in footer for one in _NAMES) and any(
            one.encode() in footer for one in _CONTENTS
        )


def _footer_of(path: str) -> bytes:
    with open(path, "rb") as stream:
        size = stream.seek(0, 2)
        tail = _LENGTH + len(_MAGIC)
        if size < tail:
            return b""
        stream.seek(size - tail)
        length, magic = stream.read(_LENGTH), stream.read()
        if magic != _MAGIC:
            return b""
        stream.seek(max(0, size - tail - int.from_bytes(length, "little")))
        return stream.read()


def names(stream: IO[bytes]) -> list[list[str]]:
    """Return the names of the files in each group of rows, [] where the table is of something else; done apart.

    Raises:
        DamagedInputError: it is cut off or broken.
        UnsafeInputError: it has too many rows.
    """
    file = _opened(stream)
    columns = _columns(file.schema_arrow)
    if columns is None:
        return []
    if file.metadata.num_rows > MOST_ROWS:
        raise UnsafeInputError("", f"it has more than {MOST_ROWS} rows", "Split it")
    found = [
        [str(one) for one in _column(file, group, columns[0])]
        for group in range(file.num_row_groups)
    ]
    if columns[2] and not all(map(_is_file_name, (name for part in found for name in part))):
        return []
    return found


def contents(stream: IO[bytes], group: int, most: int) -> list[str]:
    """Return the bytes of the files of a group of rows, in base 64; done apart.

    Raises:
        DamagedInputError: it is cut off or broken.
        UnsafeInputError: it unpacks to more than `most` bytes.
    """
    file = _opened(stream)
    columns = _columns(file.schema_arrow)
    if columns is None:
        return []
    if file.metadata.row_group(group).total_byte_size > most:
        problem = f"a group of its rows unpacks to more than {most >> 20} MiB"
        raise UnsafeInputError("", problem, "Write it with smaller groups")
    found = _column(file, group, columns[1])
    return [base64.b64encode(_bytes(one)).decode("ascii") for one in found]


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value or "").encode("utf-8", "replace")


def _opened(stream: IO[bytes]) -> Any:
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    try:
        return parquet.ParquetFile(stream)
    except Exception as error:  # pyarrow raises whatever a broken part makes of it
        raise _damaged(error) from error


def _column(file: Any, group: int, name: str) -> list[Any]:
    try:
        return list(file.read_row_group(group, columns=[name]).column(0).to_pylist())
    except Exception as error:
        raise _damaged(error) from error


def _damaged(error: Exception) -> DamagedInputError:
    problem = f"this Parquet file is damaged ({type(error).__name__})"
    return DamagedInputError("", problem, "Write it again")


def _columns(schema: Any) -> tuple[str, str, bool] | None:
    """Return the columns of names and of contents, and whether these are text; None where there are none."""
    from pyarrow import types  # noqa: PLC0415 - as above

    known = {field.name: field.type for field in schema}
    name = _first(_NAMES, known)
    content = _first(_CONTENTS, known)
    if not name or not content or _SPEECH in known or not _is_string(types, known[name]):
        return None
    text = _is_string(types, known[content])
    if not text and not (types.is_binary(known[content]) or types.is_large_binary(known[content])):
        return None
    return name, content, text


def _first(names: Sequence[str], known: Mapping[str, object]) -> str:
    return next((name for name in names if name in known), "")


def _is_string(types: Any, kind: object) -> bool:
    return bool(types.is_string(kind) or types.is_large_string(kind))


def _is_file_name(name: str) -> bool:
    """Whether a name is that of a file that can be read: beside a text it may be who speaks."""
    return SUFFIXES.get(suffix_of(name)) in READERS
