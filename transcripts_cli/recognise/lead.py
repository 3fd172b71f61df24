"""What stands before a label: indent, bullet, heading, emphasis, tags, a time."""

import re

from transcripts_cli.text import LazyPattern

# The standard `re` scans these texts about five times as fast as `regex`.

CLOCK = r"-?\d{1,3}(?::\d{2}){1,3}(?:[.,:;]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?"
DATE = r"(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[ ]\w{3,9}[ ]\d{4})"
DAY = rf"(?:{DATE}|\d{{1,2}}[ ][^\W\d_]{{3,9}})"
"""A date, or a day without its year, as they stand before a time."""
STAMP = rf"(?:{DAY}[,T\s]\s*)?(?:{CLOCK}|\d{{1,2}}h\d{{2}}|\d{{1,3}}[’']\d{{2}}[”\"]?)(?:-\d|Z)?(?:\s*(?:-->|[-–—→]|to)\s*{CLOCK})?"
TIMED = LazyPattern(r"\d[:h’']\d\d")
"""What every time holds."""
# Whatever opens must close; the stamp is written once because each takes 0.4 ms to compile.
BOXED_STAMP = (
    r"(?:(?P<square>\[\s*)|(?P<round>\(\s*)|(?P<curly>\{\s*)|(?P<hash>\#)|<)"
    rf"{STAMP}(?(square)\s*\]|(?(round)\s*\)|(?(curly)\s*\}}|(?(hash)\#|>))))"
)
TAG = r"</?(?:p|div|span|b|strong|em|i|u|br|h[1-6]|li|ul|ol|blockquote|font|td|tr|dt|dd|center|small|a)\b[^<>]*>"
CLOSE = rf"(?:[*_]|{TAG})*+"

LEAD = LazyPattern(
    rf"""[\s\ufeff\u200b-\u200f\u202a-\u202e]*
    (?P<quote>(?:>\s?)+)?
    (?P<bullet>[-–—*+•·▪]\s+|[●■□◆◇○◯〇►▶▼☆★]\s*|\d{{1,3}}[.)]\s+(?=\*\*|__|<))?
    (?P<heading>\#{{1,6}}\s+)?
    (?P<tags>(?:{TAG}\s*)*)
    (?P<emphasis>[*_]{{1,3}}(?=\S))?
    (?P<stamp>(?:{BOXED_STAMP}|{DATE}(?=\s*[-–—|:]\s)|\d{{1,3}}[ ]{STAMP}(?=\s)|{STAMP}(?=[\s*_|–—-]))\s*(?:[*_]{{1,3}}(?=\s|$))?\s*(?:[-–—|,:]\s+|[|]\s*)?)?
    (?P<emphasis2>[*_]{{1,3}}(?=\S))?(?P<tags2>(?:{TAG}\s*)*)""",
    re.VERBOSE,
)

USUAL_LEAD = LazyPattern(r"\*\*(?=[^\W\d_])|(\[\d\d:\d\d(?::\d\d)?\]) +(?=[^\W\d_])")
"""Two leads of many texts, in which every line has one: bold, and a time in brackets. The pattern of all is costly."""
_EMPHASIS = LazyPattern(r"<(?:strong|b|em|i)\b", re.IGNORECASE)

Lead = tuple[int, str, str]
"""Where the label starts, what stands before it in words, and the time there."""
NO_LEAD: Lead = (0, "", "")


def lead_of(lead: re.Match[str]) -> str:
    """Say what stands before the label, in words; "" if nothing."""
    parts = []
    if lead["quote"]:
        parts.append("quote")
    if lead["bullet"]:
        parts.append("item")
    if lead["heading"]:
        parts.append("heading")
    if lead["emphasis"] or lead["emphasis2"] or _EMPHASIS.search(lead["tags"] + lead["tags2"]):
        parts.append("emphasis")
    return " ".join(parts)
