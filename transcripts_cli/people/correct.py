"""Transcript → Transcript: what the people file says holds, whatever was read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from transcripts_cli.errors import UsageError
from transcripts_cli.model import Alias, LabelReading, Passage, Speaker, Transcript, Turn
from transcripts_cli.people.file import (
    EVERYWHERE,
    IMPLICIT,
    Claim,
    People,
    Person,
    label_key,
    rank_source,
)

Owner = Person | None
"""Whose a label is; None stands for nobody's."""


def correct(
    texts: Iterable[Transcript], people: People, others: Mapping[str, Iterable[str]] | None = None
) -> Iterator[Transcript]:
    """Yield texts as the people file has them; all are read before the first is yielded.

    Args:
        texts: as they were read.
        people: what holds, whatever was read.
        others: the labels of other texts that it is meant for, as `labels_of` returns them.

    Raises:
        UsageError: a label of the people file stands in none of the texts that it is meant for, or
            two people claim it.
    """
    heard = list(texts)
    check_labels({**(others or {}), **labels_of(heard)}, people)
    for text in heard:
        yield apply_people(text, people)


def references(turn: Turn) -> tuple[str, ...]:
    """Return what the people file may call the speaker of a turn, the closest first.

    >>> references(Turn(1, 1, 1, "A", Speaker("Ana Silva"), "Yes."))
    ('A = Ana Silva', 'A', 'Ana Silva')
    >>> references(Turn(1, 1, 1, "", Speaker("", "interviewer"), "Why?"))
    ('(interviewer)',)
    """
    label, name = turn.label, turn.speaker.name
    if label:
        return tuple(filter(None, (f"{label} = {name}", label, name)))
    return (name or f"({turn.speaker.role or 'nobody'})",)


class Owners:
    """Whose the labels of one text are."""

    def __init__(self, people: People, source: str) -> None:
        self.exact: dict[str, Owner] = {}
        self.loose: dict[str, Owner] = {}
        ranks: dict[str, tuple[int, Owner, int]] = {}
        for rank, owner, claim in sorted(_ranked(people, source), key=lambda one: one[0]):
            taken, other, line = ranks.setdefault(claim.label, (rank, owner, claim.line))
            if taken == rank and other is not owner:
                problem = f"“{claim.label}” of {source} is claimed on line {line} as well"
                message = f"{people.source}:{claim.line}: {problem}. Give it to one of them."
                raise UsageError(message)
            self.exact.setdefault(claim.label, owner)
            self.loose.setdefault(label_key(claim.label), owner)

    def find(self, turn: Turn) -> tuple[bool, Owner]:
        """Return whether the people file speaks of the speaker of a turn, and who it is."""
        for label in references(turn):
            for known, key in ((self.exact, label), (self.loose, label_key(label))):
                if key in known:
                    return True, known[key]
        return False, None


def _ranked(people: People, source: str) -> Iterator[tuple[int, Owner, Claim]]:
    owners: list[tuple[Owner, tuple[Claim, ...]]] = [(None, people.nobody)]
    owners += [(person, person.claims) for person in people.persons]
    for owner, claims in owners:
        for claim in claims:
            rank = rank_source(claim.where, source)
            if rank is not None:
                yield (rank if claim.line else IMPLICIT), owner, claim


def apply_people(text: Transcript, people: People) -> Transcript:
    """Return a transcript with its people named, merged, parted and told from what is none."""
    owners = Owners(people, text.document.source)
    found = [owners.find(turn) for turn in text.turns]
    turns: list[Turn] = []
    passages = list(text.passages)
    said: list[Owner] = []
    for turn, (known, owner) in zip(text.turns, found, strict=True):
        if not known or owner is not None:
            turns.append(turn)
            said.append(owner)
        elif turns and not any(turns[-1].line < one.line < turn.line for one in passages):
            turns[-1] = _longer(turns[-1], turn, text)
        else:
            part = "narration" if turns else "front"
            passages.append(Passage(part, turn.line, turn.end_line))
    if text.turns and not turns:
        reason = f"{people.source} says that none of its labels is a speaker"
        return replace(text, turns=(), passages=(), reasons=(reason,), aliases=())
    speakers = _speakers(turns, said)
    numbered = (
        replace(turn, number=number, speaker=speaker)
        for number, (turn, speaker) in enumerate(zip(turns, speakers, strict=True), 1)
    )
    return replace(
        text,
        turns=tuple(numbered),
        passages=tuple(sorted(passages, key=lambda one: one.line)),
        labels=tuple(_reading(label, owners, people) for label in text.labels),
        aliases=tuple(_aliases(text, turns, speakers, people)),
    )


