"""Tables of names: what a line names, what a label may stand for, and who a line says is questioned."""

import pytest

from transcripts_cli.recognise.caseless import (
    behind_title,
    honoured,
    name_at,
    titled,
    without_honorific,
)
from transcripts_cli.recognise.evidence import voices_of
from transcripts_cli.recognise.examinations import examined, side_of
from transcripts_cli.recognise.marks import Mark
from transcripts_cli.recognise.mentions import setting_of
from transcripts_cli.recognise.names import find_names, title_case
from transcripts_cli.recognise.regions import ends_sentence
from transcripts_cli.recognise.shortenings import initials, shortens


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Silva and Otto Holm came", ["Ana Silva", "Otto Holm"]),
        ("the Ana Silva", ["Ana Silva"]),
        ("ANA SILVA", ["ANA SILVA"]),
        ("Dr. Ana Silva-Berg, MD", ["Ana Silva-Berg"]),
        ("Ana de la Torre", ["Ana de la Torre"]),
        ("Ana B. Silva or A. B. Silva", ["Ana B. Silva", "A. B. Silva"]),
        ("Ana Silva’s house", ["Ana Silva"]),
        ("Ludwig van Beethoven and Jean-Luc Moreau", ["Ludwig van Beethoven", "Jean-Luc Moreau"]),
        ("Ana Maria Luisa Silva Berg Holm", ["Ana Maria Luisa Silva Berg Holm"]),
        ("Interview Ana Silva", ["Ana Silva"]),
        *((line, []) for line in ("Mr. Holm", "The House", "Ana", "ana silva")),
    ],
)
def test_the_names_in_a_line(line: str, names: list[str]) -> None:
    assert find_names(line) == names


@pytest.mark.parametrize(
    ("written", "name", "letters"),
    [
        ("ANA DE LA TORRE", "Ana de la Torre", "ADLT"),
        ("JEAN-LUC O’NEILL", "Jean-Luc O’Neill", "JLON"),
        ("McDonald", "McDonald", "M"),
        ("VAN DER BERG", "van der Berg", "VDB"),
        ("ana silva", "ana silva", ""),
        ("ИВАН ПЕТРОВ", "Иван Петров", "ИП"),
    ],
)
def test_capitals_at_the_head_of_words(written: str, name: str, letters: str) -> None:
    assert (title_case(written), initials(written)) == (name, letters)


@pytest.mark.parametrize(
    ("label", "name", "how"),
    [
        ("AS", "Ana Silva", "initials"),
        ("Ana", "Ana Silva", "first name"),
        ("Silva", "Ana Silva", "surname"),
        ("ALS", "Ana Luisa Silva", "initials"),
        ("AS", "Ana Luisa Silva", "initials"),
        ("AL", "Ana Luisa Silva", ""),
        ("Luisa", "Ana Luisa Silva", "part"),
        ("Ana Silva", "Ana Luisa Silva", "part"),
        ("SA", "Ana Silva", ""),
        ("Sil", "Ana Silva", ""),
        ("JLM", "Jean-Luc Moreau", "initials"),
        ("JM", "Jean-Luc Moreau", "initials"),
        ("AT", "Ana de la Torre", "initials"),
    ],
)
def test_what_a_label_shortens(label: str, name: str, how: str) -> None:
    assert shortens(label, name) == how


@pytest.mark.parametrize(
    ("label", "side"),
    [
        *((label, "asks") for label in ("Q", "Q.", "Q12", "q1", "Question 3", "Frage", "I")),
        *((label, "answers") for label in ("A", "R.", "THE WITNESS", "le témoin", "Witness 2")),
        *((label, "") for label in ("A1", "Ana", "12", "Qa", "?")),
    ],
)
def test_the_side_of_a_label(label: str, side: str) -> None:
    assert side_of(label) == side


BLANK = ["", "", "", "", ""]
EXAMINED = [
    (["BY MR. HOLM:"], ("Otto Holm", "", 5)),
    (["_By Mr. Holm_:"], ("Otto Holm", "", 5)),
    (["By Mr. Weir:"], ("Mr. Weir", "", 5)),
    (["DIRECT EXAMINATION BY OTTO HOLM"], ("Otto Holm", "", 5)),
    (["By Mr. Berg and Ana Silva"], ("Ana Silva", "", 5)),
    (["By Ana Silva and Otto Holm"], ("", "", 0)),
    (["Ana: By Otto Holm"], ("", "", 0)),
    (["OTTO HOLM, called as a witness"], ("", "Otto Holm", 5)),
    (["OTTO HOLM,", "called as a witness"], ("", "Otto Holm", 6)),
    (["OTTO HOLM", "called as a witness"], ("", "", 0)),
    (["OTTO HOLM, called as a witness", "By Ana Silva"], ("Ana Silva", "Otto Holm", 6)),
    (["By Ana Silva", *BLANK], ("Ana Silva", "", 5)),
    (["By Ana Silva", *BLANK, ""], ("", "", 0)),
    ([f"By Ana Silva{' x' * 49}"], ("Ana Silva", "", 5)),
    ([f"By Ana Silva{' x' * 49}."], ("", "", 0)),
]


