"""XML, read without what makes it dangerous: nothing is fetched, no entity is expanded."""

from xml.etree.ElementTree import Element, ParseError

from transcripts_cli.errors import DamagedInputError, UnsafeInputError
from transcripts_cli.readers.limits import limits


def parse_xml(content: bytes, source: str) -> Element:
    """Return the root of an XML text, no larger and no deeper than allowed.

    Raises:
        DamagedInputError: it is not well-formed.
        UnsafeInputError: its DOCTYPE declares something, or it is too large or too deep.
    """
    from defusedxml import DefusedXmlException  # noqa: PLC0415 - XML is rare
    from defusedxml.ElementTree import DefusedXMLParser  # noqa: PLC0415 - as above

    allowed = limits()
    if len(content) > allowed.part_size:
        problem = f"its XML is larger than {allowed.part_size >> 20} MiB"
        raise UnsafeInputError(source, problem, "Split it")
    try:
        parser = DefusedXMLParser()
        parser.parser.StartDoctypeDeclHandler = _check_doctype
        parser.feed(content)
        root: Element = parser.close()
    except DefusedXmlException as error:
        problem = "its DOCTYPE declares entities or attributes of its own"
        raise UnsafeInputError(
            source, problem, "Take what is in its square brackets out"
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        problem = f"its XML is broken ({error})"
        raise DamagedInputError(source, problem, "Save it again from its program") from error
    if _is_deeper(root, allowed.xml_depth):
        problem = f"its XML is nested more than {allowed.xml_depth} levels deep"
        raise UnsafeInputError(source, problem, "Save it again from its program")
    return root


def _check_doctype(name: str, system: str | None, public: str | None, declares: int) -> None:
    """Refuse what a document type declares: a default attribute alone can fill the memory, given to every element."""
    from defusedxml import DTDForbidden  # noqa: PLC0415 - as above

    if declares:
        raise DTDForbidden(name, system, public)


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


def _is_deeper(root: Element, most: int) -> bool:
    """Whether elements nest deeper, level by level."""
    level, depth = [root], 0
    while level and depth <= most:
        level = [child for element in level for child in element]
        depth += 1
    return depth > most
