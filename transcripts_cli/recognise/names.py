"""Personal names in running text, and how a label may stand for one."""

import functools
import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from transcripts_cli.recognise.languages import folded_words_of, words_of
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.text import LazyPattern, fold, may_be_unspaced

_TOKEN = LazyPattern(r"[^\W\d_]+(?:[’'`´·-][^\W\d_]+)*\.?")
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff"
# In a script without blanks a word in Latin letters ends where the others begin: `Bo Lindに聞く`.
_MIXED_TOKEN = LazyPattern(
    rf"(?:[{_UNSPACED}]+|(?:(?![{_UNSPACED}])[^\W\d_])+(?:[’'`´·-](?:(?![{_UNSPACED}])[^\W\d_])+)*\.?)"
)
# Capitals, or letters that are no small ones of Latin, Greek or Cyrillic; two such words within reach of each other.
# That no letter stands before the first is asked behind it: a pattern that begins with a capital is found 3 times as fast.
# The signs of ASCII are \W as well: named, they are told by the same table as small letters, which takes half the time.
_CAPITAL = "[^\\W\\d_\x00-@\\[-`{-\x7fa-zß-öø-ÿα-ωάέήίόύώа-яёіїєґ]"
# No blank, which in ASCII is found twice as fast as `\S`, and no sign that parts names.
_SOLID = "[^,:;!?()/|@\\t-\\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
_NEIGHBOURS = LazyPattern(
    rf"{_CAPITAL}(?<!\w.){_SOLID}*+(?: (?:{_SOLID}{{1,5}}+ ){{0,3}}(?:[dl][’'])?{_CAPITAL}{_SOLID}*+)+"
)
# Capitals that show a name in capitals to be Turkish, where a small I has no dot.
_DOTTED = LazyPattern("[İĞ]")
_ELIDED = LazyPattern(rf"[dl][’']{_CAPITAL}")
_ARTICLED = LazyPattern(rf"[DL][’']{_CAPITAL}")
_POSSESSIVE = LazyPattern(r"(?<=\w\w)(?<![cC])[’'](?:[a-zıüöğşç]{1,4}|S)$")
# A Turkish place behind a name: `Ayşe Demir Sinop'ta`.
_PLACED = LazyPattern(r"[’'](?:[dt][ae]n?|[dt][ae]ki)$")
_PARTICLES = words_of("particles")
HONORIFICS = words_of("honorifics")
# Words that begin sentences or headlines with a capital and are no part of a name.
_NO_NAME = (
    words_of("common", "fields", "nobody", "speech", "credits", "guests", "interview")
    | frozenset(word for word in words_of("askers", "answerers", "chairs") if len(word) > 1)
) - _PARTICLES
_COMMON = words_of("common") - _PARTICLES
# Particles that in running text more often end a name ("in Enugu", "of Quince Games") than stand inside one, and what
# begins the next credit: `Text: Ana Silva Foto: Bo Lind`.
_ENDING = frozenset(["of", "the", "in", "te", "z", "ze", "des", "zum", "zur", "im", "vom", "beim"])
_ENDING |= words_of("pictures")
_ARTICLES = words_of("courtesies")
# Articles that begin the name of a shop or a nickname rather than of a person.
_DEFINITE = frozenset(
    ["La", "Le", "Les", "El", "Los", "Las", "Il", "Lo", "Gli", "The", "Der", "Die", "Das"]
)
_BEFORE_DER = frozenset(["von", "van", "aus", "an", "auf", "in", "op"])
_JOINING = frozenset(["y", "e", "i", "und", "a", "og", "och", "en", "et"])
_LAST = _COMMON | frozenset(
    word for word in words_of("askers", "answerers", "nobody", "interview") if len(word) > 4
)
# Words of talk and of small talk that are first names in another language ("Ben", "Will", "Dan").
_GIVEN = frozenset(word for word in words_of("speech") if len(word) > 2) - words_of(
    "common", "fields"
)
_FIRST = folded_words_of("given")
_OFFICES = words_of("offices")
_FIRMS = {"LLP", "LLC", "Inc", "Ltd", "Limited", "Corp", "GmbH", "AG", "KG", "Srl", "SpA"} | {
    *("Lda", "BV", "AB", "Oy", "ApS")
}
"""What the names of firms end in."""
_OPENED = LazyPattern(r"(?:^|[.!?…。！？]|[«“„\"‘»”*_#>—–-])\s*$")
"""What stands before the first word of a sentence."""
_LONGEST = 6
_PAIR = 2
_CLIPPED = 2
"""Letters of a first name that is clipped before a full stop: Wm."""
_NEXT = 3
"""Characters behind a full stop by which it ends a sentence or not."""


