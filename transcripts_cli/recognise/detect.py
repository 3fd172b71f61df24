"""Which language a text is in, as far as the data of the languages can tell."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from transcripts_cli.alphabets import Runs, lower
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.tags import UNKNOWN, base_of
from transcripts_cli.text import LazyPattern, may_be_unspaced

_WORD = Runs(r"[^\W\d_]")
_KANA = LazyPattern(r"[\u3040-\u30ff]")
_HAN = LazyPattern(r"[\u3400-\u9fff]")
# Share of all words that must be among a language's frequent ones: half of what running text has.
_ENOUGH = 0.08
_SPOKEN = 0.03
"""Share of words from which letters count that a language not listed may have, too: Maltese has the Polish ż."""
_DIFFERENT, _SEVERAL, _PAIR = 3, 60, 2
"""How many frequent words tell a language in a text of so many, and in a shorter one: fewer are in any other, too."""
_SHARED_SCRIPT = LazyPattern(r"[a-z\u00df-\u024f\u1e00-\u1eff\u0400-\u052f\u0600-\u06ff]")
"""Letters of scripts that many languages are written in: Latin, Cyrillic, Arabic."""
_SAMPLE = 3000
"""Characters looked at, in three places of the text."""
_COMMON: dict[str, list[str]] = {}
for _language in LANGUAGES.values():
    for _word in f"{_language.common} {_language.frequent}".split():
        _COMMON.setdefault(_word, []).append(_language.code)
_LETTERS: dict[str, list[str]] = {}
for _language in LANGUAGES.values():
    for _letter in _language.letters:
        _LETTERS.setdefault(_letter, []).append(_language.code)
_TELLING = Runs(f"[{re.escape(''.join(_LETTERS))}]")


def languages_of(texts: Sequence[str], given: str = "") -> tuple[str, str]:
    """Return the code of a text's language where its words are known, else "", and the tag it is told by.

    Args:
        texts: lines, which are asked where nobody gives a language.
        given: a tag; `UNKNOWN` is none that is told.

    >>> languages_of([], "fr-CA"), languages_of([], "cy"), languages_of([], "und"), languages_of([])
    (('fr', 'fr-CA'), ('', 'cy'), ('', ''), ('', ''))
    """
    code = base_of(given) if given else guess_language(texts)
    told = "" if given == UNKNOWN else given or code
    return (code if code in LANGUAGES else ""), told


def guess_language(texts: Sequence[str]) -> str:
    """Return the ISO 639-1 code of a text's language, "" if none of those known stands out.

    >>> guess_language(["Il y a des gens qui ne sont pas dans la ville, mais nous y sommes."])
    'fr'
    >>> guess_language(["qwfp zxcv"])
    ''
    """
    count = len(texts)
    sample = " ".join(
        " ".join(texts[start : start + 60])[: _SAMPLE // 3]
        for start in sorted({0, count // 3, 2 * count // 3})
    )
    if may_be_unspaced(sample):
        kana, han = len(_KANA.findall(sample)), len(_HAN.findall(sample))
        if kana + han > 0.2 * len(sample):
            return "ja" if kana > 0.05 * (kana + han) else "zh"
    lowered = lower(sample)
    words = _WORD.findall(lowered)
    votes = _votes(words)
    spoken = {code for code, count in votes.items() if count >= _SPOKEN * len(words)}
    letters = "" if lowered.isascii() else "".join(_TELLING.findall(lowered))
    for letter, count in Counter(letters).items() if letters else ():
        for code in _LETTERS[letter]:
            if code in spoken or not _SHARED_SCRIPT.match(letter):
                votes[code] += count
    most = max(votes.values(), default=0)
    if not most or most < _ENOUGH * len(words):
        return ""
    return min(code for code, count in votes.items() if count == most)


def _votes(words: Sequence[str]) -> dict[str, int]:
    """Return how many words of a text are frequent in each language that several tell."""
    votes: dict[str, int] = defaultdict(int)
    different: dict[str, int] = defaultdict(int)
    for word, count in Counter(filter(_COMMON.__contains__, words)).items():
        for code in _COMMON[word]:
            votes[code] += count
            different[code] += 1
    least = _DIFFERENT if len(words) >= _SEVERAL else _PAIR
    for code, count in different.items():
        if count < least:
            del votes[code]
    return votes
