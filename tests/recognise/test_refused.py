"""Questions of customers, recipes and articles with quotations in many languages: none is a transcript."""

import re
from pathlib import Path

import pytest

from transcripts_cli import loads

_PARTS = re.split(
    r"^=== (\w+)\n",
    Path(__file__).with_name("refused.txt").read_text(encoding="utf-8"),
    flags=re.MULTILINE,
)
TEXTS = dict(zip(_PARTS[1::2], _PARTS[2::2], strict=True))


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_in_which_nobody_talks_is_refused(code: str) -> None:
    found = loads(TEXTS[code], source=f"{code}.txt")
    assert (found.language, found.turns) == (code, ())
