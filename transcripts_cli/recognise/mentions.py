"""Where people are named around the dialogue: front matter, narration, back matter."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import field
from typing import NamedTuple

from transcripts_cli.recognise.family import family_spans
from transcripts_cli.recognise.folding import fold_all
from transcripts_cli.recognise.inflections import undeclined
from transcripts_cli.recognise.languages import folded_words_of, words_of
from transcripts_cli.recognise.names import find_spans, title_case
from transcripts_cli.recognise.plain import turned, without_markup
from transcripts_cli.recognise.small_words import SmallWords
from transcripts_cli.recognise.trimmed import behind, parted, trimmed
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern, fold, may_be_caseless

# Characters of a line that are read, and of what stands around a name.
_READ = 1500
_CONTEXT = 80
_TWO = 2
SPOKEN = ("question", "answer")
"""Parts that are said: there `Well, Ana` is nobody of that surname."""
_NICKNAME = LazyPattern(r"\s[«\"“„'‘(]([^\W\d_]{2,15})[»\"”“'’)](?=\s[^\W\d_])")
_QUOTES = "«\"“„'‘("
"""What opens a nickname; one sign is found faster than the pattern."""
_LINK = LazyPattern(r"\s*\[[^\]]+\]:\s*\S+\s*$")
_KEY = LazyPattern(
    r"[\w-]+:\s*\S+\s*|\s*(?:tags?|keywords?|categor(?:y|ies)|topics?)\s*[:=].*", re.IGNORECASE
)
"""A field of metadata in which names stand in small letters."""
_ACTOR = LazyPattern(r"\.{3,}\s*(?:[^\W\d_]{1,4}\.?\s*)?$")


# Words of German that are few in other languages, folded.
_GERMAN = (
    "und",
    "der",
    "das",
    "zum",
    "zur",
    "vom",
    "nur",
    "fur",
    "ist",
    "ein",
    "eine",
    "auf",
    "aus",
    "mit",
)
_ARTICLED = LazyPattern(
    r"(?:^\s*(?=\w+:)|\b(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[mnrs]?)?|[Zz]u[mr]|[Vv]om|[Ii]m|[Aa]ls|[Uu]nser\w*|[Ii]hr\w*)\s)([A-ZÄÖÜ][\w-]+)"
)
_KINDS = ("chairs", "askers", "answerers", "offices", "honorifics")
_FUNCTIONS = folded_words_of(*_KINDS) - fold_all(w for w in words_of(*_KINDS) if len(w) < 3)
_WISHES = folded_words_of("wishes")


class Mention(NamedTuple):
    """A place where a person is named."""

    name: str
    """With capitals at the head of words."""
    line: int
    before: str
    """What stands before it on the line, behind the name before it."""
    after: str
    """What stands behind it on the line, before the next name."""
    part: str
    """front, narration or back; question or answer in what is said."""
    first: bool = True
    """Whether no other name stands before it on the line."""
    loud: bool = False
    """Whether it stands in a line of capitals, where every word looks like a name."""


@record
class Setting:
    """The lines around the dialogue, with the people they name."""

    lines: list[tuple[int, str, str]]
    """Number, text without markup, and part: front matter first, then back matter, then narration."""
    mentions: list[Mention] = field(default_factory=list)
    words: dict[str, list[int]] = field(default_factory=dict)
    """For each folded word the indices of the lines that hold it."""
    nicknames: dict[str, str] = field(default_factory=dict)
    """The folded nickname and the name it stands in."""
    spellings: dict[str, str] = field(default_factory=dict)
    """Each name as it stands, with the spelling settled on."""
    nouns: bool = False
    """Whether the language writes all nouns with a capital."""
    things: set[str] = field(default_factory=set)
    """Folded words behind an article or an ending of one, where all nouns have a capital."""
    lowered: SmallWords = field(default_factory=SmallWords)
    """Words that stand somewhere in small letters."""
    language: str = ""
    """Code; "" where it is unknown."""

    called: frozenset[str] = frozenset()
    """Folded words of the labels."""

    names: dict[str, int] = field(default_factory=dict)
    """Every name with the first line that has it."""


def setting_of(
    lines: Iterable[tuple[int, str, str]], language: str = "", labels: Iterable[str] = ()
) -> Setting:
    """Return the setting that lines around the dialogue make.

    Args:
        lines: number, text and part of each: front, narration or back, question or answer in what is said.
        language: its code; "" where it is unknown.
        labels: of the turns.
    """
    called = frozenset(fold(" ".join(labels)).split())
    setting = Setting([], language=language, called=called)
    for number, raw, part in lines:
        if not raw.strip() or _LINK.match(raw):
            continue
        text = without_markup(raw[:_READ])
        text = text if part in SPOKEN else turned(text)
        quoted = any(map(text.__contains__, _QUOTES))
        plain = _NICKNAME.sub("", text) if quoted else text
        setting.lines.append((number, text, part))
        found = list(_mentions(number, plain, part, language))
        setting.mentions += found
        if plain != text:
            _note_nicknames(text, found, setting.nicknames)
    if not setting.mentions and all(part in SPOKEN for _, _, part in setting.lines):
        return setting  # of what is said only the people are of use
    setting.lowered.note(text for _, text, _ in setting.lines if not _KEY.fullmatch(text))
    setting.words = _index_words(setting.lines)
    setting.nouns = language == "de" or _capitalises_nouns(setting.words)
    if setting.nouns:
        setting.things = {
            fold(match[1])
            for _, text, part in setting.lines
            for match in (_ARTICLED.finditer(text) if part != "narration" else ())
        }
    setting.mentions = _unified(setting)
    for mention in setting.mentions:
        setting.names.setdefault(mention.name, mention.line)
    return setting


def _index_words(lines: Sequence[tuple[int, str, str]]) -> dict[str, list[int]]:
    """For each folded word the indices of the lines that hold it."""
    index: dict[str, list[int]] = defaultdict(list)
    for place, (_, text, _) in enumerate(lines):
        for word in set(fold(text).split()):
            index[word].append(place)
    return dict(index)


def _mentions(number: int, text: str, part: str, language: str) -> Iterable[Mention]:
    """The names of a line with what stands around them; of narration only names in capitals."""
    spans = sorted({*find_spans(text), *family_spans(text, language)})
    for position, (start, end) in enumerate(spans):
        name = text[start:end]
        if part == "narration" and not name.isupper():
            continue
        left = spans[position - 1][1] if position else 0
        right = spans[position + 1][0] if position + 1 < len(spans) else len(text)
        before, after = text[left:start], text[end:right]
        if _ACTOR.search(before):
            continue
        loud = name.isupper() and sum(map(str.isupper, text)) > sum(map(str.islower, text))
        yield Mention(
            title_case(name), number, before[-_CONTEXT:], after[:_CONTEXT], part, not position, loud
        )


def _note_nicknames(text: str, found: Sequence[Mention], nicknames: dict[str, str]) -> None:
    for match in _NICKNAME.finditer(text):
        first = text[: match.start()].split()[-1:]
        for mention in found:
            if first and mention.name.split()[0] == first[0]:
                nicknames[fold(match[1])] = mention.name


def _capitalises_nouns(words: dict[str, list[int]]) -> bool:
    """Whether the lines are in a language that writes all nouns with a capital."""
    return sum(word in words for word in _GERMAN) > 1


def _unified(setting: Setting) -> list[Mention]:
    """Return mentions with one spelling for each person: without words before the name, in the nominative."""
    written = {mention: _people_in(mention, setting) for mention in setting.mentions}
    own = _without_heads([one for people in written.values() for one in people], setting)
    places: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for mention in own.values():
        places[mention.name].append((mention.before, mention.after))
    seen = setting.called.union(setting.words)
    spellings = {
        name: undeclined(name, around, seen, setting.language) for name, around in places.items()
    }
    _spell_out(spellings)
    _close_up(spellings)
    for mention, people in written.items():  # credits find names as they are written
        named = [spellings[own[one].name] for one in people if one in own]
        if named:
            spellings.setdefault(mention.name, named[0])
    setting.spellings = spellings
    return [mention._replace(name=spellings[mention.name]) for mention in own.values()]


def _people_in(mention: Mention, setting: Setting) -> list[Mention]:
    return [one for one in parted(mention, setting) if one.name]


def _without_heads(mentions: Sequence[Mention], setting: Setting) -> dict[Mention, Mention]:
    """Return mentions of people, each with itself without words before the name."""
    count = Counter(mention.name for mention in mentions)
    # What two names of three words end in alike is a name: `Baker Ida Lund` and `Eighty-year-old Ida Lund`.
    tails = Counter(tail for name in count if " " in (tail := name.partition(" ")[2]))
    count.update({tail: 1 for tail, heads in tails.items() if heads > 1})
    titles = _titles_of(count)
    own = {
        mention: behind(mention, 1)
        if len(mention.name.split()) > _TWO and mention.name.split()[0] in titles
        else trimmed(mention, count, setting)
        for mention in mentions
    }
    return {
        mention: bare for mention, bare in own.items() if bare.name and not _is_office(bare.name)
    }


def _spell_out(spellings: dict[str, str]) -> None:
    """Give names with an initial the one full name that has it and the surname: `R. Berg` beside `Rosa Berg`."""
    full = [name for name in dict.fromkeys(spellings.values()) if len(name.split()[0]) > _TWO]
    for written, name in spellings.items():
        first, *rest = name.split()
        if rest and len(first.rstrip(".")) == 1:
            own = [n for n in full if n[0] == first[0] and n.split()[-1] == rest[-1]]
            spellings[written] = own[0] if len(own) == 1 else name


def _close_up(spellings: dict[str, str]) -> None:
    """Give names without capitals that are also written without a blank that spelling: `菅野 楓` beside `菅野楓`."""
    whole = set(spellings.values())
    for written, name in spellings.items():
        closed = name.replace(" ", "")
        if " " in name and closed in whole and may_be_caseless(name):
            spellings[written] = closed


def _titles_of(names: Iterable[str]) -> set[str]:
    """The words that stand before the names of several people, each of which begins with a frequent first name."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for head, *rest in (name.split() for name in names):
        if len(rest) >= _TWO and is_known_first_name(rest[0]) and not is_known_first_name(head):
            bearers[head].add(" ".join(rest))
    return {head for head, people in bearers.items() if len(people) >= _TWO}


def _is_office(name: str) -> bool:
    """Whether the last two words of a name are functions, or the last is one of thanks: `Vielen Dank`."""
    last = fold(name).split()[-2:]
    return last[-1] in _WISHES or all(word in _FUNCTIONS for word in last)
