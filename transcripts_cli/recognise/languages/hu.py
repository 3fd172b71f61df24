"""Hungarian."""

from transcripts_cli.recognise.languages.language import Language

HUNGARIAN = Language(
    code="hu",
    common="és hogy nem egy az ez is de van volt már csak mint",
    first="én engem nekem enyém mi minket nekünk vagyok",
    interview=("interjú", "beszélgetés"),
    credits=(
        "az interjút készítette",
        "készítette",
        "interjú",
        "kérdezett",
        "a kérdéseket feltette",
        "kérdezte",
        "riporter",
    ),
    bylines=("szerző", "szöveg", "írta"),
    guests=("interjúalany", "vendég", "beszélgetés"),
    askers="kérdés kérdező riporter műsorvezető",
    answerers="válasz válaszadó interjúalany vendég",
    chairs="elnök moderátor műsorvezető",
    nobody="ismeretlen",
    fields="dátum helyszín fotó forrás megosztás",
    honorifics="úr asszony dr doktor professzor miniszter",
    introductions=("a nevem", "nevem", "engem"),
)
