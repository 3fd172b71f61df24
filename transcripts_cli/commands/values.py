"""What the values of options mean that are more than a word or a number."""

from transcripts_cli.errors import UsageError

_UNITS = {"k": 2**10, "m": 2**20, "g": 2**30}
_COLUMNS = ("speaker", "text", "start", "end", "label", "role")


def columns_of(written: str) -> dict[str, str]:
    """Return what --from-columns says.

    >>> columns_of("speaker=Who, text=3")
    {'speaker': 'Who', 'text': '3'}
    """
    found: dict[str, str] = {}
    for part in filter(None, written.split(",")):
        what, _, column = part.partition("=")
        if what.strip() not in _COLUMNS or not column.strip():
            names = ", ".join(_COLUMNS)
            raise UsageError(
                f"--from-columns {part}: what is that? Write {names} = a column's name."
            )
        found[what.strip()] = column.strip()
    return found


def size_of(written: str) -> int:
    """Return how many bytes a size is.

    >>> size_of("500"), size_of("2k"), size_of("1.5 MB")
    (500, 2048, 1572864)
    """
    number, unit = written.strip().lower().removesuffix("b"), 1
    if number[-1:] in _UNITS:
        number, unit = number[:-1], _UNITS[number[-1]]
    try:
        size = int(float(number) * unit)
    except (ValueError, OverflowError):
        size = 0
    if size <= 0:
        raise UsageError(f"--max-size {written}: no size. Write 500M or 2G.")
    return size
