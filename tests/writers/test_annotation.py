"""An article with its verdicts."""

import io

from transcripts_cli.writers.annotation import Note, write_html, write_markdown

ARTICLE = "“a” & <b> “b”\n"
NOTES = (Note(3, "exact", "x:1"), Note(13, "wrong_speaker", "*said* <by> Ann"))


def written(write: object, article: str = ARTICLE) -> str:
    out = io.BytesIO()
    write(article, NOTES, out)  # type: ignore[operator]
    return out.getvalue().decode()


def test_markdown_keeps_the_article_as_it_is() -> None:
    assert written(write_markdown) == (
        "“a” **[✓ exact: x:1]** & <b> “b” **[✗ wrong speaker: \\*said\\* &lt;by&gt; Ann]**\n"
    )


def test_a_text_becomes_a_page_and_steers_nothing() -> None:
    page = written(write_html)
    assert page.startswith("<!doctype html>")
    assert "&amp; &lt;b&gt;" in page
    assert "wrong speaker: *said* &lt;by&gt; Ann</mark>\n</p>" in page


def test_html_keeps_its_markup() -> None:
    page = written(write_html, "“a” <i>b</i> “b”")
    assert page.startswith("“a” <mark")
    assert "<i>b</i>" in page
