"""XML, read without what makes it dangerous: nothing is fetched, no entity is expanded."""

from xml.etree.ElementTree import Element, ParseError

from transcripts_cli.errors import DamagedInputError, UnsafeInputError

LARGEST_XML = 64 * 2**20
"""Bytes of an XML text: a book of a thousand pages is a tenth of it."""
_DEEPEST = 250
"""Elements inside one another: word processors nest tables in text boxes in tables to about 60."""


def parse_xml(content: bytes, source: str) -> Element:
    """Return the root of an XML text, at most 64 MiB and 250 elements deep.

    Raises:
        DamagedInputError: it is not well-formed.
        UnsafeInputError: it declares entities, is too large or too deep.
    """
    from defusedxml import DefusedXmlException  # noqa: PLC0415 - XML is rare
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - as above

    if len(content) > LARGEST_XML:
        problem = f"its XML is larger than {LARGEST_XML >> 20} MiB"
        raise UnsafeInputError(source, problem, "Split it")
    try:
        root: Element = fromstring(content)
    except DefusedXmlException as error:
        remedy = "Take the declarations of entities out"
        raise UnsafeInputError(source, "its XML declares entities of its own", remedy) from error
    except (ParseError, ValueError, LookupError) as error:
        problem = f"its XML is broken ({error})"
        raise DamagedInputError(source, problem, "Save it again from its program") from error
    if _depth(root) > _DEEPEST:
        problem = f"its XML is nested more than {_DEEPEST} levels deep"
        raise UnsafeInputError(source, problem, "Save it again from its program")
    return root


def local(element: Element) -> str:
    """Return an element's name without its namespace.

    >>> local(Element("{http://www.tei-c.org/ns/1.0}u"))
    'u'
    """
    tag: object = element.tag  # comments have a function for theirs
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """Return an attribute whatever its namespace, "" where it is missing.

    >>> attribute(Element("u", {"{http://www.w3.org/XML/1998/namespace}id": "u1"}), "id")
    'u1'
    """
    if name in element.attrib:
        return element.attrib[name]
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")


def children(element: Element, name: str) -> list[Element]:
    """Return the children of that name, whatever their namespace."""
    return [child for child in element if local(child) == name]


def descendants(element: Element, name: str) -> list[Element]:
    """Return the elements of that name inside, whatever their namespace, in document order."""
    return [found for found in element.iter() if local(found) == name]


def _depth(root: Element) -> int:
    """Return how deep elements nest, level by level, at most a little over the limit."""
    level, depth = [root], 0
    while level and depth <= _DEEPEST:
        level = [child for element in level for child in element]
        depth += 1
    return depth
