"""How texts were read, as rows."""

from dataclasses import replace

from tests.samples import FIRST
from transcripts_cli.analyses.readings import COLUMNS, list_readings
from transcripts_cli.model import Alias, LabelReading


def test_every_finding_is_told() -> None:
    label = LabelReading("SB", accepted=True, count=2, line=3, evidence=("it recurs",))
    alias = Alias("SB", "Silas Brantham", 1, "initials")
    (row,) = list_readings([replace(FIRST, labels=(label,), aliases=(alias,), language="en")]).rows
    assert dict(zip(COLUMNS, row, strict=True)) == {
        "source": "a.txt",
        "encoding": "",
        "language": "en",
        "convention": "colon",
        "confidence": 0.9,
        "transcript": True,
        "reasons": ("It is made so",),
        "labels": (
            {"label": "SB", "accepted": True, "count": 2, "line": 3, "evidence": ("it recurs",)},
        ),
        "aliases": ({"label": "SB", "name": "Silas Brantham", "line": 1, "evidence": "initials"},),
        "passages": ({"part": "front", "line": 1, "end_line": 1},),
        "encoding_certainty": "",
        "format": "",
    }
