"""Pages as most are: a title, a line or two on who answers, a credit, questions that stand out; who asks and who answers."""

from itertools import product
from typing import NamedTuple

import pytest

from transcripts_cli import loads


class Language(NamedTuple):
    """What pages in a language are made of; {G} is who answers, {A} who asks."""

    talk: tuple[str, ...]
    """Questions and answers by turns."""
    titles: tuple[str, ...]
    leads: tuple[str, ...]
    credits: tuple[str, ...]
    """Those that begin with a stroke stand below the talk."""
    people: tuple[tuple[str, str], ...]


PAGES = {
    "en": Language(
        (
            *("How did you start the project?", "I began in my kitchen with two friends."),
            *("What was the hardest part of it?", "The winter. My brother carried the water."),
            *("What comes next for you?", "We sleep for a year. Then we build a smaller boat."),
        ),
        ("Interview with {G}", "In conversation with {G}", "Meet {G}", "Five questions for {G}"),
        (
            "{G} builds boats in Leeds. We talked to her about winters.",
            "For our series, we spoke with {G}, who builds boats.",
            "This spring we met {G}, who builds boats.",
            "I met up with {G} in her workshop.",
        ),
        ("By {A}", "Interview by {A}", "Text: {A}", "|Interviewed by {A}"),
        (("Anna Berg", "Paul Miller"), ("Khadra Mansour", "Siobhan Keane")),
    ),
    "fr": Language(
        (
            *("Comment avez-vous commencé ?", "J'ai commencé dans ma cuisine avec deux amis."),
            *("Quel a été le plus difficile ?", "L'hiver. Mon frère montait l'eau."),
            *("Et maintenant ?", "Nous dormons un an. Ensuite nous construisons un autre bateau."),
        ),
        ("Entretien avec {G}", "Interview de {G}", "Rencontre avec {G}", "Cinq questions à {G}"),
        (
            "Pour notre série, nous avons interrogé {G}, constructrice de bateaux.",
            "Nous avons rencontré {G} dans son atelier.",
        ),
        ("Propos recueillis par {A}", "Par {A}", "|Entretien réalisé par {A}"),
        (("Anne Kerbrat", "Paul Morin"), ("Awa Diarra", "Typhaine Guivarch")),
    ),
    "de": Language(
        (
            *(
                "Wie haben Sie angefangen?",
                "Ich habe in meiner Küche angefangen, mit zwei Freunden.",
            ),
            *("Was war das Schwerste daran?", "Der Winter. Mein Bruder musste das Wasser tragen."),
            *("Was kommt jetzt?", "Wir schlafen ein Jahr lang. Dann bauen wir ein kleineres Boot."),
        ),
        ("Interview mit {G}", "Im Gespräch mit {G}", "Fünf Fragen an {G}", "Interview: {G}"),
        (
            "Für unsere Reihe haben wir {G} befragt, die in Kiel Boote baut.",
            "Wir trafen {G} in ihrer Werkstatt.",
            "Heute sprechen wir mit {G}, einer Bootsbauerin aus Kiel.",
        ),
        ("Interview: {A}", "Das Interview führte {A}", "|Das Gespräch führte {A}."),
        (("Anna Berg", "Paul Müller"), ("Wiebke Thomsen", "Jorinde Kräher")),
    ),
    "es": Language(
        (
            *("¿Cómo empezó el proyecto?", "Empecé en mi cocina con dos amigos."),
            *("¿Qué fue lo más difícil?", "El invierno. Mi hermano subía el agua."),
            *("¿Y ahora?", "Dormimos un año. Luego construimos un barco más pequeño."),
        ),
        ("Entrevista a {G}", "Entrevista con {G}", "Cinco preguntas a {G}", "Conoce a {G}"),
        (
            "Hoy conversamos con {G}, constructora de barcos de Vigo.",
            "Para nuestra serie entrevistamos a {G}, constructora de barcos.",
        ),
        ("Por {A}", "Entrevista realizada por {A}", "|Entrevista realizada por {A}"),
        (("Ana Pereira", "Pablo Martín"), ("Nayeli Quispe", "Iria Castiñeira")),
    ),
    "it": Language(
        (
            *("Come ha iniziato il progetto?", "Ho iniziato nella mia cucina con due amici."),
            *("Qual è stata la parte più difficile?", "L'inverno. Mio fratello portava l'acqua."),
            *("E adesso?", "Dormiamo, per un anno. Poi costruiamo una barca più piccola."),
        ),
        ("Intervista a {G}", "Intervista con {G}", "Cinque domande a {G}"),
        (
            "Abbiamo incontrato {G}, costruttrice di barche di Genova.",
            "Oggi parliamo con {G}, costruttrice di barche.",
        ),
        ("di {A}", "Intervista di {A}", "|Intervista a cura di {A}"),
        (("Anna Parodi", "Paolo Rossi"), ("Fatou Ndiaye", "Ombretta Zunino")),
    ),
    "ru": Language(
        (
            *("Как вы начали этот проект?", "Я начала на своей кухне с двумя друзьями."),
            *("Что было самым трудным?", "Зима. Мой брат носил воду в гору."),
            *("Что дальше?", "Мы спим год. Потом строим лодку поменьше."),
        ),
        ("Лодки и зимы", "{G}: «У нас не было денег»"),
        ("Наша гостья — {G}, которая строит лодки в Пскове.",),
        ("Беседовал {A}", "|Беседовал {A}"),
        (("Анна Берг", "Павел Орлов"), ("Ульяна Соколова", "Тимур Зарипов")),
    ),
}
LOOKS = (("**{}**", "{}"), ("### {}", "{}"), ("Q: {}", "A: {}"))
CASES = [
    (code, title, lead, credit)
    for code, language in PAGES.items()
    for title, lead, credit in product(language.titles, language.leads, language.credits)
]


@pytest.mark.parametrize(("code", "title", "lead", "credit"), CASES)
def test_who_asks_and_who_answers(code: str, title: str, lead: str, credit: str) -> None:
    language = PAGES[code]
    for (guest, asker), (asked, answered) in product(language.people, LOOKS):
        looks = [(asked, answered)[number % 2] for number in range(len(language.talk))]
        talk = [look.format(text) for look, text in zip(looks, language.talk, strict=True)]
        above, below = ([], [credit[1:]]) if credit.startswith("|") else ([credit], [])
        page = "\n\n".join((f"# {title}", *above, lead, *talk, *below))
        turns = loads(page.replace("{G}", guest).replace("{A}", asker)).turns
        assert [turn.speaker.name for turn in turns[:2]] == [asker, guest]
        assert len(turns) == len(language.talk)


@pytest.mark.parametrize(("title", "name"), [("森原 佳大", "森原 佳大"), ("森原佳大", "森原佳大")])
def test_a_japanese_surname_is_told_whole(title: str, name: str) -> None:
    page = (
        f"# 船と冬\n\n{title}\n\n船大工の森原さんに聞きました。\n\n"
        "――船づくりを始めたきっかけは何ですか。\n\n台所で、友だち二人と始めたのがきっかけです。\n\n"
        "――大変だったことはありますか。\n\n冬です。私たちは水を運びました。\n\n"
        "――森原さんの次の目標は何ですか。\n\n一年眠って、それから小さい船を造りたいです。\n"
    )
    assert loads(page).turns[1].speaker.name == name