def _longer(turn: Turn, more: Turn, text: Transcript) -> Turn:
    """Return a turn with the lines of the next, whose label is none."""
    between = text.document.lines_between(turn.end_line + 1, more.end_line)
    lines = (line.text for line in between)
    spoken = "\n".join((turn.text, *lines)).strip()
    words = turn.words + more.words
    return replace(turn, end_line=more.end_line, text=spoken, end=more.end, words=words)


def _speakers(turns: Sequence[Turn], said: Sequence[Owner]) -> list[Speaker]:
    """Return the speaker of each turn; one person is one speaker, with all labels of his or hers."""
    keys = [
        turn.speaker if owner is None else owner for turn, owner in zip(turns, said, strict=True)
    ]
    labels: dict[Speaker | Person, dict[str, None]] = {}
    roles: dict[Speaker | Person, str] = {}
    for turn, key in zip(turns, keys, strict=True):
        own = labels.setdefault(key, {})
        if turn.label:
            own[turn.label] = None
        roles.setdefault(key, turn.speaker.role)
    speakers = {key: _speaker(key, tuple(labels[key]), roles[key]) for key in labels}
    return [speakers[key] for key in keys]


def _speaker(key: Speaker | Person, labels: tuple[str, ...], role: str) -> Speaker:
    if isinstance(key, Speaker):
        return replace(key, labels=labels)
    role = role if key.role is None else key.role
    return Speaker(key.name, role, labels, key.attributes, key.key)


def _reading(label: LabelReading, owners: Owners, people: People) -> LabelReading:
    """Return how a label was read, which the people file may say is none."""
    turn = Turn(0, 0, 0, label.label, Speaker(""), "")
    known, owner = owners.find(turn)
    if not label.accepted or not known or owner is not None:
        return label
    evidence = (f"{people.source} says that it is no speaker", *label.evidence)
    return replace(label, accepted=False, evidence=evidence)


def _aliases(
    text: Transcript, turns: Sequence[Turn], speakers: Sequence[Speaker], people: People
) -> Iterator[Alias]:
    """Yield how labels are known to be people: by the text, unless the people file says otherwise."""
    before = {turn.line: turn.speaker.name for turn in text.turns}
    renamed = {
        (turn.label, before[turn.line]): speaker.name
        for turn, speaker in zip(turns, speakers, strict=True)
        if before[turn.line] != speaker.name
    }
    for alias in text.aliases:
        if (alias.label, alias.name) not in renamed:
            yield alias
    for (label, _), name in renamed.items():
        if name != label:
            yield Alias(label, name, 0, f"{people.source} says so")


def labels_of(texts: Iterable[Transcript]) -> dict[str, list[str]]:
    """Return what the people file may call the speakers of texts: source → each once, sorted; a text without turns has none."""
    seen: dict[str, set[str]] = {}
    for text in texts:
        for turn in text.turns:
            seen.setdefault(text.document.source, set()).update(references(turn))
    return {source: sorted(labels) for source, labels in seen.items()}


def check_labels(seen: Mapping[str, Iterable[str]], people: People) -> None:
    """Raise UsageError where a label of the people file stands in none of the texts it is meant for.

    Args:
        seen: as `labels_of` returns them.
        people: the people file.
    """
    keys = {source: set(map(label_key, labels)) for source, labels in seen.items()}
    claims = (*people.nobody, *(claim for one in people.persons for claim in one.claims))
    for claim in claims:
        sources = [one for one in seen if rank_source(claim.where, one) is not None]
        if claim.line and sources and not any(label_key(claim.label) in keys[s] for s in sources):
            known = dict.fromkeys(label for source in sources for label in seen[source])
            raise UsageError(_unknown(claim, list(known), people))


def _unknown(claim: Claim, known: Sequence[str], people: People) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only where a label is not found

    close = get_close_matches(claim.label, known, n=1)
    hint = f"Did you mean {close[0]}?" if close else "Correct it, or say which text has it"
    where = "" if claim.where == EVERYWHERE else f" in {claim.where}"
    end = "" if close else f': labels."FILE" = ["{claim.label}"].'
    return f"{people.source}:{claim.line}: no label “{claim.label}”{where}. {hint}{end}"
