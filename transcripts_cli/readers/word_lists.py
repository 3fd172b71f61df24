"""Speech recognisers whose JSON lists words, each with its voice: these make the segments."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from transcripts_cli.readers.segments import Segment, Token, joined, thousandths, voice
from transcripts_cli.readers.times import seconds


def elevenlabs(found: Mapping[str, Any]) -> Iterator[Segment]:
    """Blanks and sounds are words of a kind of their own."""
    return joined(
        Token(
            voice(word.get("speaker_id")),
            str(word["text"]),
            seconds(word.get("start")),
            seconds(word.get("end")),
        )
        for word in found["words"]
        if word.get("type") != "spacing"
    )


def watson(found: Mapping[str, Any]) -> Iterator[Segment]:
    """Voices are told apart from the words, by when they begin."""
    voices = {entry.get("from"): entry.get("speaker") for entry in found["speaker_labels"]}
    bests = [result["alternatives"][0] for result in found["results"] if "alternatives" in result]
    return joined(
        Token(voice(voices.get(start)), str(text), seconds(start), seconds(end))
        for best in bests
        for text, start, end in best.get("timestamps") or ()
    )


def soniox(found: Mapping[str, Any]) -> Iterator[Segment]:
    """Tokens are parts of words; a word begins with a blank."""
    before = None
    tokens = []
    for entry in found["tokens"]:
        label, text = voice(entry.get("speaker")), str(entry["text"])
        times = thousandths(entry.get("start_ms")), thousandths(entry.get("end_ms"))
        tokens.append(Token(label, text, *times, glued=label == before and text[:1] != " "))
        before = label
    return joined(tokens)


def aws(found: Mapping[str, Any]) -> Iterator[Segment]:
    """Times are strings; voices stand with the words, or in a list of their own."""
    results = found["results"]
    who = {
        str(item.get("start_time")): item.get("speaker_label") or segment.get("speaker_label")
        for segment in (results.get("speaker_labels") or {}).get("segments") or ()
        for item in segment.get("items") or ()
    }
    words: list[Token] = []
    label = ""
    for item in results["items"]:
        glued = item.get("type") == "punctuation"
        named = voice(item.get("speaker_label") or who.get(str(item.get("start_time"))))
        label = label if glued else named
        text = str(item["alternatives"][0]["content"])
        words.append(
            Token(
                label, text, seconds(item.get("start_time")), seconds(item.get("end_time")), glued
            )
        )
    return joined(words)


def google(found: Mapping[str, Any]) -> Iterator[Segment]:
    """Of diarised results the last one has all words with their voices."""
    bests = [result["alternatives"][0] for result in found["results"] if result.get("alternatives")]
    voiced = [best for best in bests if any(map(_google_voice, best.get("words") or ()))]
    for best in voiced[-1:] if voiced and _repeats(bests) else bests:
        words = best.get("words") or ()
        if words:
            yield from joined([_google_word(word) for word in words])
        elif best.get("transcript"):
            yield Segment("", str(best["transcript"]))


def _repeats(bests: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the last result says again what those before it say."""
    counts = [len(best.get("words") or ()) for best in bests]
    return len(counts) < 2 or counts[-1] >= sum(counts[:-1])  # noqa: PLR2004 - one result repeats nothing


def _google_voice(word: Mapping[str, Any]) -> str:
    return voice(word.get("speakerLabel") or word.get("speakerTag") or word.get("speaker_tag"))


def _google_word(word: Mapping[str, Any]) -> Token:
    start = word.get("startTime") or word.get("startOffset") or word.get("start_time")
    end = word.get("endTime") or word.get("endOffset") or word.get("end_time")
    return Token(_google_voice(word), str(word["word"]), seconds(start), seconds(end))


def speechmatics(found: Mapping[str, Any]) -> Iterator[Segment]:
    """Who is not known is called UU."""
    words: list[Token] = []
    for entry in found["results"]:
        best = entry["alternatives"][0]
        glued = entry.get("type") == "punctuation"
        label = voice(best.get("speaker"))
        times = seconds(entry.get("start_time")), seconds(entry.get("end_time"))
        words.append(Token("" if label == "UU" else label, str(best["content"]), *times, glued))
    return joined(words)
