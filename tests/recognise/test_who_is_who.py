"""Who a label stands for, by what a text says of it in another place: each the smallest talk that shows it."""

import pytest

from tests.recognise.test_rare import (
    ARABIC,
    CHINESE,
    DANISH,
    GERMAN,
    JAPANESE,
    PAIRS,
    first,
    read,
    spaced,
    talk,
    voices,
)

WITNESS = [
    *spaced("Ort: Dorf\nZeugin: Hanna Berg, geb. 1950"),
    *talk("Frage: {}", "Antwort: {}", GERMAN),
]
PEOPLE = {
    "a title and a surname by which somebody without a name is introduced": (
        talk(
            "Sprecher A: {}",
            "Sprecher B: {}",
            (("Guten Tag, ich bin Dr. Holm, und Sie?", "Ich bin froh, Herr Dr."), *GERMAN),
        ),
        {"Sprecher A": "Holm", "Sprecher B": "Sprecher B"},
    ),
    "letters that go on where two names began": (
        [
            *spaced("Karla Weir: Why did you stay in Bergen?", "Otto Holm: I never asked myself."),
            *talk("Q: {}", "A: {}"),
        ],
        {
            "Karla Weir": "Karla Weir",
            "Otto Holm": "Otto Holm",
            "Q": "Karla Weir",
            "A": "Otto Holm",
        },
    ),
    "letters behind a chair who only opens": (
        [
            *spaced("The Chair: May we begin, Mr Holm?", "Otto Holm: I never asked myself."),
            *talk("Q: {}", "A: {}"),
        ],
        {"The Chair": "The Chair", "Otto Holm": "Otto Holm", "Q": "Q", "A": "A"},
    ),
    "a first name beside thanks to its bearer": (
        [
            *spaced("Meeting Lena Fiedler"),
            *talk("The Marsh Gazette: {}", "Lena: {}"),
            *spaced("Thanks Lena!"),
        ],
        {"The Marsh Gazette": "The Marsh Gazette", "Lena": "Lena Fiedler"},
    ),
    "a field that gives a witness": (WITNESS, {"Frage": "Frage", "Antwort": "Hanna Berg"}),
    "a field with the label itself": (
        ["Mwandishi: Ana Silva", "Mahali: Lamu", "", *talk("Mwandishi: {}", "Otto Holm: {}")],
        {"Mwandishi": "Ana Silva", "Otto Holm": "Otto Holm"},
    ),
    "a reporter without a court": (
        [*talk("Reporter: {}", "Otto Holm: {}"), *spaced("Interview by Ana Silva")],
        {"Reporter": "Ana Silva", "Otto Holm": "Otto Holm"},
    ),
    "a word of a legend that names a relative": (
        [
            *spaced("Interviewer: Karl Weir\nEs kam auch die Tochter Ulla Holm, und das war gut."),
            *spaced("Legende: I = Interviewer; T = Tochter"),
            *talk("I: {}", "T: {}", GERMAN),
        ],
        {"I": "Karl Weir", "T": "Ulla Holm"},
    ),
    "a chair and her deputy": (
        [
            *spaced("Rosa Berg, ordförande\nNils Holm, vice ordförande"),
            *talk("Ordföranden: {}", "Weir: {}"),
        ],
        {"Ordföranden": "Rosa Berg", "Weir": "Weir"},
    ),
    "a surname with two initials": (
        [
            *spaced("Присутні: Мельник Наталія Степанівна, Ткаченко Віктор Петрович"),
            *talk("МЕЛЬНИК Н.С. {}", "ТКАЧЕНКО В.П. {}"),
        ],
        {
            "МЕЛЬНИК Н.С.": "Мельник Наталія Степанівна",
            "ТКАЧЕНКО В.П.": "Ткаченко Віктор Петрович",
        },
    ),
    "initials in brackets behind a function": (
        [*spaced("Carlos Benítez preside."), *talk("Sr. Presidente (CB): {}", "Ana Silva: {}")],
        {"Sr. Presidente (CB)": "Sr. Presidente", "Ana Silva": "Ana Silva"},
    ),
    "two of one surname": (
        talk("Mr Holm: {}", "Mrs Holm: {}"),
        {"Mr Holm": "Mr Holm", "Mrs Holm": "Mrs Holm"},
    ),
    "voices with numbers": (talk("Voz 3: {}", "Voz 4: {}"), {"Voz 3": "Voz 3", "Voz 4": "Voz 4"}),
    "a given name of two words": (
        [*spaced("Composer: *Tan Mei Ling*, Ipoh"), *talk("Ana Silva: {}", "Mei Ling: {}")],
        {"Ana Silva": "Ana Silva", "Mei Ling": "Tan Mei Ling"},
    ),
    "initials below the page": (
        [
            *spaced("Bodil Kragh gik en tur med Preben Holm."),
            *talk("**{}**", "{}", DANISH),
            *spaced("Tekst: bk"),
        ],
        {"interviewer": "Bodil Kragh", "interviewee": "Preben Holm"},
    ),
    "one name for an author": (
        spaced(
            "---\nauthor: hafiz\n---",
            "Hi, Hafiz Rahman here, with Otto Holm.",
            *talk("**{}**", "Otto Holm: {}"),
        ),
        {"interviewer": "Hafiz Rahman", "Otto Holm": "Otto Holm"},
    ),
    "who begins with the own name": (
        talk("M: {}", "Petra: {}", first("Who are you?", "Petra Lohmann, 54, from here.")),
        {"M": "M", "Petra": "Petra Lohmann"},
    ),
    "a number that says a first name": (
        talk("Moderator: {}", "P1: {}", first("Who are you?", "Je m'appelle Philippe, bonjour.")),
        {"Moderator": "Moderator", "P1": "Philippe"},
    ),
    "a signature with an initial": (
        [
            *spaced("Vorsitz: Regula Berg, Präsidentin"),
            *talk("Präsidentin: {}", "Weir: {}", GERMAN),
            *spaced("Die Präsidentin: R. Berg"),
        ],
        {"Präsidentin": "Regula Berg", "Weir": "Weir"},
    ),
    "a surname in capitals before two given names": (
        [*spaced("PRESENTES\nROMERO, Gladys Noemí"), *talk("Sra. Romero: {}", "Sr. Weir: {}")],
        {"Sra. Romero": "Gladys Noemí Romero", "Sr. Weir": "Weir"},
    ),
    "a talk in which somebody is presented": (
        [*spaced("Ewa Sobczak w rozmowie z Adamem Nowakiem"), *talk("– {}", "– {}")],
        {"interviewer": "Adam Nowak", "interviewee": "Ewa Sobczak"},
    ),
    "a nickname in the title": (
        [
            "---",
            "title: 採訪：kiang",
            "---",
            "",
            "採訪人：夏志明",
            "",
            *talk("問：{}", "答：{}", CHINESE),
        ],
        {"問": "夏志明", "答": "kiang"},
    ),
    "a given name in Japanese": (
        [*spaced("四代目の高橋和夫さんに聞いた。"), *talk("――{}", "和夫　{}", JAPANESE)],
        {"interviewer": "", "和夫": "高橋和夫"},
    ),
    "Mr and Mrs in Persian": (
        talk("آقای رستمی: {}", "خانم رستمی: {}", ARABIC),
        {"آقای رستمی": "آقای رستمی", "خانم رستمی": "خانم رستمی"},
    ),
    "a surname in brackets behind a function": (
        [
            *spaced("Carlos Benítez presides."),
            *talk("Sr. Presidente (Benítez): {}", "Ana Silva: {}", PAIRS[:1]),
            *talk("Sr. Presidente: {}", "Ana Silva: {}"),
        ],
        {
            "Sr. Presidente (Benítez)": "Carlos Benítez",
            "Sr. Presidente": "Carlos Benítez",
            "Ana Silva": "Ana Silva",
        },
    ),
    "the beginning of a surname in brackets": (
        spaced("Carlos Benítez presides.", *talk("Sr. Presidente (Benít): {}", "Ana Silva: {}")),
        {"Sr. Presidente (Benít)": "Sr. Presidente", "Ana Silva": "Ana Silva"},
    ),
    "a surname in brackets behind a function that never stands alone": (
        spaced("Carlos Benítez presides.", *talk("Sr. Presidente (Benítez): {}", "Ana Silva: {}")),
        {"Sr. Presidente (Benítez)": "Carlos Benítez", "Ana Silva": "Ana Silva"},
    ),
    "a party in brackets behind a surname": (
        talk("Xaver BERG (Die Grünen): {}", "Yannik HOLM (Neue Mitte): {}"),
        {"Xaver BERG (Die Grünen)": "Xaver BERG", "Yannik HOLM (Neue Mitte)": "Yannik HOLM"},
    ),
    "two words before one name, in a language that is not known": (
        spaced(
            "Mjaltari Aino Tamm tregon",
            "Tetëdhjetëvjeçarja Aino Tamm mban bletë pranë liqenit.",
            *talk("**{}**", "{}"),
        ),
        {"interviewer": "", "interviewee": "Aino Tamm"},
    ),
    "a place named for a saint": (
        spaced("A talk with Saint Moritz.", *talk("Q: {}", "A: {}")),
        {"Q": "Q", "A": "A"},
    ),
    "a place that begins with a first name in kana": (
        spaced("さくら町の家", *talk("聞き手：{}", "さくら：{}", JAPANESE)),
        {"聞き手": "聞き手", "さくら": "さくら"},
    ),
    "who talks to a reporter": (
        spaced("Otto Holm talks to a reporter.", *talk("Q: {}", "A: {}")),
        {"Q": "Q", "A": "Otto Holm"},
    ),
    "a first name joined to an initial": (
        spaced("With John Weir, by the river", *talk("AnaB: {}", "JohnW: {}")),
        {"AnaB": "AnaB", "JohnW": "John Weir"},
    ),
    "a name with its short form": (
        talk("聞き手：{}", "山口健太氏（以下、山口）：{}", JAPANESE),
        {"聞き手": "聞き手", "山口健太氏（以下、山口）": "山口健太"},
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_who_speaks(name: str) -> None:
    lines, wanted = PEOPLE[name]
    assert voices(read(lines)) == wanted


TURNS = {
    "D. is a question": ("D. {}", "R. {}"),
    "a letter and a hyphen": ("P- {}", "R- {}"),
    "a name in brackets": ("(Ana Silva) {}", "(Otto Holm) {}"),
    "a name in brackets, and a colon": ("(司会)：{}", "(小川)：{}"),
}


@pytest.mark.parametrize("name", TURNS)
def test_where_turns_begin(name: str) -> None:
    asked, answered = TURNS[name]
    found = read(talk(asked, answered)).turns
    assert len(found) == 10
    assert len({turn.label for turn in found}) == 2


def test_an_answer_may_ask_in_its_last_sentence() -> None:
    lines = talk("{}", "{}", first("Why did you?", "I said what I always say. " * 4 + "Why not?"))
    assert [turn.speaker.role for turn in read(lines).turns] == ["interviewer", "interviewee"] * 5


def test_the_first_line_of_a_broken_turn_is_no_turn_by_itself() -> None:
    """Where all other turns are one line."""
    broken = f"Ana: {'We are here in the house of somebody. ' * 2}Today it is\nvery cold."
    lines = [*spaced(broken, "Otto: Yes."), *talk("Ana: {}", "Otto: {}")]
    assert read(lines).turns[0].text.endswith("very cold.")


def test_a_semicolon_asks_nothing_but_in_greek() -> None:
    said = [(f"{question[:-1]}; or so.", answer) for question, answer in PAIRS]
    reasons = read(talk("Ana: {}", "Otto: {}", said)).reasons
    assert reasons
    assert not any("ask something" in reason for reason in reasons)


def test_nobody_who_is_greeted_is_turned_around() -> None:
    """`Well, Ana` is nobody called Ana Well."""
    said = first("Otto, why did you stay?", "Well, Ana, why not.")
    assert {turn.speaker.name for turn in read(talk("Q: {}", "A: {}", said)).turns} == {"Q", "A"}


def test_what_stands_before_a_comma_is_of_the_name_before_it() -> None:
    found = read([*talk("Q: {}", "A: {}"), *spaced("Ana Silva asks, Otto Holm answers.")])
    assert voices(found) == {"Q": "Ana Silva", "A": "Otto Holm"}


def test_who_says_a_name_in_the_first_answer_is_called_so() -> None:
    said = first("What is your name?", "Otto Holm. I was born here.")
    assert read(talk("**{}**", "{}", said)).turns[1].speaker.name == "Otto Holm"
