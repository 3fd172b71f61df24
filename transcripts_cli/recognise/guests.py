"""Who is presented as answering."""

import functools
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from transcripts_cli.recognise.bylines import AUTHOR, is_signature
from transcripts_cli.recognise.caseless import honoured, is_caseless, titled
from transcripts_cli.recognise.credits import HELPED, entitled, named_before, named_behind
from transcripts_cli.recognise.cues import is_quoted, made_something_else
from transcripts_cli.recognise.front import (
    TITLED,
    byline_phrase,
    guest_behind,
    guest_phrase,
    interview_word,
)
from transcripts_cli.recognise.lexicon import lexicon
from transcripts_cli.recognise.mentions import Mention, Setting
from transcripts_cli.recognise.names import HONORIFICS
from transcripts_cli.recognise.trimmed import PLACE
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.text import LazyPattern, fold

_LABELLED = LazyPattern(r"^\s*[^\W\d_][^:：,.]{1,30}[:：]\s*(?:[^\W\d_]+\.\s+)?$")
_BYLINE_END = LazyPattern(
    r"(?:^|\s)(?:©|\(c\)|phot\w*|fot\w*|zdj\w*|photo\w*|bild\w*)\b", re.IGNORECASE
)
_HEADLINE = LazyPattern(r"\s*[,:(–—-]")
_QUOTED_NEXT = LazyPattern(r"\s*(?:\([^()]{0,120}\)|,[^«“„\":]{3,90})?\s*[:,]\s*[*_]*[«“„\"]")
"""What stands behind a name that heads a quotation: `Ana Silva (mayor): “No.”`."""
_APPOSED = LazyPattern(r"[\])*_]{0,3}(?:\([^)]{0,120}\))?,\s+(?:[a-zß-öø-ÿ]{4,}|\d\d\b)")
_AGED = LazyPattern(r"[\])*_]{0,3},?\s\(?(?:aged?\s)?[1-9]\d\b(?!\s?%)")
"""An age behind a name: it counts besides being an apposition."""
_DATED = LazyPattern(r"\s*[-–—,|]\s*\d")
"""What stands behind the place where a text was written: the day."""
# A word with a capital between words without.
_INSIDE = LazyPattern(r"(?<=[a-zß-öø-ÿ] )([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,})(?=[,.] | [a-zß-öø-ÿ]|[,.]?$)")
_LATIN = LazyPattern(r"[A-Za-zÀ-ɏ]")
_OWNS = LazyPattern(r"[’']s?\b(?!\s+(?:interview|transcript))", re.IGNORECASE)
_SIGNS = " *_#>–—-\"'“«("
_BYLINE = 80
_RIGHT = 8
"""Characters between a name and a phrase right behind it: `박지영 씨와의 인터뷰`."""
_TITLE_BONUS = 1.5
"""Points for a place in the title."""
_QUOTED = 2.0
"""Points for the head of a quotation."""
_NICK = LazyPattern(r"\s*[:：]\s*([^\W\d_][\w-]{1,19})")
"""One word behind a colon."""
_SELDOM = 2
"""Lines up to which the last word of a place may stand."""
_CLEAR = 2.0
"""Points from which somebody stands out."""


@functools.lru_cache(maxsize=1)  # several claims ask for those of a text
def presentations(setting: Setting) -> list[tuple[str, int, float]]:
    """Return the people who may be presented as answering: name, line and points of each, in order of appearance.

    Where the text is in another script, names in Latin letters are left out: they spell the others again.
    A point for each place that may present them, more in the front matter, behind a phrase or before an
    apposition; more where their names recur, less where these are other people's, too, or common words.

    Args:
        setting: what stands around the dialogue.
    """
    points: dict[str, float] = {}
    lines: dict[str, int] = {}
    candidates = list(_candidates(setting))
    whole = _whole_names({name for name, _, _ in candidates})
    for name, number, weight in candidates:
        points[whole[name]] = points.get(whole[name], 0.0) + weight
        lines.setdefault(whole[name], number)
    honorific = {m.name for m in setting.mentions if set(fold(m.before).split()[-1:]) & HONORIFICS}
    heads = {fold(m.name).split()[0] for m in setting.mentions}
    tails = {fold(m.name).split()[-1] for m in setting.mentions}
    for name in points:
        first, last = fold(name).split()[0], fold(name).split()[-1]
        points[name] -= 2 * (first != last and (first in tails or last in heads))
        recurring = max(1, *(len(setting.words.get(word, ())) for word in (first, last))) - 1
        points[name] -= any(
            word.lower() in setting.lowered for word in name.split() if word[0].isupper()
        )
        points[name] += min(2, recurring) + (name in honorific)
    own = [name for name in points if not _LATIN.match(name)]
    if any(points[name] >= _CLEAR for name in own) and _is_foreign(setting):
        points = {name: points[name] for name in points if name in own or " " not in name}
    return [(name, lines[name], weight) for name, weight in points.items() if weight > 0]


def _is_foreign(setting: Setting) -> bool:
    """Whether most letters around the dialogue are of another script than the Latin."""
    letters = "".join(text for _, text, _ in setting.lines)
    return len(_LATIN.findall(letters)) < sum(map(str.isalpha, letters)) / 2


def first_name(setting: Setting) -> list[tuple[str, int]]:
    """Return the one word that the lead has with a capital inside its sentences, and the line; [] if none or several.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> first_name(setting_of([(3, "We wanted to learn more about Petra, who gave an interview.", "front")]))
    [('Petra', 3)]
    """
    found: dict[str, int] = {}
    named = {word for mention in setting.mentions for word in mention.name.split()}
    for number, text, part in setting.lines if not setting.nouns else ():
        for match in _INSIDE.finditer(text) if part == "front" else ():
            if (
                match[1].lower() not in setting.lowered
                and match[1] not in named
                and not PLACE.search(text[: match.start()])
                and (
                    interview_word().search(text)
                    or (is_known_first_name(match[1]) and len(setting.words[fold(match[1])]) > 1)
                )
            ):
                found.setdefault(match[1], number)
    return list(found.items()) if len(found) == 1 else []


