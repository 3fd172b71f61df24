"""Who signs the page: bylines, authors in the metadata, signatures, names that stand alone."""

import functools
import re
from collections import Counter
from collections.abc import Sequence

from transcripts_cli.recognise.credits import ASKER, HELPED, is_taken, named_behind
from transcripts_cli.recognise.front import byline_phrase, interview_word
from transcripts_cli.recognise.mentions import Mention, Setting
from transcripts_cli.recognise.names import find_spans
from transcripts_cli.recognise.trimmed import PLACE
from transcripts_cli.recognise.trust import is_known_first_name
from transcripts_cli.text import LazyPattern, fold

AUTHOR = LazyPattern(r"^\s*(?:author|authors|auteur|autor|autora|by)\s*[:=]\s*(.*)$", re.IGNORECASE)
_SIGNATURE = LazyPattern(r"[.!?…»”\"]\s*[*_(]*[—–-]+\s*[*_]*$")
_DATELINE = LazyPattern(r"\s*[^\W\d_]\S*\s[–—-]\s")
_INITIALS = LazyPattern(r"\s*[:：]?\s*\(?([^\W\d_]{2,3})\)?\.?\s*(?=$|[·|/,;])")
_BRACKETED = LazyPattern(r"\(([^\W\d_]{2,3})\)[\s.*_]*$")
_CLOSING = 60
"""Characters of a line below the dialogue that may do no more than sign it."""
_SIGNING = 3.0
"""How much more it counts to sign with whoever answers."""
_FEW = 2
"""Words beside the name on such a line."""


@functools.lru_cache(maxsize=1)  # several claims ask for those of a text
def bylines(setting: Setting) -> list[tuple[str, str, int]]:
    """Return those who sign the page: kind of signature, name and line of each."""
    found = {
        "byline": [
            *named_behind(setting, byline_phrase()),
            *_authors(setting),
            *_before_byline(setting),
        ],
        "initialled": _with_initials(setting),
        "reporter": _before_role(setting),
        "signature": _signed(setting),
        "alone": [*_alone(setting), *_closing(setting)],
    }
    return [(kind, name, line) for kind, people in found.items() for name, line in people]


def _authors(setting: Setting) -> list[tuple[str, int]]:
    """The author that metadata give, or the one item of their list of authors."""
    found: list[tuple[str, int]] = []
    for (number, text, part), following in zip(
        setting.lines, [*setting.lines[1:], (0, "", "")], strict=False
    ):
        match = AUTHOR.match(text) if part == "front" else None
        if match and match[1].strip():
            written = _from_slug(match[1])
            named = [written[start:end] for start, end in find_spans(written)]
            named = named or _one_called(match[1], setting) or _first_name_in(match[1])
            found += [(name, number) for name in named]
        elif match:
            item = re.match(r"\s*-\s+(?:name:\s*)?([^\W\d_][\w .-]*)$", following[1])
            found += [(item[1].strip(), number + 1)] if item and item[1][0].isupper() else []
    return found


def _one_called(word: str, setting: Setting) -> list[str]:
    """The one person around the dialogue whose first name or surname a word is, [] if none or several are."""
    names = {
        mention.name
        for mention in setting.mentions
        if fold(word) in (fold(mention.name).split()[0], fold(mention.name).split()[-1])
    }
    return list(names) if len(names) == 1 else []


def _first_name_in(text: str) -> list[str]:
    """The frequent first name that is all that metadata give, [] if they give another word."""
    word = text.strip(" \"'")
    return [word] if word.istitle() and word.isalpha() and is_known_first_name(word) else []


def _with_initials(setting: Setting) -> list[tuple[str, int]]:
    """The people whose initials sign the page: behind a byline, or alone in brackets at the end of a line."""
    found = []
    for number, text, part in setting.lines if setting.mentions else ():
        behind = [match.end() for match in byline_phrase().finditer(text)]
        signs = [_INITIALS.match(text, end) for end in behind]
        signs += [_BRACKETED.search(text)] if part == "back" else []
        for sign in filter(None, signs):
            people = {_of_initials(m.name, sign[1].lower()) for m in setting.mentions} - {""}
            found += [(people.pop(), number)] if len(people) == 1 else []
    return found


