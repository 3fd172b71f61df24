"""Names without the capitalised words that stand before or behind them: a function, a verb, a greeting."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from transcripts_cli.recognise.inflections import is_first_name
from transcripts_cli.recognise.lexicon import first_names, lexicon, small_words, word_ends
from transcripts_cli.recognise.names import HONORIFICS
from transcripts_cli.recognise.trust import is_institution, is_known_first_name
from transcripts_cli.text import LazyPattern, fold

if TYPE_CHECKING:
    from transcripts_cli.recognise.mentions import Mention, Setting

_TWO = 2
_LONGEST_PARTICLE = 3
_STEM = 4
_PATRONYMIC = LazyPattern(r"(?:ич|вна|чна|ича|вны|вной|ичем)$", re.IGNORECASE)
_CASED = LazyPattern(r"[A-Za-zÀ-ɏΑ-ώА-я]")
PLACE = LazyPattern(
    r"(?:^|\s)(?:in|en|à|a|em|na|no|w|we|v|ve|at|near|from|im|на|в|из|på|aux?|dans|da|nel|nella|zu|nach|to|u|de|of|for|para|pour|für|per|del|della|der|des|du|do|di)\s+$",
    re.IGNORECASE,
)
_CLOSING = LazyPattern(r"(?:^|[:：,;(|—–\t>/.-])\s*$")
_SENTENCE_END = LazyPattern(r"[.!?:…]\s*$")
_OPENING = LazyPattern(r"\s*(?:$|[,;)|(:：—–\t.<]|\s-)")
_SEVERAL_FIRST = frozenset(
    ["ca", "da", "de", "en", "es", "fr", "id", "it", "nl", "no", "pt", "sv", "tr"]
)
"""Languages in which many have several first names: an unknown word before a first name may be another."""
_SURNAME_FIRST = frozenset(["hu", "vi"])
_INNER_CAPITAL = LazyPattern(
    r"[a-zß-öø-ÿ](?<!\bMc)(?<!\bMac)(?<!\bFitz)(?<!\b[DL][aeiou])(?<!\bVan)[A-ZÀ-ÖØ-Þ]"
)
"""As in TechMakers, but not in McLean or DeWitt."""
_ELIDED = LazyPattern(r"[dl][’'](?=\w)")


def trimmed(mention: "Mention", count: Counter[str], setting: "Setting") -> "Mention":
    """Leave off capitalised words before a name that stand there for no name of their own."""
    mention = _without_words(mention, setting)
    words = mention.name.split()
    if not words or _is_thing(words, setting) or _is_told_of(mention, words, setting):
        return mention._replace(name="")
    if setting.nouns:
        words = _before_particle(words)
        mention = mention._replace(name=" ".join(words))
    if setting.nouns and "den" in words[2:]:  # a particle in Dutch, an article here
        words = words[: words.index("den")]
        mention = mention._replace(name=" ".join(words), after=" den")
    if len(words) < 3 or not _CASED.search(mention.name):
        return mention
    if mention.loud and len(words) > 4:
        return mention._replace(name="")
    drop = head_of(words, setting) or _known_head(words, count, setting)
    if drop:
        return behind(mention, drop)
    title = mention.before.split()[-1:]
    closed = bool(_CLOSING.search(mention.before)) or (bool(title) and fold(title[0]) in HONORIFICS)
    named = mention.loud and _is_first_name(words[0], setting.language)
    closed = named or (closed and bool(_OPENING.match(mention.after)))
    if closed or not (setting.nouns or mention.loud):
        return mention
    return _last_two(mention, words)


def _without_words(mention: "Mention", setting: "Setting") -> "Mention":
    """Leave off words of the language's lexicon before a name, and others before a first name."""
    words = mention.name.split()
    while len(words) > _TWO and _is_told_before(mention, fold(words[0]), setting):
        mention = behind(mention, 1)
        words = mention.name.split()
    drop = _outside(mention, words, setting) if len(words) > _TWO else 0
    return behind(mention, drop) if drop else mention


def _is_thing(words: Sequence[str], setting: "Setting") -> bool:
    """Whether words with capitals are no name: none a first name, and all of them words, or a capital inside one."""
    if setting.language in _SURNAME_FIRST or not _CASED.match(words[0]):
        return False
    if any(_is_first_name(word, setting.language) for word in words):
        return False
    own = [word for word in words if word[0].isupper()]
    return any(map(_INNER_CAPITAL.search, own)) or all(
        _is_word(word, setting) or word.lower() in setting.lowered for word in own
    )


def _is_told_of(mention: "Mention", words: Sequence[str], setting: "Setting") -> bool:
    """Whether two words are one of talks or of telling at the head of a sentence, and a first name: `Asked Rosa`."""
    head, known = fold(words[0]), lexicon(setting.language)
    return (
        len(words) == _TWO
        and _begins_sentence(mention)
        and any(known[kind].holds(head) for kind in ("talking", "telling"))
        and not _is_first_name(words[0], setting.language)
        and _is_first_name(words[1], setting.language)
    )


def _is_told_before(mention: "Mention", word: str, setting: "Setting") -> bool:
    """Whether the first word of a name, folded, is a trade, or at the head of a sentence one of talks or of telling."""
    known = lexicon(setting.language)
    return known["trades"].holds(word) or (
        _begins_sentence(mention)
        and word not in first_names(setting.language)
        and any(known[kind].holds(word) for kind in ("talking", "telling"))
    )


