"""A cell as text, for the formats that know nothing but text."""

RIGHT, BOLD = frozenset({"left"}), frozenset({"match"})
"""Columns of a concordance: what leads up to a match stands to the right, the match is bold."""


_EIGHTHS = " ▏▎▍▌▋▊▉"


def cell(value: object) -> str:
    """Return a value as a person reads it; absence is empty, several values stand with semicolons.

    >>> cell(None), cell(("SB", "Silas")), cell(0.5), cell("001")
    ('', 'SB; Silas', '0.5', '001')
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(map(cell, value))
    return str(value)


def bar(share: float, width: int) -> str:
    """Return a bar for a share, to an eighth of a column.

    >>> bar(0.5, 4), bar(0.1, 4), bar(0.0, 4)
    ('██', '▍', '')
    """
    eighths = round(share * width * 8)
    return ("█" * (eighths // 8) + _EIGHTHS[eighths % 8]).strip()
