"""One quotation against one turn: is it there, and how exactly."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein, MatchingBlock

from transcripts_cli.analyses.haystack import joined_forms, tokens_of
from transcripts_cli.analyses.tokens import Token, same_word, spell, tokenise

# What stands for words left out, and for words put in by the editor.
_ELISION = re.compile(r"[\[(]\s*(?:…|\.{3,}|\. \. \.)\s*[\])]")
_CASE = re.compile(r"\[(\w)\](?=\w)")
_INSERTION = re.compile(r"\[[^\[\]]{1,80}\]")
_ELLIPSIS = re.compile(r"…|\.{3,}")
_ASIDE = re.compile(r"\[[^\[\]]{1,80}\]|\([^()]{1,40}\)|\*[^*\s][^*]{0,40}\*")
_LONGEST_INSERTION = 15
"""Words that an insertion in brackets may stand for."""
_REPLACED = 3
"""Words at either end of a quotation that may be replaced, so that the passage goes beyond its known words."""
_HARMLESS_ENDS = frozenset({".", ",", "…", ";", "-", '"', ":"})


class Fit(NamedTuple):
    """A place in a turn where a quotation stands."""

    verdict: str
    """exact, typographic, elided or altered."""
    start: int
    """Offset in the turn."""
    end: int
    """Offset behind it."""
    left_out: str = ""
    """What an elision leaves out."""


def fit_literally(quote: str, text: str) -> Iterator[Fit]:
    """Yield where a quotation stands in a turn, exactly or but for typography; or with another end mark."""
    quoted = tokenise(quote)
    core, tail = _core(quoted)
    tokens = tokens_of(text)
    for first, last in _runs(core, tokens):
        start, end = tokens[first].start, tokens[last].end
        after = [token.form for token in tokens[last + 1 : last + 1 + len(tail)]]
        written = spell(quote[core[0].start : core[-1].end])
        whole = core[0].start == quoted[0].start or core[0].start == quoted[0].end
        verdict = "exact" if whole and written == spell(text[start:end]) else "typographic"
        if after != tail:
            harmless = set(tail) <= _HARMLESS_ENDS and not _asks(tokens[last + 1 : last + 3])
            verdict = "typographic" if harmless or not tail else "altered"
        else:
            end = tokens[last + len(tail)].end
        yield Fit(verdict, start, end)


def _asks(following: Sequence[Token]) -> bool:
    return any(token.form in {"?", "!"} for token in following[:1])


def fit_elided(quote: str, text: str) -> Iterator[Fit]:
    """Yield where a quotation stands in a turn but for what it marks as left out or put in."""
    plain = _CASE.sub(r"\1", quote)
    for pattern in (_ELISION, _ELLIPSIS):
        segments, gaps = _segments(plain, pattern)
        if segments and (plain != quote or len(segments) > 1 or gaps != [0]):
            yield from _fit_segments(segments, gaps, text)


def fit_without_asides(quote: str, text: str) -> Iterator[Fit]:
    """Yield where a quotation stands in a turn whose asides (`[laughs]`) it leaves out."""
    asides = [match[0] for match in _ASIDE.finditer(text)]
    if asides:
        bare = _ASIDE.sub(lambda match: " " * len(match[0]), text)
        for fit in fit_literally(quote, bare):
            if fit.verdict != "altered":
                left_out = " ".join(aside for aside in asides if aside in text[fit.start : fit.end])
                yield Fit("elided", fit.start, fit.end, left_out)


def _core(tokens: list[Token]) -> tuple[list[Token], list[str]]:
    """Return a quotation from its first word to its last, and the forms of the marks behind."""
    places = [place for place, token in enumerate(tokens) if token.is_word]
    if not places:
        return [], []
    tail = [token.form for token in tokens[places[-1] + 1 :]]
    return tokens[places[0] : places[-1] + 1], tail


def _runs(core: Sequence[Token], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield from which token to which a run of forms stands; its first word may differ in case."""
    if not core:
        return
    if len(core) == 1:
        yield from (
            (at, at) for at, token in enumerate(tokens) if same_word(core[0].form, token.form)
        )
        return
    joined = joined_forms(tuple(tokens))
    wanted = joined_forms(tuple(core[1:]))
    found = joined.find(wanted)
    while found >= 0:
        first = joined.count("\x1f", 0, found)
        if first > 0 and same_word(core[0].form, tokens[first - 1].form):
            yield first - 1, first + len(core) - 2
        found = joined.find(wanted, found + 1)


