"""The words that texts write in small letters."""

from collections.abc import Container, Iterable
from dataclasses import field
from itertools import filterfalse

from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern, fold

_SMALL = LazyPattern(r"(?<![\w/@.-])[^\W\d_A-Z][^\W\d_]{3,}(?![\w/@-]|\.\w)")


@record
class SmallWords(Container[str]):
    """Words of four letters or more that stand in texts in small letters; the texts are read when one is asked for.

    >>> small = SmallWords(["The chair, Élodie and/or others."])
    >>> "chair" in small, "the" in small, small.has_beginning("oth"), small.has_beginning("elo")
    (True, False, True, True)
    """

    unread: list[str] = field(default_factory=list)
    """Texts that were noted and not read yet."""
    words: set[str] = field(default_factory=set)
    """Those of the others."""
    folded: str = ""
    """The same, folded, each behind a blank; "" until they are asked for."""

    def note(self, texts: Iterable[str]) -> None:
        """Note texts."""
        self.unread += texts

    def __contains__(self, word: object) -> bool:
        """Whether a word stands somewhere in small letters."""
        if len(self.unread) > 1:
            self.unread = ["\n".join(self.unread)]
        if self.unread and str(word) in self.unread[0]:  # hardly ever, of names
            self._read()
        return word in self.words

    def has_beginning(self, stem: str) -> bool:
        """Whether a word that begins with some folded letters stands somewhere in small letters."""
        self._read()
        if not self.folded:
            plain = " ".join(filter(str.isascii, self.words)).lower()  # most words, folded at once
            others = map(fold, filterfalse(str.isascii, self.words))
            self.folded = " ".join(["", plain, *others])
        return f" {stem}" in self.folded

    def _read(self) -> None:
        if self.unread:  # what stands between blanks repeats itself: each is looked at once
            runs = set("\n".join(self.unread).split())
            self.words.update(_SMALL.findall(" ".join(runs)))
            self.unread, self.folded = [], ""
