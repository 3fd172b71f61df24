"""Pseudonyms for a corpus: who is who, what is a name, the texts with codes, what is left to look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.people.doubts import Doubt, find_doubts
from transcripts_cli.people.file import People
from transcripts_cli.people.forms import Lexicon
from transcripts_cli.people.key import TEMPLATE, Codes, Entry, Key, check_template
from transcripts_cli.people.masking import Masker, passages_and_turns
from transcripts_cli.people.pseudonyms import decide, enrol, entry_identity, names_of


@dataclass(frozen=True, slots=True)
class Wish:
    """How names are replaced."""

    template: str = ""
    """Of new codes; "" is I1, P1 … by role."""
    keep_text: bool = False
    """Whether only speakers and labels are replaced."""


@dataclass(frozen=True, slots=True)
class Pseudonymised:
    """Texts with codes in the place of names."""

    texts: tuple[Transcript, ...]
    """In order."""
    codes: tuple[tuple[Speaker, str], ...]
    """Who had which code, in order of first appearance."""
    counts: tuple[tuple[str, str, int], ...]
    """Code, name and how often it was replaced in what is said; those that were."""
    doubts: tuple[Doubt, ...]
    """What may be a name and is left."""


def pseudonymise(
    texts: Sequence[Transcript], key: Key, people: People, lexicon: Lexicon, wish: Wish
) -> Pseudonymised:
    """Return texts with codes in the place of names, and what is to be told of it.

    Args:
        texts: all of them: a name of one is replaced in the others, too.
        key: is added to.
        people: which names are words and the other way round; what else is replaced.
        lexicon: what other words there are.
        wish: how.
    """
    if wish.template:
        check_template(wish.template)
    said = [spoken for text in texts for _, spoken in passages_and_turns(text)]
    codes = Codes(key, _everything(texts), wish.template or TEMPLATE)
    present = enrol(texts, people, codes)
    decide(said, people, key, lexicon)
    names = names_of(key, lexicon)
    masker = Masker(codes, names, keep_text=wish.keep_text)
    masked = tuple(masker.mask(text, present[text.document.source]) for text in texts)
    counts = ((one.code, one.name, masker.counts[one.code]) for one in key.entries)
    doubts = () if wish.keep_text else find_doubts(zip(texts, masked, strict=True), names)
    return Pseudonymised(
        masked,
        tuple(_codes(texts, key)),
        tuple(count for count in counts if count[2]),
        tuple(doubts),
    )


def _everything(texts: Sequence[Transcript]) -> str:
    """Return all that is shown of texts, in which no code may stand."""
    shown = []
    for text in texts:
        shown.append(text.document.source)
        shown += (line.text for line in text.document.lines)
        shown += (f"{turn.label}\n{turn.text}" for turn in text.turns)
        shown += (value for one in text.speakers for _, value in one.attributes)
    return "\n".join(shown)


def _codes(texts: Sequence[Transcript], key: Key) -> list[tuple[Speaker, str]]:
    entries: dict[tuple[str, ...], Entry] = {tuple(one.identity): one for one in key.entries}
    found: dict[tuple[Speaker, str], None] = {}
    for text in texts:
        for speaker in text.speakers:
            entry = entries.get(entry_identity(speaker, text.document.source))
            if entry and speaker.name:
                found[speaker, entry.code] = None
    return list(found)
