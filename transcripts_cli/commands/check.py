"""`transcripts check`: are the quotations of an article in the transcripts, word for word, by that person?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar

from typer import Argument, Option

from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import check_target, open_output, pick, settle, show
from transcripts_cli.errors import UsageError
from transcripts_cli.readers import STDIN

if TYPE_CHECKING:
    from transcripts_cli.analyses.articles import Quoted
    from transcripts_cli.analyses.quotation_check import Finding

EXAMPLES = {
    "transcripts check article.md interviews": "The quotations of an article in a folder of interviews",
    "transcripts check article.md interviews --annotate verdicts.html": "The article with its verdicts, to be opened in a browser",
}


@dataclass(slots=True, eq=False)
class Article:
    """What is checked."""

    HEADING: ClassVar = "What is checked"

    article: Annotated[str, Argument(metavar="ARTICLE", help="The text that quotes.")]
    min_words: Annotated[
        int, Option(min=1, metavar="N", help="Leave out quotations that are shorter.")
    ] = 3
    annotate: Annotated[
        str, Option(metavar="FILE", help="Write the article with its verdicts: .md or .html.")
    ] = ""


def check(article: Article, inputs: Inputs, output: Output, manner: Manner) -> int:
    """Check the quotations of an article: are they in the transcripts, word for word, by that person?

    Fails (exit 1) where one is worse than elided, with --strict where one is worse than typographic.
    """
    output = settle(output, "table")
    _check_usage(article, inputs)
    from transcripts_cli.analyses.quotation_check import (  # noqa: PLC0415 - rapidfuzz: 10 ms
        VERDICTS,
        check_quotations,
        list_findings,
    )

    reading = Reading(inputs, manner)
    _check_once(article, reading.paths)
    text, quoted = _quoted(article, inputs, reading)
    if not quoted:
        return 1
    findings = check_quotations(quoted, reading.heard())
    if not reading.tally.transcripts:
        return 1
    table = list_findings(article.article, findings)
    if output.fmt == "table":
        table = pick(
            table, ("line", "verdict", "quote", "speaker", "citation", "difference", "warnings")
        )
    show(table, output, [article.article, *reading.paths])
    if article.annotate:
        _annotate(article, text, findings, reading)
    counts = Counter(finding.verdict for finding in findings)
    told = ", ".join(
        f"{name.replace('_', ' ')} {counts[name]}" for name in VERDICTS if counts[name]
    )
    reading.note(
        f"{article.article}: {len(findings)} quotation{'s' * (len(findings) > 1)}: {told}."
    )
    passed = VERDICTS[: 2 if inputs.strict else 3]
    return reading.exit_code(found=all(finding.verdict in passed for finding in findings))


def _check_usage(article: Article, inputs: Inputs) -> None:
    if not article.article:
        raise UsageError("no ARTICLE and no PATH. Name the article, then the transcripts.")
    if not inputs.paths and not inputs.files_from and article.article == STDIN:
        raise UsageError("-: the article is on standard input. Name a transcript as well.")
    _check_once(article, [inputs.files_from, *(inputs.paths or ())])
    if article.annotate and not article.annotate.lower().endswith((".md", ".html", ".htm")):
        raise UsageError(
            f"--annotate {article.annotate}: no format of that suffix. Choose .md or .html."
        )


def _check_once(article: Article, names: Sequence[str]) -> None:
    if article.article == STDIN and STDIN in names:
        raise UsageError(
            "-: standard input can be read once only. Name the article or the transcript."
        )


def _quoted(article: Article, inputs: Inputs, reading: Reading) -> "tuple[str, list[Quoted]]":
    """Return the article and its quotations; what is left out, or that there is none, is told."""
    from transcripts_cli.analyses.articles import find_quoted  # noqa: PLC0415
    from transcripts_cli.api import load_article  # noqa: PLC0415 - recognising: 100 ms
    from transcripts_cli.text import count_words  # noqa: PLC0415

    text = load_article(article.article, inputs.encoding)
    everything = find_quoted(text)
    quoted = [one for one in everything if count_words(one.text) >= article.min_words]
    short = len(everything) - len(quoted)
    if not everything:
        reading.note(f"{article.article}: no quotations in it. Check that it is the article.")
    elif short:
        what = f"{short} of {len(everything)}, shorter than {article.min_words} words"
        reading.note(f"{article.article}: quotations left out: {what}. --min-words 1 checks them.")
    return text, quoted


def _annotate(article: Article, text: str, findings: "list[Finding]", reading: Reading) -> None:
    from transcripts_cli.writers import annotation  # noqa: PLC0415

    write = annotation.write_markdown
    if article.annotate.lower().endswith((".html", ".htm")):
        write = annotation.write_html
    notes = [
        annotation.Note(
            finding.quoted.end,
            finding.verdict,
            " · ".join(filter(None, (finding.citation, finding.difference, *finding.warnings))),
        )
        for finding in findings
    ]
    check_target(article.annotate, [article.article, *reading.paths])
    with open_output(article.annotate) as out:
        write(text, notes, out)
