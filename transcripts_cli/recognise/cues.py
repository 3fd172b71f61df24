"""What stands near a name, and where on the page: cues to what its bearer has to do with the talk.

Each cue is a share of what a person reads in "our reporter visited the baker": no phrase of it need be known, only
that "visited" is a word of talks, "reporter" one of a paper's staff and "baker" a trade. How much each cue counts for
who asks and for who answers stands in cue_weights.py.
"""

import functools
import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from transcripts_cli.recognise.caseless import is_caseless
from transcripts_cli.recognise.front import guest_phrase, meeting_phrase, title_lines
from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.recognise.lexicon import lexicon
from transcripts_cli.recognise.mentions import SPOKEN, Mention, Setting
from transcripts_cli.recognise.phrases import known_phrases, without_case
from transcripts_cli.recognise.trust import is_known_first_name, names_institution
from transcripts_cli.text import LazyPattern, fold

_NEAR, _RIGHT = 7, 2
"""Words of the sentence beside a name that are looked at, and those that stand right beside it."""
_SIGNS = 14
"""Characters beside it in scripts without blanks."""
_STOP = LazyPattern(r"[!?;|·•。！？；｜\n]|(?<!\b\w)(?<!\b\w\w)\.(?=\s|$)")
_WORD = LazyPattern(r"[\w'’-]+")
_MARKUP = " *_#>–—-\"'“«("
_CONTEXT, _FIRST = 60, 3
"""Characters and words at the head of a line."""
_TITLE = 9
"""Words of a title at most."""
_AGED = LazyPattern(r"\s*[*_]*[(,]\s*[^()]{0,25}\b\d\d\b|\s*\([^)]*\b(?:19|20)\d\d")
_QUOTED = LazyPattern(r"\s*[:：]\s*[«“„\"「『'‘]")
_AFTER = (
    ("comma behind", LazyPattern(r"\s*,\s")),
    ("bracket behind", LazyPattern(r"\s*[(（]")),
    ("colon behind", LazyPattern(r"\s*[:：]")),
    ("word behind", LazyPattern(r"\s\w")),
)
_BEFORE = (
    ("comma before", LazyPattern(r",\s*$")),
    ("colon before", LazyPattern(r"[:：]\s*$")),
    ("word before", LazyPattern(r"\w\s$")),
)
_I = folded_words_of("first")
_PHRASE = 40
_MOST = 2.0


class Cues(NamedTuple):
    """What speaks for and against a person."""

    person: dict[str, float]
    """Cues with their strengths that hold for all places."""
    places: list[tuple[int, frozenset[str]]]
    """The line and the cues of each place, in order."""


@functools.lru_cache(maxsize=2)  # both sides ask for those around a text and in it
def cues_of(setting: Setting) -> dict[str, Cues]:
    """Return the cues of each person named around the dialogue, in order of appearance.

    Args:
        setting: what stands around the dialogue.
    """
    page = _Page(setting)
    found: dict[str, Cues] = {}
    quoted = {mention.name for mention in setting.mentions if is_quoted(mention)}
    for mention in setting.mentions:
        if mention.part != "narration" and not mention.before.endswith((" the ", "The ")):
            places = found.setdefault(mention.name, Cues({}, [])).places
            places.append((mention.line, frozenset(page.cues(mention))))
    for rank, (name, cues) in enumerate(found.items()):
        first, last = fold(name).split()[0], fold(name).split()[-1]
        lines = max(len(setting.words.get(word, ())) for word in (first, last))
        cues.person.update(
            {
                "mentions": min(_MOST, len(cues.places) - 1),
                "recurs": min(_MOST, max(0, lines - 1)),
                "named first": float(rank == 0),
                "named second": float(rank == 1),
                "first name": float(any(map(is_known_first_name, name.split()))),
                "institution": float(names_institution(name)),
                "no capitals": float(is_caseless(name)),
                "quoted": float(name in quoted),
                "small elsewhere": float(
                    any(w[0].isupper() and w.lower() in setting.lowered for w in name.split())
                ),
            }
        )
    return found


