"""Names in scripts without capitals: known by their surnames where there are no spaces, else by their first names."""

import functools
import re
from collections.abc import Iterator

from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.lexicon import KINDS, lexicon
from transcripts_cli.text import LazyPattern, fold, may_be_caseless

_HAN = "\u3400-\u9fff々"
_KANA = "\u3040-\u30ff"
_HANGUL = "\uac00-\ud7a3"
_DOTTED = LazyPattern(
    rf"[\u30a0-\u30fa\u30fc]{{2,8}}(?:・[\u30a0-\u30fa\u30fc]{{2,8}}){{1,2}}|[{_HAN}]{{2,8}}(?:·[{_HAN}]{{2,8}}){{1,2}}"
)
"""Names of other scripts, spelt by their sounds."""


def _any_of(*kinds: str, code: str) -> str:
    words = sorted(words_of(*kinds, codes=(code,)), key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, words)) or r"(?!)"


_TITLES = {
    code: _any_of("honorifics", "offices", "chairs", "askers", code=code)
    for code in ("zh", "ja", "ko")
}
# What may stand right before and right behind a name where no space does.
_CHINESE = LazyPattern(
    rf"(?:^|(?<=[^{_HAN}])|(?<=[与和由对访問问是为為的跟及并並請请叫])|(?<=[者人员員长長师師])|(?:{_TITLES['zh']}))"
    rf"(?P<name>(?:{_any_of('surnames', code='zh')})[{_HAN}]{{1,2}}?)"
    rf"(?=$|[^{_HAN}]|[的是在说說和与與及等也就曾将將从從向对對谈談表认認介来來为為两兩三几幾今生现現、]|(?:{_TITLES['zh']}))"
)
_JAPANESE = LazyPattern(
    rf"(?:^|(?<=[^{_HAN}])|(?:{_TITLES['ja']}))"
    rf"(?P<name>(?:{_any_of('surnames', code='ja')})[ 　]?(?:[{_HAN}]{{1,3}}?|(?!さん|くん|ちゃん|さま|たち)[{_KANA}]{{2,4}}?))"
    rf"(?=$|[^{_HAN}{_KANA}]|さん|氏|君|さま|様|[のはがをにとでもへ、]|(?:{_TITLES['ja']}))"
)
_HONOURED = LazyPattern(
    rf"(?:^|(?<=[^{_HAN}{_KANA}])|(?<=[のはがを、。]))(?P<name>[{_HAN}]{{1,3}}[ 　]?[{_HAN}]{{1,3}}?)(?=さん|氏(?!名)|先生|記者|(?<=[ 　][{_HAN}])[（(]|(?<=[ 　][{_HAN}]{{2}})[（(])"
)
_KOREAN = LazyPattern(
    rf"(?:^|(?<=[^{_HANGUL}]))(?P<name>(?:{_any_of('surnames', code='ko')})[{_HANGUL}]{{2}})"
    rf"(?=\s?[(（]|\s(?:{_TITLES['ko']})|\s씨|씨|\s*[\"”’»\]]?\s*$)"
)
_KOREAN_WORD = LazyPattern(
    rf"(?<=[ ])(?P<name>(?:{_any_of('surnames', code='ko')})[{_HANGUL}]{{2}})(?:은|는|이|가|을|를|의|과|와|에게|께서|도|이다)?(?=[^{_HANGUL}]|$)"
)
_TRADE = 6
"""Characters before a name in which a word for a trade may end."""
_NO_KOREAN = words_of("common", "fields", "interview", codes=("ko",))
_NO_NAME = frozenset("的了是不在有和就也都这這那很没沒")


_SPACED = LazyPattern(
    r"[\u0591-\u05f4\u0620-\u064a\u066e-\u06d3\u0900-\u0963\u0971-\u097f][\u0591-\u05f4\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u0900-\u0963\u0971-\u097f]*(?:['’׳״\"][\u05d0-\u05ea])?"
)
_CODES = ("ar", "fa", "he", "hi")
_GIVEN = words_of("given", codes=_CODES)
_NO_PART = words_of(
    "common", "speech", "askers", "answerers", "chairs", "fields", "interview", codes=_CODES
)
_ARABIC = LazyPattern("[\u0620-\u06d3]")
_SCRIPTS = (("\u05ff", ("he",)), ("\u06ff", ("ar", "fa")), ("\u097f", ("hi",)))
"""The last letter of each of these scripts, and the languages written in it."""
_TWO = 2
_LONGEST = 3
"""Words of such a name: one's own, one's father's, the family's."""


