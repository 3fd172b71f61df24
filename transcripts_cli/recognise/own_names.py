"""Labels that say themselves who speaks, or that nobody does."""

import functools
import re
from collections.abc import Sequence

from transcripts_cli.recognise.caseless import is_caseless, without_honorific
from transcripts_cli.recognise.fits import TITLES, fits, plain_words
from transcripts_cli.recognise.languages import folded_words_of, words_of
from transcripts_cli.recognise.mentions import Mention, Setting
from transcripts_cli.recognise.names import HONORIFICS, find_names, title_case
from transcripts_cli.recognise.people import Evidence, People, give, open_labels
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.recognise.shortenings import shortens
from transcripts_cli.recognise.trimmed import PLACE
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.text import LazyPattern, fold, is_one_word

# A label of signs alone folds to "".
_NOBODY = folded_words_of("nobody") - {"speaker"} | {""}
JOINED = LazyPattern(r"\s*[,/&、＆]\s*|\s+(?:and|et|und|y|e|i|en|og|och|ja|и|ve)\s+")
# What a meeting program adds to a name.
_STATUS = LazyPattern(
    r"[(（](?:external|guest|host|you|unverified|extern\w*|gast|invit\w+)[)）]", re.IGNORECASE
)
_ASIDE = LazyPattern(r"\s*[(\[（][^)\]）]*[)\]）]\s*")
_HEREAFTER = LazyPattern(
    r"([^(（]+)[(（]\s*(?:以下(?:簡稱|简称)?|이하)[、,，:：]?\s*[「『“‘'\"]?([^)）」』”’'\"]+)[」』”’'\"]?[)）]"
)
"""A name with the form it has from there on: `山口健太氏（以下、山口）`."""
_SEVERAL = LazyPattern(r"[^\W\d_]\s*[/&＆、]\s*[^\W\d_a-zß-öø-ÿ][^\W\d_]")
"""Signs that part people and no functions: `Ana Silva / Bo`."""
_TWO = 2
_WITH_INITIAL = ("initials and surname", "title and surname")
_INITIAL = LazyPattern(r"[^\W\d_]\.?\s")
_ARTICLES = words_of("particles")
DEFINITE = _ARTICLES | {
    "le",
    "la",
    "les",
    "el",
    "los",
    "las",
    "il",
    "lo",
    "gli",
    "i",
    "o",
    "os",
    "the",
    "der",
    "die",
    "das",
    "de",
    "het",
}
_COURTESIES = words_of("courtesies") - DEFINITE
_CLIPPED = 3
"""Letters of a first name that is clipped, at least."""
_QUOTES = '«»"“”„'
"""Signs round the name of a paper that asks."""


def strip_titles(label: str) -> str:
    """Return a label without honorifics, what stands behind a comma or a bar, and parentheses.

    >>> strip_titles("M. Paul Sérac, directeur"), strip_titles("Jane Doe (CEO)"), strip_titles("Mr. Hadlow")
    ('Paul Sérac', 'Jane Doe', 'Mr. Hadlow')
    """
    return label if is_one_word(label) else _stripped(label)


@functools.lru_cache(maxsize=4096)
def _stripped(label: str) -> str:
    body = _ASIDE.sub(" ", label).strip() or label.strip("()[]（） ")
    body = body.partition(" | ")[0]
    head, _, tail = body.partition(", ")
    if tail and (tail[0].islower() or len(head.split()) > 1):
        body = head
    words = body.split()
    bare = list(words)
    while len(bare) > 1 and bare[0].lower().strip(".,") in HONORIFICS and _may_be_name(bare[1:]):
        bare.pop(0)
    return " ".join(bare) if len(bare) > 1 or len(words) == 1 else body


def _may_be_name(words: Sequence[str]) -> bool:
    """Whether what stands behind a title may be a name: no number, and no small word but a particle of names."""
    first = words[0]
    small = first[0].islower() and first not in _ARTICLES and first.lower() not in HONORIFICS
    return not small and not any(map(str.isdigit, words[-1]))


