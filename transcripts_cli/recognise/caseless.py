"""Names in scripts without capitals: Arabic, Chinese, Georgian, Hebrew, Indian scripts, Japanese, Korean, Thai."""

import re
from collections import Counter
from collections.abc import Iterator

from transcripts_cli.recognise.languages import words_of
from transcripts_cli.recognise.mentions import Setting
from transcripts_cli.text import COMBINING, LazyPattern, may_be_caseless

_CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々"
_CASELESS = LazyPattern(
    rf"[{_CJK}\u3131-\u318e\uac00-\ud7a3\u0590-\u06ff\u0900-\u0dff\u0e01-\u0e4e\u10d0-\u10fa]"
)
_SPACED = LazyPattern(
    r"[\uac00-\ud7a3\u0591-\u05f4\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff\u0900-\u0dff\u0e01-\u0e4e\u10d0-\u10fa]+"
)
_CODES = ("ar", "fa", "he", "hi", "zh", "ja", "ko")
_COMMON = words_of("common", codes=_CODES)
_TITLES = tuple(
    sorted(
        words_of("honorifics", "offices", "chairs", codes=_CODES),
        key=lambda word: (-len(word), word),
    )
)
_ROLES = words_of("askers", "answerers", "chairs")
_HONOURED = LazyPattern(
    r"(?:^|[のはが、。「（\s])([\u3400-\u9fff々]{3,5})(?:さん|氏(?!名)|先生|女士)|([\uac00-\ud7a3]{3})\s(?:씨|할머니|할아버지|선생님|교수|대표|감독)"
)
# What a Chinese or Japanese name cannot contain, but may be followed by: particles, verbs, conjunctions.
_STOPS = "のはがをにでともへやかられさ的是在与與和及跟说說从從对對把被将將了过過就也都又还還这這那邊边到给給向有曾先女平家自"
_BOUNDARY = LazyPattern(rf"$|[^\w{_CJK}]|[{_STOPS}]|さん|氏|君|様")
_IDEOGRAPHIC = "|".join(t for t in _TITLES if len(t) > 1 and "\u3400" <= t[0] <= "\u9fff")
_TITLED = LazyPattern(rf"(?:{_IDEOGRAPHIC})([\u3400-\u9fff]{{2,3}})(?=$|[^\w{_CJK}]|[{_STOPS}])")
_SURNAMES = tuple(words_of("surnames", codes=("zh",)))
_KOREAN = tuple(words_of("surnames", codes=("ko",)))
_NO_KOREAN = words_of("common", "fields", "interview", codes=("ko",))
_NO_NAME = frozenset("的是了のをがは有只不沒没第号號")
_THEN = "今现現生"
"""What goes on behind a name in Chinese and is none of it: this year, now, born."""
_VERB_END = LazyPattern(
    r"(?:ます|です|ません|でした|ました)[かがねよ]?$|ほとんど|[はがをにでへ]$|(?:てい|っ|れ)[たる]$"
)
"""What a run of Japanese ends in that says something: `感じますね`."""
_LONG_SURNAME = 3
_NEXT = LazyPattern(
    rf"\s((?:[^\W\d_ـ]|[{COMBINING}]){{3,}}+)(?=$|\s*[^\w\s]|\s{{2}}|\s((?:\w|[{COMBINING}])+))"
)
_KANA = LazyPattern(r"[\u3040-\u30ff]+")
_UNSPACED_NAME = LazyPattern(rf"[{_CJK}]{{2,8}}(?:・[{_CJK}]+)?")


def is_caseless(text: str) -> bool:
    """Whether a text is written in a script without capitals.

    >>> is_caseless("問"), is_caseless("Q"), is_caseless("هدى")
    (True, False, True)
    """
    return may_be_caseless(text) and bool(_CASELESS.search(text))