def find_names(text: str) -> list[str]:
    """Return the personal names that a text may hold: runs of two to five capitalised words.

    Titles before a name and words that begin sentences are left off. Scripts without capitals have none.

    >>> find_names("Interview with Dr. Ana de la Serna and Łucja Lee, Ghent.")
    ['Ana de la Serna', 'Łucja Lee']
    >>> find_names("DEPOSITION OF GERALD T. OSMUND"), find_names("Enter AUNT DRUSILLA PROWSE")
    (['GERALD T. OSMUND'], ['DRUSILLA PROWSE'])
    """
    return [text[start:end] for start, end in find_spans(text)]


@functools.lru_cache(maxsize=512)
def find_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the personal names of a text stand, as offsets."""
    return tuple(
        (region.start() + start, region.start() + end)
        for region in _NEIGHBOURS.finditer(text)
        for start, end in _scan(
            region[0],
            text[max(0, region.start() - _NEXT) : region.start()],
            text[region.end() : region.end() + _NEXT],
        )
    )


def names_by_line(texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the index of each line that holds names and the names: one search over all takes half as long as one for each."""
    joined = "\n".join(texts)
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
    for region in _NEIGHBOURS.finditer(joined):
        before = joined[max(0, region.start() - _NEXT) : region.start()].rpartition("\n")[2]
        behind = joined[region.end() : region.end() + _NEXT].partition("\n")[0]
        for start, end in _scan(region[0], before, behind):
            yield bisect(starts, region.start()) - 1, region[0][start:end]


@functools.lru_cache(maxsize=1024)  # labels stand at the head of many lines
def _scan(text: str, before: str, behind: str) -> list[tuple[int, int]]:
    """Return the names of a region between so much else; what follows a possessive is another thing."""
    if not before and not behind:
        before = ":"  # a label or a heading, and no sentence
    spans: list[tuple[int, int]] = []
    run: list[tuple[str, int]] = []
    end = 0
    opens = False
    mixed = may_be_unspaced(text)
    for match in (_MIXED_TOKEN if mixed else _TOKEN).finditer(text):
        word, between = _without_possessive(match[0]), text[end : match.start()]
        bare = word if len(word) == 2 and word[1] == "." else word.rstrip(".")
        if run and (between.strip() or "  " in between or not between):
            run = _close(run, spans, opens=opens)
        named = _in_name(bare, run) and not (run and _PLACED.search(match[0]))
        if named:
            opens = (
                opens if run else bool(_OPENED.search((before + text[: match.start()])[-_NEXT:]))
            )
            run.append((bare, match.start()))
        if word != bare and bare.lower() in HONORIFICS:
            run = []
        elif not named or word != match[0] or _ends_name(word, bare, text[match.end() :] + behind):
            run = _close(run, spans, opens=opens)
        end = match.end()
    _close(run, spans, opens=opens)
    return spans


def _ends_name(word: str, bare: str, rest: str) -> bool:
    """Whether the full stop behind a word ends a sentence: it is no initial, no title and no clipped name."""
    if word == bare:
        return False
    return len(bare) > _CLIPPED or (bare.isupper() and not rest[:_NEXT].isupper())


def _without_possessive(word: str) -> str:
    return _POSSESSIVE.sub("", word) if "’" in word or "'" in word else word


def _in_name(word: str, run: Sequence[tuple[str, int]]) -> bool:
    """Whether a word may belong to the name that a run of words begins."""
    if word.lower() in _ENDING:
        return False
    if word[0].isupper():
        return not (word.isupper() and len(word) > 1 and word.lower() in _COMMON)
    return bool(run) and (word in _PARTICLES or bool(_ELIDED.match(word)))


def _close(
    run: list[tuple[str, int]], spans: list[tuple[int, int]], *, opens: bool
) -> list[tuple[str, int]]:
    """Add the names that a run of words makes, if it makes any; return the next run, an empty one."""
    for part in _parts(run) if len(run) > 1 else ():
        words = _without_titles(part, opens=opens)
        while words and (words[-1][0] in _PARTICLES or words[-1][0].lower() in _LAST):
            words.pop()
        while words and len(words[-1][0].rstrip(".")) == 1 and words[-1][0].isupper():
            words.pop()
        if words and (words[-1][0] in _FIRMS or _is_office(words)):
            continue
        if (
            2 <= len(words) <= _LONGEST
            and any(len(word.rstrip(".")) > 1 for word, _ in words)
            and words[0][0] != words[-1][0]
            and not any(word.lower() in _COMMON for word, _ in words[1:])
        ):
            last, start = words[-1]
            spans.append((words[0][1], start + len(last)))
    return []


