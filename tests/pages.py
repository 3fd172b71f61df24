"""A page of HTML as it is read back, for the tests of what is written."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "input", "br", "link", "img", "hr"}


@dataclass
class Element:
    """An element with what is in it."""

    tag: str
    attributes: dict[str, str]
    inside: "list[Element | str]" = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(one if isinstance(one, str) else one.text for one in self.inside)

    def all(self, tag: str = "", **attributes: str) -> "list[Element]":
        """Return the elements in it of a tag, with these attributes; `kind` is a class."""
        wanted = {name.replace("_", "-"): value for name, value in attributes.items()}
        kind = wanted.pop("kind", "")
        found = []
        for one in self.inside:
            if isinstance(one, str):
                continue
            fits = (not tag or one.tag == tag) and wanted.items() <= one.attributes.items()
            if fits and (not kind or kind in one.attributes.get("class", "").split()):
                found.append(one)
            found += one.all(tag, **attributes)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"<{self.open[-1].tag}> is ended by </{tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def read_page(content: str) -> Element:
    """Return what a page holds; all that is opened in it must be closed in order."""
    reader = _Reader()
    reader.feed(content)
    reader.close()
    assert len(reader.open) == 1
    return reader.open[0]