def _whole_names(names: AbstractSet[str]) -> dict[str, str]:
    """For each name the one that goes on behind it with a hyphen or another word, or itself."""
    return {
        name: next((o for o in sorted(names) if o.startswith((f"{name} ", f"{name}-"))), name)
        for name in names
    }


@functools.lru_cache(maxsize=1)  # as above
def behind_phrases(setting: Setting) -> list[tuple[str, int]]:
    """Return who is named behind phrases before guests, with the lines."""
    return named_behind(setting, guest_phrase())


def _candidates(setting: Setting) -> Iterator[tuple[str, int, float]]:
    """Who may be presented: name, line and weight of each place."""
    front = {number for number, _, part in setting.lines if part == "front"}
    for name, number in (
        *behind_phrases(setting),
        *_alone_in_title(setting),
        *entitled(setting),
        *(one for one in named_before(setting, guest_behind(), _RIGHT) if one[1] in front),
    ):
        yield name, number, 3
    for mention in setting.mentions:
        if _may_be_guest(mention, setting):
            apposed = bool(_APPOSED.match(mention.after)) + bool(_AGED.match(mention.after))
            headline = _TITLE_BONUS * (
                mention.part == "front"
                and bool(TITLED.match(mention.before))
                and any(map(is_known_first_name, mention.name.split()))
            )
            quoted = _QUOTED * bool(mention.part == "front" and _heads_quotation(mention))
            yield (
                mention.name,
                mention.line,
                1 + (mention.part == "front") + apposed + headline + quoted,
            )
    for number, text, part in setting.lines:
        told = (*honoured(text), *(name for name in titled(text) if name in setting.names))
        for name in told if part == "front" else ():
            yield name, number, 2


def _alone_in_title(setting: Setting) -> list[tuple[str, int]]:
    """The one word that a title has behind the word for an interview: `採訪：kiang`, `Interview: Ana`."""
    found = []
    for number, text, part in setting.lines:
        title = TITLED.match(text) if part == "front" else None
        behind = text[title.end() :].strip(" \"'“”«»*_") if title else ""
        word = guest_phrase().match(behind) or interview_word().match(behind) if title else None
        name = _NICK.fullmatch(behind, word.end()) if word else None
        found += [(name[1], number)] if name else []
    return found


def _recurs_as_person(mention: Mention, setting: Setting) -> bool:
    """Whether a name behind "of" or "in" is no place: a first name is known, or its last word stands elsewhere too."""
    words = mention.name.split()
    return is_known_first_name(words[0]) or (
        len(words) > 1 and len(setting.words.get(fold(words[-1]), ())) > _SELDOM
    )


def _heads_quotation(mention: Mention) -> bool:
    """Whether a headline begins with a name and goes on with what that person says, or in capitals with who it is."""
    if mention.before.strip(_SIGNS):
        return False
    return bool(_QUOTED_NEXT.match(mention.after)) or (
        mention.loud and mention.after.startswith(", ")
    )


def _may_be_guest(mention: Mention, setting: Setting) -> bool:
    """Whether a name stands in prose, a headline or a signature, not behind a field, a byline or a camera."""
    if (
        mention.part == "narration"
        or (" " not in mention.name and not is_caseless(mention.name))
        or (mention.loud and not _HEADLINE.match(mention.after))
        or (PLACE.search(mention.before) and not _recurs_as_person(mention, setting))
        or (mention.part == "front" and is_signature(mention))
        or _BYLINE_END.search(mention.before)
        or HELPED.search(mention.before)
        or made_something_else(mention, setting.language)
        or (is_caseless(mention.name) and _is_relative(mention, setting.language))
        or _OWNS.match(mention.after)
        or (not mention.before.strip(_SIGNS) and _is_dated(mention))
    ):
        return False
    text = next(text for number, text, _ in setting.lines if number == mention.line)
    if AUTHOR.match(text) or _in_byline(mention, text) or is_quoted(mention):
        return False
    head = mention.before.strip(_SIGNS)
    return (
        bool(TITLED.match(text))
        or not _LABELLED.search(mention.before)
        or bool(guest_phrase().search(head))
    )


def _is_dated(mention: Mention) -> bool:
    """Whether a day follows a name, as it does a place where something was written, and no age a person's."""
    if not _DATED.match(mention.after):
        return False
    return not (_AGED.match(mention.after) and is_known_first_name(mention.name.split()[0]))


def _is_relative(mention: Mention, language: str) -> bool:
    """Whether a relation stands right before a name: `我爱人孙慧`, `남편 고태진`; a word for a trade says nothing of that."""
    known, before = lexicon(language), mention.before.rstrip(" ・,،、")
    if known["kin"].signs:
        words = [sign for sign in known["kin"].signs if before.endswith(sign)]
    else:
        words = [fold(word) for word in before.split()[-1:] if known["kin"].holds(fold(word))]
    return any(not known["trades"].holds(fold(word)) for word in words)


def _in_byline(mention: Mention, text: str) -> bool:
    """Whether a name stands in a line that says who wrote."""
    byline = byline_phrase().match(text.strip(" *_#>–—-"))
    own = mention.first and byline_phrase().fullmatch(mention.before.strip(_SIGNS))
    return bool(byline) and (bool(own) or len(text) < _BYLINE)
