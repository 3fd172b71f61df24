"""CHAT, the transcripts of CHILDES and TalkBank (Brian MacWhinney, The CHILDES Project, 2000)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transcripts_cli.model import Document, Line, Origin, Speaker
from transcripts_cli.readers.encodings import decode
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.text import split_lines

_MAIN = re.compile(r"\*([^\s:]{1,20}):\s*(.*)", re.DOTALL)
_TIME = re.compile(r"\s*\x15(?:%snd:[^\x15]*?_)?(\d{1,12})_(\d{1,12})-?\x15|\s*\x15[^\x15]*\x15")
_SEEN = (
    "@Comment",
    "@Situation",
    "@Activities",
    "@Title",
    "@Bg",
    "@G",
    "@New Episode",
    "@Date",
    "@Location",
)
"""Headers that a reader of the text wants to see, beside the speech."""
_ROLES = {
    "investigator": "interviewer",
    "interviewer": "interviewer",
    "moderator": "moderator",
    "leader": "moderator",
}
_PLAIN = (".txt", ".md")
"""Suffixes of files whose turns are those that somebody wrote down as such, in the manner of CHAT."""
_ASKED = ("participant", "informant", "subject", "interviewee", "respondent", "patient", "speaker")


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    r"""Return the main lines of a CHAT file, numbered as in the file, with speakers, roles and times.

    Dependent tiers are left out; comments and situations are lines that nobody speaks.

    >>> content = b"@Begin\n@Participants:\tINV Ana_Silva Investigator\n*INV:\twhy ? \x151200_1900\x15\n@End"
    >>> line = read(content, "-").lines[0]
    >>> line.number, line.label, line.text, line.start, line.end
    (3, 'INV', 'why ?', 1.2, 1.9)
    >>> line.origin.speaker.name, line.origin.speaker.role, line.origin.speaker.labels
    ('Ana Silva', 'interviewer', ('INV',))
    """
    text, encoding, _, certainty = decode(content, source, hints.encoding)
    lines = split_lines(text)
    people = _people(lines)
    metadata = {
        "encoding": encoding,
        "certainty": certainty,
        "format": "chat",
    }
    if not source.lower().endswith(_PLAIN):
        metadata["units"] = "segments"  # an utterance is about a sentence, and several make a turn
    return Document(source, tuple(_lines(lines, people)), metadata)


def _lines(texts: Sequence[str], people: Mapping[str, Speaker]) -> Iterator[Line]:
    for unit, tier in enumerate(_tiers(texts), 1):
        number, whole = tier[0]
        if whole.startswith(_SEEN):
            yield Line(number, whole.replace("\t", " "))
        main = _MAIN.match("\n".join(text for _, text in tier))
        if not main:
            continue
        times = next((m for m in _TIME.finditer(main[2]) if m[1]), None)
        start, end = (int(times[1]) / 1000, int(times[2]) / 1000) if times else (None, None)
        origin = Origin("", unit, people.get(main[1]))
        texts_of = split_lines(_TIME.sub("", main[2]))
        for place, text in enumerate(texts_of):
            yield Line(number + place, text.strip(), main[1], start, end, origin=origin)


def _tiers(texts: Sequence[str]) -> Iterator[list[tuple[int, str]]]:
    """Yield each header, main line or tier with the lines that go on where it breaks: they begin with a tab."""
    tier: list[tuple[int, str]] = []
    for number, text in enumerate(texts, 1):
        if tier and text.startswith(("\t", " ")):
            tier.append((number, text))
            continue
        if tier:
            yield tier
        tier = [(number, text)]
    if tier:
        yield tier


def _people(texts: Sequence[str]) -> dict[str, Speaker]:
    """Return code → person, as the header @Participants names them."""
    found: dict[str, tuple[str, str]] = {}
    for tier in _tiers(texts):
        head, _, rest = " ".join(text.strip() for _, text in tier).partition(":")
        if head != "@Participants":
            continue
        for entry in filter(str.strip, rest.split(",")):
            code, *names = entry.split()
            role = names[-1].lower() if names else ""
            name = " ".join(names[:-1]).replace("_", " ")
            found[code] = (name, role)
    asks = any(role in _ROLES for _, role in found.values())
    return {
        code: Speaker(
            name or code,
            _ROLES.get(role, "interviewee" if asks and role in _ASKED else ""),
            (code,),
        )
        for code, (name, role) in found.items()
    }
