"""Formats that hold transcripts rather than tables: who writes them, what they hold, what they are for."""

TRANSCRIPT_WRITERS = {
    "txt": "reading.write_text",
}
"""Format → module and function `write(texts, out, rendering)`, imported when first needed."""
EXTENSIONS = {
    "txt": ".txt",
}
"""Format → suffix of the files of a folder; the first is also what tells the format of an output."""
ALSO = {
    ".text": "txt",
}
"""Further suffixes of an output that tell its format."""
ONE_TEXT: frozenset[str] = frozenset()
"""Formats of which a file holds one text."""
MEMBERS: dict[str, str] = {}
"""Format that is several files → module and function `members(texts, rendering)`, which yields names and bytes.

Into a folder they are written as they are, into a file as an archive.
"""
HOLDS = {
    "txt": "times passages",
}
"""Format → what it holds beside speakers and what they say: labels, roles, attributes, times, passages."""
DESCRIPTIONS = {
    "txt": "plain text for reading; with --all the lines that `line` counts, each in its place",
}
"""Format → what it is for."""
EXPORT_SUFFIXES = {suffix: name for name, suffix in reversed(EXTENSIONS.items())} | ALSO
"""Suffix of an output, lower case → format; tables have their own."""
