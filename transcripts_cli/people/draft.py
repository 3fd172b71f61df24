"""Transcripts → the text of a people file: a new one to edit, or the user's own with who is new."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import tomlkit

from transcripts_cli.identity import identify
from transcripts_cli.model import Alias, Speaker, Transcript, Turn
from transcripts_cli.people.correct import Owners, references
from transcripts_cli.people.file import People

HEADING = """\
Who is who. Change a name to rename a person, give two people's labels to one to merge them,
give a label to another person to correct it. role is interviewer, interviewee, moderator or other;
any other key (age = "34") is a column of every table. labels = ["SB"] holds for all texts,
labels."FILE" = ["SB"] for one. A label that is no speaker goes to labels below [not_speakers].
"""
_WIDTH = 100
"""Letters of a comment, beyond which it is cut."""
_PROOFS = 3
"""How much evidence stands above a person; `transcripts speakers` shows all of it."""


@dataclass(slots=True)
class _New:
    """A person that the file does not have yet."""

    speaker: Speaker
    roles: dict[str, None] = field(default_factory=dict)
    labels: dict[str, dict[str, None]] = field(default_factory=dict)
    """Of each text, in order."""
    evidence: dict[Alias, None] = field(default_factory=dict)


def draft_people(text: str, people: People, transcripts: Iterable[Transcript]) -> tuple[str, int]:
    """Return a people file with everybody who is heard and not yet in it, and how many these are.

    Args:
        text: of the file as it is; all of it is kept. "" makes a new one.
        people: the same, read.
        transcripts: as they were read, the file not applied.
    """
    newcomers = list(_newcomers(people, transcripts))
    blocks = [_block(new) for new in newcomers]
    head = text or "".join(f"# {line}\n" for line in HEADING.splitlines())
    if blocks and not head.endswith("\n"):
        head += "\n"
    return "\n".join((head, *blocks) if blocks else (head,)), len(newcomers)


def _newcomers(people: People, transcripts: Iterable[Transcript]) -> Iterator[_New]:
    """Yield who the file does not speak of, in order of first appearance."""
    found: dict[tuple[str, ...], _New] = {}
    for transcript in transcripts:
        source = transcript.document.source
        owners = Owners(people, source)
        shared = _shared_labels(transcript)
        for turn in transcript.turns:
            if owners.find(turn)[0]:
                continue
            speaker = turn.speaker
            one = found.setdefault(identify(speaker, source), _New(speaker))
            one.roles[speaker.role] = None
            one.labels.setdefault(source, {})[_label(turn, shared)] = None
            one.evidence.update(
                dict.fromkeys(
                    a
                    for a in transcript.aliases
                    if a.name == speaker.name and a.label in speaker.labels
                )
            )
    yield from found.values()


def _shared_labels(transcript: Transcript) -> set[str]:
    """Return the labels that stand for several people of a text, as an A for every witness."""
    voices: dict[str, set[Speaker]] = {}
    for turn in transcript.turns:
        voices.setdefault(turn.label, set()).add(turn.speaker)
    return {label for label, speakers in voices.items() if len(speakers) > 1}


def _label(turn: Turn, shared: set[str]) -> str:
    """Return what the people file calls the speaker of a turn: the label, unless others share it."""
    closest, *others = references(turn)
    return others[0] if others and turn.label not in shared else closest


def _block(new: _New) -> str:
    """Return a person as the file has it, behind what is known of the labels."""
    block = tomlkit.document()
    for alias in list(new.evidence)[:_PROOFS]:
        block.add(tomlkit.comment(_one_line(f"{alias.label}: {alias.proof}")))
    table = tomlkit.table()
    table.add("name", new.speaker.name)
    role = next(iter(new.roles))
    if role and len(new.roles) == 1:
        table.add("role", role)
    for source, labels in new.labels.items():
        table.append(tomlkit.key(["labels", source]), list(labels))
    persons = tomlkit.aot()
    persons.append(table)
    text = tomlkit.dumps({"person": persons}).rstrip()
    heading, rest = text.split("\n", 1)
    return f"{heading}\n{block.as_string()}{rest}\n"


def _one_line(text: str) -> str:
    line = "".join(c if c.isprintable() else " " for c in text)
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"
