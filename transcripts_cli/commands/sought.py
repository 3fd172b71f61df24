"""What a text must have to be of use: what a pattern cannot match without."""

import re
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

from transcripts_cli.commands.options import Inputs
from transcripts_cli.commands.voices import Voices
from transcripts_cli.errors import UsageError
from transcripts_cli.readers import Sought, is_database
from transcripts_cli.text import fold

_MOST = 16
"""Alternatives: more are not looked for one by one."""
_LONGEST_PIECE = "\u2c00"
"""The first character of which it is not certain that a database knows it for a letter."""
_FUZZY = re.compile(r"\{[^\d,]")
"""What allows for errors in `regex`, and is plain text in `re`."""
Alternatives = list[tuple[str, ...]]
ANYTHING: Alternatives = [()]
"""What matches without any word."""


def check_databases(inputs: Inputs) -> None:
    """Raise UsageError where there is one: it was read before, and options are to change how texts are read."""
    for path in inputs.paths or ():
        if is_database(path, inputs.source_format):
            what = "it was read before, and --label, --encoding and the like change nothing"
            raise UsageError(f"{path}: {what}. Leave them out, or export the texts again.")


def sought_by(pattern: str, voices: Voices) -> Sought | None:
    """Return what a text must have to hold a pattern, by somebody who is asked for; None where all may."""
    words = required_words(pattern) if pattern else ()
    speakers = tuple(voices.speaker or ())
    return Sought(words, speakers) if words or speakers else None


def required_words(pattern: str) -> tuple[tuple[str, ...], ...]:
    r"""Return alternatives, each of pieces of words that all stand in what a pattern matches; () where it may match without.

    >>> required_words(r"(?i)\bréseaux\s+soci"), required_words("chats?|loup"), required_words(r"\w+|x")
    ((('reseaux', 'soci'),), (('chat',), ('loup',)), ())
    """
    if _FUZZY.search(pattern):
        return ()
    try:
        from re import _parser  # type: ignore[attr-defined]  # noqa: PLC0415 - Python's own, not public

        tree = _parser.parse(pattern)
    except (ImportError, re.error, RecursionError, OverflowError):
        return ()  # what only `regex` knows
    found = [_pieces(literals) for literals in _sequence(tree)]
    return tuple(found) if all(found) else ()


def _pieces(literals: Iterable[str]) -> tuple[str, ...]:
    """Return the words of literal strings, folded, the certain ones."""
    words = dict.fromkeys(word for literal in literals for word in fold(literal).split())
    return tuple(word for word in words if max(word) < _LONGEST_PIECE)


def _sequence(tree: Iterable[tuple[Any, Any]]) -> Alternatives:
    """Return what must stand in all that a sequence matches."""
    found, literal = ANYTHING, ""
    for name, what in tree:
        if str(name) == "LITERAL":
            literal += chr(what)
            continue
        found = _both(found, [(literal,)])
        literal = ""
        found = _both(found, _part(str(name), what))
    return _both(found, [(literal,)])


def _part(name: str, what: Any) -> Alternatives:
    if name == "SUBPATTERN":
        return _sequence(what[-1])
    if name == "ATOMIC_GROUP":
        return _sequence(what)
    if name.endswith("_REPEAT"):
        return _sequence(what[-1]) if what[0] else ANYTHING
    if name == "BRANCH":
        return [one for branch in what[1] for one in _sequence(branch)]
    return ANYTHING


def _both(first: Sequence[tuple[str, ...]], second: Sequence[tuple[str, ...]]) -> Alternatives:
    """Return the alternatives of two things that both must stand in it; of too many those of the first."""
    if len(first) * len(second) > _MOST:
        return [*first] if len(first) <= _MOST else ANYTHING
    return [one + other for one, other in product(first, second)]
