"""One interview in many formats, as real programs write them (`matrix/make.sh`), is read as one."""

import json
import re
from pathlib import Path

import pytest

from transcripts_cli import load
from transcripts_cli.model import Transcript, Turn

MATRIX = Path(__file__).parent / "matrix"
TEXTS = ("questions_in_bold", "labels_on_their_lines", "timed_english")
FILES = sorted(path for path in MATRIX.iterdir() if path.suffix not in (".md", ".sh"))


def spaced(text: str) -> str:
    """Return a text without Markdown's signs of emphasis, white space aside."""
    return " ".join(text.replace("**", "").split())


def turns(text: Transcript) -> list[tuple[str, str, str, str]]:
    return [(t.label, t.speaker.name, t.speaker.role, spaced(t.text)) for t in text.turns]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_format_gives_the_same_turns(path: Path) -> None:
    original = load(str(MATRIX / f"{path.name.partition('.')[0]}.md"))
    found = load(str(path))
    assert turns(found) == turns(original)
    assert len(found.turns) > 9
    assert found.document.metadata["format"] == path.suffix[1:]


def test_the_matrix_is_whole() -> None:
    programs = [f"pandoc.{to}" for to in ("docx", "odt", "rtf", "html", "epub")]
    programs += [f"libreoffice.{to}" for to in ("docx", "odt", "rtf", "html", "pdf")]
    assert {path.name for path in FILES} == {f"{text}.{to}" for text in TEXTS for to in programs}


def clock(time: float, sign: str) -> str:
    return f"00:{int(time) // 60:02d}:{int(time) % 60:02d}{sign}000"


def vtt(said: list[Turn]) -> str:
    cues = (
        f"{clock(10 * t.number, '.')} --> {clock(10 * t.number + 9, '.')}\n<v {t.label}>"
        + spaced(t.text).replace("&", "&amp;")
        for t in said
    )
    return "WEBVTT\n\n" + "\n\n".join(cues) + "\n"


def srt(said: list[Turn]) -> str:
    return "\n".join(
        f"{t.number}\n{clock(10 * t.number, ',')} --> {clock(10 * t.number + 9, ',')}\n{t.label}: {spaced(t.text)}\n"
        for t in said
    )


def whisper(said: list[Turn]) -> str:
    return json.dumps(
        {
            "segments": [
                {
                    "speaker": t.label,
                    "text": f" {half}",
                    "start": 10 * t.number,
                    "end": 10 * t.number + 9,
                }
                for t in said
                for half in halves(spaced(t.text))
            ]
        }
    )


def halves(text: str) -> list[str]:
    words = text.split()
    return [" ".join(part) for part in (words[: len(words) // 2], words[len(words) // 2 :]) if part]


def table(said: list[Turn]) -> str:
    cell = re.compile(r'"')
    rows = (f'{10 * t.number},{t.label},"{cell.sub(chr(34) * 2, t.text)}"' for t in said)
    return "start,speaker,text\n" + "\n".join(rows) + "\n"


def tei(said: list[Turn]) -> str:
    people = dict.fromkeys(t.label for t in said)
    ids = {label: f"p{n}" for n, label in enumerate(people)}
    listed = "".join(
        f'<person xml:id="{i}"><persName>{n}</persName></person>' for n, i in ids.items()
    )
    spoken = "".join(f'<u who="#{ids[t.label]}">{escaped(spaced(t.text))}</u>' for t in said)
    return f"<TEI><teiHeader>{listed}</teiHeader><text><body>{spoken}</body></text></TEI>"


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def chat(said: list[Turn]) -> str:
    codes = {label: label[:3].upper() for label in dict.fromkeys(t.label for t in said)}
    people = ", ".join(f"{code} {n.replace(' ', '_')} Participant" for n, code in codes.items())
    tiers = "\n".join(f"*{codes[t.label]}:\t{spaced(t.text)}\n%com:\tno" for t in said)
    return f"@UTF8\n@Begin\n@Participants:\t{people}\n{tiers}\n@End\n"


RENDERINGS = {"vtt": vtt, "srt": srt, "json": whisper, "csv": table, "tei": tei, "cha": chat}


@pytest.mark.parametrize("suffix", RENDERINGS)
def test_the_timed_interview_is_the_same_in_formats_that_give_speakers(
    suffix: str, tmp_path: Path
) -> None:
    original = load(str(MATRIX / "timed_english.md"))
    path = tmp_path / f"talk.{suffix}"
    path.write_text(RENDERINGS[suffix](list(original.turns)), encoding="utf-8")
    found = load(str(path))
    assert [row[1:] for row in turns(found)] == [row[1:] for row in turns(original)]
    if suffix not in ("tei", "cha"):
        assert [turn.start for turn in found.turns] == [10.0 * t.number for t in found.turns]
