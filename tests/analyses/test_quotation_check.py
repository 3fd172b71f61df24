"""Are the quotations of an article in the transcripts, word for word, and by that person?"""

import functools
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import BRANTHAM, FIRST, SECOND, make_transcript
from transcripts_cli import load
from transcripts_cli.analyses.articles import Quoted, find_quoted
from transcripts_cli.analyses.quotation_check import VERDICTS, Finding, check_quotations
from transcripts_cli.model import Speaker, Transcript

HERE = Path(__file__).parent / "check"
SEEDS = {path.name[:3]: path for path in (Path(__file__).parents[2] / "seeds").glob("*.txt")}
ROWS = (HERE / "quotations.tsv").read_text(encoding="utf-8").splitlines()
CASES = [tuple(row.split("\t")) for row in ROWS if row and not row.startswith("#")]
FLOOR = 0.95
"""Of each verdict, how many must be right, both of those given and of those due."""


@functools.cache
def transcript(name: str) -> Transcript:
    return load(str(SEEDS.get(name, HERE / f"{name}.txt")))


def check(name: str, article: str) -> Finding:
    (finding,) = check_quotations(find_quoted(article.replace("\\n", "\n")), [transcript(name)])
    return finding


@functools.cache
def verdicts() -> list[tuple[str, str, str]]:
    return [(due, check(name, article).verdict, article) for due, name, article in CASES]


def test_the_set_is_as_large_as_it_is_said_to_be() -> None:
    counts = Counter(due for due, _, _ in CASES)
    assert set(counts) == set(VERDICTS)
    assert min(counts.values()) >= 10
    assert len(CASES) >= 60


@pytest.mark.parametrize("verdict", VERDICTS)
def test_precision_and_recall_of_each_verdict(verdict: str) -> None:
    due = [article for wanted, _, article in verdicts() if wanted == verdict]
    given = [article for _, found, article in verdicts() if found == verdict]
    right = set(due) & set(given)
    assert len(right) / len(due) >= FLOOR, sorted(set(due) - right)
    assert len(right) / len(given) >= FLOOR, sorted(set(given) - right)


def test_what_is_wrong_is_never_called_right() -> None:
    for due, found, article in verdicts():
        if due in VERDICTS[3:]:
            assert found not in VERDICTS[:2], article


@pytest.mark.parametrize(
    ("name", "article", "warning"),
    [
        ("harbour", "“I do go aboard any more. I count the ships.”", "NEGATION CHANGED"),
        ("harbour", "“The ladder broke and I hung there for forty minutes.”", "NUMBER CHANGED"),
        ("harbour", "“sold the boats to Barlow Shipping, and they didn't”", "NAME CHANGED"),
        ("harbour", "“a good thing in a pilot”", "FOLLOWS A NEGATION: not"),
        ("harbour", "“It was […] about the money”", "NEGATION LEFT OUT"),
        ("003", "« Je suis dans la communication depuis 12 ans »", "NUMBER CHANGED"),
        ("003", "« Elles exploitent suffisamment Twitter »", "NEGATION CHANGED"),
    ],
)
def test_a_changed_meaning_is_flagged(name: str, article: str, warning: str) -> None:
    assert warning in check(name, article).warnings


def test_a_difference_is_a_word_diff() -> None:
    finding = check("harbour", "“A captain knows his ship. A pilot knows the sea.”")
    assert finding.difference.endswith("A pilot knows the [-water-] {+sea+}.")
    assert finding.citation.endswith("harbour.txt:11")


def test_a_last_word_that_is_replaced_is_told() -> None:
    finding = check(
        "003", "« Je suis dans la communication depuis 21 ans et sur Twitter depuis mars 2011 »"
    )
    assert finding.difference.endswith("mars [-2010-] {+2011+}")


def test_the_one_it_is_given_to_is_preferred() -> None:
    one, other = Speaker("Ann Lee"), Speaker("Ben Moss")
    text = make_transcript("a.txt", (one, "That is all I know."), (other, "That is all I know."))
    for name, line in (("Ann Lee", 1), ("Ben Moss", 2)):
        quoted = Quoted(1, 0, 0, "That is all I know.", name)
        (finding,) = check_quotations([quoted], [text])
        assert (finding.verdict, finding.line) == ("exact", line)


def test_a_voice_without_a_name_may_be_anybody() -> None:
    text = make_transcript("a.txt", (Speaker("Speaker 1"), "That is all I know."))
    quoted = Quoted(1, 0, 0, "That is all I know.", "Ann Lee")
    assert check_quotations([quoted], [text])[0].verdict == "exact"


def test_several_texts_are_searched() -> None:
    quoted = Quoted(1, 0, 0, "Here", "Brantham")
    (finding,) = check_quotations([quoted], [FIRST, SECOND])
    assert finding.citation == "b.txt:2"


WORDS = st.lists(
    st.sampled_from(["I", "was", "not", "there", "at", "the", "old", "harbour", "in", "May"]),
    min_size=4,
    max_size=9,
)


@given(WORDS, st.data())
def test_every_stretch_of_a_turn_is_exact_and_no_other_is(
    said: list[str], data: st.DataObject
) -> None:
    text = make_transcript("a.txt", (BRANTHAM, " ".join(said)))
    start = data.draw(st.integers(0, len(said) - 2))
    quote = said[start : data.draw(st.integers(start + 2, len(said)))]
    (finding,) = check_quotations([Quoted(1, 0, 0, " ".join(quote), "")], [text])
    assert finding.verdict == "exact"
    changed = [*quote[:-1], "zebra"]
    (finding,) = check_quotations([Quoted(1, 0, 0, " ".join(changed), "")], [text])
    assert finding.verdict in {"altered", "not_found"}


@given(st.text(st.sampled_from("ab .,…[]()’'\"-!\n?"), max_size=40), WORDS)
def test_any_quotation_gets_a_verdict(quote: str, said: list[str]) -> None:
    text = make_transcript("a.txt", (BRANTHAM, " ".join(said) + quote[:9]))
    for finding in check_quotations([Quoted(1, 0, 0, quote, "")], [text]):
        assert finding.verdict in VERDICTS
