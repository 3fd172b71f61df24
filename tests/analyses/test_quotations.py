"""Quotations within a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.analyses.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Il dit « non » puis «\u00a0si\u00a0».", ["non", "si"]),
        ('She said “go” and "stay".', ["go", "stay"]),
        ("Er sagte „ja“ und „nein”.", ["ja", "nein"]),
        ("»Ja«, sagte er.", ["Ja"]),
        ("他说：“走吧。”「はい」『ええ』", ["走吧。", "はい", "ええ"]),
        ("« un “deux” trois »", ["un “deux” trois"]),
        ("‘It’s here,’ he said. Don’t.", ["It’s here,"]),
        ('l’« image » d’un 12" disque', ["image"]),
        ("« jamais fermé\n\n« fermé »", ["fermé"]),
        ("rien", []),
        ("« »", []),
    ],
)
def test_what_is_quoted(text: str, quoted: list[str]) -> None:
    assert [quotation.text for quotation in find_quotations(text)] == quoted


@given(st.text(st.sampled_from('ab ’‘“”«»„"\n「」')))
def test_places_are_those_of_the_text(text: str) -> None:
    end = 0
    for quotation in find_quotations(text, 10):
        assert quotation.start - 10 >= end
        end = quotation.end - 10
        assert text[quotation.start - 10 : end].strip() == quotation.text


def test_a_long_text_without_an_end_takes_no_time() -> None:
    assert list(find_quotations("« a " * 50_000)) == []
    assert len(list(find_quotations('"a" ' * 50_000))) == 50_000
