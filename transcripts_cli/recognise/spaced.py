"""Names in scripts without capitals that part their words by spaces: Arabic, Hebrew, Devanagari, Bengali."""

import functools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.lexicon import KINDS, given_in, names_in, tells
from transcripts_cli.text import LazyPattern

if TYPE_CHECKING:
    import re

_WORD = LazyPattern(
    r"[\u0591-\u05f4\u0620-\u064a\u066e-\u06d3\u0900-\u0963\u0971-\u097f\u0980-\u09e3\u09f0\u09f1]"
    r"[\u0591-\u05f4\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u0900-\u0963\u0971-\u097f\u0980-\u09e3\u09f0\u09f1\u200c]*"
    r"(?:['’׳״\"][\u05d0-\u05ea]+)*"
)
_PERSIAN = LazyPattern("[پچژگیک\u200c]")
_SCRIPTS = (("\u05ff", "he"), ("\u06ff", "ar"), ("\u097f", "hi"), ("\u09ff", "bn"))
"""The last letter of each of these scripts, and a language that is written in it."""
_PRESENTING = ("trades", "staff", "talking", "making")
_OTHERS = tuple(kind for kind in KINDS if kind != "trades")
_CLITICS = {"he": "ול", "ar": "ول"}
"""Words of one letter that are written with the next: and, to."""
_NO_NAME = {
    # an adverb or a participle; a verb with an object; an imperfect or future; an article behind another word
    "ar": LazyPattern(
        r".*(?:ا\u064b|\u064bا|\u064b)$|(?!ال).{3,}(?:ها|هم|هن|كم|وا|ته)$|(?:[وفبك]ال|[وف]?لل).{2,}"
    ),
    "fa": LazyPattern(r"ن?می\u200c|.*\u200c(?:ها|های|هایی|اش|ام|ات|ای|اند)$"),
    "he": LazyPattern(r"(?!)"),
    "hi": LazyPattern(r"(?!)"),
    "bn": LazyPattern(r"(?!)"),
}
_IMPERFECT = LazyPattern("(?:[يت]|سي|ست).{2,}")
"""How verbs of Arabic begin, and some names."""
_VERB = LazyPattern("(?:[يت]|سي|ست).{2,}|(?!ال).{3,}ت$")
"""How verbs of Arabic begin, and how those of women end."""
_VERBAL = LazyPattern("(?:[يتو]|سي|ست).{2,}")
"""How words begin that are no unknown first name."""
_HEADING = LazyPattern(r"\s*[:：]\s*[«\"“„]|\s*[(（]\s*\D{0,12}\d")
_AGED = LazyPattern(r"\s*[(（]\d\d(?!\d)")
_APPOSED = LazyPattern(r"\s?[,،]\s*")
_BETWEEN = LazyPattern(r"[.:：/ ]{1,3}")
"""What may stand between a title or a credit and a name."""
_OPENING = ' *_#>–—-•▲■[]«"“„'
_HEBREW_PREFIXES = "בלמכהוש"
"""Small words that are written with the next one."""
_HINDI_ENDS = ("ा", "ी", "े", "ीं", "ें", "ों", "ो")
"""What verbs and nouns of Hindi end in, and some surnames."""
_TWO, _THREE = 2, 3
_REACH = 3
"""Words before a name in which a word of talks may stand."""
_NEAR = 3
"""Words behind a comma in which a trade may stand."""


def given_spans(text: str, language: str = "") -> Iterator[tuple[int, int]]:
    """Yield where names stand in Arabic, Hebrew, Devanagari or Bengali script: a frequent first name, or what a trade presents.

    >>> line = "حاورتها إسراء الكندري من جريدة"
    >>> [line[start:end] for start, end in given_spans(line)]
    ['إسراء الكندري']
    """
    line = _Line(text, language)
    index = 0
    while index < len(line.words) - 1:
        end = line.name_from(index)
        if end:
            yield line.start(index), line.words[end - 1].end()
        index = end or index + 1


