"""What holds for every text, from its bytes to what is written of it.

The laws of one room are tested there: tests/recognise/test_laws.py (hash seeds, arbitrary lines), test_renderings.py
(a talk in any convention is read back), tests/test_exports.py (every table comes back, a report holds no tags but ours),
tests/writers/test_cells.py (--safe gives every text back), test_transcripts.py, test_sqlite.py and test_parquet.py (what
each format gives back). `make check` tries each law 200 times, pytest alone 50 times (tests/depth.py).
"""

import csv
import dataclasses
import io
import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import regex
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.depth import law
from tests.fuzz.targets import TARGETS, attempt, seeds_of
from tests.recognise.talks import LANGUAGES, Page, pages
from tests.recognise.test_laws import texts
from tests.recognise.test_renderings import WRITINGS
from tests.strategies import CELLS
from transcripts_cli import load, load_many
from transcripts_cli.analyses import counts, quotes, turns
from transcripts_cli.model import Document, Line, Passage, Table, Transcript, Turn
from transcripts_cli.readers import READERS
from transcripts_cli.readers.encodings import decode
from transcripts_cli.recognise import recognise
from transcripts_cli.text import count_words, split_lines, visible
from transcripts_cli.writers import (
    TRANSCRIPT_WRITERS,
    Rendering,
    find_transcript_writer,
    find_writer,
)

LABELLED = [
    *("colon", "colon, between blank lines", "colon after spaces", "colon after a no-break space"),
    *("colon, capitals", "colon, wide", "square brackets", "full stop and dash", "time before"),
    *("tab", "bold, colon inside", "table"),
]
TALKS = st.sampled_from(LABELLED).flatmap(lambda name: pages(WRITINGS[name]))
PLAIN_TALKS = pages(WRITINGS["colon, between blank lines"])
"""`Full Name: speech`, between blank lines."""
AWKWARD = [
    "007",
    "NULL",
    "=1+1",
    "+1",
    "-",
    "@A1",
    "a\rb",
    "a\u2028b",
    "\u0085",
    "x\ty",
    "1e5",
    "None",
    " ",
    '"',
    "'",
    "\\",
]


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def read_lines(lines: list[str]) -> Transcript:
    numbered = tuple(Line(number, line) for number, line in enumerate(lines, 1))
    return recognise(Document("a.txt", numbered))


def read_bytes(content: bytes, name: str = "a.txt", encoding: str = "") -> Transcript:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        return load(str(path), encoding=encoding)


def essence(transcript: Transcript) -> tuple[object, ...]:
    """All that is read in a text; not where it lies and how it is encoded."""
    return (transcript.turns, transcript.passages, transcript.convention, transcript.reasons)


def blocks_of(transcript: Transcript) -> list[Turn | Passage]:
    blocks: list[Turn | Passage] = [*transcript.turns, *transcript.passages]
    return sorted(blocks, key=lambda block: block.line)


def as_bytes(lines: list[str], ending: str = "\n", encoding: str = "utf-8") -> bytes:
    return "".join(f"{line}{ending}" for line in lines).encode(encoding)


# Conservation


@law()
@given(TALKS)
def test_every_letter_is_in_one_block_in_order(page: Page) -> None:
    transcript = read_lines(page.lines)
    blocks = blocks_of(transcript)
    found = ""
    for block in blocks:
        if isinstance(block, Turn):
            found += letters(block.label + block.text)
        else:
            found += letters("".join(page.lines[block.line - 1 : block.end_line]))
    written = letters("".join(page.lines))
    times = re.compile(r"0000?\d{4}|00:\d\d:\d\d")
    assert found == letters("".join(times.sub("", line) for line in page.lines)) or found == written


@law()
@given(TALKS | texts().map(Page))
def test_blocks_are_disjoint_increasing_and_cover_every_line(page: Page) -> None:
    transcript = read_lines(page.lines)
    blocks = blocks_of(transcript)
    for before, after in itertools.pairwise(blocks):
        assert before.line <= before.end_line < after.line <= after.end_line
    covered = {n for block in blocks for n in range(block.line, block.end_line + 1)}
    written = {number for number, line in enumerate(page.lines, 1) if line.strip()}
    assert not blocks or written <= covered <= set(range(1, len(page.lines) + 1))


@law()
@given(TALKS)
def test_the_text_of_a_turn_stands_in_its_lines(page: Page) -> None:
    for turn in read_lines(page.lines).turns:
        lines = page.lines[turn.line - 1 : turn.end_line]
        assert all(any(said in line for line in lines) for said in turn.text.split("\n"))


# The same text in other bytes


@law()
@given(
    TALKS,
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]),
)
def test_line_ends_encodings_and_marks_change_nothing(
    page: Page, ending: str, encoding: str
) -> None:
    plain = read_bytes(as_bytes(page.lines))
    assert essence(read_bytes(as_bytes(page.lines, ending, encoding))) == essence(plain)


