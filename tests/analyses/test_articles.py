"""The quotations of an article, and to whom it gives them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcripts_cli.analyses.articles import find_quoted


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("“I went,” said Ann Lee.", "Ann Lee"),
        ("“I went,” Ann Lee said.", "Ann Lee"),
        ("“I went,” says the former director, Ann Lee.", ""),
        ("“I went,” says former director Ann Lee.", "Ann Lee"),
        ("Ann Lee, who is 80, said: “I went.”", "Ann Lee"),
        ("But Lee said: “I went.”", "Lee"),
        ("According to Ann Lee, “I went there”.", "Ann Lee"),
        ("Ann Lee: “I went.”", "Ann Lee"),
        ("“I went.” — Ann Lee", "Ann Lee"),
        ("“I went” (Ann Lee).", "Ann Lee"),
        ("« J’y suis allé », explique-t-il.", ""),
        ("« J’y suis allé », a expliqué Jean-Pierre de la Tour.", "Jean-Pierre de la Tour"),
        ("Selon Mme Roy, « j’y suis allée ».", "Mme Roy"),
        ("Paul Roy raconte : « J’y suis allé. »", "Paul Roy"),
        ("„Ich ging“, sagte Anna Weber.", "Anna Weber"),
        ("«Fui», explicó Ana Ruiz.", "Ana Ruiz"),
        ("The sign says “No entry”.", ""),
        ("He said: “I went.”", ""),
        ("> I went.\n> — Ann Lee, pilot", "Ann Lee"),
        ("<blockquote><p>I went.</p><p>— Ann Lee</p></blockquote>", "Ann Lee"),
        ("<p><b>Ann Lee</b> said: <q>I went.</q></p>", "Ann Lee"),
    ],
)
def test_whose_words_they_are(article: str, name: str) -> None:
    assert [quoted.attributed for quoted in find_quoted(article)] == [name]


@pytest.mark.parametrize(
    ("article", "names"),
    [
        ("“I went,” said Ann Lee. “Then I came back.”", ["Ann Lee", "Ann Lee"]),
        ("“I went,” said Ann Lee.\n\n“I came back,” she added.", ["Ann Lee", "Ann Lee"]),
        ("“I went,” said Ann Lee.\n\n“I came back.”", ["Ann Lee", ""]),
        ("“I went,” said Ann Lee. Ben Moss said: “I stayed.”", ["Ann Lee", "Ben Moss"]),
        ("Lee dit : « Oui. » Moss répond : « Non. » Il ajoute : « Si. »", ["Lee", "Moss", "Moss"]),
    ],
)
def test_whose_words_follow(article: str, names: list[str]) -> None:
    assert [quoted.attributed for quoted in find_quoted(article)] == names


@pytest.mark.parametrize(
    ("article", "texts"),
    [
        ("He *said* “I _went_ **there**” twice.", ["I went there"]),
        ("<p>“l&rsquo;<em>eau</em>&nbsp;”</p><script>“no”</script><!-- “no” -->", ["l’eau"]),
        ("> one\n> two\n\nthree “four”", ["one\ntwo", "four"]),
        ("<q>a</q> and &laquo; b &raquo;", ["a", "b"]),
        ("“…”", []),
        ("“never closed", []),
        ("", []),
    ],
)
def test_what_is_quoted(article: str, texts: list[str]) -> None:
    assert [quoted.text for quoted in find_quoted(article)] == texts


def test_lines_are_those_of_the_article() -> None:
    article = "One.\n\n“two”\n> three\n\n<b>“four”</b>"
    assert [(quoted.line, quoted.text) for quoted in find_quoted(article)] == [
        (3, "two"),
        (4, "three"),
        (6, "four"),
    ]


@pytest.mark.parametrize(
    "article",
    ["“two”", "&ldquo;two&rdquo;", "<p>«&nbsp;two&nbsp;&raquo;", "„two&#8220;"],
)
def test_a_quotation_ends_behind_its_mark(article: str) -> None:
    for head in ("", "<p>"):
        (quoted,) = find_quoted(f"{head}{article}" if head else f"<i></i>{article}")
        assert quoted.end == len(head or "<i></i>") + len(article)


PIECES = st.sampled_from(
    ["“a”", "«b »", '"', "> q\n", "\n\n", "<q>", "</q>", "&amp;", "<p>", "Ann said: ", "—", " "]
)


@given(st.lists(PIECES).map("".join), st.sampled_from(["", "<p>"]))
def test_places_are_in_order_and_in_the_article(text: str, head: str) -> None:
    article, end = head + text, 0
    for quoted in find_quoted(article):
        assert end <= quoted.start <= quoted.end <= len(article)
        end = quoted.end


def test_a_long_article_takes_no_time() -> None:
    for text in (
        "“a” said Ann Lee. " * 3000,
        "Ann " * 20_000,
        "<" * 50_000,
        "<q>" * 9000,
        "&" * 50_000,
        "> a\n" * 9000,
    ):
        find_quoted(text)
        find_quoted(f"<p>{text}")
