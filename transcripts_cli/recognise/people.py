"""People, and what they are known from."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from transcripts_cli.model import Alias
from transcripts_cli.recognise.layout import Layout
from transcripts_cli.recognise.mentions import Setting, setting_of
from transcripts_cli.recognise.turns import Cut
from transcripts_cli.recognise.voices import Said
from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern

# Lines at the top, right before the dialogue and right behind it, and characters of a line between turns, that are read.
_TOP = 60
_FRONT = 120
_BACK = 60
_BETWEEN = 120
_OPENING = 600
# Labels, and narrations between turns, that are looked into; the turns in which people are introduced.
_MANY = 300
_FIRST = 12
# Turns of each voice that are read, and those in which people are introduced.
_HEARD = 3
_OPENING_TURNS = 2
UNLABELLED = ("(asks)", "(answers)")
"""Keys of the sides without labels."""
_CLOCK = LazyPattern(r"\d[:.]\d\d")


@record
class People:
    """Who is who."""

    names: dict[str, str] = field(default_factory=dict)
    """Person of each label, "(asks)" and "(answers)" for the unlabelled sides; "" where it names nobody."""
    aliases: list[Alias] = field(default_factory=list)
    """How each was resolved, where it was."""
    asker: str = ""
    """The person credited with the questions; "" if none."""
    keys: list[str] = field(default_factory=list)
    """For each turn the speaker: a name, "?" and the label of a nameless voice, "(asks)" or "(answers)"."""


@dataclass
class Evidence:
    """What people are resolved from."""

    setting: Setting
    labels: list[str]
    """Each once, in order of first appearance."""
    said: list[tuple[str, int, str]]
    """Label, line and beginning of the first turns, and of each label's first ones with those before them."""
    turns: dict[str, list[tuple[int, str]]]
    """Line and beginning of each label's first turns; unlabelled ones under their side."""
    asked: dict[str, list[tuple[int, str]]]
    """Line and beginning of the turns of others right before each voice's first ones."""
    sides: Mapping[str, str]
    """asks or answers, for each voice of which it is known: by its label, or by what it does."""
    first: Mapping[str, str]
    """For a side without labels the label that its first turn has all the same."""
    layout: Layout
    """The lines."""
    cuts: Sequence[Cut]
    """The turns' extents."""

    @cached_property
    def opening(self) -> Setting:
        """The first turns of those who ask and of those who answer, with the people they name."""
        parts = {"asks": "question", "answers": "answer"}
        said = {
            (line, text, parts[side])
            for voice, side in self.sides.items()
            for line, text in self.turns.get(voice, ())[:_OPENING_TURNS]
        }
        return setting_of(sorted(said), self.layout.language)

    @cached_property
    def stamped(self) -> bool:
        """Whether times stand with most labels: sought only where some label looks like a name of a chat."""
        texts = self.layout.texts
        times = sum(
            bool(cut.start.stamp or _CLOCK.search(texts[cut.start.line][:60])) for cut in self.cuts
        )
        return times > len(self.cuts) / 2


def evidence_of(
    layout: Layout, cuts: Sequence[Cut], spoken: Said, sides: Mapping[str, str]
) -> Evidence:
    """Return what people are resolved from: the lines around the dialogue and the first turns.

    Args:
        layout: the lines.
        cuts: the turns' extents, one or more.
        spoken: what they say, under the labels or the sides without labels.
        sides: asks or answers, for each voice of which it is known.
    """
    keys, texts = spoken.keys, spoken.texts
    turns: dict[str, list[tuple[int, str]]] = {}
    asked: dict[str, list[tuple[int, str]]] = {}
    early: dict[int, None] = {}
    for number, key in enumerate(keys):
        own = turns.setdefault(key, [])
        if (not own and len(turns) < _MANY) or number < _FIRST:
            early.update(dict.fromkeys(range(max(0, number - 3), number + 1)))
        if len(own) < _HEARD:
            own.append((cuts[number].start.line + 1, texts[number][:_OPENING]))
            if number and keys[number - 1] != key:
                before = (cuts[number - 1].start.line + 1, _ends(texts[number - 1]))
                asked.setdefault(key, []).append(before)
    said = [(cuts[i].start.label, cuts[i].start.line + 1, _ends(texts[i])) for i in sorted(early)]
    setting = _setting(layout, cuts, keys)
    setting.lowered.note(text for _, _, text in said)
    labels = [label for label in dict.fromkeys(spoken.labels) if label]
    first = {
        f"({c.start.side})": c.start.label for c in cuts[:_FIRST] if c.start.label and c.start.side
    }
    return Evidence(setting, labels, said, turns, asked, sides, first, layout, cuts)


def _ends(text: str) -> str:
    """Return the beginning and the end of a text."""
    return text if len(text) < 2 * _OPENING else f"{text[:_OPENING]}\n{text[-_OPENING:]}"


def _setting(layout: Layout, cuts: Sequence[Cut], keys: Sequence[str]) -> Setting:
    """The lines before, behind and between the turns."""
    first, last, texts = _first_line(cuts, keys), cuts[-1].end, layout.texts
    head = [*range(min(first, _TOP)), *range(max(_TOP, first - _FRONT), first)]
    lines = [(i + 1, texts[i], "front") for i in head]
    lines += [(i + 1, texts[i], "back") for i in range(last, min(len(texts), last + _BACK))]
    for cut, following in pairwise(cuts[:_MANY]):
        between = range(cut.end, following.start.line)
        if len(between) != 1 or texts[cut.end]:  # not the usual blank line
            lines += [(i + 1, texts[i], "narration") for i in between if len(texts[i]) < _BETWEEN]
    return setting_of(lines, layout.language, dict.fromkeys(keys))


def _first_line(cuts: Sequence[Cut], keys: Sequence[str]) -> int:
    """Where the dialogue begins: turns of labels that do not recur may be front matter."""
    counts, first = Counter(keys), cuts[0].start.line
    early = zip(cuts[:_FIRST], keys, strict=False)
    return next((cut.start.line for cut, key in early if counts[key] > 1), first)


def give(people: People, label: str, name: str, line: int, how: str) -> None:
    """Note who a label is, with the evidence."""
    people.names[label] = name
    if name != label:
        people.aliases.append(Alias(label, name, line, how))


def open_labels(evidence: Evidence, people: People) -> list[str]:
    """Return the labels not resolved yet, of the first few hundred."""
    return [label for label in evidence.labels[:_MANY] if label not in people.names]


def open_voices(evidence: Evidence, people: People) -> list[str]:
    """Return the labels not resolved yet, and the sides without labels."""
    return [
        *open_labels(evidence, people),
        *(key for key in UNLABELLED if key in evidence.turns and key not in people.names),
    ]
