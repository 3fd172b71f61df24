"""Names in Japanese: a frequent surname, two words that a blank parts, or what an honorific follows."""

import functools
import re
from collections.abc import Iterator

from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.lexicon import names_in, signs_in
from transcripts_cli.text import LazyPattern

_HAN = "\u3400-\u9fff々"
_KANA = "\u3040-\u30ff"
_GIVEN = rf"(?:[{_HAN}]{{1,3}}?|(?!さん|くん|ちゃん|さま|たち|です|から|まで|より|それ|これ|あれ|そう|はい)[\u3041-\u3096]{{2,4}}?|[\u30a1-\u30faー]{{2,4}})"
_END = rf"(?=$|[^{_HAN}{_KANA}]|さん|氏(?!名)|君|さま|様|[のはがをにとでもへ、]"
_KANA_NAME = LazyPattern(
    r"[\u30a0-\u30fa\u30fc]{2,8}(?:[・＝=][\u30a0-\u30fa\u30fc]{1,8}){1,3}|[\u30a1-\u30fa\u30fc]{2,6}[ 　]?(?=さん)"
)
"""Names of other scripts, spelt by their sounds."""
_ENDS = (
    "部",
    "課",
    "室",
    "係",
    "科",
    "年",
    "号",
    "回",
    "目",
    "者",
    "員",
    "会",
    "店",
    "社",
    "局",
    "所",
    "館",
    "校",
    "家",
    "休",
    "町",
    "市",
    "県",
    "区",
    "村",
    "駅",
    "線",
    "円",
    "分",
    "時",
    "班",
    "組",
    "面",
)
"""What words that are no names end in."""
_TWO, _THREE = 2, 3


def japanese_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand in a line of Japanese, in order; none begins inside another.

    >>> line = "聞き手・藤井健太（編集部）、話し手 山田 花子さん"
    >>> [line[start:end] for start, end in japanese_spans(line)]
    ['藤井健太', '山田 花子']
    """
    found: dict[int, int] = {}
    for pattern in (_honoured(), _parted(), _known()):
        for match in pattern.finditer(text):
            if _may_be_name(match["name"]):
                start, end = match.span("name")
                found[start] = max(end, found.get(start, 0))
    if "・" in text:
        found.update(match.span() for match in _KANA_NAME.finditer(text) if "・" in match[0])
    spans = sorted(found.items())
    yield from (span for i, span in enumerate(spans) if not i or span[0] >= spans[i - 1][1])


def _may_be_name(name: str) -> bool:
    """Whether no part of a name is a known word or ends as such do."""
    parts = re.split("[ 　]", name)
    if name.endswith(_ENDS) or any(part in _no_names() for part in parts):
        return False
    if len(parts) < _TWO or parts[0] in _surnames():
        return name not in _surnames()
    begins = any(parts[0].startswith(word) for word in _no_names() if len(word) > 1)
    return len(parts[0]) in (_TWO, _THREE) and not begins and not parts[0].endswith(_ENDS)


@functools.cache
def _titles() -> str:
    words = (
        words_of("honorifics", "offices", "chairs", "askers", codes=("ja",))
        | names_in("ja")["titles"]
    )
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


@functools.cache
def _known() -> re.Pattern[str]:
    """A frequent surname and a given name, behind a sign or a title."""
    surnames = "|".join(sorted(map(re.escape, _surnames()), key=lambda word: (-len(word), word)))
    return re.compile(
        rf"(?:^|(?<=[^{_HAN}])|(?:{_titles()}))(?P<name>(?:{surnames})[ 　]?{_GIVEN}){_END}|{_titles()})"
    )


@functools.cache
def _parted() -> re.Pattern[str]:
    """Two words that a blank parts, of which the second may be in kana."""
    return re.compile(
        rf"(?:^|(?<=[^{_HAN}{_KANA}])|(?<=[のはがをた]))(?P<name>[{_HAN}]{{1,4}}[ 　](?:[{_HAN}]{{1,3}}|[\u3041-\u3096]{{2,4}}|[\u30a1-\u30faー]{{2,4}}))(?=$|[^\w 　]|さん|氏(?!名)|君|様|[がはをに](?:[{_HAN}]|$))"
    )


@functools.cache
def _honoured() -> re.Pattern[str]:
    """What an honorific or a title follows."""
    return re.compile(
        rf"(?:^|(?<=[^{_HAN}{_KANA}])|(?<=[のはがを、。たる]))(?:(?P<name>[{_HAN}]{{1,3}}[ 　]?[{_HAN}]{{1,3}}?)(?=さん|氏(?!名)|先生|記者))"
    )


@functools.cache
def _surnames() -> frozenset[str]:
    return words_of("surnames", codes=("ja",)) | names_in("ja")["surnames"]


@functools.cache
def _no_names() -> frozenset[str]:
    own = words_of(
        "common", "fields", "interview", "askers", "answerers", "chairs", "offices", codes=("ja",)
    )
    return own | names_in("ja")["no"] | names_in("ja")["titles"] | signs_in("ja")
