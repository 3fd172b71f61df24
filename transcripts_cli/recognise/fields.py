"""Fields of the head of a record that give somebody a function: `Witness: Ana Berg, baker`."""

from collections.abc import Iterator

from transcripts_cli.recognise.caseless import is_caseless, name_at
from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.recognise.mentions import Setting
from transcripts_cli.recognise.names import find_names, title_case
from transcripts_cli.text import LazyPattern, fold

_FIELD = LazyPattern(r"[\s*_>|•·-]*([^\W\d_][^:：|]{1,40}?)[\s*_]*[:：|]+[\s*_]*(?=\S)")
_REST = LazyPattern(r"[,;.(（|]|\s{3,}|\s[-–—]\s")
"""Where what stands behind the name begins."""
_MOST = 4
"""Words of a field."""
_KINDS = {"asks": "askers", "answers": "answerers"}
_CODE = 2
"""Letters up to which a word of a field is a code and tells nothing."""


def functions(setting: Setting) -> Iterator[tuple[str, str, int]]:
    """Yield asks or answers, the person and the line, for each field of a line around the dialogue that says who does.

    >>> from transcripts_cli.recognise.mentions import setting_of
    >>> list(functions(setting_of([(2, "Zeugin: Ana Berg, geb. 1960", "front")])))
    [('answers', 'Ana Berg', 2)]
    """
    for number, text, part in setting.lines:
        field = _FIELD.match(text) if part != "narration" else None
        side = _side_of(field[1]) if field else ""
        if field and side:
            for name in _names(text[field.end() :]):
                yield side, setting.spellings.get(name, name), number


def _side_of(field: str) -> str:
    """Which side the words of a field are for; "" where they are for none, or for both."""
    words = fold(field).split()
    telling = [w for part in field.split() if len(part) > _CODE for w in fold(part).split()]
    sides = [side for side, kind in _KINDS.items() if not folded_words_of(kind).isdisjoint(telling)]
    return sides[0] if len(sides) == 1 and len(words) <= _MOST else ""


def _names(text: str) -> list[str]:
    """The person who is all that a field gives, before what else it says."""
    given = _REST.split(text, maxsplit=1)[0].strip(" *_")
    if is_caseless(given[:2]):
        name = name_at(given, 0)
        return [name] if name else []
    return [title_case(name) for name in find_names(given)]
