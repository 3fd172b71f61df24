"""What each speech recogniser writes as JSON: who spoke, when, what."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from transcripts_cli.readers.times import seconds

_TICKS = 10_000_000
"""Azure's units in a second."""


class Segment(NamedTuple):
    """Some speech of one voice; the label is "" and the times are None where they are missing."""

    label: str
    text: str
    start: float | None = None
    end: float | None = None


class Word(NamedTuple):
    """A word or, glued to the one before, a punctuation mark."""

    label: str
    text: str
    start: float | None
    end: float | None
    glued: bool = False


def flavour_of(found: object) -> str:
    """Return which speech recogniser wrote some JSON, "" if none that we know.

    >>> flavour_of({"segments": [{"text": " Hi", "start": 0, "end": 1}]})
    'whisper'
    """
    if not isinstance(found, dict):
        return ""
    return next((name for name, (test, _) in FLAVOURS.items() if test(found)), "")


def voice(written: object) -> str:
    """Return a voice's label: as written, a number with the word that makes it one.

    >>> voice("SPEAKER_00"), voice(0), voice("1"), voice(None)
    ('SPEAKER_00', 'Speaker 0', 'Speaker 1', '')
    """
    if written is None or isinstance(written, bool | float | dict | list):
        return ""
    text = str(written).strip()
    return f"Speaker {text}" if text.isdecimal() else text


def _joined(words: Sequence[Word]) -> Iterator[Segment]:
    """Yield the runs of words that one voice says."""
    run: list[Word] = []
    for word in words:
        if run and word.label != run[0].label and not word.glued:
            yield _run(run)
            run = []
        run.append(word)
    if run:
        yield _run(run)


def _run(words: Sequence[Word]) -> Segment:
    text = "".join(word.text if word.glued else f" {word.text.strip()}" for word in words)
    timed = [word for word in words if word.start is not None]
    ended = [word.end for word in words if word.end is not None]
    return Segment(
        words[0].label, text.strip(), timed[0].start if timed else None, max(ended, default=None)
    )


def _whisper(found: Mapping[str, Any]) -> Iterator[Segment]:
    for entry in found["segments"]:
        text, label = str(entry.get("text") or ""), voice(entry.get("speaker"))
        start, end = seconds(entry.get("start")), seconds(entry.get("end"))
        yield Segment(label or _usual(entry.get("words")), text, start, end)


def _usual(words: object) -> str:
    """Return the voice that says most of a segment's words, "" if none is named."""
    voices = [voice(word.get("speaker")) for word in words or ()] if isinstance(words, list) else []
    named = [name for name in voices if name]
    return max(sorted(set(named)), key=named.count, default="")


def _whisper_cpp(found: Mapping[str, Any]) -> Iterator[Segment]:
    for entry in found["transcription"]:
        times = entry.get("timestamps") or {}
        label = voice(entry.get("speaker"))
        yield Segment(
            label,
            str(entry.get("text") or ""),
            seconds(times.get("from")),
            seconds(times.get("to")),
        )


def _deepgram(found: Mapping[str, Any]) -> Iterator[Segment]:
    results = found["results"]
    for entry in results.get("utterances") or ():
        times = seconds(entry.get("start")), seconds(entry.get("end"))
        yield Segment(voice(entry.get("speaker")), str(entry.get("transcript") or ""), *times)
    if not results.get("utterances"):
        yield from _deepgram_channels(results["channels"])


def _deepgram_channels(channels: Sequence[Mapping[str, Any]]) -> Iterator[Segment]:
    for channel in channels:
        best = channel["alternatives"][0]
        paragraphs = (best.get("paragraphs") or {}).get("paragraphs") or ()
        for entry in paragraphs:
            text = " ".join(str(sentence["text"]) for sentence in entry["sentences"])
            times = seconds(entry.get("start")), seconds(entry.get("end"))
            yield Segment(voice(entry.get("speaker")), text, *times)
        if paragraphs:
            continue
        yield from _joined(
            [
                Word(
                    voice(word.get("speaker")),
                    str(word.get("punctuated_word") or word["word"]),
                    seconds(word.get("start")),
                    seconds(word.get("end")),
                )
                for word in best.get("words") or ()
            ]
        )


def _assemblyai(found: Mapping[str, Any]) -> Iterator[Segment]:
    entries = found.get("utterances")
    if entries:
        for entry in entries:
            times = _thousandths(entry.get("start")), _thousandths(entry.get("end"))
            yield Segment(voice(entry.get("speaker")), str(entry.get("text") or ""), *times)
        return
    yield from _joined(
        [
            Word(
                voice(w.get("speaker")),
                str(w["text"]),
                _thousandths(w.get("start")),
                _thousandths(w.get("end")),
            )
            for w in found.get("words") or ()
        ]
    )


def _thousandths(value: object) -> float | None:
    found = seconds(value)
    return None if found is None else found / 1000


