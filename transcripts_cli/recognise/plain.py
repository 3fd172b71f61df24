"""Lines as they read: without what only formats them."""

import re

from transcripts_cli.recognise.shortenings import initials
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.text import LazyPattern

_MARKUP = LazyPattern(r"</?[a-zA-Z][^<>]{0,200}>|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")
_HYPERTEXT = LazyPattern(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s\"[^\"]*\")?\)")
_ADDRESS = LazyPattern(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?<=\s)/\S+/\S*")
_INVERTED = LazyPattern(
    r"((?:^|[;:|•])\s*(?:[-*]\s+)?)([^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)?),\s([^\W\d_a-z][^\W\d_]+)((?:\s[^\W\d_a-z][^\W\d_]+)?)(?=\s*(?:$|[,;(|]))"
)


def without_markup(text: str) -> str:
    """A line without emphasis, tags, the targets of links, and addresses, whose words are nobody's."""
    if "](" in text:
        text = _HYPERTEXT.sub(r"\1", text)
    if "/" in text or "@" in text:
        text = _ADDRESS.sub(" ", text)
    text = text.replace("\\_", " ").replace("\\", "")
    return _MARKUP.sub("", text) if any(map(text.__contains__, "*_`<")) else text


def turned(text: str) -> str:
    """Return a text with names that are written surname first in the usual order.

    >>> turned("BERG, Ana Maria"), turned("Lindner, Petra; Oslo, Norge")
    ('Ana Maria Berg', 'Petra Lindner; Oslo, Norge')
    >>> turned("JK, Jana Kos (host)")
    'JK, Jana Kos (host)'
    """
    parted = any(map(text.__contains__, ";:|•"))
    if "," not in text or not (parted or _INVERTED.match(text)):
        return text
    return _INVERTED.sub(_turned, text)


def _turned(match: re.Match[str]) -> str:
    """`Lindner, Petra` as `Petra Lindner`, where the second is a frequent first name and the first is none, or in capitals."""
    if match[2] in (initials(f"{match[3]}{match[4]}"), match[3][0]):
        return match[0]  # JK, Jana Kos: a label and its name
    turned = is_known_first_name(match[3]) and not is_known_first_name(match[2])
    loud = match[2].isupper() and not match[3].isupper()
    surname = match[2].capitalize() if loud else match[2]
    return f"{match[1]}{match[3]}{match[4]} {surname}" if turned or loud else match[0]
