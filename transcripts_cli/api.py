"""The one place where the rooms meet: a path in, a transcript out."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, TypedDict, Unpack

from transcripts_cli import model
from transcripts_cli.errors import InputError, IrregularInputError, UnsafeInputError, UsageError
from transcripts_cli.model import Document
from transcripts_cli.people.correct import correct
from transcripts_cli.people.file import People
from transcripts_cli.readers import (
    STDIN,
    Hints,
    Skipped,
    Sought,
    digest_of,
    find_sources,
    is_database,
    read,
    read_all,
    read_content,
    read_markup,
    read_text,
)
from transcripts_cli.readers.hints import LARGEST_INPUT, NONE
from transcripts_cli.readers.limits import Limits, within
from transcripts_cli.recognise import recognise as find_turns
from transcripts_cli.tags import check_language
from transcripts_cli.transcript import Transcript

__all__ = [
    "Finished",
    "Options",
    "correct",
    "draft_people",
    "load",
    "load_article",
    "load_content",
    "load_each",
    "load_many",
    "load_people",
    "loads",
    "recognise",
]


class Options(TypedDict, total=False):
    """How a text is read; all of it may be left out."""

    encoding: str
    """The one it is in; "" infers it."""
    source_format: str
    """What it is, by a name of `transcripts formats`; "" finds it out by its content."""
    columns: Mapping[str, str]
    """For tables: which column (by its name, or number from 1) is speaker, text, start, end, label or role."""
    label: str
    """A regular expression of one's own for labels, tried before all others."""
    language: str
    """The tag of the one it is in (fr, pt-BR); "" infers it. One whose words are not known is read by structure alone."""
    force: bool
    """Read as a transcript what would be refused."""
    merge: bool
    """Join the cues or segments of one voice that follow each other, which is what is done by itself."""
    max_size: int
    """Bytes that an input may have; 256 MB by itself."""
    limits: Limits
    """What a file may have inside: how deep, how many, how tightly packed."""
    sought: Sought | None
    """Of databases: which texts are of use; the others may be left out."""
    origin: bool
    """Whether metadata tell the "file" a text is from, and the "digest" of its bytes (SHA-256)."""


class Finished(NamedTuple):
    """All that stands in a source has been yielded."""

    source: str
    """As it was found."""


def load(path: str, **options: Unpack[Options]) -> Transcript:
    """Read one text.

    Args:
        path: of a file; "-" is standard input, ARCHIVE!MEMBER is in an archive.
        **options: see `Options`.

    Returns:
        The transcript; its `turns` are () where the text is none, and `reasons` say why.

    Raises:
        InputError: it cannot be read, or holds the turns of several texts.
        UsageError: the language is none, or the pattern of the labels takes too long on it.
    """
    texts = (found for found in _read(path, options) if isinstance(found, Transcript))
    return _only(list(texts), path)


def loads(text: str | bytes, source: str = STDIN, **options: Unpack[Options]) -> Transcript:
    """Read a text that is there already.

    Args:
        text: as it would stand in a file, of any format that is not an archive.
        source: what the transcript calls it; its suffix helps to tell the format, as a path's would.
        **options: see `Options`; a string has no encoding.

    Raises:
        InputError: it cannot be read, or holds the turns of several texts.
        UsageError: the language is none, or the pattern of the labels takes too long on it.
    """
    encoding = "utf-8" if isinstance(text, str) else options.get("encoding", "")
    content = text.encode("utf-8", "replace") if isinstance(text, str) else text
    hints = replace(_hints(options), encoding=encoding)
    documents = read_content(content, source, hints, options.get("source_format", ""))
    return _only([_transcript(document, options) for document in documents], source)


def recognise(document: Document, **options: Unpack[Options]) -> Transcript:
    """Read a document as a transcript: who speaks, line by line.

    Args:
        document: made by a reader, or by hand.
        **options: see `Options`; `label`, `force`, `merge` and `language` are about documents.

    Raises:
        UsageError: the language is none, or the pattern of the labels takes too long on it.
    """
    return _transcript(document, options)


def _only(texts: list[Transcript], source: str) -> Transcript:
    if len(texts) != 1:
        problem = f"holds the turns of {len(texts)} texts"
        raise InputError(source, problem, "Read it with load_many")
    return texts[0]


def load_article(path: str, encoding: str = "") -> str:
    """Return an article as text in which quotations can be found: HTML as it is written, all else as its lines.

    Raises:
        InputError: it cannot be read.
    """
    if (
        path.lower().endswith((".html", ".htm", ".xhtml", ".md", ".markdown", ".txt"))
        or path == "-"
    ):
        return read_markup(path, encoding)
    return "\n".join(line.text for line in read(path, encoding).lines)


