"""Step 2: weigh the conventions over the whole document, choose, or refuse."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from transcripts_cli.recognise.conventions import CONVENTIONS
from transcripts_cli.recognise.front import is_credit
from transcripts_cli.recognise.languages import LANGUAGES
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.marks import ROLE_WORDS, Mark, shape
from transcripts_cli.recognise.names import initials
from transcripts_cli.recognise.person import speaks_of_self
from transcripts_cli.text import fold

_COST = {convention.name: convention.cost for convention in CONVENTIONS}
_ORDER = {convention.name: number for number, convention in enumerate(CONVENTIONS, 1)} | {"own": 0}
_FIELDS = frozenset(word for language in LANGUAGES.values() for word in language.fields.split())
_ASKERS = frozenset(fold(word) for language in LANGUAGES.values() for word in language.askers.split())
_SPEECH = frozenset(word for language in LANGUAGES.values() for word in language.speech.split()
)
_SHAPE_WEIGHT = {
    "handle": 1.0,
    "code": 1.0,
    "role": 1.5,
    "name": 1.0,
    "title": 0.3,
    "word": 0.2,
    "lower": -0.3,
    "phrase": -2.0,
}
_SHAPE_SAYS = {
    "handle": "is a handle",
    "code": "is a code or initials",
    "role": "is a word for a role",
    "name": "has the shape of a name",
    "title": "has the shape of a title",
    "word": "is a capitalised word",
    "lower": "is a word in lower case",
    "phrase": "has the shape of a phrase",
}
_TRUST = {"angle brackets": 1.0, "square brackets": 0.4}
"""Points for conventions that are used for little else."""
# Marks from which a style without a single recurring label is no style.
_NEVER_RECURS = 12
_SHORTEST_MISSPELT = 5
_LONGEST_MISSPELT = 30
_PAIRS = 3
_SELF = 0.15
_CURT = 8
_LETTER = re.compile(r"[^\W\d_]")
_ENOUGH = 1.0
"""Points a label needs to be accepted: one recurrence with a plausible shape, or one mark in the right place."""
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_NUMBERED = re.compile(r"(\D{0,20}?)[ .]?(\d{1,3})")
_QUOTED = re.compile(r"\s*[\"“”„«»‚‘]")
_SENTENCE_END = re.compile(r"[.!?…。！？؟—–-][\s»”\"'’)\]*_]*$|[)\]]$")
_SPEECH_SIGN = re.compile("[我你您私僕吗嗎呢か]")
_QUESTION = re.compile(r"[?？؟;]")


@dataclass(slots=True)
class Piece:
    """One piece of evidence."""

    name: str
    """Short; the same evidence has the same name everywhere."""
    weight: float
    """Points for (or, below 0, against)."""
    sentence: str
    """For people."""


@dataclass(slots=True)
class Candidate:
    """A label in one style, with its evidence."""

    label: str
    marks: list[Mark]
    pieces: list[Piece] = field(default_factory=list)

    @property
    def weight(self) -> float:
        """Sum of the evidence, in points."""
        return sum(piece.weight for piece in self.pieces)


@dataclass(slots=True)
class Style:
    """Marks written alike, with their labels weighed."""

    key: tuple[str, str]
    """Convention and lead."""
    candidates: dict[str, Candidate]
    marks: list[Mark] = field(default_factory=list)
    """The accepted ones, by line."""
    pieces: list[Piece] = field(default_factory=list)

    @property
    def score(self) -> float:
        """Sum of the evidence, in points."""
        return sum(piece.weight for piece in self.pieces)

    @property
    def name(self) -> str:
        """As people say it."""
        convention, lead = self.key
        return f"{convention}, after {lead}" if lead else convention


def weigh_styles(
    layout: Layout, marks: Iterable[Mark], known: Mapping[str, Sequence[int]], language: str
) -> list[Style]:
    """Return the styles of a document, the best first.

    Args:
        layout: the lines.
        marks: what may be labels.
        known: folded names, and parts of names, with the numbers of the lines that have them.
        language: code of the text's language, "" if it is none of those known.
    """
    groups: dict[tuple[str, str], list[Mark]] = defaultdict(list)
    for mark in marks:
        groups[mark.style].append(mark)
    styles = [
        weigh_style(layout, key, group, known, language)
        for key, group in groups.items()
        if _may_win(group)
    ]
    return sorted(styles, key=lambda style: (-style.score, _ORDER[style.key[0]], style.key[1]))


def _may_win(marks: Sequence[Mark]) -> bool:
    """Whether a style is worth weighing: some label of it recurs, or a series is numbered."""
    labels = {mark.label for mark in marks}
    return len(labels) < len(marks) or (len(marks) < _NEVER_RECURS and len(marks) > 1)


def voices_of(marks: Sequence[Mark]) -> dict[str, str]:
    """Return for each label the voice it numbers: Q1, Q2, Q3 in rising order are all Q; other labels are their own."""
    labels = list(dict.fromkeys(mark.label for mark in marks))
    counts = Counter(mark.label for mark in marks)
    families: dict[str, list[int]] = defaultdict(list)
    for label in labels:
        match = _NUMBERED.fullmatch(label)
        if match and counts[label] == 1:
            families[match[1]].append(int(match[2]))
    rising = {
        base
        for base, numbers in families.items()
        if len(numbers) > 2 and all(a < b for a, b in zip(numbers, numbers[1:], strict=False))
    }
    return {
        label: match[1] if (match := _NUMBERED.fullmatch(label)) and match[1] in rising else label
        for label in labels
    }


def weigh_style(
    layout: Layout,
    key: tuple[str, str],
    marks: Sequence[Mark],
    known: Mapping[str, Sequence[int]],
    language: str,
) -> Style:
    """Weigh the labels of one style, then the style."""
    candidates: dict[str, Candidate] = {}
    for mark in marks:
        candidates.setdefault(mark.label, Candidate(mark.label, [])).marks.append(mark)
    style = Style(key, candidates)
    for candidate in candidates.values():
        candidate.pieces = list(_label_evidence(layout, candidate, known))
    _reject_unstamped(style, marks)
    _accept(style, marks)
    _weigh_neighbours(layout, style, marks)
    _accept(style, marks)
    style.pieces = list(_style_evidence(layout, style, marks, language))
    return style


def _reject_unstamped(style: Style, marks: Sequence[Mark]) -> None:
    """Where nearly every mark has a time, one without is text."""
    stamped = [mark for mark in marks if mark.stamp]
    if 3 <= len(stamped) < len(marks) and len(stamped) >= 0.6 * len(marks):
        for candidate in style.candidates.values():
            if not any(mark.stamp for mark in candidate.marks):
                candidate.pieces.append(
                    Piece("no time", -4.0, "it has no time, as nearly all others have")
                )


def _accept(style: Style, marks: Sequence[Mark]) -> None:
    accepted = {
        label for label, candidate in style.candidates.items() if candidate.weight >= _ENOUGH
    }
    style.marks = [mark for mark in marks if mark.label in accepted]


def _label_evidence(
    layout: Layout, candidate: Candidate, known: Mapping[str, Sequence[int]]
) -> Iterable[Piece]:
    label, count = candidate.label, len(candidate.marks)
    if count > 1:
        yield Piece("recurs", min(4.0, 1.2 * math.log2(count)), f"“{label}” recurs: {count} times")
    kind = shape(label)
    yield Piece("shape", _SHAPE_WEIGHT[kind], f"“{label}” {_SHAPE_SAYS[kind]}")
    folded = fold(label)
    if trust := _TRUST.get(candidate.marks[0].style[0], 0.0) + 0.7 * bool(candidate.marks[0].stamp):
        yield Piece("sign", trust, "it is written as labels are and little else")
    if not any(
        _LETTER.search(layout.texts[mark.text_line], mark.offset) for mark in candidate.marks
    ) and not empty_below(layout, candidate):
        yield Piece("no words", -3.0, "no words follow it")
    lines = {mark.line + 1 for mark in candidate.marks}
    if named := next((line for line in known.get(folded, ()) if line not in lines), 0):
        yield Piece("known", 1.5, f"“{label}” is named in line {named}")
    if folded.split(" ")[0] in _FIELDS and kind != "code":
        yield Piece("field", -2.5, f"“{label}” is a word that heads fields, not speech")
    opened = sum(layout.opens[mark.line] for mark in candidate.marks) / count
    if layout.wrapped:
        yield Piece("opens", 3.0 * (opened - 0.7), f"{opened:.0%} of its lines open a paragraph")
    else:
        yield Piece("opens", 0.6 * (opened - 0.5), f"{opened:.0%} of its lines open a paragraph")
    empty = sum(_is_bare(layout, mark) for mark in candidate.marks) / count
    alone = (
        sum(
            not layout.texts[mark.text_line][mark.offset :].strip("*_ ") for mark in candidate.marks
        )
        == count
    )
    if (
        count == 1
        and alone
        and candidate.marks[0].style[0] in ("full stop", "label alone on its line")
    ):
        yield Piece("once alone", -1.0, "it stands alone on a line, only once")
    if empty:
        yield Piece("bare", -3.0 * empty, f"nothing follows it in {empty:.0%} of its places")


def empty_below(layout: Layout, candidate: Candidate) -> bool:
    """Whether the speech of every mark of a label stands on the lines below, as far as can be seen."""
    return all(
        not layout.texts[mark.text_line][mark.offset :].strip("*_ \t") for mark in candidate.marks
    )


def _is_bare(layout: Layout, mark: Mark) -> bool:
    """Whether a label has no speech: neither on its line nor below, before a blank line and another mark."""
    if layout.texts[mark.text_line][mark.offset :].strip("*_ \t"):
        return False
    rest = layout.texts[mark.text_line + 1 : mark.text_line + 4]
    return not any(text.strip() for text in rest)


def _weigh_neighbours(layout: Layout, style: Style, marks: Sequence[Mark]) -> None:
    """Add what the accepted marks around a label say: one in their midst, beside other labels, is likelier."""
    if not style.marks:
        return
    first, last = style.marks[0].line, style.marks[-1].line
    accepted = {mark.label for mark in style.marks}
    once = {
        candidate.marks[0].line
        for candidate in style.candidates.values()
        if len(candidate.marks) == 1
    }
    whole = {fold(label): label for label in sorted(accepted)}
    shorts = {form: label for label in sorted(accepted) for form in _short_forms(label)}
    spelt = {form for label in sorted(accepted) for form in _misspellings(label)}
    caps = sum(label.isupper() for label in accepted) / len(accepted)
    voices = voices_of(marks)
    covered = _coverage(layout, style)
    ended = share_ended(layout, style.marks)
    switches: Counter[str] = Counter()
    for before, mark in zip([None, *marks], marks, strict=False):
        switches[mark.label] += before is not None and before.label != mark.label
    for label, candidate in style.candidates.items():
        share = switches[label] / len(candidate.marks)
        candidate.pieces.append(
            Piece("switch", 0.8 * share - 0.3, f"{share:.0%} of its turns follow another speaker")
        )
        if covered > 0.5 and any(first < mark.line < last for mark in candidate.marks):
            candidate.pieces.append(
                Piece(
                    "company",
                    1.4 * (covered - 0.5),
                    f"{covered:.0%} of the paragraphs around it have a label too",
                )
            )
        if ended > 0.7 and not share_ended(layout, candidate.marks) and _is_curt(layout, candidate):
            candidate.pieces.append(
                Piece(
                    "no sentence", -1.2, "what follows it is no sentence, as it is after the others"
                )
            )
        if len(candidate.marks) == 1 and _in_list(layout, candidate.marks[0], once):
            candidate.pieces.append(Piece("list", -1.5, "it stands in a list inside a turn"))
        if len(candidate.marks) < 3 and any(
            is_credit(layout.texts[mark.line]) for mark in candidate.marks
        ):
            candidate.pieces.append(Piece("credit", -3.0, "its line is a credit"))
        if caps > 0.8 and label.isupper() and len(label) > 1:
            candidate.pieces.append(
                Piece("capitals", 0.8, "it is written in capitals, as the others are")
            )
        if voices[label] != label and fold(voices[label]) not in ROLE_WORDS:
            candidate.pieces.append(
                Piece("numbered", -2.0, "it is one of a numbered series, as headings are")
            )
        if style.key[0] in ("full stop", "label alone on its line") and _is_cast(label, accepted):
            candidate.pieces.append(
                Piece("cast", -3.0, "it lists several speakers, as the head of a scene does")
            )
        related = next((whole[form] for form in sorted(_short_forms(label)) if form in whole), "") or shorts.get(fold(label), "")
        if related:
            candidate.pieces.append(
                Piece("related", 1.5, f"“{label}” and “{related}” shorten one another")
            )
        if label not in accepted and not spelt.isdisjoint(_misspellings(label)):
            candidate.pieces.append(Piece("misspelt", 1.5, "it is one letter away from another label"))
        inside = sum(first <= mark.line <= last for mark in candidate.marks) / len(candidate.marks)
        if inside < 1 and label not in accepted and not related:
            candidate.pieces.append(
                Piece("outside", -1.5 * (1 - inside), f"“{label}” stands outside the dialogue")
            )


def share_ended(layout: Layout, marks: Sequence[Mark]) -> float:
    """Share of the marks whose first line of speech ends as a sentence does, or runs on; of at most 60."""
    sample = marks[:60]
    return sum(_is_ended(layout, mark) for mark in sample) / max(1, len(sample))


def _is_ended(layout: Layout, mark: Mark) -> bool:
    line = mark.text_line
    if not layout.texts[line][mark.offset :].strip("*_ \t"):
        line = next(
            (
                i
                for i in range(line + 1, min(line + 3, len(layout.texts)))
                if layout.texts[i].strip()
            ),
            line,
        )
    runs_on = line + 1 < len(layout.texts) and layout.wrapped and not layout.opens[line + 1]
    return runs_on or bool(_SENTENCE_END.search(layout.texts[line].rstrip()))


def _in_list(layout: Layout, mark: Mark, once: Iterable[int]) -> bool:
    """Whether a label that stands once is an item: below a line that ends in a colon, or beside another such label."""
    above = layout.texts[mark.line - 1].rstrip() if mark.line else ""
    return not layout.opens[mark.line] and (
        above.endswith((":", "：")) or mark.line - 1 in once or mark.line + 1 in once
    )


def _is_curt(layout: Layout, candidate: Candidate) -> bool:
    """Whether never more than a few words follow a label."""
    return all(
        len(layout.texts[mark.text_line][mark.offset :].split()) <= _CURT
        for mark in candidate.marks
    )


def _is_cast(label: str, accepted: Iterable[str]) -> bool:
    """Whether a label is made of several accepted ones."""
    parts = [
        part.strip() for part in re.split(r",|\bet\b|\band\b|\bund\b|\by\b", label) if part.strip()
    ]
    return len(parts) > 1 and sum(part in accepted for part in parts) >= 1


def _short_forms(label: str) -> set[str]:
    """The forms, folded, that a label may be shortened to: initials, first and last word."""
    words = fold(label).split()
    if len(words) < 2:
        return set()
    letters = {initials(label), "".join(word[0] for word in words), words[0][0] + words[-1][0]}
    return {fold(form) for form in letters} | {words[0], words[-1]}


def _misspellings(label: str) -> set[str]:
    """A label and its forms with one letter left out: two labels that share one are a letter apart."""
    folded = fold(label)
    if not _SHORTEST_MISSPELT <= len(folded) <= _LONGEST_MISSPELT:
        return set()
    return {folded} | {folded[:i] + folded[i + 1 :] for i in range(len(folded))}


def _style_evidence(
    layout: Layout, style: Style, marks: Sequence[Mark], language: str
) -> Iterable[Piece]:
    count = len(style.marks)
    if count < 2:
        yield Piece("few", -6.0, "fewer than two labelled turns")
        return
    voices = voices_of(style.marks)
    labels = Counter(voices[mark.label] for mark in style.marks)
    yield Piece(
        "marks",
        1.5 * math.log2(count) - 3.0,
        f"{count} lines begin with one of {len(labels)} labels",
    )
    per_label = count / len(labels)
    yield Piece(
        "per label",
        min(2.0, 2.0 * math.log2(per_label)) - 1.0,
        f"each label stands {per_label:.1f} times on average",
    )
    switched = sum(
        voices[a.label] != voices[b.label]
        for a, b in zip(style.marks, style.marks[1:], strict=False)
    ) / (count - 1)
    yield Piece(
        "alternation", 3.0 * (switched - 0.4), f"{switched:.0%} of the turns follow another label"
    )
    if _is_cycle(style.marks, labels):
        yield Piece(
            "cycle", -4.0, "the labels come round in a fixed order, as the fields of records do"
        )
    yield Piece(
        "believed",
        3.0 * (count / len(marks) - 0.7),
        f"{count} of {len(marks)} such lines are believed",
    )
    plausible = sum(_SHAPE_WEIGHT[shape(label)] * n for label, n in labels.items()) / count
    yield Piece(
        "shapes",
        1.0 * plausible,
        "the labels look like names, codes or roles"
        if plausible > 0
        else "the labels do not look like names",
    )
    if (
        not any(mark.stamp for mark in style.marks)
        and share_ended(layout, style.marks) < 0.3
        and style.key[0] != "label alone on its line"
    ):
        yield Piece("unfinished", -1.5, "hardly any of them ends as a sentence does")
    yield from _advice_evidence(layout, style)
    yield from _speech_evidence(layout, style, language)
    covered = _coverage(layout, style)
    yield Piece(
        "coverage",
        1.5 * (covered - 0.5),
        f"they open {covered:.0%} of the paragraphs from the first to the last",
    )
    cost = (
        _COST.get(style.key[0], 0.0) * (0.3 if "emphasis" in style.key[1] else 1.0)
        + ("heading" in style.key[1])
        + 1.0 * ("item" in style.key[1])
    )
    if cost:
        yield Piece(
            "common", -cost, f"this way of writing ({style.name}) is common for other things"
        )


def _is_cycle(marks: Sequence[Mark], labels: Counter[str]) -> bool:
    """Whether three or more labels follow one another in a fixed order, again and again."""
    recurring = {label for label, count in labels.items() if count > 1}
    marks = [mark for mark in marks if mark.label in recurring]
    if len(recurring) < 3 or len(marks) < 2 * len(recurring):
        return False
    after: dict[str, Counter[str]] = defaultdict(Counter)
    for a, b in zip(marks, marks[1:], strict=False):
        after[a.label][b.label] += 1
    usual = sum(max(counts.values()) for counts in after.values())
    return usual >= 0.9 * (len(marks) - 1) and all(
        a.label != b.label for a, b in zip(marks, marks[1:], strict=False)
    )


def _speech_evidence(layout: Layout, style: Style, language: str) -> Iterable[Piece]:
    """What is said reads like people talking: questions, I and you, yes and no."""
    sample = style.marks if len(style.marks) <= 60 else style.marks[:: len(style.marks) // 60]
    asked = spoken = words = 0
    for mark in sample:
        text = layout.texts[mark.text_line][mark.offset : mark.offset + 300]
        if len(text) < 3 and mark.text_line + 1 < len(layout.texts):
            text = " ".join(layout.texts[mark.text_line + 1 : mark.text_line + 3])[:300]
        asked += bool(_QUESTION.search(text))
        tokens = _WORD.findall(text.lower())
        words += len(tokens)
        spoken += not _SPEECH.isdisjoint(tokens) or bool(_SPEECH_SIGN.search(text))
    quoted = sum(
        bool(_QUOTED.match(layout.texts[mark.text_line], mark.offset)) for mark in sample
    ) / len(sample)
    if quoted > 0.6 and style.key[0] != "quotation bracket":
        yield Piece("quoted", -6.0 * (quoted - 0.4), f"{quoted:.0%} of the lines are quotations")
    asked_share, spoken_share = asked / len(sample), spoken / len(sample)
    yield Piece(
        "questions",
        3.0 * min(asked_share, 0.5) - 0.3,
        f"{asked_share:.0%} of the turns ask something",
    )
    yield Piece(
        "speech",
        (5.0 if language else 2.0) * (spoken_share - 0.45),
        f"{spoken_share:.0%} of the turns hold words of people talking to each other",
    )
    mean = words / len(sample)
    if mean < 4:
        yield Piece("short", -0.5 * (4 - mean), f"only {mean:.1f} words a turn")


def _advice_evidence(layout: Layout, style: Style) -> Iterable[Piece]:
    """In a list of frequent questions it is the questions that say I; in an interview it is the answers."""
    said: dict[bool, list[bool]] = {True: [], False: []}
    for mark in style.marks[:60]:
        asks = fold(mark.label).rstrip("0123456789 ") in _ASKERS
        text = " ".join((layout.texts[mark.text_line][mark.offset :], *layout.texts[mark.text_line + 1 : mark.text_line + 3]))
        said[asks].append(speaks_of_self(text[:400]))
    if min(len(said[True]), len(said[False])) < _PAIRS or not all(shape(label) == "role" for label in {m.label for m in style.marks}):
        return
    asked, answered = (sum(said[side]) / len(said[side]) for side in (True, False))
    if asked > _SELF and asked > answered - 0.1:
        yield Piece("advice", -8.0 * (asked - answered + 0.2), "the questions say I, the answers do not")


def _coverage(layout: Layout, style: Style) -> float:
    """Share of the paragraphs between the first and the last accepted mark that a mark opens."""
    first, last = style.marks[0].line, style.marks[-1].line
    lines = {mark.line for mark in style.marks}
    paragraphs = (
        sum(layout.opens[first : last + 1])
        if any(layout.opens[first + 1 : last + 1])
        else last - first + 1
    )
    return min(1.0, len(lines) / max(1, paragraphs))
