"""Text → People: the people file is read, and every mistake in it told with its line."""

import bisect
import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from typing import NoReturn

from transcripts_cli.errors import UsageError
from transcripts_cli.people.file import (
    EVERYWHERE,
    ROLES,
    Claim,
    People,
    Person,
    Replacement,
    persons_with_keys,
)

COLUMNS = frozenset(
    [
        "source",
        "turn",
        "line",
        "end_line",
        "label",
        "labels",
        "speaker",
        "role",
        "text",
        "start",
        "end",
        "citation",
        "words",
        "question",
        "before",
        "after",
        "turns",
        "share",
        "mean_words",
        "median_words",
        "max_words",
        "questions",
        "sources",
        "evidence",
        "whole",
        # of the quotes
        *[
            "reported",
            "quotation",
            "score",
            "complete",
            "length",
            "statement",
            "early",
            "plain",
            "easy",
            "distinctive",
        ],
        *["personal", "common", "quoting"],
        # of the figures
        *[
            "longest_turn",
            "characters",
            "sentences",
            "mean_sentence",
            "question_turns",
            "question_share",
        ],
        *[
            "distinct_words",
            "hapaxes",
            "mattr50",
            "mattr100",
            "first_line",
            "last_line",
            "speaking_time",
        ],
        *[
            "time_share",
            "words_per_minute",
            "mean_gap",
            "overlaps",
            "overlap_time",
            "overlap_words",
        ],
        *["speakers", "gini", "entropy"],
    ]
)
"""Columns of tables: no attribute may have their names."""
_TABLES = ("person", "not_speakers", "names", "places", "organisations", "replace")
_KINDS = {"places": "place", "organisations": "organisation"}
LARGEST = 2**20
"""Bytes of a people file, which has a hundred for each: of ten thousand people."""
_PARTS = 64
"""Of a key, between full stops; no key here has more than three."""
_HEADING = re.compile(r"\s*\[+\s*[\"']?([\w-]+)[\"']?\s*\]+")
_VALUE = re.compile(r"\"[^\"]*\"|'[^']*'|#.*")
"""What full stops may stand in without parting keys."""
_AT = re.compile(r" \(at line (\d+), column \d+\)")