def load_many(
    paths: Iterable[str],
    on_failure: Callable[[InputError], None] | None = None,
    **options: Unpack[Options],
) -> Iterator[Transcript]:
    """Read texts one by one, in order, while they are asked for.

    Args:
        paths: of files, folders and archives; "-" is standard input. Pipes, sockets and devices in a folder are left out.
        on_failure: told of every input that cannot be read; the others follow. Without it, the first is raised.
        **options: see `Options`.

    Raises:
        InputError: one cannot be read, and `on_failure` is not there to be told.
        UsageError: the language is none, or the pattern of the labels takes too long on one.
    """
    on_failure = on_failure or _raise
    hints = _hints(options)
    for found in load_each(find_sources(paths, hints.max_size, hints.limits), **options):
        if isinstance(found, InputError) and not isinstance(found, IrregularInputError):
            on_failure(found)
        elif isinstance(found, Transcript):
            yield found


def load_each(
    sources: Iterable[str | InputError], **options: Unpack[Options]
) -> Iterator[Transcript | InputError | Skipped | Finished]:
    """Yield what stands in each of the sources that `find_sources` found, or why it cannot be read; then that it is done."""
    for source in sources:
        if isinstance(source, InputError):
            yield source
            continue
        try:
            yield from _read(source, options)
        except InputError as error:
            yield error
        yield Finished(source)


def load_content(name: str, content: bytes, **options: Unpack[Options]) -> list[Transcript]:
    """Read the bytes of a file of some name as `load` does a file; one that holds several texts gives several."""
    documents = read_content(content, name, _hints(options), options.get("source_format", ""))
    return [_transcript(document, options) for document in documents]


def _raise(error: InputError) -> None:
    raise error


def _read(path: str, options: Options) -> Iterator[Transcript | Skipped]:
    if is_database(path, options.get("source_format", "")):
        from transcripts_cli.readers.sqlite import Database  # noqa: PLC0415 - sqlite3: 10 ms

        with contextlib.closing(Database(path)) as database:
            for found in database.transcripts(options.get("sought")):
                yield found if isinstance(found, Skipped) else Transcript.of(found)
        return
    hints, origin = _hints(options), {}
    if options.get("origin"):
        with within(hints.limits):
            origin = {"file": path, "digest": digest_of(path, hints.max_size)}
    for document in read_all(path, hints, options.get("source_format", "")):
        metadata = {**document.metadata, **origin}
        yield _transcript(replace(document, metadata=metadata) if origin else document, options)


def _hints(options: Options) -> Hints:
    return Hints(
        options.get("encoding", ""),
        options.get("columns", {}),
        options.get("max_size", LARGEST_INPUT),
        options.get("limits", NONE.limits),
    )


def _transcript(document: Document, options: Options) -> Transcript:
    force, label = options.get("force", False), options.get("label", "")
    merge, language = options.get("merge", True), options.get("language", "")
    language = check_language(language) if language else ""
    try:
        found = find_turns(document, force=force, label=label, merge=merge, language=language)
    except TimeoutError as error:
        remedy = "Simplify it: a repetition inside a repetition is slow."
        source = document.source
        raise UsageError(f"{source}: the pattern of the labels takes too long. {remedy}") from error
    return Transcript.of(found)


def load_people(path: str) -> People:
    """Read a people file, for `correct`.

    Raises:
        UsageError: it cannot be read, is no TOML, or means nothing; names the line.
    """
    from transcripts_cli.people.reading import LARGEST, read_people  # noqa: PLC0415 - only where one is given

    try:
        return read_people(read_text(path, LARGEST), path)
    except UnsafeInputError as error:
        raise UsageError(f"{path}: {error.problem}. Split it, or check that it is one.") from error
    except InputError as error:
        raise UsageError(str(error)) from error


def draft_people(path: str, transcripts: Iterable[model.Transcript]) -> tuple[str, int]:
    """Return the text of a people file with all who speak, and how many of them are new in it.

    Args:
        path: of the people file that there is, all of which is kept; "" makes a new one.
        transcripts: as `load` returns them.

    Raises:
        UsageError: as for `load_people`.
    """
    from transcripts_cli.people import draft  # noqa: PLC0415 - tomlkit: 30 ms, for this alone

    people = load_people(path) if path else People()
    text = read_text(path) if path else ""
    return draft.draft_people(text, people, transcripts)
