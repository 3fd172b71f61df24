"""Bytes → Document. The only place that opens input."""

import importlib
import re
from collections.abc import Callable, Iterable, Iterator

from transcripts_cli.errors import (
    EmptyInputError,
    InputError,
    IrregularInputError,
    MissingReaderError,
    UndecodableError,
    UnsafeInputError,
    UsageError,
)
from transcripts_cli.model import Document
from transcripts_cli.readers.containers import container_of, fetch_member, inside, open_any
from transcripts_cli.readers.encodings import check_encoding, decode
from transcripts_cli.readers.formats import ARCHIVES, DESCRIPTIONS, EXTRAS, READERS, SUFFIXES
from transcripts_cli.readers.hints import LARGEST_INPUT, NONE, Hints, Skipped, Sought
from transcripts_cli.readers.limits import Limits, within
from transcripts_cli.readers.opening import open_input
from transcripts_cli.readers.paths import STDIN, expand, suffix_of
from transcripts_cli.text import split_lines

__all__ = [
    "ARCHIVES",
    "DESCRIPTIONS",
    "EXTRAS",
    "READERS",
    "STDIN",
    "SUFFIXES",
    "Hints",
    "Limits",
    "Skipped",
    "Sought",
    "check_encoding",
    "check_format",
    "digest_of",
    "fetch",
    "find_sources",
    "is_database",
    "read",
    "read_all",
    "read_content",
    "read_markup",
    "read_text",
]

_SEPARATED = re.compile(rb"[^\s,;][,;][^\s,;]")
"""A sign between two cells: in prose a blank follows it."""
_HEAD = 65_536
"""Bytes in which NUL bytes are looked for."""

_SIGNED = (
    b"PK",
    b"PAR1",
    b"BZh",
    b"WEBVTT",
    b"source",
    b"MIME-",
    b"X-",
    b"Re",
    b"Del",
    b"Mess",
    b"DKIM",
)
"""How formats begin whose first byte is a letter."""


def read(source: str, encoding: str = "", hints: Hints = NONE) -> Document:
    """Open an input that holds one text, and read it.

    Raises:
        InputError: it cannot be opened, is no text, is empty, is not in that encoding, or holds several.
    """
    documents = read_all(source, Hints(encoding, hints.columns) if encoding else hints)
    if len(documents) > 1:
        problem = f"holds the turns of {len(documents)} texts"
        raise InputError(source, problem, "Read it with load_many")
    return documents[0]


def read_all(source: str, hints: Hints = NONE, name: str = "") -> list[Document]:
    """Open an input and read its texts: one, or more where it holds turns of several.

    Args:
        source: the path, "-" for standard input, ARCHIVE!MEMBER for what is in an archive.
        hints: what the user says of it.
        name: its format; "" finds it out by its content, then by its suffix.

    Raises:
        InputError: it cannot be opened, is no text, is empty or is not in that encoding.
        UsageError: no format of that name can be read.
    """
    with within(hints.limits):
        content = fetch(source, hints.max_size)
    return read_content(content, source, hints, name)


def read_content(
    content: bytes, source: str, hints: Hints = NONE, name: str = ""
) -> list[Document]:
    """Read the texts of an input that is there already; see `read_all`."""
    name = check_format(name) if name else _format(content, source)
    if name not in READERS:
        problem, remedy = "an archive where a text is expected", "Name its members, or unpack it"
        raise InputError(source, problem, remedy)
    try:
        with within(hints.limits):
            found = _reader(name)(content, source, hints)
    except RecursionError as error:
        remedy = "Save it again from its program"
        raise UnsafeInputError(source, "it is nested too deeply", remedy) from error
    except ModuleNotFoundError as error:
        remedy = f"Install it: pip install 'transcripts-cli[{EXTRAS.get(name, name)}]'"
        raise MissingReaderError(source, f"reading {name} needs an extra", remedy) from error
    documents = found if isinstance(found, list) else [found]
    for document in documents:
        if all(not text or text.isspace() for text in document.texts):
            problem = "nothing but white space" if name == "plain" else "no text in it"
            raise EmptyInputError(source, problem, "Check that it is the right file")
    return documents


