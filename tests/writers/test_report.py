"""A report of transcripts made by hand: nothing is lost, nothing is anchored twice, charts keep their bounds."""

import io
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pages import Element, read_page
from tests.samples import ASKER, BRANTHAM, FIRST, SECOND, make_transcript
from tests.strategies import transcripts
from transcripts_cli.analyses.choice import EVERYBODY
from transcripts_cli.analyses.places import split_by_lines
from transcripts_cli.commands.findings import find
from transcripts_cli.model import Document, Line, Origin, Passage, Speaker, Transcript, Turn
from transcripts_cli.writers.report import Interview, Refusal, write
from transcripts_cli.writers.report.charts import HEIGHT, WIDTH, draw_lengths, draw_timeline
from transcripts_cli.writers.report.panels import make_matrix
from transcripts_cli.writers.report.voices import cast

SPAN = re.compile(r"M([\d.]+) 10h([\d.]+)")
BAR = re.compile(r"M([\d.]+) 20v-([\d.]+)")


def interview_of(transcript: Transcript) -> Interview:
    interview = find(transcript, transcript, EVERYBODY, 3)
    assert interview
    return interview


def page_of(*texts: Transcript, refusals: tuple[Refusal, ...] = ()) -> Element:
    out = io.BytesIO()
    write([interview_of(text) for text in texts], refusals, out)
    return read_page(out.getvalue().decode())


def lines_of(turn: Element) -> list[Element]:
    return [one for one in turn.all("p") if "data-n" in one.attributes]


def folded(text: str) -> str:
    return " ".join(text.split())


@settings(max_examples=25, deadline=None)
@given(transcripts())
def test_all_that_is_said_is_shown_by_its_speaker(transcript: Transcript) -> None:
    turns = page_of(transcript).all(kind="turn")
    for element, turn in zip(turns, transcript.turns, strict=True):
        shown = " ".join(line.text for line in lines_of(element))
        assert folded(shown) == folded(turn.text)
        assert element.attributes["id"] == f"t{turn.number}"
        assert element.all("bdi")[0].text == (turn.speaker.name or element.all("bdi")[0].text)


@settings(max_examples=25, deadline=None)
@given(st.lists(transcripts(), min_size=2, max_size=3))
def test_no_two_elements_have_one_name(texts: list[Transcript]) -> None:
    ids = [one.attributes["id"] for one in page_of(*texts).all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))


@settings(deadline=None)
@given(transcripts())
def test_charts_stay_in_their_box(transcript: Transcript) -> None:
    interview = interview_of(transcript)
    people = cast(interview)
    timeline, lengths = (draw(interview, people) for draw in (draw_timeline, draw_lengths))
    for start, width in (
        map(float, one) for lane in timeline.lanes for one in SPAN.findall(lane.path)
    ):
        assert 0 <= start <= start + width <= WIDTH + 2
    assert all(0 <= link.x <= link.x + link.width <= WIDTH + 2 for link in timeline.links)
    bars = [tuple(map(float, one)) for lane in lengths.lanes for one in BAR.findall(lane.path)]
    assert len(bars) == len(transcript.turns)
    assert all(0 <= place <= WIDTH and 0 <= height <= HEIGHT for place, height in bars)
    assert max(height for _, height in bars) in {0, HEIGHT}


def timed(number: int, speaker: Speaker, start: float, end: float | None) -> Turn:
    return Turn(number, number, number, speaker.name, speaker, "a b c", start, end)


def test_a_timeline_goes_by_time_where_every_turn_has_one() -> None:
    turns = [timed(1, ASKER, 60, 70), timed(2, BRANTHAM, 75, 135), timed(3, ASKER, 150, 160)]
    document = Document("a.vtt", tuple(Line(number, "a b c") for number in (1, 2, 3)))
    interview = interview_of(Transcript(document, tuple(turns), ()))
    chart = draw_timeline(interview, cast(interview))
    assert (chart.unit, chart.ticks) == ("time", ("1:00", "1:50", "2:40"))
    asker, brantham = (SPAN.findall(lane.path) for lane in chart.lanes)
    assert asker == [("0", "100"), ("900", "100")]
    assert brantham == [("150", "600")]
    assert [link.turn for link in chart.links] == [1, 2, 3]


