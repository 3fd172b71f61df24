"""HTML left in a text: lines that are only tags, and what the tags around a line say of it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import field

from transcripts_cli.records import record
from transcripts_cli.text import LazyPattern

_NAMES = "p|div|span|section|article|main|header|footer|blockquote|center|ul|ol|li|br|hr|dl|dt|dd|em|strong|b|i|font|body|html|h[1-6]|tr|td|tbody"
_STRUCTURE = LazyPattern(rf"\s*(?:</?(?:{_NAMES})\b[^<>]*>\s*)+$", re.IGNORECASE)
_TAG = LazyPattern(rf"<(/?)({_NAMES}|table|aside|details|figure|a|u)\b([^<>]*)>", re.IGNORECASE)
_CLASS = LazyPattern(r"""class=["']?([\w -]+)""", re.IGNORECASE)
_VOID = frozenset(("br", "hr", "img", "input", "meta", "link"))
_BOXES = frozenset(("div", "section", "aside", "table", "details", "figure"))
_WHOLE = _BOXES | {"article", "main", "header", "footer", "body", "html"}
"""Elements that hold both sides."""
_EMPTY = LazyPattern(r">[\s>]*[*_][\s>*_]*$")
"""A line of a quotation that holds nothing: `> *`."""
_FEWEST = 3
"""Lines of one class that make it a kind."""
_DEEPEST = 30
"""Elements that may be open at once; many pages close few of theirs."""
_LONGEST_BOX = 60
"""Lines of a box; a longer element is what holds the page together."""
_LARGEST_BOX = 0.4
"""The same as a share of the text."""


def without_comments(texts: Sequence[str]) -> list[str]:
    """Return the lines without what stands in HTML comments: a page does not show it.

    >>> without_comments(["<!-- Anna: Why?", "Ben: Because. -->", "Anna: Pourquoi ?"])
    ['', '', 'Anna: Pourquoi ?']
    """
    text, parts, behind = "\n".join(texts), list[str](), 0
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start)) >= 0:
        parts += [text[behind:start], "\n" * text.count("\n", start, end)]
        behind = end + len("-->")
        start = text.find("<!--", behind)
    return "".join([*parts, text[behind:]]).split("\n")


@record
class _Element:
    name: str
    styles: str
    """Its class; "" if none."""
    line: int


@record
class _Page:
    """What the tags of a text say."""

    around: dict[int, list[_Element]] = field(default_factory=dict)
    """The elements that a line stands in, outermost first."""
    boxes: list[tuple[int, int]] = field(default_factory=list)
    """First and last line of each element that may be a box."""


def take_off_markup(texts: Sequence[str]) -> tuple[list[str], dict[int, str]]:
    """Return the lines with those blanked that are only tags, and the kind that tags give to others.

    Boxes, small elements with a text of their own, stay as they are.

    Args:
        texts: the lines.

    Returns:
        The lines, as many; and for the index of a line "quote", where it stands in a block quotation, or
        "class" and the class of its innermost element, where several lines have it.

    >>> take_off_markup(["<blockquote>", "<p>", "Why?", "</p>", "</blockquote>", "<p>Because.</p>"])
    (['', '', 'Why?', '', '', '<p>Because.</p>'], {2: 'quote'})
    """
    page = _read(texts)
    classes = {
        index: found
        for index, elements in page.around.items()
        if (found := next((e.styles for e in reversed(elements) if _marks(e)), ""))
        and not _STRUCTURE.match(texts[index])
    }
    usual = Counter(classes.values())
    kinds = {
        index: "quote"
        for index, elements in page.around.items()
        if any(element.name == "blockquote" for element in elements)
        and not _STRUCTURE.match(texts[index])
    }
    kinds |= {i: f"class {name}" for i, name in classes.items() if usual[name] >= _FEWEST}
    boxed = set(_boxed(page, len(texts), kinds))
    kinds = {index: kind for index, kind in kinds.items() if index not in boxed}
    return [_bare(text) if index not in boxed else text for index, text in enumerate(texts)], kinds


def _marks(element: _Element) -> bool:
    """Whether an element has a class that may tell questions from answers: no heading and no box."""
    return bool(element.styles) and element.name[0] != "h" and element.name not in _WHOLE


def _bare(text: str) -> str:
    """A line, blank if there is nothing on it but tags or the signs of a quotation."""
    if text[:1] == ">" and _EMPTY.match(text):
        return ">"
    return "" if "<" in text and _STRUCTURE.match(text) else text


def _boxed(page: _Page, count: int, kinds: dict[int, str]) -> Iterator[int]:
    """The lines of boxes: small elements without a line whose class recurs."""
    for start, end in page.boxes:
        small = end - start <= min(_LONGEST_BOX, _LARGEST_BOX * count)
        if small and not any(kinds.get(i, "").startswith("class") for i in range(start, end + 1)):
            yield from range(start, end + 1)


def _read(texts: Sequence[str]) -> _Page:
    """Follow the elements of a text from line to line."""
    page = _Page()
    elements: list[_Element] = []
    for index, text in enumerate(texts):
        inside = list(elements)
        for match in _TAG.finditer(text) if "<" in text else ():
            name = match[2].lower()
            if name in _VOID or match[3].endswith("/"):
                continue
            if not match[1]:
                del elements[:-_DEEPEST]
                elements.append(_Element(name, _class_of(match[3]), index))
                if not text[: match.start()].strip():
                    inside.append(elements[-1])
            elif any(element.name == name for element in elements):
                _close(name, index, elements, page)
        if inside and text.strip():
            page.around[index] = inside
    return page


def _close(name: str, line: int, elements: list[_Element], page: _Page) -> None:
    element = elements.pop()
    while element.name != name:
        element = elements.pop()
    if name in _BOXES and element.line < line:
        page.boxes.append((element.line, line))


def _class_of(attributes: str) -> str:
    found = _CLASS.search(attributes)
    return found[1].strip() if found else ""
