"""Where a text names somebody."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from transcripts_cli.people.forms import WORD, Form, may_be_name
from transcripts_cli.text import fold

_GAP = re.compile(r"[ \u00a0\u202f'’‐‑_.,&+/-]{1,3}")
"""What may stand between two words of a name."""


class Mention(NamedTuple):
    """A place where a text names somebody."""

    start: int
    """Offset of its first character."""
    end: int
    """Behind its last."""
    form: Form
    """The longest of those that stand there."""


class Finder:
    """Finds forms of names, the longest at every place, in any case and with or without accents."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self.first: dict[str, list[Form]] = {}
        joined: dict[str, Form] = {}
        for form in dict.fromkeys(forms):
            if form.words:
                self.first.setdefault(form.words[0], []).append(form)
            else:
                joined[form.exact] = form
        for known in self.first.values():
            known.sort(key=lambda form: len(form.words), reverse=True)
        self.joined = joined
        longest = sorted(joined, key=len, reverse=True)
        self.pattern = re.compile("|".join(map(re.escape, longest)) or "(?!)")

    def find(self, text: str, *, any_case: bool = False) -> list[Mention]:
        """Return the mentions of a text, in order; they do not overlap."""
        found = [] if text.isascii() else list(self._joined(text))
        if self.first:
            taken = tuple(found)
            found += (
                mention
                for mention in self._words(text, any_case=any_case)
                if all(mention.end <= one.start or one.end <= mention.start for one in taken)
            )
        return sorted(found)

    def _joined(self, text: str) -> Iterator[Mention]:
        """Yield the names in scripts that join words, with the Latin letters that touch them.

        A code must not touch any, or it would be no word of its own.
        """
        last = 0
        for match in self.pattern.finditer(text):
            start, end = match.span()
            if start < last:
                continue
            while start > last and _is_latin(text[start - 1]):
                start -= 1
            while end < len(text) and _is_latin(text[end]):
                end += 1
            last = end
            yield Mention(start, end, self.joined[match[0]])

    def _words(self, text: str, *, any_case: bool) -> Iterator[Mention]:
        words = [(match.start(), match.end(), fold(match[0])) for match in WORD.finditer(text)]
        index = 0
        while index < len(words):
            mention = self._at(text, words, index, any_case=any_case)
            if mention:
                yield mention
                index += len(mention.form.words)
            else:
                index += 1

    def _at(
        self, text: str, words: Sequence[tuple[int, int, str]], index: int, *, any_case: bool
    ) -> Mention | None:
        """Return the mention that begins with a word, if one does."""
        for form in self.first.get(words[index][2], ()):
            here = words[index : index + len(form.words)]
            if tuple(word for _, _, word in here) != form.words:
                continue
            gaps = (text[a[1] : b[0]] for a, b in pairwise(here))
            start, end = here[0][0], here[-1][1]
            if all(map(_GAP.fullmatch, gaps)) and (any_case or may_be_name(text[start:end], form)):
                start -= text[start - 1 : start] == "@"
                return Mention(start, end, form)
        return None


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
