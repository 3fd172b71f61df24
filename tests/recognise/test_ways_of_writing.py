"""Ways to write who speaks that programs and transcribers have: numbers of turns, times without signs, directions."""

import pytest

from transcripts_cli import loads

SAID = (
    "I think it is a very special place, and I like it a lot.",
    "Do you like to see it now and then?",
    "When there were still people in the house, I did not go there.",
    "It is so calm and quiet that I go there often.",
    "Yes, and it is as high as the window, you know.",
    "They nearly touch the ground there, you would think.",
    "We talk a lot about politics, but we do not invite them.",
    "Why is that?",
    "Because my mother did not want it.",
    "I see. And you?",
    "I never asked her, I was a child.",
    "Thank you for that.",
)
TIMES = tuple(f"{minute:02}:{10 + minute}" for minute in range(12))


def talk(way: str, *people: str, between: str = "\n\n") -> str:
    """Return the talk; {n} is the number of a turn, {t} its time, {w} who speaks, {s} what is said."""
    return (
        between.join(
            way.format(n=number + 1, t=TIMES[number], w=people[number % len(people)], s=said)
            for number, said in enumerate(SAID)
        )
        + "\n"
    )


@pytest.mark.parametrize("way", ["{w} {t} {s}", "{w}  {t}  {s}", "{w} ({t}):\n{s}"])
@pytest.mark.parametrize(
    "people", [("Speaker 1", "Speaker 2"), ("Voz 0874", "Voz 3", "Voz 4"), ("Ana Berg", "Otto")]
)
def test_times_stand_behind_labels(way: str, people: tuple[str, ...]) -> None:
    turns = loads(talk(way, *people)).turns
    assert [turn.label for turn in turns] == [people[n % len(people)] for n in range(12)]
    assert [turn.text for turn in turns] == list(SAID)
    assert turns[1].start == 71


@pytest.mark.parametrize(
    "way", ["{n} {w} : {s}", "{n}. {w}: {s}", "{n}) {w}: {s}", "[{n}] {w}: {s}"]
)
def test_turns_are_counted(way: str) -> None:
    turns = loads(talk(way, "M", "C", between="\n")).turns
    assert [turn.label for turn in turns] == ["M", "C"] * 6
    assert [turn.line for turn in turns] == list(range(1, 13))
    assert [turn.text for turn in turns] == list(SAID)


def test_numbers_that_do_not_count_up_are_no_numbers_of_turns() -> None:
    years = [1961, 1958, 1990, 1947, 2001, 1933, 1988, 1976]
    text = "\n".join(f"{year} Ana: a house" for year in years)
    assert not loads(text).turns


def test_each_of_many_numbered_speakers_may_speak_once() -> None:
    people = [f"Speaker {number}" for number in range(1, 8)]
    turns = loads(talk("{w} ({t}):\n{s}", *people, *people[:5], between="\n")).turns
    assert [turn.label for turn in turns] == [*people, *people[:5]]


def test_one_letter_speaks_with_a_direction_that_changes() -> None:
    directions = ["kindly", "in tears", "after a long while", "to himself"]
    way = "{w} ({n}): “{s}”"
    text = talk(way, "F", "C", between="\n")
    for number in range(12):
        text = text.replace(f"({number + 1})", f"({directions[number % 4]})")
    turns = loads(text).turns
    assert [turn.label for turn in turns] == ["F", "C"] * 6


def test_what_is_not_punctuated_is_said_all_the_same() -> None:
    text = talk("{w} : {s}", "M", "C", between="\n").replace(".", "").replace(",", "").lower()
    text = text.replace("m :", "M :").replace("c :", "C :")
    assert [turn.label for turn in loads(text).turns] == ["M", "C"] * 6


@pytest.mark.parametrize("sound", ["SOUND", "MUSIC", "SFX", "F/X"])
def test_sounds_say_nothing(sound: str) -> None:
    head = "KEEPER'S WIDOW ........ Ana Silva\nTHE BOY ........ Otto Holm\n\n"
    text = talk("{w}: {s}", "MAUD", "BOY")
    text = text.replace("\n\nBOY: Why", f"\n\n{sound}: A DOOR OPENS.\n\nBOY: Why")
    text = text.replace("\n\nBOY: I see", f"\n\n{sound}: RAIN ON GLASS.\n\nBOY: I see")
    turns = loads(head + text).turns
    assert [turn.label for turn in turns] == ["MAUD", "BOY"] * 6
    assert turns[1].speaker.name == "THE BOY"


@pytest.mark.parametrize("thanks", ["Vielen Dank, Sepp, für alles.", "Herzlichen Dank für alles."])
def test_thanks_are_nobody(thanks: str) -> None:
    text = (
        "**Wie hast du die letzten Jahre im Klub empfunden?**\n\n"
        "Ich finde es super, dass sich ein Team voll und ganz für uns engagiert.\n\n"
        "**Was gefällt dir besonders an unserem Klub?**\n\n"
        "Die Frische und der Schritt in die richtige Richtung. Ich staune jeden Tag.\n\n"
        "**Was wünschst du dem Klub?**\n\n"
        f"Leute, die mit mir die Zukunft in die Hand nehmen.\n\n{thanks}\n"
    )
    assert all("Dank" not in turn.speaker.name for turn in loads(text).turns)


