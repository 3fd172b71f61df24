"""How a command explains itself: its options under headings, and examples that can be tried."""

from collections.abc import Iterable, Mapping
from typing import Any

OWN = "Options"
"""The heading of options that stand in no group of several commands' own."""
SHARED = (
    "Whose turns",
    "Which texts, and how they are read",
    "Where the result goes",
    "On the way",
)
"""Headings of what several commands share; what is a command's own stands before them."""


class Explained:
    """A command whose help is laid out here; mixed into Typer's."""

    epilog: Any

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write arguments, and options under the headings of their groups."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):  # type: ignore[attr-defined]
            if record := _record(parameter, ctx):
                sections.setdefault(heading_of(parameter), []).append(record)
        for name in in_order(sections):
            with formatter.section(name):
                formatter.write_dl(sections[name], col_max=26)
        if commands := getattr(self, "commands", {}):
            with formatter.section("Commands"):
                formatter.write_dl(
                    [(name, one.help.split("\n\n")[0]) for name, one in commands.items()]
                )

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write the examples as they are, nothing in them wrapped."""
        del ctx
        if self.epilog:
            formatter.write_paragraph()
            formatter.write(self.epilog)


def _record(parameter: Any, context: Any) -> tuple[str, str] | None:
    """Return what is typed, and what it means; an argument without its type."""
    record: tuple[str, str] | None = parameter.get_help_record(context)
    if record and parameter.param_type_name == "argument":
        return parameter.metavar, record[1]
    return record


def heading_of(parameter: Any) -> str:
    """Return the heading that an argument or option stands under."""
    if parameter.param_type_name == "argument":
        return "Arguments"
    return parameter.rich_help_panel or OWN


def headed(annotation: Any, heading: str) -> Any:
    """Return the annotation of an option, which stands under a heading from now on."""
    for note in annotation.__metadata__:
        note.rich_help_panel = heading
    return annotation


def told_examples(examples: Mapping[str, str]) -> str:
    """Return examples as they stand in a help: what each does, and the command below.

    >>> told_examples({"transcripts stats talk.txt": "Who speaks"}).splitlines()
    ['Examples:', '  Who speaks:', '    transcripts stats talk.txt']
    """
    lines = (f"  {what}:\n    {command}\n" for command, what in examples.items())
    return "Examples:\n" + "".join(lines)


def in_order(headings: Iterable[str]) -> list[str]:
    """Return headings in the order of a help: arguments, a command's own, then what several share.

    >>> in_order(["On the way", "What is counted", "Arguments"])
    ['Arguments', 'What is counted', 'On the way']
    """
    return sorted(headings, key=_rank)


def _rank(heading: str) -> int:
    if heading == "Arguments":
        return -2
    return SHARED.index(heading) if heading in SHARED else -1
