"""Pages whose elements or classes say what is a question; and those with such names that are no talk."""

from pathlib import Path

import pytest

from transcripts_cli import load

TALKS = {
    "ru": (
        *("Где вы нашли эту лодку?", "В сарае у деда, под сеном. Я сразу понял, что она живая."),
        *("Долго чинили?", "Два лета. Мы с братом меняли доску за доской."),
        *("И она поплыла.", "Поплыла, и я плакал как ребёнок."),
        *("Кому вы её оставите?", "Внучке, если захочет. Моя мать тоже гребла."),
    ),
    "es": (
        *("¿Dónde encontró usted la barca?", "En el pajar de mi abuelo. Yo supe que estaba viva."),
        *("¿Tardaron mucho?", "Dos veranos. Mi hermano y yo cambiamos tabla por tabla."),
        *("Y flotó.", "Flotó, y yo lloré como un niño."),
        *("¿A quién se la dejará?", "A mi nieta, si quiere. Mi madre también remaba."),
    ),
    "de": (
        *(
            "Wo haben Sie das Boot gefunden?",
            "Bei meinem Großvater im Heu. Ich wusste gleich: Es lebt.",
        ),
        *("Hat es lange gedauert?", "Zwei Sommer. Mein Bruder und ich tauschten jede Planke."),
        *("Und es schwamm.", "Es schwamm, und ich habe geweint wie ein Kind."),
        *("Wem geben Sie es?", "Meiner Enkelin, wenn sie will. Auch meine Mutter ruderte."),
    ),
}
WAYS = [
    (
        "ru",
        '<div class="row"><span class="interview-question">{}</span>\n<span class="interview-answer">{}</span></div>',
    ),
    ("ru", '<p><b class="vopros">{}</b>\n{}</p>'),
    ("es", '<div class="pregunta">{}</div>\n<div>{}</div>'),
    ("es", '<p class="q">{}</p>\n<p class="a">{}</p>'),
    ("es", '<ul><li class="listPregunta">{}</li>\n<li>{}</li></ul>'),
    ("de", "<dl><dt>{}</dt>\n<dd>{}</dd></dl>"),
    ("de", '<h4 class="frage">{}</h4>\n<p>{}</p>'),
    ("de", '<p class="frage">{}</p>\n<p class="antwort">{}</p>'),
]


def page(language: str, way: str) -> str:
    said = TALKS[language]
    talk = "\n".join(way.format(*pair) for pair in zip(said[::2], said[1::2], strict=True))
    head = "<!doctype html>\n<html>\n<head><style>p {margin: 0}\n</style></head>\n<body>"
    return f"{head}\n<h1>O</h1>\n<p>22 &mai; 1998</p>\n{talk}\n</body></html>\n".replace(
        "&mai;", "&middot;"
    )


@pytest.mark.parametrize(("language", "way"), WAYS)
@pytest.mark.parametrize("suffix", ["html", "txt", "md"])
def test_questions_are_told_by_what_the_page_calls_them(
    tmp_path: Path, language: str, way: str, suffix: str
) -> None:
    path = tmp_path / f"page.{suffix}"
    path.write_text(page(language, way), encoding="utf-8")
    turns = load(str(path)).turns
    assert [turn.text for turn in turns] == list(TALKS[language])
    assert [turn.speaker.role for turn in turns] == ["interviewer", "interviewee"] * 4


@pytest.mark.parametrize(("language", "way"), WAYS)
def test_lines_of_a_page_in_a_plain_text_are_those_of_the_file(
    tmp_path: Path, language: str, way: str
) -> None:
    path = tmp_path / "page.txt"
    path.write_text(page(language, way), encoding="utf-8")
    written = page(language, way).split("\n")
    for turn in load(str(path)).turns:
        assert turn.text in written[turn.line - 1]


@pytest.mark.parametrize(("language", "way"), WAYS)
def test_what_is_taken_out_of_a_page_is_read_as_one(
    tmp_path: Path, language: str, way: str
) -> None:
    part = page(language, way).partition("<body>")[2].replace("</body></html>", "")
    path = tmp_path / "part.txt"
    path.write_text(f"<!-- Seite -->\n<div>{part}</div>\n", encoding="utf-8")
    turns = load(str(path)).turns
    assert [turn.text for turn in turns] == list(TALKS[language])


def test_a_text_that_begins_with_an_element_is_not_a_page_for_that(tmp_path: Path) -> None:
    path = tmp_path / "readme.txt"
    said = "\n\n".join(f"{'JS'[n % 2]}: {text}" for n, text in enumerate(TALKS["de"]))
    path.write_text(f'<p align="center">Ein <b>Boot</b></p>\n\n{said}\n', encoding="utf-8")
    assert load(str(path)).turns[0].line == 3


def test_two_lines_of_a_heading_that_stand_in_one_of_the_file_are_joined(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    language, way = WAYS[-1]
    written = page(language, way).replace("<h1>O</h1>", "<h1>Das Boot,<br>das lebt</h1>")
    path.write_text(written, encoding="utf-8")
    document = load(str(path)).document
    assert "Das Boot, das lebt" in document.texts
    assert [line.number for line in document.lines] == sorted(
        line.number for line in document.lines
    )


def test_a_page_whose_lines_have_no_ends_keeps_them_apart(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(page(*WAYS[-1]).replace("\n", ""), encoding="utf-8")
    assert [turn.text for turn in load(str(path)).turns] == list(TALKS[WAYS[-1][0]])


def test_lines_are_those_of_the_page_where_two_begin_in_one_of_the_file(tmp_path: Path) -> None:
    text = page(*WAYS[0]).replace("\n", "")
    for name in ("page.txt", "page.html"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    plain, named = (load(str(tmp_path / name)) for name in ("page.txt", "page.html"))
    assert plain.turns == named.turns
    assert len(plain.turns) == 8


FAQ = {
    "en": (
        *("How long does delivery take?", "Orders leave the warehouse within 2 days."),
        *("Can I return a lamp?", "Yes, within 30 days, in the original box."),
        *("Do you ship abroad?", "We ship to 14 countries; see the price list."),
        *("Where is my invoice?", "It is sent by e-mail with your order."),
    ),
    "fr": (
        *("Quels sont les délais de livraison ?", "Les commandes partent sous 2 jours."),
        *("Puis-je retourner une lampe ?", "Oui, sous 30 jours, dans la boîte d’origine."),
        *("Livrez-vous à l’étranger ?", "Nous livrons dans 14 pays ; voir les tarifs."),
        *("Où est ma facture ?", "Elle est envoyée par courriel avec la commande."),
    ),
}


@pytest.mark.parametrize("language", FAQ)
@pytest.mark.parametrize("way", [way for _, way in WAYS])
def test_questions_of_a_shop_are_no_talk(tmp_path: Path, language: str, way: str) -> None:
    said = FAQ[language]
    talk = "\n".join(way.format(*pair) for pair in zip(said[::2], said[1::2], strict=True))
    path = tmp_path / "page.html"
    path.write_text(f"<html><body><h1>FAQ</h1>\n{talk}</body></html>", encoding="utf-8")
    assert load(str(path)).turns == ()
