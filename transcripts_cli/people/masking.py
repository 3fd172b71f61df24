"""Text with codes in the place of names."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from transcripts_cli.model import (
    Alias,
    Document,
    LabelReading,
    Line,
    Origin,
    Speaker,
    Transcript,
    Turn,
)
from transcripts_cli.people.finder import Finder
from transcripts_cli.people.forms import Form
from transcripts_cli.people.key import Codes, Entry
from transcripts_cli.people.pseudonyms import Names, entry_identity


@dataclass(slots=True)
class Masker:
    """Replaces names in one text after another."""

    codes: Codes
    """Which give the codes, old and new."""
    names: Names
    """What is replaced."""
    keep_text: bool = False
    """Whether names in what is said, and in front and back matter, are left."""
    counts: Counter[str] = field(default_factory=Counter)
    """How often each was named in what is said, by its code."""

    finder: Finder = field(init=False)
    """Of the names."""

    def __post_init__(self) -> None:
        self.finder = Finder(self.names.owners)

    def mask(self, text: Transcript, here: Sequence[Entry]) -> Transcript:
        """Return a transcript with codes in the place of names.

        Args:
            text: of which all that can be shown is changed.
            here: the entries of those who speak in it: a name that several people bear is theirs.
        """
        return _Text(self, text, here).masked()


class _Text:
    """One text while names are replaced in it."""

    def __init__(self, masker: Masker, text: Transcript, here: Sequence[Entry]) -> None:
        self.masker = masker
        self.text = text
        self.here = [id(entry) for entry in here]
        self.finder = masker.finder
        self.people = {tuple(entry.identity): entry for entry in here}

    def masked(self) -> Transcript:
        text = self.text
        turns = tuple(self._turn(turn) for turn in text.turns)
        self._count()
        return replace(
            text,
            document=self._document(text.document),
            turns=turns,
            reasons=tuple(map(self._words, text.reasons)),
            labels=tuple(map(self._reading, text.labels)),
            aliases=tuple(map(self._alias, text.aliases)),
        )

    def _turn(self, turn: Turn) -> Turn:
        said = self._said(turn.text)
        return replace(
            turn,
            label=self._label(turn.label, turn.speaker),
            speaker=self._speaker(turn.speaker),
            text=said,
            words=turn.words if said == turn.text else (),
        )

    def _speaker(self, speaker: Speaker) -> Speaker:
        entry = self._entry(speaker)
        return replace(
            speaker,
            name=entry.code if entry else "",
            labels=tuple(self._label(label, speaker) for label in speaker.labels),
            attributes=tuple((name, self._words(value)) for name, value in speaker.attributes),
            person="",
        )

    def _entry(self, speaker: Speaker) -> Entry | None:
        return self.people.get(entry_identity(speaker, self.text.document.source))

    def _label(self, label: str, speaker: Speaker) -> str:
        entry = self._entry(speaker)
        if entry is None or not label:
            return self._words(label)
        return self.masker.codes.token(entry, label)

    def _document(self, document: Document) -> Document:
        labels = {turn.line: turn for turn in self.text.turns if turn.label}
        given = {turn.label: turn for turn in self.text.turns}
        lines = (
            self._stated(line, given.get(line.label))
            if line.label
            else self._line(line, labels.get(line.number))
            for line in document.lines
        )
        metadata = {name: self._words(value) for name, value in document.metadata.items()}
        return Document(self._words(document.source, any_case=True), tuple(lines), metadata)

    def _line(self, line: Line, turn: Turn | None) -> Line:
        """Return a line with codes; its label is one, whatever it looks like."""
        before, label, after = "", "", line.text
        if turn and turn.label in line.text:
            before, _, after = line.text.partition(turn.label)
            label = self._label(turn.label, turn.speaker)
        text = f"{self._said(before)}{label}{self._said(after)}"
        return replace(line, text=text, origin=self._origin(line.origin), words=())

    def _stated(self, line: Line, turn: Turn | None) -> Line:
        """Return a line with codes whose label is given by the format, and stands in no text."""
        label = self._label(line.label, turn.speaker) if turn else self._words(line.label)
        text = self._said(line.text)
        return replace(line, text=text, label=label, origin=self._origin(line.origin), words=())

    def _origin(self, origin: Origin | None) -> Origin | None:
        if origin is None:
            return None
        speaker = origin.speaker and self._speaker(origin.speaker)
        return replace(origin, place=self._words(origin.place), speaker=speaker)

    def _reading(self, label: LabelReading) -> LabelReading:
        evidence = tuple(map(self._words, label.evidence))
        return replace(label, label=self._words(label.label), evidence=evidence)

    def _alias(self, alias: Alias) -> Alias:
        turn = next((t for t in self.text.turns if t.speaker.name == alias.name), None)
        label = self._label(alias.label, turn.speaker) if turn else self._words(alias.label)
        name = self._speaker(turn.speaker).name if turn else self._words(alias.name)
        return replace(alias, label=label, name=name, evidence=self._words(alias.evidence))

    def _said(self, text: str) -> str:
        return text if self.masker.keep_text else self._words(text)

    def _words(self, text: str, *, any_case: bool = False) -> str:
        """Return a text with codes in the place of all names that are certain."""
        pieces, last = [], 0
        for start, end, form in self.finder.find(text, any_case=any_case):
            entry = self._owner(form)
            pieces += [
                self._natives(text[last:start]),
                self.masker.codes.token(entry, text[start:end]),
            ]
            last = end
        return "".join((*pieces, self._natives(text[last:])))

    def _natives(self, text: str) -> str:
        """Return a text in which nothing but a code looks like one."""
        codes = self.masker.codes
        return (
            codes.native.sub(lambda match: self._literal(match[0]), text) if codes.native else text
        )

    def _literal(self, word: str) -> str:
        return self.masker.codes.token(self._common("literal", word), word)

    def _owner(self, form: Form) -> Entry:
        """Return whom a form means here: who speaks here, or else all who bear it together."""
        owners = self.masker.names.owners[form]
        near = [entry for entry in owners if id(entry) in self.here] or owners
        if len({id(entry) for entry in near}) == 1:
            return near[0]
        return self._common("shared", " ".join(form.words) or form.exact)

    def _common(self, kind: str, word: str) -> Entry:
        entries = self.masker.codes.key.entries
        known = (entry for entry in entries if entry.kind == kind and entry.name == word)
        return next(known, None) or self.masker.codes.add(Entry(kind, "", word))

    def _count(self) -> None:
        """Count who is named in what is said and in what nobody speaks."""
        if self.masker.keep_text:
            return
        for _, text in passages_and_turns(self.text):
            for _, _, form in self.finder.find(text):
                self.masker.counts[self._owner(form).code] += 1


def passages_and_turns(text: Transcript) -> Iterable[tuple[int, str]]:
    """Yield what is said and what nobody speaks, each with its first line."""
    for turn in text.turns:
        yield turn.line, turn.text
    for passage in text.passages:
        for line in text.document.lines_between(passage.line, passage.end_line):
            yield line.number, line.text
