"""Who is meant: the first person."""

from itertools import filterfalse

from transcripts_cli.alphabets import Runs, lower
from transcripts_cli.recognise.languages import words_of
from transcripts_cli.text import COMBINING, LazyPattern

_WORD = LazyPattern(rf"[^\W\d_][\w{COMBINING}]*(?:['’][^\W\d_]+)*")
_RUNS = Runs(rf"[\w{COMBINING}']")
"""Words as a rule, which are found so three times as fast."""
_BENGALI = frozenset(["আমি", "আমার", "আমাকে", "আমরা", "আমাদের"])
_THAI = ("ผม", "ฉัน", "หนู", "พวกเรา")
"""Of languages of which nothing else is known."""
_FIRST = frozenset(filter(_WORD.fullmatch, words_of("first"))) | _BENGALI
_SINGULAR = words_of("singular")
_UNSPACED_SINGULAR = tuple(sorted(words_of("singular", codes=("zh", "ja"))))
_ELIDED = ("j'", "m'", "i'")
_UNSPACED = (*sorted(words_of("first", codes=("zh", "ja"))), *_THAI)


def tells_of_self(text: str, language: str) -> bool:
    """Whether an answer says I or my, if only by the endings of its words, where its language has such.

    >>> tells_of_self("A konyhámban kezdtem.", "hu"), tells_of_self("A konyhában.", "hu"), tells_of_self("So do I.", "")
    (True, False, True)
    """
    own = (language,) if language else ()
    words, ends = words_of("told", codes=own), tuple(words_of("told_ends", codes=own))
    return asks_for_self(text) or any(
        word in words or word.endswith(ends) for word in _WORD.findall(text.lower())
    )


def asks_for_self(text: str) -> bool:
    """Whether a question says I or my, as those do that people ask of a manual or an office.

    >>> asks_for_self("How do I reset it?"), asks_for_self("Tell me, why did we lose?")
    (True, False)
    """
    lowered = text.lower().replace("’", "'")
    return any(
        word in _SINGULAR or word.startswith("j'") for word in _WORD.findall(lowered)
    ) or any(word in lowered for word in _UNSPACED_SINGULAR)


def speaks_of_self(text: str) -> bool:
    """Whether a text has a word of the first person, in any language known.

    >>> speaks_of_self("J’étais là."), speaks_of_self("You press the button.")
    (True, False)
    """
    lowered = lower(text.replace("’", "'"))
    runs = _RUNS.findall(lowered)
    if not _FIRST.isdisjoint(runs):
        return True
    words = _WORD.findall(" ".join(filterfalse(str.isalpha, runs)))
    return (
        not _FIRST.isdisjoint(words)
        or any(word.startswith(_ELIDED) for word in words)
        or (not lowered.isascii() and any(word in lowered for word in _UNSPACED))
    )
