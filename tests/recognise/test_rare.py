"""What few texts have: each the smallest talk that shows it, and who speaks in it."""

import textwrap
from collections.abc import Sequence

import pytest

from tests.recognise.test_defects import ANSWERS, QUESTIONS
from transcripts_cli.model import Document, Line, Transcript
from transcripts_cli.recognise import recognise

CHINESE = (
    ("为什么要留下谷仓？", "我父母留下来的只有谷仓。"),
    ("那条河还剩下什么？", "邻居们跟我们讲了，我们就信了。"),
    ("老学校呢？", "说到底一切都靠那条河。"),
    ("谁出钱修桥？", "没有人愿意提我姐姐。"),
)
ARABIC = (
    ("لماذا بقيتم في البيت؟", "لأننا لم نعرف غيره."),
    ("ومن دفع الثمن؟", "الجيران ساعدونا."),
    ("والمدرسة؟", "احترقت مرتين."),
)
JAPANESE = (
    ("なぜ納屋を残したのですか？", "結局すべては川次第でした。"),
    ("古い橋は？", "納屋から始めました。"),
    ("誰が払った？", "近所の人です。"),
)
GERMAN = (
    ("Warum?", "Das war so."),
    ("Und die Scheune?", "Die Scheune ist alt."),
    ("Wer war das?", "Ich weiß es nicht."),
)
DANISH = (
    ("Hvorfor beholdt I laden?", "Vi havde ikke andet, da min far døde."),
    ("Og den gamle bro?", "Den har jeg selv bygget om."),
    ("Hvem betalte?", "Det gjorde vores naboer."),
)
PAIRS = tuple(zip(QUESTIONS, ANSWERS, strict=True))
Pairs = Sequence[tuple[str, str]]


def read(lines: Sequence[str], label: str = "") -> Transcript:
    numbered = tuple(Line(number, line) for number, line in enumerate(lines, 1))
    return recognise(Document("a.txt", numbered), label=label)


def spaced(*parts: str) -> list[str]:
    return [line for part in parts for line in (*part.split("\n"), "")]


def talk(asked: str, answered: str, pairs: Pairs = PAIRS) -> list[str]:
    """Questions and answers, each written as its template says."""
    return spaced(
        *(
            one.format(said)
            for pair in pairs
            for one, said in zip((asked, answered), pair, strict=True)
        )
    )


def first(question: str, answer: str) -> Pairs:
    return ((question, answer), *PAIRS[1:])


def voices(transcript: Transcript) -> dict[str, str]:
    """Each label, or the role where there is none, and the person."""
    return {turn.label or turn.speaker.role: turn.speaker.name for turn in transcript.turns}


