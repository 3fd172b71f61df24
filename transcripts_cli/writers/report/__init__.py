"""Transcripts and what was found of them → one page of HTML that needs nothing else.

    interviews.Interview ─voices→ who has which colour ─talk, charts, panels→ views ─page→ bytes

The templates hold no logic but loops; all that is decided or computed is decided here, in Python.
"""

from collections.abc import Sequence
from typing import BinaryIO

from transcripts_cli.writers.report.interviews import Interview, Refusal

__all__ = ["Interview", "Refusal", "write"]


def write(interviews: Sequence[Interview], refusals: Sequence[Refusal], out: BinaryIO) -> None:
    """Write a report on interviews: with an index where there are several, or texts that were refused.

    Args:
        interviews: at least one.
        refusals: the texts that are no transcripts.
        out: gets one page in UTF-8 with a strict Content-Security-Policy; it asks for nothing else.
    """
    from transcripts_cli.writers.report.page import render  # noqa: PLC0415 - jinja2: 40 ms

    pieces = render(interviews, refusals)
    out.writelines(piece.encode("utf-8", "backslashreplace") for piece in pieces)
