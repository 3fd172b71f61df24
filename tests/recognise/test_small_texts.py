"""Tables of small texts: what a line, a name or a label is taken for, on both sides of each limit."""

import pytest

from transcripts_cli.recognise.front import announces, is_credit
from transcripts_cli.recognise.known import known_names
from transcripts_cli.recognise.plain import turned, without_markup
from transcripts_cli.recognise.shapes import clean_label, shape
from transcripts_cli.recognise.stage import is_heading_in_capitals, names_examiner
from transcripts_cli.recognise.variants import misspelt


@pytest.mark.parametrize(
    ("often", "once"),
    [
        *(("Strand", "Strnad"), ("Strand", "Stand"), ("Strand", "Straand"), ("Strand", "Srtand")),
        *(("Strand", "Straxnd"), ("Strands", "Strunds"), ("STRAND", "Strnad")),
        *(("Strandman", "Strandmxn"), ("Strand", "Strannd")),
    ],
)
def test_a_label_one_letter_away_is_misspelt(often: str, once: str) -> None:
    assert misspelt([often] * 3 + [once]) == {once: often}
    assert misspelt([often] * 2 + [once]) == {}
    assert misspelt([often] * 3 + [once] * 2) == {}
    assert misspelt([often] * 3 + [once, "Weirman"]) == {once: often}


@pytest.mark.parametrize(
    ("often", "once"),
    [
        *(("Strand", "Strund"), ("Strand", "tSrand"), ("Strand", "Stradn"), ("Strand", "Str4nd")),
        *(("Strand", "Strnadx"), ("Weirs", "Wiers"), ("Weirs", "Weiirs"), ("Strand", "Snd")),
        *(("Strand 1", "Strand 2"), ("Voice1x", "Voice2x"), ("Strandman", "Stxxndman")),
    ],
)
def test_a_label_further_away_is_another(often: str, once: str) -> None:
    assert misspelt([often] * 3 + [once]) == {}


def test_a_label_near_two_others_is_neither() -> None:
    often = ["Strand"] * 3 + ["Strad"] * 3 + ["Stranned"] * 3
    assert misspelt([*often, "Strannd"]) == {}


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("CROSS EXAMINATION", True),
        ("A B C D E F G H I", True),
        ("A B C D E F G H I J", False),
        ("EXAMINATION", False),
        ("CROSS EXAMINATION.", False),
        ("CROSS EXAMINATION…", False),
        ("CROSS EXAMINATION! ", False),
        ("Cross EXAMINATION", False),
        ("12 34", False),
    ],
)
def test_a_heading_in_capitals(line: str, *, heading: bool) -> None:
    assert is_heading_in_capitals(line) == heading


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("BY MR. HOLT:", True),
        ("(BY MR. HOLT)", True),
        ("*By Mr. Holt:*", True),
        ("By Mr. Holt", False),
        ("MR. HOLT:", False),
        (f"BY MR. {'HOLT ' * 20}:", True),
        (f"BY MR. HO{'HOLT ' * 20}:", False),
    ],
)
def test_a_line_that_says_who_asks_next(line: str, *, names: bool) -> None:
    assert names_examiner(line) == names


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Interview: Ana Silva", True),
        ("Interview by Ana Silva", True),
        ("Interview by the river", True),
        ("Interview by the river and all that is there", False),
        ("  (Interview by Ana Silva)", True),
        ("– Interview by Ana", True),
        ("Interview one two three four five six Ana", True),
        ("Interview one two three four five six seven Ana", False),
        ("Interview one two three four five six seven Ana Silva", False),
        ("Interview: one two three four five six seven Ana Silva", True),
        (f"Interview by Ana Silva, {'a' * 135}.", True),
        (f"Interview by Ana Silva, {'a' * 136}.", False),
        ("Text: Ana Silva", False),
        ("Photographs, not an interview by Ana Silva", False),
    ],
)
def test_a_credit(line: str, *, credit: bool) -> None:
    assert is_credit(line) == credit


OTHER = "Guide d’entretien"
ANNOUNCED = [
    (["The barn"], 1, 0.0),
    (["The barn", "Ana Silva"], 1, 0.5),
    (["The barn", "x", "An interview"], 1, 1.2),
    (["The barn", "x", "x", "Interview by Ana Silva"], 0, 2.0),
    (["Interview by Ana Silva", "x"], 1, 2.5),
    (["FAQ", "x"], 1, -7.0),
    ([OTHER, "x"], 1, -5.8),
    ([*"xyz", OTHER, "x"], 4, -5.8),
    ([*"xyzw", OTHER, "x"], 5, 1.2),
    ([*"xyzw", f"# {OTHER}", "x"], 5, -5.8),
    ([*"xyzw", OTHER, "=====", "x"], 6, -5.8),
    ([*"xyzw", OTHER, "-----", "x"], 6, -5.8),
    ([*"xyzw", OTHER, "==", "x"], 6, 1.2),
    ([f"{OTHER} {'x' * 91}"], 1, -5.8),
    ([f"{OTHER} {'x' * 92}"], 1, 1.2),
    ([*"x" * 59, "Ana Silva", *"y" * 30], 70, 0.5),
    ([*"x" * 60, "Ana Silva", *"y" * 30], 70, 0.0),
    ([*"x" * 20, "Ana Silva", *"y" * 30], 20, 0.0),
    ([*"x" * 20, "Ana Silva", *"y" * 30], 21, 0.5),
    ([*"x" * 20, "Interview by Ana Silva", *"y" * 11], 1, 2.0),
    ([*"x" * 20, "Interview by Ana Silva", *"y" * 12], 1, 0.0),
    ([f"{'x' * 380} interview", "x"], 1, 1.2),
    ([f"{'x' * 390} interview", "x"], 1, 1.2),
    ([f"{'x' * 391} interview", "x"], 1, 0.0),
]


