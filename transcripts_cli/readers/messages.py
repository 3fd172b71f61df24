"""Messages that chat programs export as JSON: Slack, Discord, Telegram, Messenger."""

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from transcripts_cli.model import Line, Origin
from transcripts_cli.readers.times import seconds
from transcripts_cli.text import split_lines

_Message = Mapping[str, Any]


class _Sent(NamedTuple):
    """A message: who is "" where it only tells what was done; when in seconds since 1970, None where unknown."""

    who: str
    when: float | None
    text: str


def chat_of(found: object) -> str:
    """Return which program exported some JSON, "" if none that we know.

    >>> chat_of([{"type": "message", "user": "U1", "ts": "1.2", "text": "Hi"}])
    'slack'
    """
    entries = found.get("messages") if isinstance(found, dict) else found
    first = entries[0] if isinstance(entries, list) and entries else None
    if not isinstance(first, dict) or "speaker" in first:
        return ""
    return next((name for name, (keys, _) in _CHATS.items() if keys <= first.keys()), "")


def lines_of(found: Any, chat: str) -> Iterator[Line]:
    """Yield the lines of the messages of a chat, the first that was sent first.

    >>> profile = {"real_name": "Ana Berg"}
    >>> found = [{"user": "U1", "ts": "3.5", "text": "So &lt;b&gt;, <@U1>?", "user_profile": profile}]
    >>> [(line.label, line.start, line.text) for line in lines_of(found, "slack")]
    [('Ana Berg', 3.5, 'So <b>, @Ana Berg?')]
    """
    entries = found["messages"] if isinstance(found, dict) else found
    written = [(n, one) for n, one in enumerate(entries, 1) if isinstance(one, dict)]
    if chat == "messenger":  # it writes the latest first
        written.reverse()
    number = 0
    sent = _CHATS[chat][1]([one for _, one in written])
    for (place, _), (who, when, text) in zip(written, sent, strict=True):
        origin = Origin(f"message {place}", place if who else 0)
        for line in filter(None, map(str.strip, split_lines(text))):
            number += 1
            yield Line(number, line, who, when if who else None, origin=origin)


def _text(message: _Message, key: str) -> str:
    return str(message.get(key) or "")


def _name(told: object, keys: Sequence[str]) -> str:
    """Return the first of some values of an object that is there; "" if none is."""
    values = [told.get(key) for key in keys] if isinstance(told, dict) else []
    return next((str(value).strip() for value in values if value), "")


_DONE = re.compile(r"(?:channel|group|bot)_(?!message)\w+|reminder_add|pinned_item|huddle_thread")
"""Slack's kinds of messages that nobody writes."""
_LINK = re.compile(r"<([@#!])?([^<>|]+)(?:\|([^<>]*))?>")


def _slack(messages: Sequence[_Message]) -> Iterator[_Sent]:
    profiles = [one.get("user_profile") for one in messages]
    told = [_name(profile, ("real_name", "display_name", "name")) for profile in profiles]
    users = [str(one.get("user") or "") for one in messages]
    names = {user: name for user, name in zip(users, told, strict=True) if name}
    for one, user in zip(messages, users, strict=True):
        done = _DONE.fullmatch(str(one.get("subtype") or ""))
        who = names.get(user) or _name(one, ("username", "user"))
        yield _Sent("" if done else who, seconds(one.get("ts")), _shown(_text(one, "text"), names))


def _shown(text: str, names: Mapping[str, str]) -> str:
    """Return a text with mentions and links as Slack shows them."""

    def shown(match: re.Match[str]) -> str:
        sign, target, label = match[1] or "", match[2], match[3]
        if sign:
            return sign.replace("!", "@") + (label or names.get(target, target)).lstrip("@#")
        return f"{label} ({target})" if label and label not in target else target

    return html.unescape(_LINK.sub(shown, text))


def _discord(messages: Sequence[_Message]) -> Iterator[_Sent]:
    for one in messages:
        who = _name(one.get("author"), ("nickname", "global_name", "name", "username"))
        yield _Sent(who, _since_1970(one.get("timestamp")), _text(one, "content"))


def _telegram(messages: Sequence[_Message]) -> Iterator[_Sent]:
    for one in messages:
        held = one.get("text")
        parts = held if isinstance(held, list) else [held or ""]
        text = "".join(str(p.get("text") or "") if isinstance(p, dict) else str(p) for p in parts)
        yield _Sent(_name(one, ("from", "from_id")), seconds(one.get("date_unixtime")), text)


def _messenger(messages: Sequence[_Message]) -> Iterator[_Sent]:
    for one in messages:
        who, text = (_as_meant(_text(one, key)) for key in ("sender_name", "content"))
        yield _Sent(who, _thousandths(one.get("timestamp_ms")), text)


def _as_meant(text: str) -> str:
    """Return a text whose bytes of UTF-8 were each written as a letter, as Messenger does.

    >>> _as_meant("HÃ¸lm"), _as_meant("Hølm")
    ('Hølm', 'Hølm')
    """
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text


def _thousandths(written: object) -> float | None:
    return written / 1000 if isinstance(written, int) else None


def _since_1970(written: object) -> float | None:
    """Return a date and time in seconds; without a zone it is taken for UTC."""
    try:
        found = datetime.fromisoformat(str(written))
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


_CHATS: Mapping[str, tuple[set[str], Callable[[Sequence[_Message]], Iterator[_Sent]]]] = {
    "slack": ({"type", "ts", "text"}, _slack),
    "discord": ({"author", "timestamp", "content"}, _discord),
    "telegram": ({"type", "id", "date_unixtime", "text"}, _telegram),
    "messenger": ({"sender_name", "timestamp_ms"}, _messenger),
}
"""Program → what its messages have, and how they are read."""
