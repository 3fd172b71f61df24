"""What `transcripts report` writes, read back without a browser."""

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest

from tests.commands.test_terminal import on_terminal
from tests.pages import Element, read_page
from tests.sessions import ROOT
from transcripts_cli.commands import run

SEEDS = ROOT / "seeds"
EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)> {{ 7*7 }} [b] &amp; \x1b[2J \u202e'
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "script", "main", "footer", "header"),
    *("article", "section", "search", "div", "p", "span", "h1", "h2", "h3", "h4", "ul", "li"),
    *("table", "thead", "tbody", "tfoot", "tr", "th", "td", "dl", "dt", "dd", "details"),
    *("summary", "figure", "figcaption", "blockquote", "b", "small", "bdi", "a", "label", "input"),
    *("button", "output", "select", "option", "optgroup", "fieldset", "legend"),
    *("svg", "rect", "path", "kbd"),
}


def write(folder: Path, *arguments: object, code: int = 0) -> str:
    """Return the page that a run writes."""
    target = folder / "page" / "report.html"
    target.parent.mkdir(exist_ok=True)
    assert run(["report", "-q", *map(str, arguments), "-o", str(target)]) == code
    return target.read_text(encoding="utf-8")


def put(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def spoken(page: Element) -> list[str]:
    return [one.text for turn in page.all(kind="turn") for one in turn.all("p") if is_line(one)]


def is_line(element: Element) -> bool:
    return "data-n" in element.attributes


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write(tmp_path_factory.mktemp("one"), next(SEEDS.glob("003*")))


@pytest.fixture(scope="module")
def folder_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write(tmp_path_factory.mktemp("many"), SEEDS)


@pytest.mark.parametrize("name", ["page", "folder_page"])
def test_a_page_asks_for_nothing(name: str, request: pytest.FixtureRequest) -> None:
    content = request.getfixturevalue(name)
    for element in read_page(content).all():
        assert element.tag in TAGS
        assert not {"src", "style", "srcset", "action", "data"} & set(element.attributes)
        assert not [one for one in element.attributes if one.startswith("on")]
        assert element.attributes.get("href", "#").startswith("#")
    assert not re.search(r"https?:|//[a-z]|@import|url\(", content)


@pytest.mark.parametrize("name", ["page", "folder_page"])
def test_every_link_leads_somewhere_and_every_name_is_one(
    name: str, request: pytest.FixtureRequest
) -> None:
    elements = read_page(request.getfixturevalue(name)).all()
    ids = [one.attributes["id"] for one in elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    for element in elements:
        named = " ".join(
            element.attributes.get(key, "") for key in ("aria-labelledby", "for")
        ).split()
        led = element.attributes.get("href", "").removeprefix("#")
        assert {*named, *filter(None, [led])} <= set(ids)


def test_the_policy_allows_the_one_style_and_the_one_script_and_nothing_else(page: str) -> None:
    tree = read_page(page)
    policy = tree.all("meta", http_equiv="Content-Security-Policy")[0].attributes["content"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (element,) = tree.all(tag)
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_every_line_of_the_text_is_on_the_page_with_its_number(page: str) -> None:
    written = next(SEEDS.glob("003*")).read_text(encoding="utf-8").split("\n")
    lines = [one for one in read_page(page).all("p") if is_line(one)]
    assert [int(one.attributes["data-n"]) for one in lines] == [
        number for number, line in enumerate(written, 1) if line.strip()
    ]
    for one in lines:
        line = written[int(one.attributes["data-n"]) - 1]
        assert one.text in line
        assert one.attributes["id"] == f"L{one.attributes['data-n']}"


def test_what_nobody_speaks_is_set_apart(page: str) -> None:
    apart = read_page(page).all(kind="nobody")
    assert [one.all(kind="who")[0].text for one in apart] == ["front matter", "narration"]
    assert not [one for one in apart if one.all(kind="turn")]


def test_language_and_direction_are_those_of_the_text(tmp_path: Path) -> None:
    hebrew = "דנה: מה שלומך היום?\n\nיוסי: טוב מאוד, תודה רבה לך.\n\n" * 4
    tree = read_page(write(tmp_path, put(tmp_path, "a.txt", hebrew)))
    assert tree.all("html")[0].attributes["lang"] == "en"
    assert tree.all("div", lang="he", dir="rtl")


def test_a_text_steers_nothing(tmp_path: Path) -> None:
    nobody = {"label": "", "speaker": "", "role": "front", "text": EVIL, "start": None, "end": None}
    ana = {**nobody, "label": EVIL, "speaker": EVIL, "role": "interviewee"}
    rows = (
        {"source": EVIL, "turn": turn, "line": line, "end_line": line, **what}
        for line, (turn, what) in enumerate([(None, nobody), (1, ana), (2, ana), (3, ana)], 1)
    )
    path = put(tmp_path, "a.jsonl", "".join(f"{json.dumps(row)}\n" for row in rows))
    content = write(tmp_path, "--no-merge", path)
    assert content.count("<script") == 1
    assert "<img" not in content
    assert "\x1b" not in content
    tree = read_page(content)
    assert {one.tag for one in tree.all()} <= TAGS
    shown = EVIL.replace("\x1b", "\\x1b").replace("\u202e", "\\u202e").strip()
    assert shown in {one.text for one in tree.all("bdi")}
    assert spoken(tree) == [shown] * 3
    assert shown in tree.all(kind="nobody")[0].text


def test_an_index_has_the_least_sure_first_and_the_sum_below(folder_page: str) -> None:
    tree = read_page(folder_page)
    (index,) = tree.all("table", kind="sortable")
    rows = index.all("tbody")[0].all("tr")
    sure = [float(row.all("td")[0].attributes["data-k"]) for row in rows]
    assert sure == sorted(sure)
    assert len(set(sure)) > 1
    words = [int(row.all("td")[4].attributes["data-k"]) for row in rows]
    total = int(index.all("tfoot")[0].all("td")[4].text.replace(",", ""))
    assert total == sum(words)
    assert len(tree.all("article")) == len(rows) == 3
    assert "001_9dd72d0648d18067.txt: no line begins" in tree.all("ul", kind="refused")[0].text


def test_a_doubtful_reading_is_said_to_be(tmp_path: Path) -> None:
    chat = "A: Yes.\n\nB: No.\n\nC: Well.\n\nNote: x\n\nA: Yes.\n"
    page = read_page(write(tmp_path, "--force", put(tmp_path, "a.txt", chat)))
    assert "doubtful" in page.all("header")[0].text
    sure = read_page(write(tmp_path, next(SEEDS.glob("000*"))))
    assert "doubtful" not in sure.all("header")[0].text


def test_of_people_who_are_asked_for_nobody_else_is_shown(tmp_path: Path) -> None:
    path = next(SEEDS.glob("003*"))
    tree = read_page(write(tmp_path, path, "--speaker", "blackley"))
    said = {turn.all("bdi")[0].text for turn in tree.all(kind="turn")}
    assert said == {"Simon Blackley"}
    assert len(tree.all("table", kind="people")[0].all("tbody")[0].all("tr")) == 1


def test_with_codes_no_name_is_left(tmp_path: Path) -> None:
    talk = "Zoe Marchetti: Where were you, Teo?\n\nTeo Brandt: At home, Zoe, in June 1999.\n\n"
    folder = tmp_path / "Brandt"
    folder.mkdir()
    put(folder, "Marchetti.txt", f"Zoe Marchetti talks to Teo Brandt\n\n{talk * 4}")
    put(folder, "Marchetti-letter.txt", "Dear Zoe,\nI write to you.\n")
    arguments = (folder, "--pseudonymise", tmp_path / "key.json")
    content = write(tmp_path, *arguments)
    for name in ("Zoe", "Marchetti", "Teo", "Brandt"):
        assert name not in content
    assert [turn.all("bdi")[0].text for turn in read_page(content).all(kind="turn")][:2] == [
        "I1",
        "P1",
    ]


def test_figures_with_codes_are_those_without(tmp_path: Path) -> None:
    path = next(SEEDS.glob("003*"))
    plain = read_page(write(tmp_path, path))
    coded = read_page(write(tmp_path, path, "--pseudonymise", tmp_path / "key.json"))
    figures = (
        [cell.text for cell in page.all("table", kind="people")[0].all("td")]
        for page in (plain, coded)
    )
    assert len({tuple(row) for row in figures}) == 1
    charts = ([one.attributes["d"] for one in page.all("path")] for page in (plain, coded))
    assert len({tuple(paths) for paths in charts}) == 1


def test_a_people_file_is_heeded(tmp_path: Path) -> None:
    people = put(
        tmp_path,
        "people.toml",
        '[[person]]\nname = "Ana Silva"\nlabels = ["A"]\nvillage = "Aldeia"\n',
    )
    path = put(tmp_path, "a.txt", "Q: Where?\n\nA: Here, by the river.\n\n" * 4)
    tree = read_page(write(tmp_path, path, "--speakers", people))
    (table,) = tree.all("table", kind="people")
    assert "Ana Silva" in table.text
    assert "village: Aldeia" in table.text


def test_the_same_input_gives_the_same_bytes(tmp_path: Path, folder_page: str) -> None:
    assert write(tmp_path, SEEDS) == folder_page


def test_an_interview_costs_less_than_200_kb(tmp_path: Path) -> None:
    lines = (
        f"Speaker {number % 9}: {'word ' * (number * 37 % 60)}on {number}.\n\n"
        for number in range(2500)
    )
    content = write(tmp_path, put(tmp_path, "a.txt", "".join(lines)))
    talk = content[content.index('<section class="talk"') : content.index("</section>\n</article>")]
    assert len(read_page(talk + "</section>").all(kind="turn")) == 2500
    assert len(content.encode()) - len(talk.encode()) < 200_000


def test_where_there_is_no_transcript_nothing_is_written(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    path = put(tmp_path, "a.txt", "Nothing.\n")
    assert run(["report", "-q", str(path), "-o", str(target)]) == 1
    assert not target.exists()


@pytest.mark.parametrize(
    "arguments", [("-f", "csv"), ("-o", "report.pdf"), ("-o", "report.csv")], ids=" ".join
)
def test_a_page_is_html_only(
    arguments: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["report", str(SEEDS), *arguments]) == 2
    assert "html" in capsys.readouterr().err


def test_a_report_is_no_text_of_its_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path, "a.txt", next(SEEDS.glob("003*")).read_text(encoding="utf-8"))
    write(tmp_path, tmp_path)
    capsys.readouterr()
    assert run(["stats", str(tmp_path)]) == 0
    told = capsys.readouterr()
    assert "page/report.html: not a transcript: it is a report, made of other texts." in told.err
    assert "1 transcript in 2 texts" in told.err


def test_a_page_is_not_for_a_terminal() -> None:
    shown = on_terminal("report", str(SEEDS))
    assert shown.strip() == (
        "transcripts: a page is not for a terminal. Name a file: -o report.html."
    )
