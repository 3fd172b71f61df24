"""Messages of a Slack export: who wrote them is told by name where any message tells it, signs stand for what they mean."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from transcripts_cli.model import Line, Origin
from transcripts_cli.readers.times import seconds
from transcripts_cli.text import split_lines

_NAMES = "real_name", "display_name", "name"
"""Where a profile holds the name, the fullest first."""
_LINK = re.compile(r"<([@#!])?([^<>|]+)(?:\|([^<>]*))?>")
_DONE = re.compile(r"(?:channel|group|bot)_(?!message)\w+|reminder_add|pinned_item|huddle_thread")
"""Kinds of messages that say what was done in the channel, and are nobody's speech."""


def is_slack(found: object) -> bool:
    """Whether some JSON is a list of Slack's messages.

    >>> is_slack([{"type": "message", "user": "U1", "ts": "1.2", "text": "Hi"}])
    True
    """
    return isinstance(found, list) and any(
        isinstance(one, dict) and one.get("type") == "message" and {"ts", "text"} <= one.keys()
        for one in found[:1]
    )


def lines_of(found: Sequence[Any]) -> Iterator[Line]:
    """Yield the lines of the messages, in their order; what was done in the channel is said by nobody.

    >>> profile = {"real_name": "Ana Berg"}
    >>> found = [{"user": "U1", "ts": "3.5", "text": "So &lt;b&gt;, <@U1>?", "user_profile": profile}]
    >>> [(line.label, line.start, line.text) for line in lines_of(found)]
    [('Ana Berg', 3.5, 'So <b>, @Ana Berg?')]
    """
    written = [one for one in found if isinstance(one, dict)]
    names = {str(one["user"]): name for one in written if "user" in one and (name := _named(one))}
    number = 0
    for place, one in enumerate(written, 1):
        who = _speaker(one, names)
        start, origin = seconds(one.get("ts")), Origin(f"message {place}", place if who else 0)
        for text in filter(None, map(str.strip, split_lines(_plain(one.get("text"), names)))):
            number += 1
            yield Line(number, text, who, start if who else None, origin=origin)


def _named(message: Mapping[str, Any]) -> str:
    profile = message.get("user_profile") or message.get("bot_profile")
    told = profile if isinstance(profile, dict) else {}
    return next((str(told[key]).strip() for key in _NAMES if told.get(key)), "")


def _speaker(message: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """Return who wrote a message, "" where it only tells what was done."""
    if _DONE.fullmatch(str(message.get("subtype") or "")):
        return ""
    user = str(message.get("user") or "")
    return names.get(user) or str(message.get("username") or "") or _named(message) or user


def _plain(text: object, names: Mapping[str, str]) -> str:
    """Return a text whose mentions and links are as Slack shows them."""

    def shown(found: re.Match[str]) -> str:
        sign, target, label = found[1] or "", found[2], found[3]
        if sign:
            return {"!": "@"}.get(sign, sign) + (label or names.get(target, target)).lstrip("@#")
        return f"{label} ({target})" if label and label not in target else target

    return html.unescape(_LINK.sub(shown, str(text or "")))
