"""How interviews stand on pages that people publish, one peculiarity each."""

import pytest

from transcripts_cli import loads

LEAD = "Ada Lund builds clocks in the valley. Our reporter met her for an interview."
ANSWERS = [
    "I learnt it from my father, in the winter after the flood.",
    "I had nothing else to do, and my brother had left for the sea.",
    "My wife says that I should rest, but I would not know how.",
    "I would do all of it again, for I have been happy here.",
]
QUESTIONS = [
    "How did you learn it?",
    "Why did you stay?",
    "What do you do in the evenings?",
    "Do you regret anything?",
]


def page(head: str, *marked: str) -> str:
    turns = [f"{asked}\n\n{answer}" for asked, answer in zip(marked, ANSWERS, strict=True)]
    return "\n\n".join([head, *turns]) + "\n"


def speakers(text: str) -> list[str]:
    return [turn.speaker.name for turn in loads(text).turns]


def lines(text: str) -> list[int]:
    return [turn.line for turn in loads(text).turns]


def test_questions_are_headings_of_several_levels_and_bold() -> None:
    first, second, third, fourth = QUESTIONS
    marked = (f"## {first}", f"#### **{second}**", f"## {third}", f"**{fourth}**")
    assert lines(page(LEAD, *marked)) == [3, 5, 7, 9, 11, 13, 15, 17]


def test_questions_are_headings_that_begin_with_a_dash() -> None:
    text = page(LEAD, *(f"## — {question}" for question in QUESTIONS))
    text = text.replace("## — Why", "## The years after the flood\n\n## — Why")
    assert lines(text) == [3, 5, 9, 11, 13, 15, 17, 19]


def test_questions_are_items_of_a_list_with_answers_below() -> None:
    text = page(LEAD, *(f"* {question}" for question in QUESTIONS))
    assert lines(text) == [3, 5, 7, 9, 11, 13, 15, 17]


def test_items_that_ask_have_indented_answers_among_items_that_do_not() -> None:
    questions = [*QUESTIONS[:3], "Which of the many things that you have made\n  would you keep?"]
    turns = [f"* {q}\n\n  {a}" for q, a in zip(questions, ANSWERS, strict=True)]
    text = "\n\n".join([LEAD, "* Clocks\n* Bells", *turns]) + "\n"
    assert lines(text) == [6, 8, 10, 12, 14, 16, 18, 21]


def test_items_in_a_row_are_a_list_of_questions() -> None:
    text = "\n".join([LEAD, "", *(f"* {q}" for q in QUESTIONS), "", *ANSWERS])
    assert not loads(text).turns


def test_paragraphs_of_a_page_stand_on_lines_of_their_own() -> None:
    turns = [
        f"<p><strong>{q}</strong></p>\n<p>{a}</p>" for q, a in zip(QUESTIONS, ANSWERS, strict=True)
    ]
    text = "\n".join(
        [f"<p>{LEAD}</p>", *turns, "<ul>", "<li>Clocks</li>", "<li>Bells</li>", "</ul>"]
    )
    assert lines(text) == [2, 3, 4, 5, 6, 7, 8, 9]


@pytest.mark.parametrize(
    ("head", "asks"),
    [
        ("---\ntitle: Clocks\nauthor: Dan Moore\n---", "Dan Moore"),
        ("---\ntitle: Clocks\nauthor: Peter\n---", "Peter"),
        ("---\ntitle: Clocks\nauthors:\n  - name: Bo Lind\n---", "Bo Lind"),
        ("---\ntitle: Clocks\nauthor: admin\n---", ""),
    ],
)
def test_metadata_say_who_asks(head: str, asks: str) -> None:
    text = page(f"{head}\n\n{LEAD}", *(f"**{question}**" for question in QUESTIONS))
    assert speakers(text)[0] == asks


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("I'm Peter, and I build clocks.", "Peter"),
        ("I'm Ada, and I build clocks.", "Ada Lund"),
    ],
)
def test_a_first_name_is_given_in_an_answer(answer: str, name: str) -> None:
    head = "An interview" if name == "Peter" else LEAD
    text = page(head, *(f"**{question}**" for question in QUESTIONS)).replace(ANSWERS[0], answer)
    assert speakers(text)[1] == name


def test_a_first_name_that_two_people_have_says_nothing() -> None:
    head = "Interview\n\nWith Peter Lund and Peter Holm at the table."
    text = page(head, *(f"**{question}**" for question in QUESTIONS)).replace(
        ANSWERS[0], "I'm Peter, and I build clocks."
    )
    assert speakers(text)[1] != "Peter"


def test_a_title_names_who_answers() -> None:
    head = "# Interview: Ada Lund, clockmaker"
    assert speakers(page(head, *(f"**{question}**" for question in QUESTIONS)))[:2] == [
        "",
        "Ada Lund",
    ]


@pytest.mark.parametrize(
    ("label", "head", "name"),
    [
        ("Josh Peek", "A talk with Joshua Peek, who programs.", "Joshua Peek"),
        ("Ada | Clocks and Sons", "A talk in the valley.", "Ada"),
        ("Answer Peter", "A talk in the valley.", "Peter"),
        ("Mr. Holm", "A talk in the valley.", "Holm"),
        ("The Weaver", "A talk in the valley.", "The Weaver"),
        ("MR. HOLM", "A talk in the valley.", "MR. HOLM"),
        ("Mr. Speaker", "A talk in the valley.", "Mr. Speaker"),
    ],
)
def test_what_a_label_holds_beside_a_name(label: str, head: str, name: str) -> None:
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    text = "\n\n".join([head, *(f"Mara Weir: {q}\n\n{label}: {a}" for q, a in pairs)]) + "\n"
    assert speakers(text)[1] == name


def test_a_function_is_nobody() -> None:
    head = "Present: Interviewer (Requirements Engineer), Librarian (Key Stakeholder)"
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    text = "\n\n".join([head, *(f"Interviewer: {q}\n\nLibrarian: {a}" for q, a in pairs)]) + "\n"
    assert set(speakers(text)) == {"Interviewer", "Librarian"}


def test_a_name_in_an_address_is_no_word() -> None:
    head = "Willemijn de Krey is a painter.\n\n![A door](willemijn.jpg)"
    assert speakers(page(head, *(f"**{question}**" for question in QUESTIONS)))[1] == (
        "Willemijn de Krey"
    )


def test_two_words_of_another_language_tell_none() -> None:
    answer = "Ulianza lini kutengeneza gitaa na nani alikufundisha kazi hii " * 12
    assert loads(f"Juma: {answer}\n\nAmina: {answer}").language == ""
