"""Which language a text is in, as far as the data of the languages can tell."""

import re
from collections import Counter
from collections.abc import Sequence

from transcripts_cli.alphabets import Runs, lower
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.text import LazyPattern, may_be_unspaced

_WORD = Runs(r"[^\W\d_]")
_KANA = LazyPattern(r"[\u3040-\u30ff]")
_HAN = LazyPattern(r"[\u3400-\u9fff]")
# Share of all words that must be among a language's frequent ones: half of what running text has.
_ENOUGH = 0.08
_SAMPLE = 6000
"""Characters looked at, in three places of the text."""
_COMMON: dict[str, list[str]] = {}
for _language in LANGUAGES.values():
    for _word in f"{_language.common} {_language.frequent}".split():
        _COMMON.setdefault(_word, []).append(_language.code)
_LETTERS = {letter: language.code for language in LANGUAGES.values() for letter in language.letters}
_TELLING = Runs(f"[{re.escape(''.join(_LETTERS))}]")


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
    votes: Counter[str] = Counter()
    for word, count in Counter(filter(_COMMON.__contains__, words)).items():
        for code in _COMMON[word]:
            votes[code] += count
    letters = [] if lowered.isascii() else _TELLING.findall(lowered)
    for letter, count in Counter("".join(letters)).items():
        votes[_LETTERS[letter]] += count
    best = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:1]
    return best[0][0] if best and best[0][1] >= _ENOUGH * len(words) else ""
