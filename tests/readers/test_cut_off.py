"""What is cut off in the middle of a time keeps the others, subtitles say so, and no part of a time is speech."""

from pathlib import Path

import pytest

from transcripts_cli.readers import read_all
from transcripts_cli.readers.subtitles import read

CUES = (
    ("01", "03", "Ana", "Who are you?"),
    ("03", "05", "Ben", "I mend clocks."),
    ("07", "09", "Ana", "Why 7?"),
)


def written(*, numbered: bool, head: str, sign: str) -> str:
    cues = (
        f"{number}\n" * numbered
        + f"00:00:{start}{sign}000 --> 00:00:{end}{sign}000\n{name}: {text}\n"
        for number, (start, end, name, text) in enumerate(CUES, 1)
    )
    return head + "\n".join(cues)


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize(("head", "sign"), [("WEBVTT\n\n", "."), ("", ",")])
def test_wherever_a_time_is_cut_off(head: str, sign: str, *, numbered: bool) -> None:
    whole = written(numbered=numbered, head=head, sign=sign)
    begin, end = whole.rindex("00:00:07"), whole.rindex("\nAna:")
    said = ["Ana: Who are you?", "Ben: I mend clocks."]
    assert "unread" not in read(whole.encode(), "-").metadata
    assert "unread" not in read(whole[:end].encode(), "-").metadata
    for cut in range(begin + 3, end):
        document = read(whole[:cut].encode(), "-")
        assert list(document.texts) == said
        line = whole[:begin].count("\n") + 1 - numbered
        assert document.metadata["unread"].startswith(f"cut off in line {line}, ")
    if numbered:
        for cut in range(begin - 1, begin + 3):
            assert list(read(whole[:cut].encode(), "-").texts) == said


@pytest.mark.parametrize(
    "text", ["In 1971", "1971", "10:30", "10:30 - 11:00", "4", "at 00:00:07.000"]
)
def test_what_is_said_last_is_no_time(text: str) -> None:
    document = read(f"WEBVTT\n\n1\n00:01.000 --> 00:02.000\n{text}".encode(), "-")
    assert list(document.texts) == [text]
    assert "unread" not in document.metadata


def test_times_that_are_damaged_are_told() -> None:
    content = b"WEBVTT\n\n00:01.000 --> 00:02.000\nWhy?\n\n00:03.0 -> \nSo.\n\n00:05.000 --> 00:06.000\nAnd?\n"
    document = read(content, "-")
    assert [line.start for line in document.lines] == [1.0, None, 5.0]
    assert document.metadata["unread"].endswith("what is said there has none: 6")


def test_a_table_that_is_cut_off_keeps_its_columns_of_times(tmp_path: Path) -> None:
    rows = [
        f"Speaker {'AB'[n % 2]}\t00:00:0{2 * n};05\t00:00:0{2 * n + 1};20\tAnd what came after {n}?"
        for n in range(4)
    ]
    path = tmp_path / "cut.tsv"
    path.write_text("\n".join(rows)[: -len(";20\tAnd what came after 3?")] + ":", encoding="utf-8")
    (document,) = read_all(str(path))
    assert [(line.label, line.start, line.end) for line in document.lines] == [
        ("Speaker A", 0.0, 1.0),
        ("Speaker B", 2.0, 3.0),
        ("Speaker A", 4.0, 5.0),
    ]