@law()
@given(
    TALKS, st.sampled_from(["cp1252", "iso8859-15", "mac-roman", "cp1251", "shift_jis", "gb18030"])
)
def test_an_encoding_that_is_named_changes_nothing(page: Page, encoding: str) -> None:
    lines = "\n".join(page.lines).encode(encoding, "ignore").decode(encoding).split("\n")
    assume(letters("".join(lines)))
    found = read_bytes(as_bytes(lines, "\n", encoding), encoding=encoding)
    assert essence(found) == essence(read_bytes(as_bytes(lines)))


@law()
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=9))
def test_what_is_decoded_is_what_was_written(lines: list[str]) -> None:
    text = (
        "\n".join(lines).removeprefix("\ufeff").lstrip("\0")
    )  # the mark of UTF-16 and two NULs are UTF-32's
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        assert decode(text.encode(encoding), "a.txt").text == text


PLACES = """
import dataclasses, json, sys
from transcripts_cli import load
print(json.dumps(dataclasses.asdict(load("talk.txt"))["turns"]))
"""


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "4242", "PYTHONOPTIMIZE": "2"},
        {"HOME": "/proc/none", "TMPDIR": "/proc/none"},
    ],
    ids=["ascii", "turkish", "hashes", "no home"],
)
def test_locale_home_hashes_and_folder_change_nothing(
    tmp_path: Path, variables: dict[str, str]
) -> None:
    talk = "".join(f"Işıl Öz: Niçin {i}?\n\nZoë B.: Çünkü {i}.\n\n" for i in range(9))
    found = []
    for number, own in enumerate(({}, variables)):
        folder = tmp_path / str(number) / "é"
        folder.mkdir(parents=True)
        (folder / "talk.txt").write_bytes(talk.encode())
        done = subprocess.run(
            [sys.executable, "-c", PLACES],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1]), **own},
            capture_output=True,
            check=True,
        )
        found.append(json.loads(done.stdout))
    assert found[0] == found[1] != []


# Labels


def _variants(label: str) -> list[str]:
    return [
        unicodedata.normalize("NFD", label),
        label.replace(" ", "\u00a0"),
        label.replace(" ", "\u202f"),
        label[:2] + "\u200b" + label[2:],
        label + "\u2060",
    ]


@law()
@given(PLAIN_TALKS, st.integers(0, 4), st.sets(st.integers(0, 30)))
def test_variants_of_a_label_are_one_speaker_and_its_text_is_unaltered(
    page: Page, variant: int, places: set[int]
) -> None:
    lines = list(page.lines)
    for number, (line, label, _) in enumerate(page.turns):
        if number in places:
            written = lines[line - 1]
            lines[line - 1] = _variants(label)[variant] + written.removeprefix(label)
    plain, found = read_lines(page.lines), read_lines(lines)
    assert [turn.text for turn in found.turns] == [turn.text for turn in plain.turns]
    names = [turn.speaker.name for turn in plain.turns]
    others = [turn.speaker for turn in found.turns]
    assert len(dict.fromkeys(others)) == len(dict.fromkeys(names))
    assert all(turn.label in lines[turn.line - 1] for turn in found.turns)


@law()
@given(PLAIN_TALKS, st.sampled_from(["Ines Okonkwo", "Rolf Tänzer", "Tarek Olin"]))
def test_renaming_a_label_renames_its_speaker_and_nothing_else(page: Page, name: str) -> None:
    old = page.turns[-1][1]
    lines = [line.replace(old, name) for line in page.lines]
    before, after = read_lines(page.lines), read_lines(lines)
    assert len(before.turns) == len(after.turns)
    for one, other in zip(before.turns, after.turns, strict=True):
        assert (one.line, one.end_line, one.text.replace(old, name)) == (
            other.line,
            other.end_line,
            other.text,
        )
        assert one.label.replace(old, name) == other.label
        assert one.speaker.name.replace(old, name) == other.speaker.name
        assert one.speaker.role == other.speaker.role


@law()
@given(PLAIN_TALKS, st.integers(0, 99))
def test_a_turn_that_is_added_changes_no_earlier_turn(page: Page, who: int) -> None:
    end = page.turns[-1][0]
    while end < len(page.lines) and page.lines[end].strip():
        end += 1
    labels = sorted({label for _, label, _ in page.turns})
    lines = [*page.lines[:end], ""]
    more = [*lines, f"{labels[who % len(labels)]}: We left it at that.", ""]
    before, after = read_lines(lines).turns, read_lines(more).turns
    assert list(map(_first_said, after[:-1])) == list(map(_first_said, before))
    assert len(after) == len(before) + 1


