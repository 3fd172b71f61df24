"""What a file is, its content tells first."""

import pytest

from transcripts_cli.errors import DamagedInputError
from transcripts_cli.readers.signatures import format_of


@pytest.mark.parametrize(
    ("content", "by_suffix", "name"),
    [
        (b"Q: Why?", "docx", "plain"),
        (b"Q: Why?", "pdf", "plain"),
        (b"Q: Why?", "csv", "csv"),
        (b"junk\n%PDF-1.7", "plain", "pdf"),
        (b"{\\rtf1 a}", "docx", "rtf"),
        (b"<!DOCTYPE html><p>a", "docx", "html"),
        (b"<p>a</p>", "plain", "plain"),
        (b"<p>a</p>", "html", "html"),
        (b"<Ana> Why?", "plain", "plain"),
        (b"<?xml version='1.0'?><!-- a --><!DOCTYPE Trans SYSTEM 'x'><Trans/>", "plain", "trs"),
        (b"<?xml version='1.0'?><a/>", "tei", "tei"),
        (b"\xef\xbb\xbfWEBVTT\n", "plain", "subtitles"),
        ("WEBVTT\n\n".encode("utf-16"), "plain", "subtitles"),
        (b"1\n00:00:01,000 --> 00:00:02,000\na", "plain", "subtitles"),
        (b"[doctor] how are you?", "plain", "plain"),
        (b"{laughs} well", "plain", "plain"),
        (b'{"segments": []}', "plain", "json"),
        (b'{"segments": [', "plain", "plain"),
        (b'{"segments": [', "json", "json"),
        (b'{"a":1}\n{"a":2}\n', "plain", "jsonl"),
        (b"source,turn,line,end_line,label,speaker,role,text\n", "plain", "csv"),
        (b"@Begin\n@Participants:\tA B C", "plain", "chat"),
        (b"@ana: why?", "plain", "plain"),
        (b"MIME-Version: 1.0\n\na", "plain", "eml"),
        (b"From: Ana\nTo: Ben\n\nQ: Why?", "plain", "plain"),
    ],
)
def test_content_comes_before_the_suffix(content: bytes, by_suffix: str, name: str) -> None:
    assert format_of(content, "a", by_suffix) == name


def test_an_old_word_file_is_told() -> None:
    with pytest.raises(DamagedInputError, match="old Word"):
        format_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "plain")
