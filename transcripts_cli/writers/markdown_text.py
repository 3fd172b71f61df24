"""Text that Markdown shows as it is, with as few signs before it as will do: people read the file itself, too."""

import re

_SIGNS = re.compile(
    r"""
    [`*]                              # code, emphasis
    | (?<![^\W_])_ | _(?![^\W_])      # emphasis, but inside a word
    | \\(?=[!-/:-@\[-`{-~]|$)         # what would hide the sign behind it
    | ~(?=~) | (?<=~)~                # struck out
    | <(?=[A-Za-z/!?])                # HTML, addresses
    | &(?=\#?\w{1,32};)               # entities
    | \[(?=[^\]\n]*\][\[(:])          # links
    | (?:(?<=\n)|\A)[ ]{0,3}(?:       # at the head of a line:
        \#(?=\#{0,5}(?:[ \t]|$))      #   headings
        | >                           #   quotations
        | [-+](?=[ \t]|$)             #   lists
        | [-=](?=[-=]*[ ]*$)          #   headings that are underlined
        | -(?=[ -]*$)                 #   rules
        | [|:](?=[-:| ]*-[-:| ]*$)    #   rules of tables
        | -(?=[-:]*[ ]*\|[-:| ]*$)
      )
    """,
    re.VERBOSE | re.MULTILINE,
)
_NUMBER = re.compile(r"(?:(?<=\n)|\A)([ ]{0,3}\d{1,9})([.)])(?=[ \t]|$)", re.MULTILINE)
_INDENT = re.compile(r"(?:(?<=\n)|\A)[ \t]+")
"""What would make code of a paragraph."""


def plainly(text: str) -> str:
    r"""Return a text that Markdown shows as it is, paragraphs and all.

    >>> plainly("[rires] *non*, 003_be8.txt & <b> 3 < 4 [a](b)")
    '[rires] \\*non\\*, 003_be8.txt & &lt;b> 3 < 4 \\[a](b)'
    >>> plainly("- no list\n1. nor this\n# 1"), plainly("#1 - a")
    ('\\- no list\n1\\. nor this\n\\# 1', '#1 - a')
    """
    text = _INDENT.sub("", text)
    return _NUMBER.sub(r"\1\\\2", _SIGNS.sub(_escaped, text))


def _escaped(match: re.Match[str]) -> str:
    sign = match[0]
    if sign == "<":  # a program that knows HTML and no Markdown shows the file as well
        return "&lt;"
    return f"{sign[:-1]}\\{sign[-1]}"
