"""The one place where the rooms meet: a path in, a transcript out."""

from collections.abc import Callable, Iterable, Iterator

from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.model import Transcript
from transcripts_cli.readers import find_sources, read, read_text
from transcripts_cli.recognise import recognise


def load(path: str, *, encoding: str = "", label: str = "", force: bool = False) -> Transcript:
    """Read one text.

    Args:
        path: of a file; "-" is standard input.
        encoding: the one it is in; "" infers it.
        label: a regular expression of one's own for labels, tried before all others.
        force: read as a transcript what would be refused.

    Returns:
        The transcript; its `turns` are () where the text is none, and `reasons` say why.

    Raises:
        InputError: it cannot be read.
        UsageError: the pattern of the labels takes too long on it.
    """
    document = read(path, encoding)
    try:
        return recognise(document, force=force, label=label)
    except TimeoutError as error:
        remedy = "Simplify it: a repetition inside a repetition is slow."
        raise UsageError(f"{path}: the pattern of the labels takes too long. {remedy}") from error


def load_article(path: str, encoding: str = "") -> str:
    """Return an article as text in which quotations can be found: HTML as it is written, all else as its lines.

    Raises:
        InputError: it cannot be read.
    """
    if (
        path.lower().endswith((".html", ".htm", ".xhtml", ".md", ".markdown", ".txt"))
        or path == "-"
    ):
        return read_text(path, encoding)
    return "\n".join(line.text for line in read(path, encoding).lines)


def load_many(
    paths: Iterable[str],
    on_failure: Callable[[InputError], None],
    *,
    encoding: str = "",
    label: str = "",
    force: bool = False,
) -> Iterator[Transcript]:
    """Read texts one by one, in order, while they are asked for.

    Args:
        paths: of files and folders; "-" is standard input.
        on_failure: told of every input that cannot be read; the others follow.
        encoding: as for `load`.
        label: as for `load`.
        force: as for `load`.
    """
    for source in find_sources(paths):
        if isinstance(source, InputError):
            on_failure(source)
            continue
        try:
            transcript = load(source, encoding=encoding, label=label, force=force)
        except InputError as error:
            on_failure(error)
        else:
            yield transcript
