"""How much a file may make a reader do, where it could be made to exhaust a machine."""

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar
from typing import NamedTuple


class Limits(NamedTuple):
    """What a file may have inside; `load(path, limits=Limits(json_depth=500))` allows another.

    How large a whole input may be is `max_size`.
    """

    members: int = 10_000
    """Files in one archive."""
    member_size: int = 256 * 2**20
    """Bytes that one file in an archive may unpack to."""
    part_size: int = 100 * 2**20
    """Bytes of an XML text, and of a part of a document: a book of a thousand pages is a twentieth of it."""
    ratio: int = 200
    """Bytes out of one packed byte, above 10 MiB; two and a half times as many above 1 MiB. Text packs to a tenth."""
    xml_depth: int = 5000
    """Elements of XML inside one another; word processors nest them to about 60."""
    json_depth: int = 200
    """Lists and objects of JSON inside one another; speech recognisers nest them to about 10."""


_IN_FORCE = ContextVar("limits", default=Limits())  # noqa: B039 - frozen


def limits() -> Limits:
    """Return those of the input that is being read."""
    return _IN_FORCE.get()


@contextlib.contextmanager
def within(allowed: Limits) -> Iterator[None]:
    """Have other limits in force while an input is read."""
    token = _IN_FORCE.set(allowed)
    try:
        yield
    finally:
        _IN_FORCE.reset(token)
