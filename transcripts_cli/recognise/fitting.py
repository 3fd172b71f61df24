"""The names that a label may stand for, found among many."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from transcripts_cli.recognise.fits import fits, parted, plain_words
from transcripts_cli.recognise.names import unique
from transcripts_cli.text import fold

_CODE = 5
"""Letters of a label that may be initials."""
_CLIPPED = 3
"""Letters by which a clipped name is looked up."""


def index_names(names: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Return names by what a label that stands for them has: a word, its beginning, or a first letter."""
    index: dict[str, list[str]] = defaultdict(list)
    for name in names:
        words = dict.fromkeys(fold(name).split())
        for key in dict.fromkeys(
            key for word in words for key in (word, f"{word[:_CLIPPED]}-", f"{word[0]}.")
        ):
            index[key].append(name)
    return index


def fitting(bare: str, index: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """The names that a label stands for, and how."""
    words = fold(parted(bare)).split()
    keys = [key for word in words for key in (word, f"{word[:_CLIPPED]}-")]
    if sum(map(str.isalpha, bare)) <= _CODE and words:
        keys.append(f"{words[0][0]}.")
    for name in dict.fromkeys(name for key in keys for name in index.get(key, ())):
        how = "" if fold(name) == fold(bare) else fits(bare, name)
        if how != "initials" and not plain_words(bare):
            continue
        if how and not (name.split()[0] == bare and not plain_words(" ".join(name.split()[1:]))):
            yield name, how


def named_alike(part: str, names: Iterable[str]) -> str:
    """Return the one name that a part of a label stands for, "" if none or several are."""
    found = unique(name for name, _ in fitting(part, index_names(names)))
    return found[0] if len(found) == 1 else ""
