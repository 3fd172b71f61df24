"""Bytes → text: which encoding a text was saved in, when nobody says."""

import codecs
import contextlib
import re
from collections.abc import Iterator
from typing import NamedTuple

from transcripts_cli.alphabets import telling
from transcripts_cli.errors import BinaryInputError, UndecodableError, UsageError
from transcripts_cli.readers.plausible import plausibility
from transcripts_cli.text import LazyPattern, split_lines

_MARKS = (  # byte order marks, the longer ones first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = re.compile(
    rb"%PDF-|PK\x03\x04|PK\x05\x06|\x89PNG|\xff\xd8\xff|GIF8|\xd0\xcf\x11\xe0|\x1f\x8b|\x7fELF|BZh"
    rb"|7z\xbc\xaf|\xfd7zXZ|Rar!|RIFF|OggS|ID3|fLaC|MZ\x90|SQLite format 3\x00|....ftyp",
    re.DOTALL,
)
# Control characters no text has; tab, line ends, form feed, backspace, escape and the marks of times in CHAT do occur.
_CONTROLS = telling({*range(0x20, 0x7F), *range(0x80, 0x100), *b"\t\n\v\f\r\b\x15\x1b"})
"""Marks each control: to count the marks is three times as fast as to leave the controls out."""
_SHIFTS = re.compile(rb"\x1b\$[@B]")
"""How ISO-2022-JP, all of whose bytes are ASCII, goes over to Japanese."""
_CONTROL_SHARE = 0.05
"""Share of control characters above which bytes are no text: compressed data has a tenth, text none."""
_UNSURE = 0.1
"""Confidence of chardet below which its order says little: right guesses of 60 characters have more."""
_FEW_CONTROLS = 8
"""Control characters that a short text may hold by accident."""
_NEARLY_ALL = 0.9
_NUL_SHARE = 0.01
"""Share of NUL bytes from which UTF-16 is thought of: a Japanese interview with Latin labels has 2 %."""
_EAST_ASIAN = LazyPattern("[\\s\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]")
_EAST_ASIAN_SHARE = 0.9
"""Of the characters of such a text, which in the wrong byte order are spread over all of Unicode."""
_WESTERN = ("cp1252", "mac-roman", "cp850", "iso8859-15")
"""Always considered: they differ in a few letters only, and a short text may hold none that tell."""
_SAMPLE = 65_536
"""Bytes looked at where the beginning tells enough."""
_PIECE = 2**20
"""Bytes, or a little more, that are decoded at once where lines are wanted."""
_NON_ASCII = re.compile(rb"[\x80-\xff]")
_NON_ASCII_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*[\r\n]*")


CERTAIN, LIKELY, WEAK = "certain", "likely", "weak"
_FEW_BYTES = 4
"""Bytes beyond ASCII below which any guess is weak: in a whole interview, three may be typing errors."""
_WEAK_SCORE = 0.5
"""Points up to which a guess is weak: right ones of two sentences have 0.6 or more, odd bytes mostly less."""


class Decoded(NamedTuple):
    """A text and how it was read."""

    text: str
    encoding: str
    damaged: int = 0
    """Bytes that the encoding cannot decode and that were read one by one."""
    certainty: str = CERTAIN
    """CERTAIN, or that the encoding is a guess: LIKELY, or WEAK where hardly anything speaks for it."""


def decode(content: bytes, source: str, encoding: str = "") -> Decoded:
    """Return the text of some bytes, without a byte order mark.

    In this order: the encoding asked for, a byte order mark, the NUL bytes of UTF-16 and UTF-32, strict
    UTF-8, UTF-8 with a few damaged bytes, then the likeliest of the older encodings.

    Raises:
        BinaryInputError: they are no text.
        UndecodableError: they are not in the encoding asked for.
    """
    if encoding:
        return _decode_as(content, source, encoding)
    name, start = _evident_encoding(content)
    if not name and is_binary(content[:_SAMPLE]):
        name = _wide_unspaced(content[:_SAMPLE])
        if not name:
            problem = "these bytes are no text"
            raise BinaryInputError(source, problem, "Give the text of the interview")
    if name:
        return _decode_loosely(content[start:], name)
    try:
        return Decoded(content.decode(), "utf-8")
    except UnicodeDecodeError:
        return _mend_utf8(content) or _guess(content)


def decode_lines(content: bytes, source: str, encoding: str = "") -> tuple[list[str], Decoded]:
    r"""Return the lines of some bytes as `decode` and `split_lines` would, and how they were read, without the text.

    UTF-8 is decoded in pieces: a text that is large and not ASCII would take as much memory as its lines.

    >>> decode_lines("Q: Pourquoi ?\r\nA: Là.\n".encode(), "-")[0]
    ['Q: Pourquoi ?', 'A: Là.']

    Raises:
        BinaryInputError: they are no text.
        UndecodableError: they are not in the encoding asked for.
    """
    name, start = _evident_encoding(content)
    if not encoding and name in ("", "utf-8") and not is_binary(content[:_SAMPLE]):
        with contextlib.suppress(UnicodeDecodeError):
            return list(_utf8_lines(content, start)), Decoded("", "utf-8")
    whole = decode(content, source, encoding)
    return split_lines(whole.text), whole._replace(text="")


def _utf8_lines(content: bytes, start: int) -> Iterator[str]:
    while start < len(content):
        end = content.find(b"\n", start + _PIECE) + 1 or len(content)
        yield from split_lines(content[start:end].decode())
        start = end


