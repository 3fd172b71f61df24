"""JSON of any shape as rows of a table: lists of objects, what they hold inside named by dotted paths."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from transcripts_cli.readers.digits import number_of

_DEEPEST = 8
"""Objects inside one another that are looked into."""
_SHORT = 40
"""Characters of a string that may say who speaks, and not what."""
_MOST_NAMES = 8
"""Fields that a message names."""


class Listing(NamedTuple):
    """The objects of a list, or of lists at the same place in several objects."""

    path: str
    """The keys that lead to it, dots between; "" where it is all there is."""
    rows: list[dict[str, object]]
    """What each holds by its path, then what the objects around it hold."""

    @property
    def names(self) -> list[str]:
        """The paths of all rows, in order of appearance."""
        return list(dict.fromkeys(name for row in self.rows for name in row))

    def __str__(self) -> str:
        """Say where it is and what it has."""
        more = ", …" if len(self.names) > _MOST_NAMES else ""
        return f"{self.path or 'its list'} has {', '.join(self.names[:_MOST_NAMES])}{more}"


def spread(row: Mapping[str, object], asked: Iterable[str] = ()) -> dict[str, object]:
    """Return what an object holds by its path: objects in it are opened, lists only as far as is asked.

    >>> spread({"who": {"name": "Ana"}, "takes": [{"text": "Why?"}]}, ["takes.0.text"])
    {'who.name': 'Ana', 'takes': [{'text': 'Why?'}], 'takes.0.text': 'Why?'}
    """
    found = dict(_spread(row, "", 0))
    for path in asked:
        value = at(row, path)
        if value is not None:
            found.setdefault(path, value)
    return found


def _spread(row: Mapping[str, object], before: str, depth: int) -> Iterator[tuple[str, object]]:
    for key, value in row.items():
        if isinstance(value, dict) and value and depth < _DEEPEST:
            yield from _spread(value, f"{before}{key}.", depth + 1)
        else:
            yield f"{before}{key}", value


def at(found: object, path: str) -> object:
    """Return what keys, and numbers from 0 in lists, lead to, dots between; None where they lead nowhere.

    >>> at({"alternatives": [{"text": "Why?"}]}, "alternatives.0.text")
    'Why?'
    """
    for key in path.split("."):
        if isinstance(found, dict):
            found = found.get(key)
        elif isinstance(found, list) and 0 <= number_of(key, -1) < len(found):
            found = found[int(key)]
        else:
            return None
    return found


_Level = dict[str, list[tuple[dict[str, object], dict[str, object]]]]
"""Path → objects, each with what the objects around it hold."""


def listings(
    found: object, asked: Sequence[str], is_wanted: Callable[[Listing], bool]
) -> list[Listing]:
    """Return the lists of objects in some JSON, outermost first; inside one that is wanted no others are looked for.

    >>> found = {"parts": [{"who": "Ana", "said": [{"text": "Why?"}, {"text": "So?"}]}]}
    >>> for listing in listings(found, [], lambda _: False):
    ...     print(listing)
    parts has who, said
    parts.said has text, who
    """
    tops = found if isinstance(found, list) else [found]
    level: _Level = {"": [(top, {}) for top in tops if isinstance(top, dict)]}
    done: list[Listing] = []
    for _ in range(_DEEPEST):
        following: _Level = {}
        for path, pairs in level.items():
            flat = [spread(row, asked) for row, _ in pairs]
            rows = [
                {**own, **_more(above, own)} for own, (_, above) in zip(flat, pairs, strict=True)
            ]
            listing = Listing(path, rows)
            whole = not path and not isinstance(found, list)
            if not whole:
                done.append(listing)
            if whole or not is_wanted(listing):
                _enter(path, flat, [above for _, above in pairs], following)
        level = following
    return done


def _more(above: Mapping[str, object], own: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in above.items() if name not in own}


def _enter(
    path: str,
    rows: Sequence[dict[str, object]],
    around: Sequence[dict[str, object]],
    following: _Level,
) -> None:
    """Add the lists of objects that rows hold, with the names, numbers and times of the rows."""
    for row, above in zip(rows, around, strict=True):
        told = {name: value for name, value in row.items() if path and _is_short(value)}
        for name, value in row.items():
            entries = [e for e in value if isinstance(e, dict)] if isinstance(value, list) else []
            if entries:
                inner = following.setdefault(f"{path}.{name}".lstrip("."), [])
                inner += [(entry, {**above, **told}) for entry in entries]


def _is_short(value: object) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and len(value) <= _SHORT)
