"""E-mail: the text of a message; its attachments are inputs of their own."""

import contextlib
import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage, MIMEPart

from transcripts_cli.errors import DamagedInputError
from transcripts_cli.model import Document, Line
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.html import read_page
from transcripts_cli.text import split_lines

_HEADERS = ("From", "To", "Date", "Subject")


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    """Return the text of a message, below the headers that tell who wrote it, when and on what.

    Where it is there plain and as a page, the plain one.

    Raises:
        DamagedInputError: its parts are no parts of a mail.
    """
    del hints
    with _mended(source):
        return _document(_message(content), source)


def _document(message: EmailMessage, source: str) -> Document:
    body = message.get_body(("plain", "html"))
    text = _text(body) if body is not None else ""
    if body is not None and body.get_content_subtype() == "html":
        lines = [line.text for line in read_page(text, source).lines]
    else:
        lines = [line.removesuffix(" ") for line in split_lines(text)]
    heads = [f"{name}: {told}" for name in _HEADERS if (told := _header(message, name))]
    numbered = tuple(Line(n, line) for n, line in enumerate([*heads, "", *lines], 1))
    charset = body.get_content_charset() if body is not None else ""
    return Document(source, numbered, {"encoding": charset or "utf-8", "format": "eml"})


def attachments(content: bytes, source: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of every attachment that has a name.

    Raises:
        DamagedInputError: its parts are no parts of a mail.
    """
    with _mended(source):
        for part in _message(content).iter_attachments():
            payload = part.get_payload(decode=True)
            if part.get_filename() and isinstance(payload, bytes):
                yield str(part.get_filename()), payload


@contextlib.contextmanager
def _mended(source: str) -> Iterator[None]:
    """Raise DamagedInputError for what Python's reader of mails raises of those that are none."""
    try:
        yield
    except (AttributeError, LookupError, TypeError, ValueError, AssertionError) as error:
        problem = f"this mail is damaged ({type(error).__name__})"
        raise DamagedInputError(source, problem, "Save it again from its program") from error


def _header(message: EmailMessage, name: str) -> str:
    """Return a header as it is to be read, or, where that cannot be told, as it is written; "" if there is none."""
    try:
        return str(message[name] or "")
    except (AttributeError, LookupError, TypeError, ValueError):  # a group of nobody in From
        raw = (str(value) for key, value in message.raw_items() if key.lower() == name.lower())
        return " ".join(next(raw).split())


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