def test_of_very_many_turns_some_are_linked_and_all_are_drawn() -> None:
    speakers = [Speaker(f"Voice {number}", labels=(f"Voice {number}",)) for number in range(12)]
    many = ((speakers[number % 12], "word " * (number % 40 + 1)) for number in range(3000))
    transcript = make_transcript("a.txt", *many)
    interview = interview_of(transcript)
    chart = draw_timeline(interview, cast(interview))
    assert len(chart.lanes) == 8
    assert chart.lanes[-1].name == "Others"
    assert 300 <= len(chart.links) <= 400
    assert len({link.turn for link in chart.links}) == len(chart.links)
    assert max(len(SPAN.findall(lane.path)) for lane in chart.lanes) <= 500


def test_who_follows_whom_has_who_says_most_first() -> None:
    interview = interview_of(FIRST)
    matrix = make_matrix(interview.following, cast(interview))
    assert [name for name, _ in matrix.names] == ["Silas Brantham", "Unnamed interviewer"]
    assert [[cell.count for cell in row] for row in matrix.rows] == [[0, 1], [2, 0]]
    assert [[cell.shade for cell in row] for row in matrix.rows] == [[0, 2], [4, 0]]


def test_several_turns_of_one_line_share_its_anchor() -> None:
    line = Line(1, "A: Yes. B: No.")
    a, b = Speaker("A", labels=("A",)), Speaker("B", labels=("B",))
    turns = (Turn(1, 1, 1, "A", a, "Yes."), Turn(2, 1, 1, "B", b, "No."))
    page = page_of(Transcript(Document("a.txt", (line,)), turns, ()))
    anchors = [one.attributes.get("id") for turn in page.all(kind="turn") for one in lines_of(turn)]
    assert anchors == ["L1", None]


def test_the_cues_of_a_turn_keep_their_lines() -> None:
    lines = tuple(
        Line(number, text, "A", origin=Origin(unit=number // 3))
        for number, text in ((3, "It closed"), (6, "in the"), (9, "spring."))
    )
    turn = Turn(1, 3, 9, "A", Speaker("A", labels=("A",)), "It closed in the spring.")
    transcript = Transcript(Document("a.vtt", lines), (turn,), ())
    assert split_by_lines(transcript, turn) == [(3, "It closed"), (6, "in the"), (9, "spring.")]


def test_a_heading_before_the_first_turn_is_the_title() -> None:
    lines = (Line(1, "Subscribe"), Line(2, "The mill", style="heading"), Line(3, "A: Yes."))
    turn = Turn(1, 3, 3, "A", Speaker("A", labels=("A",)), "Yes.")
    page = page_of(Transcript(Document("a.docx", lines), (turn,), (Passage("front", 1, 2),)))
    assert page.all("h1")[0].text == "The mill"
    assert page.all("title")[0].text == "The mill – report"


def test_one_interview_among_texts_that_are_none_has_an_index() -> None:
    page = page_of(FIRST, refusals=(Refusal("<b>.txt", "it has no turns"),))
    assert page.all("h1")[0].text == "1 interview, 1 text that is none"
    assert page.all(kind="refused")[0].text.strip() == "<b>.txt: it has no turns"


def test_a_voice_of_two_texts_is_chosen_once() -> None:
    page = page_of(FIRST, SECOND)
    people = [one.text for one in page.all("optgroup", label="By speaker")[0].all("option")]
    assert people == ["Silas Brantham", "Unnamed interviewer", "Q"]
    (brantham,) = [one for one in page.all("option") if one.text == "Silas Brantham"]
    number = brantham.attributes["value"]
    texts = page.all("article")
    assert [len(text.all("div", kind="turn", data_v=number)) for text in texts] == [2, 1]


def test_two_spellings_of_one_name_are_one_voice() -> None:
    first, second = Speaker("Zoé Lee", labels=("Zoé Lee",)), Speaker("ZOE LEE", labels=("ZOE LEE",))
    page = page_of(make_transcript("a.txt", (first, "Yes."), (second, "No, no.")))
    assert [turn.all("bdi")[0].text for turn in page.all(kind="turn")] == ["Zoé Lee"] * 2
    (row,) = page.all("table", kind="people")[0].all("tbody")[0].all("tr")
    assert row.all("td")[1].text == "3"
