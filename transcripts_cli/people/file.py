"""The people file: what a user says of who is who, in TOML.

    [[person]]
    name = "Silas Brantham"
    role = "interviewee"
    labels = ["SB", "Silas"]              # in every text
    labels."talks/b.txt" = ["Speaker 1"]  # or in one (instead)
    site = "Lyon"                         # any other key: a column of every table

    [not_speakers]
    labels = ["Photo"]

A label is meant as written; who has none is meant by the name that the text gives, or by
`(interviewer)`, `(interviewee)` … where it gives none.
"""

import fnmatch
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from transcripts_cli.text import fold, is_full_name

ROLES = ("interviewer", "interviewee", "moderator", "other", "")
EVERYWHERE = "*"
"""The pattern of all sources."""
IMPLICIT = 4
"""Rank of a person's own name, which is a claim that need not be written."""


class Claim(NamedTuple):
    """A label that is said to be a person's, or nobody's."""

    label: str
    """As written in the text, or the name that was recognised."""
    where: str
    """Path or pattern of the sources it holds for; "*" is all."""
    line: int
    """Of the people file; 0 for a person's own name, which nobody wrote as a label."""


class Person(NamedTuple):
    """What the people file says of one person."""

    name: str
    """"" where nobody is named yet."""
    role: str | None
    """None leaves it as it was read."""
    claims: tuple[Claim, ...]
    """The labels, in order."""
    attributes: tuple[tuple[str, str], ...] = ()
    """Names and values of the free keys, in order."""
    key: str = ""
    """What tells the person from others, where the name does not; else ""."""
    line: int = 0
    """Of the people file."""


class Replacement(NamedTuple):
    """A place, an organisation or other words that are replaced with the names of people."""

    kind: str
    """place, organisation or text."""
    find: str
    """As written; in any case, with or without accents."""
    by: str
    """What stands in its place; "" numbers it."""


class People(NamedTuple):
    """A people file."""

    source: str = ""
    """Path as given; "" for none."""
    persons: tuple[Person, ...] = ()
    """In order."""
    nobody: tuple[Claim, ...] = ()
    """Labels that are none."""
    replacements: tuple[Replacement, ...] = ()
    """In order."""
    names: tuple[str, ...] = ()
    """Words that are always a name, though they mean something else as well."""
    words: tuple[str, ...] = ()
    """Words that are never a name, though somebody bears it."""

    @property
    def attributes(self) -> tuple[str, ...]:
        """The names of the free keys, each once, in order."""
        names = (name for person in self.persons for name, _ in person.attributes)
        return tuple(dict.fromkeys(names))


def label_key(label: str) -> str:
    """Return what two spellings of a label have in common; one of signs only is its own key."""
    return fold(label) or label


def rank_source(where: str, source: str) -> int | None:
    """Return how closely a path or pattern of the people file means a source, 0 the closest; None if not.

    >>> [rank_source(where, "talks/a.txt") for where in ("talks/a.txt", "a.txt", "talks/*", "*", "b.txt")]
    [0, 1, 2, 3, None]
    """
    if where == source:
        return 0
    if where == EVERYWHERE:
        return 3
    said, read = path_parts(where), path_parts(source)
    shared = min(len(said), len(read))
    if shared and said[-shared:] == read[-shared:]:
        return 1
    return 2 if fnmatch.fnmatchcase(source, where) else None


def path_parts(path: str) -> list[str]:
    """Return the folders and the name of a path; what begins at a root, with "" before.

    >>> path_parts("./talks//a.txt"), path_parts("/a.txt")
    (['talks', 'a.txt'], ['', 'a.txt'])
    """
    parts = path.replace("\\", "/").split("/")
    return [*parts[:1], *filter(None, parts[1:])] if parts[0] != "." else [*filter(None, parts[1:])]


def persons_with_keys(persons: Iterable[Person]) -> Iterator[Person]:
    """Yield the persons, with a key each whose name does not tell him or her from all others."""
    persons = list(persons)
    counts = Counter(label_key(person.name) for person in persons)
    for person in persons:
        plain = is_full_name(person.name) and counts[label_key(person.name)] == 1
        first = next(iter(person.claims), Claim("", "", 0))
        key = "" if plain else f"{person.name}|{first.label}|{first.where}"
        own = (Claim(person.name, EVERYWHERE, 0),) if plain else ()
        claims = tuple(map(_composed, (*person.claims, *own)))
        yield Person(person.name, person.role, claims, person.attributes, key, person.line)


def _composed(claim: Claim) -> Claim:
    return Claim(unicodedata.normalize("NFC", claim.label), claim.where, claim.line)
