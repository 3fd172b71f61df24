"""Codes in the place of names: where the people and the words of the languages meet."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.markdown import escape_markdown
from transcripts_cli.model import Table, Transcript
from transcripts_cli.people.file import People
from transcripts_cli.readers import read_text
from transcripts_cli.tags import base_of
from transcripts_cli.text import fold

if TYPE_CHECKING:
    from transcripts_cli.people.forms import Lexicon
    from transcripts_cli.people.key import Key
    from transcripts_cli.people.pseudonyms import Names
    from transcripts_cli.people.run import Pseudonymised

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
    languages = {base_of(text.language) for text in texts}
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
