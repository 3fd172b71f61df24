"""The corpus of IRaMuTeQ and Alceste: a line of stars with variables before every text, here before every turn.

The grammar is that of IRaMuTeQ's documentation: `**** *variable_modality …`, variables of letters and digits, modalities of
ASCII letters, digits and low lines; an asterisk has no other place in the corpus.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from transcripts_cli.model import Transcript, Turn
from transcripts_cli.writers.names import name_of, stem
from transcripts_cli.writers.rendering import USUAL, Rendering

_UNFIT = re.compile("[^A-Za-z0-9]+")
_SIGNS = str.maketrans({"*": " ", "’": "'", "‘": "'", "_": " "})
"""Asterisks and low lines mean something; French elisions are told by the straight apostrophe."""


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write every turn as a text of its own, with source, speaker, role and attributes for its variables."""
    del rendering
    modalities = _Modalities()
    for text in texts:
        for turn in text.turns:
            words = " ".join(turn.text.translate(_SIGNS).split())
            if words:
                variables = " ".join(_variables(text, turn, modalities))
                content = f"**** {variables}\n{words}\n\n"
                out.write(content.encode("utf-8", "backslashreplace"))


def _variables(text: Transcript, turn: Turn, modalities: "_Modalities") -> Iterator[str]:
    source = text.document.source
    yield f"*src_{modalities.give('src', source, stem(source))}"
    name = name_of(turn)
    if name:
        yield f"*loc_{modalities.give('loc', name, name)}"
    if role := _plain(turn.speaker.role):
        yield f"*role_{role}"
    for key, value in turn.speaker.attributes:
        variable = _plain(key).replace("_", "")
        variable += "2" * (variable in ("src", "loc", "role"))
        if variable and value:
            yield f"*{variable}_{modalities.give(variable, value, value)}"


@dataclass(slots=True)
class _Modalities:
    """Gives every value of a variable a name of its own."""

    given: dict[tuple[str, str], str] = field(default_factory=dict)
    """Variable and value → modality."""
    taken: set[tuple[str, str]] = field(default_factory=set)
    """Variable and modality, as those are compared."""

    def give(self, variable: str, value: str, shown: str) -> str:
        """Return the modality of a value: what is shown of it in ASCII, and a number where another has that."""
        if (variable, value) not in self.given:
            name = plain = _plain(shown) or "x"
            number = 1
            while (variable, name.lower()) in self.taken:
                number += 1
                name = f"{plain}_{number}"
            self.taken.add((variable, name.lower()))
            self.given[variable, value] = name
        return self.given[variable, value]


def _plain(text: str) -> str:
    """Return a text in ASCII letters, digits and low lines.

    >>> _plain("Aurélien Moreau"), _plain("山田")
    ('Aurelien_Moreau', '')
    """
    return _UNFIT.sub(
        "_", unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    ).strip("_")
