"""Lines that give a label and a name together: legends, tables, casts, attendee lists."""

import re
from collections.abc import Iterator

from transcripts_cli.recognise.caseless import is_caseless, name_at
from transcripts_cli.recognise.family import family_spans
from transcripts_cli.recognise.fits import fits, plain_words
from transcripts_cli.recognise.mentions import Setting
from transcripts_cli.recognise.names import HONORIFICS, find_names, title_case
from transcripts_cli.recognise.offices import is_function
from transcripts_cli.recognise.own_names import DEFINITE
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.text import LazyPattern, fold

_GIVES = LazyPattern(
    r"\s*(?:[)）]\s*)?(?:[=:：|→—–\t]|-\s|\(|（|\.{2,}|is\s|\s{2,}|　)\s*[=:：|.\s]*"
)
_CELL = LazyPattern(r"[|\t]|\s{2,}|　")
_OWNS = LazyPattern(r"[’']s?(?!\w)")
"""Behind a name: what is given is somebody's mother or boss."""
_LEADERS = LazyPattern(r"\.{3,}|…{2,}")
# How far behind the sign a name may begin, for titles before it, in characters.
_NEAR = 30
_ENTRY = 60
"""Characters of an entry of a legend."""
# Letters of a code, and characters of a cast's row.
_CODE = 3
_ROW = 80
# A legend's entry of one word: a given name, or the function that a code stands for.
_ONE_WORD = LazyPattern(r"([^\W\d_][\w’'-]*)\s*(?:$|[|,;(.)\t]|\s{2,}|　)")


def tied(label: str, setting: Setting) -> tuple[str, int]:
    """Return the name that a line ties to a label, and the line; "" and 0 if none does.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> tied("AB", setting_of([(3, "Present: Ana Berg (AB), chair; Bo Lind (BL)", "front")]))
    ('Ana Berg', 3)
    """
    for number, text, match in _lines_with(label, setting):
        found = [
            name
            for name in (
                _before_brackets(text, match),
                _behind(text, match, label, setting),
                _in_row(text, match),
            )
            if name and fold(name) != fold(label)
        ]
        if found:
            return next((name for name in found if fits(label, name)), found[0]), number
    return "", 0


def stands_for(label: str, setting: Setting) -> str:
    """Return the word of function that a legend gives for a code (`MOD = moderator`), "" if none does."""
    for _, text, match in _lines_with(label, setting):
        if text[: match.start()].strip(" -*|;,:—–") and not re.search(
            r"[;:,]\s*$", text[: match.start()]
        ):
            continue
        gives = _GIVES.match(text, match.end())
        if gives:
            word = re.match(r"[^\W\d_][^\W\d_-]{3,}", text[gives.end() :])
            if word and len(re.split("[;,|]", text[gives.end() :])[0]) < _ENTRY:
                return word[0]
    return ""


def _lines_with(label: str, setting: Setting) -> Iterator[tuple[int, str, re.Match[str]]]:
    """The lines that hold a label as a whole word, with where."""
    words = fold(label).split()
    if not words or len(words) > 3:
        return
    everywhere = range(len(setting.lines)) if is_caseless(label) else ()
    lines = everywhere or setting.words.get(words[0], ())
    if not lines:  # as of most labels
        return
    flags = re.IGNORECASE if len(label) > 3 else 0
    pattern = re.compile(rf"(?<![\w.]){re.escape(label.rstrip('.'))}(?!\w)", flags)
    for index in lines:
        number, text, _ = setting.lines[index]
        match = pattern.search(text)
        if match:
            yield number, text, match


def _before_brackets(text: str, match: re.Match[str]) -> str:
    """`Name (AB)`, `Name, function (AB, chair)`, `Roland (E2)`, `羅穎心（訪）`; `Function (I): Name` is read behind."""
    before, after = text[: match.start()], text[match.end() :]
    if not re.search(r"[(\[（]\s*$", before) or not re.match(r"\.?\s*[)\]）,;/]", after):
        return ""
    if re.match(r"\s*[)\]）]\s*[:：]", after):
        return ""
    head = re.split(r"[;)\]）]", before.rstrip("([（ "))[-1]
    names = find_names(head)
    if names:
        return title_case(names[-1])
    caseless = re.search(r"([^\W\d_]{2,6})$", head) if is_caseless(head) else None
    if caseless:
        return caseless[1]
    single = re.search(r"(?:^|[:,;]|\s(?:and|et|und|y|e|i|en)\s)\s*([^\W\d_][\w-]+)$", head)
    return (
        single[1]
        if single and single[1][0].isupper() and any(c.isdigit() for c in match[0])
        else ""
    )


