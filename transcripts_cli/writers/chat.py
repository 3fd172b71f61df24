"""CHAT, the format of CHILDES and TalkBank (Brian MacWhinney, The CHILDES Project, 2000): an utterance about a sentence.

What is said keeps its words. Signs that CHAT has for codes of its own are written in another form: asides in
brackets as comments on the line, curly apostrophes straight, codes of words as their wide letters.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from transcripts_cli.model import Passage, Speaker, Transcript, Turn
from transcripts_cli.sentences import split_sentences
from transcripts_cli.tags import THREE_LETTERS, UNKNOWN, base_of
from transcripts_cli.writers.names import one_line
from transcripts_cli.writers.reading import passage_text, pieces_of
from transcripts_cli.writers.rendering import USUAL, Rendering

_ROLES = {"interviewer": "Investigator", "interviewee": "Participant", "moderator": "Leader"}
"""Role → CHAT's; it has none for others."""
_CODE = re.compile(r"[A-Z][A-Z0-9]{1,6}")
_ASIDE = re.compile(r"(?<!\w)(?:\[([^\[\]()\n]+)\]|\(([^\[\]()\n]+)\))(?!\w)")
_LINKS = re.compile(r"(?<!\S)\+(?=\W)")
_BARE_QUOTES = re.compile(r'(?<!\S)[^\w\s]*"[^\w\s]*(?!\S)')
"""Signs without a word, with quotation marks among them, which open and close a quotation in CHAT."""
_WIDE = str.maketrans("()[]<>&@^\x15", "（）［］＜＞＆＠＾ ")
_APOSTROPHES = str.maketrans("’‘‛", "'''")
_STRAY = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_END = re.compile(r"\s*([.?!…。？！؟]+)\s*$")
_INNER = re.compile(r"\s+(?=[.?!]+(?:\s|$))")
_LETTERS = re.compile("[^A-Z]")
_UNFIT = re.compile(r"[^\w.\'’-]+")


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write a text; roles are Investigator, Participant and Leader, what nobody speaks is a comment."""
    del rendering
    for text in texts:
        lines = ["@UTF8", "@Begin", *_headers(text), *_body(text), "@End"]
        out.write(("\n".join(lines) + "\n").encode("utf-8", "backslashreplace"))


def _headers(text: Transcript) -> Iterator[str]:
    language = THREE_LETTERS.get(base_of(text.language), UNKNOWN)
    codes = codes_of(text.speakers)
    others = "Adult" if any(who.role for who in codes) else "Participant"
    roles = {who: _ROLES.get(who.role, others) for who in codes}
    entries = [
        " ".join(filter(None, (code, _participant(who.name), roles[who])))
        for who, code in codes.items()
    ]
    yield f"@Languages:\t{language}"
    yield f"@Participants:\t{', '.join(entries)}"
    for who, code in codes.items():
        custom = "; ".join(f"{name}={value}" for name, value in who.attributes)
        fields = (language, "transcripts", code, "", "", "", "", roles[who], "", _clean(custom))
        yield f"@ID:\t{'|'.join(fields)}|"
    yield f"@Comment:\tsource {_clean(text.document.source)}"


def codes_of(speakers: Sequence[Speaker]) -> dict[Speaker, str]:
    """Return a code for every speaker, no two alike: a label that is one, or letters of the name.

    >>> ana, ben = Speaker("Ana Silva", "interviewer"), Speaker("山田", labels=("山田",))
    >>> list(codes_of([ana, ben, Speaker("Silas Brantham", labels=("SB",))]).values())
    ['ANA', 'SPK', 'SB']
    """
    codes: dict[Speaker, str] = {}
    for who in speakers:
        code = wanted = next(filter(_CODE.fullmatch, who.labels), "") or _letters(who)
        number = 1
        while code in codes.values():
            number += 1
            code = f"{wanted[: 7 - len(str(number))]}{number}"
        codes[who] = code
    return codes


def _letters(who: Speaker) -> str:
    for name in (who.name, *who.labels, _ROLES.get(who.role, "")):
        plain = unicodedata.normalize("NFKD", name).upper()
        letters = _LETTERS.sub("", plain)[:3]
        if len(letters) > 1:
            return letters
    return "SPK"


def _participant(name: str) -> str:
    """Return a name as the header has it: one word, without the commas that part entries."""
    return _UNFIT.sub("_", one_line(name)).strip("_")


def _body(text: Transcript) -> Iterator[str]:
    codes = codes_of(text.speakers)
    for piece in pieces_of(text, passages=True):
        if isinstance(piece, Passage):
            yield f"@Comment:\t{_clean(passage_text(text, piece))}"
        else:
            yield from _utterances(piece, codes[piece.speaker], text.language)


def _utterances(turn: Turn, code: str, language: str) -> Iterator[str]:
    """Yield a line a sentence; the times of the turn stand with its first one, for those of the others are not known."""
    sentences: list[str] = []
    for sentence in split_sentences(turn.text, language) or [""]:
        if sentences and not (_speaks(sentences[-1]) and _speaks(sentence)):
            sentences[-1] = _joined(sentences[-1], sentence)
        else:
            sentences.append(sentence)
    for number, sentence in enumerate(sentences):
        yield f"*{code}:\t{utterance(sentence)}{'' if number else _bullet(turn)}"


def _speaks(sentence: str) -> bool:
    """Whether a sentence has a word beside its asides: one that has none would be said by nobody, which CHAT writes 0."""
    return any(map(str.isalnum, _ASIDE.sub("", sentence)))


def _joined(sentence: str, other: str) -> str:
    """Return two sentences as one, of which one has no words: an aside stands before the sign that ends the other.

    >>> _joined("I left. ", "(laughs)"), _joined("(laughs)! ", "I left."), _joined("I left", "?!")
    ('I left (laughs).', '(laughs) I left.', 'I left?!')
    """
    end = _END.search(sentence)
    if not _speaks(sentence):
        return f"{sentence[: end.start()] if end else sentence} {other}"
    if not any(map(str.isalnum, other)):
        return sentence + other
    body, sign = (sentence[: end.start()], end[1]) if end else (sentence, "")
    return f"{body} {_END.sub('', other)}{sign}"


def _bullet(turn: Turn) -> str:
    if turn.start is None or turn.end is None:
        return ""
    start, end = (round(time * 1000) for time in (turn.start, turn.end))
    return f" \x15{start}_{end}\x15"


def utterance(sentence: str) -> str:
    """Return a sentence as CHAT writes it, with a terminator.

    >>> utterance("L’été, [rires] c’est @ici…"), utterance("(laughs)"), utterance("Why?")
    ("L'été, [% rires] c'est ＠ici +...", '0 [% laughs] .', 'Why ?')
    >>> utterance('"" " "Yes" " he said.')
    '＂＂ ＂ "Yes" ＂ he said .'
    """
    end = _END.search(sentence)
    said = sentence[: end.start()] if end else sentence
    asides: list[str] = []
    parts = _ASIDE.split(said)
    words = [_words(part or "") for part in parts[::3]]
    asides = [
        _words(bracket or parenthesis)
        for bracket, parenthesis in zip(parts[1::3], parts[2::3], strict=True)
    ]
    pieces = [words[0]]
    for aside, following in zip(asides, words[1:], strict=True):
        pieces += [f"[% {aside}]" if aside else "", following]
    if not any(any(map(str.isalnum, part)) for part in words):
        pieces.insert(0, "0")
    return " ".join([*filter(None, pieces), _terminator(end[1] if end else "")])


def _words(text: str) -> str:
    text = _INNER.sub("", _STRAY.sub(" ", text).strip()).translate(_APOSTROPHES)
    text = _BARE_QUOTES.sub(lambda match: match[0].replace('"', "＂"), text)
    return _LINKS.sub("＋", text.translate(_WIDE))


def _terminator(end: str) -> str:
    if any(sign in end for sign in "?？؟"):
        return "?"
    if any(sign in end for sign in "!！"):
        return "!"
    return "+..." if "…" in end or "..." in end else "."


def _clean(text: str) -> str:
    """Return a text as it stands in a header: on one line, without what parts fields."""
    return one_line(_STRAY.sub(" ", text)).replace("|", "｜")