def own_names(evidence: Evidence, people: People) -> None:
    """Labels that name nobody, handles, and labels that hold a full name."""
    for label in evidence.labels:
        bare = strip_titles(label)
        if _names_nobody(label):
            people.names[label] = ""
        elif shape(label) == "handle" or label[0] in _QUOTES:
            _own_handle(label, evidence, people)
        elif is_display_name(label) and evidence.stamped:
            continue
        elif name := _name_within(label, bare):
            article = label.removesuffix(name).strip()
            whole = label if article.istitle() and article.lower() in DEFINITE else name
            people.names[label] = _lengthened(whole, evidence.setting)
    bearers = {
        fold(label.split("(")[0]): name for label, name in people.names.items() if "(" in label
    }
    hereafter = (_HEREAFTER.fullmatch(label) for label in people.names)
    bearers.update({fold(told[2]): people.names[told[0]] for told in hereafter if told})
    for label in open_labels(evidence, people):
        if bearers.get(fold(label)):
            give(people, label, bearers[fold(label)], 0, "another label gives the name")


def _own_handle(label: str, evidence: Evidence, people: People) -> None:
    """Keep a handle, or a name in quotation marks, unless the lines around the dialogue name somebody whose name it joins."""
    letters = fold(label).replace(" ", "")
    for name, line in evidence.setting.names.items():
        if fold(name).replace(" ", "") == letters:
            give(people, label, name, line, f"{name}, written as a handle")
            return
    people.names[label] = label.strip(_QUOTES)


def _lengthened(name: str, setting: Setting) -> str:
    """Return the one name that is a label's in full, or the label's.

    It goes on behind the label at the head of a line, has a word before it (`Tan Mei Ling` for `Mei Ling`),
    or the first name where the label has its initial.
    """
    longer = {m.name for m in setting.mentions if m.part != "narration" and _is_longer(name, m)}
    return longer.pop() if len(longer) == 1 else name


def _is_longer(name: str, mention: Mention) -> bool:
    """Whether a mention gives a label's name in full."""
    if _INITIAL.match(name):
        return mention.name[0] == name[0] and fits(name, mention.name) in _WITH_INITIAL
    if _is_clipped(name, mention.name):
        return True
    how = shortens(name, mention.name)
    if how == "first name":
        return mention.part == "front" and not mention.before.strip()
    whole = mention.name.endswith(f" {name}")  # not of an elided article: d’Ana Berg
    return how == "surname" and whole and _is_closed(mention)


def _is_clipped(name: str, full: str) -> bool:
    """Whether a name is another with a first name clipped: Josh Peek of Joshua Peek."""
    (first, _, rest), (whole, _, others) = fold(name).partition(" "), fold(full).partition(" ")
    return _CLIPPED <= len(first) < len(whole) and whole.startswith(first) and rest == others


def _is_closed(mention: Mention) -> bool:
    """Whether no word that may be a title stands at the head of a name: it begins behind a sign or a small word."""
    return not is_known_first_name(mention.name.split()[1]) or bool(
        re.search(r"(?:^|[,;:(|*]\s*)$", mention.before)
    )


def _names_nobody(label: str) -> bool:
    return label.lower() in _NOBODY if is_one_word(label) else _says_nobody(label)


@functools.lru_cache(maxsize=4096)
def _says_nobody(label: str) -> bool:
    folded = fold(label)
    return "?" in label or folded in _NOBODY or not _NOBODY.isdisjoint(folded.split())


def is_display_name(label: str) -> bool:
    """Whether a label is what somebody is called in a chat: with a picture, a bracket or a number."""
    return not is_one_word(label) and _is_displayed(label)


@functools.lru_cache(maxsize=4096)
def _is_displayed(label: str) -> bool:
    if _STATUS.search(label):
        return False
    return (
        bool(re.search(r"[(（]|[^\w\s.,'’()-]|\d", label))
        and bool(re.search(r"\s|[（(]", label.strip()))
        and shape(label) != "code"
    )