def _behind(text: str, match: re.Match[str], label: str, setting: Setting) -> str:
    """`AB = Name`, `AB: Name, function`, `Interviewer (I): Name`, `AB | Name`."""
    gives = _GIVES.match(text, match.end())
    before = text[: match.start()]
    own = _field(text, label)
    plain = shape(label) == "word" and not is_caseless(label)
    if own or (plain and not is_function(fold(label), setting)):
        return own
    if not gives and label.isupper() and not label.islower() and len(label) > 2:
        names = find_names(text[match.end() : match.end() + _NEAR])
        return (
            title_case(names[0]) if names and text[match.end() :].startswith(" " + names[0]) else ""
        )
    if not gives or (before and re.search(r"[^\W\d_]\s*$", before) and not is_caseless(label)):
        return ""
    behind = text[gives.end() :]
    if is_caseless(behind):
        return _without_capitals(behind, setting) if not re.search(r"[（(]", gives[0]) else ""
    names = find_names(re.split(r"[;|]|\s{3,}|\t", behind)[0][:120])
    if not names:
        return _single(behind, match[0], before)
    at = behind.find(names[0].split()[0])
    owns = _OWNS.match(behind, at + len(names[0]))
    return title_case(names[0]) if at < _NEAR and not owns else ""


def _without_capitals(behind: str, setting: Setting) -> str:
    """The name that stands right behind a sign, in full where the entry goes on to give it: `민재(편집장 공민재)`."""
    name = name_at(behind, 0)
    for start, end in family_spans(behind[:_ENTRY], setting.language):
        found = behind[start:end]
        if (not name and not start) or (name and found != name and found.endswith(name)):
            return found
    return name


def _field(text: str, label: str) -> str:
    """The name that is all a line says behind a label, as the head of an interview gives it: `Reporter: Ana Berg`."""
    head, colon, behind = text.strip(" *_|-").partition(":")
    if not colon or fold(head) != fold(label):
        return ""
    named = re.split(r"[,(]", behind, maxsplit=1)[0].strip(" *_|.")
    names = find_names(named)
    return title_case(names[0]) if names == [named] else ""


def _single(behind: str, label: str, before: str) -> str:
    """A given name or pseudonym alone in its cell, for a code."""
    word = _ONE_WORD.match(behind)
    if not word or not word[1][0].isupper() or before.strip(" |-*"):
        return ""
    if fold(word[1]) in _functions() or not (any(c.isdigit() for c in label) or label.isupper()):
        return ""
    return (
        word[1]
        if any(c.isdigit() for c in label)
        or (len(plain_words(word[1])) == 1 and len(label) <= _CODE)
        else ""
    )


def _functions() -> frozenset[str]:
    return frozenset(HONORIFICS)


def _in_row(text: str, match: re.Match[str]) -> str:
    """A row of a table with the name in the cell before: `| Ana Berg | AB | Bank |`; `Ana Berg = AB`."""
    before = text[: match.start()]
    if match[0] != match[0].upper() or len(match[0]) > 6:
        return ""
    cells = [cell.strip() for cell in _CELL.split(before) if cell.strip()]
    if _CELL.search(before[-3:]) and cells:
        names = find_names(cells[-1])
        return title_case(names[0]) if len(names) == 1 else ""
    if re.search(r"[=:：→—–-]\s*$", before):
        names = find_names(before)
        alone = (
            len(names) == 1
            and len(before.strip()) < len(names[0]) + _NEAR // 2
            and ")" not in before
        )
        return title_case(names[0]) if alone else ""
    return ""


def character(label: str, setting: Setting) -> tuple[str, int]:
    """Return the one character of a cast whose only name a label begins (`TRUF.` for Truffo), or has without an article.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> character("BOY", setting_of([(10, "THE BOY ............ Jamie Foss", "front")]))
    ('THE BOY', 10)
    """
    for number, text, part in setting.lines:
        leaders = _LEADERS.search(text) if part == "front" else None
        article, _, rest = (
            text[: leaders.start()].strip().partition(" ") if leaders else ("", "", "")
        )
        if rest and fold(rest) == fold(label) and article.lower() in DEFINITE:
            return f"{article} {rest}", number
    if not 3 <= len(label) <= 5 or not label.isalpha():
        return "", 0
    found = {
        word[1]: number
        for number, text, part in setting.lines
        if part == "front"
        and (word := re.match(r"\s*([^\W\d_]{4,}),\s", text))
        and fold(word[1]).startswith(fold(label))
    }
    return next(iter(found.items())) if len(found) == 1 else ("", 0)


def is_cast(setting: Setting) -> bool:
    """Whether the front matter gives characters with the actors who play them."""
    rows = 0
    for _, text, part in setting.lines:
        if part != "front":
            continue
        leaders = _LEADERS.search(text)
        sides = re.split(r":\s", text, maxsplit=1)
        rows += bool(leaders and find_names(text[leaders.end() :])) or (
            len(sides) > 1
            and len(text) < _ROW
            and bool(find_names(sides[0]))
            and bool(find_names(sides[1]))
        )
    return rows > 1
