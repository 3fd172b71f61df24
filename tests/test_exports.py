"""Laws of what is written, whatever stands in a text: part of tests/test_laws.py.

Parquet is read by a process of its own, and so tried less often, in tests/writers/test_parquet.py.
"""

import io
import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.depth import law
from tests.pages import Element, read_page
from tests.samples import make_transcript
from tests.test_laws import AWKWARD
from transcripts_cli import load
from transcripts_cli.analyses.choice import EVERYBODY
from transcripts_cli.analyses.turns import list_turns
from transcripts_cli.commands.findings import find
from transcripts_cli.model import Speaker, Transcript
from transcripts_cli.text import visible
from transcripts_cli.writers import find_writer, xlsx
from transcripts_cli.writers.report import Interview, Refusal, write

PRINTED = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
LABELS = (st.sampled_from(AWKWARD) | PRINTED).map(str.strip).filter(bool)
WORDS = LABELS.map(lambda text: text.replace("\r", "\n"))
"""What is said has no line ends but ours."""
TABLES = {
    "csv": "delimited.write_csv",
    "tsv": "delimited.write_tsv",
    "json": "jsonlines.write_json",
    "jsonl": "jsonlines.write_jsonl",
}
MARKUP = [
    *("<b>x</b>", "</p><script>alert(1)</script>", "<!-- x", "]]>", "&lt;b&gt;", "{{ 7*7 }}"),
    *(
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        '" onclick="x',
        "' style='x",
        "</bdi>",
    ),
    *(
        "<svg/onload=x>",
        "{% raw %}",
        "\u202eabc",
        "<a href=//example.org>x</a>",
        "</title>",
        "&#0;",
    ),
]


@st.composite
def talks(draw: st.DrawFn) -> Transcript:
    """Up to four turns of two speakers whose labels and words are awkward."""
    first = draw(LABELS)
    labels = (first, draw(LABELS.filter(lambda label: label != first)))
    people = [
        Speaker(label, role, (label,)) for label, role in zip(labels, ("", "other"), strict=True)
    ]
    count = draw(st.integers(1, 4))
    return make_transcript("a.txt", *((people[n % 2], draw(WORDS)) for n in range(count)))


@pytest.mark.parametrize("fmt", [*TABLES, "xlsx"])
@law(40)  # of each of five formats
@given(text=talks())
def test_every_table_gives_back_what_is_said_and_by_whom(fmt: str, text: Transcript) -> None:
    out = io.BytesIO()
    if fmt == "xlsx":
        xlsx.write([list_turns([text])], out, "")
    else:
        find_writer(TABLES[fmt])(list_turns([text]), out)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"a.{fmt}")
        path.write_bytes(out.getvalue())
        found = load(str(path))
    assert [_said(turn) for turn in list_turns([found]).rows] == [
        _said(turn) for turn in list_turns([text]).rows
    ]


def _said(row: tuple[object, ...]) -> tuple[object, ...]:
    """Label, speaker, role and text of a row."""
    return row[4:8]


HOSTILE = st.sampled_from(MARKUP) | st.tuples(*[st.sampled_from(MARKUP)] * 2).map("".join)


@law(30)  # each writes two pages
@given(name=HOSTILE, said=st.lists(HOSTILE, min_size=1, max_size=3), source=HOSTILE)
def test_a_report_holds_no_tags_but_ours(name: str, said: list[str], source: str) -> None:
    odd, plain = _page(name, said, source), _page("Ana", ["word"] * len(said), "a.txt")
    assert _tags(odd) <= _tags(plain)
    assert "".join(one.text for one in odd.all("script")) == "".join(
        one.text for one in plain.all("script")
    )
    links = [one.attributes.get(key, "") for one in odd.all() for key in ("href", "src", "action")]
    assert all(re.match(r"#|$", link) for link in links)
    shown = [turn.text for turn in odd.all(kind="turn")]
    assert all(_seen(visible(text)) in _seen(turn) for text, turn in zip(said, shown, strict=True))


def _page(name: str, said: list[str], source: str) -> Element:
    speaker = Speaker(name, "", (name,))
    text = make_transcript(source, *((speaker, words) for words in said), title="A title")
    interview = find(text, text, EVERYBODY, 3)
    assert isinstance(interview, Interview)
    out = io.BytesIO()
    write([interview], (Refusal(source, name),), out)
    return read_page(out.getvalue().decode())


def _tags(page: Element) -> set[tuple[str, str]]:
    """Every tag with each of its attributes."""
    return {(one.tag, name) for one in page.all() for name in ("", *one.attributes)}


def _seen(text: str) -> str:
    return "".join(filter(str.isalnum, text))
