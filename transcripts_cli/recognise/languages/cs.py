"""Czech."""

from transcripts_cli.recognise.languages.language import Language

CZECH = Language(
    code="cs",
    common="a se na je že to za po jako ale jsou byl které",
    first="já mě mně mi můj moje my nás náš jsem",
    interview=("rozhovor", "rozhovor s", "přepis", "beseda"),
    credits=(
        "ptal se",
        "ptala se",
        "rozhovor vedl",
        "rozhovor vedla",
        "otázky",
        "tazatel",
        "tazatelka",
        "rozhovor",
        "rozmlouval",
        "rozmlouvala",
        "zpovídal",
        "zpovídala",
    ),
    bylines=("autor", "autorka", "text", "redakce", "připravil", "připravila"),
    guests=("rozhovor s", "host", "respondent", "pamětník", "pamětnice"),
    askers="otázka tazatel tazatelka redaktor redaktorka moderátor moderátorka",
    answerers="odpověď respondent respondentka pamětník pamětnice host",
    chairs="předseda předsedkyně předsedající moderátor moderátorka",
    nobody="neznámý neznámá",
    fields="datum místo foto zdroj autor sdílet číslo",
    honorifics="pan paní slečna dr mgr ing prof doktor profesor poslanec poslankyně ministr ministryně",
    introductions=("jmenuji se", "jmenuju se"),
)
