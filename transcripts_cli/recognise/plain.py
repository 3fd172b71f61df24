"""Lines as they read: without what only formats them."""

import re

_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")
_HYPERTEXT = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s\"[^\"]*\")?\)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?<=\s)/\S+/\S*")


def without_markup(text: str) -> str:
    """A line without emphasis, tags, the targets of links, and addresses, whose words are nobody's."""
    if "](" in text:
        text = _HYPERTEXT.sub(r"\1", text)
    if "/" in text or "@" in text:
        text = _ADDRESS.sub(" ", text)
    text = text.replace("\\_", " ").replace("\\", "")
    return _MARKUP.sub("", text) if any(map(text.__contains__, "*_`<")) else text
