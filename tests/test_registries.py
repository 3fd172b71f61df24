"""Nothing written is forgotten, nothing registered is missing."""

import importlib
from pathlib import Path

import pytest

import transcripts_cli
from transcripts_cli import commands, readers, writers
from transcripts_cli.writers.files import FILE_EXTRAS, FILE_SUFFIXES, FILES

PACKAGE = Path(transcripts_cli.__file__).parent
SHARED = {
    "readers": {
        *("archives", "captions", "columns", "encodings", "formats", "hints", "markup", "messages"),
        *("pages", "paragraphs", "substation"),
        *(
            "apart",
            "column_contents",
            "elements",
            "json_text",
            "leftwards",
            "letters",
            "limits",
            "lists",
            "digits",
            "numbering",
            "objects",
            "opening",
            "page_lines",
            "segments",
            "side_names",
            "urls",
            "word_lists",
        ),
        *("paths", "plausible", "qdpx", "recognisers", "rtf_text", "signatures", "times"),
        *("containers", "shards", "webpages", "zips", "column_contents", "leftwards", "letters"),
    },
    "writers": {
        *(
            "annotation",
            "cells",
            "datapackage",
            "estimates",
            "explanation",
            "files",
            "formats",
            "gutter",
        ),
        *("holdings", "markdown_text", "markup", "names", "palette", "recoding"),
        *("rendering", "schema", "screen", "screen_figures", "screen_matches", "screen_quotes"),
        *("times", "zipped"),
    },
    "commands": {
        *("account", "asked", "cluster", "config", "events", "database", "sought", "store"),
        *("batch", "cells", "completions", "delivery", "files", "findings", "folders", "inputs"),
        *("manual", "mistakes", "options", "outputs", "patterns", "pool", "privacy", "progress"),
        *(
            "refusals",
            "renderings",
            "settings",
            "shares",
            "tabular",
            "tally",
            "terminal",
            "values",
            "voices",
        ),
    },
}


def modules(room: str) -> set[str]:
    return {path.stem for path in (PACKAGE / room).glob("*.py")} - {"__init__"}


def test_every_reader_is_registered() -> None:
    assert modules("readers") - SHARED["readers"] == {
        name.split(".")[0] for name in readers.READERS.values()
    }
    assert set(readers.SUFFIXES.values()) <= {*readers.READERS, *readers.ARCHIVES}
    assert set(readers.DESCRIPTIONS) == {*readers.READERS, *readers.ARCHIVES}


def test_every_writer_is_registered() -> None:
    registered = [
        *writers.TABLE_WRITERS.values(),
        *writers.QUOTE_WRITERS.values(),
        *writers.TRANSCRIPT_WRITERS.values(),
        *FILES,
    ]
    assert modules("writers") - SHARED["writers"] == {name.split(".")[0] for name in registered}
    assert set(writers.SUFFIXES.values()) <= set(writers.TABLE_WRITERS)


def test_every_format_of_transcripts_says_what_it_is() -> None:
    names = set(writers.TRANSCRIPT_WRITERS)
    assert set(writers.HOLDS) == set(writers.EXTENSIONS) == set(writers.DESCRIPTIONS) == names
    assert set(writers.EXPORT_SUFFIXES.values()) <= names
    assert {*writers.ONE_TEXT, *writers.MEMBERS, *writers.ESTIMATED} <= names


def test_every_format_of_files_has_a_suffix() -> None:
    assert set(FILE_SUFFIXES.values()) == set(FILES)
    assert set(FILE_EXTRAS) <= set(FILES)
    assert not set(FILE_SUFFIXES) & {*writers.SUFFIXES, *writers.EXPORT_SUFFIXES}


@pytest.mark.parametrize("name", writers.TRANSCRIPT_WRITERS.values())
def test_every_writer_of_transcripts_is_there(name: str) -> None:
    assert callable(writers.find_transcript_writer(name))


@pytest.mark.parametrize("name", writers.MEMBERS.values())
def test_every_maker_of_files_is_there(name: str) -> None:
    assert callable(writers.find_members(name))


@pytest.mark.parametrize("name", [*writers.TABLE_WRITERS.values(), *writers.QUOTE_WRITERS.values()])
def test_every_registered_writer_is_there(name: str) -> None:
    assert callable(writers.find_writer(name))


def test_every_command_is_registered() -> None:
    registered = {name.replace("-", "_") for name in commands.COMMANDS}
    assert modules("commands") - SHARED["commands"] == registered


def test_every_public_name_is_there() -> None:
    for name in transcripts_cli.__all__:
        assert getattr(transcripts_cli, name).__name__ == name


def test_an_unknown_name_is_none_of_ours() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = transcripts_cli.nothing


def test_the_version_is_that_of_the_distribution() -> None:
    metadata = importlib.import_module("importlib.metadata")
    assert transcripts_cli.__version__ == metadata.version("transcripts-cli")


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.name)
def test_no_module_is_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
