"""Names in scripts without capitals: Arabic, Chinese, Japanese, Korean."""

import re
from collections import Counter

from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.mentions import Setting

_CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々"
_CASELESS = re.compile(rf"[{_CJK}\uac00-\ud7a3\u0590-\u06ff\u0900-\u0dff]")
_SPACED = re.compile(r"[\uac00-\ud7a3\u0590-\u06ff\u0900-\u0dff]+")
_COMMON = frozenset(
    word for code in ("ar", "zh", "ja", "ko") if code in LANGUAGES for word in LANGUAGES[code].common.split()
)
_PARTICLES = frozenset(LANGUAGES["ar"].particles.split())
_TITLES = tuple(
    sorted(
        {
            word
            for code in ("zh", "ja", "ko", "ar")
            if code in LANGUAGES
            for words in (LANGUAGES[code].honorifics, LANGUAGES[code].offices, LANGUAGES[code].chairs)
            for word in words.split()
        },
        key=lambda word: (-len(word), word),
    )
)
# What a Chinese or Japanese name cannot contain, but may be followed by: particles, verbs, conjunctions.
_STOPS = "のはがをにでともへやかられさ的是在与與和及跟说說从從对對把被将將了过過就也都又还還这這那邊边到给給向有曾先女平家自"
_BOUNDARY = re.compile(rf"$|[^\w{_CJK}]|[{_STOPS}]|さん|氏|君|様")
_UNSPACED_NAME = re.compile(rf"[{_CJK}]{{2,8}}(?:・[{_CJK}]+)?")


def is_caseless(text: str) -> bool:
    """Whether a text is written in a script without capitals.

    >>> is_caseless("問"), is_caseless("Q"), is_caseless("هدى")
    (True, False, True)
    """
    return bool(_CASELESS.search(text))


def name_at(text: str, start: int) -> str:
    """Return the name that begins near an offset, without titles; "" if none does.

    >>> name_at("：何素云", 1), name_at(" نادر الشلبي، تونس", 0), name_at("정하늘", 0)
    ('何素云', 'نادر الشلبي', '정하늘')
    """
    rest = text[start:].lstrip(" 　:：\t（([【")
    spaced = _SPACED.match(rest)
    if spaced:
        return _spaced_name(rest)
    match = _UNSPACED_NAME.match(rest)
    if not match:
        return ""
    name = _without_title(_cut(match[0]))
    following = rest[match.end() :]
    if len(name) == 1 or (len(name) == 2 and re.match(rf"[ 　][{_CJK}]{{1,3}}(?:\W|$)", following)):  # noqa: PLR2004
        name += following.strip(" 　")[: len(re.match(rf"[ 　]([{_CJK}]*)", following)[1])] if re.match(rf"[ 　]([{_CJK}]*)", following) else ""
    return name if 2 <= len(name) <= 8 else ""  # noqa: PLR2004


def _cut(run: str) -> str:
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
    """Two or three words of a script without capitals, up to a stop or a frequent word."""
    words: list[str] = []
    end = 0
    for match in _SPACED.finditer(rest[:60]):
        if rest[end : match.start()].strip() or match[0] in _COMMON or len(words) == 3:  # noqa: PLR2004
            break
        if match[0] not in _TITLES or words:
            words.append(match[0])
        end = match.end()
    if words and re.match("[\uac00-\ud7a3]", words[0]):
        return words[0] if 2 <= len(words[0]) <= 4 else ""  # noqa: PLR2004
    return " ".join(words) if len(words) > 1 else ""


def lengthened(label: str, setting: Setting) -> tuple[str, int]:
    """Return the one name around the dialogue that a label begins, or ends, and its line.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> lengthened("岩崎", setting_of([(2, "岩崎満（作曲家）", "front")]))
    ('岩崎満', 2)
    """
    if not label or not is_caseless(label) or len(label) > 8:  # noqa: PLR2004
        return "", 0
    count: Counter[str] = Counter()
    lines: dict[str, int] = {}
    for number, text, _ in setting.lines:
        for match in re.finditer(re.escape(label), text):
            name = _around(text, match, label)
            if name:
                count[name] += 1
                lines.setdefault(name, number)
    ranked = sorted(count, key=lambda name: (-count[name], -len(name)))
    if not ranked or (len(ranked) > 1 and count[ranked[1]] == count[ranked[0]] and ranked[1] not in ranked[0] and len(label) > 1):
        return "", 0
    return ranked[0], lines[ranked[0]]


def _around(text: str, match: re.Match[str], label: str) -> str:
    """Return the name that stands where a label was found in a line."""
    rest = text[match.end() :]
    if _SPACED.match(label):
        follows = re.match(r"\s([^\W\d_]+)", rest)
        before = text[: match.start()][-1:]
        if not follows or follows[1] in _COMMON or before.isalpha() or not is_caseless(follows[1]):
            return ""
        return f"{label} {follows[1]}"
    left = re.search(rf"(?:^|[^\w])((?:[\u30a0-\u30ff]+・)+)$", text[: match.start()])
    if left and re.match(r"$|\W|さん|氏", rest):
        return left[1] + label
    longest = 3 if len(label) > 1 else 2
    for length in range(1, longest + 1):
        tail = rest[:length]
        if len(tail) < length or not re.fullmatch(rf"[{_CJK}]+", tail):
            break
        if _BOUNDARY.match(rest[length:]) and not (length == 1 and len(label) == 1 and _two(rest)):
            return label + tail if not _is_title(tail) and not _has_stop(tail) else ""
    return ""


def _two(rest: str) -> bool:
    return bool(re.match(rf"[{_CJK}]{{2}}(?:$|[^\w])", rest))


def _is_title(tail: str) -> bool:
    return tail in _TITLES or tail.startswith(("さん", "氏", "先生"))


def _has_stop(tail: str) -> bool:
    return len(tail) == 1 and tail in _STOPS