def check_format(name: str) -> str:
    """Return the format of a name or suffix.

    >>> check_format("docx"), check_format("srt")
    ('docx', 'subtitles')

    Raises:
        UsageError: no format of that name can be read.
    """
    found = name if name in READERS else SUFFIXES.get(f".{name.lower().lstrip('.')}", "")
    if found not in READERS:
        raise UsageError(f"--from {name}: no such format. There are: {', '.join(READERS)}.")
    return found


def read_text(path: str, most: int = LARGEST_INPUT) -> str:
    """Return a text in UTF-8 that is no transcript: a people file, a key, something exported.

    Raises:
        InputError: it cannot be opened, has more bytes than that, or is not in UTF-8.
    """
    try:
        return open_input(path, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = f"not in UTF-8 (byte {error.start})"
        raise UndecodableError(path, problem, "Check that it is the right file") from error


def is_database(source: str, name: str = "") -> bool:
    """Whether an input is a database of transcripts, by its format or suffix; it is not read as bytes."""
    return name == "sqlite" or (not name and SUFFIXES.get(suffix_of(source)) == "sqlite")


def digest_of(source: str, most: int = LARGEST_INPUT) -> str:
    """Return the SHA-256 of the bytes of an input, in hexadecimal; "" for standard input, which is read once.

    Raises:
        InputError: it cannot be opened.
    """
    import hashlib  # noqa: PLC0415 - seldom asked for

    return "" if source == STDIN else hashlib.sha256(fetch(source, most)).hexdigest()


def read_markup(source: str, encoding: str = "") -> str:
    """Open an input and return it as it is written, markup and all; its lines end in a line feed.

    Raises:
        InputError: it cannot be opened, is no text, or is not in that encoding.
    """
    text, *_ = decode(fetch(source), source, encoding)
    return "\n".join(split_lines(text))


def find_sources(
    paths: Iterable[str], most: int = LARGEST_INPUT, allowed: Limits = NONE.limits
) -> Iterator[str | InputError]:
    """Yield the inputs that paths, folders, patterns and archives name, in order, each once.

    A path that names none is yielded as the error that says so: the others are still to be read. No archive
    of more than `most` bytes, or beyond the limits, is looked into.
    """
    seen: set[str] = set()
    for found in expand(paths):
        for source in inside(found, most, allowed):
            if isinstance(source, InputError) and not isinstance(source, IrregularInputError):
                yield source
            elif str(source) not in seen:
                seen.add(str(source))
                yield source


def _format(content: bytes, source: str) -> str:
    by_suffix = SUFFIXES.get(suffix_of(source), "plain")
    # Most texts begin with a letter, and need not be looked into.
    lettered = content[:1].isalpha() and not content.startswith(_SIGNED)
    first = content[: content.find(b"\n")]
    tabular = first.count(b"\t") > 1 or _SEPARATED.search(first) is not None
    if by_suffix == "plain" and lettered and not tabular and b"\0" not in content[:_HEAD]:
        return "plain"
    from transcripts_cli.readers.signatures import format_of  # noqa: PLC0415 - see above

    return format_of(content, source, by_suffix)


def _reader(name: str) -> Callable[[bytes, str, Hints], Document | list[Document]]:
    module, _, function = READERS[name].partition(".")
    found: Callable[[bytes, str, Hints], Document | list[Document]] = getattr(
        importlib.import_module(f"{__name__}.{module}"), function or "read"
    )
    return found


def fetch(source: str, most: int = LARGEST_INPUT) -> bytes:
    """Return the bytes of an input.

    Raises:
        InputError: it cannot be opened.
    """
    path, member = container_of(source)
    return fetch_member(path, member, most) if member else open_any(source, most)