def _of_initials(name: str, letters: str) -> str:
    """The part of a name, its last words, whose initials some letters are; "" if none is."""
    words = name.split()
    last = words[-len(letters) :]
    return " ".join(last) if "".join(word[0] for word in last).lower() == letters else ""


def _from_slug(text: str) -> str:
    """A name as it is written, where metadata give it for an address: `ana-silva`."""
    slug = re.fullmatch(r"[\s\"']*([a-zß-öø-ÿ]+(?:[-_][a-zß-öø-ÿ]+)+)[\s\"']*", text)
    return " ".join(re.split("[-_]", slug[1])).title() if slug else text


def beside_guests(
    setting: Setting, guests: Sequence[str], *, labelled: bool
) -> list[tuple[str, int, float]]:
    """Return the people beside those who answer: signing with them, on the line that says "interview", or named twice.

    Each with the line and how much that counts.

    Args:
        setting: what stands around the dialogue.
        guests: people who answer.
        labelled: whether the answers are labelled, so that who is named with them must ask.
    """
    counts = Counter(mention.name for mention in setting.mentions if not mention.loud)
    texts = {number: text for number, text, _ in setting.lines}
    placed = {mention.name for mention in setting.mentions if PLACE.search(mention.before)}
    signs: list[tuple[str, int, float]] = []
    says: list[tuple[str, int, float]] = []
    twice: list[tuple[str, int, float]] = []
    for mention in setting.mentions:
        if is_taken(mention.name, guests) or mention.loud or mention.part == "narration":
            continue
        beside = [m.name for m in setting.mentions if m.line == mention.line and m is not mention]
        if len(beside) == 1 and is_taken(beside[0], guests) and mention.part == "back":
            words = len(texts[mention.line].split()) - len(f"{mention.name} {beside[0]}".split())
            signs.append((mention.name, mention.line, _SIGNING if words <= _FEW else 1.0))
        elif labelled and not beside and interview_word().search(texts[mention.line]):
            says.append((mention.name, mention.line, 1.0))
        elif counts[mention.name] > 1 and mention.name not in placed:
            twice.append((mention.name, mention.line, 1.0))
    return signs or says or twice


def _before_role(setting: Setting) -> list[tuple[str, int]]:
    """Names behind the word for who asks, in running text: `recebeu a repórter Ana Silva`."""
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if mention.part != "narration" and ASKER.search(mention.before)
    ]


def _signed(setting: Setting) -> list[tuple[str, int]]:
    """Names behind a dash at the end of a paragraph of the front matter."""
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if mention.part == "front" and is_signature(mention)
    ]


def is_signature(mention: Mention) -> bool:
    """Whether a name stands behind a full stop and a dash, and ends its line."""
    return bool(_SIGNATURE.search(mention.before)) and not mention.after.strip(" *_.)")


def _alone(setting: Setting) -> list[tuple[str, int]]:
    """Names that fill a line behind the first, but for a place and a dash, and stand nowhere else."""
    counts = Counter(mention.name for mention in setting.mentions)
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if mention.part != "narration"
        and counts[mention.name] == 1
        and mention.line > setting.lines[0][0]
        and (not mention.before.strip(" *_") or _DATELINE.fullmatch(mention.before))
        and not mention.after.strip(" *_")
        and (not mention.loud or any(map(is_known_first_name, mention.name.split())))
    ]


def _before_byline(setting: Setting) -> list[tuple[str, int]]:
    """Names before the word of a byline in brackets: `Ana Silva (text)`."""
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if (inner := re.match(r"\s*[(\[]\s*([^()\[\]]{3,20})[)\]]", mention.after))
        and byline_phrase().fullmatch(inner[1].strip())
    ]


def _closing(setting: Setting) -> list[tuple[str, int]]:
    """Names at the end of a short line below the dialogue that says hardly more: `Made by Ana Silva`."""
    texts = {number: text for number, text, part in setting.lines if part == "back"}
    return [
        (mention.name, mention.line)
        for mention in setting.mentions
        if mention.line in texts
        and len(texts[mention.line]) < _CLOSING
        and not mention.after.strip(" *_.")
        and 0 < len(mention.before.split()) <= _FEW
        and not HELPED.search(mention.before)
        and not any(map(str.isdigit, mention.before))
        and any(map(is_known_first_name, mention.name.split()))
    ]
