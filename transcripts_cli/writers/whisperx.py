"""The JSON of WhisperX: segments with times and speakers, for editors that read it."""

import json
from collections.abc import Iterable
from typing import BinaryIO

from transcripts_cli.model import Transcript
from transcripts_cli.writers.names import name_of
from transcripts_cli.writers.rendering import USUAL, Rendering
from transcripts_cli.writers.subtitles import cues_of


def write(texts: Iterable[Transcript], out: BinaryIO, rendering: Rendering = USUAL) -> None:
    """Write a segment a turn; there are no times of words.

    Raises:
        InputError: a turn has no time.
    """
    del rendering
    for text in texts:
        segments = [
            {
                "start": round(cue.start, 3),
                "end": round(cue.end, 3),
                "text": cue.turn.text,
                "speaker": name_of(cue.turn),
                "words": [],
            }
            for cue in cues_of(text, "whisperx")
        ]
        content = {"segments": segments, "word_segments": [], "language": text.language}
        lines = json.dumps(content, ensure_ascii=False, indent=1)
        out.write(f"{lines}\n".encode("utf-8", "backslashreplace"))
