"""What may be a name and was not replaced: for a person to look at."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from transcripts_cli.model import Transcript
from transcripts_cli.people.finder import Finder
from transcripts_cli.people.forms import WORD
from transcripts_cli.people.masking import passages_and_turns
from transcripts_cli.people.pseudonyms import Names
from transcripts_cli.text import fold

_STEM = 4
"""Letters that a word shares with a name at least, to be a form of it: fewer are chance."""
_ENDING = 4
"""Letters by which a form of a name is longer at most."""
_CUT = 2
"""Letters that an inflected name loses at most."""


@dataclass(slots=True)
class Doubt:
    """A word that may be a name, and was left."""

    word: str
    """As written."""
    codes: tuple[str, ...]
    """Of those who may be meant."""
    why: str
    """Why it was left."""
    source: str
    """Where it stands first."""
    line: int
    """Where in it."""
    count: int = 0
    """How often it stands in the texts."""


def find_doubts(pairs: Iterable[tuple[Transcript, Transcript]], names: Names) -> list[Doubt]:
    """Return what may be a name and is left, in order of first appearance.

    Args:
        pairs: texts as they were, and with codes.
        names: what was replaced, and what was not.
    """
    doubts: dict[tuple[str, str], Doubt] = {}
    search = _Search(names)
    for before, after in pairs:
        search.stems = _stems(names, {turn.speaker.name for turn in after.turns})
        for line, text in passages_and_turns(after):
            for word, codes, why, offset in search.doubts(text):
                place = line + text.count("\n", 0, offset)
                doubt = Doubt(word, codes, why, before.document.source, place)
                doubts.setdefault((word, why), doubt).count += 1
    return list(doubts.values())


class _Search:
    """Looks for words that may be names."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.finder = Finder(names.doubtful)
        alone = [form for form in names.owners if len(form.words) == 1]
        self.small = Finder(form for form in alone if form.word and not form.exact)
        self.stems: dict[str, list[tuple[str, str]]] = {}

    def doubts(self, text: str) -> Iterator[tuple[str, tuple[str, ...], str, int]]:
        for start, end, form in self.finder.find(text):
            codes = tuple(entry.code for entry in self.names.doubtful[form])
            yield text[start:end], codes, "it is a word as well", start
        for start, end, form in self.small.find(text, any_case=True):
            codes = tuple(entry.code for entry in self.names.owners[form])
            yield text[start:end], codes, "it is written small", start
        for match in WORD.finditer(text) if self.stems else ():
            codes = self._alike(match[0])
            if codes:
                yield match[0], codes, "it is no form that is known", match.start()

    def _alike(self, word: str) -> tuple[str, ...]:
        """Return who may be meant by an inflected name, or one with an ending."""
        if not word[0].isupper() or len(word) < _STEM:
            return ()
        folded = fold(word)
        near = (
            code
            for name, code in self.stems.get(folded[:_STEM], ())
            if folded != name and _is_inflected(folded, name)
        )
        return tuple(dict.fromkeys(near))


def _stems(names: Names, here: Container[str]) -> dict[str, list[tuple[str, str]]]:
    """Return names of one word by how they begin, each with its code, of those who speak in a text."""
    stems: dict[str, list[tuple[str, str]]] = {}
    for form, entries in names.owners.items():
        if len(form.words) == 1 and not form.exact:
            for entry in entries:
                if entry.code in here:
                    stems.setdefault(form.words[0][:_STEM], []).append((form.words[0], entry.code))
    return stems


def _is_inflected(word: str, name: str) -> bool:
    """Whether a word may be a form of a name.

    >>> [_is_inflected(word, "belova") for word in ("belovoi", "belovas", "belarus")]
    [True, True, False]
    """
    kept = max(_STEM, len(name) - _CUT)
    return word[:kept] == name[:kept] and len(word) <= len(name) + _ENDING


def left_names(
    lines: Iterable[str], names: Names
) -> Iterator[tuple[int, str, tuple[str, ...], bool]]:
    """Yield every form of a name that stands in lines: line from 1, form, codes, whether it is certain."""
    finder = Finder((*names.owners, *names.doubtful))
    for number, line in enumerate(lines, 1):
        for start, end, form in finder.find(line):
            certain = form in names.owners
            owners = (names.owners if certain else names.doubtful)[form]
            codes = dict.fromkeys(entry.code for entry in owners)
            yield number, line[start:end], tuple(codes), certain
