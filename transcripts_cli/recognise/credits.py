"""Who is credited with the questions, and who is presented as answering."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set

from transcripts_cli.recognise.caseless import behind_title, honoured, is_caseless, name_at
from transcripts_cli.recognise.fits import fits
from transcripts_cli.recognise.front import (
    byline_phrase,
    credit_phrase,
    guest_phrase,
    interview_word,
)
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.mentions import PLACE, Mention, Setting
from transcripts_cli.recognise.names import HONORIFICS, find_spans, title_case, unique
from transcripts_cli.text import fold

_SEGMENT = re.compile(r"(?:^|[.|·•(（\[/,;:—–-]|\s{2,}|　)[\s*_#>\"'“«]*$")
_STOP = re.compile(r"[.;|()（）\[\]\t]|\s{3,}|　")
_AUTHOR = re.compile(r"^\s*(?:author|authors|auteur|autor|autora|by)\s*[:=]\s*(.*)$", re.IGNORECASE)
_ASKER = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        sorted({w for lang in LANGUAGES.values() for w in lang.askers.split() if len(w) > 6})
    )
    + r")\s+$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^\s*(?:#+\s|title\s*[:=])", re.IGNORECASE)
_LABELLED = re.compile(r"^\s*[^\W\d_][^:：,.]{1,30}[:：]\s*(?:[^\W\d_]+\.\s+)?$")
_APPOSED = re.compile(r"[\])*_]{0,3}(?:\([^)]{0,120}\))?,\s+(?:[a-zß-öø-ÿ]{4,}|\d\d\b)")
_SIGNATURE = re.compile(r"[.!?…»”\"]\s*[*_(]*[—–-]+\s*[*_]*$")
_BYLINE_END = re.compile(
    r"(?:^|\s)(?:©|\(c\)|phot\w*|fot\w*|zdj\w*|photo\w*|bild\w*)\b", re.IGNORECASE
)
# Characters of a word that is a credit wherever it stands, of a line that is no prose, and of a byline.
_SIGNS = " *_#>–—-\"'“«("
_TELLING = 8
_LINE = 120
_BYLINE = 80
# How far behind a phrase a name may begin, in characters, for functions before it.
_NEAR = 40


def credited(setting: Setting) -> tuple[str, int]:
    """Return the one person named behind a credit for the questions, and the line; "" and 0 if none or several are.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> credited(setting_of([(9, "Propos recueillis par Ana Silva", "back")]))
    ('Ana Silva', 9)
    """
    return _one(_named_behind(setting, credit_phrase()))


def several_credited(setting: Setting) -> bool:
    """Whether a credit for the questions names more than one person."""
    return len(unique(name for name, _ in _named_behind(setting, credit_phrase()))) > 1


def bylined(setting: Setting, guests: Sequence[str] = ()) -> tuple[str, int]:
    """Return the one person who signs the page, and the line; "" and 0 if none or several do.

    Args:
        setting: what stands around the dialogue.
        guests: people who answer.
    """
    for found in (
        _named_behind(setting, byline_phrase()),
        _authors(setting),
        _before_role(setting),
        _signed(setting),
        _alone(setting),
    ):
        others = [(name, line) for name, line in found if not _is_taken(name, guests)]
        if others:
            return _one(others)
    return "", 0


def _authors(setting: Setting) -> list[tuple[str, int]]:
    """The author that metadata give, or the one item of their list of authors."""
    found: list[tuple[str, int]] = []
    for (number, text, part), following in zip(
        setting.lines, [*setting.lines[1:], (0, "", "")], strict=False
    ):
        match = _AUTHOR.match(text) if part == "front" else None
        if match and match[1].strip():
            found += [(match[1][s:e], number) for s, e in find_spans(match[1])]
        elif match:
            item = re.match(r"\s*-\s+([^\W\d_][\w .-]*)$", following[1])
            found += [(item[1].strip(), number + 1)] if item and item[1][0].isupper() else []
    return found


def left_over(setting: Setting, guests: Sequence[str], *, labelled: bool) -> tuple[str, int]:
    """Return the one person beside those who answer: signing with them, named twice, or on the line that says "interview".

    Args:
        setting: what stands around the dialogue.
        guests: people who answer.
        labelled: whether the answers are labelled, so that who is named with them must ask.
    """
    counts = Counter(mention.name for mention in setting.mentions if not mention.loud)
    texts = {number: text for number, text, _ in setting.lines}
    placed = {mention.name for mention in setting.mentions if PLACE.search(mention.before)}
    signs: list[tuple[str, int]] = []
    says: list[tuple[str, int]] = []
    twice: list[tuple[str, int]] = []
    for mention in setting.mentions:
        if _is_taken(mention.name, guests) or mention.loud or mention.part == "narration":
            continue
        found = (mention.name, mention.line)
        beside = [m.name for m in setting.mentions if m.line == mention.line and m is not mention]
        if len(beside) == 1 and _is_taken(beside[0], guests) and mention.part == "back":
            signs.append(found)
        elif labelled and not beside and interview_word().search(texts[mention.line]):
            says.append(found)
        elif counts[mention.name] > 1 and mention.name not in placed:
            twice.append(found)
    return next((_one(found) for found in (signs, says, twice) if found), ("", 0))


def _before_role(setting: Setting) -> list[tuple[str, int]]:
    """Names behind the word for who asks, in running text: `recebeu a repórter Ana Silva`."""
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if mention.part != "narration" and _ASKER.search(mention.before)
    ]


def _signed(setting: Setting) -> list[tuple[str, int]]:
    """Names behind a dash at the end of a paragraph of the front matter."""
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if mention.part == "front" and _is_signature(mention)
    ]


def _is_signature(mention: Mention) -> bool:
    """Whether a name stands behind a full stop and a dash, and ends its line."""
    return bool(_SIGNATURE.search(mention.before)) and not mention.after.strip(" *_.)")


def _alone(setting: Setting) -> list[tuple[str, int]]:
    """Names that fill a line of the front matter, behind its first line, and stand nowhere else."""
    counts = Counter(mention.name for mention in setting.mentions)
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if mention.part != "narration"
        and counts[mention.name] == 1
        and mention.line > setting.lines[0][0]
        and not mention.before.strip(" *_")
        and not mention.after.strip(" *_")
    ]


def _one(found: Sequence[tuple[str, int]]) -> tuple[str, int]:
    people = unique(name for name, _ in found)
    return (people[0], found[0][1]) if len(people) == 1 else ("", 0)


def _named_behind(setting: Setting, phrases: re.Pattern[str]) -> list[tuple[str, int]]:
    """All people named behind phrases that begin a part of a line, with their lines."""
    found: list[tuple[str, int]] = []
    for number, text, part in setting.lines:
        if part == "narration":
            continue
        for match in phrases.finditer(text):
            named = list(_names_behind(text, match)) if _begins_part(text, match) else []
            if named:
                found += [(_known(name, setting), number) for name in named]
                break
    return found


def _known(name: str, setting: Setting) -> str:
    """Return the spelling of a name that the setting has settled on."""
    if name in setting.spellings:
        return setting.spellings[name]
    return next((m.name for m in setting.mentions if name.endswith(m.name)), name)


def _begins_part(text: str, match: re.Match[str]) -> bool:
    """Whether a phrase begins a line or a part of it, or is long enough to be no accident."""
    if len(match[0].split()) > 1:
        return True
    behind = text[match.end() :]
    if is_caseless(match[0]):
        heads = not text[: match.start()].strip(" 　—–-―>#*")
        return heads or bool(re.match(r"[^:：=＝　]{0,4}[:：=＝/／　]|\s*[（(]|\s\S", behind))
    begins = bool(_SEGMENT.search(text[: match.start()])) or bool(re.match(r"\s*[:：]", behind))
    if len(match[0]) > _TELLING:
        return True
    return begins and (len(text) < _LINE or behind.lstrip().startswith((":", "：")))


def _names_behind(text: str, match: re.Match[str]) -> Iterator[str]:
    """The names that follow a phrase at once, and those joined to them."""
    behind = text[match.end() : match.end() + 160]
    if is_caseless(behind[:6]):
        name = name_at(re.sub(r"^[^:：=＝/／　 ]{0,6}[:：=＝/／]", "", behind), 0)
        tail = re.match(r"[\u3400-\u9fff]{5,30}", behind)
        name = name or (behind_title(tail[0]) if tail else "")
        if name:
            yield name
        return
    spans = find_spans(behind)
    if not spans or _far(behind[: spans[0][0]], single=" " not in match[0]):
        return
    end = len(behind)
    for position, (start, stop) in enumerate(spans):
        if position and _STOP.search(behind[spans[position - 1][1] : start]):
            end = start
        if start < end:
            yield title_case(behind[start:stop])


def _far(between: str, *, single: bool) -> bool:
    """Whether something other than a sign, a title or a function stands between phrase and name."""
    words = re.findall(r"[^\W\d_]+", between)
    if single and any(fold(word) not in HONORIFICS for word in words):
        return True
    if len(between) > _NEAR or re.search(
        r"[.|;)\n]\s", re.sub(r"\b[^\W\d_]{1,5}\.\s", "", between)
    ):
        return True
    return len(words) > 3 or sum(fold(word) not in HONORIFICS for word in words) > 2


def presented(setting: Setting, others: Sequence[str], questions: Sequence[str]) -> tuple[str, int]:
    """Return the one person presented as answering, and the line; "" and 0 if none stands out.

    Args:
        setting: what stands around the dialogue.
        others: people who are somebody else.
        questions: the first questions, in which the person may be addressed.
    """
    points: Counter[str] = Counter()
    lines: dict[str, int] = {}
    candidates = [c for c in _candidates(setting) if not _is_taken(c[0], others)]
    whole = _whole_names({name for name, _, _ in candidates})
    for name, number, weight in candidates:
        points[whole[name]] += weight
        lines.setdefault(whole[name], number)
    titled = {m.name for m in setting.mentions if set(fold(m.before).split()[-1:]) & HONORIFICS}
    asked = {word for question in questions for word in fold(question).split()}
    heads = {fold(m.name).split()[0] for m in setting.mentions}
    tails = {fold(m.name).split()[-1] for m in setting.mentions}
    for name in points:
        first, last = fold(name).split()[0], fold(name).split()[-1]
        points[name] -= 2 * (first in tails or last in heads)
        recurring = max(1, *(len(setting.words.get(word, ())) for word in (first, last))) - 1
        points[name] -= any(word.lower() in setting.lowered for word in name.split())
        points[name] += 3 * bool(asked & {first, last}) + min(2, recurring) + (name in titled)
    ranked = points.most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return "", 0
    return ranked[0][0], lines[ranked[0][0]]


def _whole_names(names: Set[str]) -> dict[str, str]:
    """For each name the one that goes on behind it with a hyphen or another word, or itself."""
    return {
        name: next(
            (o for o in sorted(names) if o != name and re.match(rf"{re.escape(name)}[ -]", o)), name
        )
        for name in names
    }


def _candidates(setting: Setting) -> Iterator[tuple[str, int, int]]:
    """Who may be presented: name, line and weight of each place."""
    for name, number in _named_behind(setting, guest_phrase()):
        yield name, number, 3
    for mention in setting.mentions:
        if _may_be_guest(mention, setting):
            apposed = bool(_APPOSED.match(mention.after))
            yield mention.name, mention.line, 1 + (mention.part == "front") + apposed
    for number, text, part in setting.lines:
        for name in honoured(text) if part == "front" else ():
            yield name, number, 2


def _is_taken(name: str, others: Sequence[str]) -> bool:
    """Whether a name, or a form of it with initials, is among those of others."""
    return any(
        fold(name) == fold(other) or fits(name, other) == "initials and surname" for other in others
    )


def _may_be_guest(mention: Mention, setting: Setting) -> bool:
    """Whether a name stands in prose, a headline or a signature, not behind a field, a byline or a camera."""
    if (
        mention.part == "narration"
        or mention.loud
        or PLACE.search(mention.before)
        or (mention.part == "front" and _is_signature(mention))
        or _BYLINE_END.search(mention.before)
    ):
        return False
    text = next(text for number, text, _ in setting.lines if number == mention.line)
    if _AUTHOR.match(text) or _in_byline(mention, text) or _is_quoted(mention):
        return False
    head = mention.before.strip(_SIGNS)
    return (
        bool(_TITLE.match(text))
        or not _LABELLED.search(mention.before)
        or bool(guest_phrase().search(head))
    )


def _in_byline(mention: Mention, text: str) -> bool:
    """Whether a name stands in a line that says who wrote."""
    byline = byline_phrase().match(text.strip(" *_#>–—-"))
    own = mention.first and byline_phrase().fullmatch(mention.before.strip(_SIGNS))
    return bool(byline) and (bool(own) or len(text) < _BYLINE)


def _is_quoted(mention: Mention) -> bool:
    """Whether a name is a title in quotation marks: of a school, a work."""
    return mention.before.endswith(("«", "“", "„", '"')) and mention.after.startswith(
        ("»", "”", "“", '"')
    )
