"""XML: elements as strings, their text escaped, what XML does not allow replaced."""

import re
from collections.abc import Iterable, Mapping

_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML may have, not even escaped."""
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    | {"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def fit(text: str) -> str:
    r"""Return a text in which what XML does not allow is the replacement character.

    >>> fit("a\x1bb")
    'a\ufffdb'
    """
    return _UNFIT.sub("\ufffd", text)


def escaped(text: str) -> str:
    """Return a text as it stands in an element.

    >>> escaped("<b> & “c”")
    '&lt;b&gt; &amp; “c”'
    """
    return fit(text).translate(_TEXT)


def element(name: str, attributes: Mapping[str, str | None], content: str | None = None) -> str:
    """Return an element; attributes that are None are left out, content is markup already.

    >>> element("u", {"who": "#a", "end": None}, escaped("Why?")), element("lb", {})
    ('<u who="#a">Why?</u>', '<lb/>')
    """
    pairs = "".join(
        f' {key}="{fit(value).translate(_VALUE)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{pairs}/>" if content is None else f"<{name}{pairs}>{content}</{name}>"


def nested(name: str, attributes: Mapping[str, str | None], children: Iterable[str]) -> str:
    r"""Return an element whose children stand on lines of their own; without any it is empty.

    >>> nested("a", {}, ["<b/>", "<c/>"])
    '<a>\n<b/>\n<c/>\n</a>'
    """
    inside = "\n".join(children)
    return element(name, attributes, f"\n{inside}\n" if inside else None)
