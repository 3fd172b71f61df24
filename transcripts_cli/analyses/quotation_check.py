"""Are the quotations of an article in the transcripts, word for word, and by that person?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from transcripts_cli.analyses.articles import Quoted
from transcripts_cli.analyses.choice import choose_speakers
from transcripts_cli.analyses.differences import describe_difference, negates
from transcripts_cli.analyses.haystack import Haystack, pile, tokens_of
from transcripts_cli.analyses.places import find_lines
from transcripts_cli.analyses.quotes import sentence_spans
from transcripts_cli.analyses.tokens import pieces, tokenise
from transcripts_cli.analyses.wordings import (
    Fit,
    bare_text,
    find_likeness,
    fit_elided,
    fit_literally,
    fit_without_asides,
)
from transcripts_cli.model import Speaker, Table, Transcript, Turn
from transcripts_cli.text import is_full_name

VERDICTS = ("exact", "typographic", "elided", "altered", "wrong_speaker", "not_found")
"""From best to worst."""
COLUMNS = (
    "article",
    "line",
    "quote",
    "attributed",
    "verdict",
    "source",
    "match_line",
    "speaker",
    "match",
    "difference",
    "warnings",
    "citation",
)
_ALIKE = 0.5
"""Share of words, in order, from which a quotation is an altered one rather than another: measured by the
test set, where invented quotations reach 0.4 and altered ones begin at 0.6."""

_NEAR = 2
"""Words before a quotation that may turn its meaning: “[not] going to”."""
_SHORT = 6
"""Words that an elision leaves out and that are looked at for a negation."""
_MARKED = re.compile(r"[\[…]|\(…|\.{3}")
"""What a quotation with something left out or put in has in it."""
_Place: TypeAlias = tuple[Transcript, Turn, Fit]
"""Where a quotation stands."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of a quotation."""

    quoted: Quoted
    """The quotation."""
    verdict: str
    """One of VERDICTS."""
    source: str = ""
    """The text it stands in, or that resembles it most; "" for none."""
    line: int = 0
    """Of that text; 0 for none."""
    speaker: str = ""
    """Who says it there."""
    match: str = ""
    """What is said there."""
    difference: str = ""
    """A word diff, or what is left out."""
    warnings: tuple[str, ...] = ()
    """What changes the meaning."""

    @property
    def citation(self) -> str:
        """`source:line`, or "" where nothing was found."""
        return f"{self.source}:{self.line}" if self.source else ""


def check_quotations(quoted: Sequence[Quoted], transcripts: Iterable[Transcript]) -> list[Finding]:
    """Return what was found of each quotation, in order.

    Args:
        quoted: the quotations of an article.
        transcripts: all are read, and kept until the last is looked for.
    """
    wanted = {word for one in quoted for word in pieces(one.text)}
    haystack = pile(transcripts, wanted)
    everybody = list(dict.fromkeys(turn.speaker for _, turn in haystack.heard))
    return [_check(one, haystack, _meant(one.attributed, everybody)) for one in quoted]


def list_findings(article: str, findings: Iterable[Finding]) -> Table:
    """Return a row per quotation of an article, with COLUMNS."""
    rows = (
        (
            article,
            one.quoted.line,
            one.quoted.text,
            one.quoted.attributed,
            one.verdict,
            one.source,
            one.line or None,
            one.speaker,
            one.match,
            one.difference,
            one.warnings,
            one.citation,
        )
        for one in findings
    )
    return Table("", COLUMNS, rows)


def _meant(name: str, everybody: list[Speaker]) -> list[Speaker] | None:
    """Return the speakers that an attribution means, None where nobody is named.

    Words before the name (a title, what begins the sentence) are left out, one by one.
    """
    words = name.split()
    while words:
        if chosen := choose_speakers(" ".join(words), everybody):
            return chosen
        del words[0]
    return [] if name else None


def _check(quoted: Quoted, haystack: Haystack, meant: list[Speaker] | None) -> Finding:
    found = min(_places(quoted.text, haystack), key=lambda place: _rank(place, meant), default=None)
    if found is None:
        return _resembling(quoted, haystack, meant)
    transcript, turn, fit = found
    if fit.verdict == "altered":
        return _altered(quoted, (transcript, turn), (fit.start, fit.end), meant)
    finding = replace(
        _finding(quoted, transcript, turn, (fit.start, fit.end)),
        verdict=fit.verdict,
        difference=f"left out: {fit.left_out}" if fit.left_out else "",
        warnings=tuple(_cautions(turn, fit)),
    )
    if _is_somebody_else(turn.speaker, meant):
        return replace(finding, verdict="wrong_speaker", difference=_whose(turn, quoted))
    return finding


