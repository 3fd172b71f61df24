"""How a quote is cited: a style is one function, registered by name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from transcripts_cli.markdown import escape_markdown, escape_paragraphs
from transcripts_cli.model import Turn
from transcripts_cli.tags import base_of
from transcripts_cli.text import count_words

APA_BLOCK = 40
"""Words from which a quotation is set as a block (Publication Manual of the APA, 7th edition, § 8.27)."""
# Quotation marks by language: the first level, as its publishers set it.
_MARKS = {
    "fr": ("«\u00a0", "\u00a0»"),
    **dict.fromkeys(("de", "cs", "sk", "sl", "hr", "is"), ("„", "“")),
    **dict.fromkeys(("pl", "hu", "ro"), ("„", "”")),
    **dict.fromkeys(("es", "it", "pt", "ca", "ru", "uk", "el", "no", "ar", "fa"), ("«", "»")),
    **dict.fromkeys(("sv", "fi"), ("”", "”")),
    "da": ("»", "«"),
    "ja": ("「", "」"),
}
_ENGLISH = ("“", "”")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a turn that is quoted."""

    source: str
    """The text it is from."""
    number: int
    """Of that text among those read, from 1."""
    language: str
    """ISO 639-1 code; "" if not known."""
    turn: Turn
    """What it is a piece of."""
    text: str
    """As it is said."""
    line: int
    """Where it begins."""
    end_line: int
    """Where it ends."""
    offset: int = 0
    """Of its first character in the text of the turn."""
    index: int = 0
    """Of the turn among those of the transcript."""


class Style(NamedTuple):
    """A way to cite."""

    cite: Callable[[Excerpt], str]
    """Where it stands."""
    quote: Callable[[Excerpt, str], str]
    """The words and the citation, ready to be pasted."""


def cite_line(excerpt: Excerpt) -> str:
    """Return `file:line`, which editors and `grep` know."""
    return f"{excerpt.source}:{excerpt.line}"


def cite_lines(excerpt: Excerpt) -> str:
    """Return the interview and its lines."""
    return f"(Interview {_stem(excerpt.source)}, L. {_lines(excerpt)})"


def cite_paragraph(excerpt: Excerpt) -> str:
    """Return the number of the interview among those read, and that of the turn in it."""
    return f"(I{excerpt.number}, §{excerpt.turn.number})"


def cite_time(excerpt: Excerpt) -> str:
    """Return the interview and the time the turn begins; without times, the line."""
    start = excerpt.turn.start
    return cite_line(excerpt) if start is None else f"({_stem(excerpt.source)}, {timecode(start)})"


def cite_apa(excerpt: Excerpt) -> str:
    """Return surname and place, as a source without page numbers is cited (APA 7, § 8.28)."""
    name = excerpt.turn.speaker.name or excerpt.turn.label or _stem(excerpt.source)
    word = "line" if excerpt.line == excerpt.end_line else "lines"
    return f"({name}, {_stem(excerpt.source)}, {word} {_lines(excerpt)})"


def quote_in_line(excerpt: Excerpt, citation: str) -> str:
    """Return the words in the quotation marks of their language, and the citation."""
    opening, closing = quotation_marks(excerpt.language)
    citation = citation if citation.startswith("(") else f"({citation})"
    return f"{opening}{_one_paragraph(excerpt.text)}{closing} {citation}"


def quote_plainly(excerpt: Excerpt, citation: str) -> str:
    """Return the words, who says them and where, without markup."""
    opening, closing = quotation_marks(excerpt.language)
    spoken = f"{opening}{_one_paragraph(excerpt.text)}{closing}"
    return f"{spoken} — {', '.join(filter(None, (_speaker(excerpt), citation)))}"


def quote_in_apa(excerpt: Excerpt, citation: str) -> str:
    """Return the words in quotation marks, or from 40 words on as an indented block without."""
    if count_words(excerpt.text) < APA_BLOCK:
        return quote_in_line(excerpt, citation)
    block = "\n".join(f"    {line}".rstrip() for line in excerpt.text.split("\n"))
    return f"{block} {citation}"


def quote_in_markdown(excerpt: Excerpt, citation: str) -> str:
    """Return a Markdown block quote with who says it and where."""
    lines = escape_paragraphs(excerpt.text).split("\n")
    block = "\n".join(f"> {line}".rstrip() for line in lines)
    place = citation.replace("`", "'")
    return f"{block}\n>\n> — {escape_markdown(_speaker(excerpt))} (`{place}`)"


STYLES = {
    "line": Style(cite_line, quote_in_line),
    "lines": Style(cite_lines, quote_in_line),
    "paragraph": Style(cite_paragraph, quote_in_line),
    "time": Style(cite_time, quote_in_line),
    "plain": Style(cite_line, quote_plainly),
    "markdown": Style(cite_line, quote_in_markdown),
    "apa": Style(cite_apa, quote_in_apa),
}


def quotation_marks(language: str) -> tuple[str, str]:
    """Return the quotation marks of a language, with the blanks that belong to them.

    >>> quotation_marks("de"), quotation_marks("")
    (('„', '“'), ('“', '”'))
    """
    return _MARKS.get(base_of(language), _ENGLISH)


def timecode(seconds: float) -> str:
    """Return a time as hours, minutes and seconds.

    >>> timecode(3725.9)
    '01:02:05'
    """
    minutes, second = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{second:02}"


def _stem(source: str) -> str:
    """Return the name of a file without its folders and suffix.

    >>> _stem("talks/a.b.txt"), _stem("-")
    ('a.b', '-')
    """
    name = source.replace("\\", "/").rsplit("/", 1)[-1]
    return name.rsplit(".", 1)[0] or name


def _lines(excerpt: Excerpt) -> str:
    if excerpt.line == excerpt.end_line:
        return str(excerpt.line)
    return f"{excerpt.line}–{excerpt.end_line}"


def _speaker(excerpt: Excerpt) -> str:
    speaker = excerpt.turn.speaker
    return ", ".join(filter(None, (speaker.name or excerpt.turn.label, speaker.role)))


def _one_paragraph(text: str) -> str:
    return " ".join(text.split())
