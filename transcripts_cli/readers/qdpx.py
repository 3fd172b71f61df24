"""REFI-QDA projects: which of their files are the texts."""

from collections.abc import Sequence

from transcripts_cli.readers.markup import attribute, descendants, parse_xml

_INTERNAL = "internal://"


def text_sources(project: bytes, names: Sequence[str], source: str) -> list[str]:
    """Return the members of a project that are its texts, in its order.

    Of a text that is there plain and formatted, the plain one: the project's positions count in it.
    """
    root = parse_xml(project, source)
    found = []
    for text in descendants(root, "TextSource"):
        paths = (attribute(text, "plainTextPath"), attribute(text, "richTextPath"))
        inside = [path.removeprefix(_INTERNAL) for path in paths if path.startswith(_INTERNAL)]
        member = next((name for path in inside for name in names if name.endswith(path)), "")
        if member:
            found.append(member)
    return found