def parted(mention: "Mention", setting: "Setting") -> list["Mention"]:
    """Return those whom a run in capitals names: each begins with a first name, or behind a word of the lexicon."""
    words = mention.name.split()
    known = [_is_first_name(word, setting.language) for word in words]
    if not mention.loud or len(words) <= _TWO or not known[0]:
        return [mention]
    pieces: list[list[int]] = [[]]
    for index, word in enumerate(words):
        if len(pieces[-1]) >= _TWO and (known[index] or _is_word(word, setting)):
            pieces.append([])
        pieces[-1].append(index)
    return [_piece(mention, words, piece, known) for piece in pieces] if pieces[1:] else [mention]


def _piece(
    mention: "Mention", words: Sequence[str], piece: Sequence[int], known: Sequence[bool]
) -> "Mention":
    """A part of a run in capitals, without a word before the name; its name is "" where none is left."""
    start, end = piece[0], piece[-1] + 1
    own = start if known[start] else start + 1
    before = mention.before if not own else f"{' '.join(words[start:own])} "
    after = mention.after if end == len(words) else f" {' '.join(words[end:])}{mention.after}"
    name = " ".join(words[own:end]) if end - own >= _TWO else ""
    return mention._replace(name=name, before=before, after=after, first=not start)


def head_of(words: Sequence[str], setting: "Setting") -> int:
    """Return how many words stand before a name of three words or more: a function, a verb, a greeting."""
    if re.match("[\u0400-\u04ff]", words[0]):
        return _cyrillic_head(words)
    first = next((i for i, word in enumerate(words[:-1]) if is_known_first_name(word)), 0)
    if words[-1].isupper() and not words[0].isupper():
        return first
    return first if all(_is_no_part(word, setting) for word in words[:first]) else 0


def _is_no_part(word: str, setting: "Setting") -> bool:
    """Whether a word with a capital is none of a name: it stands elsewhere without, or nouns have capitals."""
    if len(word) <= _LONGEST_PARTICLE:
        return False
    stem = fold(word)[:-1] if len(word) > _STEM else fold(word)  # other endings of a noun
    return setting.nouns or setting.lowered.has_beginning(stem)


def _cyrillic_head(words: Sequence[str]) -> int:
    """How many words stand before a Russian or Ukrainian name: of two words, with a patronymic, or with one at its end."""
    patronymic = next((i for i, word in enumerate(words) if _PATRONYMIC.search(word)), 0)
    if not patronymic:
        return len(words) - 2 if len(words) > 2 else 0
    return max(0, patronymic - (2 if patronymic == len(words) - 1 else 1))


def _known_head(words: list[str], count: Counter[str], setting: "Setting") -> int:
    """How many words stand before a name that stands alone elsewhere, or are written small elsewhere."""
    for drop in range(1, len(words) - 1):
        if " ".join(words[drop:]) in count or words[drop - 1].lower() in setting.lowered:
            return drop
    return 0


def _outside(mention: "Mention", words: Sequence[str], setting: "Setting") -> int:
    """How many words stand before a first name and are none: `Innkeeper Pieter Maas`, `Photos by Ida Lund`."""
    patronymic = any(map(_PATRONYMIC.search, words))
    if setting.language in _SURNAME_FIRST or patronymic or not _CASED.search(mention.name):
        return 0
    known = [_is_first_name(word, setting.language) for word in words[:-1]]
    first = known.index(True) if True in known else 0
    head = words[:first]
    if not head or any(map(is_institution, head)):
        return 0
    if head[-1].islower() or _ELIDED.match(words[first]):  # a particle of names, or a preposition
        return first
    begins = setting.language not in _SEVERAL_FIRST and (
        _begins_sentence(mention) or bool(PLACE.search(mention.before))
    )
    return first if all(begins or _is_word(word, setting) for word in head) else 0


def _is_first_name(word: str, language: str) -> bool:
    """Whether a word is a frequent first name, or any of the language."""
    bare = _ELIDED.sub("", word)
    return bare[0].isupper() and (
        is_known_first_name(bare) or is_first_name(bare.split("-", maxsplit=1)[0], language)
    )


def _begins_sentence(mention: "Mention") -> bool:
    """Whether a name stands at the head of a line or of a sentence."""
    before = mention.before.strip(" *_#>«“„\"'(")
    return not before or bool(_SENTENCE_END.search(before))


def _is_word(word: str, setting: "Setting") -> bool:
    """Whether a capitalised word is one of a language rather than a name: a small one, of its lexicon, or who does something."""
    folded = fold(word)
    return len(word) > _LONGEST_PARTICLE and (
        folded in small_words(setting.language)
        or any(known.holds(folded) for known in lexicon(setting.language).values())
        or word.lower().endswith(word_ends(setting.language))
    )


def _before_particle(words: list[str]) -> list[str]:
    """Return a name without what follows a first name and a surname behind a particle: `Ida Lund von Mai bis August`."""
    particle = next((i for i, word in enumerate(words) if word[0].islower()), len(words))
    return words[:particle] if particle > 1 and is_known_first_name(words[0]) else words


def _last_two(mention: "Mention", words: list[str]) -> "Mention":
    """Keep a first name and a surname, with the initials and particles between."""
    drop = len(words) - 2
    if mention.loud and words[drop][0].islower():
        return mention._replace(name="")
    while drop and (words[drop][0].islower() or len(words[drop].rstrip(".")) == 1):
        drop -= 1
    return behind(mention, drop) if drop else mention


def behind(mention: "Mention", drop: int) -> "Mention":
    """Return a place where a name is what stands behind so many of its words; its name is "" where that is none."""
    words = mention.name.split()
    elided = _ELIDED.match(words[drop])
    article = elided[0] if elided else ""
    before = f"{mention.before}{' '.join(words[:drop])} {article}"
    name = " ".join(words[drop:]).removeprefix(article)
    return mention._replace(name=name if name[0].isupper() else "", before=before)
