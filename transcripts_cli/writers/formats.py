"""Formats that hold transcripts rather than tables: who writes them, what they hold, what they are for."""

TRANSCRIPT_WRITERS = {
    "txt": "reading.write_text",
    "md": "reading.write_markdown",
    "vtt": "subtitles.write_vtt",
    "srt": "subtitles.write_srt",
    "tei": "tei.write",
    "chat": "chat.write",
}
"""Format → module and function `write(texts, out, rendering)`, imported when first needed."""
EXTENSIONS = {
    "txt": ".txt",
    "md": ".md",
    "vtt": ".vtt",
    "srt": ".srt",
    "tei": ".xml",
    "chat": ".cha",
}
"""Format → suffix of the files of a folder; where several have one, it tells the first of them."""
ALSO = {
    ".text": "txt",
    ".markdown": "md",
    ".tei": "tei",
}
"""Further suffixes of an output that tell its format."""
ONE_TEXT = frozenset(("vtt", "srt", "chat"))
"""Formats of which a file holds one text."""
MEMBERS: dict[str, str] = {}
"""Format that is several files → module and function `members(texts, rendering)`, which yields names and bytes.

Into a folder they are written as they are, into a file as an archive.
"""
HOLDS = {
    "txt": "times passages",
    "md": "times passages",
    "vtt": "roles times passages",
    "srt": "times",
    "tei": "labels roles attributes times passages",
    "chat": "roles attributes times passages",
}
"""Format → what it holds beside speakers and what they say: labels, roles, attributes, times, passages."""
DESCRIPTIONS = {
    "txt": "plain text for reading; with --all the lines that `line` counts, each in its place",
    "md": "Markdown for reading",
    "vtt": "WebVTT subtitles",
    "srt": "SubRip subtitles",
    "tei": "TEI P5, for archives; a corpus of several texts",
    "chat": "CHAT of CHILDES and TalkBank, for CLAN",
}
"""Format → what it is for."""
EXPORT_SUFFIXES = {suffix: name for name, suffix in reversed(EXTENSIONS.items())} | ALSO
"""Suffix of an output, lower case → format; tables have their own."""