def given_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand in Arabic, Hebrew or Devanagari script: a frequent first name, or what a trade presents.

    >>> line = "حاورتها إسراء الزهدي من جريدة"
    >>> [line[start:end] for start, end in given_spans(line)]
    ['إسراء الزهدي']
    """
    run: list[re.Match[str]] = []
    before = ""
    for match in [*_SPACED.finditer(text), None]:
        joined = match and run and text[run[-1].end() : match.start()] == " "
        if match and joined and len(run) < _LONGEST and _goes_on(match, text, len(run)):
            run.append(match)
            continue
        if len(run) > 1:
            yield run[0].start(), run[-1].end()
            before = ""
        run = [match] if match and (match[0] in _GIVEN or _is_presented(match[0], before)) else []
        before = match[0] if match else ""


def _is_presented(word: str, before: str) -> bool:
    """Whether a word behind one for a trade, for who writes or for talking begins a name: it has no article."""
    return (
        len(word) > _TWO
        and not word.startswith(("ال", "ה"))
        and not _tells(word)
        and word not in _NO_PART
        and _tells(before, ("trades", "staff", "talking", "making"))
    )


@functools.lru_cache(maxsize=4096)  # each word of a line is asked about twice
def _tells(word: str, kinds: tuple[str, ...] = KINDS) -> bool:
    """Whether a word is one of those that stand near names, in a language of its script."""
    codes = next((own for last, own in _SCRIPTS if word[:1] <= last), ())
    folded = fold(word)
    return any(lexicon(code)[kind].holds(folded) for code in codes for kind in kinds)


def _goes_on(match: re.Match[str], text: str, count: int) -> bool:
    """Whether a word belongs to the name before it; in Arabic it has an article, is a first name or ends its phrase.

    Args:
        match: the word.
        text: where it stands.
        count: words of the name so far; behind two, a word before a small one is more often a verb.
    """
    if match[0] in _NO_PART or (match[0] not in _GIVEN and _tells(match[0])):
        return False
    if not _ARABIC.match(match[0]) or match[0].startswith("ال") or match[0] in _GIVEN:
        return True
    following = _SPACED.match(text, match.end() + 1)
    return not following or (count == 1 and following[0] in _NO_PART)


def family_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand in a line of a script without capitals, in order, as offsets.

    >>> line = "采访者：林秋霞，對談 王建国先生"
    >>> [line[start:end] for start, end in family_spans(line)]
    ['林秋霞', '王建国']
    >>> line = "聞き手・藤井誠二（編集部）、話し手 山田 花子さん"
    >>> [line[start:end] for start, end in family_spans(line)]
    ['藤井誠二', '山田 花子']
    """
    if not may_be_caseless(text):
        return
    scripts = (_KANA, _JAPANESE), (_HANGUL, _KOREAN), (_HAN, _CHINESE)
    pattern = next((own for script, own in scripts if re.search(f"[{script}]", text)), None)
    if pattern is None:
        yield from given_spans(text)
        return
    found = dict(_family_spans(text, pattern))
    yield from sorted(found.items())


def _family_spans(text: str, pattern: LazyPattern) -> Iterator[tuple[int, int]]:
    """Yield where names stand in a line without spaces or in Korean, in any order; a later one at the same place is surer."""
    if pattern is _JAPANESE:
        yield from (match.span("name") for match in _HONOURED.finditer(text))
    if pattern is _KOREAN:
        yield from _behind_trades(text)
    for match in pattern.finditer(text):
        plain = pattern is _CHINESE and not _NO_NAME.isdisjoint(match["name"])
        if not plain and match["name"] not in _NO_KOREAN:
            yield match.span("name")
    if "·" in text or "・" in text:
        yield from (match.span() for match in _DOTTED.finditer(text))


def _behind_trades(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a Korean name of three syllables stands behind a word for a trade or for who writes."""
    words = lexicon("ko")
    for match in _KOREAN_WORD.finditer(text):
        before = text[: match.start()].rstrip()[-_TRADE:]
        if match["name"] not in _NO_KOREAN and any(
            before.endswith(sign)
            for kind in ("trades", "staff", "talking")
            for sign in words[kind].signs
        ):
            yield match.span("name")
