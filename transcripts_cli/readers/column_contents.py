"""Which column of a table is the speaker, which the text and the times, by what is in it."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from transcripts_cli.readers.digits import number_of
from transcripts_cli.readers.times import seconds

_LABEL = 40
"""Characters of the longest cell of a column of speakers."""
_DISTINCT = 0.6
"""Speakers to a row at most."""
_SHARE = 0.5
_TIMES = 0.9
_SLOWEST = 0.2
"""Letters that are said in a unit of time at least, where it is a second: people say about 15."""
_FEWEST = 3
"""Rows whose numbers may be times."""
Cells = Mapping[int, Sequence[str]]
"""The cells of columns, by their indices."""


def by_content(
    rows: Sequence[Sequence[str]], known: Mapping[str, int], *, header: bool
) -> dict[str, int]:
    """Return the columns that no name tells: the longest is the text, what recurs beside it the speaker.

    Args:
        rows: without the header.
        known: those that are told already.
        header: whether there is one: columns of numbers are then called times, if they are.
    """
    width = max(map(len, rows), default=0)
    columns = {
        index: [row[index].strip() if index < len(row) else "" for row in rows]
        for index in range(width)
        if index not in known.values()
    }
    columns = {i: cells for i, cells in columns.items() if _filled(cells) > _SHARE * len(rows)}
    found: dict[str, int] = {}
    worded = {i: cells for i, cells in columns.items() if not _are_numbers(cells)}
    if "text" not in known and worded:
        found["text"] = max(worded, key=lambda i: sum(map(len, worded[i])) / _filled(worded[i]))
    if "speaker" not in known and "label" not in known:
        others = (i for i in columns if i != found.get("text") and _are_speakers(columns[i]))
        if (place := next(others, None)) is not None:
            found["speaker"] = place
    columns = {i: cells for i, cells in columns.items() if i not in found.values()}
    times = [i for i, cells in columns.items() if _are_clocks(cells)]
    times = times or ([] if header else _counted(columns))
    found |= {k: i for k, i in zip(("start", "end"), times, strict=False) if k not in known}
    told = {*known, *found}
    return found if told & {"speaker", "label", "start"} or "text" in known else {}


def _filled(cells: Sequence[str]) -> int:
    return sum(map(bool, cells))


def _are_speakers(written: Sequence[str]) -> bool:
    """Whether cells are short, are no numbers and recur."""
    cells = [cell for cell in written if cell]
    short = all(len(cell) <= _LABEL and "\n" not in cell for cell in cells)
    lettered = sum(any(map(str.isalpha, cell)) for cell in cells)
    recur = 1 < len(set(cells)) <= _DISTINCT * len(cells)
    asking = sum(cell.endswith(("?", "？")) for cell in cells)
    return short and recur and lettered == len(cells) and not asking


def _are_numbers(cells: Sequence[str]) -> bool:
    """Whether cells are numbers or times, but for a few."""
    return _are_nearly_all(sum(seconds(cell) is not None for cell in cells if cell), cells)


def _are_clocks(cells: Sequence[str]) -> bool:
    return _are_nearly_all(sum(":" in c and seconds(c) is not None for c in cells), cells)


def _are_nearly_all(count: int, cells: Sequence[str]) -> bool:
    """Whether so many are all that are filled but for a few, or for one: a file may be cut off."""
    filled = _filled(cells)
    return count >= min(_TIMES * filled, max(filled - 1, _FEWEST))


def _counted(columns: Cells) -> list[int]:
    """Return two columns of numbers that are beginnings and ends, [] if there are none."""
    numbers = {i: [seconds(cell) for cell in cells] for i, cells in columns.items()}
    numbers = {i: values for i, values in numbers.items() if None not in values}
    for (start, begins), (end, ends) in pairwise(numbers.items()):
        spans = [*zip(begins, ends, strict=True)]
        rising = all(a is not None and b is not None and a < b for a, b in spans)
        if (
            rising
            and len(spans) >= _FEWEST
            and begins == sorted(begins, key=lambda time: time or 0)
        ):
            return [start, end]
    return []


def are_thousandths(starts: Collection[str], ends: Collection[str], texts: Collection[str]) -> bool:
    """Whether times are whole numbers of which speech would take too many, were they seconds.

    >>> are_thousandths(["0"], ["2500"], ["What did you see?"]), are_thousandths(["0"], ["2"], ["What?"])
    (True, False)
    """
    began, ended = ([number_of(time.strip(), -1) for time in times] for times in (starts, ends))
    if min(*began, *ended, 0) < 0:
        return False
    lasts = sum(ended) - sum(began)
    return sum(map(len, texts)) < _SLOWEST * lasts


def voices_of(
    head: Sequence[str], rows: Sequence[Sequence[str]], known: Collection[int]
) -> dict[int, str]:
    """Return the columns of speech where every speaker has one that bears his name: in nearly every row one is filled."""
    voices = {i: name.strip() for i, name in enumerate(head) if i not in known and name.strip()}
    filled = [sum(bool(row[i].strip()) for i in voices if i < len(row)) for row in rows]
    single = filled.count(1) >= _TIMES * len(rows)
    said = all(any(i < len(row) and row[i].strip() for row in rows) for i in voices)
    named = all(any(map(str.isalpha, name)) and len(name) <= _LABEL for name in voices.values())
    return voices if len(voices) > 1 and len(rows) >= _FEWEST and single and said and named else {}