PRESENTED = spaced("Otto Holm keeps bees.", *talk("{}", "Otto Holm: {}"))
PEOPLE = {
    "an author in a list": (
        ["title: The barn", "author:", "- Ana Silva", "", *talk("**{}**", "{}")],
        {"interviewer": "Ana Silva", "interviewee": ""},
    ),
    "a line below that names one more": (
        [*PRESENTED, "Ana Silva met Otto Holm in Bergen."],
        {"interviewer": "Ana Silva", "Otto Holm": "Otto Holm"},
    ),
    "a line above that says it is an interview": (
        ["In the mill", "", "Interview at noon, Ana Silva being ill.", "", *PRESENTED],
        {"interviewer": "Ana Silva", "Otto Holm": "Otto Holm"},
    ),
    "a conversation with somebody": (
        spaced("Ana Silva talks to Otto Holm about bees.", *talk("**{}**", "{}")),
        {"interviewer": "Ana Silva", "interviewee": "Otto Holm"},
    ),
    "longer forms of the names": (
        spaced("Ana Luisa Berg asks, Otto Karl Holm answers.", *talk("Ana Berg: {}", "OH: {}")),
        {"Ana Berg": "Ana Luisa Berg", "OH": "Otto Karl Holm"},
    ),
    "initials of another double name": (
        spaced("Interview with Jean-Luc Moreau", *talk("J-P: {}", "J-L: {}")),
        {"J-P": "J-P", "J-L": "Jean-Luc Moreau"},
    ),
    "a code behind a name": (
        [*talk("PV: {}", "Lê Vân (NV): {}", PAIRS[:1]), *talk("PV: {}", "NV: {}")],
        {"PV": "PV", "Lê Vân (NV)": "Lê Vân", "NV": "Lê Vân"},
    ),
    "a function with a name, and without": (
        [
            *talk("Ana: {}", "Minister (Otto Holm): {}", PAIRS[:1]),
            *talk("Ana: {}", "Minister: {}"),
        ],
        {"Ana": "Ana", "Minister (Otto Holm)": "Otto Holm", "Minister": "Otto Holm"},
    ),
    "a longer form of a name that another label gives": (
        spaced(
            "Ana Luisa Berg was there.",
            *talk("Q: {}", "Minister (Ana Berg): {}", PAIRS[:1]),
            *talk("Q: {}", "Minister: {}"),
        ),
        {"Q": "Q", "Minister (Ana Berg)": "Ana Luisa Berg", "Minister": "Ana Luisa Berg"},
    ),
    "functions with numbers": (
        talk("SPEAKER_00: {}", "Witness_2: {}"),
        {"SPEAKER_00": "SPEAKER_00", "Witness_2": "Witness_2"},
    ),
    "a handle that joins a name": (
        spaced("With Otto Holm, by the river", *talk("@ana: {}", "@OttoHolm: {}")),
        {"@ana": "@ana", "@OttoHolm": "Otto Holm"},
    ),
    "a name behind another in capitals": (
        talk("Q: {}", "ANA BERG’S COUNSEL OTTO HOLM: {}"),
        {"Q": "Q", "ANA BERG’S COUNSEL OTTO HOLM": "Otto Holm"},
    ),
    "a turn that begins with somebody of that first name": (
        talk("Ana: {}", "Otto: {}", first("Why?", "Otto Holm was a friend of ours, he said.")),
        {"Ana": "Ana", "Otto": "Otto"},
    ),
    "a noun before a first name": (
        spaced(
            "Der Sänger Lukas und die Frau im Haus. Das Haus ist alt, und der Mann ist da.",
            *talk("Ana Berg: {}", "Lukas: {}", GERMAN),
        ),
        {"Ana Berg": "Ana Berg", "Lukas": "Lukas"},
    ),
    "a direction that is not closed on its line": (
        talk("ANA. {}", "OTTO, _turning slowly\nto the window_. {}"),
        {"ANA": "ANA", "OTTO": "OTTO"},
    ),
    "a function behind a name without capitals": (
        talk("问：{}", "王建国（笑）：{}", CHINESE[:1]) + talk("问：{}", "王建国：{}", CHINESE[1:]),
        {"问": "问", "王建国": "王建国"},
    ),
    "a name of two characters behind a function": (
        spaced("采访市第二医院药剂科主任药师王芬", *talk("问：{}", "答：{}", CHINESE)),
        {"问": "问", "答": "王芬"},
    ),
    "a function without a name": (
        spaced("采访市第二医院药剂科全体同志", *talk("问：{}", "答：{}", CHINESE)),
        {"问": "问", "答": "答"},
    ),
    "a title before a name without capitals": (
        spaced("حوار: الدكتور نادر الشلبي", *talk("س: {}", "ج: {}", ARABIC)),
        {"س": "س", "ج": "نادر الشلبي"},
    ),
    "a name with a dot between its parts": (
        spaced("聞き手：アンナ・ベルク", *talk("――{}", "{}", JAPANESE * 2)),
        {"interviewer": "アンナ・ベルク", "interviewee": ""},
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_who_speaks(name: str) -> None:
    lines, wanted = PEOPLE[name]
    assert voices(read(lines)) == wanted


def test_chairs_named_together_are_on_one_side() -> None:
    names = ("Ana Berg", "Otto Holm", "Ivan Lund", "Mara Weir")
    said = (f"{names[i % 4]}: {ANSWERS[i % 5]}" for i in range(16))
    found = read(spaced("The moderators are Ana Berg and Ivan Lund.", *said))
    roles = {turn.label: turn.speaker.role for turn in found.turns}
    assert roles == dict(zip(names, ("interviewer", "interviewee") * 2, strict=True))


@pytest.mark.parametrize(
    ("pattern", "written", "label"),
    [
        (r"~(?P<label>\w+)~", "~Ana~ ", "Ana"),
        (r"~(\w+)~", "~Ana~ ", "Ana"),
        (r"\w+~", "Ana~ ", "Ana~"),
    ],
    ids=["group named label", "first group", "all of it"],
)
def test_a_pattern_of_ones_own(pattern: str, written: str, label: str) -> None:
    other = written.replace("Ana", "Otto")
    found = read([*talk(f"{written}{{}}", f"{other}{{}}"), "~~ nobody"], label=pattern)
    assert found.convention == "own"
    assert [turn.label for turn in found.turns] == [label, label.replace("Ana", "Otto")] * 5
    assert found.turns[0].text == QUESTIONS[0]


def test_a_pattern_of_ones_own_that_finds_an_empty_label_marks_nothing() -> None:
    assert read(["~ a", "~ b"] * 4, label=r"~(?P<label>\w*)").turns == ()


# Without labels


def wrapped(*parts: str) -> list[str]:
    return [line for part in parts for line in textwrap.wrap(part, 60)]


LONG = [
    (
        f"**{asked[:-1]}, when so many had gone away and nobody thought of coming back to it?**",
        f"{said} It was all of us who did it, and nobody else, as far as we could see from there.",
    )
    for asked, said in PAIRS
]
BOX = "<aside>\n<p>The barn was built in 1850.</p>\nIt burnt twice.\n</aside>"


@pytest.mark.parametrize("apart", [True, False], ids=["a blank line", "no blank line"])
def test_bold_questions_over_several_lines(*, apart: bool) -> None:
    lines: list[str] = []
    starts: list[int] = []
    for asked, said in LONG:
        starts.append(len(lines) + 1)
        lines += [*wrapped(asked), *([""] if apart else [])]
        starts.append(len(lines) + 1)
        lines += [*wrapped(said), ""]
    turns = read(lines).turns
    assert [turn.line for turn in turns] == starts
    assert {turn.speaker.role for turn in turns[::2]} == {"interviewer"}


@pytest.mark.parametrize(
    "labels", [("Ana: {}", "Otto: {}"), ("**{}**", "{}")], ids=["colon", "bold"]
)
def test_a_box_within_the_dialogue_is_nobodys(labels: tuple[str, str]) -> None:
    lines = talk(*labels)
    found = read([*lines[:4], *spaced(BOX), *lines[4:]])
    assert [(part.line, part.end_line) for part in found.passages] == [(5, 8)]
    assert len(found.turns) == 10


def test_a_box_that_nobody_closes_ends_at_a_blank_line() -> None:
    lines = talk("**{}**", "{}")
    found = read(
        [*lines[:4], *spaced("<aside> The barn was built in 1850.\nIt burnt twice."), *lines[4:]]
    )
    assert [(part.line, part.end_line) for part in found.passages] == [(5, 6)]
    assert len(found.turns) == 10


def test_what_holds_the_whole_talk_is_no_box() -> None:
    found = read(["<div>", *talk("<p class=q>{}</p>", "<p>{}</p>"), "</div>"])
    assert [turn.line for turn in found.turns] == [*range(2, 22, 2)]


def test_tags_that_nobody_opened_or_closed_are_no_text() -> None:
    lines = ["The barn</b></div>", "<div><p>A talk.", "</div>", *talk("**{}**<br/>", "{}")]
    found = read(lines)
    assert [turn.line for turn in found.turns] == [*range(4, 24, 2)]


def test_a_line_of_a_quotation_that_holds_nothing_is_no_text() -> None:
    lines = ["> *", *talk("> **{}**\n> *", "{}")]
    assert all("> *" not in turn.text.split("\n") for turn in read(lines).turns)


def test_a_question_without_its_mark_is_found_between_two_others() -> None:
    pairs = [*PAIRS, *PAIRS[:2]]
    pairs[2] = ("And the old school", pairs[2][1])
    assert [turn.text for turn in read(talk("{}", "{}", pairs)).turns] == [
        said for pair in pairs for said in pair
    ]


def test_thanks_after_the_last_answer_close_the_dialogue() -> None:
    found = read([*talk("**{}**", "{}"), "**Thank you.**"])
    assert len(found.turns) == 11
    assert found.turns[-1].speaker.role == "interviewer"


def test_questions_with_nothing_but_headings_below_are_no_interview() -> None:
    questions = (f"**{asked}**\n## The barn" for asked in QUESTIONS)
    assert read(spaced(*questions, "**Thanks.**\n## The end")).turns == ()


def _with_a_band(pairs: Pairs, *said: str) -> list[str]:
    lines = ["A talk with the band", ""]
    for asked, answer in pairs:
        lines += [asked, answer, ""]
    return [*lines, *said]


def test_several_who_answer_are_named_behind_questions_without_labels() -> None:
    found = read(
        _with_a_band(
            [*PAIRS, *PAIRS[:2]],
            QUESTIONS[2],
            f"Eddy: {ANSWERS[2]}",
            f"Glenn: Yes, you know, {ANSWERS[3]}",
            "",
            QUESTIONS[3],
            f"Eddy: No, I think not. {ANSWERS[1]}",
            f"Glenn: You would not believe it. {ANSWERS[0]}",
            "Eddy: Well, yes. Would you?",
        )
    )
    labels = [turn.label for turn in found.turns]
    assert labels[:15] == [""] * 15
    assert labels[15:] == ["Eddy", "Glenn", "", "Eddy", "Glenn", "Eddy"]
    assert {turn.speaker.role for turn in found.turns[:15:2]} == {"interviewer"}


def test_one_who_is_named_thrice_and_one_named_once_are_people() -> None:
    found = read(
        _with_a_band(
            [(asked, f"{said} We all did, my friends and I.") for asked, said in PAIRS[:3]],
            QUESTIONS[2],
            "Eddy: I like it, and I think that it shows how we have grown.",
            "Glenn: Yes, I wrote most of it, you know. Who would not be proud of it?",
            "",
            QUESTIONS[3],
            "Glenn: No, you would not believe it. I said to you: why not?",
            "Glenn: Well, yes, I would do it again, you know. Would you?",
        )
    )
    assert [turn.label for turn in found.turns[7:]] == ["Eddy", "Glenn", "", "Glenn", "Glenn"]


def test_two_bold_paragraphs_before_an_answer_are_one_question() -> None:
    lines = talk("**{}**", "Otto: {}")
    found = read([*lines[:8], *spaced("**The barn burnt twice.**"), *lines[8:]])
    question = found.turns[4]
    assert question.text == f"**The barn burnt twice.**\n\n**{QUESTIONS[2]}**"
