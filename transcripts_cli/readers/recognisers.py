"""What each speech recogniser writes as JSON: who spoke, when, what."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from transcripts_cli.model import Word
from transcripts_cli.readers import word_lists
from transcripts_cli.readers.segments import Segment, Token, joined, thousandths, voice, words_of
from transcripts_cli.readers.times import seconds

_TICKS = 10_000_000
"""Azure's units in a second."""


def flavour_of(found: object) -> str:
    """Return which speech recogniser wrote some JSON, "" if none that we know.

    >>> flavour_of({"segments": [{"text": " Hi", "start": 0, "end": 1}]})
    'whisper'
    """
    if not isinstance(found, dict):
        return ""
    return next((name for name, (test, _) in FLAVOURS.items() if test(found)), "")


def _whisper(found: Mapping[str, Any]) -> Iterator[Segment]:
    apart = deque(words_of(found.get("words")))
    for entry in found["segments"]:
        start, end = seconds(entry.get("start")), seconds(entry.get("end"))
        words = words_of(entry.get("words")) or _said_until(apart, end)
        text = str(entry.get("text") or "") or " ".join(word.text for word in words)
        label = voice(entry.get("speaker")) or _usual(entry.get("words"))
        if words and start is None:
            start, end = words[0].start, words[-1].end
        yield Segment(label, text, start, end, words)


def _said_until(words: deque[Word], end: float | None) -> tuple[Word, ...]:
    """Take the words that begin before a time, where a file lists them apart from its segments."""
    found = []
    while words and end is not None and (words[0].start is None or words[0].start < end):
        found.append(words.popleft())
    return tuple(found)


def _usual(words: object) -> str:
    """Return the voice that says most of a segment's words, "" if none is named."""
    voices = [voice(word.get("speaker")) for word in words or ()] if isinstance(words, list) else []
    named = [name for name in voices if name]
    return max(sorted(set(named)), key=named.count, default="")


def _whisper_cpp(found: Mapping[str, Any]) -> Iterator[Segment]:
    for entry in found["transcription"]:
        times = entry.get("timestamps") or {}
        span = seconds(times.get("from")), seconds(times.get("to"))
        yield Segment(voice(entry.get("speaker")), str(entry.get("text") or ""), *span)


def _deepgram(found: Mapping[str, Any]) -> Iterator[Segment]:
    results = found["results"]
    for entry in results.get("utterances") or ():
        words = words_of(entry.get("words"), _DEEPGRAM)
        yield _spoken(entry, str(entry.get("transcript") or ""), words)
    if not results.get("utterances"):
        for channel in results["channels"]:
            yield from _deepgram_channel(channel["alternatives"][0])


_DEEPGRAM = ("punctuated_word", "word")


def _deepgram_channel(best: Mapping[str, Any]) -> Iterator[Segment]:
    words = deque(words_of(best.get("words"), _DEEPGRAM))
    paragraphs = (best.get("paragraphs") or {}).get("paragraphs") or ()
    for entry in paragraphs:
        text = " ".join(str(sentence["text"]) for sentence in entry["sentences"])
        yield _spoken(entry, text, _said_until(words, seconds(entry.get("end"))))
    if not paragraphs:
        voices = [voice(entry.get("speaker")) for entry in best.get("words") or ()]
        yield from joined(
            Token(label, word.text, word.start, word.end)
            for label, word in zip(voices, words, strict=True)
        )


def _spoken(entry: Mapping[str, Any], text: str, words: tuple[Word, ...]) -> Segment:
    """Return what an object says that names its voice and times as most do."""
    times = seconds(entry.get("start")), seconds(entry.get("end"))
    return Segment(voice(entry.get("speaker")), text, *times, words)


def _assemblyai(found: Mapping[str, Any]) -> Iterator[Segment]:
    for entry in found.get("utterances") or ():
        times = thousandths(entry.get("start")), thousandths(entry.get("end"))
        words = words_of(entry.get("words"), unit=thousandths)
        yield Segment(voice(entry.get("speaker")), str(entry.get("text") or ""), *times, words)
    if not found.get("utterances"):
        yield from joined(
            Token(
                voice(word.get("speaker")),
                str(word["text"]),
                thousandths(word.get("start")),
                thousandths(word.get("end")),
            )
            for word in found.get("words") or ()
        )