def test_a_name_does_not_begin_with_the_word_before_it() -> None:
    said = (
        "请问您怎么看学习？",
        "学而时习之，不亦说乎？我每天都读书。",
        "您收了很多学生吗？",
        "三千多人，我记得每一个。",
    )
    body = "\n\n".join(f"{('记者', '孔子')[n % 2]}：{text}" for n, text in enumerate(said * 2))
    turns = loads(f"# 本周话题：与孔子 AI 聊天\n\n{body}\n").turns
    assert [turn.speaker.name for turn in turns][:2] == ["记者", "孔子"]


def test_what_a_sentence_says_of_me_is_no_name() -> None:
    said = (
        "新しい発見は若い人がすると、私は感じますね。それは考えが古くないからですね。",
        "先生は、日本人とほとんど共同研究をやってないんですか。",
        "いや、そういうこともありますね。私はとても楽しかったです。",
        "そうですか。では、次の研究は何ですか。",
    )
    body = "\n\n".join(f"{'wb'[n % 2]}:{text}" for n, text in enumerate(said * 2))
    names = {turn.speaker.name for turn in loads(f"研究者へのインタビュー\n\n{body}\n").turns}
    assert names == {"w", "b"}


def test_brackets_around_some_remarks_are_no_questions() -> None:
    answers = [text for text in SAID if not text.endswith("?")]
    body = "\n\n".join(f"{'AB'[n % 2]}: {text}\n\n[a long pause]" for n, text in enumerate(answers))
    assert [turn.label for turn in loads(body + "\n").turns] == [
        "A",
        "B",
        "A",
        "B",
        "A",
        "B",
        "A",
        "B",
        "A",
    ]


def test_questions_in_brackets_are_of_who_has_no_label() -> None:
    asked = [text for text in SAID if text.endswith("?")]
    answers = [text for text in SAID if not text.endswith("?")]
    pairs = zip(asked * 2, answers, strict=False)
    body = "\n\n".join(f"GOI: {answer}\n\n[{question}]" for question, answer in pairs)
    labels = [turn.label for turn in loads(body + "\n\nGVV: I do not know that.\n").turns]
    assert labels == ["GOI", ""] * 6 + ["GVV"]


def test_a_person_asks_where_a_university_is_credited_too() -> None:
    lead = "I was interviewed by Zhen He for Rowan University's course on boats."
    turns = [f"## {q}\n\n{a}" for q, a in zip(SAID[1::2], SAID[::2], strict=True)]
    asked = [turn for turn in turns if "?" in turn]
    text = "\n\n".join(["# Boats", lead, *asked]) + "\n"
    assert loads(text).turns[0].speaker.name == "Zhen He"


@pytest.mark.parametrize("way", ["{w}: 00:{t}\n\n{s}", "{w}: 00:{t}\n{s}", "[00:{t};07] {w} - {s}"])
def test_times_follow_the_colon_or_have_frames(way: str) -> None:
    turns = loads(talk(way, "Ana Berg", "Otto Brandt")).turns
    assert [turn.label for turn in turns] == ["Ana Berg", "Otto Brandt"] * 6
    assert [turn.text for turn in turns] == list(SAID)
    assert turns[1].start == 71


@pytest.mark.parametrize("way", ["00:{t} {w} {s}", "[00:{t}] {w} {s}"])
@pytest.mark.parametrize(
    "people",
    [
        ("Speaker 1", "Speaker 2"),
        ("Ana", "Otto"),
        ("Ana Berg", "Otto Brandt-Lund", "Mia Holm"),
        ("Interviewer", "Respondent"),
    ],
)
def test_nothing_but_a_blank_stands_behind_a_time_and_a_name(
    way: str, people: tuple[str, ...]
) -> None:
    turns = loads(talk(way, *people, between="\n")).turns
    assert [turn.label for turn in turns] == [people[n % len(people)] for n in range(12)]
    assert [turn.text for turn in turns] == list(SAID)
    assert turns[1].start == 71


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_names_that_open_nearly_every_line_are_labels(between: str) -> None:
    people = ("Ana Berg", "Otto Brandt-Lund")
    turns = loads("The weir\n\n" + talk("{w} {s}", *people, between=between)).turns
    assert [turn.label for turn in turns] == list(people) * 6
    assert [turn.text for turn in turns] == list(SAID)


def test_names_that_open_some_lines_are_none() -> None:
    prose = "The mill stood by the weir until the flood took it.\n" * 9
    names = "\n".join(f"{name} came and went." for name in ("Ana Berg", "Otto Lund") * 3)
    assert not loads(f"{names}\n{prose}").turns
