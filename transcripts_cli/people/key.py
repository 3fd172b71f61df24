"""The key of pseudonyms: which code stands for whom, and for which form of the name."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import count

from transcripts_cli.errors import UsageError

TEMPLATE = "{letter}{number}"
LETTERS = {"interviewer": "I", "interviewee": "P", "moderator": "M", "other": "O", "": "S"}
"""Of the codes, by role."""
_VERSION = 1
_SHAPE = re.compile(r"(?<![A-Za-z0-9])[A-Z]\d{1,4}[a-z]{0,2}(?![A-Za-z0-9])")
_FIELDS = re.compile(r"[\w. -]*(?:\{(?:letter|role)\}[\w. -]*)?\{number\}")


@dataclass(slots=True)
class Entry:
    """One person, place or other name, and what stands for it."""

    kind: str
    """person, place, organisation, text, shared (by several people) or literal (looks like a code)."""
    code: str
    """What stands for it."""
    name: str
    """The fullest form known."""
    role: str = ""
    """Of a person; else ""."""
    identity: list[str] = field(default_factory=list)
    """What tells a person from others, in all texts; [] for all else."""
    labels: list[str] = field(default_factory=list)
    """Of a person, as written."""
    tokens: dict[str, str] = field(default_factory=dict)
    """Code of each form as written: the bare code for the first (of a person: the name), with a letter
    for each other."""


@dataclass(slots=True)
class Key:
    """All that is needed to give the same codes again, to prove that no name is left, to put them back."""

    entries: list[Entry] = field(default_factory=list)
    """In the order of their codes."""
    decisions: dict[str, bool] = field(default_factory=dict)
    """Of words that may mean something else: whether they are names."""
    reserved: list[str] = field(default_factory=list)
    """What looks like a code and stands in a text itself."""

    def tokens(self) -> dict[str, str]:
        """Return the form of every code."""
        return {token: surface for entry in self.entries for surface, token in entry.tokens.items()}


class Codes:
    """Gives codes: those of the key, and new ones that stand in no text."""

    def __init__(self, key: Key, text: str, template: str = TEMPLATE) -> None:
        """Take up a key.

        Args:
            key: is added to.
            text: all that is going to be pseudonymised: no code may stand in it.
            template: of new codes of people.
        """
        self.key = key
        self.text = text
        self.template = template
        self.old = key.tokens()
        self.taken = {*self.old, *key.reserved}
        native = set(_SHAPE.findall(text)) - self.old.keys()
        key.reserved = sorted({*key.reserved, *native})
        self.taken |= native
        pattern = "|".join(map(re.escape, sorted(self.old, key=len, reverse=True)))
        self.native = re.compile(f"{BEFORE}(?:{pattern}){BEHIND}") if pattern else None

    def add(self, entry: Entry) -> Entry:
        """Add an entry, and give it a code unless it has one."""
        if not entry.code:
            entry.code = self._free(self._candidates(entry))
        elif entry.code in self.taken:
            entry.code = self._free(_variants(entry.code))
        self.taken.add(entry.code)
        if entry.kind == "person":
            entry.tokens[entry.name] = entry.code
        self.key.entries.append(entry)
        return entry

    def token(self, entry: Entry, surface: str) -> str:
        """Return the code of a form as written."""
        if surface not in entry.tokens:
            bare = entry.code not in entry.tokens.values()
            token = entry.code if bare else self._free(_variants(entry.code))
            entry.tokens[surface] = token
            self.taken.add(token)
        return entry.tokens[surface]

    def _candidates(self, entry: Entry) -> Iterator[str]:
        if entry.kind == "person":
            fields = {"letter": LETTERS.get(entry.role, "S"), "role": entry.role or "speaker"}
            return (self.template.format(number=number, **fields) for number in count(1))
        letter = {"shared": "N", "literal": "W"}.get(entry.kind)
        template = f"{letter}{{}}" if letter else f"[{entry.kind} {{}}]"
        return map(template.format, count(1))

    def _free(self, candidates: Iterator[str]) -> str:
        return next(one for one in candidates if one not in self.taken and not self._stands(one))

    def _stands(self, code: str) -> bool:
        """Whether a code stands in a text itself."""
        return code in self.text and bool(
            re.search(f"{BEFORE}{re.escape(code)}{BEHIND}", self.text)
        )


BEFORE = r"(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))"
"""What may stand before a code; formats that escape line ends write them as letters."""
BEHIND = r"(?![A-Za-z0-9])"


def _variants(code: str) -> Iterator[str]:
    r"""Yield a code with letters: P1b, P1c …; within brackets where it has some.

    >>> [code for code, _ in zip(_variants("[Town A]"), "12")]
    ['[Town A b]', '[Town A c]']
    """
    head, end = (code[:-1], "]") if code.endswith("]") else (code, "")
    head = head if head[-1:].isdigit() else f"{head} "
    for number in count(1):
        letters, rest = "", number
        while rest >= 0:
            letters, rest = chr(97 + rest % 26) + letters, rest // 26 - 1
        yield f"{head}{letters}{end}"


def check_template(template: str) -> None:
    """Raise UsageError where a template of codes means nothing."""
    if not _FIELDS.fullmatch(template):
        remedy = "Write words, {letter} or {role}, and {number} at its end"
        raise UsageError(f"--codes {template}: no template of codes. {remedy}.")


def read_key(text: str, name: str) -> Key:
    """Read a key.

    Raises:
        UsageError: it is none.
    """
    try:
        content = json.loads(text)
        entries = [Entry(**entry) for entry in content.pop("entries")]
        version = content.pop("transcripts_key")
        key = Key(entries, **content)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise _no_key(name) from error
    if version != _VERSION:
        raise _no_key(name)
    return key


def _no_key(name: str) -> UsageError:
    problem = "there is a file, and it is no key of pseudonyms"
    return UsageError(f"{name}: {problem}. Name another file.")


def write_key(key: Key) -> str:
    """Return a key as a text."""
    content = {"transcripts_key": _VERSION, **asdict(key)}
    return json.dumps(content, ensure_ascii=True, indent=1) + "\n"