def _youtube(found: Mapping[str, Any]) -> Iterator[Segment]:
    for entry in found["events"]:
        start, length = (thousandths(entry.get(key)) for key in ("tStartMs", "dDurationMs"))
        end = start + length if start is not None and length is not None else None
        text = "".join(str(part.get("utf8") or "") for part in entry.get("segs") or ())
        yield Segment("", " ".join(text.split()), start, end)


def _rev(found: Mapping[str, Any]) -> Iterator[Segment]:
    names = {entry.get("id"): entry.get("name") for entry in found.get("speakers") or ()}
    for entry in found["monologues"]:
        spoken = entry.get("speaker")
        label = voice(names.get(spoken) or entry.get("speaker_name") or spoken)
        yield from joined(_rev_tokens(label, entry["elements"]))


def _rev_tokens(label: str, parts: Sequence[Mapping[str, Any]]) -> Iterator[Token]:
    """Blanks are parts of their own; what none parts is one word."""
    glued = False
    for part in parts:
        text = str(part.get("value") or "")
        if text.strip():
            yield Token(label, text, seconds(part.get("ts")), seconds(part.get("end_ts")), glued)
        glued = bool(text.strip())


def _azure(found: Mapping[str, Any]) -> Iterator[Segment]:
    for entry in found["recognizedPhrases"]:
        start, length = (
            float(entry.get(k) or 0) / _TICKS for k in ("offsetInTicks", "durationInTicks")
        )
        text = str(entry["nBest"][0]["display"]) if entry.get("nBest") else ""
        yield Segment(voice(entry.get("speaker")), text, round(start, 3), round(start + length, 3))


def _azure_fast(found: Mapping[str, Any]) -> Iterator[Segment]:
    for entry in found["phrases"]:
        start = thousandths(entry["offsetMilliseconds"]) or 0.0
        end = round(start + (thousandths(entry.get("durationMilliseconds")) or 0.0), 3)
        yield Segment(voice(entry.get("speaker")), str(entry.get("text") or ""), start, end)


def _has(*keys: str) -> Callable[[Mapping[str, Any]], bool]:
    """Return the test whether keys lead to something, each inside the one before."""

    def test(found: Mapping[str, Any]) -> bool:
        inner: Any = found
        for key in keys:
            inner = inner.get(key) if isinstance(inner, dict) else None
        return inner is not None

    return test


def _lists(key: str, *keys: str) -> Callable[[Mapping[str, Any]], bool]:
    """Return the test whether a key holds a list of objects with one of the keys, or an empty list."""

    def test(found: Mapping[str, Any]) -> bool:
        entries = found.get(key)
        return isinstance(entries, list) and (
            not entries
            or any(isinstance(e, dict) and not e.keys().isdisjoint(keys) for e in entries)
        )

    return test


def _is_assemblyai(found: Mapping[str, Any]) -> bool:
    return "utterances" in found or ("audio_url" in found and "words" in found)


FLAVOURS: Mapping[
    str,
    tuple[Callable[[Mapping[str, Any]], bool], Callable[[Mapping[str, Any]], Iterator[Segment]]],
] = {
    "whisper": (_lists("segments", "text", "words"), _whisper),
    "whisper.cpp": (_has("transcription"), _whisper_cpp),
    "deepgram": (
        lambda j: _has("results", "channels")(j) or _has("results", "utterances")(j),
        _deepgram,
    ),
    "aws": (_has("results", "items"), word_lists.aws),
    "watson": (
        lambda j: _has("speaker_labels")(j) and _lists("results", "alternatives")(j),
        word_lists.watson,
    ),
    "speechmatics": (_lists("results", "type"), word_lists.speechmatics),
    "google": (_lists("results", "alternatives"), word_lists.google),
    "assemblyai": (_is_assemblyai, _assemblyai),
    "rev": (_has("monologues"), _rev),
    "azure": (_has("recognizedPhrases"), _azure),
    "azure fast": (_lists("phrases", "offsetMilliseconds"), _azure_fast),
    "elevenlabs": (_lists("words", "speaker_id", "type"), word_lists.elevenlabs),
    "soniox": (_lists("tokens", "start_ms", "speaker"), word_lists.soniox),
    "youtube": (_lists("events", "segs"), _youtube),
}
"""Speech recogniser → whether some JSON is its, and what was said in it; the first that fits is taken."""