def _segments(quote: str, elision: re.Pattern[str]) -> tuple[list[list[Token]], list[int | None]]:
    """Return what is quoted between elisions and insertions, and how much each may stand for: None for any."""
    segments: list[list[Token]] = []
    gaps: list[int | None] = []
    gap: int | None = 0
    for piece in re.split(f"({elision.pattern}|{_INSERTION.pattern})", quote):
        if elision.fullmatch(piece):
            gap = None
        elif _INSERTION.fullmatch(piece):
            gap = None if gap is None else _LONGEST_INSERTION
        elif core := _core(tokenise(piece))[0]:
            segments.append(core)
            gaps.append(gap)
            gap = 0
    return segments, gaps


def _fit_segments(segments: list[list[Token]], gaps: list[int | None], text: str) -> Iterator[Fit]:
    tokens = tokens_of(text)
    for first, last in _runs(segments[0], tokens):
        spans = [(first, last)]
        for segment, gap in zip(segments[1:], gaps[1:], strict=True):
            following = _next_run(segment, tokens, spans[-1][1] + 1, gap)
            if following is None:
                break
            spans.append(following)
        else:
            left = (
                text[tokens[one[1]].end : tokens[two[0]].start]
                for one, two in itertools.pairwise(spans)
            )
            left_out = " … ".join(" ".join(part.split()) for part in left)
            yield Fit("elided", tokens[first].start, tokens[spans[-1][1]].end, left_out)


def _next_run(
    segment: list[Token], tokens: Sequence[Token], start: int, gap: int | None
) -> tuple[int, int] | None:
    for first, last in _runs(segment, tokens):
        if first >= start:
            words = sum(token.is_word for token in tokens[start:first])
            return (first, last) if gap is None or words <= gap else None
    return None


class Likeness(NamedTuple):
    """The passage of a turn that a quotation resembles most."""

    share: float
    """Of the words of both that they share in order, 0 to 1."""
    first: int
    """Token of the turn with which the passage begins."""
    last: int
    """Token with which it ends."""


def find_likeness(quote: str, text: str) -> Likeness:
    """Return the passage of a turn that a quotation resembles most; where nothing is alike, the share is 0."""
    quoted = [token.form.casefold() for token in tokenise(quote) if token.is_word]
    tokens = tokens_of(text)
    spoken = [place for place, token in enumerate(tokens) if token.is_word]
    forms = [tokens[place].form.casefold() for place in spoken]
    start = _densest(forms, quoted)
    window = forms[start : start + _window(quoted) + 2 * _REPLACED]
    equal = _without_strays(Levenshtein.opcodes(window, quoted).as_matching_blocks())
    if not equal:
        return Likeness(0.0, 0, 0)
    first = max(0, equal[0].a - equal[0].b)
    last = min(len(window), equal[-1].a + len(quoted) - equal[-1].b)
    shared = sum(block.size for block in equal)
    share = 2 * shared / (len(quoted) + last - first)
    return Likeness(share, spoken[start + first], spoken[start + last - 1])


def _without_strays(blocks: list[MatchingBlock]) -> list[MatchingBlock]:
    """Return what two wordings share, without first and last words that stand further off than they are long."""
    blocks = [block for block in blocks if block.size]
    while len(blocks) > 1 and _is_stray(blocks[0], blocks[0], blocks[1]):
        del blocks[0]
    while len(blocks) > 1 and _is_stray(blocks[-1], blocks[-2], blocks[-1]):
        del blocks[-1]
    return blocks


def _is_stray(block: MatchingBlock, before: MatchingBlock, after: MatchingBlock) -> bool:
    gap = after.a - before.a - before.size
    return gap - (after.b - before.b - before.size) > block.size


def _window(quoted: list[str]) -> int:
    return len(quoted) + len(quoted) // 2 + 4


def _densest(forms: list[str], quoted: list[str]) -> int:
    """Return where the window with most of the quoted words begins."""
    wanted, width = set(quoted), _window(quoted)
    hits = [0]
    for form in forms:
        hits.append(hits[-1] + (form in wanted) * len(form))
    starts = range(max(1, len(forms) - width + 1))
    best = max(starts, key=lambda start: hits[min(start + width, len(forms))] - hits[start])
    return max(0, best - _REPLACED)


def bare_text(quote: str) -> str:
    """Return a quotation without what its editor put in.

    >>> bare_text("[J]e suis [resté] là […] seul").split()
    ['Je', 'suis', 'là', 'seul']
    """
    return _INSERTION.sub(" ", _ELISION.sub(" ", _CASE.sub(r"\1", quote)))