def name_at(text: str, start: int) -> str:
    """Return the name that begins near an offset, without titles, if it fills its cell; "" if none does.

    >>> name_at("：何素云", 1), name_at(" نادر الشلبي، تونس", 0), name_at("정하늘", 0), name_at("大森　健吾", 0)
    ('何素云', 'نادر الشلبي', '정하늘', '大森健吾')
    """
    rest = text[start:].lstrip(" 　:：\t（([【")
    if _SPACED.match(rest):
        return _spaced_name(rest)
    match = _UNSPACED_NAME.match(rest)
    if not match:
        return ""
    name = _without_title(without_honorific(match[0]))
    given = re.match(rf"[ 　]([{_CJK}]{{1,3}})(?:[^\w]|$)", rest[match.end() :])
    if given and len(name) <= 2 and name == match[0]:
        name += given[1]
    return name if _is_name(name) else ""


def _is_name(run: str) -> bool:
    """Whether a run of characters may be a whole name: two to four, more with kana and a dot."""
    if "・" in run:
        return True
    kana = any("\u3040" <= character <= "\u30ff" for character in run)
    if kana and _VERB_END.search(run):
        return False
    shortest, longest = 2, 6 if kana else 4
    return (
        shortest <= len(run) <= longest
        and not re.search(r"[一二三四五六七八九十百]", run[:2])
        and _NO_NAME.isdisjoint(run)
    )


def behind_title(run: str) -> str:
    """Return the two or three characters behind the last title in a run.

    >>> behind_title("市第二医院药剂科主任药师梁慧芬")
    '梁慧芬'
    """
    for length in (3, 2):
        if len(run) > length and any(
            run[:-length].endswith(title) for title in _TITLES if len(title) > 1
        ):
            return run[-length:]
    return ""


def without_honorific(run: str) -> str:
    """Leave off honorifics at the end of a run."""
    for title in _TITLES:
        if run.endswith(title) and len(run) - len(title) > 1:
            return run[: -len(title)]
    return run


def _without_title(run: str) -> str:
    """Leave off a function at the head of a run."""
    for title in _TITLES:
        if run.startswith(title) and len(run) - len(title) > 1:
            return run[len(title) :]
    return run


def _spaced_name(rest: str) -> str:
    """Two or three words of a script without capitals, if a stop or a frequent word follows."""
    words: list[str] = []
    end = 0
    for match in _SPACED.finditer(rest[:60]):
        if rest[end : match.start()].strip() or match[0] in _COMMON:
            break
        if match[0] not in _TITLES or words:
            words.append(match[0])
        end = match.end()
    if words and re.match("[\uac00-\ud7a3]", words[0]):
        return words[0] if _is_korean_name(words[0]) else ""
    return " ".join(words) if 2 <= len(words) <= 4 else ""


def _is_korean_name(word: str) -> bool:
    """Whether a word may be a Korean's whole name: it begins with a surname and is no common word."""
    return 2 <= len(word) <= 4 and word.startswith(_KOREAN) and word not in _NO_KOREAN


def honoured(text: str) -> list[str]:
    """Return the names that an honorific follows.

    >>> honoured("務めたのは、解説員の野中航さん。"), honoured("빨래터집 윤덕순 할머니")
    (['野中航'], ['윤덕순'])
    """
    return [match[1] or match[2] for match in _found(_HONOURED, text)]


def _found(pattern: LazyPattern, text: str) -> Iterator[re.Match[str]]:
    return pattern.finditer(text) if may_be_caseless(text) else iter(())


def titled(text: str) -> list[str]:
    """Return the Chinese names that stand behind a function in running text.

    >>> titled("它的作者顾一帆平时在一家公司上班")
    ['顾一帆']
    """
    return [match[1] for match in _found(_TITLED, text) if not _is_title(match[1])]


