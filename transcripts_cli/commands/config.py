"""Where files of settings are, and what they say; `settings.py` reads them, where there is one."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from transcripts_cli.readers.limits import Limits

NEAR = "transcripts.toml"
"""The file of settings of the current folder, and the name of the user's own."""


class Said(NamedTuple):
    """What a file of settings says."""

    file: str
    key: str
    value: Any


class Settings(NamedTuple):
    """What files of settings say, beside the values of options."""

    taken: Mapping[str, Said] = {}
    """The options (names of fields) whose value they give."""
    limits: Limits = Limits()
    """What a text may have inside."""

    def about(self, message: str) -> Said | None:
        """Return what a message is about, where that is something they say.

        >>> Settings({"fmt": Said("a.toml", "format", "nope")}).about("format nope: unknown.").file
        'a.toml'
        """
        words = {*message.replace(":", " ").split()}
        said = (one for one in self.taken.values() if {one.key, f"--{one.key}"} & words)
        return next(said, None)


def settings_files() -> list[str]:
    """Return the files of settings that there are: of the current folder, then of the user."""
    home = Path(os.environ.get("APPDATA" if sys.platform == "win32" else "XDG_CONFIG_HOME", ""))
    usual = Path(os.path.expanduser("~"), ".config")  # noqa: PTH111 - raises nothing where there is no home
    own = (home if home.is_absolute() else usual) / "transcripts" / NEAR
    there = [path for path in (Path(NEAR), own) if os.path.isfile(path)]  # noqa: PTH113 - raises nothing
    if len(there) > 1 and own.samefile(NEAR):
        return [str(own)]
    return list(map(str, there))