@pytest.mark.parametrize(("lines", "wanted"), EXAMINED)
def test_who_is_said_to_ask_and_to_answer(lines: list[str], wanted: tuple[str, str, int]) -> None:
    setting = setting_of([(1, "Ana Silva and Otto Holm were there.", "front")])
    between = [list(enumerate(lines, 5)), []]
    assert examined(between, ["Ana Silva", "Otto Holm"], setting) == [wanted, wanted]


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        *(("：何素云", "何素云"), ("何素", "何素"), ("何", ""), ("何素云平方", ""), ("何的云", "")),
        *(
            ("アンナベルク", "アンナベルク"),
            ("アンナベルクス", ""),
            ("アンナ・ベルク", "アンナ・ベルク"),
        ),
        *(("大森 健吾", "大森健吾"), ("大森　健吾", "大森健吾"), ("二三太郎", ""), ("太二郎", "")),
        *(("院长何素云", "何素云"), ("何素云先生", "何素云"), ("何素云 x", "何素云")),
        *((" نادر الشلبي، تونس", "نادر الشلبي"), ("الدكتور نادر الشلبي", "نادر الشلبي")),
        *(("نادر", ""), ("نادر الشلبي الكبير محمد", "نادر الشلبي الكبير محمد")),
        *(("نادر الشلبي الكبير محمد علي", ""), ("نادر الشلبي كان هناك", "نادر الشلبي")),
        *(
            ("정하늘", "정하늘"),
            ("정하", "정하"),
            ("정", ""),
            ("정하늘솔", "정하늘솔"),
            ("정하늘솔비", ""),
        ),
        ("인터뷰", ""),
    ],
)
def test_the_name_that_fills_a_cell(cell: str, name: str) -> None:
    assert name_at(cell, 0) == name


@pytest.mark.parametrize(
    ("run", "name"),
    [
        *(("主任药师梁慧芬", "梁慧芬"), ("主任药师梁慧", "梁慧"), ("药师梁", ""), ("梁慧芬", "")),
        ("主任梁慧芬里", ""),
    ],
)
def test_the_name_behind_a_title(run: str, name: str) -> None:
    assert behind_title(run) == name


@pytest.mark.parametrize(
    ("run", "name"),
    [("山田さん", "山田"), ("山さん", "山さん"), ("さん", "さん"), ("山田先生", "山田")],
)
def test_a_name_without_what_honours_it(run: str, name: str) -> None:
    assert without_honorific(run) == name


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("高橋和夫さんに聞いた", ["高橋和夫"]),
        ("、高橋和夫氏", ["高橋和夫"]),
        ("高橋さん", []),
        ("高橋和夫太郎さん", []),
        ("は高橋和夫氏名", []),
        ("김하늘 할머니가", ["김하늘"]),
        ("김하 할머니가", []),
    ],
)
def test_names_that_are_honoured(line: str, names: list[str]) -> None:
    assert honoured(line) == names
    assert titled(line) == []


@pytest.mark.parametrize(
    ("labels", "voices"),
    [
        (["Q1", "A1", "Q2", "A2", "Q3", "A3"], ["Q", "A", "Q", "A", "Q", "A"]),
        (["P1", "P2"], ["P1", "P2"]),
        (["P1", "P2", "P1"], ["P1", "P2", "P1"]),
        (["Q2", "Q1", "Q3"], ["Q2", "Q1", "Q3"]),
        (["Extract 1", "Extract 2"], ["Extract", "Extract"]),
        (["Extract 2", "Extract 1"], ["Extract 2", "Extract 1"]),
        (["Part I", "Part II", "Part IV"], ["Part", "Part", "Part"]),
        (["Teil A", "Teil B", "Teil C"], ["Teil", "Teil", "Teil"]),
        (["Ana", "Otto", "Ana"], ["Ana", "Otto", "Ana"]),
    ],
)
def test_numbers_that_count_are_no_voices(labels: list[str], voices: list[str]) -> None:
    marks = [Mark(line, label, ("colon", ""), 0, line) for line, label in enumerate(labels)]
    found = voices_of(marks)
    assert [found[label] for label in labels] == voices


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        *((text, True) for text in ("word.", "word!»", "word)", "word —", "word,", "“word”")),
        *((text, True) for text in ("word…", "word: ", "word]", "word。", "word؟")),
        *((text, False) for text in ("word", "12", "a.b", "(word", "")),
    ],
)
def test_the_end_of_a_sentence(text: str, *, ends: bool) -> None:
    assert ends_sentence(text) == ends