def _rank(place: _Place, meant: list[Speaker] | None) -> tuple[bool, int]:
    _, turn, fit = place
    return _is_somebody_else(turn.speaker, meant), VERDICTS.index(fit.verdict)


def _is_somebody_else(speaker: Speaker, meant: list[Speaker] | None) -> bool:
    """Whether a speaker is none of those meant; a voice without a name may be anybody not known otherwise."""
    if meant is None or speaker in meant:
        return False
    return bool(meant) or is_full_name(speaker.name)


def _whose(turn: Turn, quoted: Quoted) -> str:
    return f"said by {turn.speaker.name or turn.label}, not by {quoted.attributed}"


def _places(quote: str, haystack: Haystack) -> Iterator[_Place]:
    """Yield the places where a quotation stands, whole or with something left out."""
    for number in haystack.holding(_sought(quote)):
        transcript, turn = haystack.heard[number]
        for fit in (*fit_literally(quote, turn.text), *fit_without_asides(quote, turn.text)):
            yield transcript, turn, fit
    for number in haystack.holding(_sought(bare_text(quote))) if _MARKED.search(quote) else ():
        transcript, turn = haystack.heard[number]
        for fit in fit_elided(quote, turn.text):
            yield transcript, turn, fit


def _sought(text: str) -> list[str]:
    """Return the words that a turn with these words must hold; the first may have lost its accent."""
    words = pieces(text)
    return words[1:] if len(words) > 1 else words


def _resembling(quoted: Quoted, haystack: Haystack, meant: list[Speaker] | None) -> Finding:
    """Return the passage that a quotation resembles most, which it alters or has nothing to do with."""
    best: tuple[float, Transcript, Turn, tuple[int, int]] | None = None
    for number in haystack.resembling(pieces(bare_text(quoted.text))):
        transcript, turn = haystack.heard[number]
        share, first, last = find_likeness(bare_text(quoted.text), turn.text)
        if share and (best is None or share > best[0]):
            tokens = tokens_of(turn.text)
            best = share, transcript, turn, (tokens[first].start, tokens[last].end)
    if best is None:
        return Finding(quoted, "not_found")
    share, transcript, turn, span = best
    if share < _ALIKE:
        finding = _finding(quoted, transcript, turn, _whole_sentences(transcript, turn, span))
        return replace(finding, verdict="not_found", difference=f"nearest: {finding.match}")
    return _altered(quoted, (transcript, turn), span, meant)


def _whole_sentences(transcript: Transcript, turn: Turn, span: tuple[int, int]) -> tuple[int, int]:
    """Return from where to where the sentences go that a passage touches."""
    sentences = list(sentence_spans(turn.text, transcript.language))
    touched = [one for one in sentences if one[0] < span[1] and one[1] > span[0]]
    return (touched[0][0], touched[-1][1]) if touched else span


def _altered(
    quoted: Quoted,
    place: tuple[Transcript, Turn],
    span: tuple[int, int],
    meant: list[Speaker] | None,
) -> Finding:
    transcript, turn = place
    words = tokenise(quoted.text)
    said = [token for token in tokens_of(turn.text) if span[0] <= token.start]
    count = sum(token.end <= span[1] for token in said)
    if words and not words[-1].is_word:  # what the quotation ends with is compared, too
        count += count < len(said) and not said[count].is_word
    difference, warnings = describe_difference(said[:count], words)
    if _is_somebody_else(turn.speaker, meant):
        warnings.append(_whose(turn, quoted).upper())
    finding = _finding(quoted, transcript, turn, (span[0], said[count - 1].end))
    return replace(finding, verdict="altered", difference=difference, warnings=tuple(warnings))


def _cautions(turn: Turn, fit: Fit) -> Iterator[str]:
    """Yield what a reader should know of words that are there."""
    before = [token for token in tokens_of(turn.text) if token.end <= fit.start][-_NEAR:]
    for token in before:
        if negates(token):
            yield f"FOLLOWS A NEGATION: {token.form}"
    left_out = tokenise(fit.left_out)
    if len(left_out) <= _SHORT and any(map(negates, left_out)):
        yield "NEGATION LEFT OUT"


def _finding(quoted: Quoted, transcript: Transcript, turn: Turn, span: tuple[int, int]) -> Finding:
    (line,) = find_lines(transcript, turn, [span[0]])
    name = turn.speaker.name or turn.label
    return Finding(quoted, "exact", transcript.document.source, line, name, turn.text[slice(*span)])