def _is_office(words: Sequence[tuple[str, int]]) -> bool:
    """Whether words end in a function and have no first name: Business Analyst."""
    ends = words[-1][0].lower() in _OFFICES
    return ends and not any(is_known_first_name(word) for word, _ in words)


def _parts(run: list[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Return the halves of a run that an "and" joins, or the run."""
    for index, (word, _) in enumerate(run):
        if word == "von" and index == 1 and sum(w[0].isupper() for w, _ in run[2:]) > 1:
            return [run[2:]]
        if word == "der" and run[index - 1][0] not in _BEFORE_DER:
            return [run[:index], run[index + 1 :]]
        if word in _JOINING and index and (index == 1 or len(run) - index > 2):
            return [run[:index], run[index + 1 :]]
    return [run]


def _without_titles(part: list[tuple[str, int]], *, opens: bool) -> list[tuple[str, int]]:
    """Return the words behind titles, functions and words that begin a sentence."""
    words = list(part)
    while words and _is_no_name(words[0][0]):
        if len(words) == _PAIR and _is_called(words, opens=opens and len(part) == _PAIR):
            return words
        words.pop(0)
    if len(words) > 2 and words[0][0].rstrip(".").lower() in HONORIFICS:
        words.pop(0)
        while words and words[0][0] in _PARTICLES:
            words.pop(0)
    for index in range(len(words) - 2, 0, -1):
        if len(words[index - 1][0]) > 2 and words[index - 1][0].lower() in HONORIFICS:
            return words[index:]
    loud = _capitals_only(words)
    while len(loud) > 1 and loud is not words and loud[0][0].lower() in HONORIFICS:
        loud = loud[1:]
    return loud


def _is_called(words: Sequence[tuple[str, int]], *, opens: bool) -> bool:
    """Whether two words are a name, though the first is a word or a title somewhere: Dan Moore, Don Miller."""
    (first, _), (last, _) = words
    lowered = first.lower()
    if fold(first) not in _FIRST or (lowered in HONORIFICS and is_known_first_name(last)):
        return False
    return lowered in _GIVEN or not opens


def _is_no_name(word: str) -> bool:
    """Whether the first of some words belongs to no name: a title, a particle, a word that begins a sentence."""
    lowered = word.lower().replace("’", "'")
    return (
        lowered in HONORIFICS
        or lowered in _NO_NAME
        or word in _PARTICLES
        or (len(word) == 1 and lowered in _PARTICLES)
        or (word.isupper() and lowered in _ARTICLES)
        or word in _DEFINITE
        or bool(_ARTICLED.match(word))
    )


def _capitals_only(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the part in capitals, where a name in capitals stands behind other words."""
    loud = [len(word) > 1 and word.isupper() and not word.endswith(".") for word, _ in words]
    first = loud.index(True) if True in loud else 0
    if loud[:1] == [True] and not any(loud[1:]) and len(words[0][0]) > 2 and len(words) > 2:
        return words[1:]
    tail = words[first:]
    if first and len(tail) > 1 and all(word.isupper() or word in _PARTICLES for word, _ in tail):
        return tail
    return words


def title_case(name: str) -> str:
    """Return a name written in capitals with capitals at the head of its words only.

    >>> title_case("NERYS O’BRYAN-DE LA VEGA"), title_case("SB")
    ('Nerys O’Bryan-de la Vega', 'SB')
    """
    if not name.isupper() or " " not in name:
        return name
    if _DOTTED.search(name):
        name = name.replace("I", "ı")
    return re.sub(
        r"[^\W\d_]+",
        lambda m: (
            m[0].lower()
            if m[0].lower() in _PARTICLES
            else m[0].capitalize().replace("i\u0307", "i")
        ),
        name,
    )


def unique(values: Iterable[str]) -> Sequence[str]:
    """Return values without repetition, names that differ in case or accents counted as one."""
    seen: dict[str, str] = {}
    for value in values:
        seen.setdefault(fold(value), value)
    return tuple(seen.values())
