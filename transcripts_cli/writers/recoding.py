"""UTF-8 → the encoding that another program wants."""

import codecs
import io
from typing import BinaryIO, cast

from transcripts_cli.errors import OutputError, UsageError


def check_output_encoding(encoding: str) -> None:
    """Raise UsageError where Python knows no text encoding of that name."""
    try:
        "a".encode(encoding)
    except (LookupError, UnicodeError, ValueError) as error:
        known = "utf-8-sig (for Excel), windows-1252, utf-16"
        message = f"--output-encoding {encoding}: no such encoding. Try {known} …."
        raise UsageError(message) from error


def recoded(out: BinaryIO, encoding: str, name: str = "") -> BinaryIO:
    """Return what takes UTF-8 and writes it in another encoding.

    Args:
        out: of the bytes.
        encoding: "" leaves them as they are, in UTF-8.
        name: of the output, for the message; "" is standard output.

    Raises:
        OutputError: while it is written, where the encoding lacks a character.
    """
    return cast("BinaryIO", _Recoder(out, encoding, name)) if encoding else out


class _Recoder(io.BufferedIOBase):
    """Takes UTF-8 and writes it in another encoding."""

    def __init__(self, out: BinaryIO, encoding: str, name: str) -> None:
        self._name = name or "standard output"
        self._out = out
        self._encoding = encoding
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._encoder = codecs.getincrementalencoder(encoding)()

    def writable(self) -> bool:
        return True

    def write(self, content: bytes) -> int:  # type: ignore[override]
        try:
            self._out.write(self._encoder.encode(self._decoder.decode(content)))
        except UnicodeEncodeError as error:
            character = error.object[error.start]
            what = (
                f"{self._name}: “{character}” (U+{ord(character):04X}) is not in {self._encoding}"
            )
            near = " ".join(error.object[max(0, error.start - 20) : error.start + 20].split())
            remedy = "Choose utf-8-sig, which holds every character"
            raise OutputError(f"{what}: … {near} …. {remedy}.") from error
        return len(content)
