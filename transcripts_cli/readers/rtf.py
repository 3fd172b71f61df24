"""Rich Text: paragraphs, tables, bold, italic, Unicode and old encodings."""

import codecs
import re
from collections.abc import Callable, Mapping

from transcripts_cli.errors import DamagedInputError, UnsafeInputError
from transcripts_cli.model import Document
from transcripts_cli.readers.hints import NONE, Hints
from transcripts_cli.readers.paragraphs import document_of
from transcripts_cli.readers.rtf_text import Builder

_TOKEN = re.compile(
    rb"\\(?:'(?P<hex>[0-9a-fA-F]{2})|(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|(?P<sign>[^a-zA-Z]))"
    rb"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
# Groups that hold no text of the body, beside all those that begin with \*.
_UNREAD = frozenset(
    b"fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf"
    b" footnote annotation atnid atnauthor atndate listtable listoverridetable revtbl rsidtbl generator xmlnstbl"
    b" themedata colorschememapping latentstyles datastore fldinst bkmkstart bkmkend mmathPr filetbl userprops"
    b" template private nonshppict objdata pnseclvl tc xe txe rxe".split()
)
_STARRED = frozenset((b"shptxt", b"shpinst"))
_LISTED = (b"listtext", b"pntext")
"""Groups that hold the number or sign of an item of a list."""
_SIGNS = {
    b"par": "\0",
    b"sect": "\0",
    b"page": "\0",
    b"line": "\n",
    b"tab": "\t",
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
    b"qmspace": " ",
}
_SYMBOLS = {
    b"~": "\u00a0",
    b"_": "\u2011",
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"\n": "\0",
    b"\r": "\0",
}
_CHARSETS = {
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
} | {
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    77: "mac-roman",
}
_DOUBLE = ("cp932", "gbk", "big5", "cp949")
"""Encodings in which the second byte of a character may be an ASCII letter."""
_DEEPEST = 500
"""Groups inside one another; word processors write about 30."""


def read(content: bytes, source: str, hints: Hints = NONE) -> Document:
    r"""Return the paragraphs and tables of a Rich Text file's body.

    >>> lines = read(rb"{\rtf1\ansi {\b Why\u8217 ?}\par No.\par}", "-").lines
    >>> [(line.text, line.style) for line in lines]
    [('Why’', 'bold'), ('', ''), ('No.', '')]

    Raises:
        DamagedInputError: it does not begin as such a file does.
        UnsafeInputError: its groups are nested more than 500 deep.
    """
    if not content.lstrip().startswith(b"{\\rtf"):
        raise DamagedInputError(source, "this is no Rich Text", "Leave --from out")
    rtf = Builder(hints.encoding or "cp1252")
    for token in _TOKEN.finditer(content):
        _take(rtf, token)
        if len(rtf.states) > _DEEPEST:
            problem = f"its groups are nested more than {_DEEPEST} levels deep"
            raise UnsafeInputError(source, problem, "Save it again")
    rtf.flush()
    rtf.tabular = False
    rtf.end_paragraph()
    return document_of(source, rtf.blocks, {"encoding": rtf.page, "format": "rtf"})


def _take(rtf: Builder, token: re.Match[bytes]) -> None:
    if token["hex"] and not rtf.skip:
        rtf.held.append(int(token["hex"], 16))
    elif token["hex"]:
        rtf.skip -= 1
    elif token["text"]:
        _take_text(rtf, token["text"])
    else:
        rtf.flush()
        _take_control(rtf, token)


def _take_control(rtf: Builder, token: re.Match[bytes]) -> None:
    if token["brace"]:
        _take_brace(rtf, opens=token["brace"] == b"{")
    elif token["word"]:
        _take_word(rtf, token["word"], token["number"])
    elif token["sign"] == b"*":
        rtf.starred = True
    elif token["sign"] and rtf.skip:
        rtf.skip -= 1
    elif token["sign"]:
        rtf.say(_SYMBOLS.get(token["sign"], ""))


def _take_text(rtf: Builder, text: bytes) -> None:
    left = min(rtf.skip, len(text))
    rtf.skip -= left
    if rtf.fonts.get(rtf.state.font, rtf.page) not in _DOUBLE:
        rtf.flush()
    rtf.held += text[left:]
    rtf.flush()


def _take_brace(rtf: Builder, *, opens: bool) -> None:
    rtf.skip, rtf.starred = 0, False
    if opens:
        rtf.states.append(rtf.state)
    elif len(rtf.states) > 1:
        rtf.states.pop()
        if len(rtf.states) <= 2:  # noqa: PLR2004 - the file and its own group
            rtf.in_fonts = False


def _take_word(rtf: Builder, word: bytes, written: bytes | None) -> None:
    number = int(written) if written else None
    starred, rtf.starred = rtf.starred, False
    if word in _UNREAD or (starred and word not in _STARRED):
        rtf.in_fonts = word == b"fonttbl"
        rtf.change(unread=True)
    elif word == b"u" and number is not None:
        rtf.say(chr(number % 65536))
        rtf.skip = rtf.state.skip
    elif word in _LISTED:
        rtf.change(listed=True)
    elif word in _SIGNS:
        rtf.say(_SIGNS[word])
    elif word in _WORDS:
        _WORDS[word](rtf, number)


def _font(rtf: Builder, number: int | None) -> None:
    rtf.change(font=number or 0)


def _charset(rtf: Builder, number: int | None) -> None:
    if rtf.in_fonts and number in _CHARSETS:
        rtf.fonts[rtf.state.font] = _CHARSETS[number]


def _code_page(rtf: Builder, number: int | None) -> None:
    name = "utf-8" if number == 65001 else f"cp{number}"  # noqa: PLR2004 - Windows' number of UTF-8
    try:
        codecs.lookup(name)  # decoding nothing would not ask for the name
    except LookupError:
        return
    rtf.page = name


def _plain(rtf: Builder, _: int | None) -> None:
    rtf.change(bold=False, italic=False, hidden=False, deleted=False)


def _paragraph_default(rtf: Builder, _: int | None) -> None:
    rtf.heading = rtf.tabular = False


def _outline(rtf: Builder, number: int | None) -> None:
    rtf.heading = number is not None and number < 9  # noqa: PLR2004 - 9 is body text


def _in_table(rtf: Builder, _: int | None) -> None:
    rtf.tabular = True


_WORDS: Mapping[bytes, Callable[[Builder, int | None], None]] = {
    b"b": lambda rtf, n: rtf.change(bold=n != 0),
    b"i": lambda rtf, n: rtf.change(italic=n != 0),
    b"v": lambda rtf, n: rtf.change(hidden=n != 0),
    b"deleted": lambda rtf, n: rtf.change(deleted=n != 0),
    b"uc": lambda rtf, n: rtf.change(skip=n or 0),
    b"plain": _plain,
    b"pard": _paragraph_default,
    b"outlinelevel": _outline,
    b"intbl": _in_table,
    b"cell": lambda rtf, _: rtf.end_cell(),
    b"nestcell": lambda rtf, _: rtf.end_cell(),
    b"row": lambda rtf, _: rtf.end_row(),
    b"f": _font,
    b"fcharset": _charset,
    b"ansicpg": _code_page,
    b"mac": lambda rtf, _: setattr(rtf, "page", "mac-roman"),
    b"pc": lambda rtf, _: setattr(rtf, "page", "cp437"),
    b"pca": lambda rtf, _: setattr(rtf, "page", "cp850"),
}
"""Control word → what it does, given its number."""