def ends_in_first_person(before: str) -> bool:
    """Whether what stands before a name ends in a word for I or we: `Yo, Ana Silva`."""
    return not _I.isdisjoint(fold(before).split()[-1:])


def _presents(before: str) -> bool:
    """Whether a phrase before a guest stands right before a name: `An interview with`."""
    bare = before.rstrip(_MARKUP)
    phrases = (guest_phrase(), meeting_phrase()) if bare else ()
    return any(match.end() == len(bare) for own in phrases for match in own.finditer(bare))


def _introduces(before: str) -> bool:
    """Whether a phrase before one's own name stands right before a name."""
    plain = without_case(before.rstrip(" *_"))[-_PHRASE:]
    return f" {plain}".endswith(_introductions())


@functools.cache
def _introductions() -> tuple[str, ...]:
    """The phrases before one's own name, of all languages, as they end a text."""
    return tuple(f" {without_case(phrase)}" for phrase in known_phrases("introductions"))


def is_quoted(mention: Mention) -> bool:
    """Whether a name is a title in quotation marks, of a school, a work: not what a field gives in them, `title: "Bo Lind"`."""
    before = mention.before
    if before.endswith('"') and before.rstrip('" [').endswith((":", "=", ",")):
        return False
    return before.endswith(("«", "“", "„", '"')) and mention.after.startswith(("»", "”", "“", '"'))


def made_something_else(mention: Mention, language: str) -> bool:
    """Whether a name stands behind what its bearer did for the page besides the talk and a colon: `Translation: Ana Silva`."""
    left = _STOP.split(mention.before)[-1]
    words = [fold(word) for word in _WORD.findall(left)][::-1]
    known = lexicon(language)
    if not left.rstrip().endswith((":", "：")) or known["talking"].distance(words, left) >= 0:
        return False
    if known["staff"].distance(words, left) >= 0:  # text and photos, unless the photos come first
        return bool(words) and known["making"].holds(words[-1])
    return known["making"].distance(words, left) >= 0