def _aws(found: Mapping[str, Any]) -> Iterator[Segment]:
    results = found["results"]
    who = {
        str(item.get("start_time")): item.get("speaker_label") or segment.get("speaker_label")
        for segment in (results.get("speaker_labels") or {}).get("segments") or ()
        for item in segment.get("items") or ()
    }
    words = []
    label = ""
    for item in results["items"]:
        glued = item.get("type") == "punctuation"
        named = voice(item.get("speaker_label") or who.get(str(item.get("start_time"))))
        label = label if glued else named
        text = str(item["alternatives"][0]["content"])
        words.append(
            Word(label, text, seconds(item.get("start_time")), seconds(item.get("end_time")), glued)
        )
    return _joined(words)


def _google(found: Mapping[str, Any]) -> Iterator[Segment]:
    """Of diarised results the last one has all words with their voices."""
    bests = [result["alternatives"][0] for result in found["results"] if result.get("alternatives")]
    voiced = [best for best in bests if any(map(_google_voice, best.get("words") or ()))]
    for best in voiced[-1:] if voiced and _repeats(bests) else bests:
        words = best.get("words") or ()
        if words:
            yield from _joined([_google_word(word) for word in words])
        elif best.get("transcript"):
            yield Segment("", str(best["transcript"]))


def _repeats(bests: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the last result says again what those before it say."""
    counts = [len(best.get("words") or ()) for best in bests]
    return len(counts) < 2 or counts[-1] >= sum(counts[:-1])  # noqa: PLR2004 - one result repeats nothing


def _google_voice(word: Mapping[str, Any]) -> str:
    return voice(word.get("speakerLabel") or word.get("speakerTag") or word.get("speaker_tag"))


def _google_word(word: Mapping[str, Any]) -> Word:
    start = word.get("startTime") or word.get("startOffset") or word.get("start_time")
    end = word.get("endTime") or word.get("endOffset") or word.get("end_time")
    return Word(_google_voice(word), str(word["word"]), seconds(start), seconds(end))


def _rev(found: Mapping[str, Any]) -> Iterator[Segment]:
    names = {entry.get("id"): entry.get("name") for entry in found.get("speakers") or ()}
    for entry in found["monologues"]:
        parts = entry["elements"]
        spoken = entry.get("speaker")
        label = voice(names.get(spoken) or entry.get("speaker_name") or spoken)
        starts = [t for t in (seconds(part.get("ts")) for part in parts) if t is not None]
        ends = [t for t in (seconds(part.get("end_ts")) for part in parts) if t is not None]
        text = "".join(str(part.get("value") or "") for part in parts)
        yield Segment(label, text, min(starts, default=None), max(ends, default=None))


def _speechmatics(found: Mapping[str, Any]) -> Iterator[Segment]:
    words = []
    for entry in found["results"]:
        best = entry["alternatives"][0]
        glued = entry.get("type") == "punctuation"
        label = voice(best.get("speaker"))
        times = seconds(entry.get("start_time")), seconds(entry.get("end_time"))
        words.append(Word("" if label == "UU" else label, str(best["content"]), *times, glued))
    return _joined(words)


def _azure(found: Mapping[str, Any]) -> Iterator[Segment]:
    for entry in found["recognizedPhrases"]:
        start, length = (
            float(entry.get(k) or 0) / _TICKS for k in ("offsetInTicks", "durationInTicks")
        )
        text = str(entry["nBest"][0]["display"]) if entry.get("nBest") else ""
        yield Segment(voice(entry.get("speaker")), text, round(start, 3), round(start + length, 3))


def _has(*keys: str) -> Callable[[Mapping[str, Any]], bool]:
    """Return the test whether keys lead to something, each inside the one before."""

    def test(found: Mapping[str, Any]) -> bool:
        inner: Any = found
        for key in keys:
            inner = inner.get(key) if isinstance(inner, dict) else None
        return inner is not None

    return test


def _results_hold(key: str) -> Callable[[Mapping[str, Any]], bool]:
    """Return the test whether the results are a list of objects with that key."""

    def test(found: Mapping[str, Any]) -> bool:
        results = found.get("results")
        return isinstance(results, list) and any(isinstance(r, dict) and key in r for r in results)

    return test


def _is_assemblyai(found: Mapping[str, Any]) -> bool:
    return "utterances" in found or ("audio_url" in found and "words" in found)


FLAVOURS: Mapping[
    str,
    tuple[Callable[[Mapping[str, Any]], bool], Callable[[Mapping[str, Any]], Iterator[Segment]]],
] = {
    "whisper": (_has("segments"), _whisper),
    "whisper.cpp": (_has("transcription"), _whisper_cpp),
    "deepgram": (
        lambda j: _has("results", "channels")(j) or _has("results", "utterances")(j),
        _deepgram,
    ),
    "aws": (_has("results", "items"), _aws),
    "speechmatics": (_results_hold("type"), _speechmatics),
    "google": (_results_hold("alternatives"), _google),
    "assemblyai": (_is_assemblyai, _assemblyai),
    "rev": (_has("monologues"), _rev),
    "azure": (_has("recognizedPhrases"), _azure),
}
"""Speech recogniser → whether some JSON is its, and what was said in it; the first that fits is taken."""
