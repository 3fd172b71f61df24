"""Formats that hold transcripts rather than tables: who writes them, what they hold, what they are for."""

TRANSCRIPT_WRITERS = {
    "txt": "reading.write_text",
    "md": "reading.write_markdown",
    "html": "page.write",
    "vtt": "subtitles.write_vtt",
    "srt": "subtitles.write_srt",
    "tei": "tei.write",
    "chat": "chat.write",
    "eaf": "eaf.write",
    "trs": "transcriber.write",
    "txm": "transcriber.write_corpus",
    "iramuteq": "iramuteq.write",
    "maxqda": "focus_groups.write",
    "atlasti": "focus_groups.write",
    "nvivo": "focus_groups.write",
    "qdpx": "qdpx.write",
    "convokit": "convokit.write",
    "whisperx": "whisperx.write",
}
"""Format → module and function `write(texts, out, rendering)`, imported when first needed."""
EXTENSIONS = {
    "txt": ".txt",
    "md": ".md",
    "html": ".html",
    "vtt": ".vtt",
    "srt": ".srt",
    "tei": ".xml",
    "chat": ".cha",
    "eaf": ".eaf",
    "trs": ".trs",
    "txm": ".zip",
    "iramuteq": ".txt",
    "maxqda": ".txt",
    "atlasti": ".txt",
    "nvivo": ".txt",
    "qdpx": ".qdpx",
    "convokit": ".zip",
    "whisperx": ".json",
}
"""Format → suffix of the files that a folder gets."""
EXPORT_SUFFIXES = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".vtt": "vtt",
    ".srt": "srt",
    ".xml": "tei",
    ".tei": "tei",
    ".cha": "chat",
    ".eaf": "eaf",
    ".trs": "trs",
    ".qdpx": "qdpx",
}
"""Suffix of an output, lower case → format; tables have their own."""
ONE_TEXT = frozenset(("vtt", "srt", "chat", "eaf", "trs", "whisperx"))
"""Formats of which a file holds one text."""
MEMBERS = {
    "txm": "transcriber.members",
    "convokit": "convokit.members",
}
"""Format that is several files → module and function `members(texts, rendering)`, which yields names and bytes.

Into a folder they are written as they are, into a file as an archive.
"""
ESTIMATED = {"txm": 150}
"""Format for words alone that has times all the same → words a minute by which those that are missing are made."""
HOLDS = {
    "txt": "times passages",
    "md": "times passages",
    "html": "times passages",
    "vtt": "roles times passages",
    "srt": "times",
    "tei": "labels roles attributes times passages",
    "chat": "roles attributes times passages",
    "eaf": "roles attributes times",
    "trs": "times",
    "txm": "roles times",
    "iramuteq": "roles attributes",
    "maxqda": "passages",
    "atlasti": "passages",
    "nvivo": "passages",
    "qdpx": "labels roles attributes passages",
    "convokit": "labels roles attributes times",
    "whisperx": "times",
}
"""Format → what it holds beside speakers and what they say: labels, roles, attributes, times, passages."""
DESCRIPTIONS = {
    "txt": "plain text for reading; with --all the lines that `line` counts, each in its place",
    "md": "Markdown for reading",
    "html": "a web page for reading",
    "vtt": "WebVTT subtitles",
    "srt": "SubRip subtitles",
    "tei": "TEI P5, for archives; a corpus of several texts",
    "chat": "CHAT of CHILDES and TalkBank, for CLAN",
    "eaf": "ELAN, a tier a speaker",
    "trs": "Transcriber",
    "txm": "TXM: Transcriber files with metadata.csv; a folder, or an archive of it",
    "iramuteq": "IRaMuTeQ and Alceste: a line of stars and variables before every turn",
    "maxqda": "MAXQDA: text that it imports as an interview or focus group",
    "atlasti": "ATLAS.ti: text for its focus group coding",
    "nvivo": "NVivo: text to be coded by speaker name",
    "qdpx": "REFI-QDA project: ATLAS.ti, MAXQDA, NVivo, QualCoder, Quirkos",
    "convokit": "ConvoKit: the files of a corpus; a folder, or an archive of it",
    "whisperx": "WhisperX JSON, for editors that read it",
}
"""Format → what it is for."""