class _Source:
    """The text of a people file, to say where in it something stands."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.lines = text.splitlines()
        self._tables = [i for i, line in enumerate(self.lines) if line.startswith("[")]
        self._headings: dict[str, list[int]] = {}
        for i, line in enumerate(self.lines):
            if heading := _HEADING.match(line):
                self._headings.setdefault(heading[1], []).append(i)

    def line_of(self, table: str, number: int, *words: str) -> int:
        """Return the line of the first of some words in the nth table of a name; else of its heading."""
        headings = self._headings.get(table, [])
        first = headings[number] if number < len(headings) else 0
        following = bisect.bisect_right(self._tables, first)
        stop = self._tables[following] if following < len(self._tables) else len(self.lines)
        for word in words:
            quoted = re.compile(rf"([\"']){re.escape(word)}\1|^\s*{re.escape(word)}\b")
            for index in range(first, stop):
                if word and quoted.search(self.lines[index]):
                    return index + 1
        return first + 1

    def check_keys(self) -> None:
        """Fail where a key has very many parts: the parser of TOML takes minutes for a hundred thousand."""
        for number, line in enumerate(self.lines, 1):
            if line.count(".") > _PARTS and _VALUE.sub("", line).count(".") > _PARTS:
                self.fail(number, f"a key of more than {_PARTS} parts", "Shorten it")

    def fail(self, line: int, problem: str, remedy: str) -> NoReturn:
        raise UsageError(f"{self.name}:{line}: {problem}. {remedy}.")


def read_people(text: str, name: str) -> People:
    """Read a people file.

    Args:
        text: of the file.
        name: its path, for the messages.

    Raises:
        UsageError: it is no TOML, or means nothing; names the line.
    """
    source = _Source(name, text)
    source.check_keys()
    try:
        content = tomllib.loads(text)
    except RecursionError:
        source.fail(1, "nested too deeply", "Write no lists within lists")
    except tomllib.TOMLDecodeError as error:
        place = _AT.search(str(error))
        line = int(place[1]) if place else len(source.lines) or 1
        source.fail(line, f"no TOML ({_AT.sub('', str(error)).rstrip('.')})", "Correct this line")
    for key in content:
        if key not in _TABLES:
            line = next((i for i, one in enumerate(source.lines, 1) if key in one), 1)
            source.fail(line, f"{key}: unknown", f"Use {', '.join(_TABLES)}")
    persons = tuple(persons_with_keys(_persons(content.get("person", []), source)))
    nobody = content.get("not_speakers", {})
    if not isinstance(nobody, dict) or nobody.keys() - {"labels"}:
        source.fail(source.line_of("not_speakers", 0), "not_speakers holds labels only", _LABELS)
    people = People(
        name,
        persons,
        tuple(_claims(nobody.get("labels", []), source, "not_speakers", 0)),
        tuple(_replacements(content, source)),
        _words(content, "replace", source),
        _words(content, "keep", source),
    )
    _check_claims(people, source)
    return people


_LABELS = 'Write labels = ["A", "B"], or labels."FILE" = ["A"] for one text'


def _persons(entries: object, source: _Source) -> Iterator[Person]:
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        source.fail(source.line_of("person", 0), "person is no list of tables", "Write [[person]]")
    for number, entry in enumerate(entries):
        line = source.line_of("person", number)
        name = entry.get("name")
        if not isinstance(name, str) or not (name or entry.get("labels")):
            source.fail(line, "a person without a name", 'Write name = "…" below [[person]]')
        role = entry.get("role")
        if role is not None and role not in ROLES:
            known = ", ".join(filter(None, ROLES))
            at = source.line_of("person", number, "role")
            source.fail(at, f"role {role}: unknown", f"Choose {known}")
        claims = tuple(_claims(entry.get("labels", []), source, "person", number))
        if not claims:
            claims = (Claim(name, EVERYWHERE, line),)
        attributes = tuple(_attributes(entry, source, number))
        yield Person(name, role, claims, attributes, line=line)


def _claims(labels: object, source: _Source, table: str, number: int) -> Iterator[Claim]:
    """Yield the labels of a list, or of a table with a list for each source."""
    wheres = labels if isinstance(labels, dict) else {EVERYWHERE: labels}
    for where, listed in wheres.items():
        if not isinstance(listed, list) or not all(isinstance(label, str) for label in listed):
            at = source.line_of(table, number, "labels")
            source.fail(at, "labels is no list of texts", _LABELS)
        for label in listed:
            yield Claim(label, where, source.line_of(table, number, label, "labels"))


def _attributes(
    entry: dict[str, object], source: _Source, number: int
) -> Iterator[tuple[str, str]]:
    for name, value in entry.items():
        if name in {"name", "role", "labels"}:
            continue
        at = source.line_of("person", number, name)
        if name in COLUMNS:
            source.fail(at, f"{name} is a column already", "Name it otherwise")
        if isinstance(value, list | dict):
            source.fail(at, f"{name} has several values", 'Give it one, as in site = "Lyon"')
        plain = isinstance(value, str | int | float | dt.date | dt.time)
        yield name, str(value).lower() if isinstance(value, bool) or not plain else str(value)


def _replacements(content: dict[str, object], source: _Source) -> Iterator[Replacement]:
    for table, kind in _KINDS.items():
        entries = content.get(table, {})
        if not isinstance(entries, dict) or not all(isinstance(by, str) for by in entries.values()):
            remedy = 'Write "NAME" = "what stands in its place", or "" to number it'
            source.fail(
                source.line_of(table, 0), f"{table}: no names with their replacements", remedy
            )
        yield from (Replacement(kind, find, by) for find, by in entries.items())
    entries = content.get("replace", [])
    for number, entry in enumerate(entries if isinstance(entries, list) else [entries]):
        texts = [entry.get(key, "") for key in ("find", "with")] if isinstance(entry, dict) else []
        if not texts or not texts[0] or not all(isinstance(text, str) for text in texts):
            at = source.line_of("replace", number)
            source.fail(at, "replace without find", 'Write find = "…" and with = "…"')
        yield Replacement("text", *texts)


def _words(content: dict[str, object], key: str, source: _Source) -> tuple[str, ...]:
    names = content.get("names", {})
    words = names.get(key, []) if isinstance(names, dict) else None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        remedy = 'Write replace = ["…"] and keep = ["…"] below [names]'
        source.fail(source.line_of("names", 0, key), "names: no lists of words", remedy)
    return tuple(words)


def _check_claims(people: People, source: _Source) -> None:
    """Fail where two people claim one label of the same texts, or a label is somebody's and nobody's."""
    owners: dict[tuple[str, str], tuple[int, Claim]] = {}
    claims = [(n, claim) for n, one in enumerate(people.persons, 1) for claim in one.claims]
    claims += [(0, claim) for claim in people.nobody]
    for owner, claim in claims:
        if not claim.line:
            continue
        other, first = owners.setdefault((claim.where, claim.label), (owner, claim))
        if other != owner:
            problem = f"“{claim.label}” is claimed on line {first.line} as well"
            source.fail(claim.line, problem, "Give it to one of them")
