"""The one place where the rooms meet: a path in, a transcript out."""

from collections.abc import Callable, Iterable, Iterator

from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.model import Transcript
from transcripts_cli.people.correct import correct
from transcripts_cli.people.file import People
from transcripts_cli.readers import find_sources, read, read_text
from transcripts_cli.recognise import recognise


__all__ = ["correct", "draft_people", "load", "load_many", "load_people"]


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


def load_people(path: str) -> People:
    """Read a people file, for `correct`.

    Raises:
        UsageError: it cannot be read, is no TOML, or means nothing; names the line.
    """
    from transcripts_cli.people.reading import read_people  # noqa: PLC0415 - only where one is given

    try:
        return read_people(read_text(path), path)
    except InputError as error:
        raise UsageError(str(error)) from error


def draft_people(path: str, transcripts: Iterable[Transcript]) -> tuple[str, int]:
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
