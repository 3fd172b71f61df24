"""Swedish."""

from transcripts_cli.recognise.languages.language import Language

SWEDISH = Language(
    code="sv",
    common="och att det som är på för inte den ett med till han av",
    first="jag mig min mitt mina vi oss vår",
    interview=("intervju", "samtal med", "intervjuad"),
    credits=(
        "intervju av",
        "intervjuad av",
        "intervjuare",
        "frågor",
        "text och foto",
        "text",
        "av",
    ),
    bylines=("text", "text och foto", "av"),
    guests=("intervju med", "möte med", "samtal med", "gäst"),
    askers="fråga intervjuare reporter journalist programledare",
    answerers="svar intervjuperson gäst",
    chairs="ordförande moderator talman programledare",
    nobody="okänd okänt",
    fields="datum plats foto källa ålder bor familj aktuell läs dela",
    honorifics="herr fru fröken dr doktor professor statsråd ordförande",
    introductions=("jag heter", "mitt namn är"),
)
