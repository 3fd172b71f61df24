"""Quotes as Markdown, and readings explained."""

import io
from dataclasses import replace

from tests.samples import FIRST
from transcripts_cli.analyses.quotes import Wish, find_quotes
from transcripts_cli.model import Alias, Document, LabelReading, Line, Passage, Transcript
from transcripts_cli.writers import explanation, markdown

REFUSED = Transcript(
    Document("b.txt", (Line(1, "No\ttalk"),)), (), (), reasons=("Nothing recurs.",)
)


def test_a_quote_is_a_block_with_its_citation() -> None:
    out = io.BytesIO()
    markdown.write_quotes(find_quotes([FIRST], Wish(min_words=5, context=1)), out)
    assert out.getvalue().decode() == (
        "(question) And now?\n\n> Now I rest, at last.\n>\n> — Silas Brantham, interviewee (`a.txt:5`)\n\n"
    )


def test_paragraphs_and_lists_of_a_quote_stay() -> None:
    out = io.BytesIO()
    turn = replace(FIRST.turns[1], text="One:\n\n- 1. a\n2) b #c")
    markdown.write_quotes(find_quotes([replace(FIRST, turns=(turn,))], Wish()), out)
    assert out.getvalue().decode().startswith("> One:\n>\n> \\- 1. a\n> \\2) b \\#c\n>\n")


def explained(text: Transcript) -> str:
    out = io.BytesIO()
    explanation.write(text, out)
    return out.getvalue().decode()


def test_a_reading_is_explained_in_sentences() -> None:
    labels = (
        LabelReading("SB", accepted=True, count=2, line=3, evidence=("It recurs.", "It is short")),
        LabelReading("Note", accepted=False, count=1, line=9, evidence=()),
    )
    aliases = (Alias("SB", "Silas Brantham", 1, "initials"), Alias("", "Ann Lee", 2, "credit"))
    passages = (Passage("front", 1, 1), Passage("back", 8, 9))
    text = replace(FIRST, labels=labels, aliases=aliases, passages=passages, language="en")
    assert (
        explained(text)
        == """a.txt: a transcript (confidence 0.90)
  convention colon, language en
  How we know:
    - It is made so
  Labels that open turns:
    - “SB” 2 times, first on line 3: It recurs; It is short
  Looked like labels and are none:
    - “Note” once, line 9
  Who they are:
    - “SB” is Silas Brantham: initials (line 1)
    - who has no label is Ann Lee: credit (line 2)
  Said by nobody:
    - line 1: front matter
    - lines 8–9: back matter

"""
    )


def test_a_refusal_is_explained() -> None:
    assert "b.txt: not a transcript (confidence 0.00)\n" in explained(REFUSED)
    assert "- Nothing recurs." in explained(REFUSED)


def test_every_line_shows_whose_it_is() -> None:
    out = io.BytesIO()
    explanation.write_lines(FIRST, out)
    explanation.write_lines(REFUSED, out)
    assert (
        out.getvalue().decode()
        == """a.txt
1  (front matter) │ A talk
2  ?              │ Why? Since when?
3  Silas Brantham │ SB: Since 2010.
4  ?              │ And now?
5  Silas Brantham │ SB: Now I rest, at last.
b.txt
1   │ No  talk
"""
    )