def _name_within(label: str, bare: str) -> str:
    """Return the full name that a label holds: `M. Paul Sérac, directeur`, `町長（渡会昭一君）`, "" if it holds none."""
    return "" if is_one_word(label) else _name_in(label, bare)


@functools.lru_cache(maxsize=4096)
def _name_in(label: str, bare: str) -> str:
    hereafter = _HEREAFTER.fullmatch(label)
    if hereafter:
        return without_honorific(hereafter[1].strip())
    outside = find_names(label.split("(", maxsplit=1)[0])
    if (JOINED.search(bare) and (_SEVERAL.search(bare) or len(find_names(bare)) != 1)) or (
        outside and PLACE.search(label[: label.find(outside[0])])
    ):
        return ""
    if len(outside) > 1 and bare.isupper() and bare.endswith(outside[-1]):
        return title_case(outside[-1])
    inner = _name_in_brackets(label, outside)
    if not inner and "(" in label and find_names(bare) == [bare]:  # Ana (Nina) Berg
        inner = bare
    named = shape(label) in ("name", "phrase", "word", "title") and len(bare.split()) >= _TWO
    if inner or not named:
        return inner
    if (
        len(outside) == 1
        and fold(outside[0]).split()[0] not in TITLES
        and not re.match(r"\s\w", label[label.find(outside[0]) + len(outside[0]) :])
        and not re.search(r"(?<!\w)[^\W\d_]{1,3}\.|(?<!\w)[^\W\d_](?!\w)", outside[0])
    ):
        return _behind_function(label, title_case(outside[0]))
    return ""


def _name_in_brackets(label: str, outside: Sequence[str]) -> str:
    """Return the full name that stands in brackets behind a function, "" if none does."""
    inner = re.fullmatch(r"[^(（]+[(（]([^)）]+)[)）]", label)
    if not inner or is_known_first_name(label.split(maxsplit=1)[0]):
        return ""
    before = label[: inner.start(1) - 1].split()
    if len(before) > 1 and before[-1].isupper() and plain_words(before[-1]):
        return ""  # a surname, and the party in brackets
    if is_caseless(inner[1]):
        return re.sub(r"(?:君|さん|氏|先生|女士)$", "", inner[1]) if len(inner[1]) > _TWO else ""
    names, function = find_names(inner[1]), fold(label).split()[:1]
    titled = names == [inner[1]] and bool(function) and _is_small(function[0])
    return title_case(names[0]) if titled or (len(names) == 1 and not outside) else ""


def _is_small(word: str) -> bool:
    """Whether a word is a title or as short as an article."""
    return word in TITLES or len(word) < 4


def _behind_function(label: str, name: str) -> str:
    """Leave off what a function before a name takes with it: `Minister Rolnictwa Barbara Sowińska`."""
    words, first = name.split(), fold(label).split()[:1]
    function = bool(first) and first[0] in HONORIFICS and len(first[0]) > 3
    return " ".join(words[-2:]) if function and len(words) > _TWO and "." not in name else name


def kept(label: str, evidence: Evidence) -> str:
    """Return what an unresolved label is called: itself without titles.

    They stay before capitals or a function, where two have the name, and where nobody asks or answers.
    """
    if is_display_name(label) and evidence.stamped:
        return label
    bare = strip_titles(label)
    title, _, name = bare.partition(" ")
    if label not in evidence.sides or not name.isalpha() or name.isupper() or name[0].islower():
        return bare
    namesakes = sum(fold(other).endswith(fold(name)) for other in evidence.labels)
    if namesakes > 1 or fold(name) in _functions():
        return bare
    titled = title.lower().strip(".,") in _COURTESIES
    called = fold(title) in _functions() and is_known_first_name(name)  # Answer Ana
    return name if titled or called else bare


@functools.cache
def _functions() -> frozenset[str]:
    """Functions by which people are spoken to: Mr. Speaker, Madam Chair."""
    words = folded_words_of("offices", "chairs", "court", "askers", "answerers", "honorifics")
    return words | folded_words_of("bench", "nobody")
