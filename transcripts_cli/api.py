"""The one place where the rooms meet: a path in, a transcript out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict, Unpack

from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.model import Document, Table, Transcript
from transcripts_cli.people.correct import correct
from transcripts_cli.people.file import People
from transcripts_cli.readers import (
    Hints,
    find_sources,
    read,
    read_all,
    read_content,
    read_markup,
    read_text,
)
from transcripts_cli.readers.hints import LARGEST_INPUT
from transcripts_cli.recognise import recognise
from transcripts_cli.text import escape_markdown, fold

if TYPE_CHECKING:
    from transcripts_cli.people.forms import Lexicon
    from transcripts_cli.people.key import Key
    from transcripts_cli.people.pseudonyms import Names
    from transcripts_cli.people.run import Pseudonymised

__all__ = [
    "Finished",
    "Options",
    "correct",
    "draft_people",
    "load",
    "load_article",
    "load_content",
    "load_each",
    "load_key",
    "load_many",
    "load_people",
    "names_in_key",
    "pseudonymise",
    "restore_names",
]

# Kinds of words of the languages that stand for a person without being a name.
_FUNCTIONS = [
    "askers",
    "answerers",
    "chairs",
    "court",
    "care",
    "nobody",
    "honorifics",
    "particles",
    "courtesies",
    "offices",
    "bench",
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
    force: bool
    """Read as a transcript what would be refused."""
    merge: bool
    """Join the cues or segments of one voice that follow each other, which is what is done by itself."""
    max_size: int
    """Bytes that an input may have; 256 MB by itself."""


@dataclass(frozen=True, slots=True)
class Finished:
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
        UsageError: the pattern of the labels takes too long on it.
    """
    documents = read_all(path, *_how(options))
    if len(documents) > 1:
        problem = f"holds the turns of {len(documents)} texts"
        raise InputError(path, problem, "Read it with load_many")
    return _transcript(documents[0], options)


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
    paths: Iterable[str], on_failure: Callable[[InputError], None], **options: Unpack[Options]
) -> Iterator[Transcript]:
    """Read texts one by one, in order, while they are asked for.

    Args:
        paths: of files, folders and archives; "-" is standard input.
        on_failure: told of every input that cannot be read; the others follow.
        **options: see `Options`.
    """
    for found in load_each(find_sources(paths, options.get("max_size", LARGEST_INPUT)), **options):
        if isinstance(found, InputError):
            on_failure(found)
        elif isinstance(found, Transcript):
            yield found


def load_each(
    sources: Iterable[str | InputError], **options: Unpack[Options]
) -> Iterator[Transcript | InputError | Finished]:
    """Yield what stands in each of the sources that `find_sources` found, or why it cannot be read; then that it is done."""
    for source in sources:
        if isinstance(source, InputError):
            yield source
            continue
        try:
            documents = read_all(source, *_how(options))
        except InputError as error:
            yield error
        else:
            yield from (_transcript(document, options) for document in documents)
        yield Finished(source)


def load_content(name: str, content: bytes, **options: Unpack[Options]) -> list[Transcript]:
    """Read the bytes of a file of some name as `load` does a file; one that holds several texts gives several."""
    documents = read_content(content, name, *_how(options))
    return [_transcript(document, options) for document in documents]


def _how(options: Options) -> tuple[Hints, str]:
    most = options.get("max_size", LARGEST_INPUT)
    encoding, columns = options.get("encoding", ""), options.get("columns", {})
    return Hints(encoding, columns, most), options.get("source_format", "")


def _transcript(document: Document, options: Options) -> Transcript:
    force, label = options.get("force", False), options.get("label", "")
    try:
        return recognise(document, force=force, label=label, merge=options.get("merge", True))
    except TimeoutError as error:
        remedy = "Simplify it: a repetition inside a repetition is slow."
        source = document.source
        raise UsageError(f"{source}: the pattern of the labels takes too long. {remedy}") from error


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


def load_key(path: str) -> "Key":
    """Read a key of pseudonyms, for `pseudonymise`.

    Raises:
        UsageError: it cannot be read, or is none.
    """
    from transcripts_cli.people.key import read_key  # noqa: PLC0415 - only where one is given

    try:
        return read_key(read_text(path), path)
    except InputError as error:
        raise UsageError(str(error)) from error


def pseudonymise(
    transcripts: Iterable[Transcript],
    key: "Key",
    people: People,
    *,
    template: str = "",
    keep_text: bool = False,
) -> "Pseudonymised":
    """Return transcripts with codes in the place of names, and what is to be told of it.

    Args:
        transcripts: all of them: a name of one is replaced in the others, too.
        key: the codes given so far; new ones are added to it.
        people: which names are words and the other way round; places and what else is replaced.
        template: of new codes; "" is I1, P1 … by role.
        keep_text: whether only speakers and labels are replaced.
    """
    from transcripts_cli.people import run  # noqa: PLC0415 - only where it is asked for

    texts = list(transcripts)
    languages = {text.language for text in texts if text.language}
    return run.pseudonymise(
        texts, key, people, _lexicon(languages), run.Wish(template, keep_text=keep_text)
    )


def names_in_key(key: "Key") -> "Names":
    """Return all forms of the names of a key, those that were replaced and those that were not."""
    from transcripts_cli.people.pseudonyms import names_of  # noqa: PLC0415 - only where it is asked for

    return names_of(key, _lexicon(()))


def restore_names(text: str, fmt: str, key: "Key") -> bytes:
    """Return what was exported with codes as it would have been with names.

    Args:
        text: of the export.
        fmt: its format; of one that is not known, codes are replaced as they stand.
        key: of the codes.
    """
    import io  # noqa: PLC0415 - only where it is asked for

    from transcripts_cli.people import restore  # noqa: PLC0415
    from transcripts_cli.writers import delimited  # noqa: PLC0415

    if fmt == "csv":
        heading, *rows = restore.restore_rows(text, restore.restorer(key)) or [()]
        out = io.BytesIO()
        delimited.write_csv(Table("", heading, rows), out)
        return out.getvalue()
    escapes = {
        "json": restore.in_json,
        "jsonl": restore.in_json,
        "md": escape_markdown,
        **dict.fromkeys(("html", "xml", "tei", "eaf", "trs", "vtt"), restore.in_markup),
    }
    return restore.restorer(key, escapes.get(fmt, str))(text).encode("utf-8", "backslashreplace")


def _lexicon(languages: Iterable[str]) -> "Lexicon":
    """Return what is no name in any language, and what may be another word in some."""
    from transcripts_cli.people.forms import Lexicon  # noqa: PLC0415 - only where it is asked for
    from transcripts_cli.people.namesakes import ABBREVIATIONS, NAMESAKES  # noqa: PLC0415
    from transcripts_cli.people.reading import COLUMNS  # noqa: PLC0415
    from transcripts_cli.recognise.languages import LANGUAGES, words_of  # noqa: PLC0415

    codes = tuple(code for code in languages if code in LANGUAGES)
    common = words_of("common", "first", "speech", "interview", "credits", "fields", codes=codes)
    namesakes = " ".join(NAMESAKES.get(code, "") for code in codes).split()
    functions = words_of(*_FUNCTIONS)
    return Lexicon(
        frozenset(map(fold, functions)),
        frozenset(map(fold, common)) | frozenset(namesakes) | ABBREVIATIONS | COLUMNS,
    )
