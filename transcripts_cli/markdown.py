"""Text that Markdown shows as it is."""

import re

# All that Markdown could take for its own; an underscore inside a word is none of it.
_MARKUP = re.compile(r"[\\`*\[\]#|]|(?<![^\W_])_|_(?![^\W_])")
_ENTITIES = str.maketrans({"<": "&lt;", ">": "&gt;", "&": "&amp;"})
# At the head of a line these begin a list or a rule.
_LIST = re.compile(r"^(\s*)([-+=~]|\d+(?=[.)]))", re.MULTILINE)


def escape_markdown(text: str) -> str:
    r"""Return a text that Markdown does not take for markup.

    >>> escape_markdown("[rires] *non* 003_be8.txt")
    '\\[rires\\] \\*non\\* 003_be8.txt'
    """
    return _MARKUP.sub(r"\\\g<0>", text).translate(_ENTITIES)


def escape_paragraphs(text: str) -> str:
    r"""Return a text that Markdown shows as it is, with its paragraphs.

    >>> escape_paragraphs("- no list")
    '\\- no list'
    """
    return _LIST.sub(r"\1\\\2", escape_markdown(text))
