"""The report in a real browser: what its script does, what it looks like, whether all can use it.

Needs Chromium with its driver and selenium (extra `browser`); axe-core's script, for one test, is named by the
variable AXE_CORE. Where one is absent its tests are skipped, or fail where REQUIRE_BROWSER is set.
"""

import base64
import io
import json
import os
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.sessions import ROOT
from transcripts_cli.commands import run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selenium.webdriver import Chrome

ARGUMENTS = (
    "headless",
    "no-sandbox",
    "disable-gpu",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
)
WIDE, NARROW = (1280, 900), (360, 740)
TIMED = """WEBVTT

00:00.000 --> 00:04.000
<v Ingrid Solberg>When did the mill close?</v>

00:04.500 --> 00:20.000
<v Teo Marchetti>It closed in the spring, when the river was high. Nobody asked us what we thought.</v>

00:20.200 --> 00:23.000
<v Ingrid Solberg>What did you do then?</v>

00:22.500 --> 00:40.000
<v Teo Marchetti>I walked along the river every morning, for a year, and I learnt to bake bread in the old café.</v>
"""
SETTLED = "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def missing(what: str) -> None:
    if os.environ.get("REQUIRE_BROWSER"):
        pytest.fail(f"{what} is required and is not there")
    pytest.skip(f"{what} is not there")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Chrome]":
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not program or not driver:
        missing("chromium with its driver")
    if find_spec("selenium") is None:
        missing("selenium")
    from selenium import webdriver  # noqa: PLC0415 - an extra
    from selenium.webdriver.chrome.service import Service  # noqa: PLC0415

    options = webdriver.ChromeOptions()
    options.binary_location = program or ""
    for argument in ARGUMENTS:
        options.add_argument(f"--{argument}")
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('profile')}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    chrome = webdriver.Chrome(options, Service(driver))
    try:
        yield chrome
        assert not chrome.get_log("browser")  # type: ignore[no-untyped-call]
    finally:
        chrome.quit()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The address of a page of a French text, of a timed English one, and of a folder."""
    folder = tmp_path_factory.mktemp("pages")
    timed = folder / "timed.vtt"
    timed.write_text(TIMED, encoding="utf-8")
    inputs = {"french": next((ROOT / "seeds").glob("003*")), "timed": timed, "many": ROOT / "seeds"}
    found = {}
    for name, path in inputs.items():
        target = folder / f"{name}.html"
        assert run(["report", "-q", str(path), "-o", str(target)]) == 0
        found[name] = target.as_uri()
    return found


@pytest.fixture
def at(browser: "Chrome", pages: dict[str, str]) -> Any:
    """Open a page of these in a window of a size, light or dark; return what runs a script in it."""

    def visit(name: str, size: tuple[int, int] = WIDE, scheme: str = "light") -> Any:
        sizes = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", sizes)
        feature = {"name": "prefers-color-scheme", "value": scheme}
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        browser.get("about:blank")
        browser.get(pages[name])

        def do(script: str, *arguments: object) -> Any:
            found = browser.execute_script(script, *arguments)
            browser.execute_script(SETTLED)
            return found

        return do

    return visit


SHOWN = "return [...document.querySelectorAll('.turn')].filter(one => one.checkVisibility({contentVisibilityAuto: false})).map(one => one.querySelector('bdi').textContent)"
CHOOSE = "const one = document.getElementById('who'); one.selectedIndex = [...one.options].findIndex(it => it.text === arguments[0]); one.dispatchEvent(new Event('change', {bubbles: true}))"
PICK = "document.querySelector(`input[name=kind][value='${arguments[0]}']`).click()"
TYPE = "const one = document.getElementById('find'); one.value = arguments[0]; one.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))"
HITS = "return document.getElementById('hits').textContent"
MARKED = "return [...CSS.highlights.get(arguments[0])].map(range => range.toString())"


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("Simon Blackley", {"Simon Blackley"}),
        ("interviewer", {"Antonio de la Fuente"}),
        ("other", {"@TBilesimo", "@RevezNexus"}),
    ],
)
def test_turns_of_a_speaker_or_role_are_shown_alone(at: Any, name: str, people: set[str]) -> None:
    do = at("french")
    everybody = do(SHOWN)
    do(CHOOSE, name)
    assert do(SHOWN) == [one for one in everybody if one in people]
    do(CHOOSE, "Everybody")
    assert do(SHOWN) == everybody


def test_questions_and_answers_are_shown_alone(at: Any) -> None:
    do = at("timed")
    do(PICK, "question")
    assert do(SHOWN) == ["Ingrid Solberg"] * 2
    do(PICK, "answer")
    assert do(SHOWN) == ["Teo Marchetti"] * 2
    assert do("return document.getElementById('status').textContent") == "2 of 4 turns shown"
    do(PICK, "")
    assert len(do(SHOWN)) == 4


def test_a_search_marks_its_hits_whatever_their_case_and_accents(at: Any) -> None:
    do = at("timed")
    do(TYPE, "RIVER")
    assert do(MARKED, "hit") == ["river", "river"]
    assert do(MARKED, "now") == ["river"]
    assert do(HITS) == "1 of 2"
    do("document.getElementById('next').click()")
    assert do(HITS) == "2 of 2"
    do(TYPE, "cafe")
    assert do(MARKED, "hit") == ["café"]
    do(TYPE, "nothing of it")
    assert do(HITS) == "0 hits"
    assert do("return document.getElementById('next').disabled")


def test_a_search_looks_at_what_is_shown(at: Any) -> None:
    do = at("timed")
    do(CHOOSE, "interviewer")
    do(TYPE, "did")
    assert do(MARKED, "hit") == ["did", "did"]
    do(TYPE, "river")
    assert do(MARKED, "hit") == []
    do(CHOOSE, "Everybody")
    assert do(MARKED, "hit") == ["river", "river"]
    do(TYPE, "bread")
    do("document.getElementById('only').click()")
    assert do(SHOWN) == ["Teo Marchetti"]


TOP = "return document.getElementById(arguments[0]).getBoundingClientRect().top"


@pytest.mark.parametrize("anchor", ["L59", "t20"])
def test_an_anchor_leads_to_its_line_or_turn(at: Any, anchor: str) -> None:
    do = at("french")
    do(CHOOSE, "other")
    do("location.hash = arguments[0]", anchor)
    assert 0 <= do(TOP, anchor) < 400
    assert len(do(SHOWN)) == 29


def test_a_line_without_anchor_leads_to_the_one_before(at: Any) -> None:
    do = at("french")
    do("location.hash = 'L60'")
    assert 0 <= do(TOP, "L59") < 400


def test_the_timeline_leads_to_turns_and_is_one_stop_of_the_keyboard(at: Any) -> None:
    do = at("timed")
    assert do("return document.querySelectorAll('.links a[tabindex=\"-1\"]').length") == 3
    press = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], bubbles: true}))"
    do("document.querySelector('.links a').focus()")
    do(press, "End")
    assert do("return document.activeElement.getAttribute('href')") == "#t4"
    do(press, "ArrowLeft")
    assert "Ingrid Solberg" in do("return document.getElementById('status').textContent")
    do("document.activeElement.dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    assert do("return location.hash") == "#t3"


def test_letters_are_keys_unless_they_are_typed_or_switched_off(at: Any) -> None:
    do = at("timed")
    press = "(document.activeElement || document.body).dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], bubbles: true, cancelable: true}))"
    do(press, "j")
    do(press, "j")
    here = "return document.activeElement.getAttribute('href') || document.activeElement.id"
    assert do(here) == "#t2"
    do(press, "k")
    assert do(here) == "#t1"
    do(press, "/")
    assert do(here) == "find"
    do(press, "j")
    assert do(here) == "find"
    do("document.getElementById('quick').click(); document.querySelector('#t3 a').focus()")
    do(press, "k")
    assert do(here) == "#t3"


def test_a_button_copies_the_citation(at: Any, browser: "Chrome") -> None:
    do = at("timed")
    allowed = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    browser.execute_cdp_cmd("Browser.grantPermissions", allowed)
    do("document.querySelector('.copy').click()")
    copied = do("return navigator.clipboard.readText()")
    assert copied == do("return document.querySelector('.copy').dataset.copy")
    assert copied.startswith("“")
    assert "Teo Marchetti, interviewee, " in copied
    assert do("return document.querySelector('.copy').textContent") == "Copied ✓"


def test_what_is_selected_is_copied_with_its_place(at: Any, browser: "Chrome") -> None:
    do = at("timed")
    browser.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["clipboardReadWrite"]})
    do(
        "const line = document.querySelector('#t2 [data-n]').firstChild;"
        "getSelection().setBaseAndExtent(line, 0, line, 27)"
    )
    do("document.getElementById('cite').click()")
    copied = do("return navigator.clipboard.readText()")
    assert copied.startswith("“It closed in the spring, wh” — Teo Marchetti, ")
    assert copied.endswith("timed.vtt:7")


def test_the_index_is_sorted_by_any_column(at: Any) -> None:
    do = at("many")
    column = "return [...document.querySelectorAll('.sortable tbody tr')].map(row => Number(row.cells[5].dataset.k))"
    for order in (sorted, lambda words: sorted(words, reverse=True)):
        do("document.querySelectorAll('.sortable thead button')[5].click()")
        words = do(column)
        assert words == order(words)
    assert do("return document.querySelectorAll('.sortable thead th')[5].ariaSort") == "descending"


PAPER = "return getComputedStyle(document.body).backgroundColor"


def test_dark_and_light_follow_the_system_and_the_button(at: Any) -> None:
    light, dark = at("timed")(PAPER), at("timed", scheme="dark")(PAPER)
    assert light != dark
    do = at("timed", scheme="dark")
    do("document.getElementById('theme').click()")
    assert do(PAPER) == light
    do("document.getElementById('theme').click()")
    assert do(PAPER) == dark


@pytest.mark.parametrize("name", ["french", "timed", "many"])
@pytest.mark.parametrize("size", [WIDE, NARROW, (320, 600)], ids=["wide", "narrow", "narrowest"])
def test_nothing_overflows(at: Any, name: str, size: tuple[int, int]) -> None:
    do = at(name, size)
    wide = "const all = document.documentElement; return all.scrollWidth - all.clientWidth"
    assert do(wide) == 0
    do("document.querySelectorAll('details').forEach(one => { one.open = true })")
    assert do(wide) == 0


def test_it_prints_light_with_its_citations_and_without_its_controls(
    at: Any, browser: "Chrome"
) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    do = at("many", scheme="dark")
    printed = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"]
    document = pdfium.PdfDocument(io.BytesIO(base64.b64decode(printed)))
    texts = [page.get_textpage().get_text_bounded() for page in document]
    text = "\n".join(texts)
    heads = [page.splitlines()[1] for page in texts]  # behind the number of the page
    titles = do("return [...document.querySelectorAll('article h2')].map(one => one.textContent)")
    assert len(titles) == 3
    assert [head for head in heads if head in titles] == titles
    assert "003_be8db3fc6abe5ae5.txt:19" in text
    assert "Copy citation" not in text
    assert "Everybody" not in text
    assert "très bon Twittercamp le 14 juin prochain" in " ".join(text.split())
    document.close()


def test_without_a_script_all_can_be_read(browser: "Chrome", pages: dict[str, str]) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get(pages["timed"])
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert len(browser.execute_script(SHOWN)) == 4
    hidden = "return [...document.querySelectorAll('#bar, .copy')].every(one => one.hidden)"
    assert browser.execute_script(hidden)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", ["french", "timed", "many"])
def test_axe_finds_nothing(at: Any, name: str, size: tuple[int, int], scheme: str) -> None:
    script = os.environ.get("AXE_CORE", "")
    if not script:
        missing("axe-core (AXE_CORE=…/axe.min.js)")
    do = at(name, size, scheme)
    do(Path(script).read_text(encoding="utf-8"))
    do("document.querySelectorAll('details').forEach(one => { one.open = true })")
    do(
        "document.querySelectorAll('.bundle').forEach(one => { one.style.contentVisibility = 'visible' })"
    )
    found = do(
        "return axe.run().then(it => it.violations.map(one => [one.id, one.help, one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary)]))"
    )
    assert found == [], json.dumps(found, indent=1)
