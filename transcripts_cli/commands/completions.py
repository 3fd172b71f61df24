"""What a shell may complete behind an option: formats, columns, the speakers of the texts that are named.

Nothing here is loaded before a shell asks; whatever goes wrong on the way completes nothing.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator
from itertools import islice

from typer import Context

VARIABLE = "_TRANSCRIPTS_COMPLETE"
"""How the shell asks: complete_bash, complete_zsh or complete_fish."""
_TEXTS = 20
"""Texts that are read for the names of speakers: whoever waits for a key is not kept."""


def complete_format(ctx: Context, incomplete: str) -> list[str]:
    """Return the formats that a command writes."""
    import importlib  # noqa: PLC0415 - only when a shell asks

    from transcripts_cli.writers import QUOTE_WRITERS, TABLE_WRITERS  # noqa: PLC0415

    name = (ctx.info_name or "").replace("-", "_")
    module = importlib.import_module(f"transcripts_cli.commands.{name}")
    known: Iterable[str] = QUOTE_WRITERS if name == "quotes" else TABLE_WRITERS
    return [one for one in getattr(module, "FORMATS", known) if one.startswith(incomplete)]


def complete_source(incomplete: str) -> list[str]:
    """Return the formats that are read."""
    from transcripts_cli.readers import READERS  # noqa: PLC0415 - as above

    return [name for name in READERS if name.startswith(incomplete)]


def complete_language(incomplete: str) -> list[str]:
    """Return the languages whose words are known."""
    from transcripts_cli.tags import THREE_LETTERS  # noqa: PLC0415 - as above

    return [code for code in THREE_LETTERS if code.startswith(incomplete)]


def complete_speaker(ctx: Context, incomplete: str) -> list[str]:
    """Return the people of the texts that stand on the command line, and their labels."""
    found: dict[str, None] = {}
    # An option that has no value yet leaves what stands before it unread.
    with contextlib.suppress(Exception):
        found.update(dict.fromkeys(_speakers((*(ctx.params.get("paths") or ()), *ctx.args))))
    return [_typed(name) for name in found if name.startswith(incomplete)]


def complete_role(incomplete: str) -> list[str]:
    """Return the roles."""
    from transcripts_cli.commands.voices import ROLES  # noqa: PLC0415 - as above

    return [name for name in ROLES if name.startswith(incomplete)]


def complete_grouping(incomplete: str) -> list[str]:
    """Return what turns can be grouped by."""
    from transcripts_cli.analyses.grouping import GROUPINGS  # noqa: PLC0415 - as above

    return [name for name in GROUPINGS if name.startswith(incomplete)]


def complete_column(incomplete: str) -> list[str]:
    """Return the names of the figures; of several with commas between, the last is completed."""
    from transcripts_cli.analyses.measures import MEASURES  # noqa: PLC0415 - as above

    before, comma, last = incomplete.rpartition(",")
    return [f"{before}{comma}{name}" for name in MEASURES if name.startswith(last)]


def _speakers(paths: Iterable[str]) -> Iterator[str]:
    from transcripts_cli.api import load_many  # noqa: PLC0415 - as above

    for text in islice(load_many(paths, lambda _error: None), _TEXTS):
        for speaker in text.speakers:
            yield from filter(None, (speaker.name, *speaker.labels))


def _typed(name: str) -> str:
    """Return a name as it is typed: bash takes what is completed as it stands, the others quote it."""
    if not os.environ.get(VARIABLE, "").endswith("bash"):
        return name
    return "".join(
        f"\\{letter}" if letter in " ()&;'\"$`\\*?[]<>|#~!" else letter for letter in name
    )
