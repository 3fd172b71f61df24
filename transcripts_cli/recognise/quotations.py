"""A talk that is quoted as a whole: each of its lines begins with `>`, as in mails and in Markdown, or a program holds it."""

from collections.abc import Sequence

from transcripts_cli.text import LazyPattern

_QUOTED = LazyPattern(r" {0,3}> ?")
_EMPTY = LazyPattern(r"[\s*_]*$")
"""What is left of a line that holds nothing but emphasis which a program forgot to close."""
_ONCE = 0.3
"""Share of its lines that are quoted once: two signs before every line tell that the speaker changes."""
_STRING = LazyPattern(r"\s*[\w.\[\]'\"-]+\s*[=:]\s*[A-Za-z]{0,2}(?:\"{3}|'{3}|`)(?=\S)")
"""How a program gives a name to a text of several lines: `talk = \"\"\"Ana: Why?`."""
_FEWEST = 4
"""Lines with text that such a talk has at least."""
_HOLDS = 0.5
"""Share of a text's letters that the quotation holds."""
_WITHIN = 0.95
"""Share of the lines from its first to its last that belong to it: questions that are quoted stand between answers."""


def is_within(written: str) -> bool:
    """Whether a line is one of a quotation.

    >>> is_within("> Why?"), is_within(">"), is_within("Why > how?")
    (True, True, False)
    """
    return bool(_QUOTED.match(written))


def lift_quotation(texts: Sequence[str]) -> list[str]:
    """Return the lines without the signs of a quotation, where one holds most of the text; else as they are.

    >>> lift_quotation(["A talk", "> Why?", ">", "> Because.", "> How?", "> So."])
    ['A talk', 'Why?', '', 'Because.', 'How?', 'So.']
    >>> lift_quotation(["> Why?", "Because.", "> How?", "So."])
    ['> Why?', 'Because.', '> How?', 'So.']
    """
    ends = {
        index: match.end() for index, text in enumerate(texts) if (match := _QUOTED.match(text))
    }
    filled = [index for index in ends if texts[index][ends[index] :].strip()]
    once = sum(texts[index][ends[index] : ends[index] + 1] != ">" for index in filled)
    if len(filled) < _FEWEST or once < _ONCE * len(filled):
        return list(texts)
    span = [index for index in range(filled[0], filled[-1] + 1) if texts[index].strip()]
    inside = sum(index in ends for index in span)
    held = sum(len(texts[index]) for index in filled)
    if inside < _WITHIN * len(span) or held < _HOLDS * sum(map(len, texts)):
        return list(texts)
    lifted = list(texts)
    for index, end in ends.items():
        rest = texts[index][end:]
        lifted[index] = "" if _EMPTY.match(rest) else rest
    return lifted


def without_string_head(texts: Sequence[str]) -> list[str]:
    """Return the lines without what stands before a talk on its first line in a program.

    >>> without_string_head(["talk = '''Ana: Why?", "Ben: Because.'''"])
    ['Ana: Why?', "Ben: Because.'''"]
    """
    found = ((index, _STRING.match(text)) for index, text in enumerate(texts))
    heads = {index: match.end() for index, match in found if match}
    return (
        [text[heads.get(index, 0) :] for index, text in enumerate(texts)] if heads else list(texts)
    )
