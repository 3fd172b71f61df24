"""Paths, folders and patterns → the names of inputs."""

import glob
import os
import stat
from collections.abc import Iterable, Iterator

from transcripts_cli.errors import InputError, IrregularInputError, MissingInputError
from transcripts_cli.readers.formats import SUFFIXES

STDIN = "-"
_USUAL = (".txt", ".md", ".docx", ".odt", ".pdf", ".html", ".vtt")
_LOCK = "~$"
"""How the lock file of an open document begins."""
_DESCRIPTION, _MANIFEST = "datapackage.json", ".manifest"
"""What stands beside exports: it says what is in them, and what became of each input."""


def expand(paths: Iterable[str]) -> Iterator[str | InputError]:
    """Yield the files that paths, folders and patterns name, in order, or the error that says there are none."""
    for path in paths:
        yield from _expand(path)


def is_url(path: str) -> bool:
    """Whether a path is an address: s3://bucket/talks, https://example.org/talk.txt.

    >>> is_url("s3://bucket/talks"), is_url("C:/talks"), is_url("a://")
    (True, False, False)
    """
    scheme, sign, rest = path.partition("://")
    return bool(sign and rest) and len(scheme) > 1 and scheme.replace("+", "").isalnum()


def suffix_of(source: str) -> str:
    """Return the suffix of a file name, lower case, "" where it has none.

    >>> suffix_of("talks/Ana.TXT"), suffix_of("a.zip!b.md"), suffix_of("-")
    ('.txt', '.md', '')
    """
    return os.path.splitext(source)[1].lower()


def _expand(path: str) -> Iterator[str | InputError]:
    if path == STDIN:
        yield path
    elif is_url(path):
        from transcripts_cli.readers.urls import expand_url  # noqa: PLC0415 - fsspec: 60 ms

        yield from expand_url(path)
    elif os.path.isdir(path):
        yield from _walk(path)
    elif os.path.lexists(path) or not glob.has_magic(path):
        yield path
    else:
        yield from _matching(path)


def _matching(pattern: str) -> Iterator[str | InputError]:
    """Yield the files that match a pattern, and the texts of the folders that do, of which some may have none."""
    names = sorted(filter(_is_wanted, glob.glob(pattern, recursive=True)))
    found = [
        text
        for name in names
        for text in (_texts_in(name) if os.path.isdir(name) else (_regular(name),))
    ]
    yield from found
    if not found:
        problem = "no text in what matches" if names else "nothing matches"
        yield MissingInputError(pattern, f"{problem} this pattern", "Check the pattern")


def _walk(folder: str) -> Iterator[str | InputError]:
    """Yield the readable files of a folder and its subfolders, sorted by path; an error where there are none."""
    texts = _texts_in(folder)
    yield from texts
    if all(isinstance(text, IrregularInputError) for text in texts):
        remedy = f"Texts end in {' '.join(_USUAL)} …; `transcripts formats` lists all"
        yield MissingInputError(folder, "no text in this folder", remedy)


def _texts_in(folder: str) -> list[str | InputError]:
    """Return the readable files of a folder and its subfolders, sorted by path, then what cannot be listed."""
    problems: list[OSError] = []
    found: list[str] = []
    for parent, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += (os.path.join(parent, name) for name in names if _is_candidate(name))
    return [*map(_regular, sorted(found)), *map(_unlisted, problems)]


def _is_wanted(path: str) -> bool:
    """Whether what a pattern matches, or a folder holds, is to be read: no lock, nothing that describes exports."""
    name = os.path.basename(path)
    return not (name.startswith(_LOCK) or name == _DESCRIPTION or name.endswith(_MANIFEST))


def _is_candidate(name: str) -> bool:
    """Whether what is in a folder is to be read: not hidden, a known suffix."""
    return not name.startswith(".") and _is_wanted(name) and suffix_of(name) in SUFFIXES


def _regular(path: str) -> str | IrregularInputError:
    """Return a path, or why what nobody has named is not read: it may never end."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return path  # the error is told when it is read
    if stat.S_ISREG(mode):
        return path
    kinds = {stat.S_IFIFO: "a named pipe", stat.S_IFSOCK: "a socket"}
    problem = f"{kinds.get(stat.S_IFMT(mode), 'a device')}, left out of a folder or pattern"
    return IrregularInputError(path, problem, "Name it by itself to have it read")


def _unlisted(problem: OSError) -> InputError:
    what = f"cannot be read ({problem.strerror or problem})"
    return InputError(str(problem.filename), what, "Check the path and its permissions")
