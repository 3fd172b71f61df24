"""The one place where the rooms meet: a path in, a transcript out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypedDict, Unpack

from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.model import Document, Transcript
from transcripts_cli.readers import Hints, find_sources, read_all
from transcripts_cli.recognise import recognise


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
    force: bool
    """Read as a transcript what would be refused."""
    merge: bool
    """Join the cues or segments of one voice that follow each other, which is what is done by itself."""


def load(path: str, **options: Unpack[Options]) -> Transcript:
    """Read one text.

    Args:
        path: of a file; "-" is standard input, ARCHIVE!MEMBER is in an archive.
        **options: see `Options`.

    Returns:
        The transcript; its `turns` are () where the text is none, and `reasons` say why.

    Raises:
        InputError: it cannot be read, or holds the turns of several texts.
        UsageError: the pattern of the labels takes too long on it.
    """
    documents = _documents(path, options)
    if len(documents) > 1:
        problem = f"holds the turns of {len(documents)} texts"
        raise InputError(path, problem, "Read it with load_many")
    return _transcript(documents[0], options)


def load_many(
    paths: Iterable[str], on_failure: Callable[[InputError], None], **options: Unpack[Options]
) -> Iterator[Transcript]:
    """Read texts one by one, in order, while they are asked for.

    Args:
        paths: of files, folders and archives; "-" is standard input.
        on_failure: told of every input that cannot be read; the others follow.
        **options: see `Options`.
    """
    for source in find_sources(paths):
        if isinstance(source, InputError):
            on_failure(source)
            continue
        try:
            documents = _documents(source, options)
        except InputError as error:
            on_failure(error)
        else:
            yield from (_transcript(document, options) for document in documents)


def _documents(path: str, options: Options) -> list[Document]:
    hints = Hints(options.get("encoding", ""), options.get("columns", {}))
    return read_all(path, hints, options.get("source_format", ""))


def _transcript(document: Document, options: Options) -> Transcript:
    force, label = options.get("force", False), options.get("label", "")
    try:
        return recognise(document, force=force, label=label, merge=options.get("merge", True))
    except TimeoutError as error:
        remedy = "Simplify it: a repetition inside a repetition is slow."
        source = document.source
        raise UsageError(f"{source}: the pattern of the labels takes too long. {remedy}") from error