class _Page:
    """Where the lines around a dialogue stand."""

    def __init__(self, setting: Setting) -> None:
        front = [(number, text) for number, text, part in setting.lines if part == "front"]
        back = [number for number, _, part in setting.lines if part == "back"]
        self._lines = {
            "first line": front[0][0] if front else 0,
            "last front line": front[-1][0] if front else 0,
            "first back line": back[0] if back else 0,
        }
        self._titles = {
            number
            for number, text in front
            if len(text.split()) <= _TITLE and not text.rstrip().endswith(".")
        }
        self._headings = title_lines(setting.lines)
        self._language = setting.language
        self._words = lexicon(setting.language)
        named = {mention.line for mention in setting.mentions}
        self._begun = {
            number: list(self._beginning(text))
            for number, text, _ in setting.lines
            if number in named
        }

    def cues(self, mention: Mention) -> Iterator[str]:
        """Yield those of one place where somebody is named."""
        before, after = mention.before, mention.after
        left, right = _STOP.split(before)[-1], _STOP.split(after)[0]
        if not mention.first:  # in `Ana asks, Otto answers` what is before the comma is of Ana
            left = left.rpartition(", ")[2]
        ahead = (*self._near(left, "before"), *self._begun.get(mention.line, ()))
        titled = mention.line in self._headings and before.strip()
        # In a title `Interview: Bo Lind` is a talk with him.
        yield from (cue for cue in ahead if not (titled and cue.startswith("talking")))
        yield from self._near(right, "behind")
        yield from self._said(mention)
        yield from self._place(mention, left, right)
        for name, pattern in _AFTER:
            if pattern.match(after):
                yield f"{name}, {mention.part}"
        for name, pattern in _BEFORE:
            if pattern.search(before):
                yield f"{name}, {mention.part}"
        if _AGED.match(after):
            yield "aged"
        if _QUOTED.match(after):
            yield "heads a quotation"

    def _said(self, mention: Mention) -> Iterator[str]:
        """Yield what phrases before a name say, and whether it stands before the talk or behind it."""
        if made_something_else(mention, self._language):
            yield "made something else"
        if _introduces(mention.before):
            yield f"says so, {mention.part}"
        if mention.part in SPOKEN and ends_in_first_person(mention.before):
            yield "I right before"
        yield mention.part

    def _beginning(self, text: str) -> Iterator[str]:
        """Yield what the first words of a line say of all of it."""
        words = [fold(word) for word in _WORD.findall(text[:_CONTEXT])[:_FIRST]]
        for kind in ("talking", "making", "elsewhere", "kin"):
            if self._words[kind].distance(words, text[:_SIGNS]) >= 0:
                yield f"{kind} begins the line"

    def _near(self, text: str, where: str) -> Iterator[str]:
        """Yield what words on one side of a name say, right beside it or not far."""
        words = _WORD.findall(text)
        own = list(map(fold, words[: -_NEAR - 1 : -1] if where == "before" else words[:_NEAR]))
        signs = text[-_SIGNS:] if where == "before" else text[:_SIGNS]
        found = {kind: known.distance(own, signs) for kind, known in self._words.items()}
        for kind, distance in found.items():
            if distance >= 0:
                yield f"{kind} {'right ' if distance < _RIGHT else ''}{where}"
        if found["making"] >= 0 and found["staff"] >= 0:
            yield f"staff and making {where}"

    def _place(self, mention: Mention, left: str, right: str) -> Iterator[str]:
        """Yield where on its line and on the page a name stands."""
        heads = not mention.before.strip(_MARKUP)
        if heads:
            yield f"heads its line, {mention.part}"
        if heads and not mention.after.strip(" *_.)"):
            yield f"alone on its line, {mention.part}"
        if not heads and not left.strip():
            yield "begins a sentence"
        if not right.strip(" *_)."):
            yield f"ends a sentence, {mention.part}"
        if not mention.first:
            yield "not first on its line"
        if mention.loud:
            yield f"in capitals, {mention.part}"
        yield from self._on_page(mention)

    def _on_page(self, mention: Mention) -> Iterator[str]:
        """Yield on which of the lines that tell something a name stands: mastheads hold no frequent first name."""
        person = any(map(is_known_first_name, mention.name.split())) or is_caseless(mention.name)
        kind = "person" if person or _presents(mention.before) else "capitals"
        if mention.line in self._titles:
            yield f"title, {kind}"
        for name, line in self._lines.items():
            if line == mention.line:
                yield f"{name}, {kind}"


def weigh_cues(cues: Cues, weights: Mapping[str, float]) -> tuple[float, int, str]:
    """Return the points of a person, by the place that tells most, with its line and the cue that tells most there."""
    own = sum(weights.get(cue, 0.0) * strength for cue, strength in cues.person.items())
    points, line, place = max(  # exactly: the order of a set is another in each run
        (math.fsum(weights.get(cue, 0.0) for cue in place), -line, sorted(place))
        for line, place in cues.places
    )
    return own + points, -line, max(place, key=lambda cue: weights.get(cue, 0.0))


_NEARBY = {
    "talking": "a word of talks",
    "telling": "a word of telling",
    "making": "a word for who made it",
    "staff": "a word for who writes",
    "elsewhere": "what stands elsewhere",
    "kin": "a relation",
    "trades": "a trade",
}


def in_words(cue: str) -> str:
    """Return a cue as people are told it.

    >>> in_words("trades right before"), in_words("last front line, person")
    ('beside a trade', 'last front line')
    """
    kind = cue.split(maxsplit=1)[0]
    return f"beside {_NEARBY[kind]}" if kind in _NEARBY else cue.partition(",")[0]