def _first_said(turn: Turn) -> tuple[object, ...]:
    """Where a turn begins, whose it is, and its first paragraph."""
    return (turn.line, turn.label, turn.text.split("\n\n")[0], turn.speaker.name)


@pytest.mark.xfail(reason="ten turns of one paragraph each are a habit, which a second one breaks")
def test_a_turn_that_is_added_takes_no_paragraph_from_an_earlier_one() -> None:
    talk = ["Ana Silva: Why did you keep the barn?", "Ben Okri: We left the barn to them."] * 12
    talk[1] += "\n\nAna Silva will tell you more about it."
    lines = [line for text in talk for line in (*text.split("\n"), "")]
    more = [*lines, "Ana Silva: Was that all of it?"]
    assert read_lines(more).turns[:24] == read_lines(lines).turns


# What is made of turns


@law()
@given(st.lists(TALKS, min_size=1, max_size=3))
def test_figures_are_sums_over_the_exported_turns(some: list[Page]) -> None:
    read = [
        dataclasses.replace(found, document=dataclasses.replace(found.document, source=f"{i}.txt"))
        for i, found in enumerate(read_lines(page.lines) for page in some)
    ]
    exported = list(turns.list_turns(read).rows)
    count = counts.Count(by="source", columns=("turns", "words"))
    for source, number, words in counts.count_speech(read, count).rows:
        own = [row for row in exported if row[0] == source]
        assert number == len(own)
        assert words == sum(count_words(str(row[7])) for row in own)


@law()
@given(TALKS, st.sampled_from(["turn", "sentence", "match"]), st.integers(0, 4))
def test_a_quote_stands_in_its_turn_word_for_word(page: Page, unit: str, least: int) -> None:
    found = read_lines(page.lines)
    wish = quotes.Wish(unit=unit, min_words=least, pattern=regex.compile(r"\w+ \w+|\w{3}"))
    exported = {row[1]: str(row[7]) for row in turns.list_turns([found]).rows}
    table = quotes.find_quotes([found], wish)
    for cells in table.rows:
        row: dict[str, Any] = dict(zip(table.columns, cells, strict=True))
        quote = row["text"]
        assert quote in exported[row["turn"]]
        written = page.lines[row["line"] - 1 : row["end_line"]]
        for said in quote.split("\n"):
            assert any(said in line for line in written)


@law(50)  # each reads up to five files, together and apart
@given(st.lists(TALKS, min_size=2, max_size=5))
def test_a_batch_is_the_concatenation_of_its_texts(some: list[Page]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder, f"{number}.txt")) for number in range(len(some))]
        for path, page in zip(paths, some, strict=True):
            Path(path).write_bytes(as_bytes(page.lines))
        together = list(load_many([folder], _never))
        assert together == [load(path) for path in paths]


def _never(error: Exception) -> None:
    raise error


# What is written, read back

ROWS = st.lists(st.tuples(*[st.sampled_from(AWKWARD) | CELLS] * 3), min_size=1, max_size=5)


def _written(name: str, rows: list[tuple[str, ...]]) -> bytes:
    out = io.BytesIO()
    find_writer(name)(Table("", ("a", "b", "c"), rows), out)
    return out.getvalue()


@law()
@given(ROWS)
def test_every_cell_comes_back_from_csv(rows: list[tuple[str, ...]]) -> None:
    text = io.StringIO(_written("delimited.write_csv", rows).decode(), newline="")
    assert list(csv.reader(text)) == [["a", "b", "c"], *map(list, rows)]


@law()
@given(ROWS)
def test_every_cell_comes_back_from_json(rows: list[tuple[str, ...]]) -> None:
    wanted = [dict(zip("abc", row, strict=True)) for row in rows]
    assert json.loads(_written("jsonlines.write_json", rows)) == wanted
    lines = _written("jsonlines.write_jsonl", rows).decode().split("\n")
    assert [json.loads(line) for line in lines if line] == wanted
    assert len(lines) == len(rows) + 1


@law()
@given(ROWS)
def test_a_row_of_tsv_is_a_line_of_as_many_cells(rows: list[tuple[str, ...]]) -> None:
    lines = _written("delimited.write_tsv", rows).decode().split("\n")
    assert [line.count("\t") for line in lines] == [2] * (len(rows) + 1) + [0]
    assert "\r" not in "".join(lines)


@law()
@given(TALKS | texts().map(Page), st.sampled_from(["jsonl", "csv"]))
def test_reading_our_own_export_changes_nothing(page: Page, fmt: str) -> None:
    found = read_lines(page.lines)
    name = {"jsonl": "jsonlines.write_jsonl", "csv": "delimited.write_csv"}[fmt]
    out = io.BytesIO()
    find_writer(name)(turns.list_turns([found]), out)
    if not found.turns or not any(turn.text.strip() for turn in found.turns):
        return
    again = read_bytes(out.getvalue(), f"a.{fmt}")
    assert [_said(turn) for turn in again.turns] == [_said(turn) for turn in found.turns]


