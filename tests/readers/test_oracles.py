"""Other libraries read the same files: where they lose nothing that we keep, both say the same.

They are the extra `oracles`; the comparisons with one that is not installed are skipped.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from tests.readers.make_data import DATA, TALK
from transcripts_cli.model import Line
from transcripts_cli.readers import read

Said = tuple[float | None, float | None, str]
SUBTITLES = sorted(path for path in DATA.iterdir() if path.suffix in (".srt", ".vtt", ".sbv"))
PYSUBS2_LOSES = {
    "entities.vtt": "entities are not decoded",
    "identifiers_of_words.vtt": "an identifier is speech",
    "noscribe.vtt": "a label before the voice's own is speech",
    "notes_styles_and_regions.vtt": "a note is speech",
    "rolling_youtube.vtt": "what rolls is said again",
    "teams.vtt": "an identifier is speech",
    "timing_cut_off.vtt": "a damaged timing is speech",
    "whisperx.srt": "the voice is speech",
    "windows_1252.srt": "only UTF-8 is read",
}
WEBVTT_LOSES = {
    "crlf_and_bom.srt": "a position is text",
    "entities.vtt": "entities are not decoded",
    "no_numbers.srt": "cues without numbers are not read",
    "noscribe.vtt": "a label before the voice's own is speech",
    "rolling_youtube.vtt": "what rolls is said again",
    "timing_cut_off.vtt": "the cue with the damaged timing is lost",
    "whisperx.srt": "the voice is speech",
    "windows_1252.srt": "only UTF-8 is read",
}


def oracle(name: str) -> Any:
    return pytest.importorskip(name, reason=f"{name} is not installed: pip install '.[oracles]'")


def cues(path: Path) -> list[Said]:
    """What a file's cues say, in whole seconds."""
    lines = read(str(path)).lines
    runs = [[*run] for _, run in groupby(lines, lambda line: line.origin and line.origin.place)]
    return [said(run[0].start, run[0].end, " ".join(line.text for line in run)) for run in runs]


def said(start: float | None, end: float | None, text: str) -> Said:
    whole = [None if time is None else float(int(time)) for time in (start, end)]
    return whole[0], whole[1], " ".join(text.split())


def by_pysubs2(path: Path) -> Iterator[Said]:
    for event in oracle("pysubs2").load(str(path)):
        yield said(event.start / 1000, event.end / 1000, event.plaintext)


def by_webvtt(path: Path) -> Iterator[Said]:
    library = oracle("webvtt")
    readers = {".srt": library.from_srt, ".sbv": library.from_sbv, ".vtt": library.read}
    for caption in readers[path.suffix](str(path)):
        yield said(caption.start_in_seconds, caption.end_in_seconds, caption.text)


@pytest.mark.parametrize("path", SUBTITLES, ids=lambda path: path.name)
@pytest.mark.parametrize(
    ("other", "loses"), [(by_pysubs2, PYSUBS2_LOSES), (by_webvtt, WEBVTT_LOSES)]
)
def test_subtitles(path: Path, other: Any, loses: dict[str, str]) -> None:
    oracle({by_pysubs2: "pysubs2", by_webvtt: "webvtt"}[other])
    try:
        found = [*other(path)]
    except Exception:  # noqa: BLE001 - what others raise of what they cannot read
        found = []
    assert (found == cues(path)) is (path.name not in loses), loses.get(path.name)


@pytest.mark.parametrize("path", [*DATA.glob("*.ass")], ids=str)
def test_substation(path: Path) -> None:
    events = [one for one in oracle("pysubs2").load(str(path)) if one.type == "Dialogue"]
    lines = read(str(path)).lines
    theirs = [
        (event.name, event.start / 1000, event.end / 1000, text)
        for event in events
        for text in event.plaintext.replace("\\h", " ").split("\n")
    ]
    assert [(line.label, line.start, line.end, line.text) for line in lines] == theirs


@pytest.mark.filterwarnings("ignore:mor/word misalignment")
@pytest.mark.parametrize("path", [*DATA.glob("*tiers.cha"), *DATA.glob("old*.cha")], ids=str)
def test_chat(path: Path) -> None:
    chat = oracle("pylangacq").read_chat(str(path), strict=False)
    names = {one.code: one.name.replace("_", " ") or one.code for one in chat.participants()}
    theirs = []
    for one in chat.utterances():
        code = one.participant or ""
        text = re.sub(r"\x15.*?\x15", "", (one.tiers or {}).get(code, ""))
        if text:
            start, end = one.time_marks or (None, None)
            theirs.append((code, names[code], start, end, " ".join(text.split())))
    lines = [line for line in read(str(path)).lines if line.label]
    ours = [
        told([*run]) for _, run in groupby(lines, lambda line: line.origin and line.origin.unit)
    ]
    untimed = [
        one if one[2] is not None else (*ours[n][:4], one[4]) for n, one in enumerate(theirs)
    ]
    assert untimed == ours  # the old way to write times is not theirs


def told(run: list[Line]) -> tuple[str, str, float | None, float | None, str]:
    first = run[0]
    assert first.origin
    assert first.origin.speaker
    start, end = (None if time is None else time * 1000 for time in (first.start, first.end))
    return first.label, first.origin.speaker.name, start, end, " ".join(line.text for line in run)


ARTICLE = "".join(f"<p><strong>{asked}</strong></p>\n<p>{answer}</p>\n" for asked, answer in TALK)
FRAMES = {
    "blog": "<header><nav><ul><li><a href='/'>Start</a></li><li><a href='/b'>Boats for sale</a></li></ul></nav></header>"
    "<main><article class='post'><h1>The sea</h1><div class='entry-content'>{}</div></article>"
    "<div class='sharedaddy'>Share this on all networks</div></main><footer>All rights reserved by nobody</footer>",
    "newspaper": "<div class='cookie-banner'>We use cookies to bake cakes</div><div class='topbar'><a href='#'>Subscribe</a></div>"
    "<div id='content'><h1>The sea</h1>{}</div><aside><h3>Most read</h3><a href='/x'>Ten boats you must see</a></aside>",
    "tables": "<table><tr><td><a href='/'>Home</a><br><a href='/c'>Contact us now</a></td></tr></table><h1>The sea</h1>{}",
    "comments": "<article><h1>The sea</h1>{}</article><section id='comments'><p>Sailor2000: I was there too</p></section>",
}


@pytest.mark.parametrize("frame", FRAMES)
def test_the_article_of_a_page(frame: str, tmp_path: Path) -> None:
    page = f"<html><head><title>x</title></head><body>{FRAMES[frame].format(ARTICLE)}</body></html>"
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    theirs = Counter(
        re.findall(r"\w+", oracle("trafilatura").extract(page, include_comments=False))
    )
    ours = Counter(re.findall(r"\w+", "\n".join(line.text for line in read(str(path)).lines)))
    spoken = Counter(re.findall(r"\w+", " ".join(said for pair in TALK for said in pair)))
    assert not spoken - ours
    title = 2
    assert (ours - spoken).total() <= title + (theirs - spoken).total()
    assert (spoken - theirs).total() <= 0.05 * spoken.total()  # else it would judge nothing
