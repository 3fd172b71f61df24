"""Czech."""

from transcripts_cli.recognise.languages.language import Language, listed

CZECH = Language(
    code="cs",
    common="a se na je že to za po jako ale jsou byl které jsem který bylo nebo když také kde při byla být protože pro která není jejich však ještě podle jsme",
    given="jiří jan petr josef pavel jaroslav martin tomáš miroslav františek zdeněk václav karel milan michal vladimír lukáš david jakub ladislav ondřej roman stanislav marek radek daniel antonín vojtěch filip adam miloslav matěj aleš jaromír libor dominik patrik jindřich vlastimil rudolf štěpán marie jana eva hana anna lenka kateřina věra lucie alena petra jaroslava veronika martina jitka tereza ludmila helena michaela zdeňka ivana jarmila monika zuzana jiřina eliška barbora markéta kristýna dana dagmar pavla vlasta adéla irena",
    first="já mě mně mi můj moje moji nám nás náš jsem jsme byl bych",
    singular="já můj moje mohu můžu mám",
    speech="já mě mně vám vás vy ano děkuji děkuju dobrý dobře váš vaše můj jsem ahoj vítejte díky",
    interview=listed(
        "rozhovor; rozhovor s; rozhovoru; přepis; beseda; vyprávění; povídali jsme si"
    ),
    others=listed(
        "časté otázky; často kladené otázky; nejčastější dotazy; osnova rozhovoru; seznam změn; "
        "historie změn; slovníček; sbírka citátů; cvičení"
    ),
    credits=listed(
        "ptal se; ptala se; ptali se; rozhovor vedl; rozhovor vedla; rozhovor vedli; rozhovor připravil; "
        "rozhovor připravila; otázky; tazatel; tazatelka; rozhovor; rozmlouval; rozmlouvala; zpovídal; "
        "zpovídala; otázky kladl; otázky kladla"
    ),
    bylines=listed(
        "autor; autorka; text; text a foto; redakce; připravil; připravila; napsal; napsala"
    ),
    guests=listed(
        "podpis; rozhovor s; rozhovor se; beseda s; respondent; respondentka; pamětník; pamětnice; "
        "hostem; naším hostem; dotazovaný; dotazovaná"
    ),
    askers="otázka tazatel tazatelka redaktor redaktorka moderátor moderátorka novinář novinářka",
    answerers="odpověď respondent respondentka pamětník pamětnice dotazovaný dotazovaná",
    chairs="předseda předsedkyně předsedající moderátor moderátorka",
    court="soudce soudkyně soud zapisovatel zapisovatelka",
    care="lékař lékařka pacient pacientka",
    shows=listed("naším hostem; hostem; náš host; hosté; ve studiu"),
    nobody="neznámý neznámá neznámí",
    fields="datum místo název foto fotografie zdroj zdroje autor sdílet číslo čas téma telefon adresa přítomni omluveni poznámka",
    honorifics="pan paní slečna dr mgr ing prof doktor profesor profesorka poslanec poslankyně ministr ministryně senátor senátorka starosta starostka",
    introductions=listed("jmenuji se; jmenuju se; mé jméno je; moje jméno je"),
    courtesies="pan paní slečna",
    offices="lékař lékařka učitel učitelka ředitel ředitelka trenér trenérka soudce soudkyně starosta starostka advokát advokátka",
    bench="soud soudce soudkyně předseda předsedkyně",
    examiners=listed("vyslýchá; otázky klade"),
    called=listed("svědek; svědkyně"),
    inflections=(("ou", "a"),),
    asks_name=listed("jak se jmenujete; vaše jméno; jak se jmenuješ"),
    heard="smích směje smějí potlesk nesrozumiteln",
    talks=listed(
        "hovoří s; hovořil s; hovořila s; mluvil s; mluvila s; si povídal s; si povídala s"
    ),
    credits_behind=listed("kladl otázky; kladla otázky; vedl rozhovor; vedla rozhovor"),
)