class _Line:
    """The words of a line."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self.words: Sequence[re.Match[str]] = list(_WORD.finditer(text))
        first = self.words[0][0][0] if self.words else "א"
        self._script = next((code for last, code in _SCRIPTS if first <= last), "hi")
        persian = language == "fa" or (language != "ar" and bool(_PERSIAN.search(text)))
        self._code = "fa" if persian and self._script == "ar" else self._script
        self._names = names_in(self._code)

    def start(self, index: int) -> int:
        """Return where the name begins that a word does, behind what is written with it: `ואסתר`."""
        return self.words[index].start() + self._clitic(index)

    def name_from(self, index: int) -> int:
        """Return the index behind the last word of the name that a word begins, 0 where it begins none."""
        sure = self._is_given(index) or self._is_head(index)
        parts = self._parts_from(index, sure=sure or self._behind_definite(index))
        if len(parts) <= _TWO:
            return parts[-1] if self._is_compound(index) else 0
        told = sure or (
            self._may_begin(index)
            and not (
                self._is_given(index + 1) and len(self._parts_from(index + 1, sure=True)) > _TWO
            )
            and (
                (self._is_presented(index) and self._is_person(index, parts))
                or _AGED.match(self._text, self.words[parts[-1] - 1].end())
                or (self._heads_line(index) and self._is_presentation(parts[-1]))
            )
        )
        return parts[-1] if told else 0

    def _parts_from(self, index: int, *, sure: bool) -> list[int]:
        """Return where the parts of a name begin if a word begins one, and behind them where it ends."""
        parts = [index, self._part(index)]
        while len(parts) <= _THREE and self._goes_on(parts, sure=sure):
            parts.append(self._part(parts[-1]))
        return parts

    def _word(self, index: int) -> str:
        return self.words[index][0] if 0 <= index < len(self.words) else ""

    def _joined(self, index: int) -> bool:
        """Whether a blank and no sign parts a word from the one before it."""
        if not 0 < index < len(self.words):
            return False
        return self._text[self.words[index - 1].end() : self.words[index].start()] == " "

    def _clitic(self, index: int) -> int:
        word = self._word(index)
        known = word[1:] in self._given and len(word) > _THREE and word not in self._given
        known = known and not self._is_small(word)
        return int(known and word[0] in _CLITICS.get(self._code, ""))

    @functools.cached_property
    def _given(self) -> frozenset[str]:
        return given_in(self._script)

    def _is_given(self, index: int) -> bool:
        return self._word(index) in self._given or bool(self._clitic(index))

    def _is_head(self, index: int) -> bool:
        """Whether a word begins a part of a name of two words: `عبد العزيز`, `בן שושן`."""
        return self._word(index) in self._names["heads"] and self._joined(index + 1)

    def _part(self, index: int) -> int:
        """Return the index behind a part of a name: a word with those that belong to it."""
        if self._is_head(index):
            return self._part(index + 1)
        tail = self._joined(index + 1) and self._word(index + 1) in self._names["tails"]
        return index + 1 + tail

    def _is_compound(self, index: int) -> bool:
        """Whether two words make a name of their own: `عبد السلام`, `بدر الدين`."""
        joined = self._joined(index + 1)
        alone = self._is_head(index) and self._word(index) not in words_of("particles")
        return alone or (
            joined and self._is_given(index) and self._word(index + 1) in self._names["tails"]
        )

    def _goes_on(self, parts: Sequence[int], *, sure: bool) -> bool:
        """Whether the next word belongs to a name: the second part does, a third behind a first name or in two words."""
        index = parts[-1]
        if not self._joined(index) or self._clitic(index):
            return False
        if self._word(index) in self._given or self._is_head(index):
            return sure or len(parts) == _TWO
        if not self._may_be_surname(index, sure=sure):
            return False
        word = self._word(index)
        if len(parts) == _TWO or index - parts[-2] > 1:
            return True
        if self._code == "ar" and word.startswith("ال") and not self._tells(word):
            return word[-1] == "ي" or not self._joined(index + 1)
        return self._is_given(parts[-2])

    def _may_be_surname(self, index: int, *, sure: bool) -> bool:
        """Whether a word behind a first name may be a surname: it looks like one, or the phrase ends with it."""
        word = self._word(index)
        article = self._code == "ar" and word.startswith("ال")
        trade = self._tells(word) and not (sure and (article or self._is_called_so(index)))
        if trade or self._is_small(word):
            return False
        if article:
            return sure or word.endswith("ي")
        if self._code in ("he", "hi", "bn"):
            verb = self._code == "he" and self._word(index + 1) == "את"
            if self._code == "hi" and word.endswith(_HINDI_ENDS):
                return word in self._names["surnames"]
            return not verb and (sure or self._is_closed(index))
        if self._code == "ar" and _IMPERFECT.match(word):
            return not self._joined(index + 1)
        return self._has_ending(word) or self._is_closed(index)

    def _is_called_so(self, index: int) -> bool:
        """Whether a trade of men right behind a first name is a surname: `سلمى حداد`."""
        word = self._word(index)
        told = self._tells(word, _OTHERS) or word.endswith("ة")
        return self._code == "ar" and self._is_given(index - 1) and not told

    def _has_ending(self, word: str) -> bool:
        return len(word) > _THREE and word.endswith(tuple(self._names["surnames"]) or ("\n",))

    def _is_closed(self, index: int) -> bool:
        """Whether a phrase ends with a word: a sign, a small word or a verb follows."""
        following = self._word(index + 1)
        return (
            not self._joined(index + 1)
            or self._is_small(following)
            or self._tells(following)
            or following in self._given
            or (self._code == "ar" and following.startswith("ال") and following.endswith("ي"))
            or (self._code == "ar" and bool(_VERB.match(following)))
        )

    def _is_small(self, word: str) -> bool:
        return (
            word in _no_part()
            or word in self._names["small"]
            or (word not in self._given and bool(_NO_NAME[self._code].match(word)))
            or (
                self._code == "he"
                and word[0] in _HEBREW_PREFIXES
                and word[1:] in self._names["small"]
            )
        )

    def _may_begin(self, index: int) -> bool:
        """Whether a word that is no frequent first name may be one."""
        word = self._word(index)
        return (
            len(word) > _TWO
            and not (self._code == "ar" and _VERBAL.match(word))
            and not word.startswith(("ال", "ה"))
            and not self._tells(word)
            and not self._is_small(word)
        )

    def _is_presented(self, index: int) -> bool:
        """Whether a word behind one for a trade, for who writes or for talking may begin a name."""
        before = self._word(index - 1)
        between = self._text[
            self.words[index - 1].end() if index else 0 : self.words[index].start()
        ]
        if not _BETWEEN.fullmatch(between):
            return False
        return (
            self._tells(before, _PRESENTING)
            or before in words_of("honorifics")
            or self._apposes(index)
        )

    def _apposes(self, index: int) -> bool:
        """Whether a definite noun stands before a word without an article and one like a surname: `المعلمة شيخة المهيري`."""
        before, behind = self._word(index - 1), self._word(index + 1)
        if self._code != "ar":
            return False
        return before.startswith("ال") and behind.startswith("ال") and behind.endswith("ي")

    def _is_person(self, index: int, parts: Sequence[int]) -> bool:
        """Whether somebody is presented with these parts of a name, not a thing that belongs to another."""
        others = self._joined(parts[-1]) and self._is_given(parts[-1])
        return self._behind_definite(index) or (self._is_closed(parts[-1] - 1) and not others)

    def _behind_definite(self, index: int) -> bool:
        """Whether a noun with an article, or "our", stands before a word: what follows is no thing that belongs to it."""
        before = self._word(index - 1)
        definite = before.startswith(("ال", "ה")) or before.endswith("نا")
        person = self._tells(before, ("trades", "staff")) or self._apposes(index)
        does = self._tells(before, ("talking", "making")) and not self._tells(before, ("trades",))
        verb = self._code == "ar" and does and not before.startswith("ال")
        return self._joined(index) and (verb or (definite and person))

    def _heads_line(self, index: int) -> bool:
        return not self._text[: self.words[index].start()].strip(_OPENING) and self._may_begin(
            index
        )

    def _is_presentation(self, index: int) -> bool:
        """Whether a quotation, an age, or a trade behind a comma follows the word before one."""
        end = self.words[index - 1].end()
        if _HEADING.match(self._text, end):
            return True
        behind = [word[0] for word in self.words[index : index + _NEAR]]
        return bool(_APPOSED.match(self._text, end)) and any(
            self._tells(word, ("trades",)) for word in behind
        )

    def _tells(self, word: str, kinds: tuple[str, ...] = KINDS) -> bool:
        return tells(word, self._code, kinds)


@functools.cache
def _no_part() -> frozenset[str]:
    """Words that are no part of a name in any of these languages."""
    return words_of(
        *("common", "speech", "askers", "answerers", "chairs", "fields", "interview"),
        codes=("ar", "fa", "he", "hi", "bn"),
    )
