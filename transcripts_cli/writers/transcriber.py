"""Transcriber (.trs), and the folder of such files with their metadata that TXM imports."""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import BinaryIO

from transcripts_cli.model import Transcript
from transcripts_cli.writers.markup import HEAD, element, escaped, nested
from transcripts_cli.writers.names import FileNames, called
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.subtitles import cues_of
from transcripts_cli.writers.times import decimal
from transcripts_cli.writers.zipped import write_zip

_DOCTYPE = '<!DOCTYPE Trans SYSTEM "trans-14.dtd">\n'


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write a text as Transcriber does: a turn a turn, with its times.

    Raises:
        InputError: a turn has no time.
    """
    del rendering
    out.writelines(_trs(text, "trs") for text in texts)


def write_corpus(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write an archive of the files that TXM imports."""
    write_zip(members(texts, rendering), out)


def members(texts: Iterable[Transcript], rendering: Rendering) -> Iterator[tuple[str, bytes]]:
    """Yield a Transcriber file for every text, and a table of what is known of each.

    The table has a row a text: its file, its source, and in `enq1`, `enq2` … who asks, whose words TXM can leave out.
    """
    del rendering
    names = FileNames(".trs")
    rows: list[tuple[str, str, list[str]]] = []
    for text in texts:
        name, _ = names.give(text.document.source)
        yield name, _trs(text, "txm")
        asking = [called(who) for who in text.speakers if who.role == "interviewer"]
        rows.append((name.removesuffix(".trs"), text.document.source, asking))
    most = max((len(asking) for _, _, asking in rows), default=0)
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "source", *(f"enq{number}" for number in range(1, most + 1))])
    for identifier, source, asking in rows:
        writer.writerow([identifier, source, *asking, *[""] * (most - len(asking))])
    yield "metadata.csv", table.getvalue().encode("utf-8", "backslashreplace")


def _trs(text: Transcript, name: str) -> bytes:
    cues = cues_of(text, name)
    people = {who: f"spk{number}" for number, who in enumerate(text.speakers, 1)}
    turns = []
    for cue, following in pairwise([*cues, None]):
        if cue is None:
            continue
        end = min(cue.end, following.start) if following else cue.end
        times = decimal(cue.start), decimal(max(cue.start, end))
        sync = element("Sync", {"time": times[0]})
        attributes = {
            "speaker": people[cue.turn.speaker],
            "startTime": times[0],
            "endTime": times[1],
        }
        turns.append(nested("Turn", attributes, [sync, escaped(cue.turn.text)]))
    span = {
        "startTime": "0",
        "endTime": decimal(max((cue.end for cue in cues), default=0.0)),
    }
    section = nested("Section", {"type": "report", **span}, turns)
    speakers = [
        element("Speaker", {"id": identifier, "name": called(who) or identifier, "check": "no"})
        for who, identifier in people.items()
    ]
    parts = [nested("Speakers", {}, speakers), nested("Episode", {}, [section])]
    attributes = {"scribe": "", "audio_filename": "", "version": "1", "version_date": ""}
    language = {"xml:lang": text.language or None}
    return f"{HEAD}{_DOCTYPE}{nested('Trans', attributes | language, parts)}\n".encode()
