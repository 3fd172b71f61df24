"""The reference, from the code: a page and a man page for every command, and the table of formats.

python -m docs.reference      writes them; a test checks that they are what it would write
"""

import textwrap
from pathlib import Path
from typing import Any

import typer

from transcripts_cli import __version__
from transcripts_cli.commands import COMMANDS, EXAMPLES, build, find_command
from transcripts_cli.commands.formats import list_formats
from transcripts_cli.commands.manual import heading_of, in_order

DOCS = Path(__file__).parent
RELEASED = "2026-11-27"
"""When this version's commands took their form, as man pages say it."""
_WIDTH = 78
"""Letters of a line of a man page."""
_EXITS = {
    "0": "all inputs done, something found",
    "1": "nothing found, a check failed, or an input could not be read or written; the others are done",
    "2": "an unknown command, option or value; nothing was read",
    "130, 143": "interrupted, terminated; no partial file is left",
}

_WRITTEN = {"Read": "", "Written by all": "yes", "Written by `export` as well": "export"}
"""Heading → how `transcripts formats` marks its rows."""

Sections = dict[str, list[tuple[str, str]]]
"""Heading → what is typed, and what it means."""


def pages() -> dict[Path, str]:
    """Return every file of the reference with its text."""
    found = {DOCS / "formats.md": _formats(), DOCS / "commands/index.md": _index()}
    found[DOCS / "man/transcripts.1"] = man_page("", _about(), _overview(), EXAMPLES)
    for name in COMMANDS:
        command = _command(name)
        sections, examples = _sections(command), find_command(name)[1]
        found[DOCS / f"commands/{name}.md"] = _page(name, command.help, sections, examples)
        found[DOCS / f"man/transcripts-{name}.1"] = man_page(name, command.help, sections, examples)
    return found


def man_page(name: str, about: str, sections: Sections, examples: dict[str, str]) -> str:
    """Return a man page in the macros of man(7)."""
    called = "-".join(filter(None, ("transcripts", name)))
    first, *rest = about.split("\n\n")
    typed = f".B transcripts {name}".rstrip()
    lines = [
        f'.TH {called.upper()} 1 {RELEASED} "transcripts {__version__}" "User Commands"',
        ".SH NAME",
        _filled(f"{called} - {first[0].lower()}{' '.join(first[1:].split()).rstrip('.')}"),
        ".SH SYNOPSIS",
        typed,
        _roff("[OPTIONS] " + " ".join(what for what, _ in sections.get("Arguments", ()))).rstrip()
        if name
        else "COMMAND [OPTIONS] PATH...",
        ".SH DESCRIPTION",
        *(line for paragraph in (first, *rest) for line in (_filled(paragraph), ".PP")),
    ]
    lines = lines[:-1]
    for heading, entries in sections.items():
        lines.append(f'.SH "{heading.upper()}"' if heading != "Arguments" else ".SH ARGUMENTS")
        for what, meaning in entries:
            lines += [".TP", f".B {_roff(what)}", _filled(meaning)]
    lines.append(".SH EXIT STATUS")
    for code, meaning in _EXITS.items():
        lines += [".TP", f".B {code}", _filled(meaning)]
    lines.append(".SH EXAMPLES")
    for example, what in examples.items():
        lines += [".TP", f"{_roff(what)}:", f".B {_roff(example)}"]
    others = [other for other in ("", *COMMANDS) if other != name]
    lines.append(".SH SEE ALSO")
    seen = ["-".join(filter(None, ("transcripts", other))).replace("-", r"\-") for other in others]
    lines += [f".BR {other} (1){',' * (index < len(seen))}" for index, other in enumerate(seen, 1)]
    return "\n".join(lines) + "\n"


def _page(name: str, about: str, sections: Sections, examples: dict[str, str]) -> str:
    """Return the page of a command, in Markdown."""
    arguments = " ".join(what for what, _ in sections.get("Arguments", ()))
    usage = f"transcripts {name} [OPTIONS] {arguments}".rstrip()
    lines = [f"# transcripts {name}", "", about, "", "```text", usage, "```", ""]
    for example, what in examples.items():
        lines += [f"{what}:", "", "```shell", example, "```", ""]
    for heading, entries in sections.items():
        lines += [f"## {heading}", "", "| | |", "|---|---|"]
        lines += [f"| `{_cell(what)}` | {_cell(_prose(meaning))} |" for what, meaning in entries]
        lines.append("")
    return "\n".join(lines)


def _index() -> str:
    lines = ["# The commands", "", "| command | |", "|---|---|"]
    lines += [
        f"| [`transcripts {name}`]({name}.md) | {_cell(_prose(_first(_command(name).help)))} |"
        for name in COMMANDS
    ]
    hidden = ["", "```{toctree}", ":hidden:", "", *COMMANDS, "```", ""]
    return "\n".join(lines + hidden)


def _formats() -> str:
    lines = [
        "# Formats",
        "",
        "What a file is, its content tells first and its suffix second; `--from` overrides both.",
        "`transcripts formats` prints these tables for the version that is installed.",
    ]
    rows = list(list_formats())
    for title, written in _WRITTEN.items():
        lines += [
            "",
            f"## {title}",
            "",
            "| format | suffixes | needs | what |",
            "|---|---|---|---|",
        ]
        for name, _, mark, suffixes, extra, what in rows:
            if mark == written:
                signs = " ".join(f"`{suffix}`" for suffix in str(suffixes).split())
                needs = f"`pip install 'transcripts-cli[{extra}]'`" if extra else ""
                lines.append(f"| {name} | {signs} | {needs} | {_cell(_prose(str(what)))} |")
    lines += [
        "",
        "`--output FILE` takes the format from the suffix. Output is always UTF-8 with line feeds, except in formats that",
        "say otherwise.",
        "",
    ]
    return "\n".join(lines)


def _command(name: str) -> Any:
    group: Any = typer.main.get_command(build([name]))
    return group.commands[name]


def _about() -> str:
    group: Any = typer.main.get_command(build(["stats"]))
    return str(group.help)


def _overview() -> Sections:
    return {"Commands": [(name, _first(_command(name).help)) for name in COMMANDS]}


def _first(text: str) -> str:
    return text.split("\n\n", maxsplit=1)[0]


def _sections(command: Any) -> Sections:
    context = typer.Context(command, help_option_names=["-h", "--help"])
    found: Sections = {}
    for parameter in command.get_params(context):
        if record := parameter.get_help_record(context):
            what = parameter.metavar if parameter.param_type_name == "argument" else record[0]
            found.setdefault(heading_of(parameter), []).append((what, record[1]))
    return {heading: found[heading] for heading in in_order(found)}


def _prose(text: str) -> str:
    """Return a text in which nothing but words of the code is taken for markup."""
    for sign in "\\<>*_[]":
        text = text.replace(sign, f"\\{sign}")
    return text


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _roff(text: str) -> str:
    """Return a text as man(7) has it: signs that mean something there are escaped, and all beyond ASCII."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = "".join(one if one.isascii() else f"\\[u{ord(one):04X}]" for one in text)
    return f"\\&{text}" if text.startswith((".", "'")) else text


def _filled(text: str) -> str:
    """Return a text in lines that are as short as man pages have them."""
    lines = textwrap.wrap(_roff(text), _WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in lines)


def write() -> None:
    """Write the reference."""
    for path, text in pages().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
