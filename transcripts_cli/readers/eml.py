"""E-mail: the text of a message; its attachments are inputs of their own."""

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage, MIMEPart

from transcripts_cli.model import Document, Line
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.html import read_page
from transcripts_cli.text import split_lines

_HEADERS = ("From", "To", "Date", "Subject")


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the text of a message, below the headers that tell who wrote it, when and on what.

    Where it is there plain and as a page, the plain one.
    """
    del hints
    message = _message(content)
    body = message.get_body(("plain", "html"))
    text = _text(body) if body is not None else ""
    if body is not None and body.get_content_subtype() == "html":
        lines = [line.text for line in read_page(text, source).lines]
    else:
        lines = [line.removesuffix(" ") for line in split_lines(text)]
    heads = [f"{name}: {message[name]}" for name in _HEADERS if message[name]]
    numbered = tuple(Line(n, line) for n, line in enumerate([*heads, "", *lines], 1))
    charset = body.get_content_charset() if body is not None else ""
    return Document(source, numbered, {"encoding": charset or "utf-8", "format": "eml"})


def attachments(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of every attachment that has a name."""
    for part in _message(content).iter_attachments():
        payload = part.get_payload(decode=True)
        if part.get_filename() and isinstance(payload, bytes):
            yield str(part.get_filename()), payload


def _message(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)  # noqa: S101 - what that policy makes
    return message


def _text(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, ValueError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