def lengthened(label: str, setting: Setting) -> tuple[str, int]:
    """Return the one name around the dialogue that a label begins, or ends, and its line.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> lengthened("岩崎", setting_of([(2, "岩崎満（作曲家）", "front")]))
    ('岩崎満', 2)
    """
    if not is_caseless(label):
        return "", 0
    label = next((label[: -len(t)] for t in _TITLES if label.endswith(t) and label != t), label)
    if not label or not is_caseless(label) or len(label) > 8 or label in _ROLES:
        return "", 0
    if _is_whole(label, setting):
        return "", 0
    count: Counter[str] = Counter()
    lines: dict[str, int] = {}
    for number, text, _ in setting.lines:
        for match in re.finditer(re.escape(label), text):
            name = _around(text, match, label)
            if name and not (setting.language == "zh" and _is_too_long(name)):
                count[name] += 1
                lines.setdefault(name, number)
    ranked = sorted(count, key=lambda name: (-count[name], -len(name)))
    if not ranked or (
        len(ranked) > 1
        and count[ranked[1]] == count[ranked[0]]
        and ranked[1] not in ranked[0]
        and len(label) > 1
    ):
        return "", 0
    return ranked[0], lines[ranked[0]]


def _is_too_long(name: str) -> bool:
    """Whether a Chinese name has more characters than one with such a surname has: `孔子聊天`."""
    longest = _LONG_SURNAME + (name[:2] in words_of("surnames", codes=("zh",)))
    return "·" not in name and len(name) > longest


def _is_whole(label: str, setting: Setting) -> bool:
    """Whether a label of three characters or more that begins with a Chinese surname stands somewhere by itself."""
    alone = re.compile(rf"(?<![\w{_CJK}]){re.escape(label)}(?![\w{_CJK}\s　])")
    return (
        len(label) >= _LONG_SURNAME
        and label.startswith(_SURNAMES)
        and all("\u3400" <= character <= "\u9fff" for character in label)
        and any(alone.search(text) for _, text, _ in setting.lines)
    )


def _around(text: str, match: re.Match[str], label: str) -> str:
    """Return the name that stands where a label was found in a line."""
    rest, before = text[match.end() :], text[: match.start()]
    if _SPACED.match(label):
        follows = _NEXT.match(rest)
        if (
            not follows
            or before[-1:].isalpha()
            or not is_caseless(follows[1])
            or follows[1] in _COMMON
        ):
            return ""
        return f"{label} {follows[1]}" if follows[2] is None or follows[2] in _COMMON else ""
    left = re.search(r"(?:^|[^\w])((?:[\u30a0-\u30ff]+・)+|[\u3400-\u9fff]{1,3})$", before)
    hard = re.match(rf"([{_CJK}]*)", rest)
    tail = _cut_tail(hard[1] if hard else "")
    if left and not tail:
        return left[1] + label if left[1][-1] not in _STOPS and not _is_title(left[1]) else ""
    if tail and _KANA.fullmatch(label) and not _KANA.fullmatch(tail):
        return ""
    if tail and len(tail) <= 4 and not _is_title(tail) and tail[0] not in _THEN:
        long = len(label) >= _LONG_SURNAME and len(tail) <= 2 and _NO_NAME.isdisjoint(tail)
        return label + tail if long or _is_name(label + tail) else ""
    spaced = re.match(rf"[ 　]([{_CJK}]{{1,3}})(?=[^{_CJK}]|$)", rest)
    given = spaced[1] if spaced and not tail and not _is_title(spaced[1]) else ""
    return label + given if given else _softly(label, rest)


def _cut_tail(tail: str) -> str:
    return "" if tail in _TITLES else without_honorific("＿" + tail)[1:] if tail else ""


def _softly(label: str, rest: str) -> str:
    """The label with one to three characters up to a particle or a verb."""
    for length in range(3 if len(label) > 1 else 2, 0, -1):
        tail = rest[:length]
        if (
            re.fullmatch(r"[\u3400-\u9fff]+", tail)
            and _BOUNDARY.match(rest[length:])
            and not set(tail) & set(_STOPS)
        ):
            return label + tail if not _is_title(tail) and _is_name(label + tail) else ""
    return ""


def _is_title(tail: str) -> bool:
    return any(tail.startswith(title) for title in _TITLES if len(title) > 1) or tail in _TITLES
