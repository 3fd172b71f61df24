"""What labels, and the lines around the dialogue, say of who asks, answers or chairs."""

import functools
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from transcripts_cli.recognise.folding import fold_each
from transcripts_cli.recognise.languages import LANGUAGES, folded_words_of, words_of
from transcripts_cli.recognise.person import speaks_of_self
from transcripts_cli.recognise.phrases import Phrases, is_unspaced, known_phrases
from transcripts_cli.recognise.voices import Said
from transcripts_cli.text import LazyPattern, fold

OPENING, HEARD = 3, 1000
"""Turns in which a guest is greeted and hosts introduce themselves, and characters of each."""
_NEAR = 20
"""Characters between a word for a chair and the name it belongs to."""
_LISTED = 5
_ARTICLE = 3
"""Letters of the longest article, and of a code that says little by itself: A, B, INT."""
_NUMBER = LazyPattern(r"\s*\d+$")
_JOINT = LazyPattern(r"\s*(?:[,/&+、，;；・]|\b(?:and|et|y|e|und|en|i|и|ja|og|och)\b)\s*")


def joint(labels: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the keys whose label is made of the labels of others, with the keys of these."""
    if not _JOINT.search("\n".join(next(iter(names)) for names in labels.values())):
        return {}
    owner = {fold(label): key for key, names in labels.items() for label in (key, *names) if label}
    together = {}
    for key, names in labels.items():
        parts = _parts_of(next(iter(names)))
        known = [owner[fold(part)] for part in parts if fold(part) in owner]
        if len(parts) > 1 and known and len(known) == len(parts) and key not in known:
            together[key] = known
    return together


@functools.lru_cache(maxsize=4096)
def _parts_of(label: str) -> list[str]:
    return [part for part in _JOINT.split(label) if part]


def chairs_nearby(labels: Mapping[str, Iterable[str]], lines: Sequence[str]) -> set[str]:
    """Return who is beside a word for a chair, in a line around the dialogue: `Chair: Ana Silva`, `Silva (chair)`."""
    telling = list(filter(_tells_chair, lines))
    if not telling:
        return set()
    names = {
        name: key
        for key, own in labels.items()
        for name in (key.strip("?()"), *own)
        if name and not (name.islower() and len(name) > 1)
    }
    if not names:
        return set()
    word = re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names, key=lambda n: (-len(n), n))))})(?!\w)"
    )
    chairs: set[str] = set()
    for segment in (part for line in telling for part in re.split(r"[;；|.]\s", line)):
        for match in _chair_word().finditer(segment):
            chairs |= {names[name] for name in _beside(segment, match, word)}
    return chairs


def chairs_opening(said: Said, labels: Mapping[str, Iterable[str]]) -> set[str]:
    """Return who the first turns call a chair: others by name, oneself as I."""
    chairs: set[str] = set()
    for key, text in zip(said.keys, said.texts[:OPENING], strict=False):
        lines = list(filter(_tells_chair, text[:HEARD].split("\n")))
        chairs |= chairs_nearby(labels, lines)
        chairs |= {key for line in lines if speaks_of_self(line)} if chairs else set()
    return chairs


@functools.lru_cache(maxsize=256)  # asked again for other keys of the same turns
def _tells_chair(line: str) -> bool:
    return _chair_word().search(line) is not None


def _beside(line: str, match: re.Match[str], word: re.Pattern[str]) -> list[str]:
    """Return the names behind a chair's word and a colon, or else the nearest and those listed with it."""
    if re.match(r"[^\w:：]*(?:\([^)]*\))?\s*[:：\u3000]", line[match.end() :]):
        behind = re.split(r"[:：]", line[match.end() :].lstrip(" :：\u3000"))[0]
        return word.findall(behind)
    names = [
        name
        for name in word.finditer(line)
        if name.end() <= match.start() or name.start() >= match.end()
    ]
    gaps = [max(match.start() - name.end(), name.start() - match.end()) for name in names]
    if min(gaps, default=_NEAR) >= _NEAR:
        return []
    first = gaps.index(min(gaps))
    last = first + 1
    while match.end() <= names[first].start() and last < len(names) and _listed(names, last):
        last += 1
    return [name[0] for name in names[first:last]]


def _listed(names: Sequence[re.Match[str]], number: int) -> bool:
    """Whether no more than `, ` or ` and ` stands between a name and the one before it."""
    return names[number].start() - names[number - 1].end() <= _LISTED


@functools.cache
def _chair_word() -> Phrases:
    return Phrases(words_of("chairs"), _any_of)


@functools.cache
def _words(kind: str) -> dict[str, frozenset[str]]:
    """The words of a kind by language, folded."""
    known = list(words_of(kind))
    folded = dict(zip(known, fold_each(known), strict=True))
    own = {code: getattr(language, kind).split() for code, language in LANGUAGES.items()}
    return {code: frozenset(map(folded.__getitem__, words)) for code, words in own.items()}


def role_words(labels: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return what the labels say of their voices, where they do."""
    told = _words_of_labels(tuple(map(tuple, labels.values())))
    keys = list(labels)
    return {keys[number]: word for number, word in told.items()}


@functools.lru_cache(maxsize=1)  # asked again once the labels are people, most of whom have one
def _words_of_labels(labels: Sequence[Sequence[str]]) -> dict[int, str]:
    """Return what labels say, by the number of their voice."""
    bare = {number: [_bare(label) for label in own if label] for number, own in enumerate(labels)}
    sides = _sides(bare)
    words: dict[int, str] = {}
    court = [number for number, own in bare.items() if _any_word(own, "court")]
    if len(court) == 1 and [number for number, side in sides.items() if side == "asks"] == court:
        court = []  # a reporter without a court
    for number, own in bare.items():
        kinds = ["court"] * (number in court) + ["care"] * _any_word(own, "care")
        chair = any(map(_names_chair, labels[number]))
        if chair and sides.get(number) == "asks":
            words[number] = "hosts"
        elif kinds or chair or number in sides:
            words[number] = kinds[0] if kinds else "chairs" if chair else sides[number]
    return words


def _any_word(own: Sequence[str], kind: str) -> bool:
    return not folded_words_of(kind).isdisjoint(own)


@functools.lru_cache(maxsize=4096)
def _bare(label: str) -> str:
    """Return a label folded, without the number of a question and without an article."""
    tokens = _NUMBER.sub("", fold(label)).split()
    article = len(tokens) > 1 and len(tokens[0]) <= _ARTICLE < len(tokens[1])
    return " ".join(tokens[1:] if article else tokens)


def _sides(bare: Mapping[int, Sequence[str]]) -> dict[int, str]:
    """Return who asks and who answers by label, in the language that has words for both.

    A word alone counts where it is no mere letter: A and B name anybody.
    """
    best: dict[int, str] = {}
    words_of_all = itertools.chain.from_iterable(bare.values())
    found = folded_words_of("askers", "answerers").intersection(words_of_all)
    if not found:
        return best
    bare = {number: own for number, own in bare.items() if not found.isdisjoint(own)}
    words = [(_words("askers")[c] & found, _words("answerers")[c] & found) for c in LANGUAGES]
    for askers, answerers in dict.fromkeys(words):  # of many languages they are the same
        sides = _matching(bare, askers, "asks") | _matching(bare, answerers, "answers")
        if len(set(sides.values())) == 1:
            sides = _matching(bare, set(filter(_is_word, askers)), "asks")
            sides |= _matching(bare, set(filter(_is_word, answerers)), "answers")
        if (len(set(sides.values())), len(sides)) > (len(set(best.values())), len(best)):
            best = sides
    return best


def _matching(
    bare: Mapping[int, Sequence[str]], words: AbstractSet[str], side: str
) -> dict[int, str]:
    return {number: side for number, own in bare.items() if not words.isdisjoint(own)}


def _is_word(label: str) -> bool:
    return len(label) > (_ARTICLE if label.isascii() else 1)


@functools.lru_cache(maxsize=4096)
def _names_chair(label: str) -> bool:
    """Whether a label is or begins with a word for a chair, after titles, or ends with it in parentheses.

    >>> [_names_chair(name) for name in ("Mme la Présidente", "Dame Finch (in the Chair)", "M. le président de la SNCF")]
    [True, True, False]
    """
    tokens = fold(label).split()
    chairs = folded_words_of("chairs")
    if label.endswith((")", "）")) and tokens and tokens[-1] in chairs:
        return True
    for number, token in enumerate(tokens[:3]):
        if token in chairs:
            behind = tokens[number + 1 : number + 2]
            return not any(word in folded_words_of("particles") for word in behind)
        if len(token) > _ARTICLE:
            return False
    return False


@functools.cache
def guest_greeting() -> Phrases:
    """The words by which a programme announces its guest."""
    return Phrases(known_phrases("shows"), _any_of)


def _any_of(words: Sequence[str]) -> str:
    """A pattern of whole words, of words inside a run of characters where the script has no spaces."""
    order = sorted(words, key=lambda word: (-len(word), word))
    spaced = [re.escape(word) for word in order if not is_unspaced(word)]
    unspaced = [re.escape(word) for word in order if is_unspaced(word)]
    whole = [rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)"] if spaced else []
    return "|".join((*whole, *unspaced))
