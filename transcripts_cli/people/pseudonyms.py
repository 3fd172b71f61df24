"""Transcripts → transcripts with codes in the place of names, and what is to be told of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from transcripts_cli.identity import identify
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.people.file import People, path_parts
from transcripts_cli.people.forms import WORD, Form, Lexicon, forms_of
from transcripts_cli.people.key import Codes, Entry, Key
from transcripts_cli.text import fold


@dataclass(slots=True)
class Names:
    """Whose the forms of names are."""

    owners: dict[Form, list[Entry]] = field(default_factory=dict)
    """Those that are replaced."""
    doubtful: dict[Form, list[Entry]] = field(default_factory=dict)
    """Those that may mean something else."""


def names_of(key: Key, lexicon: Lexicon) -> Names:
    """Return the forms of all names of a key, parted by its decisions."""
    names = Names()
    for entry in key.entries:
        if entry.kind in {"shared", "literal"}:
            continue
        for form in dict.fromkeys(_forms(entry, lexicon)):
            certain = not form.word or key.decisions.get(form.word, True)
            chosen = names.owners if certain else names.doubtful
            chosen.setdefault(form, []).append(entry)
    return names


def _forms(entry: Entry, lexicon: Lexicon) -> Iterator[Form]:
    """Yield the forms of a name: of labels beside it only those of one word, initials and nicknames."""
    if entry.kind != "person":
        yield from _found(entry.name)
        return
    for name in (entry.name, *(label for label in entry.labels if len(label.split()) == 1)):
        yield from forms_of(name, lexicon)


def _found(name: str) -> Iterator[Form]:
    """Yield the form of a place or of other words: as they are written, and in any case."""
    words = tuple(fold(word) for word in WORD.findall(name))
    if words and words != ("",):
        yield Form(words, word=words[0] if len(words) == 1 and name[:1].isupper() else "")


def enrol(texts: Sequence[Transcript], people: People, codes: Codes) -> dict[str, list[Entry]]:
    """Add everybody who speaks, and what else the people file lists, to the key.

    Returns:
        The entries of those who speak in each text, by its source.
    """
    known = {tuple(entry.identity): entry for entry in codes.key.entries if entry.identity}
    present: dict[str, list[Entry]] = {}
    for text in texts:
        here = present.setdefault(text.document.source, [])
        for speaker in text.speakers:
            if not speaker.name:
                continue
            identity = entry_identity(speaker, text.document.source)
            entry = known.get(identity)
            if entry is None:
                entry = Entry("person", "", speaker.name, speaker.role, list(identity))
                known[identity] = codes.add(entry)
            entry.labels = list(dict.fromkeys((*entry.labels, *speaker.labels)))
            here.append(entry)
    listed = {(entry.kind, entry.name) for entry in codes.key.entries}
    for one in people.replacements:
        if (one.kind, one.find) not in listed:
            codes.add(Entry(one.kind, f"[{one.by}]" if one.by else "", one.find))
    return present


def entry_identity(speaker: Speaker, source: str) -> tuple[str, ...]:
    """Return what identifies a person in the key, however the path of the text is written."""
    return identify(speaker, "/".join(path_parts(source)))


def decide(texts: Iterable[str], people: People, key: Key, lexicon: Lexicon) -> None:
    """Decide for every word that a name hangs on whether it is one.

    By what the user says, what was decided before, the languages, and whether the texts write it in
    small letters more often.
    """
    people_of_key = (entry for entry in key.entries if entry.kind == "person")
    forms = [form for entry in people_of_key for form in _forms(entry, lexicon) if form.word]
    small = {form.word for form in forms if form.exact.islower()}
    words = {form.word for form in forms}
    cases: Counter[tuple[str, bool]] = Counter()
    for text in texts:
        for word in WORD.findall(text):
            folded = fold(word)
            if folded in words:
                cases[folded, word.islower()] += 1
    for word in sorted(words - key.decisions.keys()):
        plain = word not in lexicon.common and word not in lexicon.functions
        capital = cases[word, False] >= cases[word, True] or word in small
        key.decisions[word] = plain and capital
    for listed, is_name in ((people.names, True), (people.words, False)):
        for word in listed:
            key.decisions[fold(word)] = is_name