def _evident_encoding(content: bytes) -> tuple[str, int]:
    """Return the encoding that bytes betray by their form, or "", and where the text begins."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name, len(mark)
    sample = content[:_SAMPLE]
    if b"\0" in sample:
        return _wide_encoding(sample), 0
    shifted = b"\x1b" in sample and _SHIFTS.search(sample)  # one byte is found faster than three
    return ("iso2022_jp_2" if shifted else "", 0)


def check_encoding(encoding: str) -> None:
    """Raise UsageError where Python knows no text encoding of that name."""
    try:
        "a".encode(encoding)
    except (LookupError, UnicodeError, ValueError) as error:
        message = f"--encoding {encoding}: no such encoding. Try utf-8, windows-1252, mac-roman …."
        raise UsageError(message) from error


def is_binary(sample: bytes) -> bool:
    r"""Whether bytes are no text in any encoding.

    >>> is_binary(b"PK\x03\x04"), is_binary(b"Q: Why?")
    (True, False)
    """
    if _SIGNATURES.match(sample):
        return True
    return _count_controls(sample) > max(_CONTROL_SHARE * len(sample), _FEW_CONTROLS)


def _count_controls(sample: bytes) -> int:
    return sample.translate(_CONTROLS).count(b"!")


def _decode_as(content: bytes, source: str, encoding: str) -> Decoded:
    check_encoding(encoding)
    try:
        text = content.decode(encoding)
    except UnicodeError as error:
        where = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        problem = f"not in the encoding {encoding}{where}"
        remedy = "Leave --encoding out to have it inferred"
        raise UndecodableError(source, problem, remedy) from error
    return Decoded(text.removeprefix("\ufeff"), codecs.lookup(encoding).name)


def _decode_loosely(content: bytes, encoding: str) -> Decoded:
    """Decode by an encoding that is certain; what is damaged becomes U+FFFD."""
    try:
        return Decoded(content.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
        return Decoded(text, encoding, text.count("\ufffd"))


def _wide_encoding(sample: bytes) -> str:
    """Return the UTF-16 or UTF-32 that the places of NUL bytes betray, or ""."""
    if sample.isascii() and _count_controls(sample) == sample.count(0) <= len(sample) // 4:
        return ""  # plain English with a few stray NUL bytes, which would decode to Chinese
    quarter = max(1, len(sample) // 4)
    nuls = [sample[i::4].count(0) / quarter for i in range(4)]
    # No letter needs the upper two bytes of four; the lowest is hardly ever NUL.
    for name, upper, lowest in (("utf-32-le", nuls[2:], nuls[0]), ("utf-32-be", nuls[:2], nuls[3])):
        if min(upper) > _NEARLY_ALL and lowest < 1 - _NEARLY_ALL:
            return name
    even, odd = nuls[0] + nuls[2], nuls[1] + nuls[3]
    if max(even, odd) / 4 < _NUL_SHARE or min(even, odd) > max(even, odd) / 10:
        return ""
    name = "utf-16-le" if odd > even else "utf-16-be"
    try:
        codecs.getincrementaldecoder(name)().decode(sample)
    except UnicodeDecodeError:
        return ""
    return name


def _wide_unspaced(sample: bytes) -> str:
    """Return the UTF-16 of a text that is hardly anything but Chinese, Japanese or Korean, or ""."""
    if _SIGNATURES.match(sample):
        return ""
    for name in ("utf-16-le", "utf-16-be"):
        text = sample[: len(sample) // 2 * 2].decode(name, "replace")
        if len(_EAST_ASIAN.findall(text)) > _EAST_ASIAN_SHARE * len(text):
            return name
    return ""


def _mend_utf8(content: bytes) -> Decoded | None:
    """Read UTF-8 in which a few bytes are damaged; None where it is no UTF-8 at all.

    A damaged byte is read as Windows-1252: that is what pasting from an older text leaves.
    """
    text = content.decode(errors="surrogateescape")
    damaged = len(re.findall(r"[\udc80-\udcff]", text))
    sound = len(re.findall(r"[^\x00-\x7f\udc80-\udcff]", text))
    if sound < 2 * damaged:
        return None
    mended = re.sub(
        r"[\udc80-\udcff]",
        lambda match: bytes([ord(match[0]) - 0xDC00]).decode("cp1252", "replace"),
        text,
    )
    return Decoded(mended, "utf-8", damaged)


def _guess(content: bytes) -> Decoded:
    """Decode by the likeliest of the encodings in which a letter is one byte or two."""
    import chardet  # noqa: PLC0415 - 18 ms that UTF-8 never pays

    telling = b"".join(_NON_ASCII_LINE.findall(content[: 32 * _SAMPLE]))[: 2 * _SAMPLE]
    guesses = chardet.detect_all(telling or content, compat_names=False)
    sure = max(_UNSURE, *(guess["confidence"] for guess in guesses))
    chances = dict.fromkeys(_WESTERN, 0.0)
    for guess in guesses:
        if guess["encoding"] and guess["confidence"] > sure / 2:
            chances[guess["encoding"]] = round(guess["confidence"] / sure, 2)
    scores = {name: chance + 2 * plausibility(telling, name) for name, chance in chances.items()}
    for name in sorted(scores, key=lambda name: -scores[name]):
        try:
            text = content.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        weak = len(_NON_ASCII.findall(telling)) < _FEW_BYTES or scores[name] <= _WEAK_SCORE
        return Decoded(text, codecs.lookup(name).name, 0, WEAK if weak else LIKELY)
    text = content.decode("cp1252", "replace")
    return Decoded(text, "cp1252", text.count("\ufffd"), WEAK)