def _said(turn: Turn) -> tuple[object, ...]:
    speaker = turn.speaker
    return (turn.label, speaker.name, speaker.role, turn.text, turn.start, turn.end)


@law()
@given(TALKS)
def test_reading_our_own_text_again_changes_nothing(page: Page) -> None:
    once = _as_text(read_lines(page.lines))
    assert _as_text(read_bytes(once)) == once


def _as_text(transcript: Transcript) -> bytes:
    out = io.BytesIO()
    find_transcript_writer(TRANSCRIPT_WRITERS["txt"])([transcript], out, Rendering())
    return out.getvalue()


@law()
@given(st.text())
def test_nothing_that_is_shown_steers_a_terminal(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert not any(unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} for sign in shown)
    assert not set(shown) & set(
        "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


# Bytes of any kind


@st.composite
def broken(draw: st.DrawFn, name: str) -> bytes:
    """Bytes at random, or a small file of a format from which bytes were cut, repeated or changed."""
    seeds = SEEDS.setdefault(name, list(seeds_of(name)))
    if not seeds or draw(st.integers(0, 9)) == 0:
        return draw(st.binary(max_size=300))
    content = bytearray(draw(st.sampled_from(seeds))[:20_000])
    chance = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311 - which bytes are broken
    for _ in range(draw(st.integers(1, 8))):
        start, end = sorted(chance.randrange(len(content) + 1) for _ in "ab")
        end = min(end, start + 60)
        piece = bytes(content[start:end])
        content[start:end] = chance.choice(
            [
                b"",
                piece * 3,
                piece * 100,
                bytes(reversed(piece)),
                chance.randbytes(len(piece)),
                b"<",
                b'{"',
                b"-->",
                b"\\",
            ]
        )
    return bytes(content)


SEEDS: dict[str, list[bytes]] = {}


APART = ["pdf", "parquet"]


@pytest.mark.parametrize("name", sorted({*READERS, "decode", "format"}.difference(APART)))
@law(60)  # of each of 20 readers
@given(st.data())
def test_no_bytes_crash_a_reader(name: str, data: st.DataObject) -> None:
    assert name in TARGETS
    attempt(name, data.draw(broken(name)))


@pytest.mark.parametrize("name", APART)
@law(10)  # each starts a process
@given(st.data())
def test_no_bytes_crash_a_reader_that_works_apart(name: str, data: st.DataObject) -> None:
    attempt(name, data.draw(broken(name)))


def _calls(lines: list[str]) -> int:
    """Count the calls that reading a text takes: as much as the time, and the same on every machine."""
    counted = Counter[str]()
    sys.setprofile(lambda _frame, event, _what: counted.update([event]))
    try:
        read_lines(lines)
    finally:
        sys.setprofile(None)
    return counted["call"] + counted["c_call"]


@law(15)  # each reads four times as much as the others, counted
@given(TALKS)
def test_twice_the_text_takes_at_most_two_and_a_half_times_the_work(page: Page) -> None:
    once = page.lines * 4
    _calls(once)  # what is remembered, is from here on
    assert _calls(once * 2) <= 2.5 * _calls(once)


PROSE = [
    state.format(thing)
    for language in LANGUAGES.values()
    for state, thing in itertools.product(language.states, language.things)
    if state.isascii()
]


@law()
@given(st.lists(st.sampled_from(PROSE), min_size=1, max_size=20), st.integers(1, 20))
def test_more_prose_makes_no_transcript_of_prose(prose: list[str], more: int) -> None:
    lines = [line for text in prose for line in (text, "")]
    if not read_lines(lines).turns:
        longer = lines + [line for text in PROSE[:more] for line in (text, "")]
        assert not read_lines(longer).turns


def _refused() -> Iterator[list[str]]:
    for path in sorted((Path(__file__).parent / "recognise/cases").glob("*.txt")):
        if path.name != "failing.txt" and not (transcript := load(str(path))).turns:
            yield [line.text for line in transcript.document.lines]


@law(60)  # each reads a whole case twice
@given(st.data())
def test_more_prose_makes_no_transcript_of_a_refused_text(data: st.DataObject) -> None:
    lines = data.draw(st.sampled_from(REFUSED))
    more = data.draw(st.lists(st.sampled_from(PROSE), min_size=1, max_size=9))
    assert not read_lines([*lines, ""] + [part for text in more for part in (text, "")]).turns


REFUSED = list(_refused())


@law()
@given(st.text())
def test_lines_are_those_of_an_editor(text: str) -> None:
    lines = split_lines(text)
    assert "\n".join(lines) == re.sub("\r\n?", "\n", text).removesuffix("\n") or not text
    assert not any("\n" in line or "\r" in line for line in lines)