@pytest.mark.parametrize(("lines", "first", "points"), ANNOUNCED)
def test_what_a_text_says_of_itself(lines: list[str], first: int, points: float) -> None:
    assert announces(lines, first) == pytest.approx(points)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**Ana** _Silva_ `x`", "Ana Silva x"),
        ('[Ana](http://x.y) and ![b](c "t")', "Ana and b"),
        ("see https://a.b/c and a@b.org /home/x/y", "see   and    "),
        (r"a \* c", "a * c"),
        ("<b>Ana</b> <x y='z'>!", "Ana !"),
        ("a * b < c", "a * b < c"),
        ("and/or", "and/or"),
    ],
)
def test_a_line_without_what_formats_it(written: str, read: str) -> None:
    assert without_markup(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Lindner, Petra", "Petra Lindner"),
        ("LINDNER, Petra", "Petra Lindner"),
        ("LINDNER, PETRA", "PETRA LINDNER"),
        ("Petra, Lindner", "Petra, Lindner"),
        ("Petra, Maria", "Petra, Maria"),
        ("- Lindner, Petra Maria; x", "- Petra Maria Lindner; x"),
        ("Berg-Holm, Ana | x", "Ana Berg-Holm | x"),
        ("Lindner, Petra came", "Lindner, Petra came"),
        ("x: Lindner, Petra", "x: Petra Lindner"),
        ("Berg, Oslo", "Berg, Oslo"),
        ("BERG, Oslo (x)", "Oslo Berg (x)"),
    ],
)
def test_a_surname_before_its_first_name(written: str, read: str) -> None:
    assert turned(written) == read


def test_names_are_sought_in_the_first_and_last_lines() -> None:
    texts = ["With Ana Luisa Berg", "", *"x" * 37, "Otto Holm", "Ivan Lund", "x", "Mara Weir"]
    lines = {"ana luisa berg": 1, "ana": 1, "berg": 1, "otto holm": 40, "otto": 40, "holm": 40}
    last = {"mara weir": 43, "mara": 43, "weir": 43}
    found = known_names([*texts, *"y" * 11])
    assert found == {name: [line] for name, line in (lines | last).items()}
    assert known_names(["Ana Silva", "Ana Berg"])["ana"] == [1, 2]


SEVEN = "One Two Three Four Five Six Seven"
HAN = "山田太郎花子一二三四五六七八九十"
SHAPES = {
    "handle": ["@ana", "#ana", "Holm_3", "+47 123 45 678", "x_y"],
    "code": ["SB", "001", "??", "A?", "ABCDE", "Voice 12"],
    "role": ["Q", "Question", "Speaker_01", "Unknown_1", "A1", "Q12", "Unknown voice"],
    "name": ["Ana Silva", "THE COURT", "Ana de la Torre", SEVEN, "Mr. Holm", HAN[:8]],
    "title": [f"{SEVEN} Eight", "Mr. of the town"],
    "word": ["Résultat", "ABCDEF", "(Ana)", "Ana (laughs)", HAN[:9], HAN[:16]],
    "lower": ["madame"],
    "phrase": ["Autrement dit", "voice 12", "The house of one", "1st Man", "x y_z", f"{HAN}壱"],
}


@pytest.mark.parametrize(
    ("kind", "label"), [(kind, one) for kind in SHAPES for one in SHAPES[kind]]
)
def test_the_shape_of_a_label(kind: str, label: str) -> None:
    assert shape(label) == kind


@pytest.mark.parametrize(
    ("raw", "label"),
    [
        ("**Ana Silva", "Ana Silva"),
        ("<b>Ana</b>", "Ana"),
        ("Ana Silva, baker", "Ana Silva, baker"),
        ("INT. KITCHEN", ""),
        ("(Ana", ""),
        ("(Ana)", "(Ana)"),
        ("Ana and Mr.", ""),
        ("Ana and Al.", "Ana and Al."),
        ("A" * 70, "A" * 70),
        ("A" * 71, ""),
        (f"{SEVEN} Eight Nine", f"{SEVEN} Eight Nine"),
        (f"{SEVEN} Eight Nine Ten", ""),
        ("What?", ""),
        ("You", "You"),
        ("see www.x", ""),
        ("Abc?", "Abc?"),
        ("12:30", ""),
    ],
)
def test_a_label_without_its_markup(raw: str, label: str) -> None:
    assert clean_label(raw) == label


@pytest.mark.parametrize(
    ("raw", "label"),
    [
        ("He left the house", ""),
        ("Ana de la Torre", "Ana de la Torre"),
        ("mr. Holm", "mr. Holm"),
        ("madame", ""),
        ("1st Man", ""),
        (f"{SEVEN}", ""),
        ("Ana Silva, head of the whole town here", "Ana Silva, head of the whole town here"),
        ("One Two Three Four Five Six", "One Two Three Four Five Six"),
        (HAN, HAN),
        (f"{HAN}壱", ""),
        ("P 1", "P 1"),
    ],
)
def test_a_label_before_a_sign_that_is_common(raw: str, label: str) -> None:
    assert clean_label(raw, strict=True) == label
