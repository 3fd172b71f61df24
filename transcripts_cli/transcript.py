"""A transcript as a Python program holds it: its turns and people, and what can be asked of them.

The nouns of `model` do nothing; this one knows the analyses. It is the model's Transcript in every other way,
so that whatever takes one takes this one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from transcripts_cli import model
from transcripts_cli.errors import MissingPackageError, UsageError

if TYPE_CHECKING:
    import polars as pl
    import regex

    from transcripts_cli.analyses.choice import Choice

Row = dict[str, object]
"""What a row of a table says, by the names of its columns, in their order; several values are a list."""

TEXT, NUMBER, SECONDS = "String", "Int64", "Float64"
_SCHEMA = {
    "source": TEXT,
    "turn": NUMBER,
    "line": NUMBER,
    "end_line": NUMBER,
    "label": TEXT,
    "speaker": TEXT,
    "role": TEXT,
    "text": TEXT,
    "start": SECONDS,
    "end": SECONDS,
}
"""Column of a turn → its type in polars, the same for every text: frames can be put together."""


class Quoting(TypedDict, total=False):
    """Which quotes are wanted, and how they are cited; all of it may be left out."""

    speakers: Sequence[str]
    """By whom: names or labels, in any case, with or without accents."""
    roles: Sequence[str]
    """By whom: interviewer, interviewee, moderator, other."""
    match: str
    """A regular expression that the quote holds."""
    unit: str
    """What a quote is: "turn", "sentence", or "match" of the pattern."""
    min_words: int
    """How long at least."""
    max_words: int
    """How long at most."""
    context: int
    """How many turns before and after are given as well."""
    cite: str
    """Style of the citation: line, lines, paragraph, time, plain, markdown, apa."""


class Transcript(model.Transcript):
    """A document with its turns, or with the reasons why it has none.

    >>> from transcripts_cli import loads
    >>> talk = loads('''
    ... Ida: Where do the owls sleep?
    ... Ben: In the old tower. They sleep all day.
    ... Ida: And at night?
    ... Ben: They hunt, of course.
    ... Ida: Why here?
    ... Ben: It is quiet here.
    ... ''')
    >>> [(turn.line, turn.speaker.name) for turn in talk.turns][:2]
    [(2, 'Ida'), (3, 'Ben')]
    >>> [(speaker.name, speaker.role) for speaker in talk.speakers]
    [('Ida', 'interviewer'), ('Ben', 'interviewee')]
    """

    __slots__ = ()

    @classmethod
    def of(cls, found: model.Transcript) -> Self:
        """Return a transcript as this class has it."""
        return cls(*(getattr(found, field.name) for field in fields(model.Transcript)))

    def to_dicts(self, *, passages: bool = False) -> list[Row]:
        r"""Return a dictionary per turn, with the keys of `export --format jsonl`.

        Args:
            passages: add what nobody speaks, in its place, with `turn` None.

        >>> from transcripts_cli import loads
        >>> loads("Q: Why?\nA: So.\nQ: How?\nA: Well.\n").to_dicts()[1]["text"]
        'So.'
        """
        from transcripts_cli.analyses.turns import list_turns  # noqa: PLC0415 - only when it is called

        table = list_turns([self], passages=passages, attributes=self._attributes())
        return to_dicts(table)

    def to_polars(self, *, passages: bool = False) -> "pl.DataFrame":
        r"""Return a data frame with a row per turn; its columns are those of `to_dicts`.

        Every text gives the same columns and types, so that `polars.concat` puts texts together.

        Args:
            passages: add what nobody speaks, in its place, with `turn` null.

        Raises:
            MissingPackageError: polars is not installed.

        >>> from transcripts_cli import loads
        >>> loads("Q: Why?\nA: So.\nQ: How?\nA: Well.\n").to_polars().shape
        (4, 10)
        """
        try:
            import polars as pl  # noqa: PLC0415 - an extra
        except ModuleNotFoundError as error:
            message = "polars is not installed. Install it: pip install 'transcripts-cli[polars]'."
            raise MissingPackageError(message) from error
        names = {**_SCHEMA, **dict.fromkeys(self._attributes(), TEXT)}
        schema = {name: getattr(pl, kind) for name, kind in names.items()}
        return pl.DataFrame(self.to_dicts(passages=passages), schema=schema)

    def stats(self, *, by: str = "speaker", columns: Sequence[str] = ()) -> list[Row]:
        r"""Return a dictionary per speaker or group, who says most first: the keys of `stats --format json`.

        Args:
            by: speaker, role, source, whole or an attribute.
            columns: the figures; () gives the usual ones. `transcripts stats --define` says what they mean.

        Raises:
            UsageError: no column or grouping has that name.

        >>> from transcripts_cli import loads
        >>> loads("Q: Why?\nA: So it is.\nQ: How?\nA: Well.\n").stats(columns=["turns", "words"])
        [{'speaker': 'A', 'turns': 2, 'words': 4}, {'speaker': 'Q', 'turns': 2, 'words': 2}]
        """
        from transcripts_cli.analyses.counts import Count, count_speech  # noqa: PLC0415 - as above

        count = Count(by=by, columns=tuple(columns), attributes=self._attributes())
        return to_dicts(count_speech([self], count))

    def quotes(self, **wanted: Unpack[Quoting]) -> list[Row]:
        r"""Return a dictionary per quote, in the order of the text: the keys of `quotes --format json`.

        Args:
            **wanted: see `Quoting`.

        Raises:
            UsageError: the pattern is none, or a unit, style or role of that name there is not.
            InputError: the pattern takes too long.

        >>> from transcripts_cli import loads
        >>> talk = loads("Q: Why?\nA: So it is. Ask her.\nQ: How?\nA: Well.\n")
        >>> talk.quotes(speakers=["a"], match="is", unit="sentence")[0]["text"]
        'So it is.'
        """
        from transcripts_cli.analyses.quotes import Wish, find_quotes  # noqa: PLC0415 - as above

        wish = Wish(
            choice=_choice(wanted),
            pattern=_pattern(wanted.get("match", ""), wanted.get("unit", "turn")),
            min_words=wanted.get("min_words", 0),
            max_words=wanted.get("max_words"),
            context=wanted.get("context", 0),
            unit=wanted.get("unit", "turn"),
            style=_style(wanted.get("cite", "line")),
            attributes=self._attributes(),
        )
        return to_dicts(find_quotes([self], wish))

    def _attributes(self) -> tuple[str, ...]:
        """The attributes that the people file gives to any speaker, in the order of their first appearance."""
        names = (name for speaker in self.speakers for name, _ in speaker.attributes)
        return tuple(dict.fromkeys(names))


def to_dicts(table: model.Table) -> list[Row]:
    """Return a dictionary per row of a table."""
    return [
        {name: _plain(value) for name, value in zip(table.columns, row, strict=True)}
        for row in table.rows
    ]


def _plain(value: object) -> object:
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _choice(wanted: Quoting) -> "Choice":
    from transcripts_cli.analyses.choice import Choice  # noqa: PLC0415 - only when it is called

    roles = ("interviewer", "interviewee", "moderator", "other")
    _check("role", wanted.get("roles", ()), roles)
    return Choice(tuple(wanted.get("speakers", ())), tuple(wanted.get("roles", ())))


def _style(name: str) -> str:
    from transcripts_cli.analyses.citations import STYLES  # noqa: PLC0415 - only when it is called

    _check("cite", (name,), STYLES)
    return name


def _pattern(written: str, unit: str) -> "regex.Pattern[str] | None":
    import regex  # noqa: PLC0415 - only when it is called

    from transcripts_cli.analyses.quotes import UNITS  # noqa: PLC0415

    _check("unit", (unit,), UNITS)
    if unit == "match" and not written:
        raise UsageError("unit match: there is no pattern to say what. Give match as well.")
    try:
        return regex.compile(written) if written else None
    except regex.error as error:
        message = f"match {written}: not a regular expression ({error}). Correct it."
        raise UsageError(message) from error


def _check(what: str, names: Iterable[str], known: Iterable[str]) -> None:
    for name in names:
        if name not in known:
            raise UsageError(f"{what} {name}: unknown. Choose {', '.join(known)}.")
