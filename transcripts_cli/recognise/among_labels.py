"""Claims of labels that other labels of the text explain."""

import re
from collections.abc import Iterator, Sequence

from transcripts_cli.recognise.blocks import asks
from transcripts_cli.recognise.claims import Claim
from transcripts_cli.recognise.examinations import side_of
from transcripts_cli.recognise.fitting import fitting, index_names
from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.recognise.names import unique
from transcripts_cli.recognise.own_names import JOINED, strip_titles
from transcripts_cli.recognise.people import Evidence, People, open_labels
from transcripts_cli.recognise.shapes import shape
from transcripts_cli.text import LazyPattern, fold

_TWO = 2
_CHAIRS = folded_words_of("chairs", "bench")
_MANY = 60
"""Labels that are compared with one another."""
_BRACKETS = LazyPattern(r"([^(（]+?)\s*[(（]([^\W\d_][^()（）]*)[)）]")


def from_brackets(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels that stand in brackets behind another label: `NV` beside `Lê Vân (NV)`."""
    whole = {
        fold(inner[2]): inner[1].strip()
        for other in evidence.labels
        if (inner := re.fullmatch(r"([^(（]+)[(（]([^()（）]+)[)）]", other))
    }
    for label in open_labels(evidence, people) if whole else ():
        name = whole.get(fold(label), "")
        if name and shape(name) != "code":
            name = people.names.get(name) or strip_titles(name)
            yield Claim(label, name, "label", 0, f"a label gives “{label}” as {name}")


def from_bare_labels(evidence: Evidence, people: People) -> Iterator[Claim]:
    """A function with a surname behind it in brackets once, and then without: `Sr. Presidente (Benítez)`."""
    named = index_names(evidence.setting.names)
    waiting = open_labels(evidence, people)
    for label in waiting:
        parts = _BRACKETS.fullmatch(label)
        for name, how in fitting(parts[2], named) if parts else ():
            if parts and how in ("surname", "first name"):
                line = evidence.setting.names[name]
                for voice in (label, parts[1]):
                    if voice in waiting:
                        sentence = f"{parts[2]}, in brackets, is the {how} of {name}, line {line}"
                        yield Claim(voice, name, "label", line, sentence)


def from_labels(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels whose words are among those of one other label, which tells the person: `THE MAYOR` beside `THE MAYOR, ANA BERG`."""
    named = {
        other: fold(other).split()
        for other in evidence.labels
        if people.names.get(other) and len(JOINED.split(other)) < _TWO
    }
    for label in open_labels(evidence, people) if len(named) <= _MANY else ():
        words = fold(label).split()
        longer = [
            other
            for other, theirs in named.items()
            if len(words) > 1 and len(theirs) > len(words) and _in_order(words, theirs)
        ]
        if len({people.names[other] for other in longer}) == 1:
            name, line = people.names[longer[0]], evidence.turns[longer[0]][0][0]
            yield Claim(label, name, "label", line, f"line {line} has the label “{longer[0]}”")


def _in_order(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether words stand among others in the same order."""
    rest = iter(others)
    return all(word in rest for word in words)


def from_letters(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Labels of one letter beside labels, or people around the dialogue: each the initial of one, when all of them are."""
    letters = [label for label in open_labels(evidence, people) if len(label) == 1]
    around = evidence.setting.names
    for names in (dict.fromkeys((n for n in people.names.values() if n), 0), around):
        bearers = {
            letter: [name for name in unique(names) if _begins(name, letter)] for letter in letters
        }
        if len(letters) < _TWO or any(len(found) != 1 for found in bearers.values()):
            continue
        if all(map(side_of, letters)):  # question and answer
            continue
        for letter, (name,) in bearers.items():
            yield Claim(letter, name, "label", names[name], f"initial of {name}")


def from_first_exchange(evidence: Evidence, people: People) -> Iterator[Claim]:
    """Letters of who asks and who answers that go on where two others asked and answered once: `ANA SILVA:`, then `Q.`."""
    voices = [cut.start.label for cut in evidence.cuts]
    first = next((n for n, own in enumerate(voices) if len(own) == 1 and side_of(own)), 0)
    before, after = voices[:first][-_TWO:], voices[first : first + _TWO]
    if [side_of(own) for own in after] != ["asks", "answers"] or len(set(before)) < _TWO:
        return
    lines = [cut.start.line + 1 for cut in evidence.cuts[first - _TWO : first]]
    asked = next((text for _, line, text in evidence.said if line == lines[0]), "")
    chairs = not _CHAIRS.isdisjoint(fold(before[0]).split())
    if [*map(voices.count, before)] == [1, 1] and asks(asked) and not chairs:
        for letter, other, line in zip(after, before, lines, strict=True):
            name = people.names.get(other) or strip_titles(other)
            sentence = f"goes on where “{other}” spoke, line {line}"
            yield Claim(letter, name, "label", line, sentence)


def _begins(name: str, letter: str) -> bool:
    """Whether a letter is the first of a name; in Korean that of its first syllable: `ㅅ` of `서은지`."""
    return name.startswith(letter) or (not letter.isascii() and fold(name).startswith(fold(letter)))
