"""`transcripts check-pseudonyms`: whether a name is left in what was exported with codes."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from transcripts_cli.commands.asked import with_listed
from transcripts_cli.commands.options import Inputs, Listed, Manner, Output
from transcripts_cli.commands.outputs import settle, show
from transcripts_cli.commands.terminal import say
from transcripts_cli.errors import InputError, UsageError
from transcripts_cli.model import Table
from transcripts_cli.readers import read_text
from transcripts_cli.text import split_lines

if TYPE_CHECKING:
    from transcripts_cli.people.pseudonyms import Names

EXAMPLES = {
    "transcripts check-pseudonyms codes.csv ../key.json": "Whether a name is left",
    "transcripts check-pseudonyms codes.csv ../key.json --strict": "The same, doubtful words as well",
}

COLUMNS = ("source", "line", "name", "codes")
_MARKUP = {".md", ".markdown", ".html", ".htm", ".xml", ".tei", ".eaf"}

Paths = Annotated[
    list[str] | None,
    Argument(
        metavar="OUT KEYFILE",
        help="What was written with --pseudonymise, files or folders; last the key.",
        show_default=False,
    ),
]
Strict = Annotated[
    bool, Option("--strict", help="Fail where a word is left that may be a name, too.")
]


def check_pseudonyms(
    output: Output, manner: Manner, listed: Listed, *, paths: Paths = None, strict: Strict = False
) -> int:
    """Look for names that are left in what was exported with codes."""
    from transcripts_cli.codes import load_key, names_in_key  # noqa: PLC0415 - recognising: 100 ms

    output = settle(output, "table")
    *outs, keyfile = paths or [""]
    _check(listed, outs, keyfile)
    search = _Search(names_in_key(load_key(keyfile)), quiet=manner.quiet)
    inputs, problem = with_listed(Inputs(outs, listed.files_from, listed.null))
    if problem:
        search.fail(problem)
    rows = search.rows(_files(inputs.paths or ()))
    found = show(Table("", COLUMNS, rows), output, inputs.paths or ())
    if not found and not search.failed and not manner.quiet:
        doubts = f", {search.doubts} doubtful words" if search.doubts else ""
        files = f"{search.files} file{'s' * (search.files != 1)}"
        say(f"no known form of a name is left in {files}{doubts}.")
    return int(found or search.failed or (strict and search.doubts > 0))


def _check(listed: Listed, outs: Sequence[str], keyfile: str) -> None:
    """Raise UsageError where it is not said what is looked through, and for what."""
    if listed.null and not listed.files_from:
        raise UsageError("--null: of which list? Add --files-from FILE.")
    if not keyfile or not (outs or listed.files_from):
        raise UsageError("no OUT and KEYFILE. Name what was exported, and then the key.")


class _Search:
    """Looks through files for names."""

    def __init__(self, names: "Names", *, quiet: bool) -> None:
        self.names = names
        self.quiet = quiet
        self.files = self.doubts = 0
        self.failed = False

    def rows(self, files: Iterable[str]) -> Iterator[tuple[object, ...]]:
        """Yield a row for every name that is left; say what may be one."""
        from transcripts_cli.people.doubts import left_names  # noqa: PLC0415
        from transcripts_cli.people.restore import readable  # noqa: PLC0415

        for path in files:
            try:
                text = read_text(path)
            except InputError as error:
                self.fail(error)
                continue
            self.files += 1
            markup = Path(path).suffix.lower() in _MARKUP
            lines = (readable(line, markup=markup) for line in split_lines(text))
            for number, name, codes, certain in left_names(lines, self.names):
                if certain:
                    yield path, number, name, codes
                else:
                    self._doubt(f"{path}:{number}", name, codes)

    def fail(self, error: InputError) -> None:
        """Say what cannot be read."""
        self.failed = True
        say(str(error))

    def _doubt(self, place: str, name: str, codes: tuple[str, ...]) -> None:
        self.doubts += 1
        if not self.quiet:
            say(f"{place}: “{name}” may mean {' or '.join(codes)}, or no name. Look at it.")


def _files(paths: Iterable[str]) -> Iterator[str]:
    """Yield the files that paths name: of a folder all, whatever they end in."""
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - a source keeps the name it was given
            yield path
            continue
        for file in sorted(Path(path).rglob("*")):
            if file.is_file():
                yield str(file)
